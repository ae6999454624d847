#define _GNU_SOURCE
#include "COptions.h"

#include <getopt.h>
#include <stddef.h>

enum { MOST_RULES = 64 };

int32_t acta_options_next(int32_t count, char **arguments, const ActaOptionRule *rules,
                          int32_t rule_count, const char **value, int32_t *place) {
  struct option table[MOST_RULES + 1] = {0};
  int index = 0;
  for (int32_t rule = 0; rule < rule_count && rule < MOST_RULES; rule++) {
    table[rule].name = rules[rule].name;
    table[rule].has_arg = rules[rule].takes_value ? required_argument : no_argument;
  }
  opterr = 0;
  int found = getopt_long(count, arguments, ":h", table, &index);
  *place = optind;
  *value = optarg;
  switch (found) {
    case -1: return ACTA_OPTIONS_END;
    case 0: return index;
    case 'h': return ACTA_OPTIONS_HELP;
    case ':': return ACTA_OPTIONS_VALUE_MISSING;
    default: return ACTA_OPTIONS_UNKNOWN;
  }
}
