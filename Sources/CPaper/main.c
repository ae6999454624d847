#include "paper.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/// Reads the script of a document from standard input and writes it as a PDF to standard output. A
/// program of its own: Pango and Cairo would cost every start of the session their loading.
int main(void) {
  if (isatty(STDIN_FILENO) || isatty(STDOUT_FILENO)) {
    fputs("acta-paper: acta uses this program; see acta help (minutes --format pdf)\n", stderr);
    return 2;
  }
  // The day it was made stands in a PDF: in one way everywhere, so that one text makes one PDF but for that.
  setenv("TZ", "UTC0", 1);
  Script *script = script_read(stdin);
  return script ? paper_write(script, stdout) : 2;
}
