import ActaMeeting
import ActaMinutes
import ActaText
import Testing

/// Whatever stays out of a document leaves a line that says where and under which label, once; and a
/// wider circle than the meeting's learns nothing of who was there, where and when.
struct LeftOutTests {
  private static let ofSmallCircle = """
    started: 09:00
    ended: 10:00
    status: draft

    ## Item

    DECISION D1: Alpha.
      share: TLP:RED
      result: adopted
      basis: consensus

    ACTION A1: Bravo.
      who: AA
      origin: D1

    ACTION A2: Charlie.
      who: AA
      origin: D1
      share: TLP:AMBER

    ACTION A3: Delta.
      who: AA
      origin: 2026-01-12/D1

    """

  /// What carries out a decision of a small circle would tell what it was.
  @Test(arguments: [MinutesForm.acta, .table, .summary])
  func anActionOfADecisionLeftOutStaysOutWithIt(form: MinutesForm) {
    let group = TypedGroup([("2026-03-10", Self.ofSmallCircle)])
    let text = group.text(form, of: "2026-03-10")
    #expect(!text.contains("Alpha") && !text.contains("Bravo"))
    #expect(text.contains("Charlie") && text.contains("Delta"))
  }

  @Test(arguments: [MinutesForm.acta, .table])
  func itStaysOutOfTheMinutesThatReviewIt(form: MinutesForm) {
    let later = """
      status: draft

      ## Review
      kind: follow-up

      REVIEW 2026-03-10/A1: done

      REVIEW 2026-03-10/A2: done

      REVIEW 2026-03-10/A3: done

      """
    let group = TypedGroup([("2026-03-10", Self.ofSmallCircle), ("2026-06-15", later)])
    let text = group.text(form, of: "2026-06-15")
    #expect(!text.contains("Bravo"))
    #expect(text.contains("Charlie") && text.contains("Delta"))
  }

  private static let text = """
    acta: 1
    meeting: 7.ª sessão ordinária
    number: 7
    date: 2026-08-20
    time: 09:00-12:00
    started: 09:07
    ended: 12:00
    break: 10:50-11:05
    place: Sala lima, Maxixe
    type: ordinary
    chair: pedro
    secretary: ana
    quorum: 8 of 14
    status: draft
    share: TLP:AMBER
    next: 2026-10-29 09:00

    ## Attendance

    pedro: present from 09:08
    ana: present


    RESTRICTED TLP:RED: Antes do primeiro ponto
      Texto alfa.

    ## Ponto aberto
    share: TLP:CLEAR
    opened: 09:10
    closed: 09:40

    DECISION D1: Fazer isto.
      share: TLP:RED
      result: adopted

    DECISION D2: Dizer isto a todos.
      result: adopted
      basis: vote
      for: 8
      against: 1
      abstain: 1
      present: 10 of 14
      at: 09:33

    ACTION A1: Acção bravo.
      share: TLP:RED
      who: SDSMAS

    ACTION A2: Acção charlie.
      share: TLP:RED
      who: PRM

    ## Ponto delta
    share: TLP:RED

    ACTION A3: Acção eco.
      who: PRM

    """

  private func lines(
    _ form: MinutesForm, label: Label? = nil, _ text: String = text, subject: String? = nil,
    _ language: Language = .portuguese
  ) throws -> [String] {
    let group = try FixtureGroup("Maxixe")
    let meeting = readMeeting(Document(text: text), name: "2026-08-20").value
    var request = group.request(meeting, form, language, label: label)
    request.subject = subject
    return Minutes.document(request).pages.flatMap { $0 }
  }

