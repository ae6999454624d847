import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// Letters that were meant to be text take nothing back unseen.
struct UndoElsewhereTests {
  @Test func whatIsTypedIntoTheMinutesUndoesNothing() throws {
    var room = try Room.deciding()
    room.type("anA UNICEF explicou o plano.\u{1B}")
    let before = room.files
    room.type("6u")
    #expect(room.shows("Aqui não: u desfaria «"))
    #expect(room.shows("vá à vista Agenda."))
    #expect(room.files == before)
    room.type("a")
    #expect(room.shows("Aqui não: «juntar»"))
    room.type("1u")
    #expect(room.files != before)
  }

  @Test func whatIsTypedIntoTheMinutesRedoesNothing() throws {
    var room = try Room.deciding()
    room.type("anA UNICEF explicou o plano.\u{1B}")
    let written = room.files
    room.type("u")
    let before = room.files
    #expect(before != written)
    room.type("6U")
    #expect(room.shows("Aqui não: U refaria «"))
    #expect(room.shows("vá à vista Agenda."))
    #expect(room.files == before)
    room.type("1U")
    #expect(room.files == written)
  }

  @Test func whatIsUndoneFromAnotherViewIsNamedWithItsOwnAndStaysAmongTheLastMessages() throws {
    var room = try Room.deciding()
    room.type("an Texto.\u{1B}2u")
    #expect(room.shows("Desfeito na vista Agenda: "))
    for _ in 0..<8 { room.type("N") }
    room.type("?")
    #expect(room.screen.contains { $0.contains("Desfeito na vista Agenda: ") })
  }
}
