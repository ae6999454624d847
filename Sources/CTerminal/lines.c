/* Signals for a session that is spoken in lines. */

#include <signal.h>
#include <stddef.h>

#include "CTerminal.h"

static volatile sig_atomic_t asked_to_end;

static void note_end(int number) {
  (void)number;
  asked_to_end = 1;
}

void acta_lines_begin(void) {
  /* Without SA_RESTART: a read that waits for a line is to come back. */
  struct sigaction action = {.sa_handler = note_end};
  sigemptyset(&action.sa_mask);
  const int endings[] = {SIGHUP, SIGINT, SIGTERM};
  for (size_t index = 0; index < sizeof endings / sizeof *endings; index++) {
    sigaction(endings[index], &action, NULL);
  }
}

bool acta_lines_asked_to_end(void) { return asked_to_end != 0; }
