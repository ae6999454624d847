import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaScreens
import ActaText
import Testing

/// From draft to signed: approved at a later meeting by a decision there, frozen, and only corrected.
struct MinutesLifeTests {
  private let earlier = "meetings/2026-07-30.txt"
  private let present = "meetings/2026-12-03.txt"

  private func reading(_ room: Room, _ path: String) -> Reading<Meeting> {
    let name = String(path.dropFirst(9).dropLast(4))
    return readMeeting(Document(bytes: room.files[path] ?? []), name: name)
  }

  @Test func approvingWritesTheDecisionHereAndTheSealThereInOneStep() throws {
    var room = try Room.approving()
    let before = room.files
    room.type("Sa1c")
    let there = reading(room, earlier)
    #expect(there.value.status == .approved)
    #expect(there.value.approvedIn == "2026-12-03")
    #expect(there.value.seal == seal(of: there))
    let decision = try #require(reading(room, present).value.decisions.last)
    #expect(decision.meetings == ["2026-07-30"])
    #expect(decision.text == "Aprova-se a acta da sessão de 30 de Julho de 2026.")
    #expect(decision.result == .adopted)
    #expect(decision.basis == .consensus)
    #expect(decision.at?.text == "09:10")
    #expect(room.text(earlier).contains("estado: aprovada"))
    // Copies may bear the seal by now: a slip of u takes nothing back.
    room.type("u")
    #expect(room.shows("Desfazer a aprovação e o selo da acta de 2026-07-30?"))
    room.type("\r")
    #expect(reading(room, earlier).value.status == .approved)
    room.type("us")
    #expect(room.files == before)
    room.type("U")
    #expect(reading(room, earlier).value.status == .approved)
  }

  @Test func whatIsApprovedIsRestatedAndEnterApprovesNothing() throws {
    var room = try Room.approving()
    let before = room.files
    room.type("jSa1")
    #expect(room.shows("Aprovar a acta de 30 de Julho de 2026"))
    #expect(room.shows("ponto 2, Contra-referência"))
    room.type("\r")
    #expect(room.files == before)
  }

  @Test func anApprovalStandsUnderTheItemOfTheCursorAndVotesAreCounted() throws {
    var room = try Room.approving()
    room.type("jSa1v5-2-1\r")
    let item = reading(room, present).value.items[1]
    guard case .decision(let decision)? = item.entries.last else {
      Issue.record("no decision under item 2")
      return
    }
    #expect(decision.tally == Tally(votesFor: 5, votesAgainst: 2, abstentions: 1))
    #expect(reading(room, earlier).value.status == .approved)
  }

  @Test func minutesThatAVoteRejectsAreNotSealed() throws {
    var room = try Room.approving()
    room.type("Sa1v2-5-1\r")
    #expect(reading(room, present).value.decisions.last?.result == .rejected)
    #expect(reading(room, earlier).value.status != .approved)
    #expect(room.shows("não fica aprovada"))
  }

