/* Waiting for input: keys, a paste, a signal or the caller's wake descriptor. */

#define _GNU_SOURCE

#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "parts.h"

enum {
  ESCAPE = 0x1b,
  DEFAULT_ESCAPE_DELAY = 25,
  LONGEST_ESCAPE_DELAY = 5000,
  SEQUENCE_DELAY = 100, /* milliseconds for the rest of a sequence or character */
  PASTE_DELAY = 500,    /* silence after which an unfinished paste is handed over so far */
  HAND_DELAY = 200      /* silence before a key that nobody presses while a paste comes in */
};

enum mode { MODE_KEYS, MODE_PASTE, MODE_STALLED, MODE_STRING, MODE_SEQUENCE };

static enum mode mode;
static int escape_delay;
static uint8_t text[64];

static int read_escape_delay(void) {
  const char *value = getenv("ESCDELAY");
  if (value == NULL || *value < '0' || *value > '9') return DEFAULT_ESCAPE_DELAY;
  long delay = strtol(value, NULL, 10);
  return delay > LONGEST_ESCAPE_DELAY ? LONGEST_ESCAPE_DELAY : (int)delay;
}

void input_begin(int wake) {
  mode = MODE_KEYS;
  arrivals_begin(wake);
  escape_delay = read_escape_delay();
}

void input_end(void) {
  paste_drop();
  arrivals_end();
  explicit_bzero(text, sizeof text);
}

static ActaInput simple_input(ActaInputKind kind) {
  return (ActaInput){.kind = kind, .key = ActaKeyEnter};
}

static ActaInput key_input(ActaKey key) {
  return (ActaInput){.kind = ActaInputKindKey, .key = key};
}

static ActaInput control_input(uint8_t letter) {
  return (ActaInput){.kind = ActaInputKindControl, .letter = letter};
}

static ActaInput text_input(size_t length) {
  return (ActaInput){.kind = ActaInputKindText, .text = text, .length = (int32_t)length};
}

/* Decodes one key; false when the bytes at hand make none. */
static bool take_key(ActaInput *input) {
  struct decoded decoded;
  size_t count = decode_input(arrived.bytes, arrived.count, false, &decoded);
  while (count == 0) {
    bool lone_escape = arrived.count == 1 && arrived.bytes[0] == ESCAPE;
    bool complete = arrived.count == sizeof arrived.bytes ||
                    arrivals_more(lone_escape ? escape_delay : SEQUENCE_DELAY) != READY_BYTES;
    count = decode_input(arrived.bytes, arrived.count, complete, &decoded);
  }
  size_t length = count < sizeof text ? count : sizeof text;
  if (decoded.letter != 0) length = 1;
  memcpy(text, decoded.letter != 0 ? &decoded.letter : arrived.bytes, length);
  arrivals_remove(count);
  switch (decoded.kind) {
    case DECODED_NOTHING: return false;
    case DECODED_KEY: *input = key_input(decoded.key); return true;
    case DECODED_CONTROL: *input = control_input(decoded.letter); return true;
    case DECODED_CLICK:
      *input = simple_input(ActaInputKindClick);
      input->column = decoded.column;
      input->row = decoded.row;
      return true;
    case DECODED_TEXT: *input = text_input(length); return true;
    case DECODED_PASTE:
      mode = MODE_PASTE;
      arrived.quiet = 0;
      return false;
    case DECODED_STRING: mode = MODE_STRING; return false;
    case DECODED_SEQUENCE: mode = MODE_SEQUENCE; return false;
  }
  return false;
}

/* Skips a string sequence up to BEL or ESC \, or up to silence. */
static void skip_string(void) {
  size_t count = 0;
  const uint8_t *bytes = arrived.bytes;
  while (count < arrived.count && bytes[count] != 0x07 && bytes[count] != ESCAPE) count++;
  if (count == arrived.count || (bytes[count] == ESCAPE && count + 1 == arrived.count)) {
    arrivals_remove(count);
    if (arrivals_more(SEQUENCE_DELAY) != READY_BYTES) mode = MODE_KEYS;
    return;
  }
  bool two_bytes = bytes[count] == ESCAPE && bytes[count + 1] == '\\';
  bool is_end = two_bytes || bytes[count] == 0x07;
  arrivals_remove(count + (two_bytes ? 2 : is_end ? 1 : 0));
  mode = MODE_KEYS;
}

/* Skips the rest of an overlong sequence up to its last byte, or up to silence. */
static void skip_sequence(void) {
  size_t count = 0;
  const uint8_t *bytes = arrived.bytes;
  while (count < arrived.count && bytes[count] >= 0x20 && bytes[count] <= 0x3f) count++;
  bool found = count < arrived.count;
  bool is_last = found && bytes[count] >= 0x40 && bytes[count] <= 0x7e;
  arrivals_remove(count + (is_last ? 1 : 0));
  if (found || arrivals_more(SEQUENCE_DELAY) != READY_BYTES) mode = MODE_KEYS;
}

