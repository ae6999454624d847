/* Signals, and giving the terminal back whatever happens.
 *
 * A trap runs no deinit. So the bytes that leave the screen are prepared when the terminal is
 * taken, and the handler of a fatal signal needs only write, tcsetattr and raise, which POSIX
 * allows there. Leaving at will goes the same way: there is one way out, and it is well trodden. */

#define _GNU_SOURCE

#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/eventfd.h>
#include <termios.h>
#include <unistd.h>

#include "parts.h"

struct prepared {
  char bytes[512];
  size_t length;
};

static const int fatal_signals[] = {SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGSEGV,
                                    SIGBUS,  SIGFPE, SIGSYS};
/* Every other signal that would end the process asks it to leave; what a write to a full or vanished
 * place raises is told to the write instead. */
static const int noted_signals[] = {SIGHUP,  SIGTERM,   SIGINT,  SIGCONT, SIGWINCH, SIGTSTP,
                                    SIGPIPE, SIGXFSZ,   SIGUSR1, SIGUSR2, SIGALRM,  SIGVTALRM,
                                    SIGPROF, SIGXCPU,   SIGPWR,  SIGIO,   SIGSTKFLT};

enum {
  FATAL_COUNT = sizeof fatal_signals / sizeof fatal_signals[0],
  NOTED_COUNT = sizeof noted_signals / sizeof noted_signals[0],
  /* What is only noted interrupts nothing, and needs no room on a stack that may be full. */
  NOTED_FLAGS = SA_RESTART | SA_ONSTACK
};

static struct sigaction previous_fatal[FATAL_COUNT];
static struct sigaction previous_noted[NOTED_COUNT];
static stack_t previous_stack;
static uint8_t handler_stack[64 * 1024];
static struct termios found_modes;
static struct prepared enter_bytes;
static struct prepared leave_bytes;
static atomic_uint pending;
static volatile sig_atomic_t on_screen;
static int event = -1;

/* Copies terminfo strings without their padding, which is written $<5/>. */
static void prepare(struct prepared *prepared, const char *const parts[], size_t count) {
  prepared->length = 0;
  for (size_t index = 0; index < count; index++) {
    for (const char *byte = parts[index]; byte != NULL && *byte != 0; byte++) {
      if (byte[0] == '$' && byte[1] == '<') {
        const char *end = strchr(byte, '>');
        if (end != NULL) {
          byte = end;
          continue;
        }
      }
      if (prepared->length < sizeof prepared->bytes) prepared->bytes[prepared->length++] = *byte;
    }
  }
}

void guard_set_enter(const char *const parts[], size_t count) {
  prepare(&enter_bytes, parts, count);
}

void guard_set_leave(const char *const parts[], size_t count) {
  prepare(&leave_bytes, parts, count);
}

/* Another program may have left the terminal so that a write to a full one fails instead of waiting. */
static bool wait_for_room(void) {
  struct pollfd output = {STDOUT_FILENO, POLLOUT, 0};
  return poll(&output, 1, -1) > 0 || errno == EINTR;
}

bool guard_write(const char *bytes, size_t length) {
  size_t done = 0;
  while (done < length) {
    ssize_t count = write(STDOUT_FILENO, bytes + done, length - done);
    if (count > 0) {
      done += (size_t)count;
      continue;
    }
    bool may_go_on = count < 0 && (errno == EINTR || (errno == EAGAIN && wait_for_room()));
    if (!may_go_on) return false;
  }
  return true;
}

static void write_prepared(const struct prepared *prepared) {
  guard_write(prepared->bytes, prepared->length);
}

static void set_modes(const struct termios *modes) {
  while (tcsetattr(STDIN_FILENO, TCSANOW, modes) != 0 && errno == EINTR) {
  }
}

void guard_set_modes(void) {
  struct termios modes = found_modes;
  modes.c_iflag &= ~(tcflag_t)(BRKINT | ICRNL | INLCR | IGNCR | INPCK | ISTRIP | IXON | IXOFF);
  modes.c_lflag &= ~(tcflag_t)(ECHO | ECHONL | ICANON | IEXTEN | ISIG);
  modes.c_oflag &= ~(tcflag_t)OPOST;
  modes.c_cflag = (modes.c_cflag & ~(tcflag_t)(CSIZE | PARENB)) | CS8;
  modes.c_cc[VMIN] = 1;
  modes.c_cc[VTIME] = 0;
  set_modes(&modes);
}

static void set_action(int number, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags};
  sigemptyset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

