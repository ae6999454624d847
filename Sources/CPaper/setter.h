#ifndef SETTER_H
#define SETTER_H

#include "setting.h"

/// What is being set, in order.
typedef struct {
  PangoContext *context;
  double width;
  GArray *units;
  double above;
  gboolean starts_page;
  int piece;
} Setter;

/// Room between pieces, in points.
static const double LINE_GAP = 7;

/// A row or a fact taller than this goes on in another unit, so that a page may end within it: what no
/// page can hold would be lost.
static const double TALLEST = 400;

/// Bytes that one layout takes: Pango's measures of what is not yet broken into lines end at about two
/// million points, some 440 KB, and what is beyond is lost.
enum { LONGEST_LAYOUT = 1 << 16 };

double height_of(PangoLayout *layout);
Unit *add_unit(Setter *setter, const char *tag, double height);
/// All of a layout.
void add_run(Unit *unit, PangoLayout *layout, double x, double y, const char *tag);
/// The line at which an iterator is, with its top at `y`.
void add_line(Unit *unit, PangoLayoutIter *iter, double x, double y, const char *tag);
const char *text_of(const Piece *piece, guint number);

/// Columns beside each other that are taller than `TALLEST`, in as many units as they need.
void set_parts(Setter *setter, const char *unit_tag, PangoLayout **columns, const double *xs,
               guint count, const char *tag);

void set_table(Setter *setter, const Piece *table);

#endif
