import ActaFrame
import ActaMeeting
import ActaScreens
import ActaText
import Testing

/// Who presides and who writes is asked for when the roll call has them away.
struct OfficerTests {
  private let path = "meetings/2026-12-03.txt"

  private func openRoom() throws -> Room {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03", rows: 30)
    room.type("So2g")
    return room
  }

  private func meeting(_ room: Room) -> Meeting { room.meeting("2026-12-03") }

  @Test func markingThePresidentAwaySaysToNameAnother() throws {
    var room = try openRoom()
    room.type(" ")
    #expect(!room.shows("S q diz quem"))
    room.type(" ")
    #expect(meeting(room).attendance.first?.word == .excused)
    #expect(room.shows("Pedro Exemplo falta: S q diz quem preside ou secretaria."))
  }

  @Test func whoPresidesInsteadIsNamedByTheMenu() throws {
    var room = try openRoom()
    room.type("  Sq")
    room.retype("carla\r\r")
    #expect(meeting(room).chair == "carla")
    #expect(meeting(room).secretary == "ana")
    #expect(!room.shows("S q diz quem"))
    room.type("u")
    #expect(meeting(room).chair == "pedro")
  }

  @Test func whoIsNoMemberDoesNotPreside() throws {
    var room = try openRoom()
    let before = room.files
    room.type("Sq")
    room.retype("ninguém\r\r")
    #expect(room.files == before)
    #expect(room.shows("não é membro do grupo"))
  }

  @Test func openingSaysWhoIsMarkedAwayAlready() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03", rows: 30)
    room.type("2g  So")
    #expect(meeting(room).started != nil)
    #expect(room.shows("aberta às"))
    #expect(room.shows("Pedro Exemplo falta: S q diz quem"))
  }

  @Test func ofWhoIsNoMemberTheRollCallSaysNothing() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03", rows: 30)
    let chaired = room.text(path).replacing("presidência: pedro", with: "presidência: Convidado")
    room.send(
      .changedOnDisk(
        .meeting("2026-12-03"), was: Document(bytes: room.files[path] ?? []),
        now: Document(bytes: Array(chaired.utf8))))
    #expect(meeting(room).chair == "Convidado")
    room.type("So2g")
    for _ in 0..<12 { room.type(" j") }
    room.type("Se")
    #expect(!room.shows("não tem presença marcada"))
  }

  @Test func closingSaysThatTheMinutesHaveAHole() throws {
    var room = try openRoom()
    for _ in 0..<10 { room.type("j ") }
    room.type("Se")
    #expect(room.shows("Pedro Exemplo: presidia ou secretariava e não tem presença marcada"))
  }

  @Test func theDeputyWhoIsThereIsOffered() throws {
    var room = try Room("Cross-border", .english, today: "2026-12-10", rows: 40)
    room.type("So2g")
    for _ in room.session.library.group.members { room.type(" j") }
    room.type("/Sam Exemplo\r ")
    #expect(room.shows("Sam Exemplo is absent: S q names who chairs or takes the minutes."))
    room.type("Sq")
    #expect(room.shows("thandi"))
    room.type("\r\r")
    #expect(room.text("meetings/2026-12-10.txt").contains("chair: thandi"))
  }
}
