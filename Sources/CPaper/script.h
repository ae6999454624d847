#ifndef SCRIPT_H
#define SCRIPT_H

#include <glib.h>
#include <stdio.h>

/// What a script asks for, one piece a line: `kind<TAB>text<TAB>…`. In a text `\t`, `\n` and `\\` stand
/// for a tab, a line end and a backslash.
typedef enum {
  PIECE_GAP,
  PIECE_LETTERHEAD,
  PIECE_TITLE,
  PIECE_HEADING,
  PIECE_PROSE,
  PIECE_FACT,
  PIECE_TABLE,
  PIECE_SIGNATURES,
  PIECE_NEW_PAGE,
} PieceKind;

typedef struct {
  PieceKind kind;
  /// Prose: its text. Facts: name and value. Tables: a row after the other, the head first.
  /// Signatures: a quality and a name for each, then the stamp, which may be empty.
  GPtrArray *texts;
  /// Tables: the proportions of their columns.
  GArray *widths;
  /// Tables that are filled in by hand: every cell has borders, every row room to write.
  gboolean is_grid;
  /// Tables so short that no page ends inside them.
  gboolean is_whole;
  /// Prose: columns of text that it is set in by, and that its further lines hang.
  int indent;
  int hanging;
  gboolean keeps_next;
} Piece;

typedef struct {
  char *title;
  char *language;
  char *label;
  char *mark;
  /// `Página {0} de {1}`.
  char *page;
  char *initials;
  gboolean is_landscape;
  GPtrArray *pieces;
} Script;

/// Reads a script to its end. Null, with a message on standard error, when it is not one.
Script *script_read(FILE *file);

#endif