static bool hand_over_paste(ActaInput *input) {
  *input = simple_input(ActaInputKindPaste);
  input->length = (int32_t)paste_take(&input->text);
  input->cut = paste_was_cut();
  return input->length > 0;
}

static bool has_paste_end(void) {
  size_t end;
  return paste_find_end(arrived.bytes, arrived.count, &end);
}

/* Whether somebody presses Escape in a paste whose end was lost: terminals take it out of what they
 * paste, and after a silence a lone one comes from a hand, with the next keys at most. */
static bool is_way_out(void) {
  if (arrived.quiet < HAND_DELAY || arrived.bytes[0] != ESCAPE) return false;
  while (paste_end_begun(arrived.bytes, arrived.count) == arrived.count) {
    if (arrivals_more(SEQUENCE_DELAY) != READY_BYTES) break;
  }
  return arrived.count <= LONGEST_TYPED && !has_paste_end();
}

static bool collect_paste(ActaInput *input) {
  if (is_way_out()) {
    mode = MODE_KEYS;
    return hand_over_paste(input);
  }
  size_t end;
  if (!paste_find_end(arrived.bytes, arrived.count, &end)) {
    size_t count = arrived.count - paste_end_begun(arrived.bytes, arrived.count);
    paste_append(arrived.bytes, count);
    arrivals_remove(count);
    return false;
  }
  paste_append(arrived.bytes, end);
  arrivals_remove(end + PASTE_END_LENGTH);
  mode = MODE_KEYS;
  return hand_over_paste(input);
}

/* After silence in a paste whose end was lost, or late: hands over what came. */
static bool interrupt_paste(ActaInput *input) {
  bool is_escape = arrived.count == 1 && arrived.bytes[0] == ESCAPE;
  mode = is_escape ? MODE_KEYS : MODE_STALLED;
  if (!is_escape) arrived.count = 0;
  return hand_over_paste(input);
}

/* What comes after such a silence: the rest of the paste over a slow line comes at once, and is no key
 * whatever it holds; what comes singly is typed. */
static void judge_stalled(void) {
  bool is_rest = arrived.count > LONGEST_TYPED || has_paste_end();
  mode = is_rest ? MODE_PASTE : MODE_KEYS;
  arrived.quiet = 0;
}

/* Uses the bytes at hand; true when they made an input. */
static bool take_bytes(ActaInput *input) {
  while (arrived.count > 0 || mode == MODE_STRING || mode == MODE_SEQUENCE) {
    switch (mode) {
      case MODE_KEYS:
        if (take_key(input)) return true;
        break;
      case MODE_PASTE:
        if (collect_paste(input)) return true;
        if (mode == MODE_PASTE) return false;
        break;
      case MODE_STALLED: judge_stalled(); break;
      case MODE_STRING: skip_string(); break;
      case MODE_SEQUENCE: skip_sequence(); break;
    }
  }
  return false;
}

/* Turns a signal into an input; false when there is none or it changes nothing. */
static bool take_signal(ActaInput *input) {
  for (unsigned note = guard_take_signal(); note != 0; note = guard_take_signal()) {
    switch (note) {
      case SIGNAL_HANGUP: *input = simple_input(ActaInputKindHangup); return true;
      case SIGNAL_TERMINATE: *input = simple_input(ActaInputKindTerminate); return true;
      case SIGNAL_STOP: *input = control_input('z'); return true;
      case SIGNAL_CONTINUE:
        screen_return();
        *input = simple_input(ActaInputKindResumed);
        return true;
      default: break;
    }
    if (note == SIGNAL_RESIZE && screen_resize()) {
      *input = simple_input(ActaInputKindResize);
      return true;
    }
  }
  return false;
}

/* When a paste has been silent for too long. */
static int64_t silence(void) { return arrived.last + PASTE_DELAY; }

static int time_to_wait(int64_t deadline) {
  int wait = deadline < 0 ? -1 : time_until(deadline);
  if (mode != MODE_PASTE) return wait;
  int quiet = time_until(silence());
  return wait < 0 || quiet < wait ? quiet : wait;
}

bool acta_terminal_has_input(void) {
  struct pollfd input = {STDIN_FILENO, POLLIN, 0};
  return (mode == MODE_KEYS && arrived.count > 0) || poll(&input, 1, 0) > 0;
}

ActaInput acta_terminal_next(int32_t timeout) {
  if (mode == MODE_KEYS) paste_drop();
  int64_t deadline = timeout < 0 ? -1 : time_now() + timeout;
  ActaInput input;
  for (;;) {
    if (take_signal(&input) || take_bytes(&input)) return input;
    int ready = arrivals_any(time_to_wait(deadline));
    if ((ready & READY_HANGUP) != 0) return simple_input(ActaInputKindHangup);
    if ((ready & READY_WAKE) != 0) return simple_input(ActaInputKindWoken);
    if (ready != READY_NOTHING) continue;
    if (mode == MODE_PASTE && time_until(silence()) == 0 && interrupt_paste(&input)) return input;
    if (deadline >= 0 && time_until(deadline) == 0) return simple_input(ActaInputKindTimeout);
  }
}
