/* Bytes from the keyboard to keys. The encodings are those of xterm, the Linux console, rxvt, tmux
 * and vt100 together: none of them contradicts another in the keys that Acta knows. */

#define _GNU_SOURCE

#include <string.h>
#include <wchar.h>

#include "parts.h"

enum {
  BELL = 0x07,
  ESCAPE = 0x1b,
  DELETE = 0x7f,
  LONGEST_SEQUENCE = 64,
  LONGEST_CLUSTER = 10
};

static size_t took(size_t count, struct decoded *result, ActaKey key) {
  result->kind = DECODED_KEY;
  result->key = key;
  return count;
}

static size_t swallow(size_t count, struct decoded *result) {
  result->kind = DECODED_NOTHING;
  return count;
}

int decode_scalar(const uint8_t *bytes, size_t length, uint32_t *scalar) {
  static const uint32_t smallest[] = {0, 0, 0x80, 0x800, 0x10000};
  uint8_t first = bytes[0];
  *scalar = first;
  if (first < 0x80) return 1;
  int count = first >= 0xc2 && first <= 0xdf ? 2 : (first & 0xf0) == 0xe0 ? 3 : 0;
  if (first >= 0xf0 && first <= 0xf4) count = 4;
  if (count == 0) return -1;
  uint32_t value = first & (0x7fu >> count);
  for (int index = 1; index < count; index++) {
    if ((size_t)index >= length) return 0;
    if ((bytes[index] & 0xc0) != 0x80) return -1;
    value = value << 6 | (bytes[index] & 0x3f);
  }
  if (value < smallest[count] || value > 0x10ffff || (value >= 0xd800 && value <= 0xdfff)) {
    return -1;
  }
  *scalar = value;
  return count;
}

/* A printable scalar with the combining marks that have already arrived. */
static size_t decode_text(const uint8_t *bytes, size_t length, bool complete,
                          struct decoded *result) {
  uint32_t scalar;
  int count = decode_scalar(bytes, length, &scalar);
  if (count == 0) return complete ? swallow(length, result) : 0;
  if (count < 0) return swallow(1, result);
  if (wcwidth((wchar_t)scalar) < 0) return swallow((size_t)count, result);
  size_t end = (size_t)count;
  for (int more = 1; more < LONGEST_CLUSTER && end < length; more++) {
    count = decode_scalar(bytes + end, length - end, &scalar);
    if (count == 0 && !complete) return 0;
    if (count <= 0 || scalar < 0x300 || wcwidth((wchar_t)scalar) != 0) break;
    end += (size_t)count;
  }
  result->kind = DECODED_TEXT;
  return end;
}

static size_t decode_control(uint8_t byte, struct decoded *result) {
  switch (byte) {
    case '\r':
    case '\n': return took(1, result, ActaKeyEnter);
    case '\t': return took(1, result, ActaKeyTab);
    case '\b':
    case DELETE: return took(1, result, ActaKeyBackspace);
    default: break;
  }
  if (byte < 1 || byte > 26) return swallow(1, result);
  result->kind = DECODED_CONTROL;
  result->letter = (uint8_t)('a' + byte - 1);
  return 1;
}

/* ESC O and a letter: cursor keys, F1 and the numeric pad in application mode. */
static size_t decode_single_shift(uint8_t final, struct decoded *result) {
  switch (final) {
    case 'A': return took(3, result, ActaKeyUp);
    case 'B': return took(3, result, ActaKeyDown);
    case 'C': return took(3, result, ActaKeyRight);
    case 'D': return took(3, result, ActaKeyLeft);
    case 'H': return took(3, result, ActaKeyHome);
    case 'F': return took(3, result, ActaKeyEnd);
    case 'M': return took(3, result, ActaKeyEnter);
    case 'P': return took(3, result, ActaKeyHelp);
    case 'c': return took(3, result, ActaKeyWordRight);
    case 'd': return took(3, result, ActaKeyWordLeft);
    default: break;
  }
  bool is_letter = (final >= 'A' && final <= 'Z') || (final >= 'a' && final <= 'z');
  bool is_digit = final >= '0' && final <= '9';
  return is_letter || is_digit ? swallow(3, result) : took(1, result, ActaKeyEscape);
}

/* ESC P, ], X, ^ or _ and a text that ends with BEL or ESC \. What has no end and is as short as what
 * a hand types is Escape and the keys after it. */
static size_t decode_string(const uint8_t *bytes, size_t length, bool complete,
                            struct decoded *result) {
  size_t end = 2;
  while (end < length && bytes[end] != BELL && bytes[end] != ESCAPE) end++;
  if (end < length && bytes[end] == BELL) return swallow(end + 1, result);
  bool is_cut = end + 1 >= length;
  if (!is_cut && bytes[end + 1] == '\\') return swallow(end + 2, result);
  if (end > LONGEST_TYPED) {
    result->kind = DECODED_STRING;
    return end;
  }
  return is_cut && !complete ? 0 : took(1, result, ActaKeyEscape);
}

/* ESC [ number ~ */
static size_t decode_numbered(size_t count, int number, struct decoded *result) {
  switch (number) {
    case 1:
    case 7: return took(count, result, ActaKeyHome);
    case 2: return took(count, result, ActaKeyInsert);
    case 3: return took(count, result, ActaKeyDelete);
    case 4:
    case 8: return took(count, result, ActaKeyEnd);
    case 5: return took(count, result, ActaKeyPageUp);
    case 6: return took(count, result, ActaKeyPageDown);
    case 11: return took(count, result, ActaKeyHelp);
    case 200: result->kind = DECODED_PASTE; return count;
    default: return swallow(count, result);
  }
}

