import ActaMeeting
import ActaMinutes
import Testing

/// Decisions in formal prose: the whole wording before the outcome, what they are on, and holes.
struct FormalDecisionTests {
  private static let head = "started: 09:00\nended: 10:00\nstatus: draft\n\n## Item\n"

  private static let proposals = """
    PROPOSAL P-2026-03: Seventy-two hours
      by: AA

    PROPOSAL P-2026-04: From Moamba
      origin: GRD-MOA/P-2026-01

    """

  private func text(
    _ form: MinutesForm, _ items: String, _ language: Language = .english,
    about subject: String? = nil, label: Label? = nil, names: [String: String] = [:]
  ) -> String {
    let former = ("2026-03-08", "number: 4\nstatus: draft\n")
    return TypedGroup(
      [former, ("2026-06-10", Self.head + items)], proposals: Self.proposals
    ).text(form, of: "2026-06-10", about: subject, label: label, language, names: names)
  }

  private func decision(_ fields: String, text: String = "Do it.") -> String {
    "\nDECISION D1: \(text)\n" + fields.split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  // MARK: what it is on

  @Test func theMinutesThatWereApprovedAreNamed() {
    let one = decision("on: 2026-03-08\nresult: adopted\nbasis: unanimity")
    for form in [MinutesForm.acta, .slip] {
      #expect(
        text(form, one).contains(
          "Adopted unanimously. It concerns the minutes of the meeting of the eighth of March, two "
            + "thousand and twenty-six, number four."))
      #expect(
        text(form, one, .portuguese).contains(
          "Aprovada por unanimidade. Incide sobre a acta da sessão de oito de Março de dois mil e "
            + "vinte e seis, número quatro."))
    }
    let two = decision("on: 2026-03-08, 2026-02-01-extra\nresult: adopted\nbasis: unanimity")
    #expect(
      text(.acta, two, .portuguese).contains(
        "Incide sobre as actas da sessão de oito de Março de dois mil e vinte e seis, número quatro; "
          + "e da sessão de um de Fevereiro de dois mil e vinte e seis."))
  }

  @Test func theProposalOfAnItemIsNamedWithItsTitleOnce() {
    let item =
      "proposal: P-2026-03\n\nWords.\n" + decision("on: P-2026-03\nresult: adopted\nbasis: chair")
    let english = text(.acta, item)
    #expect(
      english.contains("The item concerned proposal P-2026-03, “Seventy-two hours”."))
    #expect(english.contains("It concerns proposal P-2026-03. "))
    let portuguese = text(.acta, item, .portuguese)
    #expect(
      portuguese.contains("O ponto tinha por objecto a proposta P-2026-03, «Seventy-two hours»."))
    #expect(text(.slip, item).contains("It concerns proposal P-2026-03, “Seventy-two hours”. "))
  }

  @Test func ofSeveralProposalsEachIsNamed() {
    let item = "proposal: P-2026-03, P-2026-09\n\nWords.\n"
    #expect(
      text(.acta, item, .portuguese).contains(
        "O ponto tinha por objecto as propostas P-2026-03, «Seventy-two hours»; e P-2026-09. "))
  }

  @Test func aWiderCircleLearnsNoTitleOfAProposal() {
    let record = decision("on: P-2026-03\nshare: TLP:GREEN\nresult: adopted\nbasis: chair")
    let wide = text(.acta, record, label: .green)
    #expect(wide.contains("It concerns proposal P-2026-03. ") && !wide.contains("Seventy-two"))
  }

  @Test func aProposalOfAnotherGroupIsNotTakenForOnesOwn() {
    let record = decision("on: GRD-MOA/P-2026-03\nresult: adopted\nbasis: chair")
    let plain = text(.acta, record)
    #expect(plain.contains("It concerns proposal P-2026-03 of the group GRD-MOA. "))
    #expect(!plain.contains("Seventy-two"))
    let names = ["GRD-MOA": "Comissão de Moamba"]
    #expect(
      text(.acta, record, .portuguese, names: names)
        .contains("Incide sobre a proposta P-2026-03 da Comissão de Moamba. "))
  }

  @Test func aNoteNamesTheProposalThatAnotherGroupMade() {
    let record = decision("on: GRD-MOA/P-2026-03\nresult: referred\nto: GP\nbasis: chair")
    #expect(text(.referral, record).contains("Proposal: P-2026-03 of the group GRD-MOA What"))
    #expect(
      text(.referral, record, .portuguese).contains("Proposta: P-2026-03 do grupo GRD-MOA O que"))
    let received = decision("on: GRD-MOA/P-2026-01\nresult: referred\nto: GP\nbasis: chair")
    #expect(
      text(.referral, received).contains(
        "P-2026-01 of the group GRD-MOA, From Moamba Problem: ____ What"))
  }

  @Test func aNoteOnTwoProposalsHasBoth() {
    let record = decision("on: P-2026-03, P-2026-04\nresult: referred\nto: GP\nbasis: chair")
    let all = text(.referral, record)
    #expect(all.contains("P-2026-03, Seventy-two hours") && all.contains("P-2026-04, From Moamba"))
  }

  // MARK: outcome

  @Test(arguments: [
    ("adopted", "Adopted by ____.", "Aprovada por ____."),
    ("adopted-amended", "Adopted as amended by ____.", "Aprovada com emendas por ____."),
    ("rejected", "Rejected by ____.", "Rejeitada por ____."),
    ("provisional", "Adopted provisionally, by ____.", "Aprovada a título provisório, por ____."),
    ("deferred", "Deferred.", "Adiada."),
    ("undecided", "Left undecided.", "Sem decisão."),
  ])
  func aBasisThatNobodyWroteDownIsAHole(result: String, english: String, portuguese: String) {
    let record = decision("result: \(result)")
    #expect(text(.acta, record).contains(english))
    #expect(text(.acta, record, .portuguese).contains(portuguese))
    let table = "Result: \(english.prefix(1).lowercased())\(english.dropFirst())"
    #expect(text(.table, record).contains(table))
  }

  @Test(arguments: [
    ("present: 3 of 5", "Do it. ____. Three of the five voting institutions were present."),
    ("basis: consensus", "Do it. ____ by consensus."), ("", "Do it. ____."),
  ])
  func aResultThatNobodyWroteDownIsAHole(field: String, said: String) {
    #expect(text(.acta, decision(field)).contains("Decision D1: \(said)"))
  }

  @Test func theWholeWordingStandsBeforeTheOutcome() {
    let lines = "result: adopted\nbasis: consensus\nIt goes on.\n\n- one part"
    let record =
      "\nDECISION D1: The text.\n  result: adopted\n  basis: consensus\n  It goes on.\n\n  - one part\n"
    #expect(!lines.isEmpty)
    for form in [MinutesForm.acta, .slip, .extract] {
      let all = text(form, record, about: form == .extract ? "1" : nil)
      #expect(
        all.contains("Decision D1: The text. It goes on. - one part Adopted by consensus."),
        "\(form)")
    }
    let list = record.replacing("The text.", with: "As follows:")
    #expect(text(.acta, list).contains("Decision D1: As follows: It goes on."))
  }

  @Test func noPageEndsBetweenTheFirstLineOfADecisionAndTheNext() {
    let record = decision("result: adopted\nbasis: chair", text: "As follows:") + "  - One part\n"
    let group = TypedGroup([("2026-06-10", Self.head + record)])
    var request = group.request(.acta, of: "2026-06-10")
    for lines in 20...40 {
      request.pageLines = lines
      let pages = Minutes.document(request).pages
      let page = pages.first { $0.contains { $0.contains("As follows:") } }
      #expect(page?.contains { $0.contains("- One part") } == true, "\(lines)")
    }
  }

  @Test func anEmptyLineOfADecisionIsEmpty() {
    let record =
      "\nDECISION D1: The text.\n  result: adopted\n  basis: chair\n  One.\n\n  Two.\n"
    for form in [MinutesForm.acta, .table, .slip] {
      let document = TypedGroup([("2026-06-10", Self.head + record)]).document(
        form, of: "2026-06-10")
      #expect(document.text.contains("One.\n\n"), "\(form)")
      #expect(!document.text.contains("   \n"), "\(form)")
    }
  }

  @Test func whatEndsInThreePointsGetsNoFourth() {
    let record = decision("result: adopted\nbasis: chair", text: "Wait…")
    #expect(text(.acta, record).contains("Decision D1: Wait… Adopted by decision"))
  }

  // MARK: certificates

  @Test(arguments: ["undecided", "rejected", "deferred"])
  func whatTheGroupDidNotAdoptIsNotCertifiedAsTaken(result: String) {
    let record = decision("result: \(result)\nbasis: vote\nfor: 2\nagainst: 2\nabstain: 0")
    let english = text(.slip, record)
    #expect(!english.contains("took decision"))
    #expect(
      english.contains(
        "DRAFT DECISION: Meeting MINUTES No. ____/GR/2026 It is certified that the following draft")
    )
    let portuguese = text(.slip, record, .portuguese)
    #expect(!portuguese.contains("tomou a deliberação"))
    #expect(
      portuguese.contains(
        "PROJECTO DE DELIBERAÇÃO: Meeting ACTA N.º ____/GR/2026 Certifica-se que ao Group, na sessão "
          + "de dez de Junho de dois mil e vinte e seis, foi submetido o projecto de deliberação D1, com o resultado que"
      ))
  }

  @Test(arguments: ["adopted", "adopted-amended", "referred", "provisional"])
  func whatItDecidedIsCertified(result: String) {
    let record = decision("result: \(result)\nbasis: consensus")
    #expect(text(.slip, record).contains("took decision D1:"))
    #expect(text(.slip, record, .portuguese).contains("tomou a deliberação D1:"))
  }

  // MARK: actions of other groups

  @Test func anActionOfAnotherGroupIsSaidToBeOne() {
    let record = "\nREVIEW GRD-MOA/2026-02-02/A1: done\n"
    #expect(
      text(.acta, record).contains(
        "Action A1 of the meeting of the second of February, two thousand and twenty-six, of the "
          + "group GRD-MOA: done."))
    let names = ["GRD-MOA": "Comissão de Moamba"]
    #expect(
      text(.acta, record, .portuguese, names: names).contains(
        "Acção A1, da sessão de dois de Fevereiro de dois mil e vinte e seis, da Comissão de Moamba: "
          + "concluída."))
  }
}
