import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// Filling in forms: what helps, what is marked, what is understood.
struct FormTests {
  @Test func fieldsThatMustBeFilledInAreMarkedAndTheMarkIsExplained() throws {
    var room = try Room.deciding()
    room.type("aa")
    #expect(room.shows("* obrigatório"))
    #expect(room.shows("O quê *:"))
    #expect(room.shows("Quem *:"))
    #expect(room.shows("Prazo:"))
    #expect(!room.shows("Prazo *:"))
  }

  /// A form taller than the window, of eight rows at least, shows the field that is filled in, and leaves the keys.
  @Test(arguments: 8...24)
  func aFormTallerThanTheWindowShowsWhatIsFilledIn(rows: Int) throws {
    var room = try Room.deciding()
    room.type("aaNinguém\r")
    room.press(.control("s"))
    for focused in ["Quem *:", "Prazo:", "Com:", "Prioridade:"] {
      room.session.size = Size(columns: 40, rows: rows)
      let shown = room.screen
      #expect(shown.contains { $0.hasPrefix("> \(focused)") }, "\(rows): \(focused)")
      #expect(!shown.suffix(2).contains { $0.contains(":  ") }, "\(rows): \(focused)")
      room.press(.tab)
    }
  }

  @Test func whatAFieldIsForStandsUnderIt() throws {
    var room = try Room.deciding()
    room.type("aaReunir\r")
    #expect(room.shows("A instituição que responde"))
  }

  @Test func anOwnerIsUnderstoodByTheNameOfAMember() throws {
    var room = try Room.deciding()
    let member = try #require(
      room.session.library.group.members.first { $0.institution == "SERNIC" })
    room.type("aaReunir\r\(member.name)\r")
    room.press(.control("s"))
    #expect(room.text("meetings/2026-12-03.txt").contains("  quem: SERNIC"))
  }

  @Test func theFirstLettersOfAChoiceAreEnough() throws {
    var room = try Room.deciding()
    room.type("aiPonto novo\r10\r\rdeli\r")
    let item = try #require(
      room.session.library.meetings.last?.meeting.items.first { $0.title == "Ponto novo" })
    #expect(item.kind == .decision)
  }

  @Test func whatWasGoneToInALongListIsAlwaysShown() throws {
    var room = try Room.deciding()
    room.type("aaReunir\r")
    for _ in 0..<9 { room.press(.down) }
    let ninth = room.session.library.group.institutions[8]
    #expect(room.shows("> \(ninth.code)  "))
  }

  @Test func aWindowSaysWhichOfItsRowsAreInSight() throws {
    var room = try Room.deciding()
    room.session.size = Size(columns: 40, rows: 10)
    room.type("d")
    let whole = room.screen.first { $0.contains(" 1-5 de ") }
    #expect(whole != nil)
    room.type("c")
    #expect(room.screen.contains { $0.contains(" 1-1 de 10") })
    room.press(.down)
    #expect(room.screen.contains { $0.contains(" 2-2 de 10") })
  }

  @Test func aFormOfOneFieldOffersNoWayBackToAnother() throws {
    var room = try Room.deciding()
    room.type("Se")
    #expect(!room.shows("Shift-Tab"))
    room.type("\u{1B}aa")
    #expect(room.shows("Shift-Tab"))
    #expect(!room.shows("Baixo sugestão"))
    room.type("Reunir\r")
    #expect(room.shows("Shift-Tab"))
    #expect(room.shows("Baixo sugestão"))
  }

  @Test func aWordThatIsNoneOfAListIsNotLeftOutInSilence() throws {
    var room = try Room.deciding()
    room.type("aaReunir\rPRM\r\r\rurgente")
    room.press(.control("s"))
    #expect(room.session.popup != nil)
    #expect(!room.text("meetings/2026-12-03.txt").contains("Reunir"))
    room.retype("alta\r")
    #expect(room.text("meetings/2026-12-03.txt").contains("  prioridade: alta"))
  }

  @Test func aDecisionThatIsOpenedToBeMendedAndTakenAsItIsStaysAsItIs() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.session.show(meeting: "2026-07-30")
    room.type("1gj")
    room.press(.tab)
    for _ in 0..<12 {
      if let place = room.session.selectedEntry,
        case .decision? = room.session.currentMeeting?.entry(at: place)
      {
        break
      }
      room.press(.down)
    }
    let before = room.text("meetings/2026-07-30.txt")
    room.type("e")
    #expect(room.shows("Corrigir D1"))
    room.press(.control("s"))
    #expect(room.text("meetings/2026-07-30.txt") == before)
  }
}
