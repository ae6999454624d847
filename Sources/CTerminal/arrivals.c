/* Bytes from standard input as they come, and what else ends a wait. */

#define _GNU_SOURCE

#include <errno.h>
#include <poll.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "parts.h"

struct arrivals arrived;

static int wake_descriptor = -1;

void arrivals_begin(int wake) {
  arrived.count = 0;
  wake_descriptor = wake;
}

void arrivals_end(void) {
  explicit_bzero(arrived.bytes, sizeof arrived.bytes);
  wake_descriptor = -1;
}

int64_t time_now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

int time_until(int64_t deadline) {
  int64_t left = deadline - time_now();
  return left < 0 ? 0 : left > INT32_MAX ? INT32_MAX : (int)left;
}

static int read_bytes(void) {
  if (arrived.count == sizeof arrived.bytes) return READY_BYTES;
  size_t room = sizeof arrived.bytes - arrived.count;
  ssize_t count = read(STDIN_FILENO, arrived.bytes + arrived.count, room);
  if (count > 0) {
    arrived.count += (size_t)count;
    int64_t now = time_now();
    arrived.quiet = now - arrived.last;
    arrived.last = now;
    return READY_BYTES;
  }
  if (count < 0 && (errno == EINTR || errno == EAGAIN)) return READY_NOTHING;
  return READY_HANGUP;
}

int arrivals_more(int milliseconds) {
  int64_t deadline = time_now() + milliseconds;
  for (;;) {
    int64_t left = deadline - time_now();
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

int arrivals_any(int milliseconds) {
  struct pollfd all[] = {{STDIN_FILENO, POLLIN, 0},
                         {guard_descriptor(), POLLIN, 0},
                         {wake_descriptor, POLLIN, 0}};
  if (poll(all, 3, milliseconds) <= 0) return READY_NOTHING;
  int ready = drain_wake(all[2].revents) ? READY_WAKE : READY_NOTHING;
  return all[0].revents == 0 ? ready : ready | read_bytes();
}

void arrivals_remove(size_t count) {
  arrived.count -= count;
  memmove(arrived.bytes, arrived.bytes + count, arrived.count);
}
