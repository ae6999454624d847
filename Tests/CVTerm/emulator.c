/* The screen of the program, by libvterm. Questions of the program are not answered. */

#define _GNU_SOURCE

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <vterm.h>

#include "parts.h"

struct EmulatorHandle {
  struct held_program held;
  VTerm *terminal;
  VTermScreen *screen;
  EmulatorState state;
  int32_t code;
  bool cursor_visible;
  bool alternate;
  char title[256];
  uint8_t *output;
  size_t output_count;
  size_t output_room;
};

static void note_title(EmulatorHandle *emulator, const char *title) {
  strncpy(emulator->title, title, sizeof emulator->title - 1);
}

static int note_property(VTermProp property, VTermValue *value, void *user) {
  EmulatorHandle *emulator = user;
  if (property == VTERM_PROP_CURSORVISIBLE) emulator->cursor_visible = value->boolean != 0;
  if (property == VTERM_PROP_ALTSCREEN) emulator->alternate = value->boolean != 0;
  if (property == VTERM_PROP_TITLE) note_title(emulator, value->string);
  return 1;
}

static void no_answer(const char *bytes, size_t count, void *user) {
  (void)bytes;
  (void)count;
  (void)user;
}

static const VTermScreenCallbacks callbacks = {.settermprop = note_property};

static void make_screen(EmulatorHandle *emulator, int32_t columns, int32_t rows) {
  emulator->terminal = vterm_new(rows, columns);
  vterm_set_utf8(emulator->terminal, 1);
  vterm_output_set_callback(emulator->terminal, no_answer, NULL);
  emulator->screen = vterm_obtain_screen(emulator->terminal);
  vterm_screen_set_callbacks(emulator->screen, &callbacks, emulator);
  vterm_screen_enable_altscreen(emulator->screen, 1);
  emulator->cursor_visible = true;
  vterm_screen_reset(emulator->screen, 1);
}

EmulatorHandle *emulator_start(const char *program, char *const arguments[],
                               char *const environment[], int32_t columns, int32_t rows) {
  EmulatorHandle *emulator = calloc(1, sizeof *emulator);
  if (emulator == NULL) return NULL;
  make_screen(emulator, columns, rows);
  if (hold_program(&emulator->held, program, arguments, environment, columns, rows)) {
    return emulator;
  }
  emulator_free(emulator);
  return NULL;
}

void emulator_free(EmulatorHandle *emulator) {
  if (emulator->state == EmulatorStateExited || emulator->state == EmulatorStateKilled) {
    emulator->held.program = -1; /* Its number may belong to another process by now. */
  }
  let_go(&emulator->held);
  vterm_free(emulator->terminal);
  free(emulator->output);
  free(emulator);
}

static void keep_output(EmulatorHandle *emulator, const char *bytes, size_t count) {
  if (emulator->output_room - emulator->output_count < count) {
    size_t room = (emulator->output_room + count) * 2;
    uint8_t *larger = realloc(emulator->output, room);
    if (larger == NULL) return;
    emulator->output = larger;
    emulator->output_room = room;
  }
  memcpy(emulator->output + emulator->output_count, bytes, count);
  emulator->output_count += count;
}

static bool take_output(EmulatorHandle *emulator) {
  char bytes[4096];
  bool any = false;
  for (;;) {
    if (emulator->held.terminal < 0) return any;
    ssize_t count = read(emulator->held.terminal, bytes, sizeof bytes);
    if (count <= 0) return any;
    any = true;
    keep_output(emulator, bytes, (size_t)count);
    vterm_input_write(emulator->terminal, bytes, (size_t)count);
  }
}

static void set_state(EmulatorHandle *emulator, EmulatorState state, int code) {
  emulator->state = state;
  emulator->code = code;
}

static bool take_reports(EmulatorHandle *emulator) {
  int status;
  bool any = false;
  while (read(emulator->held.reports, &status, sizeof status) == sizeof status) {
    any = true;
    if (WIFEXITED(status)) {
      set_state(emulator, EmulatorStateExited, WEXITSTATUS(status));
    } else if (WIFSIGNALED(status)) {
      set_state(emulator, EmulatorStateKilled, WTERMSIG(status));
    } else if (WIFSTOPPED(status)) {
      set_state(emulator, EmulatorStateStopped, WSTOPSIG(status));
    } else {
      set_state(emulator, EmulatorStateRunning, 0);
    }
  }
  return any;
}

