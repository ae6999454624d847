#ifndef GLYPHS_H
#define GLYPHS_H

#include "setting.h"

/// The letters of what was set that no font on this machine has, each once, as UTF-8; the page has boxes
/// with their numbers in their place. Empty where there are none; of very many only the first.
char *glyphs_unset(GArray *units);

#endif
