#include "setter.h"

#include <string.h>

/// Points for a column of the text form.
static const double COLUMN = 5.2;
static const double FACT_COLUMN = 105;

double height_of(PangoLayout *layout) {
  int height;
  pango_layout_get_size(layout, NULL, &height);
  return (double)height / PANGO_SCALE;
}

Unit *add_unit(Setter *setter, const char *tag, double height) {
  Unit unit = {.height = height,
               .above = setter->above,
               .starts_page = setter->starts_page,
               .tag = tag,
               .piece = setter->piece,
               .runs = g_array_new(FALSE, FALSE, sizeof(Run)),
               .bars = g_array_new(FALSE, FALSE, sizeof(double))};
  setter->above = 0;
  setter->starts_page = FALSE;
  g_array_append_val(setter->units, unit);
  return &g_array_index(setter->units, Unit, setter->units->len - 1);
}

void add_run(Unit *unit, PangoLayout *layout, double x, double y, const char *tag) {
  Run run = {layout, NULL, x, y, tag};
  g_array_append_val(unit->runs, run);
}

void add_line(Unit *unit, PangoLayoutIter *iter, double x, double y, const char *tag) {
  PangoRectangle logical;
  int top;
  pango_layout_iter_get_line_extents(iter, NULL, &logical);
  pango_layout_iter_get_line_yrange(iter, &top, NULL);
  Run run = {pango_layout_iter_get_layout(iter), pango_layout_iter_get_line_readonly(iter),
             x + (double)logical.x / PANGO_SCALE,
             y + (double)(pango_layout_iter_get_baseline(iter) - top) / PANGO_SCALE, tag};
  g_array_append_val(unit->runs, run);
}

const char *text_of(const Piece *piece, guint number) {
  return g_ptr_array_index(piece->texts, number);
}

/// One unit a line, so that a page may end between; never after the first nor before the last.
static void set_lines(Setter *setter, PangoLayout *layout, double x, const char *tag,
                      gboolean keeps_next) {
  int count = pango_layout_get_line_count(layout);
  PangoLayoutIter *iter = pango_layout_get_iter(layout);
  for (int line = 0; line < count; line++) {
    int top, bottom;
    pango_layout_iter_get_line_yrange(iter, &top, &bottom);
    Unit *unit = add_unit(setter, tag, (double)(bottom - top) / PANGO_SCALE);
    add_line(unit, iter, x, 0, NULL);
    unit->keeps_next = keeps_next || (count > 1 && (line == 0 || line == count - 2));
    pango_layout_iter_next_line(iter);
  }
  pango_layout_iter_free(iter);
}

static void set_centred(Setter *setter, const Piece *piece, const char *font, const char *tag) {
  PangoLayout *layout = setting_layout(setter->context, text_of(piece, 0), font, setter->width);
  pango_layout_set_alignment(layout, PANGO_ALIGN_CENTER);
  set_lines(setter, layout, 0, tag, TRUE);
}

/// Where a paragraph may be set in two: after the last blank of what one layout takes, or within a word
/// that is as long.
static const char *part_end(const char *text) {
  if (strlen(text) <= LONGEST_LAYOUT) return text + strlen(text);
  const char *end = text + LONGEST_LAYOUT;
  const char *blank = g_strrstr_len(text, LONGEST_LAYOUT, " ");
  return blank ? blank + 1 : g_utf8_find_prev_char(text, end);
}

static void set_prose(Setter *setter, const Piece *piece) {
  double x = piece->indent * COLUMN, hanging = piece->hanging * COLUMN;
  const char *text = text_of(piece, 0), *end;
  do {
    end = part_end(text);
    char *part = g_strndup(text, (gsize)(end - text));
    // What goes on is set as the lines below the first.
    double from = text == text_of(piece, 0) ? x : x + hanging;
    PangoLayout *layout = setting_layout(setter->context, part, FONT_TEXT, setter->width - from);
    if (from == x && hanging > 0)
      pango_layout_set_indent(layout, (int)(-hanging * PANGO_SCALE));
    pango_layout_set_justify(layout, piece->indent == 0);
    set_lines(setter, layout, from, "P", piece->keeps_next);
    g_free(part);
    text = end;
  } while (*text);
}

