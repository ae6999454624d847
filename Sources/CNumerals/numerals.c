#include "CNumerals.h"

#include <dlfcn.h>
#include <pthread.h>
#include <string.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

// ICU's functions carry its version in their names; the headers know which one was built against.
#define TEXT_OF(name) #name
#define NAME_OF(function) TEXT_OF(function)
#define ICU_LIBRARY(name) "lib" name ".so." U_ICU_VERSION_SHORT

enum { LONGEST = 512, LOCALES_KEPT = 4, NAME_ROOM = 48 };

typedef UNumberFormat *(*open_function)(UNumberFormatStyle, const UChar *, int32_t, const char *,
                                        UParseError *, UErrorCode *);
typedef void (*attribute_function)(UNumberFormat *, UNumberFormatTextAttribute, const UChar *,
                                   int32_t, UErrorCode *);
typedef int32_t (*format_function)(const UNumberFormat *, int64_t, UChar *, int32_t,
                                   UFieldPosition *, UErrorCode *);
typedef char *(*utf8_function)(char *, int32_t, int32_t *, const UChar *, int32_t, UErrorCode *);

static struct {
  int tried;
  open_function open;
  attribute_function choose;
  format_function format;
  utf8_function to_utf8;
} icu;

/// The rules of a locale take a millisecond to read: each is read once, and set to what is asked for.
typedef struct {
  char locale[NAME_ROOM];
  char rules[NAME_ROOM];
  UNumberFormat *format;
} Speller;

static Speller kept[LOCALES_KEPT];

static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static int load(void) {
  if (icu.tried) return icu.format != NULL;
  icu.tried = 1;
  void *numbers = dlopen(ICU_LIBRARY("icui18n"), RTLD_LAZY | RTLD_LOCAL);
  void *letters = dlopen(ICU_LIBRARY("icuuc"), RTLD_LAZY | RTLD_LOCAL);
  if (!numbers || !letters) return 0;
  icu.open = (open_function)dlsym(numbers, NAME_OF(unum_open));
  icu.choose = (attribute_function)dlsym(numbers, NAME_OF(unum_setTextAttribute));
  icu.to_utf8 = (utf8_function)dlsym(letters, NAME_OF(u_strToUTF8));
  if (!icu.open || !icu.choose || !icu.to_utf8) return 0;
  icu.format = (format_function)dlsym(numbers, NAME_OF(unum_formatInt64));
  return icu.format != NULL;
}

static Speller *speller_for(const char *locale) {
  for (int place = 0; place < LOCALES_KEPT; place++) {
    Speller *speller = &kept[place];
    if (speller->format && strcmp(speller->locale, locale)) continue;
    if (speller->format) return speller;
    UErrorCode error = U_ZERO_ERROR;
    UNumberFormat *format = icu.open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &error);
    if (!format || U_FAILURE(error)) return NULL;
    strcpy(speller->locale, locale);
    speller->format = format;
    return speller;
  }
  return NULL;
}

static UNumberFormat *rules_for(const char *locale, const char *rules) {
  if (strlen(locale) >= NAME_ROOM || strlen(rules) >= NAME_ROOM) return NULL;
  Speller *speller = speller_for(locale);
  if (!speller || !strcmp(speller->rules, rules)) return speller ? speller->format : NULL;
  UErrorCode error = U_ZERO_ERROR;
  UChar name[NAME_ROOM];
  int length = 0;
  for (; rules[length]; length++) name[length] = (UChar)rules[length];
  icu.choose(speller->format, UNUM_DEFAULT_RULESET, name, length, &error);
  if (U_FAILURE(error)) return NULL;
  strcpy(speller->rules, rules);
  return speller->format;
}

static int spell(const char *locale, const char *rules, long long number, char *text, size_t size) {
  UNumberFormat *format = load() ? rules_for(locale, rules) : NULL;
  if (!format) return 0;
  UErrorCode error = U_ZERO_ERROR;
  UChar wide[LONGEST];
  int32_t length = icu.format(format, number, wide, LONGEST, NULL, &error);
  if (U_FAILURE(error) || length > LONGEST) return 0;
  int32_t written = 0;
  icu.to_utf8(text, (int32_t)size, &written, wide, length, &error);
  return U_FAILURE(error) || (size_t)written > size ? 0 : written;
}

int acta_spell(const char *locale, const char *rules, long long number, char *text, size_t size) {
  pthread_mutex_lock(&lock);
  int written = spell(locale, rules, number, text, size);
  pthread_mutex_unlock(&lock);
  return written;
}
