#ifndef SETTING_H
#define SETTING_H

#include "script.h"

#include <pango/pangocairo.h>

/// Text that is set in one place of a line of the page.
typedef struct {
  PangoLayout *layout;
  /// One of the layout's lines; null is all of them.
  PangoLayoutLine *line;
  double x;
  /// From the top of the unit; of a line that is its base, of a layout its top.
  double y;
  /// How PDF readers shall take it: `P`, `TD`; null is with what is around it.
  const char *tag;
} Run;

/// What no page break may cut: a line of a paragraph, a row of a table, a block of signatures.
typedef struct {
  double height;
  /// Room that falls away at the top of a page.
  double above;
  gboolean keeps_next;
  /// Where a page has room for all that belongs together.
  gboolean would_keep_next;
  gboolean starts_page;
  /// Names the columns of a table, on every page on which the table goes on.
  gboolean is_head;
  /// A rule below, over the whole width of what it belongs to.
  double rule_from, rule_to;
  /// Rules from top to bottom, between and around the cells of a grid.
  GArray *bars;
  /// Rules to write on, at the top.
  double sign_at[2];
  int signs;
  const char *tag;
  /// Units of one piece and one tag stand under one element.
  int piece;
  GArray *runs;
} Unit;

/// Everything that is set, in order, for a text width in points.
GArray *setting_units(const Script *script, PangoContext *context, double width);

/// A layout of one paragraph; `width` in points, negative for none.
PangoLayout *setting_layout(PangoContext *context, const char *text, const char *font,
                            double width);

/// How wide a layout is, in points.
double setting_width(PangoLayout *layout);

/// Fonts of the text, of names and heads, of the label, and of page edges.
#define FONT_TEXT "Liberation Serif,Noto Serif,DejaVu Serif,serif 11"
#define FONT_HEAD "Liberation Serif,Noto Serif,DejaVu Serif,serif Bold 11"
#define FONT_TITLE "Liberation Serif,Noto Serif,DejaVu Serif,serif Bold 13"
#define FONT_TABLE "Liberation Serif,Noto Serif,DejaVu Serif,serif 9.5"
#define FONT_TABLE_HEAD "Liberation Serif,Noto Serif,DejaVu Serif,serif Bold 9.5"
#define FONT_LABEL "Liberation Sans,Noto Sans,DejaVu Sans,sans Bold 12"
#define FONT_EDGE "Liberation Sans,Noto Sans,DejaVu Sans,sans 9"

#endif
