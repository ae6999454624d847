/* The screen, by ncursesw: it finds the few bytes that change what is shown. */

#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include <curses.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <wchar.h>

#include "parts.h"

enum { LONGEST_CELL = 4 };

static SCREEN *screen;
static FILE *output;
/* What is being sent, while it is gathered: a file in memory. */
static int gathered = -1;
static bool has_colour;

/* Descriptions of terminals come from the system only, sizes from the terminal itself. */
static void clean_environment(void) {
  unsetenv("TERMINFO");
  unsetenv("TERMINFO_DIRS");
  unsetenv("TERMCAP");
  unsetenv("COLUMNS");
  unsetenv("LINES");
}

static void write_gathered(int64_t length) {
  char piece[8192];
  int64_t done = 0;
  while (done < length) {
    int64_t left = length - done;
    size_t wanted = left < (int64_t)sizeof piece ? (size_t)left : sizeof piece;
    ssize_t count = pread(gathered, piece, wanted, done);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0 || !guard_write(piece, (size_t)count)) return;
    done += count;
  }
}

/* Sends what changed. curses would write every row by itself, and wake the terminal for each: so its
 * output goes into memory meanwhile, and from there to the terminal in one piece. */
static void refresh_screen(void) {
  int number = fileno(output);
  bool gathers = lseek(gathered, 0, SEEK_SET) == 0 && dup3(gathered, number, O_CLOEXEC) >= 0;
  wrefresh(stdscr);
  if (!gathers) return;
  dup3(STDOUT_FILENO, number, O_CLOEXEC);
  write_gathered(lseek(gathered, 0, SEEK_CUR));
}

static void prepare_colours(bool wanted) {
  has_colour = wanted && has_colors() && start_color() == OK && COLORS >= 8;
  if (!has_colour) return;
  bool keeps_background = use_default_colors() == OK;
  static const short colours[] = {COLOR_RED,  COLOR_GREEN,   COLOR_YELLOW,
                                  COLOR_BLUE, COLOR_MAGENTA, COLOR_CYAN};
  for (short index = 0; index < (short)(sizeof colours / sizeof colours[0]); index++) {
    init_pair((short)(index + 1), colours[index], keeps_background ? -1 : COLOR_BLACK);
  }
}

static ActaOpening open_screen(const char *name) {
  int copy = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
  output = copy < 0 ? NULL : fdopen(copy, "w");
  if (output == NULL) {
    if (copy >= 0) close(copy);
    return ActaOpeningSystem;
  }
  screen = newterm(name, output, stdin);
  gathered = memfd_create("screen", MFD_CLOEXEC);
  return screen == NULL ? ActaOpeningNameUnknown : ActaOpeningDone;
}

static void close_screen(void) {
  if (screen != NULL) delscreen(screen);
  if (output != NULL) fclose(output);
  if (gathered >= 0) close(gathered);
  screen = NULL;
  output = NULL;
  gathered = -1;
}

static ActaOpening begin(const char *name, bool colour) {
  if (!guard_begin()) return ActaOpeningSystem;
  ActaOpening opening = open_screen(name);
  if (opening != ActaOpeningDone) {
    close_screen();
    guard_end();
    return opening;
  }
  typeahead(-1);
  prepare_colours(colour);
  description_prepare_leaving(name);
  description_prepare_first_entering(name);
  screen_resize();
  refresh_screen();
  guard_enter_screen();
  description_prepare_entering(name);
  description_shorten_attributes();
  return ActaOpeningDone;
}

ActaOpening acta_terminal_open(int32_t wake_descriptor, bool colour, bool mouse) {
  if (screen != NULL) return ActaOpeningAlreadyOpen;
  if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO)) return ActaOpeningNotATerminal;
  const char *name = getenv("TERM");
  ActaOpening opening = description_check_name(name);
  if (opening != ActaOpeningDone) return opening;
  clean_environment();
  locale_choose();
  opening = description_check(name);
  description_want_mouse(mouse);
  if (opening == ActaOpeningDone) opening = begin(name, colour);
  if (opening == ActaOpeningDone) input_begin(wake_descriptor);
  return opening;
}

void acta_terminal_close(void) {
  if (screen == NULL) return;
  guard_leave_screen();
  guard_end();
  input_end();
  close_screen();
}

ActaSize acta_terminal_size(void) {
  ActaSize size = {0, 0};
  if (screen != NULL) getmaxyx(stdscr, size.rows, size.columns);
  return size;
}

