#ifndef ACTA_OPTIONS_H
#define ACTA_OPTIONS_H
#include <stdint.h>

/// An option that is given after `--`.
typedef struct {
  const char *name;
  int32_t takes_value;
} ActaOptionRule;

/// What the C library's getopt_long found next: the rule's number, or one of the below.
enum {
  ACTA_OPTIONS_END = -1,
  ACTA_OPTIONS_UNKNOWN = -2,
  ACTA_OPTIONS_VALUE_MISSING = -3,
  ACTA_OPTIONS_HELP = -4
};

/// Reads the next option. `value` is its value or NULL, `place` the argument looked at after it; at
/// the end the words that are no options stand from `place` on, for getopt_long moves them there.
int32_t acta_options_next(int32_t count, char **arguments, const ActaOptionRule *rules,
                          int32_t rule_count, const char **value, int32_t *place);

#endif
