/* What holds for the whole process, with a screen or without. */

#define _GNU_SOURCE

#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "parts.h"

static void take_no_notice(int number) { (void)number; }

/* What grows past the limit of files, or goes where nobody reads, is told to the write.
 * A handler, since a signal that is ignored would be so in every program that is run from here. */
static void let_writes_fail(void) {
  struct sigaction action = {.sa_handler = take_no_notice};
  sigemptyset(&action.sa_mask);
  sigaction(SIGXFSZ, &action, NULL);
  sigaction(SIGPIPE, &action, NULL);
}

/* A file that is opened later must not be what results or messages are written to: a descriptor that
 * is missing becomes one that gives nothing and refuses what is written. */
static void occupy_standard_descriptors(void) {
  int descriptor;
  do {
    descriptor = open("/dev/null", O_RDONLY);
  } while (descriptor >= 0 && descriptor <= STDERR_FILENO);
  if (descriptor >= 0) close(descriptor);
}

void acta_protect_process(void) {
  umask(077);
  occupy_standard_descriptors();
  guard_silence_traces();
  let_writes_fail();
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
}
