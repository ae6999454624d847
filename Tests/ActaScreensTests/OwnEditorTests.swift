import ActaMeeting
import ActaScreens
import ActaText
import Testing

/// What `E` brings back is a step like any other; what somebody else wrote is none.
struct OwnEditorTests {
  private static let file = FileName.meeting("2026-12-03")

  private func changed(_ room: Room) -> Document {
    Document(bytes: Array((room.text(Self.file.path) + "; lembrete\n").utf8))
  }

  private func document(_ room: Room) throws -> Document {
    Document(bytes: try #require(room.files[Self.file.path]))
  }

  @Test func whatTheEditorWroteIsTakenBackAndSoIsWhatWasDoneBefore() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    let start = room.files
    room.type("So")
    let before = room.files
    room.send(.edited(Self.file, was: try document(room), now: changed(room)))
    #expect(room.shows("meetings/2026-12-03.txt alterado no editor. u desfaz."))
    #expect(room.text(Self.file.path).hasSuffix("; lembrete\n"))
    room.type("u")
    #expect(room.files == before)
    room.type("u")
    #expect(room.files == start)
    room.type("UU")
    #expect(room.text(Self.file.path).hasSuffix("; lembrete\n"))
  }

  @Test func itIsKnownAfterTheProgramWasKilled() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    let start = room.text(Self.file.path)
    let edited = changed(room)
    room.send(.edited(Self.file, was: try document(room), now: edited))
    let kept = KeptHistory.bytes(of: room.session)
    var again = try Room("Maxixe", .portuguese, today: "2026-12-03")
    again.send(.changedOnDisk(Self.file, was: try document(again), now: edited))
    again.session.takeUp(keptHistory: kept)
    again.type("u")
    #expect(again.text(Self.file.path) == start)
  }

  @Test func whatSomebodyElseWroteIsNotTakenBack() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.send(.changedOnDisk(Self.file, was: try document(room), now: changed(room)))
    room.type("u")
    #expect(room.text(Self.file.path).hasSuffix("; lembrete\n"))
    #expect(room.shows("Nada para desfazer"))
  }
}
