/* The holder: leader of the terminal's session, and a shell of one job.
 *
 * It is forked from a process with many threads, so between fork and exec only functions that are
 * safe in a signal handler are called. */

#define _GNU_SOURCE

#include <errno.h>
#include <fcntl.h>
#include <pty.h>
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utmp.h>

#include "parts.h"

enum { REPORTS = 3, RELEASE = 4 };

static void report(int value) {
  ssize_t ignored = write(REPORTS, &value, sizeof value);
  (void)ignored;
}

static void reset_signals(void) {
  struct sigaction action = {.sa_handler = SIG_DFL};
  for (int number = 1; number < NSIG; number++) sigaction(number, &action, NULL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
}

static void ignore(int number) {
  struct sigaction action = {.sa_handler = SIG_IGN};
  sigaction(number, &action, NULL);
}

static _Noreturn void run_program(const char *program, char *const arguments[],
                                  char *const environment[]) {
  setpgid(0, 0);
  tcsetpgrp(STDIN_FILENO, getpid());
  reset_signals();
  close_range(3, ~0U, 0);
  execve(program, arguments, environment);
  _exit(127);
}

static _Noreturn void hold(const char *program, char *const arguments[],
                           char *const environment[]) {
  ignore(SIGTTOU);
  ignore(SIGHUP);
  pid_t child = fork();
  if (child == 0) run_program(program, arguments, environment);
  setpgid(child, child);
  tcsetpgrp(STDIN_FILENO, child);
  report(child);
  int status = 0;
  while (child > 0) {
    if (waitpid(child, &status, WUNTRACED | WCONTINUED) < 0) {
      if (errno == EINTR) continue;
      break;
    }
    report(status);
    if (WIFEXITED(status) || WIFSIGNALED(status)) break;
  }
  char byte;
  while (read(RELEASE, &byte, 1) < 0 && errno == EINTR) {
  }
  _exit(0);
}

/* The descriptors are first moved out of the way of the places where they belong. */
static void place_descriptors(int terminal, int reports, int release) {
  int safe_terminal = fcntl(terminal, F_DUPFD, 10);
  int safe_reports = fcntl(reports, F_DUPFD, 10);
  int safe_release = fcntl(release, F_DUPFD, 10);
  dup2(safe_reports, REPORTS);
  dup2(safe_release, RELEASE);
  setsid();
  login_tty(safe_terminal);
  close_range(5, ~0U, 0);
}

static void close_both(int pair[2]) {
  close(pair[0]);
  close(pair[1]);
}

static bool fork_holder(struct held_program *held, int terminal, int reports[2], int release[2],
                        const char *program, char *const arguments[], char *const environment[]) {
  held->holder = fork();
  if (held->holder == 0) {
    reset_signals();
    place_descriptors(terminal, reports[1], release[0]);
    hold(program, arguments, environment);
  }
  close(terminal);
  close(reports[1]);
  close(release[0]);
  held->reports = reports[0];
  held->release = release[1];
  int child = -1;
  bool started = held->holder > 0 && read(held->reports, &child, sizeof child) == sizeof child;
  held->program = child;
  fcntl(held->reports, F_SETFL, O_NONBLOCK);
  fcntl(held->terminal, F_SETFL, O_NONBLOCK);
  return started && child > 0;
}

bool hold_program(struct held_program *held, const char *program, char *const arguments[],
                  char *const environment[], int32_t columns, int32_t rows) {
  struct winsize window = {.ws_row = (unsigned short)rows, .ws_col = (unsigned short)columns};
  int reports[2];
  int release[2];
  int terminal;
  *held = (struct held_program){-1, -1, -1, -1, -1};
  if (pipe2(reports, O_CLOEXEC) != 0) return false;
  if (pipe2(release, O_CLOEXEC) != 0) {
    close_both(reports);
    return false;
  }
  if (openpty(&held->terminal, &terminal, NULL, NULL, &window) != 0) {
    close_both(reports);
    close_both(release);
    return false;
  }
  fcntl(held->terminal, F_SETFD, FD_CLOEXEC);
  fcntl(terminal, F_SETFD, FD_CLOEXEC);
  return fork_holder(held, terminal, reports, release, program, arguments, environment);
}

void let_go(struct held_program *held) {
  if (held->program > 0) kill(held->program, SIGKILL);
  if (held->holder > 0) kill(held->holder, SIGKILL);
  if (held->terminal >= 0) close(held->terminal);
  if (held->reports >= 0) close(held->reports);
  if (held->release >= 0) close(held->release);
  while (held->holder > 0 && waitpid(held->holder, NULL, 0) < 0 && errno == EINTR) {
  }
}
