#define _GNU_SOURCE

#include "CFiles.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/vfs.h>
#include <unistd.h>

enum { LONGEST_NAME = 256 };

/* Copies the first name of a path; 0 when it is empty, too long, or leads elsewhere. */
static size_t first_name(const char *path, char name[LONGEST_NAME]) {
  size_t length = strcspn(path, "/");
  if (length == 0 || length >= LONGEST_NAME) return 0;
  memcpy(name, path, length);
  name[length] = 0;
  return strcmp(name, ".") == 0 || strcmp(name, "..") == 0 ? 0 : length;
}

static int open_name(int folder, const char *name, int flags, uint32_t mode) {
  int result;
  do result = openat(folder, name, flags, mode);
  while (result < 0 && errno == EINTR);
  return result;
}

/* The same name by name, for a kernel before 5.6 or a container that forbids openat2. */
static int open_by_names(int folder, const char *path, int flags, uint32_t mode) {
  char name[LONGEST_NAME];
  int here = folder;
  for (;;) {
    size_t length = first_name(path, name);
    int is_last = length != 0 && path[length] == 0;
    int next = -1;
    if (length == 0) errno = EXDEV;
    else if (is_last) next = open_name(here, name, flags | O_NOFOLLOW, mode);
    else next = open_name(here, name, O_PATH | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC, 0);
    int reason = errno;
    if (here != folder) close(here);
    errno = reason;
    if (next < 0 || is_last) return next;
    here = next;
    path += length + 1;
  }
}

int acta_open_beneath(int folder, const char *path, int flags, uint32_t mode) {
  struct open_how how = {
      .flags = (uint64_t)(unsigned)flags,
      .mode = (flags & O_CREAT) != 0 ? mode : 0,
      .resolve = RESOLVE_BENEATH | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS,
  };
  for (;;) {
    long result = syscall(SYS_openat2, folder, path, &how, sizeof how);
    if (result >= 0) return (int)result;
    if (errno == EINTR || errno == EAGAIN) continue;
    if (errno != ENOSYS && errno != EPERM) return -1;
    return open_by_names(folder, path, flags, mode);
  }
}

/* A call that a signal cut short did nothing: it is made again. */
#define UNINTERRUPTED(call)                           \
  do {                                                \
    int result = (call);                              \
    if (result == 0 || errno != EINTR) return result; \
  } while (1)

int acta_exchange(int folder, const char *one, const char *other) {
  UNINTERRUPTED(renameat2(folder, one, folder, other, RENAME_EXCHANGE));
}

int acta_rename_new(int folder, const char *from, int to_folder, const char *to) {
  UNINTERRUPTED(renameat2(folder, from, to_folder, to, RENAME_NOREPLACE));
}

int acta_rename(int folder, const char *from, int to_folder, const char *to) {
  UNINTERRUPTED(renameat(folder, from, to_folder, to));
}

int acta_remove(int folder, const char *name) { UNINTERRUPTED(unlinkat(folder, name, 0)); }

int acta_make_folder(int folder, const char *name) { UNINTERRUPTED(mkdirat(folder, name, 0700)); }

int acta_reserve(int file, int64_t bytes) {
  UNINTERRUPTED(fallocate(file, FALLOC_FL_KEEP_SIZE, 0, (off_t)bytes));
}

int64_t acta_file_system(int file) {
  struct statfs status;
  int result;
  do result = fstatfs(file, &status);
  while (result < 0 && errno == EINTR);
  return result == 0 ? (int64_t)status.f_type : -1;
}

int acta_sync_all(int file) { UNINTERRUPTED(syncfs(file)); }
