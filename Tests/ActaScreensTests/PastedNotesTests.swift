import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// What is pasted into notes is text, whatever it begins with; what is typed is understood.
struct PastedNotesTests {
  private func record(_ room: Room) -> String { room.text("meetings/2026-12-03.txt") }

  private func facts(_ room: Room) -> Int {
    let meeting = room.meeting("2026-12-03")
    let restricted = meeting.items.flatMap(\.entries).filter { entry in
      if case .restricted = entry { true } else { false }
    }
    return meeting.actions.count + meeting.decisions.count + restricted.count
  }

  @Test(arguments: [
    "!a PRM: entregar a lista até 12/12", "!d Responder em três dias.", "!r O turno é o da Graça.",
    "!A PRM: entregar a lista", "!r",
  ])
  func aPastedSignStaysTextAlsoWhenItIsOpenedAgain(line: String) throws {
    var room = try Room.deciding()
    room.type("an")
    room.send(.paste("Antes.\r\n\(line)\nDepois."))
    #expect(facts(room) == 0)
    room.press(.up)
    #expect(room.session.captureSentence?.role == .warning)
    room.type("\u{1B}")
    #expect(facts(room) == 0)
    #expect(record(room).contains("\nAntes.\n\n\\\(line)\n\nDepois.\n"))
    let entries = room.meeting("2026-12-03").items[1].entries
    room.session.inContent = true
    room.session.contentSelection = try #require(
      entries.firstIndex { entry in
        if case .paragraph(let paragraph) = entry { paragraph.text == line } else { false }
      })
    room.type("e x\u{1B}")
    #expect(facts(room) == 0)
    #expect(record(room).contains("\n\\\(line) x\n"))
  }

  @Test func aSignOfWhichAPartWasPastedStaysText() throws {
    var room = try Room.deciding()
    room.type("an!")
    room.send(.paste("a PRM: entregar a lista"))
    room.type("\u{1B}")
    #expect(facts(room) == 0)
  }

  @Test func aTypedSignTakesWhatIsPastedAfterIt() throws {
    var room = try Room.deciding()
    room.type("an!a PRM: ")
    room.send(.paste("entregar a lista até 12/12"))
    room.type("\u{1B}")
    #expect(room.meeting("2026-12-03").actions.first?.text == "entregar a lista")
  }

  @Test func aSignTypedInThePlaceOfThePastedOneIsUnderstood() throws {
    var room = try Room.deciding()
    room.type("an")
    room.send(.paste("!a PRM: entregar a lista"))
    room.press([.home, .delete, .delete])
    room.type("!a")
    #expect(facts(room) == 1)
    room.type("\u{1B}")
    #expect(room.meeting("2026-12-03").actions.first?.text == "entregar a lista")
  }

  @Test func joiningAndBreakingLinesKeepsWhatWasPasted() throws {
    var room = try Room.deciding()
    room.type("anx")
    room.send(.paste("!a PRM: entregar a lista"))
    room.press([.home, .right, .enter])
    #expect(facts(room) == 0)
    room.press([.up, .end, .delete, .home, .delete])
    #expect(record(room).contains("\n\\!a PRM: entregar a lista\n"))
    #expect(facts(room) == 0)
  }

  /// A long paragraph wraps; Home and End mean the row on the screen, and then the paragraph.
  @Test func homeAndEndGoToTheEndsOfTheRowThatIsSeen() throws {
    var room = try Room.deciding()
    let words = (1...30).map { "palavra\($0)" }.joined(separator: " ")
    room.type("an\(words)")
    room.press([.up, .home])
    room.type("X")
    #expect(room.shows("Xpalavra") && !room.shows("Xpalavra1 "))
    room.press([.home, .home])
    room.type("Y")
    #expect(room.shows("Ypalavra1 "))
    room.press([.end, .end])
    room.type("Z\u{1B}")
    #expect(room.text("meetings/2026-12-03.txt").contains("palavra30Z\n"))
  }

  @Test func linesOfAScriptAreTyped() throws {
    var voice = try DialogueTests.Voice("Maxixe", .portuguese, today: "2026-12-03")
    voice.say("S o", "2", "a n", "!a PRM: entregar a lista", ".")
    let meeting = try #require(voice.dialogue.session.currentMeeting?.meeting)
    #expect(meeting.actions.map(\.text) == ["entregar a lista"])
  }
}