/* Gives the terminal back and dies of the same signal. What was typed ahead is dropped: words of
 * the meeting must not reach the shell. */
static void handle_fatal(int number) {
  bool from_keyboard_of_another = number == SIGQUIT && !on_screen;
  if (from_keyboard_of_another) return;
  if (on_screen) {
    on_screen = 0;
    write_prepared(&leave_bytes);
    tcflush(STDIN_FILENO, TCIFLUSH);
    set_modes(&found_modes);
  }
  set_action(number, SIG_DFL, 0);
  sigset_t only;
  sigemptyset(&only);
  sigaddset(&only, number);
  raise(number);
  pthread_sigmask(SIG_UNBLOCK, &only, NULL);
}

static unsigned note_for(int number) {
  switch (number) {
    case SIGHUP: return SIGNAL_HANGUP;
    case SIGPIPE:
    case SIGXFSZ: return 0;
    case SIGINT: return on_screen ? SIGNAL_TERMINATE : 0;
    case SIGCONT: return on_screen ? SIGNAL_CONTINUE : 0;
    case SIGWINCH: return SIGNAL_RESIZE;
    case SIGTSTP: return SIGNAL_STOP;
    default: return SIGNAL_TERMINATE;
  }
}

static void note_signal(int number) {
  int saved_error = errno;
  uint64_t one = 1;
  unsigned note = note_for(number);
  if (note != 0) {
    atomic_fetch_or(&pending, note);
    ssize_t ignored = write(event, &one, sizeof one);
    (void)ignored;
  }
  errno = saved_error;
}

unsigned guard_take_signal(void) {
  unsigned all = atomic_load(&pending);
  for (unsigned note = SIGNAL_HANGUP; note <= SIGNAL_STOP; note <<= 1) {
    if ((all & note) != 0) {
      atomic_fetch_and(&pending, ~note);
      return note;
    }
  }
  uint64_t count;
  ssize_t ignored = read(event, &count, sizeof count);
  (void)ignored;
  /* A signal that came between the two reads above must not be slept over. */
  return atomic_load(&pending) == 0 ? 0 : guard_take_signal();
}

bool acta_terminal_asked_to_end(void) {
  return (atomic_load(&pending) & (SIGNAL_HANGUP | SIGNAL_TERMINATE)) != 0;
}

int guard_descriptor(void) { return event; }

static void install_fatal(void) {
  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, &previous_stack);
  struct sigaction action = {.sa_handler = handle_fatal, .sa_flags = SA_ONSTACK};
  sigfillset(&action.sa_mask);
  for (int index = 0; index < FATAL_COUNT; index++) {
    sigaction(fatal_signals[index], &action, &previous_fatal[index]);
  }
}

static void install_noted(void) {
  struct sigaction action = {.sa_handler = note_signal, .sa_flags = NOTED_FLAGS};
  sigemptyset(&action.sa_mask);
  for (int index = 0; index < NOTED_COUNT; index++) {
    sigaction(noted_signals[index], &action, &previous_noted[index]);
  }
}

bool guard_begin(void) {
  if (tcgetattr(STDIN_FILENO, &found_modes) != 0) return false;
  event = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  if (event < 0) return false;
  atomic_store(&pending, 0);
  install_fatal();
  install_noted();
  return true;
}

void guard_end(void) {
  for (int index = 0; index < FATAL_COUNT; index++) {
    sigaction(fatal_signals[index], &previous_fatal[index], NULL);
  }
  for (int index = 0; index < NOTED_COUNT; index++) {
    sigaction(noted_signals[index], &previous_noted[index], NULL);
  }
  sigaltstack(&previous_stack, NULL);
  close(event);
  event = -1;
}

void guard_enter_screen(void) {
  set_action(SIGTSTP, note_signal, NOTED_FLAGS);
  guard_set_modes();
  write_prepared(&enter_bytes);
  on_screen = 1;
}

/* While another program has the terminal, Ctrl-Z there stops Acta too, and Ctrl-C and Ctrl-\ are
 * not for Acta. */
void guard_leave_screen(void) {
  if (!on_screen) return;
  on_screen = 0;
  write_prepared(&leave_bytes);
  set_modes(&found_modes);
  set_action(SIGTSTP, SIG_DFL, 0);
}

void guard_stop_process(void) { kill(0, SIGTSTP); }

void guard_silence_traces(void) {
  for (int index = 0; index < FATAL_COUNT; index++) {
    set_action(fatal_signals[index], SIG_DFL, 0);
  }
}
