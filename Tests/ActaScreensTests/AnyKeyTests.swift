import ActaFrame
import ActaMeeting
import ActaScreens
import ActaText
import Draws
import Testing

/// What holds whatever is pressed, in whatever order, at whatever size.
struct AnyKeyTests {
  static let keys: [Key] =
    "0123456 jkhlgGqaeEKJsSdRxrwtvmpfunNUoycib/?:-A.,;=é".map { .character($0) } + [
      .enter, .enter, .enter, .escape, .tab, .backTab, .backspace, .delete, .insert, .up, .down,
      .left, .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .help,
      .control("u"), .control("d"), .control("a"), .control("e"), .control("k"), .control("w"),
      .control("r"), .control("s"), .control("l"), .control("p"), .control("c"),
    ]

  @Test(arguments: 0..<12)
  func noKeyOrClickAtAnySizeTrapsAndTheCursorStaysOnTheScreen(seed: Int) throws {
    var dice = Chance(seed: UInt64(seed))
    var room = try Room(
      seed.isMultiple(of: 2) ? "Maxixe" : "Cross-border",
      seed.isMultiple(of: 2) ? .portuguese : .english, today: "2026-12-03")
    for step in 0..<250 {
      if step.isMultiple(of: 25) {
        let size = Size(
          columns: Int.random(in: 1...200, using: &dice), rows: Int.random(in: 1...60, using: &dice)
        )
        room.send(.resize(size))
      }
      if step.isMultiple(of: 40) { room.send(.paste("q\u{1B}[31m d\nprazo: já\u{7}")) }
      let size = room.session.size
      if step.isMultiple(of: 9) {
        room.click(
          Point(
            column: Int.random(in: 0...size.columns, using: &dice),
            row: Int.random(in: 0...size.rows, using: &dice)))
      } else {
        room.press(Self.keys.randomElement(using: &dice) ?? .enter)
      }
      let frame = room.session.view(size)
      #expect((0..<max(1, size.columns)).contains(frame.cursor.column))
      #expect((0..<max(1, size.rows)).contains(frame.cursor.row))
    }
  }

  @Test(arguments: 100..<112)
  func everythingThatWasDoneCanBeTakenBackToTheLastByte(seed: Int) throws {
    var dice = Chance(seed: UInt64(seed))
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    let before = room.files
    let keys = Self.keys.filter { $0 != .character("v") }
    for _ in 0..<300 { room.press(keys.randomElement(using: &dice) ?? .enter) }
    // Out of every window and the notes.
    room.press([.escape, .escape, .escape, .escape])
    room.press(.character("1"))
    for _ in 0..<400 { room.press(.character("u")) }
    #expect(room.files == before)
  }

  @Test func movingAsksForNothingOutside() throws {
    let moves: [Key] = [
      .up, .down, .pageUp, .pageDown, .home, .end, .left, .right, .tab, .backTab,
      .character("j"), .character("k"), .character("g"), .character("G"), .character("h"),
      .character("l"), .control("u"), .control("d"),
    ]
    for view in "0123456" {
      var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
      room.type(String(view))
      for _ in 0..<3 { room.press(moves) }
      #expect(room.effects == [], "view \(view)")
    }
  }

  @Test(arguments: ["0", "1", "2", "3", "4", "5", "6"])
  func aFilteredListShowsWhatIsKnownOfItsOwnRow(view: String) throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type(view + "fcontra-refer\r")
    let frame = room.session.view(room.session.size)
    let rows = (0..<frame.size.rows).map(frame.row)
    #expect(rows.contains { $0.hasPrefix("> ") } == rows.contains { $0.contains("Contra-refer") })
    if view == "3" { #expect(rows.contains { $0.contains("|  P-2026-04") }) }
    if view == "1" { #expect(rows.contains { $0.contains("|  2 Contra-referência") }) }
  }

  @Test func aPastedTextNeverRunsCommands() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    let before = room.files
    for view in "0123456" {
      room.type(String(view))
      room.send(.paste("d\rQ\ry\rs\u{1B}S"))
    }
    #expect(room.effects == [])
    #expect(room.files == before)
  }

  @Test func anEditChangesOnlyTheLinesItNames() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    let before = room.files["meetings/2026-12-03.txt"].map(lines) ?? []
    room.type("jan")
    room.type("Uma nota nova.\u{1B}")
    let after = room.files["meetings/2026-12-03.txt"].map(lines) ?? []
    let added = after.filter { !before.contains($0) }
    #expect(added == [Array("Uma nota nova.".utf8)])
    #expect(after.filter { $0 != added[0] && !$0.isEmpty } == before.filter { !$0.isEmpty })
  }

  private func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
  }
}
