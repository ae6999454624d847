import ActaDisplay

/// A register for people: rows under headings, with totals at the end.
struct Listing {
  /// One thing that is listed.
  struct Row {
    /// What stands in each column of a terminal; the last column is cut where the screen ends.
    var cells: [String]
    /// What a pipe gets, complete; the same as the cells when nothing is shortened there.
    var record: [String]

    init(_ cells: [String], record: [String]? = nil) {
      self.cells = cells
      self.record = record ?? cells
    }
  }

  /// Rows that belong together.
  struct Section {
    /// Nil when there is only one section and nothing to say of it.
    var title: String?
    var rows: [Row]
  }

  /// The names of the columns; none when they speak for themselves.
  var heads: [String] = []
  /// Columns of numbers, which stand at the right.
  var numbers: Set<Int> = []
  var sections: [Section]
  /// Lines at the end.
  var totals: [String]
  /// What stands above the names of the columns; nil where one listing stands alone.
  var title: String?

  /// Aligned and cut to a width.
  func columns(width: Int) -> String {
    let widths = columnWidths
    var lines = title.map { [$0] } ?? []
    if !heads.isEmpty, sections.contains(where: { !$0.rows.isEmpty }) {
      lines.append(aligned(heads, widths))
    }
    for section in sections where !section.rows.isEmpty {
      if let title = section.title { lines += (lines.isEmpty ? [] : [""]) + [title] }
      lines += section.rows.map { aligned($0.cells, widths) }
    }
    if !lines.isEmpty, !totals.isEmpty { lines.append("") }
    return (lines + totals).map { DisplayText.truncate($0, columns: width) + "\n" }.joined()
  }

  /// One record a line, fields apart by tabs, nothing cut.
  func records() -> String {
    sections.flatMap(\.rows).map { row in
      row.record.map(DisplayText.shown).joined(separator: "\t") + "\n"
    }.joined()
  }

  private var columnWidths: [Int] {
    let rows = sections.flatMap(\.rows).map(\.cells) + (heads.isEmpty ? [] : [heads])
    let count = rows.map(\.count).max() ?? 0
    return (0..<count).map { column in
      rows.map { $0.indices.contains(column) ? DisplayText.columns($0[column]) : 0 }.max() ?? 0
    }
  }

  private func aligned(_ cells: [String], _ widths: [Int]) -> String {
    cells.indices.map { column in
      let text = DisplayText.shown(cells[column])
      let blanks = String(
        repeating: " ", count: max(0, widths[column] - DisplayText.columns(text)))
      if numbers.contains(column) { return blanks + text }
      return column == cells.count - 1 ? text : text + blanks
    }.joined(separator: "  ")
  }
}
