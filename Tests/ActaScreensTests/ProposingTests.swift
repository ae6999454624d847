import ActaFrame
import ActaMeeting
import ActaScreens
import ActaText
import Testing

/// View 3: the life of proposals, and the register of decisions.
struct ProposingTests {
  private func room(_ keys: String = "") throws -> Room {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03", columns: 110, rows: 40)
    room.type("3" + keys)
    return room
  }

  /// What the right pane says, in one line.
  private func detail(_ room: Room) -> String {
    room.screen.compactMap { row in
      row.utf8.firstIndex(of: UInt8(ascii: "|")).map { String(row[row.utf8.index(after: $0)...]) }
    }.joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  private func proposals(_ room: Room) -> [Proposal] {
    readProposals(Document(text: room.text("proposals.txt"))).value
  }

  /// The lines of one text that another has not.
  private func added(_ before: String, _ after: String) -> [String] {
    let old = before.split(separator: "\n", omittingEmptySubsequences: false)
    return after.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !old.contains($0) }.map(String.init)
  }

  @Test func whatIsOwedAnAnswerStandsFirst() throws {
    let screen = try room().screen
    let headings = screen.compactMap { row in
      ["Por responder (1)", "Em implementação (2)", "Encerradas (3)"].first {
        row.hasPrefix("  \($0)")
      }
    }
    #expect(headings == ["Por responder (1)", "Em implementação (2)", "Encerradas (3)"])
  }

  @Test func aProposalShowsItsWholeLifeAndWhatBecameOfIt() throws {
    let room = try room("fP-2026-03\r")
    let shown = detail(room)
    for part in [
      "Problema: O tempo entre identificação", "Etapa: encaminhamento", "Indicador: Dias entre",
      "Percurso", "12 Jun 2026 submetida por SDSMAS", "30 Jul 2026 discutida",
      "30 Jul 2026 D1 Aprovada por maioria", "O que dela resultou", "A1 Distribuir o novo prazo",
    ] { #expect(shown.contains(part), "missing: \(part)") }
  }

  @Test func aNewProposalIsSubmittedWithTheNextNumber() throws {
    var room = try room()
    let before = room.text("proposals.txt")
    room.type(
      "aTriagem nas escolas\rsdejt\rNinguém sabe a quem dizer.\rCada escola tem um ponto focal.\r")
    room.type("\rprevenção\restrutural\r\r")
    let one = try #require(proposals(room).last)
    #expect(one.label == "P-2026-05")
    #expect(one.title == "Triagem nas escolas")
    #expect(one.by == "SDEJT")
    #expect(one.date == CalendarDate(iso: "2026-12-03"))
    #expect(one.stage == .prevention)
    #expect(one.level == .structural)
    #expect(one.problem == "Ninguém sabe a quem dizer.")
    #expect(one.text == ["Cada escola tem um ponto focal."])
    #expect(room.text("proposals.txt").hasPrefix(before))
    #expect(room.shows("> P-2026-05  Triagem nas escolas"))
    room.type("u")
    #expect(room.text("proposals.txt") == before)
  }

  @Test func aDraftIsSubmittedLater() throws {
    var room = try room()
    room.type("aTriagem\rSDEJT\r\rUm ponto focal.\r\r\r\r")
    room.retype("não\r")
    #expect(proposals(room).last?.date == nil)
    #expect(room.shows("Rascunhos (1)"))
    room.type("\rs")
    #expect(proposals(room).last?.date == CalendarDate(iso: "2026-12-03"))
    #expect(room.shows("P-2026-05 submetida em 3 de Dezembro de 2026"))
  }

  @Test(arguments: [
    ("a\r", "Escreva o título."), ("aTriagem\r\r\r\r\r\r\r\r", "Diga que instituição a apresenta."),
    ("aTriagem\rSDEJT\r\r\r\r\r\r\r", "Escreva o que se propõe."),
  ])
  func whatIsMissingIsAskedFor(keys: String, problem: String) throws {
    var room = try room()
    let before = room.text("proposals.txt")
    room.type(keys)
    if keys == "a\r" { room.press(.control("s")) }
    #expect(room.shows(problem))
    #expect(room.text("proposals.txt") == before)
  }

  @Test func editingTouchesOnlyTheLinesThatChanged() throws {
    var room = try room("fP-2026-04\r")
    // The fixture's proposal is on an agenda; without its meeting it is only submitted.
    room = try Room(try withoutPlanned(), .portuguese, today: "2026-12-03", columns: 110, rows: 40)
    room.type("3")
    let before = room.text("proposals.txt")
    room.type("e")
    #expect(room.shows("Editar proposta P-2026-04"))
    room.type("\r\r")
    room.retype("Quem encaminha não sabe.")
    room.press(.control("s"))
    #expect(added(before, room.text("proposals.txt")) == ["  problema: Quem encaminha não sabe."])
    #expect(added(room.text("proposals.txt"), before).count == 1)
  }

  private func withoutPlanned() throws -> Library {
    let library = try Room.library("Maxixe")
    return Library(
      group: library.group, meetings: library.meetings.filter { $0.meeting.status != .planned },
      proposals: library.proposals.document, updates: library.updates.document,
      trainings: library.trainings)
  }

  @Test func whatTheGroupHasTakenUpIsNotEdited() throws {
    var room = try room("fP-2026-03\re")
    #expect(room.shows("A proposta está em implementação: o texto submetido já não muda."))
    room.type("\rw")
    #expect(room.shows("A proposta está em implementação: já não se retira."))
  }

  @Test func aProposalIsPutOnTheAgendaOnceBeforeAnyOtherBusiness() throws {
    var room = try room()
    room.type("aTriagem\rSDEJT\r\rUm ponto focal.\r\r\r\r\r")
    room.type("\ro")
    let text = room.text("meetings/2026-12-03.txt")
    #expect(
      text.contains(
        "## Triagem\nnatureza: deliberação\napresenta: SDEJT\ntempo: 20\nproposta: P-2026-05\n\n## Diversos"
      ))
    #expect(room.shows("P-2026-05 na ordem de trabalhos de 3 de Dezembro de 2026"))
    room.type("\ro")
    #expect(room.shows("A proposta já está na ordem de trabalhos."))
    #expect(room.text("meetings/2026-12-03.txt") == text)
  }

