import ActaFrame
import Testing

@testable import ActaScreens

/// A long text from the clipboard is asked about before any of it stands anywhere.
struct BigPasteTests {
  private static let many = (1...501).map { "linha \($0)" }.joined(separator: "\n")
  private static let long = String(repeating: "palavra ", count: 9000)

  private func record(_ room: Room) -> String { room.text("meetings/2026-12-03.txt") }

  private func typing(_ text: String) throws -> Room {
    var room = try Room.deciding()
    room.type("an" + text)
    return room
  }

  @Test(arguments: [many, long])
  func itIsAskedAboutOnceAndOnlyYesPutsItIn(text: String) throws {
    for (key, isPut) in [
      (Key.character("s"), true), (.character("y"), true), (.character("n"), false),
      (.enter, false), (.escape, false), (.control("c"), false),
    ] {
      var room = try typing("Antes. ")
      let before = record(room)
      room.send(.paste(text))
      #expect(room.shows("Colar aqui"))
      #expect(record(room) == before)
      for other in [Key.character("Q"), .character("x"), .character("v")] { room.press(other) }
      #expect(record(room) == before)
      room.press(key)
      #expect(!room.shows("Colar aqui"))
      #expect((record(room) != before) == isPut, "\(key)")
      // Notes go on where they were.
      room.type("Depois.\u{1B}")
      #expect(record(room).contains("Depois."))
      #expect(record(room).contains("Antes. "))
      #expect(record(room).contains("\nlinha 501Depois.") == (isPut && text == Self.many))
    }
  }

  @Test func theMeasureIsShown() throws {
    var room = try typing("")
    room.send(.paste(Self.many))
    #expect(room.shows("Colar aqui 5 KB, 501 linhas?"))
    // The rest of it came late.
    room.send(.paste(Self.long))
    #expect(room.shows("Colar aqui 76 KB, 501 linhas?"))
  }

  @Test func whatMinutesAreMadeOfIsNotAskedAbout() throws {
    var room = try typing("")
    room.send(.paste((1...500).map { "linha \($0)\n" }.joined()))
    #expect(!room.shows("Colar aqui"))
    #expect(record(room).contains("linha 500"))
  }

  @Test func aFieldKeepsWhatWasTypedInItAndSoDoesTheJournal() throws {
    var room = try Room.deciding()
    room.type("aa")
    room.type("Distribuir o prazo")
    let typed = try #require(room.session.typed)
    room.send(.paste(Self.long))
    #expect(room.shows("Colar aqui"))
    #expect(room.session.typed == typed)
    room.press(.enter)
    #expect(room.session.typed == typed)
    #expect(room.shows("Distribuir o prazo"))
    room.send(.paste(Self.long))
    room.type("s")
    // After a crash the same window opens, and nothing is asked again.
    let longer = try #require(room.session.typed)
    #expect(longer.count > Self.long.utf8.count)
    var next = try Room.deciding()
    next.session.offer(typed: longer)
    next.press(.enter)
    #expect(!next.shows("Colar aqui"))
    #expect(next.session.typed?.count == longer.count)
    next.send(.paste(Self.long))
    #expect(next.shows("Colar aqui"))
  }

  @Test func whereNothingTakesItNothingIsAsked() throws {
    var room = try Room.deciding()
    let before = record(room)
    room.send(.paste(Self.long))
    room.type("?")
    room.send(.paste(Self.long))
    room.press(.escape)
    room.type("v")
    room.send(.paste(Self.long))
    #expect(!room.session.isAskingAboutPaste)
    #expect(record(room) == before)
  }
}
