#include "paper.h"

#include "catalog.h"
#include "glyphs.h"
#include "setting.h"

#include <cairo-pdf.h>
#include <string.h>

static const double CENTIMETRE = 72 / 2.54;
static const double A4_SHORT = 595.276, A4_LONG = 841.89;
/// Room for the label and the page's number within the margins.
static const double EDGE = 20;

typedef struct {
  double width, height;
  double left, top, right, bottom;
} Sheet;

typedef struct {
  guint first, end;
  /// The head of a table that goes on here; null where none does.
  const Unit *head;
} Page;

/// The left margin leaves room to bind.
static Sheet sheet_of(const Script *script) {
  double across = script->is_landscape ? A4_LONG : A4_SHORT;
  double down = script->is_landscape ? A4_SHORT : A4_LONG;
  return (Sheet){across, down, 3 * CENTIMETRE, 2.5 * CENTIMETRE, 2.5 * CENTIMETRE,
                 2.5 * CENTIMETRE};
}

static Unit *unit_at(GArray *units, guint number) { return &g_array_index(units, Unit, number); }

static gboolean keeps_next(const Unit *unit, gboolean has_room) {
  return unit->keeps_next || (has_room && unit->would_keep_next);
}

/// The unit before which the page that begins at `first` ends: as many as fit, and never between
/// what belongs together, unless that alone is longer than a page.
static guint page_end(GArray *units, guint first, double room) {
  double used = 0;
  guint end = first;
  for (; end < units->len; end++) {
    Unit *unit = unit_at(units, end);
    if (end > first && unit->starts_page) return end;
    used += unit->height + (end == first ? 0 : unit->above);
    if (used > room && end > first) break;
  }
  if (end == units->len) return end;
  for (gboolean has_room = TRUE; has_room >= FALSE; has_room--) {
    guint cut = end;
    while (cut > first && keeps_next(unit_at(units, cut - 1), has_room)) cut--;
    if (cut > first) return cut;
  }
  return end;
}

/// The head of the table that a page goes on with; null where it begins with something else, or where
/// the head alone would fill much of the page.
static const Unit *head_above(GArray *units, guint first, double room) {
  guint begun = first;
  while (begun > 0 && unit_at(units, begun - 1)->piece == unit_at(units, first)->piece) begun--;
  const Unit *unit = unit_at(units, begun);
  return begun < first && unit->is_head && unit->height < room / 3 ? unit : NULL;
}

static GArray *pages_of(GArray *units, double room) {
  GArray *pages = g_array_new(FALSE, FALSE, sizeof(Page));
  guint first = 0;
  do {
    Page page = {first, 0, NULL};
    if (units->len > 0) {
      page.head = head_above(units, first, room);
      page.end = page_end(units, first, room - (page.head ? page.head->height : 0));
    }
    g_array_append_val(pages, page);
    first = page.end;
  } while (first < units->len);
  return pages;
}

static void draw_rule(cairo_t *cairo, double x, double y, double width) {
  cairo_set_line_width(cairo, 0.6);
  cairo_move_to(cairo, x, y);
  cairo_rel_line_to(cairo, width, 0);
  cairo_stroke(cairo);
}

static void draw_bar(cairo_t *cairo, double x, double y, double height) {
  cairo_set_line_width(cairo, 0.6);
  cairo_move_to(cairo, x, y);
  cairo_rel_line_to(cairo, 0, height);
  cairo_stroke(cairo);
}

static void draw_run(cairo_t *cairo, const Run *run, double x, double y) {
  if (run->tag) cairo_tag_begin(cairo, run->tag, NULL);
  cairo_move_to(cairo, x + run->x, y + run->y);
  if (run->line)
    pango_cairo_show_layout_line(cairo, run->line);
  else
    pango_cairo_show_layout(cairo, run->layout);
  if (run->tag) cairo_tag_end(cairo, run->tag);
}

static void draw_unit(cairo_t *cairo, const Unit *unit, const Sheet *sheet, double y) {
  for (guint i = 0; i < unit->runs->len; i++)
    draw_run(cairo, &g_array_index(unit->runs, Run, i), sheet->left, y);
  if (unit->rule_to > 0)
    draw_rule(cairo, sheet->left + unit->rule_from, y + unit->height,
              unit->rule_to - unit->rule_from);
  for (guint i = 0; i < unit->bars->len; i++)
    draw_bar(cairo, sheet->left + g_array_index(unit->bars, double, i), y, unit->height);
  double column = (sheet->width - sheet->left - sheet->right - 30) / 2;
  for (int i = 0; i < unit->signs; i++)
    draw_rule(cairo, sheet->left + unit->sign_at[i], y + 44, column);
}

/// Rows of one table stand under one `Table`, lines of one paragraph under one `P`.
static const char *element_of(const Unit *unit) {
  return strcmp(unit->tag, "TR") ? unit->tag : "Table";
}

static void draw_row(cairo_t *cairo, const Unit *row, const Sheet *sheet, double y) {
  cairo_tag_begin(cairo, "TR", NULL);
  draw_unit(cairo, row, sheet, y);
  cairo_tag_end(cairo, "TR");
}

