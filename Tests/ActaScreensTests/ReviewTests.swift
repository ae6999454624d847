import ActaFrame
import ActaMeeting
import ActaText
import Foundation
import Testing

@testable import ActaScreens

/// View 4: every action that is not final, one key each.
struct ReviewTests {
  private func room(_ library: Library? = nil) throws -> Room {
    var room = try Room(
      try library ?? Room.library("Maxixe"), .portuguese, today: "2026-11-24", columns: 100)
    room.type("4")
    return room
  }

  private func labels(_ room: Room) -> [String] {
    room.session.review.shown.map { room.session.library.register.actions[$0].id.text }
  }

  @Test func goesThroughWhatIsNotFinalFromTheOldestPromiseOn() throws {
    let room = try room()
    #expect(
      labels(room) == [
        "GRD-MXX/2026-01-29/A1", "GRD-MXX/2026-04-16/A2", "GRD-MXX/2026-04-16/A3",
        "GRD-MXX/2026-07-30/A1", "GRD-MXX/2026-07-30/A2", "GRD-MXX/2026-07-30/A3",
      ])
  }

  @Test func whatIsSaidOfAnActionIsNotSaidOfAnotherOfTheSameLabel() throws {
    var room = try room()
    let file = FileName.meeting("2026-07-30")
    let was = Document(bytes: try #require(room.files[file.path]))
    let twice = room.text(file.path).replacingOccurrences(of: "ACÇÃO A2:", with: "ACÇÃO A1:")
    room.send(.changedOnDisk(file, was: was, now: Document(bytes: Array(twice.utf8))))
    let before = room.files
    let second = try #require(room.session.library.register.actions.last { $0.id.label == "A1" })
    let place = try #require(
      room.session.review.shown.firstIndex {
        room.session.library.register.actions[$0] == second
      })
    room.session.selection[.actions] = place
    #expect(room.session.selectedAction == second)
    room.type("x")
    #expect(room.shows("Outra acção da mesma reunião também é A1"))
    #expect(room.files == before)
    room.type("kx")
    #expect(room.files != before)
  }

  @Test func everyStateThatCanBeReportedIsExplained() throws {
    var room = try room()
    room.type("r")
    for state in ActionState.allCases {
      #expect(room.shows(state.explained(in: .portuguese)))
    }
  }

  @Test func theOrderChangesWithOneKeyAndIsSaid() throws {
    var room = try room()
    room.type("o")
    #expect(room.shows("pelo prazo"))
    #expect(labels(room).last == "GRD-MXX/2026-07-30/A2")
    room.type("o")
    #expect(room.shows("por instituição"))
    let owners = room.session.review.shown.map {
      room.session.library.register.actions[$0].who ?? ""
    }
    #expect(owners == owners.sorted())
  }

  @Test func theFilterNarrowsByInstitutionDelayAndTextWithEveryLetter() throws {
    var room = try room()
    room.type("f")
    var counts: [Int] = []
    for letter in "sdsmas atraso" {
      room.type(String(letter))
      counts.append(room.session.review.shown.count)
    }
    #expect(counts == counts.sorted(by: >))
    #expect(labels(room) == ["GRD-MXX/2026-07-30/A1", "GRD-MXX/2026-07-30/A3"])
    for _ in "sdsmas atraso" { room.press(.backspace) }
    #expect(labels(room).count == 6)
    room.type("intérpretes")
    #expect(labels(room) == ["GRD-MXX/2026-04-16/A2"])
    room.press(.escape)
    #expect(labels(room).count == 6)
  }

  @Test func theFilterStaysOnTheActionThatItBeganOn() throws {
    var room = try room()
    room.type("jjj")
    let id = try #require(room.session.selectedAction?.id)
    #expect(id.text == "GRD-MXX/2026-07-30/A1")
    room.type("f")
    for letter in "sdsmas" {
      room.type(String(letter))
      #expect(room.session.selectedAction?.id == id)
    }
  }

  @Test func marksAreChangedTogetherAndTakenBackTogether() throws {
    var room = try room()
    let before = room.text("updates.txt")
    room.type("  x")
    #expect(labels(room).count == 4)
    let added = room.text("updates.txt").dropFirst(before.count)
    #expect(
      added.split(separator: "\n") == [
        "2026-11-24 2026-01-29/A1 concluída", "2026-11-24 2026-04-16/A2 concluída",
      ])
    #expect(room.shows("2 acções: concluída"))
    room.type("u")
    #expect(room.text("updates.txt") == before)
    #expect(labels(room).count == 6)
  }

  @Test func aNewDayForSeveralKeepsTheStateOfEach() throws {
    var room = try room()
    room.type(" j t")
    room.type("2026-12-20\r")
    let rows = room.text("updates.txt").split(separator: "\n").suffix(2)
    #expect(
      rows == [
        "2026-11-24 2026-01-29/A1 elevada prazo 2026-12-20",
        "2026-11-24 2026-04-16/A3 em-curso prazo 2026-12-20",
      ])
  }

  /// December's meeting with its first item, the review of earlier actions, open.
  private func reviewing() throws -> Room {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03", columns: 200)
    room.type("1So")
    room.session.selection[.agenda] = 0
    room.type("s")
    try #require(room.session.currentMeeting?.meeting.openItem == 0)
    return room
  }

  @Test func ofAnActionThatNobodyAskedAboutNothingIsRecordedWhenTheItemClosesAndItIsSaid() throws {
    var room = try reviewing()
    room.type("4x1")
    room.session.selection[.agenda] = 0
    room.type("s")
    let meeting = try #require(room.session.currentMeeting?.meeting)
    #expect(meeting.reviews.map(\.event.state) == [.done])
    #expect(meeting.items[0].state == .discussed)
    // A2 of July was spoken of in November, since the meeting before.
    #expect(
      room.session.message?.text.contains("2 acções com prazo até hoje não foram vistas: ") == true)
    #expect(room.session.message?.text.contains("2026-04-16/A2, 2026-07-30/A3.") == true)
  }

  @Test func anotherItemOpenedInItsPlaceSaysItToo() throws {
    var room = try reviewing()
    try room.wait(until: "09:20")
    room.session.selection[.agenda] = 1
    room.type("s")
    #expect(room.session.currentMeeting?.meeting.reviews.isEmpty == true)
    #expect(room.session.message?.text.contains("não foram vistas") == true)
  }

  @Test func closingTheMeetingListsThemBeforeAndRecordsNothingOfThem() throws {
    var room = try reviewing()
    room.type("4x1Se")
    #expect(room.screen.joined().contains("2 acções com prazo até hoje não foram vistas"))
    room.press(.enter)
    let meeting = try #require(room.session.currentMeeting?.meeting)
    #expect(meeting.status == .draft)
    #expect(meeting.reviews.map(\.event.state) == [.done])
  }

  @Test func anActionIsMergedIntoAnotherThatIsChosenByItsWords() throws {
    var room = try room()
    let open = room.session.library.register.actions.filter { !$0.state.isFinal }
    let heir = try #require(open.last)
    room.type("rf")
    room.type(Reference(meeting: heir.id.meeting, label: heir.id.label).text + "\r\r")
    let row = try #require(room.text("updates.txt").split(separator: "\n").last)
    #expect(row == "2026-11-24 2026-01-29/A1 fundida em \(heir.id.meeting ?? "")/\(heir.id.label)")
    #expect(room.session.library.register.action(open[0].id)?.state == .merged)
    room.type("rf2020-01-01/A1\r\r")
    #expect(room.shows(room.session.reviewWords.noSuchAction.prefix(30).description))
  }

  @Test func theMeetingOfAnActionIsACommandThatTheHelpNames() throws {
    var room = try room()
    let id = try #require(room.session.selectedAction?.id)
    room.type("?sessão em que a acção\r")
    #expect(room.session.view == .agenda)
    #expect(room.session.meetingName == id.meeting)
  }

  @Test(arguments: [
    "Órgão: Acção URGENTE", "Ça e\u{301} tudo", "Þorn × ß Æ", "дом", "a\u{300}\u{301}b", "", "ÿÀ",
  ])
  func aFilterReadsATextAsAPlainWordDoes(text: String) {
    var read = SearchTexts()
    for row in [text, "x" + text, "zz"] {
      read.add(row)
      read.endRow()
    }
    #expect(read.contains(PlainWord(text).bytes, in: 0))
    #expect(read.contains(PlainWord("x" + text + " ").bytes, in: 1))
    #expect(!read.contains(Array("zz".utf8), in: 1))
    #expect(read.contains(Array("zz ".utf8), in: 2))
  }

  @Test func aHundredThousandActionsAreShownAroundTheSelectedOne() throws {
    var text = "acta: 1\ndate: 2026-01-15\nstatus: draft\n\n## Ponto\n"
    for number in 1...3000 { text += "\nACTION A\(number): Enviar \(number).\n  who: PRM\n" }
    let group = readGroup(Document(text: "acta: 1\nid: G\n")).value
    let empty = Document(bytes: [])
    let library = Library(
      group: group,
      meetings: [MeetingFile(name: "2026-01-15", document: Document(text: text), group: group)],
      proposals: empty, updates: empty, trainings: [])
    var room = try room(library)
    #expect(room.session.actionsPageInSight.rows.count < 60)
    room.type("G")
    #expect(room.screen.contains { $0.hasPrefix(">") && $0.contains("Enviar 3000.") })
    room.type("k")
    #expect(room.screen.contains { $0.hasPrefix(">") && $0.contains("Enviar 2999.") })
    room.type("f777")
    #expect(labels(room).count == 3)
  }

  /// The meeting is open, and A1 of January is selected.
  private func askedRoom() throws -> Room {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("1So4")
    return room
  }

  private func report(_ keys: String, in room: inout Room) {
    room.type(keys)
    room.press(.control("s"))
  }

  /// What the open meeting says of the action, in its only review.
  private func review(in room: Room) throws -> ActionEvent {
    let entries = room.meeting("2026-12-03").entries.map(\.entry)
    let reviews = entries.compactMap { if case .review(let review) = $0 { review } else { nil } }
    #expect(reviews.count == 1)
    return try #require(reviews.first).event
  }

  @Test func whatHeldOnlyForTheStateBeforeGoesWithIt() throws {
    var room = try askedRoom()
    report("rbFalta viatura.\r2026-12-20\rPRM", in: &room)
    report("rc\rGuia 12", in: &room)
    let event = try review(in: room)
    #expect(event.state == .done)
    #expect(event.by == nil && event.due == nil)
    #expect(event.evidence == "Guia 12")
    #expect(event.notes == ["Falta viatura."])
  }

  @Test func evidenceOfWhatIsNotDoneAfterAllGoes() throws {
    var room = try askedRoom()
    report("rm\rGuia 12", in: &room)
    report("re\r2026-12-20", in: &room)
    let event = try review(in: room)
    #expect(event.state == .inProgress && event.evidence == nil)
    #expect(event.due == CalendarDate(iso: "2026-12-20"))
  }

  @Test func whereItWasSentGoesWithTheState() throws {
    var room = try askedRoom()
    report("rl", in: &room)
    #expect(try review(in: room).to == "GRP-INH")
    report("re", in: &room)
    #expect(try review(in: room).to == nil)
  }

  /// Who answers and until when do not hang upon the state.
  @Test func whoAnswersAndUntilWhenStay() throws {
    var room = try askedRoom()
    report("rb\r2026-12-20\rPRM", in: &room)
    room.type("w")
    room.retype("RCM")
    room.press(.control("s"))
    report("rbAinda.", in: &room)
    #expect(try review(in: room).by == "PRM")
    report("re", in: &room)
    let event = try review(in: room)
    #expect(event.state == .inProgress && event.by == nil)
    #expect(event.who == "RCM" && event.due == CalendarDate(iso: "2026-12-20"))
  }
}