  @Test func theTableOfActionsSaysThatSomeAreMissing() throws {
    let all = try lines(.table)
    let heading = try #require(all.firstIndex(of: "ACÇÕES"))
    let section = all[(heading + 2)...].prefix { !$0.isEmpty }
    #expect(
      Array(section) == ["Ponto 1: reservado em parte, TLP:RED", "Ponto 2: reservado, TLP:RED"])
    #expect(!all.contains { $0.contains("Nenhuma") })
  }

  @Test(arguments: [nil, "PRM", "SDSMAS"])
  func sheetsOfActionsSaySoWithoutSayingWhose(subject: String?) throws {
    let all = try lines(.actions, subject: subject)
    #expect(all.contains("Ponto 1: reservado em parte, TLP:RED"))
    #expect(all.contains("Ponto 2: reservado, TLP:RED"))
    #expect(!all.contains { $0.contains("Nenhuma") })
    let english = try lines(.actions, subject: subject, .english)
    #expect(english.contains("Item 1: restricted in part, TLP:RED"))
  }

  @Test func whereNothingIsMissingNoneIsSaid() throws {
    let open = Self.text.replacing("share: TLP:RED", with: "share: TLP:AMBER")
      .replacing("ACTION A", with: "X A")
    #expect(try lines(.actions, open).contains("Nenhuma acção."))
    #expect(try lines(.table, open).contains("Nenhuma acção."))
  }

  @Test func theSummaryTellsOfAReservedItemOnce() throws {
    let all = try lines(.summary)
    #expect(all.filter { $0 == "Ponto 2: reservado, TLP:RED" }.count == 1)
    #expect(all.filter { $0 == "Ponto 1: reservado em parte, TLP:RED" }.count == 1)
    #expect(all.contains("DELIBERAÇÕES"))
    #expect(!all.contains("ACÇÕES"))
  }

  @Test(arguments: [MinutesForm.acta, .table])
  func aReservedBlockBeforeTheFirstItemLeavesItsLine(form: MinutesForm) throws {
    for label in [Label.amber, .clear] {
      let all = try lines(form, label: label)
      let items = all.lastIndex { $0.contains("Ponto aberto") } ?? all.endIndex
      #expect(all[..<items].contains("(reservado, TLP:RED)"), "\(label.rawValue)")
    }
  }

  @Test func neighboursUnderOneLabelAreOneLine() throws {
    let all = try lines(.acta)
    // One before the first item, one for D1, one for both actions.
    #expect(all.filter { $0 == "(reservado, TLP:RED)" }.count == 3)
  }

  @Test(arguments: MinutesForm.allCases, [Label.green, .clear])
  func aWiderCircleLearnsNothingOfTheRoom(form: MinutesForm, label: Label) throws {
    let secrets = [
      "Exemplo", "lima", "09:", "9:0", "nove horas", "quórum,", "há quórum", "quatorze", "catorze",
      "dez das", "de 14", "10:50", "pausa", "Rede distrital", "Próxima", "próxima", "encerrada",
      "presidência", "Confissões", "AMETRAMO", "Save the",
    ]
    for subject in [nil, "1", "D2"] as [String?] {
      let all = try lines(form, label: label, subject: subject).joined(separator: "\n")
      for secret in secrets { #expect(!all.contains(secret), "\(form) \(secret): \(all)") }
    }
  }

  @Test(arguments: [MinutesForm.acta, .table])
  func aWiderCircleIsToldWhatItDoesNotLearn(form: MinutesForm) throws {
    let all = try lines(form, label: .clear).joined(separator: " ")
    #expect(all.contains("Lugar, horas, presenças e quórum: reservado, TLP:AMBER"))
    #expect(all.contains("Dizer isto a todos."))
    #expect(all.lowercased().contains("aprovada por maioria, com"))
  }

  @Test func theRoomsOwnCircleLearnsAll() throws {
    let all = try lines(.acta).joined(separator: "\n")
    for fact in ["Pedro Exemplo", "Sala lima", "nove horas e oito minutos", "não havia quórum"] {
      #expect(all.contains(fact), "\(fact)")
    }
  }

  @Test func aProposalsTextStaysInItsCircle() throws {
    let text = Self.text.replacing(
      "DECISION D2: Dizer isto a todos.\n  result: adopted",
      with: "DECISION D2: Pedir isto.\n  on: P-2026-02\n  result: referred\n  to: GRP-INH")
    let inside = try lines(.referral, text, subject: "D2").joined(separator: " ")
    let outside = try lines(.referral, label: .clear, text, subject: "D2").joined(separator: " ")
    #expect(inside.contains("Problema:"))
    #expect(!outside.contains("Problema:"))
    #expect(outside.contains("P-2026-02"))
    #expect(outside.contains("(reservado, TLP:AMBER)"))
  }

  /// It is the group's, whatever circle a meeting was cleared for.
  @Test func aMeetingForAllDoesNotClearAProposal() throws {
    let text = Self.text.replacing(
      "DECISION D2: Dizer isto a todos.\n  result: adopted",
      with: "DECISION D2: Pedir isto.\n  on: P-2026-02\n  result: referred\n  to: GRP-INH"
    ).replacing("share: TLP:AMBER\n", with: "share: TLP:CLEAR\n", maxReplacements: 1)
    let note = try lines(.referral, label: .clear, text, subject: "D2").joined(separator: " ")
    #expect(!note.contains("Problema:"))
    #expect(note.contains("(reservado, TLP:AMBER)"))
  }
}
