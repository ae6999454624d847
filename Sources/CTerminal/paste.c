/* The bytes of one paste. They may hold the words of a meeting, and do not stay in freed memory. */

#define _GNU_SOURCE

#include <stdlib.h>
#include <string.h>

#include "parts.h"

static const size_t limit = 1024 * 1024;
static uint8_t *collected;
static size_t collected_count;
static size_t room;
static bool is_cut;
static bool was_cut;

void paste_drop(void) {
  if (collected != NULL) explicit_bzero(collected, room);
  free(collected);
  collected = NULL;
  room = 0;
  collected_count = 0;
}

/* Not by realloc, which would leave a copy behind. */
static bool grow(size_t count) {
  size_t needed = collected_count + count;
  if (room >= needed) return true;
  size_t larger_room = room == 0 ? 4096 : room;
  while (larger_room < needed) larger_room *= 2;
  uint8_t *larger = malloc(larger_room);
  if (larger == NULL) return false;
  size_t kept = collected_count;
  if (kept > 0) memcpy(larger, collected, kept);
  paste_drop();
  collected = larger;
  collected_count = kept;
  room = larger_room;
  return true;
}

void paste_append(const uint8_t *bytes, size_t count) {
  size_t left = limit - collected_count;
  size_t kept = count < left ? count : left;
  is_cut = is_cut || kept < count;
  if (kept == 0) return;
  if (!grow(kept)) {
    is_cut = true;
    return;
  }
  memcpy(collected + collected_count, bytes, kept);
  collected_count += kept;
}

bool paste_was_cut(void) { return was_cut; }

static const char end_mark[PASTE_END_LENGTH + 1] = "\033[201~";

bool paste_find_end(const uint8_t *bytes, size_t length, size_t *place) {
  const uint8_t *end = memmem(bytes, length, end_mark, PASTE_END_LENGTH);
  if (end != NULL) *place = (size_t)(end - bytes);
  return end != NULL;
}

size_t paste_end_begun(const uint8_t *bytes, size_t length) {
  size_t most = length < PASTE_END_LENGTH - 1 ? length : PASTE_END_LENGTH - 1;
  for (size_t count = most; count > 0; count--) {
    if (memcmp(bytes + length - count, end_mark, count) == 0) return count;
  }
  return 0;
}

/* Removes controls, keeping tabs and turning every line end into a line feed. */
static size_t clean(uint8_t *bytes, size_t length) {
  size_t end = 0;
  for (size_t index = 0; index < length; index++) {
    uint8_t byte = bytes[index];
    bool is_control = (byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r');
    if (is_control || byte == 0x7f) continue;
    bool more = index + 1 < length;
    if (byte == '\r' && more && bytes[index + 1] == '\n') continue;
    /* Also one whose two bytes come together only by what was removed between them. */
    if (byte >= 0x80 && byte <= 0x9f && end > 0 && bytes[end - 1] == 0xc2) {
      end--;
      continue;
    }
    bytes[end++] = byte == '\r' ? '\n' : byte;
  }
  return end;
}

size_t paste_take(const uint8_t **text) {
  size_t length = clean(collected, collected_count);
  collected_count = 0;
  was_cut = is_cut;
  is_cut = false;
  *text = collected;
  return length;
}
