#include "catalog.h"

#include <stdlib.h>
#include <string.h>

/// Where a text stands for the last time; -1 where it does not.
static gssize last_place(const GByteArray *pdf, const char *text) {
  const gsize length = strlen(text);
  for (gssize at = (gssize)pdf->len - (gssize)length; at >= 0; at--)
    if (!memcmp(pdf->data + at, text, length)) return at;
  return -1;
}

static void insert(GByteArray *pdf, gsize place, const char *text) {
  const guint length = (guint)strlen(text);
  const gsize after = pdf->len - place;
  g_byte_array_set_size(pdf, pdf->len + length);
  memmove(pdf->data + place + length, pdf->data + place, after);
  memcpy(pdf->data + place, text, length);
}

static gboolean is_plain(const char *language) {
  return *language && strspn(language, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ-") ==
                          strlen(language);
}

void catalog_name_language(GByteArray *pdf, const char *language) {
  static const char head[] = " 0 obj\n<< /Type /Catalog\n", start[] = "startxref\n";
  const gssize catalog = last_place(pdf, head), begins = last_place(pdf, start);
  // The catalog is the last object, so that only the table of objects, after it, stands elsewhere.
  if (!is_plain(language) || catalog < 0 || begins < catalog ||
      last_place(pdf, " 0 obj\n") != catalog)
    return;
  const gsize number = (gsize)begins + strlen(start);
  char *entry = g_strdup_printf("   /Lang (%s)\n", language);
  // The bytes of a PDF end with a number, a line end and `%%EOF`: it is no string.
  char *digits = g_strndup((const char *)pdf->data + number, pdf->len - number);
  const unsigned long place = strtoul(digits, NULL, 10) + strlen(entry);
  g_free(digits);
  g_byte_array_set_size(pdf, (guint)number);
  char *end = g_strdup_printf("%lu\n%%%%EOF\n", place);
  g_byte_array_append(pdf, (const guint8 *)end, (guint)strlen(end));
  insert(pdf, (gsize)catalog + strlen(head), entry);
  g_free(end);
  g_free(entry);
}
