#include "setter.h"

static const double CELL_PADDING = 3;
/// Room to write in a row of a grid: seven millimetres.
static const double GRID_ROW = 20;
enum { COLUMNS_AT_MOST = 32 };

/// The lines of a layout that begin within a part of its height; how far down the last one reaches.
static double add_lines(Unit *unit, PangoLayout *layout, double x, double from, const char *tag) {
  PangoLayoutIter *iter = pango_layout_get_iter(layout);
  double reached = 0;
  do {
    int top, bottom;
    pango_layout_iter_get_line_yrange(iter, &top, &bottom);
    double y = (double)top / PANGO_SCALE - from;
    if (y >= 0 && y < TALLEST) {
      add_line(unit, iter, x, y, tag);
      reached = (double)bottom / PANGO_SCALE - from;
    }
  } while (pango_layout_iter_next_line(iter));
  pango_layout_iter_free(iter);
  return reached;
}

void set_parts(Setter *setter, const char *unit_tag, PangoLayout **columns, const double *xs,
               guint count, const char *tag) {
  double height = 0;
  for (guint i = 0; i < count; i++) height = MAX(height, height_of(columns[i]));
  for (double from = 0; from < height; from += TALLEST) {
    Unit *unit = add_unit(setter, unit_tag, 0);
    for (guint i = 0; i < count; i++)
      unit->height = MAX(unit->height, add_lines(unit, columns[i], xs[i], from, tag));
  }
}

static double proportions(const Piece *table) {
  double sum = 0;
  for (guint i = 0; i < table->widths->len; i++) sum += g_array_index(table->widths, int, i);
  return sum;
}

/// How wide a column must be for no word of its head to be broken.
static double needed(Setter *setter, const char *head) {
  PangoLayout *layout = setting_layout(setter->context, head, FONT_TABLE_HEAD, 0);
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD);
  double width = setting_width(layout) + 2 * CELL_PADDING + 0.5;
  g_object_unref(layout);
  return width;
}

/// Columns in their proportions, but none too narrow for its head while another has room.
static void set_widths(Setter *setter, const Piece *table, double *widths) {
  double least[COLUMNS_AT_MOST], sum = proportions(table);
  guint count = table->widths->len;
  for (guint i = 0; i < count; i++) {
    widths[i] = setter->width * g_array_index(table->widths, int, i) / sum;
    least[i] = i < table->texts->len ? needed(setter, text_of(table, i)) : 0;
  }
  for (guint i = 0; i < count; i++) {
    guint widest = 0;
    for (guint j = 1; j < count; j++)
      if (widths[j] - least[j] > widths[widest] - least[widest]) widest = j;
    double wanted = least[i] - widths[i], room = widths[widest] - least[widest];
    if (wanted <= 0 || room <= 0) continue;
    widths[i] += MIN(wanted, room);
    widths[widest] -= MIN(wanted, room);
  }
}

/// Rules before each column and after the last.
static void add_bars(const Setter *setter, Unit *unit, const double *widths, guint count) {
  double x = 0;
  for (guint i = 0; i < count; x += widths[i], i++) g_array_append_val(unit->bars, x);
  g_array_append_val(unit->bars, setter->width);
}

static void set_row(Setter *setter, const Piece *table, const double *widths, guint first,
                    gboolean is_head) {
  double height = 0;
  PangoLayout *cells[COLUMNS_AT_MOST];
  double xs[COLUMNS_AT_MOST];
  guint count = table->widths->len;
  for (guint i = 0; i < count; i++) {
    xs[i] = i == 0 ? CELL_PADDING : xs[i - 1] + widths[i - 1];
    cells[i] =
        setting_layout(setter->context, text_of(table, first + i),
                       is_head ? FONT_TABLE_HEAD : FONT_TABLE, widths[i] - 2 * CELL_PADDING);
    height = MAX(height, height_of(cells[i]));
  }
  if (height > TALLEST && !is_head) {
    if (!table->is_grid) setter->above = MAX(setter->above, CELL_PADDING);
    guint begun = setter->units->len;
    set_parts(setter, "TR", cells, xs, count, "TD");
    for (guint part = begun; table->is_grid && part < setter->units->len; part++)
      add_bars(setter, &g_array_index(setter->units, Unit, part), widths, count);
    Unit *last = &g_array_index(setter->units, Unit, setter->units->len - 1);
    last->height += CELL_PADDING;
    last->rule_to = setter->width;
    return;
  }
  height += 2 * CELL_PADDING;
  if (table->is_grid) height = MAX(height, GRID_ROW);
  Unit *unit = add_unit(setter, "TR", height);
  for (guint i = 0; i < count; i++) {
    double y = table->is_grid ? (height - height_of(cells[i])) / 2 : CELL_PADDING;
    add_run(unit, cells[i], xs[i], y, is_head ? "TH" : "TD");
  }
  if (table->is_grid) add_bars(setter, unit, widths, count);
  unit->keeps_next = unit->is_head = is_head;
  unit->rule_to = setter->width;
}

void set_table(Setter *setter, const Piece *table) {
  guint count = table->widths->len;
  double widths[COLUMNS_AT_MOST];
  set_widths(setter, table, widths);
  setter->above = MAX(setter->above, 0.5 * LINE_GAP);
  for (guint first = 0; first + count <= table->texts->len; first += count) {
    set_row(setter, table, widths, first, first == 0);
    // Nobody looks for the head of a row that stands alone on the next page.
    guint left = (table->texts->len - first) / count - 1;
    if (left == 1 || (left > 1 && table->is_whole))
      g_array_index(setter->units, Unit, setter->units->len - 1).would_keep_next = TRUE;
  }
  setter->above = LINE_GAP;
}
