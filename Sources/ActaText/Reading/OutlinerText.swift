import ActaMeeting

/// Rows of tables and rolls, and everything that is plain text.
extension Outliner {
  /// Lines of a roll call, of a table and of updates.txt are rows; what they mean is read later.
  mutating func takeRow(_ number: Int, _ bytes: ArraySlice<UInt8>) -> Bool {
    let isRow: Bool
    switch (grammar.kind, section?.role) {
    case (.updates, nil): isRow = true
    case (.training, .attendance?), (.training, .reached?):
      isRow = bytes.contains(0x7C) ? true : hasOneColumn
    case (.meeting, .attendance?): isRow = bytes.first == 0x2B || split(bytes) != nil
    default: isRow = false
    }
    guard isRow else { return false }
    endParagraph()
    sectionTakesFields = false
    append(.row(OutlineText(text: string(bytes), lines: number...number)))
    return true
  }

  /// Whether a row of the table needs no bar. Read once for a table: rows may be many, and columns too.
  private var hasOneColumn: Bool {
    mutating get {
      let one = oneColumn ?? (section?.trainingColumns.count == 1)
      oneColumn = one
      return one
    }
  }

  mutating func addText(_ number: Int, _ bytes: ArraySlice<UInt8>) {
    let isList = bytes.starts(with: [0x2D, 0x20])
    if isList { endParagraph() }
    if let first = paragraph?.lines.lowerBound {
      // In place: a paragraph may have a hundred thousand lines.
      let words = string(trimmed(bytes))
      paragraph?.text += " "
      paragraph?.text += words
      paragraph?.lines = first...number
    } else {
      paragraph = OutlineText(text: string(trimmed(bytes)), lines: number...number)
    }
  }

  mutating func append(_ part: OutlinePart) {
    if section == nil {
      outline.preface.append(part)
    } else {
      section?.parts.append(part)
    }
  }

  mutating func complain(
    _ name: Diagnostic.Name, _ line: Int, _ arguments: [String] = [], column: Int = 1
  ) {
    found.append(Diagnostic(name, line: line, column: column, arguments))
  }

  func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Characters before a byte of a line, from 1; marks on letters do not count.
  func column(of index: Int, in number: Int) -> Int {
    let start = document.lines[number - 1].start
    return 1 + Columns.count(document.bytes[start..<max(start, index)])
  }
}
