import ActaDisplay
import ActaFrame

/// Several paragraphs that a person types in. Each is one `LineField`; on the screen they wrap.
struct TextArea: Hashable, Sendable {
  private var paragraphs: [TypedParagraph]
  private var row: Int
  /// Column that Up and Down try to keep, in the wrapped row.
  private var wantedColumn: Int?
  private var firstRow = 0

  init(text: String) {
    paragraphs = TextArea.split(text).map(TypedParagraph.init)
    row = paragraphs.count - 1
    paragraphs[row].cursor = paragraphs[row].scalars.count
  }

  /// Paragraphs with a line feed between.
  var text: String { paragraphs.map(\.text).joined(separator: "\n") }

  /// Takes a key at the width the text is wrapped to; false when it is none of the area's.
  mutating func handle(_ key: Key, columns: Int, rows: Int) -> Bool {
    if moveVertically(key, columns, rows) { return true }
    wantedColumn = nil
    if moveToEdge(key, columns) { return true }
    switch key {
    case .character(let character): paragraphs[row].insert(Array(character.unicodeScalars))
    case .enter: breakParagraph()
    case .tab: paragraphs[row].insert([" ", " "])
    case .left, .control("b"): moveLeft()
    case .right, .control("f"): moveRight()
    case .wordLeft where atStart: moveLeft()
    case .wordLeft: paragraphs[row].cursor = paragraphs[row].wordStart
    case .wordRight where atEnd: moveRight()
    case .wordRight: paragraphs[row].cursor = paragraphs[row].wordEnd
    case .control("a"): paragraphs[row].cursor = 0
    case .control("e"): paragraphs[row].cursor = paragraphs[row].scalars.count
    case .backspace, .control("h"):
      atStart ? joinWithPrevious() : paragraphs[row].remove(paragraphs[row].previous)
    case .delete, .control("d"): removeForward()
    case .control("w"): paragraphs[row].remove(paragraphs[row].wordStart)
    case .control("u"): paragraphs[row].remove(0)
    case .control("k"): paragraphs[row].remove(paragraphs[row].scalars.count)
    default: return false
    }
    return true
  }

  /// Puts in a pasted text; CR LF and CR are line ends too.
  mutating func paste(_ text: String) { put(text, isPasted: true) }

  /// Puts in several lines as if they were typed.
  mutating func type(_ text: String) { put(text, isPasted: false) }

  private mutating func put(_ text: String, isPasted: Bool) {
    wantedColumn = nil
    for (number, line) in TextArea.split(text).enumerated() {
      if number > 0 { breakParagraph() }
      paragraphs[row].insert(line, pasted: isPasted)
    }
  }

  /// The rows on the screen and the cursor among them.
  func view(columns: Int, rows: Int) -> (lines: [String], cursor: Point) {
    let (all, cursor) = layout(columns)
    let first = max(0, min(cursor.row - rows + 1, all.count - 1))
    let shown = all.dropFirst(first).prefix(max(0, rows)).map { $0 }
    return (shown, Point(column: min(cursor.column, max(0, columns - 1)), row: cursor.row - first))
  }

  /// The paragraph that the cursor is in.
  var line: NoteLine { NoteLine(paragraphs[row]) }

  /// Every paragraph.
  var lines: [NoteLine] { paragraphs.map(NoteLine.init) }

  /// Letters before the cursor up to the last blank; empty after a blank.
  var wordBeforeCursor: String { paragraphs[row].wordBeforeCursor }

  mutating func replaceWordBeforeCursor(with word: String) {
    wantedColumn = nil
    let typed = wordBeforeCursor.unicodeScalars.count
    paragraphs[row].remove(paragraphs[row].cursor - typed)
    paragraphs[row].insert(Array(word.unicodeScalars))
  }

  private var atStart: Bool { paragraphs[row].cursor == 0 }
  private var atEnd: Bool { paragraphs[row].cursor == paragraphs[row].scalars.count }

