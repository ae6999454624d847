import ActaMeeting
import ActaMinutes
import ActaText
import Testing

/// What formal minutes say at their end is so: what was left over, when the group meets again, where
/// the paper was signed; and of a meeting that was not held they say nothing but that.
struct EndOfActaTests {
  private static let group = readGroup(
    Document(
      text: """
        acta: 1
        group: Grupo de Maxixe
        id: GE
        parent: GP
        place: Maxixe
        standing: Diversos | other | 10

        """)
  ).value

  private func text(
    _ header: String, _ items: String, _ form: MinutesForm = .acta,
    _ language: Language = .portuguese, names: [String: String] = [:],
    wording: [Sentence: String] = [:], label: Label? = nil
  ) -> String {
    document(header, items, form, language, names: names, wording: wording, label: label)
      .blocks.flatMap(\.texts).joined(separator: " ")
  }

  private func document(
    _ header: String, _ items: String, _ form: MinutesForm = .acta,
    _ language: Language = .portuguese, names: [String: String] = [:],
    wording: [Sentence: String] = [:], label: Label? = nil
  ) -> PlainDocument {
    let reading = readMeeting(
      Document(
        text: """
          acta: 1
          meeting: 2.ª sessão ordinária
          number: 2
          date: 2026-07-30
          \(header)

          \(items)

          """), name: "2026-07-30")
    var request = MinutesRequest(
      meeting: reading.value, group: Self.group, form: form, label: label, language: language)
    request.otherGroups = names
    request.wording.sentences[language] = wording
    return Minutes.document(request)
  }

  private static let held = """
    time: 09:00-12:00
    started: 09:00
    ended: 12:00
    place: Sala das sessões, Massinga
    type: ordinary
    status: draft
    """
  private static let taken = "## Um\nopened: 09:00\nclosed: 10:00\n\nFoi dito.\n"

  @Test func nothingWasLeftOnlyWhereItIsSo() {
    let all = text(Self.held, Self.taken)
    #expect(all.contains("E nada mais havendo a tratar, a presidência deu por encerrada"))
    #expect(!all.contains("transita"))
  }