  @Test func withoutQuorumNothingIsApproved() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("So1gs")
    let before = room.files
    room.type("Sa1")
    #expect(room.files == before)
    #expect(room.shows("Não há quórum"))
  }

  @Test func anApprovedRecordIsFrozenAndOnlyCorrected() throws {
    var room = try Room.approving()
    room.type("Sa1c")
    room.session.show(meeting: "2026-07-30")
    let frozen = room.files
    for keys in ["anTexto", "\u{1B}\u{1B}", "K", "J", "e", "\u{1B}", "d", "\u{1B}", "R", "s"] {
      room.type(keys)
    }
    #expect(room.files == frozen)
    let seal = reading(room, earlier).value.seal
    room.type("StD1\r72 horas\r72 horas úteis\r")
    let corrected = reading(room, earlier)
    #expect(corrected.diagnostics == [])
    #expect(corrected.value.seal == seal)
    #expect(ActaText.seal(of: corrected) == seal)
    let correction = try #require(corrected.value.corrections.last)
    #expect(correction.on == "D1")
    #expect(correction.reads == "72 horas")
    #expect(correction.shouldRead == "72 horas úteis")
    #expect(correction.date == CalendarDate(iso: "2026-12-03"))
    room.type("Ss")
    #expect(reading(room, earlier).value.status == .signed)
    #expect(ActaText.seal(of: reading(room, earlier)) == seal)
  }

  /// Enter opens what e changes: every row of both lists, every entry, with text typed into what opened.
  @Test(arguments: ["\r", "l", "e", "\r\r", "l\r"])
  func noKeyThatOpensARowOfAnApprovedRecordLetsItBeChanged(keys: String) throws {
    var room = try Room.approving()
    room.type("Sa1c")
    room.session.show(meeting: "2026-07-30")
    let frozen = room.files
    for view in ["1", "2"] {
      room.type(view + "g")
      for _ in 0..<16 {
        for down in 0..<4 {
          room.type(keys + String(repeating: "j", count: down))
          room.type("\rZ\r\u{1B}\u{1B}\u{1B}")
          #expect(room.files == frozen, "\(keys), \(room.session.view(room.session.size).cursor)")
        }
        room.type(view + "h\u{1B}j")
      }
    }
    room.type("1g\r\r")
    #expect(room.shows("A acta já foi aprovada"))
  }

  @Test func aCorrectionOfWordsThatAreNotThereIsRefused() throws {
    var room = try Room.approving()
    room.type("Sa1c")
    room.session.show(meeting: "2026-07-30")
    let before = room.files
    room.type("StD1\r73 horas\r72 horas\r")
    #expect(room.files == before)
    #expect(room.shows("Essas palavras não estão lá"))
  }

  @Test func theCorrectionIsPrintedInTimeAndTheBodyStays() throws {
    var room = try Room.approving()
    room.type("Sa1c")
    room.session.show(meeting: "2026-07-30")
    room.type("StD1\r72 horas\r72 horas úteis\r")
    room.type("ma")
    let printed = room.printed
    #expect(printed.contains("Encaminhar em 72 horas, e em 24 horas"))
    #expect(printed.contains("na deliberação D1: onde se lê «72 horas»"))
    #expect(printed.contains("Selo \(reading(room, earlier).value.seal ?? "")"))
  }

  @Test func circulatedMinutesCanGoBackToDraft() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.session.show(meeting: "2026-07-30")
    room.type("Sm")
    #expect(reading(room, earlier).value.status == .draft)
    room.type("Sc")
    #expect(reading(room, earlier).value.status == .circulated)
  }

  // MARK: the preview

  @Test func whatIsShownIsWhatIsPrinted() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03", columns: 100, rows: 60)
    room.session.show(meeting: "2026-07-30")
    room.type("mt6")
    let shown = room.screen
    room.type("pi")
    let document = try #require(
      room.effects.compactMap { effect -> PlainDocument? in
        if case .print(let document, _, _) = effect { document } else { nil }
      }.last)
    let page = document.pages[0].map { $0.trimmingBlanks }
    #expect(
      page.filter { !$0.isEmpty }.prefix(20).allSatisfy { line in
        shown.contains { $0.contains(line) }
      })
  }

  @Test func formLanguageLabelAndSubjectAreChosenWithOneKeyEach() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.session.show(meeting: "2026-07-30")
    room.type("gjmx")
    #expect(room.printed.contains("Extracto fiel da acta"))
    #expect(room.printed.contains("Ponto dois: Tempo entre identificação e encaminhamento"))
    room.type("1md")
    #expect(room.printed.contains("tomou a deliberação D1"))
    room.type("mamlm4")
    #expect(room.printed.contains("MINUTES No. 5"))
    #expect(room.printed.contains("TLP:GREEN"))
    #expect(!room.printed.contains("Pedro Exemplo"))
  }

  @Test func aNoticeGivenLateIsSaidInTheSession() throws {
    let late = "menos de 48 horas"
    var room = try Room("Maxixe", .portuguese, today: "2026-12-02")
    room.session.show(meeting: "2026-12-03")
    room.type("ma")
    #expect(!room.shows(late))
    room.type("mc")
    #expect(room.shows(late))
    var early = try Room("Maxixe", .portuguese, today: "2026-11-24")
    early.session.show(meeting: "2026-12-03")
    early.type("mc")
    #expect(!early.shows(late))
  }

  @Test func noNoticeOfACancelledMeetingIsShown() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-11-24")
    room.session.show(meeting: "2026-12-03")
    let planned = room.text(present)
    room.send(
      .changedOnDisk(
        .meeting("2026-12-03"), was: Document(bytes: Array(planned.utf8)),
        now: Document(text: planned.replacing("estado: planeada", with: "estado: cancelada"))))
    room.type("mc")
    #expect(room.shows("Esta sessão foi cancelada: não há convocatória dela."))
    #expect(!room.shows("Convocam-se"))
    room.type("pf")
    #expect(!room.effects.contains { if case .keepDocument = $0 { true } else { false } })
  }

  @Test func whatACircleDoesNotSeeMakesNoEmptyPage() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.session.show(meeting: "2026-07-30")
    room.type("gm5mx")
    #expect(room.shows("Nesta sessão não há nenhum ponto que se possa mostrar em"))
    #expect(!room.shows("Página 1"))
  }

  @Test func thePreviewIsSearchedForwardAndBack() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.session.show(meeting: "2026-07-30")
    room.type("ma/Ponto dois\r")
    let first = room.screen.first { $0.hasPrefix(">") } ?? ""
    #expect(first.contains("Ponto dois"))
    room.type("n")
    let second = room.screen.first { $0.hasPrefix(">") } ?? ""
    #expect(second.contains("Ponto dois") && second != first)
    room.type("N")
    #expect(room.screen.first { $0.hasPrefix(">") } == first)
  }

  @Test func closingCountsAsUnreachedWhatTheMinutesLeaveOver() throws {
    var room = try Room.approving()
    room.type("1gjanUma nota.\u{1B}")
    try room.wait(until: "09:30")
    let meeting = reading(room, "meetings/2026-12-03.txt").value
    let left = meeting.items.count - 2
    room.type("Se")
    // Neither the open item nor other business.
    #expect(room.shows("\(left) pontos por concluir passam para a próxima reunião."))
  }

  @Test func spaceGoesOnAPageAsInAPager() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.session.show(meeting: "2026-07-30")
    room.type("6")
    var other = room
    room.type(" ")
    other.press(.pageDown)
    #expect(room.screen == other.screen)
    #expect(!room.shows("República de Moçambique"))
    #expect(room.shows("A ordem de trabalhos foi a seguinte:"))
  }

  @Test func choosingWhatIsShownAlreadySaysWhatIsShown() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.session.show(meeting: "2026-07-30")
    room.type("6m\r")
    #expect(room.shows("acta em prosa formal, em português, TLP:AMBER: 3 páginas"))
    room.type("mtm\r")
    #expect(room.shows("quadro: estilo das Nações Unidas, em português, TLP:AMBER: 3 páginas"))
    #expect(room.printed.contains("Secretariado:    Ana Exemplo, Técnica de Acção Social (SDSMAS)"))
  }

  @Test func aMeetingStillToComeShowsItsNotice() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-01")
    room.session.show(meeting: "2026-12-03")
    room.type("6")
    #expect(room.printed.contains("Convocam-se os membros"))
    room.session.show(meeting: "2026-07-30")
    #expect(room.printed.contains("ACTA N.º 5"))
  }

  @Test(arguments: [40, 52, 66, 77, 80])
  func everyWordCanBeReadHoweverNarrowTheScreen(columns: Int) throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03", columns: columns, rows: 20)
    room.session.show(meeting: "2026-07-30")
    room.type("6mt")
    let document = room.printed.split(separator: " ").map(String.init)
    var read: [String] = []
    var before = ""
    for _ in 0..<2000 {
      let row = (room.screen.first { $0.hasPrefix(">") } ?? ">").dropFirst().split(separator: " ")
      // Rows of a page's empty end look alike.
      guard row.isEmpty || before != room.screen.joined() else { break }
      before = room.screen.joined()
      read += row.map(String.init)
      room.type("j")
    }
    // A rule that is broken over rows is one word on paper.
    #expect(read.joined() == document.joined())
  }
}

extension Room {
  /// The document that view 6 holds, without the breaks of its lines.
  fileprivate var printed: String {
    var copy = self
    copy.type("6pf")
    let documents = copy.effects.compactMap { effect -> PlainDocument? in
      if case .keepDocument(let document, _, _) = effect { document } else { nil }
    }
    let lines = documents.last?.pages.flatMap { $0 } ?? []
    return lines.map(\.trimmingBlanks).joined(separator: " ")
  }
}

extension String {
  fileprivate var trimmingBlanks: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