  private mutating func moveLeft() {
    if !atStart {
      paragraphs[row].cursor = paragraphs[row].previous
    } else if row > 0 {
      row -= 1
      paragraphs[row].cursor = paragraphs[row].scalars.count
    }
  }

  private mutating func moveRight() {
    if !atEnd {
      paragraphs[row].cursor = paragraphs[row].next
    } else if row + 1 < paragraphs.count {
      row += 1
      paragraphs[row].cursor = 0
    }
  }

  private mutating func removeForward() {
    guard atEnd else { return paragraphs[row].remove(paragraphs[row].next) }
    guard row + 1 < paragraphs.count else { return }
    row += 1
    paragraphs[row].cursor = 0
    joinWithPrevious()
  }

  private mutating func breakParagraph() {
    let rest = paragraphs[row].splitOff()
    row += 1
    paragraphs.insert(rest, at: row)
  }

  private mutating func joinWithPrevious() {
    guard row > 0 else { return }
    let moved = paragraphs.remove(at: row)
    row -= 1
    paragraphs[row].join(moved)
  }

  private static func split(_ text: String) -> [[Unicode.Scalar]] {
    var lines: [[Unicode.Scalar]] = [[]]
    var afterReturn = false
    for scalar in text.unicodeScalars {
      let isReturn = scalar == "\r"
      if isReturn || scalar == "\n" {
        if !(scalar == "\n" && afterReturn) { lines.append([]) }
      } else {
        lines[lines.count - 1].append(scalar)
      }
      afterReturn = isReturn
    }
    return lines
  }
}

extension TextArea {
  /// Up, Down and pages go by wrapped rows and keep the column.
  private mutating func moveVertically(_ key: Key, _ columns: Int, _ rows: Int) -> Bool {
    let step: Int
    switch key {
    case .up, .control("p"): step = -1
    case .down, .control("n"): step = 1
    case .pageUp: step = -max(1, rows - 1)
    case .pageDown: step = max(1, rows - 1)
    default: return false
    }
    let cursor = layout(columns).cursor
    let wanted = wantedColumn ?? cursor.column
    place(row: cursor.row + step, column: wanted, columns)
    wantedColumn = wanted
    return true
  }

  /// Home and End go to the ends of the row that is seen; from there to those of the paragraph.
  private mutating func moveToEdge(_ key: Key, _ columns: Int) -> Bool {
    guard key == .home || key == .end else { return false }
    let before = paragraphs[row].cursor
    place(row: layout(columns).cursor.row, column: key == .home ? 0 : columns, columns)
    guard paragraphs[row].cursor == before else { return true }
    paragraphs[row].cursor = key == .home ? 0 : paragraphs[row].scalars.count
    return true
  }

  /// All wrapped rows, and the cursor among them.
  private func layout(_ columns: Int) -> (lines: [String], cursor: Point) {
    var lines: [String] = []
    var cursor = Point(column: 0, row: 0)
    for (number, paragraph) in paragraphs.enumerated() {
      let clusters = DisplayText.clusters(paragraph.text)
      let rows = DisplayText.rows(of: clusters, columns: max(1, columns))
      if number == row {
        cursor = paragraph.point(clusters, rows)
        cursor.row += lines.count
      }
      lines += rows.map { row in
        clusters[row.start..<row.end].reduce(into: "") { $0 += $1.glyph }
      }
    }
    return (lines, cursor)
  }

  private mutating func place(row wanted: Int, column: Int, _ columns: Int) {
    var passed = 0
    for (number, paragraph) in paragraphs.enumerated() {
      let clusters = DisplayText.clusters(paragraph.text)
      let rows = DisplayText.rows(of: clusters, columns: max(1, columns))
      let isLast = number == paragraphs.count - 1
      if wanted < passed + rows.count || isLast {
        let index = max(0, min(wanted - passed, rows.count - 1))
        row = number
        paragraphs[row].setCursor(clusters, rows[index], column)
        return
      }
      passed += rows.count
    }
  }
}