static void draw_body(cairo_t *cairo, GArray *units, const Page *page, const Sheet *sheet) {
  double y = sheet->top;
  for (guint i = page->first; i < page->end; i++) {
    const Unit *unit = unit_at(units, i);
    const gboolean begins = i == page->first || unit_at(units, i - 1)->piece != unit->piece;
    const gboolean ends = i + 1 == page->end || unit_at(units, i + 1)->piece != unit->piece;
    const gboolean is_row = !strcmp(unit->tag, "TR");
    if (i > page->first) y += unit->above;
    if (begins) cairo_tag_begin(cairo, element_of(unit), NULL);
    if (begins && is_row) draw_rule(cairo, sheet->left, y, unit->rule_to);
    if (i == page->first && page->head) {
      draw_row(cairo, page->head, sheet, y);
      y += page->head->height;
    }
    if (is_row)
      draw_row(cairo, unit, sheet, y);
    else
      draw_unit(cairo, unit, sheet, y);
    if (ends) cairo_tag_end(cairo, element_of(unit));
    y += unit->height;
  }
}

static double draw_words(cairo_t *cairo, PangoContext *context, const char *text,
                         const char *font, const Sheet *sheet, PangoAlignment side, double y) {
  PangoLayout *layout =
      setting_layout(context, text, font, sheet->width - sheet->left - sheet->right);
  pango_layout_set_alignment(layout, side);
  cairo_move_to(cairo, sheet->left, y);
  pango_cairo_show_layout(cairo, layout);
  int height;
  pango_layout_get_size(layout, NULL, &height);
  g_object_unref(layout);
  return (double)height / PANGO_SCALE;
}

static char *page_words(const char *pattern, guint number, guint count) {
  char *one = g_strdup_printf("%u", number), *all = g_strdup_printf("%u", count);
  GString *text = g_string_new(pattern);
  g_string_replace(text, "{0}", one, 1);
  g_string_replace(text, "{1}", all, 1);
  g_free(one);
  g_free(all);
  return g_string_free(text, FALSE);
}

/// The label stands at the right of top and bottom, the mark in the middle, the number at the left.
static void draw_edges(cairo_t *cairo, PangoContext *context, const Script *script,
                       const Sheet *sheet, guint number, guint count) {
  char *page = page_words(script->page, number, count);
  const double edges[] = {sheet->top - EDGE - 12, sheet->height - sheet->bottom + EDGE};
  for (int i = 0; i < 2; i++) {
    double y = edges[i];
    draw_words(cairo, context, page, FONT_EDGE, sheet, PANGO_ALIGN_LEFT, y + 3);
    if (*script->mark)
      draw_words(cairo, context, script->mark, FONT_EDGE, sheet, PANGO_ALIGN_CENTER, y + 3);
    draw_words(cairo, context, script->label, FONT_LABEL, sheet, PANGO_ALIGN_RIGHT, y);
  }
  g_free(page);
  if (!*script->initials) return;
  char *line = g_strconcat(script->initials, ": ______________   ______________", NULL);
  draw_words(cairo, context, line, FONT_EDGE, sheet, PANGO_ALIGN_LEFT, edges[1] - 14);
  g_free(line);
}

static cairo_status_t give(void *pdf, const unsigned char *data, unsigned int length) {
  g_byte_array_append(pdf, data, length);
  return CAIRO_STATUS_SUCCESS;
}

static int write_all(const GByteArray *pdf, FILE *file) {
  if (fwrite(pdf->data, 1, pdf->len, file) == pdf->len && fflush(file) == 0) return 0;
  g_printerr("acta-paper: cannot write\n");
  return 1;
}

static void say_unset(GArray *units) {
  char *unset = glyphs_unset(units);
  // GLib would put question marks in the place of what the locale has no letter for.
  if (*unset) fprintf(stderr, "acta-paper: no font has: %s\n", unset);
  g_free(unset);
}

int paper_write(const Script *script, FILE *file) {
  Sheet sheet = sheet_of(script);
  GByteArray *pdf = g_byte_array_new();
  cairo_surface_t *surface =
      cairo_pdf_surface_create_for_stream(give, pdf, sheet.width, sheet.height);
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_TITLE, script->title);
  cairo_pdf_surface_set_metadata(surface, CAIRO_PDF_METADATA_CREATOR, "Acta");
  cairo_t *cairo = cairo_create(surface);
  PangoContext *context = pango_cairo_create_context(cairo);
  // A point of the page is a point of the font.
  pango_cairo_context_set_resolution(context, 72);
  pango_context_set_language(context, pango_language_from_string(script->language));
  GArray *units = setting_units(script, context, sheet.width - sheet.left - sheet.right);
  say_unset(units);
  GArray *pages = pages_of(units, sheet.height - sheet.top - sheet.bottom);
  cairo_tag_begin(cairo, "Document", NULL);
  for (guint i = 0; i < pages->len; i++) {
    draw_edges(cairo, context, script, &sheet, i + 1, pages->len);
    draw_body(cairo, units, &g_array_index(pages, Page, i), &sheet);
    if (i + 1 == pages->len) cairo_tag_end(cairo, "Document");
    cairo_show_page(cairo);
  }
  cairo_destroy(cairo);
  cairo_surface_finish(surface);
  cairo_status_t status = cairo_surface_status(surface);
  if (status != CAIRO_STATUS_SUCCESS) {
    g_printerr("acta-paper: %s\n", cairo_status_to_string(status));
    return 1;
  }
  catalog_name_language(pdf, script->language);
  return write_all(pdf, file);
}
