/* What the files of this target share with each other. */

#ifndef ACTA_CTERMINAL_PARTS_H
#define ACTA_CTERMINAL_PARTS_H

#include <stddef.h>

#include "CTerminal.h"

/* guard.c: signals, and giving the terminal back whatever happens. */

enum {
  SIGNAL_HANGUP = 1,
  SIGNAL_TERMINATE = 2,
  SIGNAL_CONTINUE = 4,
  SIGNAL_RESIZE = 8,
  SIGNAL_STOP = 16
};

bool guard_begin(void);
void guard_end(void);
/* The bytes that enter and leave the screen; NULL entries are skipped, padding is removed. */
void guard_set_enter(const char *const parts[], size_t count);
void guard_set_leave(const char *const parts[], size_t count);
/* Writes all of it to the terminal, waiting for room; false when the terminal is gone. Signal handlers
 * may call it. */
bool guard_write(const char *bytes, size_t length);
void guard_enter_screen(void);
void guard_leave_screen(void);
void guard_set_modes(void);
void guard_stop_process(void);
/* A trap must not print lines of the program, or stop at a question, over what is on the screen. */
void guard_silence_traces(void);
int guard_descriptor(void);
/* Takes the most urgent pending signal, or 0. */
unsigned guard_take_signal(void);

/* description.c: what terminfo says. */

ActaOpening description_check_name(const char *name);
ActaOpening description_check(const char *name);
/* Whether clicks shall be reported, from the next preparation on. */
void description_want_mouse(bool wanted);
void description_prepare_first_entering(const char *name);
void description_prepare_entering(const char *name);
void description_prepare_leaving(const char *name);
void description_shorten_attributes(void);

/* locale.c: whether the terminal shows more than ASCII, and how wide characters are. */

void locale_choose(void);

/* screen.c */

/* Reads the size again; false when it did not change. */
bool screen_resize(void);
void screen_return(void);

/* arrivals.c: bytes from standard input as they come, and what else ends a wait. */

enum { READY_NOTHING = 0, READY_BYTES = 1, READY_WAKE = 2, READY_HANGUP = 4 };

/* What was read and makes no input yet, oldest first. */
struct arrivals {
  uint8_t bytes[4096];
  size_t count;
  int64_t last;  /* when bytes came last, by time_now */
  int64_t quiet; /* how many milliseconds nothing had come before them */
};

extern struct arrivals arrived;

void arrivals_begin(int wake_descriptor);
void arrivals_end(void);
/* Reads what arrives on standard input within the time, without looking at anything else. */
int arrivals_more(int milliseconds);
/* Waits for bytes, a signal or the caller's wake descriptor, without end for a negative time; a signal
 * shows itself in guard_take_signal. */
int arrivals_any(int milliseconds);
/* Takes bytes from the front that were used. */
void arrivals_remove(size_t count);
/* Milliseconds of a clock that nobody sets, and how many are left until then, at least 0. */
int64_t time_now(void);
int time_until(int64_t deadline);

/* input.c */

void input_begin(int wake_descriptor);
void input_end(void);

/* decode.c: what the bytes of a terminal mean. */

enum decoded_kind {
  DECODED_NOTHING,
  DECODED_KEY,
  DECODED_CONTROL,
  DECODED_TEXT,
  DECODED_CLICK,
  DECODED_PASTE,   /* a paste begins after these bytes */
  DECODED_STRING,  /* a string sequence goes on after these bytes, to be skipped up to its end */
  DECODED_SEQUENCE /* a sequence too long to be a key, to be skipped up to its last byte */
};

struct decoded {
  enum decoded_kind kind;
  ActaKey key;
  uint8_t letter;
  int column; /* of a click, from 0 */
  int row;
};

/* Bytes that come at once from a hand, at most: a sequence, or a few keys. */
enum { LONGEST_TYPED = 16 };

/* Decodes one input at the start of `bytes` and returns how many bytes it took; 0 when more must be
 * read first, which is never the case when `complete` says that no more is coming. */
size_t decode_input(const uint8_t *bytes, size_t length, bool complete, struct decoded *result);

/* One scalar of UTF-8: the bytes it took, 0 when it is cut off, -1 when it is none. */
int decode_scalar(const uint8_t *bytes, size_t length, uint32_t *scalar);

/* paste.c: the bytes of one paste, at most a megabyte of them; what is past that is dropped. */

void paste_append(const uint8_t *bytes, size_t count);
/* Whether something was dropped of what was taken last. */
bool paste_was_cut(void);
/* The mark that ends a paste: where it begins, and how many bytes at the end may be the first of it. */
enum { PASTE_END_LENGTH = 6 };
bool paste_find_end(const uint8_t *bytes, size_t length, size_t *place);
size_t paste_end_begun(const uint8_t *bytes, size_t length);
/* Hands over the text so far without controls, valid until the next append, and begins anew. */
size_t paste_take(const uint8_t **text);
void paste_drop(void);

#endif