  @Test func aProposalIsTakenBackAndThatIsUndone() throws {
    var room = try room("fP-2026-04\r")
    let before = room.text("proposals.txt")
    room.type("\rw")
    #expect(proposals(room).last?.withdrawn == CalendarDate(iso: "2026-12-03"))
    #expect(added(before, room.text("proposals.txt")) == ["  retirada: 2026-12-03"])
    room.type("u")
    #expect(room.text("proposals.txt") == before)
  }

  @Test func threeAgainShowsEveryDecisionNewestFirst() throws {
    var room = try room("3")
    #expect(room.shows("> 30 Jul 2026 D1"))
    #expect(room.shows("deliberações, 0 por ratificar"))
    room.type("3")
    #expect(room.shows("Por responder (1)"))
  }

  @Test func decisionsAreFoundByWordsWithoutAccentsInAnyMeeting() throws {
    let room = try room("3fsala hospital\r")
    let rows = room.screen.filter { $0.contains("2026 D") && !$0.contains("|  ") }
    #expect(room.shows("29 Jan 2026 D2"))
    #expect(room.shows("16 Abr 2026 D2"))
    #expect(rows.allSatisfy { !$0.contains("30 Jul 2026") })
  }

  @Test func aDecisionShowsBasisPresenceActionsAndWhatSettledIt() throws {
    var room = try room("3fP-2026-01\r")
    let shown = detail(room)
    for part in [
      "2026-01-29/D2", "Aprovada a título provisório, por falta de quórum, por consenso.",
      "Estavam presentes 7 das 14 instituições votantes.", "Resolvida por 2026-04-16/D2: aprovada.",
      "A1 Libertar e preparar a sala", "Sobre: P-2026-01",
    ] { #expect(shown.contains(part), "missing: \(part)") }
    room.type("\r")
    #expect(room.shows("[1 Agenda]"))
    #expect(room.shows("> 2 Sala de espera"))
  }

  /// The province with the district's P-2026-02, decided there and being carried out.
  private func province() throws -> GroupRecord {
    var group = Group()
    group.id = "GRP-INH"
    let proposals = readProposals(
      Document(
        text: """
          acta: 1

          PROPOSTA P-2026-07: Fundo distrital de transporte
            data: 2026-04-02
            origem: GRD-MXX/P-2026-02
            Cria-se um fundo.
          """)
    ).value
    let meeting = readMeeting(
      Document(
        text: """
          acta: 1
          data: 2026-05-20
          estado: minuta

          ## Fundo
          proposta: P-2026-07

          DELIBERAÇÃO D3: Cria-se a linha no orçamento.
            sobre: P-2026-07
            resultado: aprovada
            forma: consenso

          ACÇÃO A1: Inscrever a linha.
            quem: DPGCAS
            origem: D3
          """), name: "2026-05-20"
    ).value
    return GroupRecord(
      folder: "../Inhambane", group: group, meetings: [meeting], proposals: proposals)
  }

  @Test func theOtherGroupsStateShowsWhenItsFolderIsAtHand() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-12", columns: 110, rows: 40)
    room.type("3fP-2026-02\r")
    #expect(!room.shows("No outro grupo"))
    room.send(.correspondents([try province()]))
    #expect(detail(room).contains("No outro grupo, GRP-INH/P-2026-07: em implementação"))
    #expect(room.shows("Estado: encaminhada"))
    room.press(.right)
    #expect(room.shows("No outro grupo, GRP-INH/P-2026-07: em implementação"))
    room.press(.end)
    #expect(room.shows("[GRP-INH] "))
    #expect(room.shows("../Inhambane/meetings/2026-05-20.txt:"))
  }

