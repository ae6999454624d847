/* Calls of Linux on files that Swift cannot see or glibc does not wrap. Each returns what the
 * system returns, with the reason for a failure in errno, which is never an interruption. */

#ifndef ACTA_FILES_H
#define ACTA_FILES_H

#include <stdint.h>

/* Opens a path below a folder; nothing of it may be a link or lead out of the folder. */
int acta_open_beneath(int folder, const char *path, int flags, uint32_t mode);

/* Swaps two files of one folder in one step; EINVAL where the file system cannot. */
int acta_exchange(int folder, const char *one, const char *other);

/* Renames and fails with EEXIST rather than replace; EINVAL where the file system cannot. */
int acta_rename_new(int folder, const char *from, int to_folder, const char *to);

/* Renames a file, also into another folder. */
int acta_rename(int folder, const char *from, int to_folder, const char *to);

int acta_remove(int folder, const char *name);

/* Makes a folder for its owner alone. */
int acta_make_folder(int folder, const char *name);

/* Sets room aside after the end of a file without changing its size. */
int acta_reserve(int file, int64_t bytes);

/* The number that the kernel gives a file system's kind, or -1. */
int64_t acta_file_system(int file);

/* Writes out everything of the file system that a file is on. */
int acta_sync_all(int file);

#endif
