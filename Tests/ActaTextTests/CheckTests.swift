import ActaMeeting
import ActaText
import Testing

/// Problems that only show between several facts, on small groups.
struct CheckTests {
  private static let group = """
    acta: 1
    group: Grupo
    id: GRD-TST
    quorum: half+1

    INSTITUTION PD: Procuradoria

    INSTITUTION PRM: Polícia

    INSTITUTION SDSMAS: Serviço

    INSTITUTION OIM: Organização
      seat: observer

    """

  private func names(
    _ meetings: [String: String], updates: String? = nil, proposals: String? = nil
  ) -> [String] {
    var text = GroupText(folder: "", group: readGroup(Document(text: Self.group)))
    for (name, body) in meetings.sorted(by: { $0.key < $1.key }) {
      let head = "acta: 1\nmeeting: Sessão\ndate: \(name.prefix(10))\n"
      text.meetings.append(readMeeting(Document(text: head + body), name: name))
    }
    text.updates = updates.map { readUpdates(Document(text: "acta: 1\n\n" + $0)) }
    text.proposals = proposals.map { readProposals(Document(text: "acta: 1\n\n" + $0)) }
    return checkTogether([text], today: CalendarDate(iso: "2026-11-24")).map {
      "\($0.file):\($0.diagnostic.line) \($0.diagnostic.name.rawValue)"
    }
  }

  /// What is said of a chair whom the roll call does not have there.
  private func absentChair(_ status: String, _ correction: String = "") -> [String] {
    let group = Self.group + "MEMBER rosa: Rosa Exemplo\n  of: PD\n"
    let text =
      "acta: 1\ndate: 2026-01-15\nchair: rosa\nstatus: \(status)\n\n## Attendance\n\n"
      + "rosa: absent\n\n" + correction
    let all = GroupText(
      folder: "", group: readGroup(Document(text: group)),
      meetings: [readMeeting(Document(text: text), name: "2026-01-15")])
    let names: Set<Diagnostic.Name> = [.absentOfficer, .correctionMismatch]
    return checkTogether([all], today: nil).filter { names.contains($0.diagnostic.name) }
      .map { DiagnosticWords.message($0.diagnostic, in: .english) }
  }

