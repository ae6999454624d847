import ActaDisplay

/// A register for people: rows under headings, with totals at the end.
struct Listing {
  /// One thing that is listed.
  struct Row {
    /// What stands in each column of a terminal; the last column is cut where the screen ends, or
    /// stands on a line of its own where hardly any of it would be left.
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

  /// Less than this of the last column is not worth showing beside the others.
  private static let leastText = 28

  /// Aligned and cut to the width of the terminal.
  func columns(_ terminal: Output.Terminal) -> String {
    let width = terminal.columns
    let widths = columnWidths
    let isNarrow = self.isNarrow(widths, width)
    var lines = title.map { [$0] } ?? []
    if !heads.isEmpty, sections.contains(where: { !$0.rows.isEmpty }) {
      lines.append(aligned(heads, widths))
    }
    for section in sections where !section.rows.isEmpty {
      if let title = section.title { lines += (lines.isEmpty ? [] : [""]) + [title] }
      for row in section.rows { lines += self.lines(row.cells, widths, isNarrow) }
    }
    if !lines.isEmpty, !totals.isEmpty { lines.append("") }
    return (lines + totals).map { terminal.cut($0) + "\n" }.joined()
  }

  private func isNarrow(_ widths: [Int], _ width: Int) -> Bool {
    guard let last = widths.last, heads.isEmpty else { return false }
    let left = width - widths.dropLast().reduce(0) { $0 + $1 + 2 }
    return left < min(last, Listing.leastText)
  }

  private func lines(_ cells: [String], _ widths: [Int], _ isNarrow: Bool) -> [String] {
    guard isNarrow, let last = cells.last else { return [aligned(cells, widths)] }
    return [aligned(Array(cells.dropLast()), widths), "    " + DisplayText.shown(last)]
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
    var line = cells.indices.map { column in
      let text = DisplayText.shown(cells[column])
      let blanks = String(
        repeating: " ", count: max(0, widths[column] - DisplayText.columns(text)))
      if numbers.contains(column) { return blanks + text }
      return text + blanks
    }.joined(separator: "  ")
    while line.utf8.last == 0x20 { line.removeLast() }
    return line
  }
}
