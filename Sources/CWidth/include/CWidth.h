#ifndef ACTA_WIDTH_H
#define ACTA_WIDTH_H
#include <stdint.h>

/// Columns of one Unicode scalar by the C library's wcwidth in C.UTF-8: 0, 1 or 2; -1 when it is
/// not printable there. Whatever the user's locale is, the answer is the same.
int acta_width(uint32_t scalar);

#endif