/* Reports are taken first: what the program sent before it ended is then in the output. */
bool emulator_pump(EmulatorHandle *emulator, int32_t milliseconds) {
  struct pollfd both[] = {{emulator->held.terminal, POLLIN, 0},
                          {emulator->held.reports, POLLIN, 0}};
  poll(both, 2, milliseconds);
  bool reported = take_reports(emulator);
  return take_output(emulator) || reported;
}

/* The terminal takes some kilobytes at a time; the rest waits until the program has read. */
bool emulator_send(EmulatorHandle *emulator, const uint8_t *bytes, size_t count) {
  size_t done = 0;
  while (done < count && emulator->held.terminal >= 0) {
    ssize_t written = write(emulator->held.terminal, bytes + done, count - done);
    if (written > 0) done += (size_t)written;
    if (written >= 0 || errno == EINTR) continue;
    if (errno != EAGAIN || emulator->state == EmulatorStateExited) return false;
    struct pollfd both = {emulator->held.terminal, POLLIN | POLLOUT, 0};
    poll(&both, 1, 100);
    emulator_pump(emulator, 0);
  }
  return done == count;
}

void emulator_resize(EmulatorHandle *emulator, int32_t columns, int32_t rows) {
  struct winsize window = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  emulator_pump(emulator, 0);
  vterm_set_size(emulator->terminal, rows, columns);
  ioctl(emulator->held.terminal, TIOCSWINSZ, &window);
}

void emulator_signal(EmulatorHandle *emulator, int32_t number) {
  take_reports(emulator);
  bool lives = emulator->state == EmulatorStateRunning || emulator->state == EmulatorStateStopped;
  if (lives) kill(emulator->held.program, number);
}

void emulator_hang_up(EmulatorHandle *emulator) {
  if (emulator->held.terminal >= 0) close(emulator->held.terminal);
  emulator->held.terminal = -1;
}

int32_t emulator_columns(const EmulatorHandle *emulator) {
  int columns;
  int rows;
  vterm_get_size(emulator->terminal, &rows, &columns);
  return columns;
}

int32_t emulator_rows(const EmulatorHandle *emulator) {
  int columns;
  int rows;
  vterm_get_size(emulator->terminal, &rows, &columns);
  return rows;
}

EmulatorCell emulator_cell(const EmulatorHandle *emulator, int32_t column, int32_t row) {
  EmulatorCell result = {.width = 1, .foreground = -1};
  VTermPos place = {.row = row, .col = column};
  VTermScreenCell cell;
  if (!vterm_screen_get_cell(emulator->screen, place, &cell)) return result;
  bool right_half = cell.chars[0] == (uint32_t)-1;
  for (int index = 0; index < 6 && !right_half; index++) result.scalars[index] = cell.chars[index];
  result.width = right_half ? 0 : cell.width;
  result.bold = cell.attrs.bold;
  result.underline = cell.attrs.underline != 0;
  result.reverse = cell.attrs.reverse;
  bool is_indexed = VTERM_COLOR_IS_INDEXED(&cell.fg) && !VTERM_COLOR_IS_DEFAULT_FG(&cell.fg);
  if (is_indexed) result.foreground = cell.fg.indexed.idx;
  return result;
}

EmulatorCursor emulator_cursor(const EmulatorHandle *emulator) {
  VTermPos place;
  vterm_state_get_cursorpos(vterm_obtain_state(emulator->terminal), &place);
  return (EmulatorCursor){place.col, place.row, emulator->cursor_visible};
}

bool emulator_alternate(const EmulatorHandle *emulator) { return emulator->alternate; }

int32_t emulator_process(const EmulatorHandle *emulator) { return emulator->held.program; }

const char *emulator_title(const EmulatorHandle *emulator) { return emulator->title; }

EmulatorModes emulator_modes(const EmulatorHandle *emulator) {
  struct termios modes = {0};
  tcgetattr(emulator->held.terminal, &modes);
  return (EmulatorModes){(modes.c_lflag & ECHO) != 0, (modes.c_lflag & ICANON) != 0,
                         (modes.c_lflag & ISIG) != 0, (modes.c_oflag & OPOST) != 0};
}

EmulatorState emulator_state(const EmulatorHandle *emulator, int32_t *code) {
  *code = emulator->code;
  return emulator->state;
}

const uint8_t *emulator_output(const EmulatorHandle *emulator, size_t *count) {
  *count = emulator->output_count;
  return emulator->output;
}
