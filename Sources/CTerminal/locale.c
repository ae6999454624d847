/* What the locale says that a terminal can show. */

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "parts.h"

static bool only_ascii;

static bool names_utf8(const char *locale) {
  const char *charset = locale == NULL ? NULL : strchr(locale, '.');
  return charset != NULL &&
         (strncasecmp(charset, ".UTF-8", 6) == 0 || strncasecmp(charset, ".UTF8", 5) == 0);
}

/* The locale says what the terminal can show, also when it is not installed here. Widths come from
 * a locale of UTF-8 in any case. */
void locale_choose(void) {
  const char *wanted = getenv("LC_ALL");
  if (wanted == NULL || *wanted == 0) wanted = getenv("LC_CTYPE");
  if (wanted == NULL || *wanted == 0) wanted = getenv("LANG");
  bool found = setlocale(LC_CTYPE, "") != NULL;
  bool is_utf8 = found ? strcmp(nl_langinfo(CODESET), "UTF-8") == 0 : names_utf8(wanted);
  only_ascii = !is_utf8;
  if (!found || !is_utf8) setlocale(LC_CTYPE, "C.UTF-8");
}

bool acta_terminal_is_ascii(void) { return only_ascii; }

bool acta_locale_is_ascii(void) {
  locale_choose();
  return only_ascii;
}
