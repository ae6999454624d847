import ActaFrame
import ActaMeeting
import ActaScreens
import Testing

/// The whole life of an action in a window over the view.
struct ThreadWindowTests {
  @Test func enterOnAnActionShowsItsWholeLifeAndKeysMoveIt() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-11-24")
    room.type("4\r")
    #expect(room.shows("ACÇÃO GRD-MXX/"))
    #expect(room.shows("Assumida por"))
    let first = room.screen
    room.press([.down, .down])
    #expect(room.screen != first)
    room.press([.home])
    #expect(room.screen == first)
    room.press([.end])
    #expect(room.screen.contains { $0.contains(".txt:") })
    room.press([.escape])
    #expect(!room.shows("ACÇÃO GRD-MXX/"))
  }

  @Test func rightOnAnActionGoesToTheMeetingItWasBornIn() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-11-24")
    room.type("4")
    room.press([.right])
    #expect(!room.shows("Assumida por"))
    #expect(room.shows("[1 Agenda"))
  }

  @Test func rightOnAProposalShowsItsWholeLife() throws {
    var room = try Room("Maxixe", .english, today: "2026-11-24")
    room.type("3")
    room.press([.right])
    #expect(room.shows("PROPOSAL GRD-MXX/P-"))
    #expect(room.shows("Submitted"))
  }

  @Test(arguments: [(20, 8), (40, 10), (200, 60)])
  func theWindowFitsEveryScreenAndTheCursorStandsInIt(columns: Int, rows: Int) throws {
    var room = try Room(
      "Maxixe", .portuguese, today: "2026-11-24", columns: columns, rows: rows)
    room.type("4\r")
    room.press([.end, .pageUp, .pageDown, .pageDown])
    let frame = room.session.view(Size(columns: columns, rows: rows))
    #expect(frame.cursor.row < rows && frame.cursor.column < columns)
  }
}