/* ESC [ parameters letter. The second parameter holds the modifiers: 3 is Alt, 5 is Control. */
static size_t decode_lettered(size_t count, uint8_t final, const int numbers[2],
                              struct decoded *result) {
  int modifier = numbers[1] > 0 ? numbers[1] : numbers[0];
  bool by_word = modifier == 3 || modifier == 5;
  switch (final) {
    case 'A': return took(count, result, ActaKeyUp);
    case 'B': return took(count, result, ActaKeyDown);
    case 'C': return took(count, result, by_word ? ActaKeyWordRight : ActaKeyRight);
    case 'D': return took(count, result, by_word ? ActaKeyWordLeft : ActaKeyLeft);
    case 'H': return took(count, result, ActaKeyHome);
    case 'F': return took(count, result, ActaKeyEnd);
    case 'Z': return took(count, result, ActaKeyBackTab);
    default: return swallow(count, result);
  }
}

/* At most two numbers below 1000; anything else is no key and gives -1 as the first of them. */
static void read_numbers(const uint8_t *bytes, size_t length, int numbers[2]) {
  int place = 0;
  for (size_t index = 0; index < length; index++) {
    bool is_digit = bytes[index] >= '0' && bytes[index] <= '9';
    if (is_digit && numbers[place] < 100) {
      numbers[place] = numbers[place] * 10 + (bytes[index] - '0');
    } else if (bytes[index] == ';' && place == 0) {
      place = 1;
    } else {
      numbers[0] = -1;
      return;
    }
  }
}

/* ESC [ < button ; column ; row and M, or m when it is let go. The wheel is the keys of one row; other
 * buttons, and a button held with a key, mean nothing. */
static size_t decode_mouse(const uint8_t *bytes, size_t count, struct decoded *result) {
  int numbers[3] = {0, 0, 0};
  int place = 0;
  for (size_t index = 3; index < count - 1; index++) {
    bool is_digit = bytes[index] >= '0' && bytes[index] <= '9';
    if (is_digit && numbers[place] < 1000) {
      numbers[place] = numbers[place] * 10 + (bytes[index] - '0');
    } else if (bytes[index] == ';' && place < 2) {
      place++;
    } else {
      return swallow(count, result);
    }
  }
  if (bytes[count - 1] != 'M' || place < 2) return swallow(count, result);
  if (numbers[0] == 64) return took(count, result, ActaKeyUp);
  if (numbers[0] == 65) return took(count, result, ActaKeyDown);
  if (numbers[0] != 0 || numbers[1] < 1 || numbers[2] < 1) return swallow(count, result);
  result->kind = DECODED_CLICK;
  result->column = numbers[1] - 1;
  result->row = numbers[2] - 1;
  return count;
}

static size_t decode_sequence(const uint8_t *bytes, size_t length, bool complete,
                              struct decoded *result) {
  if (length > 2 && bytes[2] == '[') {
    /* The Linux console sends ESC [ [ A for F1. */
    if (length < 4) return complete ? swallow(length, result) : 0;
    return bytes[3] == 'A' ? took(4, result, ActaKeyHelp) : swallow(4, result);
  }
  size_t end = 2;
  while (end < length && bytes[end] >= 0x20 && bytes[end] <= 0x3f) end++;
  if (end > LONGEST_SEQUENCE) {
    result->kind = DECODED_SEQUENCE;
    return end;
  }
  if (end == length) return complete ? swallow(length, result) : 0;
  uint8_t final = bytes[end];
  if (final < 0x40 || final > 0x7e) return swallow(end, result);
  if (end > 2 && bytes[2] == '<') return decode_mouse(bytes, end + 1, result);
  int numbers[2] = {0, 0};
  read_numbers(bytes + 2, end - 2, numbers);
  if (numbers[0] < 0) return swallow(end + 1, result);
  if (final == '~') return decode_numbered(end + 1, numbers[0], result);
  return decode_lettered(end + 1, final, numbers, result);
}

/* What follows an ESC: a sequence, or a key of its own. Acta knows no key held with Alt, and behind a
 * slow machine Escape and the key typed after it arrive together: neither may be lost. */
static size_t decode_escape(const uint8_t *bytes, size_t length, bool complete,
                            struct decoded *result) {
  if (length == 1) return complete ? took(1, result, ActaKeyEscape) : 0;
  switch (bytes[1]) {
    case ESCAPE: return took(1, result, ActaKeyEscape);
    case '\t': return took(2, result, ActaKeyBackTab);
    case '[': return decode_sequence(bytes, length, complete, result);
    case 'O':
      if (length > 2) return decode_single_shift(bytes[2], result);
      return complete ? took(1, result, ActaKeyEscape) : 0;
    case ']':
    case 'P':
    case 'X':
    case '^':
    case '_': return decode_string(bytes, length, complete, result);
    default: return took(1, result, ActaKeyEscape);
  }
}

static bool is_numeric_pad(const uint8_t *bytes, size_t length) {
  return length > 2 && bytes[0] == ESCAPE && bytes[1] == 'O' && bytes[2] >= 'j' && bytes[2] <= 'y';
}

size_t decode_input(const uint8_t *bytes, size_t length, bool complete, struct decoded *result) {
  *result = (struct decoded){DECODED_NOTHING, ActaKeyEnter, 0, 0, 0};
  if (is_numeric_pad(bytes, length)) {
    result->kind = DECODED_TEXT;
    result->letter = (uint8_t)(bytes[2] - 0x40);
    return 3;
  }
  if (bytes[0] == ESCAPE) return decode_escape(bytes, length, complete, result);
  if (bytes[0] < 0x20 || bytes[0] == DELETE) return decode_control(bytes[0], result);
  return decode_text(bytes, length, complete, result);
}
