import ActaFrame
import ActaMeeting
import ActaScreens
import ActaText
import Testing

/// Enter in a window with choices does what is marked, or says that it did nothing.
struct UnchosenMenuTests {
  private let path = "meetings/2026-12-03.txt"

  @Test func enterRestrictsAParagraphForThoseInTheRoom() throws {
    var room = try Room.deciding()
    room.type("anTexto delicado.\u{1B}R")
    #expect(room.screen.contains { $0.hasPrefix("> r  TLP:RED") })
    room.type("\r")
    #expect(room.text(path).contains("RESERVADO TLP:RED:\n  Texto delicado."))
  }

  @Test(arguments: [
    ("-", "Nada escolhido; fica tudo como estava."), ("-\u{1B}", ""),
    ("Sq\u{1B}-", "Nada escolhido; fica tudo como estava."),
  ])
  func whoseLineIsNotMarkedIsAnsweredWithALetter(keys: String, said: String) throws {
    var room = try Room.deciding()
    let before = room.files
    room.type(keys + "\r")
    #expect(room.files == before)
    #expect(said.isEmpty || room.shows(said))
  }

  @Test func enterOnTheActaThatIsMarkedAsksHowItIsApprovedAndThereApprovesNothing() throws {
    var room = try Room.approving()
    let before = room.files
    room.type("Sa\r")
    #expect(room.shows("por consenso"))
    room.type("\r")
    #expect(room.shows("Nada escolhido; fica tudo como estava."))
    #expect(room.files == before)
  }
}
