extension DisplayText {
  /// A line of a wrapped text as a range of its clusters; `end` leaves out the blank it broke at.
  package struct WrappedRow: Hashable, Sendable {
    package var start: Int
    package var end: Int
    /// Where the next row begins.
    package var next: Int
  }

  /// Rows of at most `columns`, broken after words; a word that is longer is broken where it must.
  /// Rows after the first have `hanging` columns less. There is always one row.
  package static func rows(
    of clusters: [Cluster], columns: Int, hanging: Int = 0
  ) -> [WrappedRow] {
    var rows: [WrappedRow] = []
    var start = 0
    repeat {
      let room = max(1, rows.isEmpty ? columns : columns - hanging)
      let row = nextRow(clusters, from: start, columns: room)
      rows.append(row)
      start = row.next
    } while start < clusters.count
    return rows
  }

  /// The text wrapped; rows after the first begin with `hanging` blanks.
  package static func wrap(_ text: String, columns: Int, hanging: Int = 0) -> [String] {
    let all = clusters(text)
    let margin = min(hanging, max(0, columns - 1))
    return rows(of: all, columns: columns, hanging: margin).enumerated().map { number, row in
      let words = all[row.start..<row.end].reduce(into: "") { $0 += $1.glyph }
      return number == 0 ? words : String(repeating: " ", count: margin) + words
    }
  }

  private static func nextRow(_ clusters: [Cluster], from start: Int, columns: Int) -> WrappedRow {
    var used = 0
    var index = start
    var blank: Int?
    while index < clusters.count {
      let cluster = clusters[index]
      if cluster.glyph == " " { blank = index }
      if used + cluster.columns > columns {
        if cluster.glyph == " " { return WrappedRow(start: start, end: index, next: index + 1) }
        if let blank, blank > start {
          return WrappedRow(start: start, end: blank, next: blank + 1)
        }
        let end = max(index, start + 1)
        return WrappedRow(start: start, end: end, next: end)
      }
      used += cluster.columns
      index += 1
    }
    return WrappedRow(start: start, end: index, next: index)
  }
}