  @Test func aReceivedProposalWasBroughtByTheGroupThatSentItAndIsEditedAsSuch() throws {
    let library = try Room.library("Maxixe")
    let received = Document(
      text: "acta: 1\n\nPROPOSTA P-2026-09: Fundo\n  data: 2026-12-01\n"
        + "  origem: GRP-INH/P-2026-04\n  Cria-se um fundo.\n")
    let whole = Library(
      group: library.group, meetings: library.meetings, proposals: received,
      updates: library.updates.document, trainings: library.trainings)
    var room = try Room(whole, .portuguese, today: "2026-12-12", columns: 110, rows: 40)
    room.type("3")
    #expect(detail(room).contains("submetida por GRP-INH"))
    room.type("e")
    room.press(.end)
    room.type(" comum")
    room.press(.control("s"))
    let text = room.text("proposals.txt")
    #expect(text.contains("PROPOSTA P-2026-09: Fundo comum\n") && !text.contains("por:"))
  }

  @Test(arguments: [80, 60, 110])
  func aLongProposalIsReadToItsEndInTheRightPane(columns: Int) throws {
    let library = try Room.library("Maxixe")
    let text = (1...40).map { "  Parágrafo \($0) da proposta.\n" }.joined()
    let long = Document(
      text: "acta: 1\n\nPROPOSTA P-2026-09: Longa\n  por: SDSMAS\n  data: 2026-12-01\n" + text)
    let whole = Library(
      group: library.group, meetings: library.meetings, proposals: long,
      updates: library.updates.document, trainings: library.trainings)
    var room = try Room(whole, .portuguese, today: "2026-12-12", columns: columns)
    room.type("3")
    #expect(room.shows("Tab ler"))
    room.press(.tab)
    #expect(!room.shows("Parágrafo 40"))
    room.press(.end)
    #expect(room.shows("Parágrafo 40 ") || room.shows("submetida por SDSMAS"))
    let last = room.screen
    room.press(.down)
    #expect(room.screen == last)
    room.press([.home, .down, .down, .up])
    #expect(room.shows(" 2-"))
    room.press(.pageDown)
    #expect(room.shows("Parágrafo 20 ") || room.shows("Parágrafo 20"))
    room.press(.tab)
    #expect(room.shows("> P-2026-09"))
    room.type("4")
    #expect(room.shows("[4 Acções"))
  }

  @Test func anAnswerThatCameBackStandsWithTheProposal() throws {
    let library = try Room.library("Maxixe")
    let file = ProposalsFile(document: library.proposals.document, group: library.group)
    let answered = file.answering(
      ProposalAnswer(
        decision: try #require(Reference("GRP-INH/2026-12-10/D2")), result: .adopted,
        text: "Cria-se a linha."), to: "P-2026-02")
    let whole = Library(
      group: library.group, meetings: library.meetings, proposals: answered,
      updates: library.updates.document, trainings: library.trainings)
    var room = try Room(whole, .portuguese, today: "2026-12-12", columns: 110, rows: 40)
    room.type("3fP-2026-02\r")
    let shown = detail(room)
    #expect(shown.contains("Resposta de GRP-INH/2026-12-10/D2: aprovada, Cria-se a"))
    #expect(room.shows("Estado: encaminhada"))
  }
}
