import ActaFrame
import ActaMeeting
import Testing

@testable import ActaScreens

/// View 0: what a movement key costs, and that what is shown is true.
struct GroupListTests {
  private func room() throws -> Room {
    var room = try Room("Maxixe", .portuguese, today: "2026-11-24")
    room.type("0")
    return room
  }

  @Test func aMovementKeyMakesNoRowAnew() throws {
    var room = try room()
    room.session.groupList.rows[1].text = "como estava"
    room.type("jjkj")
    #expect(room.shows("como estava"))
  }

  @Test(arguments: 1...40)
  func aListHasItsSelectionInSightAndSeldomMoves(room: Int) {
    let count = 100
    let firsts = (0..<count).map { Panes.firstRow($0, of: count, room: room) }
    for (selected, first) in firsts.enumerated() {
      #expect((first..<first + room).contains(selected))
      #expect((0...count - room).contains(first))
    }
    let moves = zip(firsts, firsts.dropFirst()).count { $0 != $1 }
    #expect(moves <= count / max(1, room / 2))
  }

  @Test func whatChangesAnActionChangesTheRows() throws {
    var room = try room()
    let late = room.session.groupList.late
    #expect(late > 0)
    room.type("4x0")
    #expect(room.session.groupList.late == late - 1)
    room.type("u")
    #expect(room.session.groupList.late == late)
  }

  @Test func anotherDayAndAnotherLanguageChangeTheRows() throws {
    var room = try room()
    let rows = room.session.groupList.rows
    room.type("Le")
    let english = room.session.groupList.rows
    #expect(english != rows)
    let later = Moment(
      date: try #require(CalendarDate(iso: "2026-11-25")), time: room.session.now.time)
    _ = room.session.update(.tick, at: later)
    #expect(room.session.groupList.rows != english)
  }

  @Test func groupsBelowAreShownOnceTheyAreKnown() throws {
    var room = try room()
    let entry = Overview.Entry(folder: "Sul", depth: 0, id: "GRD-SUL", name: "Grupo do Sul")
    _ = room.session.update(.subgroups([entry]), at: room.session.now)
    #expect(room.session.groupList.rows.contains { $0.target == .subgroup("Sul") })
  }
}
