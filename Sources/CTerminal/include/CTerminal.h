/* The terminal as Acta needs it, without any name of curses.
 *
 * There is one terminal per process. Every function but acta_protect_process belongs to the thread
 * that opened it. Columns and rows count from zero at the top left. */

#ifndef ACTA_CTERMINAL_H
#define ACTA_CTERMINAL_H

#include <stdbool.h>
#include <stdint.h>

#define ACTA_CLOSED_ENUM(name) enum __attribute__((enum_extensibility(closed))) name : int32_t

typedef ACTA_CLOSED_ENUM(ActaOpening) {
  ActaOpeningDone,
  ActaOpeningAlreadyOpen,
  ActaOpeningNotATerminal,
  ActaOpeningNameMissing,
  ActaOpeningNameRefused,
  ActaOpeningNameUnknown,
  ActaOpeningTooPlain,
  ActaOpeningSystem
} ActaOpening;

typedef ACTA_CLOSED_ENUM(ActaInputKind) {
  ActaInputKindTimeout,
  ActaInputKindKey,
  ActaInputKindControl,
  ActaInputKindText,
  ActaInputKindPaste,
  ActaInputKindClick,
  ActaInputKindResize,
  ActaInputKindResumed,
  ActaInputKindWoken,
  ActaInputKindTerminate,
  ActaInputKindHangup
} ActaInputKind;

typedef ACTA_CLOSED_ENUM(ActaKey) {
  ActaKeyEnter,
  ActaKeyEscape,
  ActaKeyTab,
  ActaKeyBackTab,
  ActaKeyBackspace,
  ActaKeyDelete,
  ActaKeyInsert,
  ActaKeyUp,
  ActaKeyDown,
  ActaKeyLeft,
  ActaKeyRight,
  ActaKeyHome,
  ActaKeyEnd,
  ActaKeyPageUp,
  ActaKeyPageDown,
  ActaKeyWordLeft,
  ActaKeyWordRight,
  ActaKeyHelp
} ActaKey;

typedef ACTA_CLOSED_ENUM(ActaColour) {
  ActaColourNone,
  ActaColourRed,
  ActaColourGreen,
  ActaColourYellow,
  ActaColourBlue,
  ActaColourMagenta,
  ActaColourCyan
} ActaColour;

typedef struct {
  int32_t columns;
  int32_t rows;
} ActaSize;

typedef struct {
  ActaInputKind kind;
  ActaKey key;         /* of a key */
  uint8_t letter;      /* of a control key: 'a' to 'z' */
  const uint8_t *text; /* of text (one character) and paste: UTF-8, until the next call */
  int32_t length;
  bool cut;       /* of a paste: the rest was too much */
  int32_t column; /* of a click */
  int32_t row;
} ActaInput;

typedef struct {
  bool reverse;
  bool bold;
  bool underline;
  bool dim;
  ActaColour colour;
} ActaStyle;

/* Takes the terminal on standard input and output. Bytes arriving on `wake_descriptor` (or -1)
 * interrupt acta_terminal_next, which reads them. With `mouse` the terminal reports clicks and the
 * wheel, where it can. After ActaOpeningSystem errno says why. */
ActaOpening acta_terminal_open(int32_t wake_descriptor, bool colour, bool mouse);

/* Clears the screen and gives the terminal back as it was found. */
void acta_terminal_close(void);

/* Whether the locale cannot show more than ASCII. Other characters are then put as '?'. */
bool acta_terminal_is_ascii(void);

ActaSize acta_terminal_size(void);

/* Puts one character of UTF-8, `width` cells wide. What does not fit or cannot be shown is put as
 * a sign of the same width; a place outside the screen is ignored. */
void acta_terminal_put(int32_t column, int32_t row, const uint8_t *text, int32_t length,
                       int32_t width, ActaStyle style);

void acta_terminal_erase(void);

/* Sends what changed since the last flush, and the cursor last. */
void acta_terminal_flush(int32_t cursor_column, int32_t cursor_row);

/* Sends the whole screen again, for a terminal that something else has written on. */
void acta_terminal_repaint(void);

/* Whether there is input that acta_terminal_next would return without waiting. */
bool acta_terminal_has_input(void);

/* Whether a signal that ends the program came that acta_terminal_next has not returned yet. */
bool acta_terminal_asked_to_end(void);

/* Waits for the next input; a negative timeout waits for ever. */
ActaInput acta_terminal_next(int32_t timeout_milliseconds);

/* Leaves the screen to another program, and comes back to it. */
void acta_terminal_leave(void);
void acta_terminal_return(void);

/* Leaves the screen, stops the process as Ctrl-Z does, and comes back when it is continued. */
void acta_terminal_suspend(void);

/* Whether the locale has nothing but ASCII, for a program that opens no screen. */
bool acta_locale_is_ascii(void);

/* For a program that reads lines and opens no screen: from now on SIGHUP, SIGINT and SIGTERM end
 * its waits and are remembered, so that it can write what it holds and leave. */
void acta_lines_begin(void);
bool acta_lines_asked_to_end(void);

/* No core dump, no reading of memory by others, and new files for the owner only. */
void acta_protect_process(void);

#endif
