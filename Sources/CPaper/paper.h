#ifndef PAPER_H
#define PAPER_H

#include "script.h"

/// Sets a script on A4 and writes it as a tagged PDF. Gives 0, or 1 with a message on standard error. Letters
/// that no font on this machine has are named there too: `acta-paper: no font has: …`.
int paper_write(const Script *script, FILE *file);

#endif
