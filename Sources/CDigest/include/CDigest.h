#ifndef ACTA_DIGEST_H
#define ACTA_DIGEST_H
#include <stddef.h>
#include <stdint.h>

/// SHA-256 of `count` bytes, by libmd; `digest` has room for 32 bytes.
void acta_sha256(const uint8_t *bytes, size_t count, uint8_t *digest);

#endif
