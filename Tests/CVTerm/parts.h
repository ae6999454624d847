/* What the files of this target share with each other. */

#ifndef ACTA_CVTERM_PARTS_H
#define ACTA_CVTERM_PARTS_H

#include <sys/types.h>

#include "CVTerm.h"

struct held_program {
  pid_t holder;
  pid_t program;
  int terminal; /* the master side, not blocking; -1 after a hang-up */
  int reports;  /* the program's process id, then its wait statuses, each an int */
  int release;  /* closing it lets the holder go */
};

bool hold_program(struct held_program *held, const char *program, char *const arguments[],
                  char *const environment[], int32_t columns, int32_t rows);
void let_go(struct held_program *held);

#endif