static void set_heading(Setter *setter, const Piece *piece) {
  setter->above = MAX(setter->above, 1.6 * LINE_GAP);
  PangoLayout *layout =
      setting_layout(setter->context, text_of(piece, 0), FONT_HEAD, setter->width);
  set_lines(setter, layout, 0, "H2", TRUE);
  setter->above = 0.4 * LINE_GAP;
}

static void set_fact(Setter *setter, const Piece *piece) {
  char *name = g_strconcat(text_of(piece, 0), ":", NULL);
  PangoLayout *left = setting_layout(setter->context, name, FONT_HEAD, FACT_COLUMN);
  PangoLayout *right = setting_layout(setter->context, text_of(piece, 1), FONT_TEXT,
                                      setter->width - FACT_COLUMN);
  if (height_of(right) > TALLEST) {
    set_parts(setter, "P", (PangoLayout *[]){left, right}, (double[]){0, FACT_COLUMN}, 2, NULL);
    g_free(name);
    return;
  }
  Unit *unit = add_unit(setter, "P", MAX(height_of(left), height_of(right)));
  add_run(unit, left, 0, 0, NULL);
  add_run(unit, right, FACT_COLUMN, 0, NULL);
  g_free(name);
}

/// Nobody signs a page that holds nothing else: the last two units of text come along.
static void keep_last_words(Setter *setter) {
  for (guint i = 1; i <= 2 && i <= setter->units->len; i++)
    g_array_index(setter->units, Unit, setter->units->len - i).keeps_next = TRUE;
}

/// Room for the hand, a line for each, the quality and the name below it; all on one page.
static void set_signatures(Setter *setter, const Piece *piece) {
  keep_last_words(setter);
  const double room = 44, column = (setter->width - 30) / 2;
  guint count = MIN((piece->texts->len - 1) / 2, 2);
  Unit *unit = add_unit(setter, "P", room);
  double bottom = room;
  for (guint i = 0; i < count; i++) {
    double x = i * (column + 30);
    PangoLayout *role = setting_layout(setter->context, text_of(piece, 2 * i), FONT_HEAD, column);
    PangoLayout *name =
        setting_layout(setter->context, text_of(piece, 2 * i + 1), FONT_TEXT, column);
    double below = room + 3 + height_of(role);
    add_run(unit, role, x, room + 3, NULL);
    add_run(unit, name, x, below, NULL);
    unit->sign_at[i] = x;
    bottom = MAX(bottom, below + height_of(name));
  }
  unit->signs = (int)count;
  PangoLayout *stamp =
      setting_layout(setter->context, text_of(piece, piece->texts->len - 1), FONT_TEXT, column);
  add_run(unit, stamp, 0, bottom + 2, NULL);
  unit->height = bottom + 2 + height_of(stamp);
}

static void set(Setter *setter, const Piece *piece) {
  switch (piece->kind) {
    case PIECE_GAP: setter->above = MAX(setter->above, LINE_GAP); break;
    case PIECE_LETTERHEAD: set_centred(setter, piece, FONT_HEAD, "P"); break;
    case PIECE_TITLE: set_centred(setter, piece, FONT_TITLE, "H1"); break;
    case PIECE_HEADING: set_heading(setter, piece); break;
    case PIECE_PROSE: set_prose(setter, piece); break;
    case PIECE_FACT: set_fact(setter, piece); break;
    case PIECE_TABLE: set_table(setter, piece); break;
    case PIECE_SIGNATURES: set_signatures(setter, piece); break;
    case PIECE_NEW_PAGE: setter->starts_page = TRUE; break;
  }
}

GArray *setting_units(const Script *script, PangoContext *context, double width) {
  Setter setter = {.context = context,
                   .width = width,
                   .units = g_array_new(FALSE, FALSE, sizeof(Unit))};
  for (guint i = 0; i < script->pieces->len; i++) {
    setter.piece = (int)i;
    set(&setter, g_ptr_array_index(script->pieces, i));
  }
  return setter.units;
}
