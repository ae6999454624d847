/// A paragraph, the text of a block, a field, a row or a comment of a file as one text, with where each
/// line of it came from.
package struct Passage: Sendable {
  /// Without indentation and escapes; its lines are joined by a blank.
  package private(set) var text: [UInt8] = []
  package var role: Role
  /// Of an item about one person's case.
  package var isIndividual = false
  private var pieces: [Piece] = []

  /// What kind of text it is, where that matters to whoever reads it.
  package enum Role: Hashable, Sendable {
    case text, comment
    /// Members, institutions and letterhead, with what reaches them.
    case directory
    /// Names of who presides, trains, organises or took part, and nothing that reaches them.
    case people
    /// Where a meeting is held.
    case place
  }

  /// The beginning of one line in the text.
  private struct Piece {
    var offset: Int
    var line: Int
    /// Columns of the line before it.
    var before: Int
  }

  init(role: Role) {
    self.role = role
  }

  mutating func add(_ bytes: ArraySlice<UInt8>, line: Int, columnsBefore: Int) {
    if !text.isEmpty { text.append(0x20) }
    pieces.append(Piece(offset: text.count, line: line, before: columnsBefore))
    text += bytes
  }

  /// The line on which it begins, from 1.
  package var firstLine: Int { pieces.first?.line ?? 1 }

  /// The line on which it ends.
  package var lastLine: Int { pieces.last?.line ?? 1 }

  /// Every line that it stands on, in order; others may stand between them.
  package var lines: [Int] { pieces.map(\.line) }

  /// Its text as it was typed between what stands inside it: one for all of it where nothing does.
  package var runs: [ArraySlice<UInt8>] {
    var runs: [ArraySlice<UInt8>] = []
    var start = 0
    for (piece, next) in zip(pieces, pieces.dropFirst()) where next.line > piece.line + 1 {
      runs.append(text[start..<(next.offset - 1)])
      start = next.offset
    }
    return runs + [text[start...]]
  }

  /// Line and column, both from 1, of a byte of the text.
  package func place(of offset: Int) -> (line: Int, column: Int) {
    guard let piece = piece(at: offset) else { return (1, 1) }
    let columns = Columns.count(text[piece.offset..<max(piece.offset, min(offset, text.count))])
    return (piece.line, piece.before + columns + 1)
  }

  /// The same for many bytes in ascending order, in one pass.
  package func places(of offsets: [Int]) -> [(line: Int, column: Int)] {
    var result: [(line: Int, column: Int)] = []
    var index = 0
    var counted = 0
    var columns = 0
    for offset in offsets {
      while index + 1 < pieces.count, pieces[index + 1].offset <= offset {
        index += 1
        counted = pieces[index].offset
        columns = 0
      }
      guard index < pieces.count else { return offsets.map { _ in (1, 1) } }
      let end = max(counted, min(offset, text.count))
      columns += Columns.count(text[counted..<end])
      counted = end
      result.append((pieces[index].line, pieces[index].before + columns + 1))
    }
    return result
  }

  /// By halving, because a paragraph may have many lines.
  private func piece(at offset: Int) -> Piece? {
    var low = 0
    var high = pieces.count
    while low + 1 < high {
      let middle = (low + high) / 2
      if pieces[middle].offset <= offset { low = middle } else { high = middle }
    }
    return low < pieces.count ? pieces[low] : nil
  }
}
