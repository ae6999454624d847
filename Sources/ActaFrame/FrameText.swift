import ActaDisplay

extension Frame {
  /// A row as text, without blanks at its end.
  package func row(_ number: Int) -> String {
    var text = ""
    for column in 0..<size.columns { text += self[column: column, row: number].glyph }
    while text.utf8.last == 0x20 { text.removeLast() }
    return text
  }

  /// All rows, one a line.
  package func text() -> String {
    (0..<size.rows).map(row).joined(separator: "\n")
  }

  /// The rows with the cursor and the runs of roles below each, for saved screens in tests:
  /// `role@column+length`.
  package func marked() -> String {
    (0..<size.rows).map { row in
      let runs = runs(row)
      return self.row(row) + (runs.isEmpty ? "" : "\n    ~ " + runs.joined(separator: " "))
    }.joined(separator: "\n") + "\ncursor \(cursor.column),\(cursor.row)"
  }

  /// The frame with nothing but ASCII in it: accents fall, other signs become `?`.
  package func ascii() -> Frame {
    var frame = Frame(size: size)
    frame.cursor = cursor
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let cell = self[column: column, row: row]
        guard cell.width > 0 else { continue }
        let glyph = Ascii.letter(for: cell.glyph) + (cell.width == 2 ? " " : "")
        frame.put(glyph, at: Point(column: column, row: row), role: cell.role)
      }
    }
    return frame
  }

  private func runs(_ row: Int) -> [String] {
    var runs: [String] = []
    var column = 0
    while column < size.columns {
      let role = self[column: column, row: row].role
      var end = column + 1
      while end < size.columns, self[column: end, row: row].role == role { end += 1 }
      if role != .plain { runs.append("\(role)@\(column)+\(end - column)") }
      column = end
    }
    return runs
  }
}
