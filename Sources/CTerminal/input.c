/* Waiting for input: keys, a paste, a signal or the caller's wake descriptor. */

#define _GNU_SOURCE

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "parts.h"

enum {
  ESCAPE = 0x1b,
  DEFAULT_ESCAPE_DELAY = 25,
  LONGEST_ESCAPE_DELAY = 5000,
  SEQUENCE_DELAY = 100, /* milliseconds for the rest of a sequence or character */
  PASTE_DELAY = 1000    /* silence after which an unfinished paste is handed over so far */
};

static const char paste_end[] = "\033[201~";

enum { PASTE_END_LENGTH = sizeof paste_end - 1 };

enum mode { MODE_KEYS, MODE_PASTE, MODE_STRING, MODE_SEQUENCE };

enum { READY_NOTHING = 0, READY_BYTES = 1, READY_WAKE = 2, READY_HANGUP = 4 };

static enum mode mode;
static int wake_descriptor = -1;
static int escape_delay;
static uint8_t bytes[4096];
static size_t byte_count;
static uint8_t text[64];
static int64_t silence; /* when a paste has been silent for too long */

static int64_t now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static int read_escape_delay(void) {
  const char *value = getenv("ESCDELAY");
  if (value == NULL || *value < '0' || *value > '9') return DEFAULT_ESCAPE_DELAY;
  long delay = strtol(value, NULL, 10);
  return delay > LONGEST_ESCAPE_DELAY ? LONGEST_ESCAPE_DELAY : (int)delay;
}

void input_begin(int wake) {
  mode = MODE_KEYS;
  byte_count = 0;
  wake_descriptor = wake;
  escape_delay = read_escape_delay();
}

void input_end(void) {
  paste_drop();
  explicit_bzero(bytes, sizeof bytes);
  explicit_bzero(text, sizeof text);
  wake_descriptor = -1;
}

static int read_bytes(void) {
  if (byte_count == sizeof bytes) return READY_BYTES;
  ssize_t count = read(STDIN_FILENO, bytes + byte_count, sizeof bytes - byte_count);
  if (count > 0) {
    byte_count += (size_t)count;
    silence = now() + PASTE_DELAY;
    return READY_BYTES;
  }
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return READY_NOTHING;
  return READY_HANGUP;
}

/* Reads what arrives on standard input within the time, without looking at anything else. */
static int read_more(int milliseconds) {
  int64_t deadline = now() + milliseconds;
  for (;;) {
    int64_t left = deadline - now();
    struct pollfd input = {STDIN_FILENO, POLLIN, 0};
    int count = poll(&input, 1, left < 0 ? 0 : (int)left);
    if (count > 0) return read_bytes();
    if (count == 0 || errno != EINTR) return READY_NOTHING;
  }
}

static bool drain_wake(short events) {
  if (events == 0) return false;
  uint8_t sink[4096]; /* inotify gives whole events only, with names of up to 255 bytes. */
  bool failed = (events & POLLIN) == 0 || read(wake_descriptor, sink, sizeof sink) <= 0;
  if (failed) wake_descriptor = -1; /* Else a broken descriptor would keep Acta from sleeping. */
  return true;
}

/* Waits for any of the three; a signal shows itself in guard_take_signal. */
static int wait_for_any(int milliseconds) {
  struct pollfd all[] = {{STDIN_FILENO, POLLIN, 0},
                         {guard_descriptor(), POLLIN, 0},
                         {wake_descriptor, POLLIN, 0}};
  if (poll(all, 3, milliseconds) <= 0) return READY_NOTHING;
  int ready = drain_wake(all[2].revents) ? READY_WAKE : READY_NOTHING;
  return all[0].revents == 0 ? ready : ready | read_bytes();
}

static void remove_bytes(size_t count) {
  byte_count -= count;
  memmove(bytes, bytes + count, byte_count);
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
  size_t count = decode_input(bytes, byte_count, false, &decoded);
  while (count == 0) {
    bool lone_escape = byte_count == 1 && bytes[0] == ESCAPE;
    bool complete = byte_count == sizeof bytes ||
                    read_more(lone_escape ? escape_delay : SEQUENCE_DELAY) != READY_BYTES;
    count = decode_input(bytes, byte_count, complete, &decoded);
  }
  size_t length = count < sizeof text ? count : sizeof text;
  memcpy(text, decoded.letter != 0 ? &decoded.letter : bytes, decoded.letter != 0 ? 1 : length);
  if (decoded.letter != 0) length = 1;
  remove_bytes(count);
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
    case DECODED_PASTE: mode = MODE_PASTE; return false;
    case DECODED_STRING: mode = MODE_STRING; return false;
    case DECODED_SEQUENCE: mode = MODE_SEQUENCE; return false;
  }
  return false;
}

