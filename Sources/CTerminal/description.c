/* What terminfo says about the terminal: whether it will do, and how its screen is entered and left.
 *
 * Apart from the rest because <term.h> makes macros of common words, such as `columns`. */

#define _GNU_SOURCE
#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1

#include <string.h>
#include <unistd.h>

#include "parts.h"

#include <curses.h>
#include <term.h>

enum { LONGEST_NAME = 32 };

ActaOpening description_check_name(const char *name) {
  if (name == NULL || *name == 0) return ActaOpeningNameMissing;
  size_t length = strspn(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
                               "0123456789+._-");
  if (name[length] != 0 || length > LONGEST_NAME) return ActaOpeningNameRefused;
  return ActaOpeningDone;
}

/* newterm says by itself only whether it worked; so the description is looked up first. */
ActaOpening description_check(const char *name) {
  int found = 0;
  if (setupterm(name, STDOUT_FILENO, &found) != OK) return ActaOpeningNameUnknown;
  bool usable = cursor_address != NULL && clear_screen != NULL;
  del_curterm(cur_term);
  return usable ? ActaOpeningDone : ActaOpeningTooPlain;
}

static bool starts_with_one_of(const char *name, const char *const starts[], size_t count) {
  for (size_t index = 0; index < count; index++) {
    if (strncmp(name, starts[index], strlen(starts[index])) == 0) return true;
  }
  return false;
}

static bool knows_bracketed_paste(const char *name) {
  static const char *const starts[] = {"xterm", "tmux", "screen", "rxvt", "alacritty",
                                       "foot",  "kitty", "st-",   "vte",  "konsole",
                                       "gnome", "wezterm", "ghostty"};
  return strcmp(name, "st") == 0 ||
         starts_with_one_of(name, starts, sizeof starts / sizeof starts[0]);
}

/* The Linux console and older terminals would show or misread the request. */
static const char *paste_request(const char *name, const char *request) {
  return knows_bracketed_paste(name) ? request : NULL;
}

static bool wants_mouse;

void description_want_mouse(bool wanted) { wants_mouse = wanted; }

/* Buttons and the wheel, with places as numbers. Who has no mouse says so by lacking kmous. */
static const char *mouse_request(const char *request) {
  return wants_mouse && key_mouse != NULL ? request : NULL;
}

static const char mouse_on[] = "\033[?1000h\033[?1006h";
static const char mouse_off[] = "\033[?1006l\033[?1000l";

/* curses enters the screen itself the first time, and twice would be once too often: some
 * terminals stack their title there. */
void description_prepare_first_entering(const char *name) {
  const char *parts[] = {exit_attribute_mode, keypad_xmit, cursor_normal,
                         paste_request(name, "\033[?2004h"), mouse_request(mouse_on)};
  guard_set_enter(parts, sizeof parts / sizeof parts[0]);
}

void description_prepare_entering(const char *name) {
  const char *parts[] = {enter_ca_mode, ena_acs,       exit_attribute_mode,
                         keypad_xmit,   cursor_normal, paste_request(name, "\033[?2004h"),
                         mouse_request(mouse_on)};
  guard_set_enter(parts, sizeof parts / sizeof parts[0]);
}

/* The screen is cleared before it is left: some terminals show it again for a moment, and those
 * without a second screen would keep it. */
void description_prepare_leaving(const char *name) {
  const char *parts[] = {mouse_request(mouse_off), exit_attribute_mode,
                         paste_request(name, "\033[?2004l"),
                         clear_screen,             keypad_local,
                         cursor_normal,            exit_ca_mode};
  guard_set_leave(parts, sizeof parts / sizeof parts[0]);
}

static void remove_part(char *text, const char *part) {
  char *found = text == NULL || text == (char *)-1 ? NULL : strstr(text, part);
  if (found == NULL) return;
  size_t length = strlen(part);
  memmove(found, found + length, strlen(found + length) + 1);
}

/* Acta writes text and never the other character set, so that no attribute has to leave it: that
 * takes three of the nine bytes that begin an attribute and of the six that end it. curses reads
 * its description in the very strings that tigetstr hands out. */
void description_shorten_attributes(void) {
  char *all = tigetstr("sgr");
  char *end = tigetstr("sgr0");
  remove_part(all, "%?%p9%t\033(0%e\033(B%;");
  remove_part(all, "%?%p9%t\016%e\017%;");
  remove_part(end, "\033(B");
  remove_part(end, "\017");
}
