#ifndef CATALOG_H
#define CATALOG_H

#include <glib.h>

/// Names the language of a PDF in its catalog, where screen readers look for it: Cairo has no way to. A
/// PDF that is not laid out as Cairo does it stays as it is, and so does a language that is no plain tag.
void catalog_name_language(GByteArray *pdf, const char *language);

#endif