/* Skips a string sequence up to BEL or ESC \, or up to silence. */
static void skip_string(void) {
  size_t count = 0;
  while (count < byte_count && bytes[count] != 0x07 && bytes[count] != ESCAPE) count++;
  if (count == byte_count || (bytes[count] == ESCAPE && count + 1 == byte_count)) {
    remove_bytes(count);
    if (read_more(SEQUENCE_DELAY) != READY_BYTES) mode = MODE_KEYS;
    return;
  }
  bool two_bytes = bytes[count] == ESCAPE && bytes[count + 1] == '\\';
  bool is_end = two_bytes || bytes[count] == 0x07;
  remove_bytes(count + (two_bytes ? 2 : is_end ? 1 : 0));
  mode = MODE_KEYS;
}

/* Skips the rest of an overlong sequence up to its last byte, or up to silence. */
static void skip_sequence(void) {
  size_t count = 0;
  while (count < byte_count && bytes[count] >= 0x20 && bytes[count] <= 0x3f) count++;
  bool found = count < byte_count;
  bool is_last = found && bytes[count] >= 0x40 && bytes[count] <= 0x7e;
  remove_bytes(count + (is_last ? 1 : 0));
  if (found || read_more(SEQUENCE_DELAY) != READY_BYTES) mode = MODE_KEYS;
}

static bool hand_over_paste(ActaInput *input) {
  *input = simple_input(ActaInputKindPaste);
  input->length = (int32_t)paste_take(&input->text);
  return input->length > 0;
}

/* How many bytes at the end may be the beginning of the end mark. */
static size_t partial_end(void) {
  size_t most = byte_count < PASTE_END_LENGTH - 1 ? byte_count : PASTE_END_LENGTH - 1;
  for (size_t count = most; count > 0; count--) {
    if (memcmp(bytes + byte_count - count, paste_end, count) == 0) return count;
  }
  return 0;
}

static bool collect_paste(ActaInput *input) {
  uint8_t *end = memmem(bytes, byte_count, paste_end, PASTE_END_LENGTH);
  if (end == NULL) {
    size_t count = byte_count - partial_end();
    paste_append(bytes, count);
    remove_bytes(count);
    return false;
  }
  size_t count = (size_t)(end - bytes);
  paste_append(bytes, count);
  remove_bytes(count + PASTE_END_LENGTH);
  mode = MODE_KEYS;
  return hand_over_paste(input);
}

/* After silence in a paste whose end was lost: hands over what came and goes on collecting, since
 * what follows may still belong to it. A lone Escape is the user's way out. */
static bool interrupt_paste(ActaInput *input) {
  if (byte_count == 1 && bytes[0] == ESCAPE) mode = MODE_KEYS;
  byte_count = 0;
  return hand_over_paste(input);
}

/* Uses the bytes at hand; true when they made an input. */
static bool take_bytes(ActaInput *input) {
  while (byte_count > 0 || mode == MODE_STRING || mode == MODE_SEQUENCE) {
    switch (mode) {
      case MODE_KEYS:
        if (take_key(input)) return true;
        break;
      case MODE_PASTE:
        if (collect_paste(input)) return true;
        if (mode == MODE_PASTE) return false;
        break;
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

static int until(int64_t deadline) {
  int64_t left = deadline - now();
  return left < 0 ? 0 : left > INT32_MAX ? INT32_MAX : (int)left;
}

static int time_to_wait(int64_t deadline) {
  int wait = deadline < 0 ? -1 : until(deadline);
  if (mode != MODE_PASTE || (paste_is_empty() && byte_count == 0)) return wait;
  int quiet = until(silence);
  return wait < 0 || quiet < wait ? quiet : wait;
}

bool acta_terminal_has_input(void) {
  struct pollfd input = {STDIN_FILENO, POLLIN, 0};
  return (mode == MODE_KEYS && byte_count > 0) || poll(&input, 1, 0) > 0;
}

ActaInput acta_terminal_next(int32_t timeout) {
  if (mode == MODE_KEYS) paste_drop();
  int64_t deadline = timeout < 0 ? -1 : now() + timeout;
  ActaInput input;
  for (;;) {
    if (take_signal(&input) || take_bytes(&input)) return input;
    int ready = wait_for_any(time_to_wait(deadline));
    if ((ready & READY_HANGUP) != 0) return simple_input(ActaInputKindHangup);
    if ((ready & READY_WAKE) != 0) return simple_input(ActaInputKindWoken);
    if (ready != READY_NOTHING) continue;
    if (mode == MODE_PASTE && until(silence) == 0 && interrupt_paste(&input)) return input;
    if (deadline >= 0 && until(deadline) == 0) return simple_input(ActaInputKindTimeout);
  }
}
