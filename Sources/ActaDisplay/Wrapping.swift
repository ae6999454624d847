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
    let margin = min(hanging, max(0, columns - 1))
    let indent = String(repeating: " ", count: margin)
    // Most texts are shown as they are, and most of those in one row.
    if let all = plainColumns(text) {
      guard all > columns else { return [text] }
      let rows = plainRows(of: text, columns: columns, hanging: margin)
      return rows.prefix(1).map { String($0) } + rows.dropFirst().map { indent + $0 }
    }
    let pieces = pieces(of: text)
    var result: [String] = []
    var waiting: [Cluster] = []
    for (number, piece) in pieces.enumerated() {
      waiting += clusters(piece)
      let room = result.isEmpty ? columns : columns - margin
      var broken = rows(of: waiting, columns: room, hanging: result.isEmpty ? margin : 0)
      // The last row may go on in the next piece.
      let rest = number + 1 < pieces.count ? broken.removeLast().start : waiting.count
      for row in broken {
        var words = result.isEmpty ? "" : indent
        words.reserveCapacity(words.utf8.count + 2 * (row.end - row.start))
        for cluster in waiting[row.start..<row.end] { words.append(cluster.glyph) }
        result.append(words)
      }
      waiting.removeFirst(rest)
    }
    return result
  }

  /// The rows of a text of which every letter has one column: no clusters are needed to count them.
  private static func plainRows(of text: String, columns: Int, hanging: Int) -> [Substring] {
    var rows: [Substring] = []
    var rest = text[...]
    repeat {
      let room = max(1, rows.isEmpty ? columns : columns - hanging)
      let (end, next) = plainEnd(of: rest, columns: room)
      rows.append(rest[..<end])
      rest = rest[next...]
    } while !rest.isEmpty
    return rows
  }

  /// Where the first row of such a text ends, and where the next begins.
  private static func plainEnd(
    of text: Substring, columns: Int
  ) -> (end: String.Index, next: String.Index) {
    let bytes = text.utf8
    var used = 0
    var blank: String.Index?
    for place in bytes.indices where bytes[place] & 0xC0 != 0x80 {
      if bytes[place] == 0x20 { blank = place }
      guard used == columns else {
        used += 1
        continue
      }
      guard let blank, blank > text.startIndex else { return (place, place) }
      return (blank, bytes.index(after: blank))
    }
    return (text.endIndex, text.endIndex)
  }

  /// A very long text in pieces, none of which begins with a mark: clusters take more room than text.
  private static func pieces(of text: String) -> [String] {
    guard text.utf8.count > longestPiece else { return [text] }
    let scalars = text.unicodeScalars
    var pieces: [String] = []
    var start = scalars.startIndex
    while var end = scalars.index(start, offsetBy: longestPiece, limitedBy: scalars.endIndex) {
      while end < scalars.endIndex, isMark(scalars[end]) { end = scalars.index(after: end) }
      guard end < scalars.endIndex else { break }
      pieces.append(String(scalars[start..<end]))
      start = end
    }
    return pieces + [String(scalars[start...])]
  }

  private static let longestPiece = 1 << 14

  private static func nextRow(_ clusters: [Cluster], from start: Int, columns: Int) -> WrappedRow {
    var used = 0
    var index = start
    var blank: Int?
    while index < clusters.count {
      let cluster = clusters[index]
      if cluster.isBlank { blank = index }
      if used + cluster.columns > columns {
        if cluster.isBlank { return WrappedRow(start: start, end: index, next: index + 1) }
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
