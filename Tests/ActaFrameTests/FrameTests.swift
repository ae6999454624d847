import ActaDisplay
import ActaFrame
import Testing

struct FrameTests {
  private func frame(_ columns: Int, _ rows: Int = 1) -> Frame {
    Frame(size: Size(columns: columns, rows: rows))
  }

  @Test func whatIsPutOutsideIsCutOffAndNothingTraps() {
    var frame = frame(4, 2)
    for place in [(-2, 0), (3, 1), (9, 9), (0, -1), (2, 2)] {
      frame.put("abc", at: Point(column: place.0, row: place.1))
    }
    #expect(frame.text() == "c\n   a")
    var none = self.frame(0, 0)
    none.put("a", at: Point(column: 0, row: 0))
    none.clear(columns: -3..<9, rows: -1..<4)
    #expect(none.text() == "")
    #expect(Size(columns: -1, rows: -1) == Size(columns: 0, rows: 0))
  }

  @Test func aWideLetterTakesTwoCellsOrLeavesABlank() {
    var frame = frame(5)
    #expect(frame.put("字a字字", at: Point(column: 0, row: 0)) == 5)
    #expect(frame.row(0) == "字a字")
    #expect(frame[column: 1, row: 0].width == 0)
    var narrow = self.frame(3)
    narrow.put("ab字", at: Point(column: 0, row: 0))
    #expect(narrow.row(0) == "ab")
  }

  @Test(arguments: [0, 1])
  func writingOverHalfOfAWideLetterLeavesNoOtherHalf(column: Int) {
    var frame = frame(4)
    frame.put("字b", at: Point(column: 0, row: 0))
    frame.put("x", at: Point(column: column, row: 0))
    #expect(frame.row(0) == (column == 0 ? "x b" : " xb"))
    #expect(frame.cells.allSatisfy { $0.width == 1 })
  }

  @Test func marksShareTheCellOfTheirLetter() {
    var frame = frame(3)
    #expect(frame.put("e\u{301}b", at: Point(column: 0, row: 0)) == 2)
    #expect(frame[column: 0, row: 0].glyph == "e\u{301}")
    #expect(frame[column: 1, row: 0].glyph == "b")
  }

  @Test func aLimitNeverCutsAWideLetterInTwo() {
    var frame = frame(9)
    #expect(frame.put("a字b", at: Point(column: 0, row: 0), limit: 2) == 1)
    #expect(frame.row(0) == "a")
  }

  @Test func whatCouldDriveATerminalIsShownInstead() {
    var frame = frame(40)
    frame.put("\u{1B}[2J\r\u{8}\u{9B}\u{202E}", at: Point(column: 0, row: 0))
    #expect(frame.row(0) == "^[[2J^M^H<9B><U+202E>")
  }

  @Test func rolesAreSavedBesideTheRows() {
    var frame = frame(8, 2)
    frame.put("abc", at: Point(column: 2, row: 0), role: .heading)
    frame.paint(row: 1, columns: 0..<8, role: .selected)
    frame.cursor = Point(column: 0, row: 1)
    #expect(
      frame.marked() == "  abc\n    ~ heading@2+3\n\n    ~ selected@0+8\ncursor 0,1")
  }

  @Test func theAsciiFrameHasTheSameCells() {
    var frame = frame(20)
    frame.put("Acção «já» 字 – fim…", at: Point(column: 0, row: 0), role: .label)
    let ascii = frame.ascii()
    #expect(ascii.row(0) == "Accao \"ja\" ?  - fim~")
    #expect(ascii.cells.count == frame.cells.count)
    #expect(ascii.cells.allSatisfy { $0.glyph.utf8.allSatisfy { $0 < 0x80 } })
    #expect(ascii[column: 0, row: 0].role == .label)
  }
}

struct SentRolesTests {
  private func roles(_ pieces: [(String, Role)], columns: Int = 24) -> [Role] {
    var frame = Frame(size: Size(columns: columns, rows: 1))
    var column = 0
    for (text, role) in pieces {
      column += frame.put(text, at: Point(column: column, row: 0), role: role)
    }
    return frame.sentRoles(row: 0)
  }

  @Test func aFewBlanksBetweenTwoPiecesOfOneRoleTakeItOn() {
    #expect(
      roles([("ab", .overdue), ("   ", .plain), ("c", .overdue)], columns: 8)
        == Array(repeating: .overdue, count: 6) + [.plain, .plain])
  }

  @Test func manyBlanksAndBlanksOfAMarkStayPlain() {
    let many = roles([("a", .dim), ("          ", .plain), ("b", .dim)])
    #expect(many[1] == .plain)
    let marked = roles([("a", .selected), (" ", .plain), ("b", .selected)])
    #expect(marked[1] == .plain)
    let other = roles([("a", .dim), (" ", .plain), ("b", .heading)])
    #expect(other[1] == .plain)
  }
}

/// Texts of several lines on their way to a stream.
struct ShownLinesTests {
  @Test func lineEndsTabsAndPagesStayAndNothingElseDrivesATerminal() {
    #expect(DisplayText.lines("a\tb\n\u{0C}ção\n") == "a\tb\n\u{0C}ção\n")
    #expect(
      DisplayText.lines("x\u{1B}]0;y\u{7}\r\nz\u{9B}2J\u{202E}\u{E0041}")
        == "x^[]0;y^G^M\nz<9B>2J<U+202E><U+E0041>")
    #expect(DisplayText.lines("") == "")
    #expect(DisplayText.lines("\n\n") == "\n\n")
    #expect(Ascii.lines("á\t«b»\n\u{0C}ç") == "a\t\"b\"\n\u{0C}c")
  }

  @Test(arguments: [
    "a\u{301}\u{316}\u{301}\u{316}\u{301}\u{316}b", "\u{301}a", "字a\u{AD}", "\u{1B}\u{301}",
    "é\u{9B}",
    "a\u{200D}\u{301}\u{E0041}",
  ])
  func aLineIsShownAsItsClustersAre(text: String) {
    let whole = DisplayText.clusters(text).map(\.glyph).joined()
    #expect(Array(DisplayText.shown(text).utf8) == Array(whole.utf8))
    #expect(DisplayText.shown(whole) == whole)
  }
}