  @Test func ofApprovedMinutesOnlyACorrectionSaysWhoPresided() {
    #expect(absentChair("draft").first?.contains("mark them present") == true)
    for status in ["approved", "signed"] {
      #expect(
        absentChair(status) == [
          "chair: the attendance does not have rosa there, and the minutes are approved; a "
            + "CORRECTION with “reads: rosa” says who it was"
        ])
    }
    let correction = "CORRECTION C1: Em tempo\n  reads: rosa\n  should-read: Rui Exemplo\n"
    #expect(absentChair("approved", correction).isEmpty)
    // Before approval a mistake is simply mended.
    #expect(absentChair("draft", correction).count == 1)
    let other = correction.replacing("reads: rosa", with: "reads: 2026-01-15")
    #expect(absentChair("approved", other).count == 1)
  }

  @Test func ofOneLineAHundredProblemsAreTold() {
    let unknown = (1...150).map { "X\($0)" }.joined(separator: ", ")
    let action = "status: draft\n\n## X\n\nACTION A1: x\n  who: PD\n  with: \(unknown)\n"
    let found = names(["2026-01-15": action])
    #expect(found.count { $0 == "meetings/2026-01-15.txt:10 unknown-institution" } == 100)
  }

  @Test func whoIsRepresentedByNobodyIsSaid() {
    let group = Self.group + "MEMBER rosa: Rosa Exemplo\n  of: PD\n"
    let head = "acta: 1\ndate: 2026-01-15\nstatus: draft\n\n## Attendance\n\n"
    let text = GroupText(
      folder: "", group: readGroup(Document(text: group)),
      meetings: [
        readMeeting(Document(text: head + "rosa: represented\n"), name: "2026-01-15")
      ])
    let found = checkTogether([text], today: nil).filter { $0.diagnostic.line == 7 }
    #expect(found.map(\.diagnostic.name) == [.missingRepresentative])
  }

  @Test(arguments: ["onde-se-lê", "onde-se-le\u{302}"])
  func aMarkOnALetterIsNoColumnOfItsOwn(key: String) throws {
    let document = Document(
      text: "acta: 1\ndata: 2026-01-15\nestado: minuta\n\n"
        + "CORRECÇÃO C1: Em tempo\n  \(key): nada\n")
    let text = GroupText(
      folder: "", group: readGroup(Document(text: Self.group)),
      meetings: [readMeeting(document, name: "2026-01-15")])
    let problem = try #require(
      checkTogether([text], today: nil).first {
        $0.diagnostic.name == .correctionMismatch && $0.diagnostic.line == 6
      })
    #expect(problem.diagnostic.column == 15)
    let shown = DiagnosticWords.render(problem, document, in: .english) { $0 }
    #expect(shown.hasSuffix("nada\n                ^"))
  }

  @Test(arguments: [" ", "\t", "## Outubro\n\n"])
  func aRowOfUpdatesThatIsNotAtTheMarginOrUnderAHeadingIsSaid(before: String) {
    let text = "acta: 1\n\n\(before)2026-08-20 2026-07-30/A1 done\n"
    #expect(readUpdates(Document(text: text)).diagnostics.map(\.name) == [.badRow])
  }

  @Test func aColumnThatIsNearlyAKnownOneIsSaid() {
    let head = "acta: 1\ntraining: T\ndate: 2026-01-15\n\n## Attendance\ncolumns: name | "
    let names = { (column: String) in
      readTraining(Document(text: "\(head)\(column)\n\nAna | P\n"), name: "t").diagnostics
        .map(\.name)
    }
    #expect(names("markz") == [.nearMiss])
    #expect(names("telefone") == [])
  }

  @Test func aCaseConferenceWithoutALabelIsForItsCircle() {
    let head = "acta: 1\ndate: 2026-01-15\nstatus: draft\ntype: "
    let share = { (type: String) in
      readMeeting(Document(text: "\(head)\(type)\n"), name: "m").value.share
    }
    #expect(share("case-conference") == .red)
    #expect(share("ordinary") == nil)
  }

  @Test func aFieldOfTheUsersOwnIsNeverTextWhereverItStands() {
    let text = """
      acta: 1
      date: 2026-01-15
      status: draft

      x-a: 1

      ## Attendance

      x-b: 2

      ## Item

      Text.

      x-c: 3
      """
    let reading = readMeeting(Document(text: text), name: "2026-01-15")
    #expect(reading.diagnostics.isEmpty)
    let texts = (reading.outline.preface + reading.outline.sections.flatMap(\.parts)).count {
      if case .paragraph = $0 { true } else { false }
    }
    #expect(texts == 1)
  }

  @Test func aSealIsReadInCapitalsToo() {
    let text = "acta: 1\ndate: 2026-01-15\nstatus: approved\nseal: 9F86D081884C7D65\n"
    let reading = readMeeting(Document(text: text), name: "2026-01-15")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.value.seal == "9f86d081884c7d65")
  }

  private static let action = "status: draft\n\n## Ponto\n\nACTION A1: Enviar.\n  who: PD\n"

  @Test func anActionOfACancelledMeetingIsNotThere() {
    let cancelled = Self.action.replacing("draft", with: "cancelled")
    #expect(
      names(["2026-01-15": cancelled], updates: "2026-02-01 2026-01-15/A1 done\n") == [
        "updates.txt:3 dangling-review"
      ])
    #expect(names(["2026-01-15": Self.action], updates: "2026-02-01 2026-01-15/A1 done\n") == [])
  }

  @Test func aReviewBeforeThePromiseOnItsDayIsEarly() {
    let review = "started: 08:00\nstatus: draft\n\n## Ponto\n\nREVIEW 2026-01-15/A1: done\n"
    let later = "started: 09:00\n" + Self.action
    #expect(
      names(["2026-01-15": later, "2026-01-15-b": review]) == [
        "meetings/2026-01-15-b.txt:9 early-event"
      ])
    #expect(
      names(["2026-01-15": later, "2026-01-15-b": review.replacing("08:00", with: "10:00")]) == [])
  }

  @Test func adoptedAfterRejectedIsAContradictionAndAskingAgainIsNone() {
    let proposals = "PROPOSAL P-2026-01: Prazo\n  by: PD\n"
    func decided(_ result: String) -> String {
      "status: draft\n\n## Ponto\n\nDECISION D1: Sim.\n  on: P-2026-01\n  result: \(result)\n"
    }
    for (first, second, found) in [
      ("rejected", "adopted", true), ("adopted", "rejected", true),
      ("deferred", "rejected", false), ("provisional", "adopted", false),
      ("adopted", "adopted-amended", false),
    ] {
      let problems = names(
        ["2026-01-15": decided(first), "2026-04-16": decided(second)], proposals: proposals)
      #expect(problems == (found ? ["meetings/2026-04-16.txt:8 contradicts-earlier"] : []))
    }
  }

  @Test func anAbsoluteMajorityIsOfAllVotingInstitutions() {
    func decided(_ votes: Int) -> String {
      "status: draft\n\n## Ponto\n\nDECISION D1: Sim.\n  result: adopted\n  basis: vote\n"
        + "  for: \(votes)\n  against: 0\n  rule: absolute\n"
    }
    #expect(
      names(["2026-01-15": decided(1)]) == ["meetings/2026-01-15.txt:9 tally-mismatch"])
    #expect(names(["2026-01-15": decided(2)]) == [])
  }

  /// As minutes do: nobody wrote that none were against.
  @Test func aCountThatNobodyWroteIsAHoleAndNoTieBroken() {
    let body =
      "status: draft\n\n## Ponto\n\nDECISION D1: Sim.\n  result: rejected\n  basis: vote\n"
      + "  for: 3\n  casting: PD, against\n"
    let head = "acta: 1\nmeeting: Sessão\ndate: 2026-01-15\n"
    let reading = readMeeting(Document(text: head + body), name: "2026-01-15")
    #expect(
      reading.diagnostics.filter { $0.name == .tallyMismatch }.map { $0.arguments[0] }
        == ["3-____-____"])
    #expect(!names(["2026-01-15": body]).contains { $0.hasSuffix("casting-vote") })
  }

  @Test func whatNamesAnotherGroupsThingsIsNotJudgedWithoutItsFiles() {
    let body = Self.action + "  origin: GRP-OUT/2026-01-01/D1\n"
    #expect(
      names(["2026-01-15": body], updates: "2026-02-01 GRP-OUT/2026-01-15/A9 done\n") == [])
  }

  @Test func aMergeThatEndsSomewhereIsNoCircle() {
    let three =
      "status: draft\n\n## Ponto\n\n"
      + (1...3).map {
        "ACTION A\($0): Enviar.\n  who: PD\n\n"
      }.joined()
    let chain =
      "2026-02-01 2026-01-15/A1 merged into 2026-01-15/A2\n"
      + "2026-02-02 2026-01-15/A2 merged into 2026-01-15/A3\n"
    #expect(names(["2026-01-15": three], updates: chain) == [])
    let circle = chain + "2026-02-03 2026-01-15/A3 merged into 2026-01-15/A2\n"
    #expect(
      names(["2026-01-15": three], updates: circle) == [
        "updates.txt:4 merge-cycle", "updates.txt:5 merge-cycle",
      ])
  }

  @Test func proseAboutAMemberIsNoSlipButInTheGroupsOwnFileItIs() {
    #expect(names(["2026-01-15": "status: draft\n\n## Ponto\n\nMember ana: falou.\n"]) == [])
    let reading = readGroup(Document(text: Self.group + "\nMember ana: Ana Exemplo\n"))
    #expect(reading.diagnostics.map(\.name) == [.nearMiss])
  }
}
