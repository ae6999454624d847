#include "glyphs.h"

enum { LETTERS_NAMED = 40 };

static void note_line(GString *unset, PangoLayoutLine *line) {
  for (GSList *at = line->runs; at; at = at->next) {
    const PangoGlyphString *glyphs = ((PangoGlyphItem *)at->data)->glyphs;
    for (int i = 0; i < glyphs->num_glyphs; i++) {
      PangoGlyph glyph = glyphs->glyphs[i].glyph;
      if (glyph == PANGO_GLYPH_INVALID_INPUT || !(glyph & PANGO_GLYPH_UNKNOWN_FLAG)) continue;
      gunichar letter = glyph & ~PANGO_GLYPH_UNKNOWN_FLAG;
      if (g_utf8_strchr(unset->str, -1, letter)) continue;
      if (g_utf8_strlen(unset->str, -1) < LETTERS_NAMED) g_string_append_unichar(unset, letter);
    }
  }
}

static void note_run(GString *unset, const Run *run) {
  if (run->line) return note_line(unset, run->line);
  for (GSList *at = pango_layout_get_lines_readonly(run->layout); at; at = at->next)
    note_line(unset, at->data);
}

char *glyphs_unset(GArray *units) {
  GString *unset = g_string_new(NULL);
  for (guint i = 0; i < units->len; i++) {
    const Unit *unit = &g_array_index(units, Unit, i);
    for (guint run = 0; run < unit->runs->len; run++)
      note_run(unset, &g_array_index(unit->runs, Run, run));
  }
  return g_string_free(unset, FALSE);
}