  @Test func whatWasNotReachedStandsOver() {
    let all = text(Self.held + "\nnext: 2026-10-29 09:00", Self.taken + "\n## Dois\n")
    #expect(!all.contains("nada mais havendo"))
    #expect(
      all.contains(
        "Ficou por tratar o ponto dois da ordem de trabalhos, que transita para a sessão de vinte e "
          + "nove de Outubro de dois mil e vinte e seis. A presidência deu por encerrada a sessão "
          + "pelas doze horas, da qual"))
  }

  @Test(arguments: [nil, Label.green])
  func noHeadingStandsOverNothing(label: Label?) {
    let open = "share: TLP:GREEN\n"
    let items = [
      "## Um\n\(open)opened: 09:00\nclosed: 09:00\n", "## Dois\n\(open)",
      "## Três\n\(open)state: discussed\n",
    ]
    let all = text(Self.held, items.joined(separator: "\n"), label: label)
    let hour = label == nil ? " às nove horas" : ""
    #expect(all.contains("Um O ponto foi tratado\(hour). "))
    #expect(all.contains("Dois Não se chegou a tratar este ponto. "))
    #expect(all.contains("Três O ponto foi tratado."))
  }

  @Test func severalStandOverToTheNextMeeting() {
    let all = text(
      Self.held,
      Self.taken + "\n## Dois\n\n## Três\nstate: postponed\nopened: 10:00\nclosed: 11:00\n")
    #expect(
      all.contains(
        "Ficaram por concluir os pontos dois e três da ordem de trabalhos, que transitam para a "
          + "próxima sessão."))
    let english = text(Self.held, Self.taken + "\n## Dois\n", .acta, .english)
    #expect(
      english.contains(
        "Item two of the agenda was not dealt with and stands over to the next meeting. The chair "
          + "closed the meeting at 12:00."))
  }

  @Test(arguments: ["## Diversos\n", "## Dois\nstate: skipped\n"])
  func whatIsOnEveryAgendaOrWasLeftOutIsNotLeftOver(item: String) {
    #expect(text(Self.held, Self.taken + "\n" + item).contains("E nada mais havendo a tratar"))
  }

  @Test func otherBusinessThatNobodyRaisedWasNotLeftOut() {
    let rest = text(Self.held, Self.taken + "\n## Diversos\n")
    #expect(rest.contains("Diversos Não foram apresentados outros assuntos."))
    #expect(rest.contains("E nada mais havendo a tratar"))
    let english = text(Self.held, Self.taken + "\n## Diversos\n", .acta, .english)
    #expect(english.contains("Diversos No other business was raised."))
  }

  /// It is not among what stands over, and says why.
  @Test func otherBusinessThatWasNotReachedSaysThatEveryMeetingHasIt() {
    let items = Self.taken + "\n## Dois\n\n## Diversos\n"
    let early = text(Self.held, items)
    #expect(early.contains("Dois Não se chegou a tratar este ponto."))
    #expect(early.contains("Ficou por tratar o ponto dois da ordem de trabalhos"))
    let always =
      "Diversos Não se chegou a este ponto, que consta da ordem de trabalhos de todas as sessões."
    #expect(early.contains(always))
    #expect(text(Self.held, items, .table).contains(always))
    let english = text(Self.held, items, .acta, .english)
    #expect(english.contains("Item two of the agenda was not dealt with"))
    #expect(
      english.contains(
        "Diversos The item, which is on the agenda of every meeting, was not reached."))
  }

  @Test func anItemThatWasOnlyWrittenUnderStandsOverAsTheNextAgendaHasIt() throws {
    let items = Self.taken + "\n## Dois\n\nFoi dito.\n"
    let all = text(Self.held, items)
    #expect(all.contains("Ficou por concluir o ponto dois da ordem de trabalhos, que transita"))
    #expect(!all.contains("Não se chegou a tratar"))
    let head = "acta: 1\ndate: 2026-07-30\n\(Self.held)\n\n"
    let record = GroupRecord(
      group: Self.group,
      meetings: [readMeeting(Document(text: head + items), name: "2026-07-30").value])
    let day = try #require(CalendarDate(iso: "2026-10-29"))
    let next = NewMeeting(date: day, time: nil, type: .ordinary)
      .document(for: record, register: Register(groups: [record]))
    let titles = readMeeting(next, name: "2026-10-29").value.items.map(\.title)
    #expect(titles.contains("Dois") && !titles.contains("Um"))
  }

  @Test func aFormerStandardClosingIsNoWordingOfTheGroups() {
    let former =
      "There being no further business, the chair closed the meeting {time}. This record of it, "
      + "once read and approved, is to be signed by the chair and by the person who wrote it."
    let early = text(
      Self.held, Self.taken + "\n## Dois\n", .acta, .english, wording: [.closing: former])
    #expect(!early.contains("no further business"))
    let all = text(Self.held, Self.taken, .acta, .english, wording: [.closing: former])
    #expect(all.contains("no further business, the chair closed the meeting at 12:00. This record"))
  }

  @Test func aTitleMadeOfNumberAndTypeIsInThePapersLanguage() {
    #expect(text(Self.held, Self.taken, .acta, .english).contains("2nd ordinary session"))
    #expect(text(Self.held, Self.taken).contains("2.ª sessão ordinária"))
    let own = Self.held.replacing("type: ordinary", with: "type: technical")
    #expect(text(own, Self.taken, .acta, .english).contains("2.ª sessão ordinária"))
  }

  @Test(arguments: [(planned, nil), (held, "Rubricas")] as [(String, String?)])
  func onlyMinutesAreInitialled(header: String, initials: String?) {
    #expect(document(header, Self.taken).initials == initials)
  }

  @Test func whatIsReservedIsNotNamedAmongWhatIsLeft() {
    let all = text(Self.held, Self.taken + "\n## Dois\nshare: TLP:RED\n")
    #expect(!all.contains("nada mais havendo"))
    #expect(!all.contains("Ficou por tratar"))
    #expect(all.contains("A presidência deu por encerrada a sessão pelas doze horas"))
  }

  @Test func aClosingOfTheGroupsOwnServesWhenSomethingWasLeft() {
    let items = Self.taken + "\n## Dois\n"
    let own = text(Self.held, items, wording: [.closing: "Terminou {hora}."])
    #expect(own.contains("para a próxima sessão. Terminou pelas doze horas."))
    let both = text(
      Self.held, items, wording: [.closing: "Terminou {hora}.", .closingEarly: "Parou {hora}."])
    #expect(both.contains("para a próxima sessão. Parou pelas doze horas."))
    let standard = Sentence.closing.standard.portuguese
    #expect(!text(Self.held, items, wording: [.closing: standard]).contains("nada mais havendo"))
  }

  @Test func aMeetingThatGoesOnIsNotSaidToHaveDealtWithAll() {
    let open = "started: 09:00\nstatus: open\ntype: ordinary"
    let all = text(open, Self.taken + "\n## Dois\n")
    #expect(!all.contains("nada mais havendo"))
    #expect(!all.contains("Ficou por"))
    #expect(
      all.contains("A sessão ainda não foi encerrada, pelo que a presente acta está incompleta."))
    #expect(!all.contains("deu por encerrada") && !all.contains("ficou marcada"))
    let english = text(open, Self.taken, .acta, .english)
    #expect(english.contains("The meeting has not been closed yet: these minutes are incomplete."))
    let unclosed = text(open.replacing("open", with: "draft"), Self.taken)
    #expect(unclosed.contains("deu por encerrada a sessão pelas ____"))
  }

  @Test func theNextMeetingIsSetOrAHole() {
    let set = text(Self.held + "\nnext: 2026-10-29", Self.taken)
    #expect(set.contains("ficou marcada para vinte e nove de Outubro de dois mil e vinte e seis."))
    let unset = text(Self.held, Self.taken)
    #expect(unset.contains("A próxima sessão ficou marcada para ____."))
    #expect(!unset.contains("convocatória"))
    let english = text(Self.held, Self.taken, .acta, .english)
    #expect(english.contains("The next meeting was set for ____."))
  }

  @Test(arguments: [
    ("Sala das sessões, Massinga", "Massinga, aos 30 de Julho de 2026"),
    ("Massinga", "Massinga, aos 30 de Julho de 2026"),
    ("Hotel Sol, Mocímboa da Praia.", "Mocímboa da Praia, aos 30 de Julho de 2026"),
    ("Sala 3, Vila de Inharrime", "Vila de Inharrime, aos 30 de Julho de 2026"),
    ("maxixe, Escola Secundária", "Maxixe, aos 30 de Julho de 2026"),
    ("Sala 3, 2.º andar", "Maxixe, aos 30 de Julho de 2026"),
    ("Salão do Município", "Maxixe, aos 30 de Julho de 2026"),
    ("Maxixe, sala do SDSMAS", "Maxixe, aos 30 de Julho de 2026"),
    ("Sala, Hospital Rural", "Maxixe, aos 30 de Julho de 2026"),
    ("Sala, SDSMAS", "Maxixe, aos 30 de Julho de 2026"),
    ("Sala, Bairro Chambone", "Maxixe, aos 30 de Julho de 2026"),
  ])
  func whoSignsSignsWhereTheyMet(place: String, line: String) {
    let header = Self.held.replacing("Sala das sessões, Massinga", with: place)
    #expect(text(header, Self.taken).contains(" \(line) "))
  }

  @Test func theStopOfAPlaceIsNotDoubled() {
    let place = { (typed: String) in
      text(Self.held.replacing("Sala das sessões, Massinga", with: typed), Self.taken)
    }
    #expect(place("Massinga.").contains("local: Massinga. Presidiu"))
    #expect(
      place("Sede da Exemplo, S.A.").contains("local: Sede da Exemplo, S.A.. Presidiu") == false)
    #expect(place("Sede da Exemplo, S.A.").contains("local: Sede da Exemplo, S.A. Presidiu"))
  }

  @Test func aCaseConferenceIsNoSessionOfAKind() {
    let header = Self.held.replacing("type: ordinary", with: "type: case-conference")
    #expect(
      text(header, "").contains("reuniu em conferência de caso o Grupo de Maxixe, no seguinte"))
    #expect(text(header, "", .acta, .english).contains("met in case conference at Sala"))
    #expect(text(header, "", .summary).contains("Realizou-se uma conferência de caso."))
    #expect(!text(header, "", .summary).contains("Nenhuma"))
    let notice = text(header.replacing("status: draft", with: "status: planned"), "", .agenda)
    #expect(notice.contains("para uma conferência de caso, a realizar-se"))
    #expect(!notice.contains("ordem de trabalhos"))
    #expect(
      meetingTitle(number: 2, type: .caseConference, in: .portuguese) == "2.ª conferência de caso")
    #expect(meetingTitle(number: nil, type: .caseConference, in: .english) == "Case conference")
  }

  @Test func aNumberThatNobodyGaveIsKeptFromNobody() {
    let document = text(Self.held.replacing("number: 2\n", with: ""), Self.taken, label: .green)
    #expect(!document.contains("N.º reservado"))
  }

  @Test func whereTheyMetIsAHoleWhenUnknown() {
    let header = Self.held.replacing("place: Sala das sessões, Massinga\n", with: "")
    #expect(text(header, Self.taken).contains(" ____, aos 30 de Julho de 2026 "))
  }

  // MARK: meetings that were not held

  private static let called = """
    time: 09:00-12:00
    place: Sala, Massinga
    type: ordinary
    chair: ana
    secretary: rosa
    """
  private static let planned = called + "\nstatus: planned"

  @Test(arguments: Language.allCases)
  func aPlannedMeetingIsNotMinuted(language: Language) {
    for form in [MinutesForm.acta, .table, .summary] {
      let all = text(Self.planned, "## Um\n", form, language)
      let not = language == .portuguese ? "não se realizou" : "not taken place yet"
      #expect(all.contains(not), "\(form): \(all)")
      for claim in ["reuniu", "Presidi", "____", "encerrada", "ACTA N.º", " met ", "closed the"] {
        #expect(!all.contains(claim), "\(form) \(claim): \(all)")
      }
    }
  }

  @Test func aCancelledMeetingIsSaidToBeCancelled() {
    for form in [MinutesForm.acta, .table, .summary] {
      let all = text(Self.called + "\nstatus: cancelled", "## Um\n", form)
      #expect(all.contains("foi cancelada e não se realizou."))
    }
  }

  @Test func aNoticeSaysTheTypeAsPeopleDo() {
    let notice = text(
      Self.planned.replacing("ordinary", with: "case-conference"), "## Um\n", .agenda,
      wording: [.conferenceNotice: "Convoca-se a {tipo}."])
    #expect(notice.contains("Convoca-se a conferência de caso."))
  }

  @Test func whatWasWrittenAheadIsStillPrinted() {
    for form in [MinutesForm.acta, .table] {
      #expect(
        text(Self.planned, "## Um\n\nLevar os números.\n", form).contains("Levar os números."))
    }
  }

  @Test(arguments: [MinutesForm.slip, .extract, .referral])
  func nothingIsCertifiedOfAMeetingThatWasNotHeld(form: MinutesForm) {
    let meeting = readMeeting(
      Document(text: "acta: 1\ndate: 2026-07-30\nstatus: planned\n\n## Um\n\nDECISION D1: Isto.\n"),
      name: "2026-07-30"
    ).value
    var request = MinutesRequest(
      meeting: meeting, group: Self.group, form: form, label: nil, language: .english)
    request.subject = "1"
    #expect(Minutes.problem(request) == .notHeld)
  }

  @Test(arguments: [MinutesForm.slip, .extract, .referral])
  func nothingIsCertifiedOfAMeetingThatDecidedNothing(form: MinutesForm) {
    let meeting = readMeeting(
      Document(text: "acta: 1\ndate: 2026-07-30\nstarted: 09:00\nstatus: draft\n"), name: "x"
    ).value
    for subject in [nil, "D1"] as [String?] {
      var request = MinutesRequest(
        meeting: meeting, group: Self.group, form: form, label: nil, language: .english)
      request.subject = subject
      #expect(Minutes.problem(request) == .nothing)
    }
  }

  // MARK: other groups

  private static let referred = """
    ## Um
    opened: 09:00
    closed: 10:00

    DECISION D1: Propor um fundo.
      on: P-2026-02
      result: referred
      to: GP
      basis: consensus

    REVIEW 2026-04-16/A1: escalated
      to: GP

    """

  @Test(arguments: [
    ([:], "Encaminhada ao grupo GP, por consenso."),
    (
      ["GP": "Grupo de Referência Provincial"], "Encaminhada ao Grupo de Referência Provincial, por"
    ),
    (["GP": "Comissão Provincial"], "Encaminhada à Comissão Provincial, por consenso."),
  ])
  func theGroupItGoesToIsNamed(names: [String: String], sentence: String) {
    #expect(text(Self.held, Self.referred, names: names).contains(sentence))
  }

  @Test func whatBlocksAnActionIsNamedAndItsNoteIsASentence() {
    let items = """
      ## Um
      opened: 09:00
      closed: 10:00

      REVIEW 2026-04-16/A1: blocked
        by: post commander
        due: 2026-09-01
        commander on leave

      """
    let english = text(Self.held, items, .acta, .english)
    #expect(
      english.contains(
        ": blocked by post commander, now due on the first of September, two thousand and "
          + "twenty-six. Commander on leave."))
    #expect(
      text(Self.held, items).contains(": bloqueada por post commander, com novo prazo até um"))
  }

  @Test func whereTheGroupsSentenceHasNoPlaceForAnotherItsActionGoesByItsWholeName() {
    let items = "## Um\n\nREVIEW GRD-MOA/2026-02-02/A1: done\n\nREVIEW 2026-04-16/A1: done\n"
    let all = text(
      Self.held, items, wording: [.review: "Acção {número}[, da sessão de {data}]: {estado}."])
    #expect(all.contains("Acção GRD-MOA/2026-02-02/A1, da sessão de dois de Fevereiro"))
    #expect(all.contains("Acção A1, da sessão de dezasseis de Abril"))
  }

  @Test func notesAndReviewsNameItToo() {
    let names = ["GP": "Comissão Provincial"]
    let note = text(Self.held, Self.referred, .referral, names: names)
    #expect(note.contains("encaminha à Comissão Provincial a seguinte proposta"))
    let unnamed = text(Self.held, Self.referred, .referral)
    #expect(unnamed.contains("encaminha ao grupo GP a seguinte proposta"))
    let all = text(Self.held, Self.referred, names: names)
    #expect(all.contains("elevada à Comissão Provincial."))
    let english = text(Self.held, Self.referred, .acta, .english)
    #expect(english.contains("escalated to the group GP."))
  }
}
