import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// Going back in time, searching everything, another language.
struct TracingTests {
  @Test func theHistoryGoesBackToAnyMomentAndForwardAgain() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    let beginning = room.files
    room.type("2 j j")
    let marked = room.files
    room.type("1So")
    let open = room.files
    room.type("H")
    #expect(
      room.session.view(room.session.size).text().contains("09:10  sessão aberta às 09:10 (agora)"))
    room.press([.down, .enter])
    #expect(room.files == marked)
    room.type("H")
    room.press([.end, .down, .down, .down, .enter])
    #expect(room.files == beginning)
    room.type("H1")
    #expect(room.files == open)
  }

  @Test func everythingIsSearchedAndAHitIsJumpedTo() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("Fencaminhamento\r")
    guard case .menu(let menu)? = room.session.popup else {
      Issue.record("no list of hits")
      return
    }
    try #require(menu.options.count > 2)
    #expect(menu.options.allSatisfy { PlainWord($0.text).contains(PlainWord("encaminhamento")) })
    room.press([.down, .enter])
    #expect(room.session.popup == nil)
    guard case .jump(let hit) = menu.options[1].choice else { return }
    #expect(room.session.meetingName == hit.meeting)
    #expect(room.session.selectedItem == hit.item)
    room.type("0Fnada que exista\r")
    #expect(room.session.message?.text == "Nada encontrado.")
    // What was looked for before gives way to what is typed.
    room.type("Fencaminhamento\r")
    guard case .menu(let again)? = room.session.popup else {
      Issue.record("no list of hits")
      return
    }
    #expect(again.options.map(\.text) == menu.options.map(\.text))
  }

  @Test func restrictedTextIsInNoListOfHits() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("jan!r xilofone azul\u{1B}")
    room.type("0Fxilofone\r")
    #expect(room.session.popup == nil)
  }

  @Test func theLanguageOfTheInterfaceChangesAndTheFilesStay() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("Le")
    #expect(room.session.view(room.session.size).text().contains("2 Attendance"))
    room.type("So")
    let record = String(decoding: room.files["meetings/2026-12-03.txt"] ?? [], as: UTF8.self)
    #expect(record.contains("estado: em-curso"))
    room.type("Lp")
    #expect(room.session.view(room.session.size).text().contains("2 Presenças"))
  }

  @Test func aFilterKeepsWhatIsSelected() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("1jjjj")
    let chosen = room.session.selectedTarget
    room.type("fplano")
    #expect(room.session.selectedTarget == chosen)
    room.type("\r\u{1B}")
    #expect(room.session.selectedTarget == chosen)
  }

  /// What was printed with its seal is not taken back by a slip here either.
  @Test func goingBackPastAnApprovalIsAsked() throws {
    var room = try Room.approving()
    room.type("Sa1c")
    let earlier = "2026-07-30"
    #expect(room.meeting(earlier).status == .approved)
    let approved = room.files
    let toTheBeginning = Array(repeating: Key.down, count: 30) + [.enter]
    room.type("4xH")
    room.press(toTheBeginning)
    #expect(room.shows("\(earlier)"))
    #expect(room.meeting(earlier).status == .approved)
    room.type("n")
    #expect(room.meeting(earlier).status == .approved)
    room.type("H")
    room.press([.down, .enter])
    #expect(room.files == approved)
    room.type("H")
    room.press(toTheBeginning)
    room.type("s")
    #expect(room.meeting(earlier).status != .approved)
    #expect(room.shows("Está como em"))
  }
}