bool screen_resize(void) {
  struct winsize window;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &window) != 0) return false;
  if (window.ws_row == 0 || window.ws_col == 0) return false;
  ActaSize size = acta_terminal_size();
  if (size.rows == window.ws_row && size.columns == window.ws_col) return false;
  resize_term(window.ws_row, window.ws_col);
  clearok(curscr, TRUE);
  return true;
}

/* Characters that only change how others are shown are left out: they could hide or turn text. */
static bool is_shown(uint32_t scalar) {
  if (scalar >= 0x200b && scalar <= 0x200f) return false;
  if (scalar >= 0x2028 && scalar <= 0x202e) return false;
  if (scalar >= 0x2060 && scalar <= 0x206f) return false;
  if (scalar >= 0xfe00 && scalar <= 0xfe0f) return false;
  return scalar != 0xfeff && scalar < 0xe0000;
}

/* The characters of one cell, ended by 0, and their width; 0 when there is nothing to show. */
static int read_cell(const uint8_t *text, int32_t length, wchar_t cell[LONGEST_CELL + 1]) {
  int count = 0;
  int width = 0;
  int32_t place = 0;
  while (place < length && count < LONGEST_CELL) {
    uint32_t scalar;
    int taken = decode_scalar(text + place, (size_t)(length - place), &scalar);
    if (taken <= 0) break;
    place += taken;
    int scalar_width = wcwidth((wchar_t)scalar);
    if (count == 0) width = scalar_width;
    if (count == 0 ? width <= 0 : scalar_width != 0) break;
    if (count == 0 || is_shown(scalar)) cell[count++] = (wchar_t)scalar;
  }
  cell[count] = 0;
  bool is_foreign = acta_terminal_is_ascii() && (cell[0] > 0x7e || count > 1);
  return count == 0 || cell[0] < 0x20 || is_foreign ? 0 : width;
}

static attr_t attributes(ActaStyle style) {
  attr_t all = A_NORMAL;
  if (style.reverse) all |= A_REVERSE;
  if (style.bold) all |= A_BOLD;
  if (style.underline) all |= A_UNDERLINE;
  if (style.dim) all |= A_DIM;
  return all;
}

static void put_cell(int32_t column, int32_t row, const wchar_t *text, ActaStyle style) {
  cchar_t cell;
  short pair = has_colour ? (short)style.colour : 0;
  if (setcchar(&cell, text, attributes(style), pair, NULL) == OK) {
    mvwadd_wchnstr(stdscr, row, column, &cell, 1);
  }
}

void acta_terminal_put(int32_t column, int32_t row, const uint8_t *text, int32_t length,
                       int32_t width, ActaStyle style) {
  ActaSize size = acta_terminal_size();
  if (row < 0 || row >= size.rows || column < 0 || column >= size.columns) return;
  if (width > size.columns - column) width = size.columns - column;
  wchar_t cell[LONGEST_CELL + 1];
  int real_width = read_cell(text, length, cell);
  bool fits = real_width > 0 && real_width <= width;
  put_cell(column, row, fits ? cell : L"?", style);
  for (int32_t more = fits ? real_width : 1; more < width; more++) {
    put_cell(column + more, row, L" ", style);
  }
}

void acta_terminal_erase(void) {
  if (screen != NULL) werase(stdscr);
}

void acta_terminal_flush(int32_t cursor_column, int32_t cursor_row) {
  if (screen == NULL) return;
  ActaSize size = acta_terminal_size();
  int32_t column = cursor_column < size.columns ? cursor_column : size.columns - 1;
  int32_t row = cursor_row < size.rows ? cursor_row : size.rows - 1;
  wmove(stdscr, row < 0 ? 0 : row, column < 0 ? 0 : column);
  refresh_screen();
}

void acta_terminal_repaint(void) {
  if (screen == NULL) return;
  clearok(curscr, TRUE);
  refresh_screen();
}

void screen_return(void) {
  guard_enter_screen();
  clearok(curscr, TRUE);
  refresh_screen();
}

void acta_terminal_leave(void) {
  if (screen != NULL) guard_leave_screen();
}

void acta_terminal_return(void) {
  if (screen != NULL) screen_return();
}

void acta_terminal_suspend(void) {
  if (screen == NULL) return;
  guard_leave_screen();
  guard_stop_process();
  screen_return();
}
