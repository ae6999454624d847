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
    if let all = plainColumns(text) {
      // Most texts are one row that is shown as it is.
      return all <= columns ? [text] : wrap(plain: Array(text.utf8), columns, margin)
    }
    let indent = String(repeating: " ", count: margin)
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

  /// The same of a text that is shown as it is, by its bytes: nothing in it is wider than a column.
  private static func wrap(plain text: [UInt8], _ columns: Int, _ margin: Int) -> [String] {
    let indent = Array(repeating: UInt8(0x20), count: margin)
    var result: [String] = []
    var start = 0
    repeat {
      let room = max(1, result.isEmpty ? columns : columns - margin)
      let row = nextRow(plain: text, from: start, columns: room)
      let words = text[start..<row.end]
      result.append(String(decoding: result.isEmpty ? words : indent + words, as: UTF8.self))
      start = row.next
    } while start < text.count
    return result
  }

  private static func nextRow(plain text: [UInt8], from start: Int, columns: Int) -> WrappedRow {
    var used = 0
    var blank: Int?
    for index in start..<text.count {
      let byte = text[index]
      // A further byte of a letter.
      if byte & 0xC0 == 0x80 { continue }
      if used == columns {
        let isBlank = byte == 0x20
        let end = isBlank ? index : blank ?? index
        return WrappedRow(start: start, end: end, next: isBlank || blank != nil ? end + 1 : end)
      }
      if byte == 0x20, index > start { blank = index }
      used += 1
    }
    return WrappedRow(start: start, end: text.count, next: text.count)
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
