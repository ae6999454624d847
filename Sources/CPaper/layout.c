#include "setting.h"

#include <string.h>

/// The share of a line that a word with a hyphen may take: the first row of a paragraph may be shorter.
static const double HYPHENED_SHARE = 0.8;
/// Pango's time grows with the square of how many such words a paragraph has: of more, the rest may break.
enum { HYPHENED_AT_MOST = 1000 };

double setting_width(PangoLayout *layout) {
  int width;
  pango_layout_get_size(layout, &width, NULL);
  return (double)width / PANGO_SCALE;
}

/// Whether a word stands on one line of a width; it is set in a layout of its own, in the same font.
static gboolean fits(PangoLayout *alone, const char *word, gsize length, double width) {
  pango_layout_set_text(alone, word, (int)length);
  return setting_width(alone) <= width;
}

/// A line that ends at a hyphen of the text reads as one that ends inside a word: programs that read
/// paper take the hyphen away. A word with one stays whole where it has room; where a word must be
/// broken, no hyphen is put there that the text does not have.
static void keep_hyphens(PangoLayout *layout, const char *text, double width) {
  PangoLayout *alone = pango_layout_copy(layout);
  pango_layout_set_width(alone, -1);
  PangoAttrList *attributes = pango_attr_list_new();
  pango_attr_list_insert(attributes, pango_attr_insert_hyphens_new(FALSE));
  int count = 0;
  for (const char *at = text; *at && count < HYPHENED_AT_MOST;) {
    gsize length = strcspn(at, " ");
    if (memchr(at, '-', length) && fits(alone, at, length, width)) {
      PangoAttribute *whole = pango_attr_allow_breaks_new(FALSE);
      whole->start_index = (guint)(at - text);
      whole->end_index = whole->start_index + (guint)length;
      pango_attr_list_insert(attributes, whole);
      count++;
    }
    at += length + strspn(at + length, " ");
  }
  pango_layout_set_attributes(layout, attributes);
  pango_attr_list_unref(attributes);
  g_object_unref(alone);
}

PangoLayout *setting_layout(PangoContext *context, const char *text, const char *font,
                            double width) {
  PangoLayout *layout = pango_layout_new(context);
  PangoFontDescription *description = pango_font_description_from_string(font);
  pango_layout_set_font_description(layout, description);
  pango_font_description_free(description);
  if (width >= 0) pango_layout_set_width(layout, (int)(width * PANGO_SCALE));
  pango_layout_set_wrap(layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text(layout, text, -1);
  if (width >= 0) keep_hyphens(layout, text, HYPHENED_SHARE * width);
  return layout;
}
