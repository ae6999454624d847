/* A program in a pseudo-terminal and the screen it draws, for tests.
 *
 * The program runs as the foreground job of a small holder process, which stays behind when the
 * program ends: otherwise the kernel would reset the terminal's modes before a test could look. */

#ifndef ACTA_CVTERM_H
#define ACTA_CVTERM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct EmulatorHandle EmulatorHandle;

typedef struct {
  uint32_t scalars[6]; /* ended by 0 if fewer; none for a blank cell */
  int32_t width;       /* 0 for the right half of a wide character */
  bool bold;
  bool underline;
  bool reverse;
  int32_t foreground; /* colour number, -1 for the default */
} EmulatorCell;

typedef struct {
  int32_t column;
  int32_t row;
  bool visible;
} EmulatorCursor;

typedef struct {
  bool echo;
  bool canonical;
  bool signals;
  bool translates_output;
} EmulatorModes;

typedef enum __attribute__((enum_extensibility(closed))) EmulatorState : int32_t {
  EmulatorStateRunning,
  EmulatorStateStopped,
  EmulatorStateExited,
  EmulatorStateKilled
} EmulatorState;

/* Starts a program; `arguments` and `environment` end with NULL. NULL when it cannot be started. */
EmulatorHandle *emulator_start(const char *program, char *const arguments[],
                               char *const environment[], int32_t columns, int32_t rows);
/* Kills the program if it still runs, and frees everything. */
void emulator_free(EmulatorHandle *emulator);

/* Waits for output or a change of state and takes it in; false when nothing came in time. */
bool emulator_pump(EmulatorHandle *emulator, int32_t milliseconds);
/* Sends bytes as if typed; false when the terminal is gone. */
bool emulator_send(EmulatorHandle *emulator, const uint8_t *bytes, size_t count);
void emulator_resize(EmulatorHandle *emulator, int32_t columns, int32_t rows);
void emulator_signal(EmulatorHandle *emulator, int32_t number);
/* Takes the terminal away, as a lost connection does. */
void emulator_hang_up(EmulatorHandle *emulator);

int32_t emulator_columns(const EmulatorHandle *emulator);
int32_t emulator_rows(const EmulatorHandle *emulator);
EmulatorCell emulator_cell(const EmulatorHandle *emulator, int32_t column, int32_t row);
EmulatorCursor emulator_cursor(const EmulatorHandle *emulator);
bool emulator_alternate(const EmulatorHandle *emulator);
/* The process of the program itself. */
int32_t emulator_process(const EmulatorHandle *emulator);
const char *emulator_title(const EmulatorHandle *emulator);
EmulatorModes emulator_modes(const EmulatorHandle *emulator);
/* What the program does; `code` is its exit code or the signal that stopped or killed it. */
EmulatorState emulator_state(const EmulatorHandle *emulator, int32_t *code);
/* All bytes the program has sent so far. */
const uint8_t *emulator_output(const EmulatorHandle *emulator, size_t *count);

#endif
