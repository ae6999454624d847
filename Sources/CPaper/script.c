#include "script.h"

#include <stdlib.h>
#include <string.h>

enum { COLUMNS_AT_MOST = 20 };

static char *plain(const char *escaped) {
  GString *text = g_string_new(NULL);
  for (const char *at = escaped; *at; at++) {
    if (*at != '\\' || !at[1]) {
      g_string_append_c(text, *at);
      continue;
    }
    at++;
    g_string_append_c(text, *at == 't' ? '\t' : *at == 'n' ? '\n' : *at);
  }
  char *valid = g_utf8_make_valid(text->str, (gssize)text->len);
  g_string_free(text, TRUE);
  return valid;
}

static Piece *add(Script *script, PieceKind kind) {
  Piece *piece = g_new0(Piece, 1);
  piece->kind = kind;
  piece->texts = g_ptr_array_new();
  piece->widths = g_array_new(FALSE, FALSE, sizeof(int));
  g_ptr_array_add(script->pieces, piece);
  return piece;
}

/// What one layout shows without breaking it in two; only paragraphs are.
enum { LONGEST_TEXT = 1 << 18 };

static gboolean fits(char **words) {
  for (; *words; words++)
    if (strlen(*words) > LONGEST_TEXT) return FALSE;
  return TRUE;
}

static void add_texts(Piece *piece, char **words) {
  for (; *words; words++) g_ptr_array_add(piece->texts, plain(*words));
}

static Piece *last(Script *script, PieceKind kind) {
  if (script->pieces->len == 0) return NULL;
  Piece *piece = g_ptr_array_index(script->pieces, script->pieces->len - 1);
  return piece->kind == kind ? piece : NULL;
}

/// `table`, `whole` or `grid`, then one `row` for each row, as wide as the table.
static gboolean read_table(Script *script, const char *kind, char **words) {
  Piece *table = add(script, PIECE_TABLE);
  table->is_grid = !strcmp(kind, "grid");
  table->is_whole = !strcmp(kind, "whole");
  for (; *words; words++) {
    int width = atoi(*words);
    if (width < 1 || table->widths->len == COLUMNS_AT_MOST) return FALSE;
    g_array_append_val(table->widths, width);
  }
  return table->widths->len > 0;
}

static gboolean read_row(Script *script, char **words) {
  Piece *table = last(script, PIECE_TABLE);
  if (!table || g_strv_length(words) != table->widths->len || !fits(words)) return FALSE;
  add_texts(table, words);
  return TRUE;
}

static gboolean read_prose(Script *script, char **words) {
  if (g_strv_length(words) != 4) return FALSE;
  Piece *prose = add(script, PIECE_PROSE);
  prose->indent = CLAMP(atoi(words[0]), 0, 40);
  prose->hanging = CLAMP(atoi(words[1]), 0, 40);
  prose->keeps_next = atoi(words[2]) != 0;
  add_texts(prose, words + 3);
  return TRUE;
}

static gboolean read_piece(Script *script, const char *kind, char **words) {
  static const struct {
    const char *name;
    PieceKind kind;
    guint count;
  } simple[] = {
      {"gap", PIECE_GAP, 0},         {"letterhead", PIECE_LETTERHEAD, 1},
      {"h1", PIECE_TITLE, 1},        {"h2", PIECE_HEADING, 1},
      {"fact", PIECE_FACT, 2},       {"newpage", PIECE_NEW_PAGE, 0},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(simple); i++) {
    if (strcmp(kind, simple[i].name)) continue;
    if (g_strv_length(words) != simple[i].count || !fits(words)) return FALSE;
    add_texts(add(script, simple[i].kind), words);
    return TRUE;
  }
  if (!strcmp(kind, "p")) return read_prose(script, words);
  if (!strcmp(kind, "table") || !strcmp(kind, "whole") || !strcmp(kind, "grid"))
    return read_table(script, kind, words);
  if (!strcmp(kind, "row")) return read_row(script, words);
  if (strcmp(kind, "sign") || g_strv_length(words) % 2 == 0 || !fits(words)) return FALSE;
  add_texts(add(script, PIECE_SIGNATURES), words);
  return TRUE;
}

static gboolean read_setting(Script *script, const char *kind, char **words) {
  const struct {
    const char *name;
    char **place;
  } settings[] = {
      {"title", &script->title}, {"language", &script->language}, {"label", &script->label},
      {"mark", &script->mark},   {"page", &script->page},         {"initials", &script->initials},
  };
  for (gsize i = 0; i < G_N_ELEMENTS(settings); i++) {
    if (strcmp(kind, settings[i].name) || !words[0]) continue;
    g_free(*settings[i].place);
    *settings[i].place = plain(words[0]);
    return TRUE;
  }
  if (strcmp(kind, "landscape")) return FALSE;
  script->is_landscape = TRUE;
  return TRUE;
}

static Script *begin(void) {
  Script *script = g_new0(Script, 1);
  char **settings[] = {&script->title, &script->language, &script->label,
                       &script->mark,  &script->page,     &script->initials};
  for (gsize i = 0; i < G_N_ELEMENTS(settings); i++) *settings[i] = g_strdup("");
  script->pieces = g_ptr_array_new();
  return script;
}

Script *script_read(FILE *file) {
  Script *script = begin();
  char *line = NULL;
  size_t room = 0;
  ssize_t length;
  for (int number = 1; (length = getline(&line, &room, file)) >= 0; number++) {
    if (length > 0 && line[length - 1] == '\n') line[length - 1] = 0;
    char **words = g_strsplit(line, "\t", -1);
    gboolean is_known =
        number == 1 ? !strcmp(line, "acta-paper 1")
                    : words[0] && (read_setting(script, words[0], words + 1) ||
                                   read_piece(script, words[0], words + 1));
    g_strfreev(words);
    if (is_known) continue;
    g_printerr("acta-paper: line %d is no part of a document, or longer than a page shows\n", number);
    free(line);
    return NULL;
  }
  free(line);
  return script;
}
