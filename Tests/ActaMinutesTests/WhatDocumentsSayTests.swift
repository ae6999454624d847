import ActaMeeting
import ActaMinutes
import ActaText
import Testing

/// Facts of a record that documents told of by halves, or not at all.
struct WhatDocumentsSayTests {
  private static let day = "2026-03-10"
  private static let head = "started: 09:00\nended: 12:00\nstatus: draft\ntype: ordinary\n"
  private static let extra =
    "\nMEMBER zed: Zed Exemplo\n  of: AA\n  function: Prosecutor\n"

  private func text(
    _ form: MinutesForm, _ record: String, header: String = head, about subject: String? = nil,
    label: Label? = nil, _ language: Language = .english
  ) -> String {
    TypedGroup([(Self.day, header + record)], extra: Self.extra)
      .text(form, of: Self.day, about: subject, label: label, language)
  }

  // MARK: quorum

  /// Three of five are there until ten.
  private static let lost =
    "\n## Attendance\n\naa: present\nbb: present\ncc: present until 10:00\n\n## Item\n"
    + "opened: 09:10\nclosed: 10:45\n\nDECISION D1: Do it.\n  result: adopted\n"
    + "  basis: consensus\n"

  @Test(arguments: [MinutesForm.acta, .table, .slip, .extract])
  func withoutAQuorumADecisionSaysSoAndTheHour(form: MinutesForm) {
    let subject = form == .slip ? "D1" : form == .extract ? "1" : nil
    let own = text(form, Self.lost + "  at: 10:30\n", about: subject)
    #expect(own.contains(". There was no quorum at 10:30, when this was decided."))
    let closing = text(form, Self.lost, about: subject)
    #expect(closing.contains(". There was no quorum at 10:45, when the item was closed."))
    #expect(!text(form, Self.lost + "  at: 09:30\n", about: subject).contains("no quorum"))
  }

  @Test func theSummarySaysItBesideTheResult() {
    #expect(text(.summary, Self.lost).contains("D1: Do it. (adopted, without a quorum)"))
    #expect(text(.summary, Self.lost + "  at: 09:30\n").contains("D1: Do it. (adopted)"))
  }

  @Test func theHourStandsInWords() {
    let all = text(.acta, Self.lost + "  at: 10:30\n", .portuguese)
    #expect(
      all.contains(
        "Aprovada por consenso. Pelas dez horas e trinta minutos, hora desta deliberação, não havia "
          + "quórum."))
  }

  /// Who was in the room is not for it.
  @Test func aWiderCircleLearnsNothingOfTheQuorum() {
    let cleared = Self.lost.replacing("Item\n", with: "Item\nshare: TLP:GREEN\n")
    let all = text(.acta, cleared, label: .green)
    #expect(all.contains("Do it.") && !all.contains("quorum at"))
  }

  @Test func aProvisionalDecisionSaysWhy() {
    let all = text(.table, Self.lost.replacing("adopted", with: "provisional"))
    #expect(all.contains("for want of a quorum"))
    #expect(!all.contains("There was no quorum"))
  }

  // MARK: the table

  @Test func theTableNamesFunctionsAndWhoStayedAway() {
    let all = text(
      .table, "\n## Attendance\n\nzed: present\nbb: excused\ncc: absent\n",
      header: Self.head + "chair: zed\n")
    #expect(all.contains("Zed Exemplo, Prosecutor (AA)"))
    #expect(all.contains("Apologies: Name BB (BB). Absent: Name CC (CC)."))
  }

  @Test func theWholeWordingComesBeforeTheResult() {
    let all = text(.table, Self.lost + "  at: 09:30\n\n  And soon.\n")
    #expect(all.contains("Do it. And soon. Result: adopted by consensus"))
  }

  @Test(arguments: [MinutesForm.acta, .table])
  func anEarlierActionThatNobodyMadeIsAHole(form: MinutesForm) {
    let all = text(form, "\n## Item\n\nREVIEW 2026-01-01/A9: done\n")
    #expect(all.contains("____”: done") || all.contains("2026-01-01/A9 ____"))
  }

  // MARK: case conferences

  @Test(arguments: [MinutesForm.acta, .table])
  func aCaseConferenceNamesEveryInstitutionThatCame(form: MinutesForm) {
    let header =
      "started: 09:00\nended: 12:00\nstatus: draft\ntype: case-conference\nshare: TLP:RED\n"
      + "break: 10:00-10:10, somebody cried\n"
    let rows =
      "\n## Attendance\n\naa: present\n+ Dário Exemplo (Hospital Rural, M): guest\n"
      + "+ Rui Exemplo (Hospital Rural, M): guest\n+ Ana Exemplo (Name AA, F): guest\n"
    let all = text(form, rows, header: header)
    #expect(all.components("Hospital Rural") == 1 && all.components("Name AA") == 1)
    #expect(all.contains("10:00") && !all.contains("cried") && !all.contains("Dário"))
  }

  // MARK: items

  private func aboutTraining(_ form: MinutesForm, share: String) -> String {
    let training = readTraining(
      Document(text: "acta: 1\ntraining: Forms\ndate: 2026-02-10\n\(share)"), name: "2026-02-10-f"
    ).value
    let record = "\n## Item\ntraining: 2026-02-10-f\nopened: 09:00\nclosed: 10:00\n"
    var request = TypedGroup([(Self.day, Self.head + record)]).request(form, of: Self.day)
    request.trainings = [training]
    return Minutes.document(request).blocks.flatMap(\.texts).joined(separator: " ")
  }

  @Test func anItemNamesItsTraining() {
    #expect(
      aboutTraining(.acta, share: "").contains(
        "The item concerned the training “Forms”, of the tenth of February"))
    #expect(aboutTraining(.table, share: "").contains("Training 2026-02-10-f: Forms"))
  }

  @Test(arguments: [MinutesForm.acta, .table])
  func aTrainingOfAStricterLabelKeepsItsTitle(form: MinutesForm) {
    let all = aboutTraining(form, share: "share: TLP:RED\n")
    #expect(all.contains("TLP:RED)") && !all.contains("Forms"))
  }

  @Test func severalWhoPresentAreNamedEach() {
    let record =
      "\n## Attendance\n\naa: present\nbb: present\n\n## Item\nlead: AA, BB\nopened: 09:00\n"
      + "closed: 10:00\n"
    #expect(text(.acta, record).contains("Presented by Name AA and Name BB."))
    #expect(
      text(.acta, record, .portuguese).contains("Apresentaram o ponto: Name AA; e Name BB."))
  }

  @Test func aNoteIsNoPartOfTheFunction() {
    let all = text(.acta, "\n## Attendance\n\nzed: present, ill\nbb: present, ill\n")
    #expect(all.contains("Zed Exemplo, Prosecutor – ill") && all.contains("BB Exemplo, ill"))
  }

  @Test func aNoticeForOthersCallsInTheMiddleOfASentence() {
    let header = "number: 1\nstatus: planned\ntype: extraordinary\n"
    let all = text(.agenda, "", header: header, label: .green, .portuguese)
    #expect(all.contains("para a sessão extraordinária N.º 1,"))
  }

  @Test func leadersOfACommunityTakeAnArticle() {
    let extra = "\nINSTITUTION CL: Community Leaders\n"
    let action = "\n## Item\n\nACTION A1: Do it.\n  who: AA\n  with: CL\n"
    let all = TypedGroup([(Self.day, Self.head + action)], extra: extra).text(.acta, of: Self.day)
    #expect(all.contains("with the support of the Community Leaders"))
  }

  // MARK: what was written again

  private static let secret = "The shelter moves to the old mill on Sunday"

  private func leaks(
    _ record: String, earlier: String = "", proposals: String = ""
  ) -> [Disclosure.Leak] {
    let meetings = [("2026-02-10", Self.head + earlier), (Self.day, Self.head + record)]
    let group = TypedGroup(meetings, proposals: proposals)
    let request = group.request(.acta, of: Self.day)
    let text = "acta: 1\nmeeting: Meeting\ndate: \(Self.day)\n" + Self.head + record
    let reading = readMeeting(Document(text: text), name: Self.day)
    return Disclosure(request, of: reading).leaks(in: Minutes.document(request))
  }

  private static let restricted = "\nRESTRICTED TLP:RED: Shift\n  \(secret)\n"

  @Test func theTitleOfAProposalTellsNoSecret() {
    let proposals = "PROPOSAL P-2026-01: \(Self.secret)\n  by: AA\n  date: 2026-01-10\n"
    let record = "\n## Item\nproposal: P-2026-01\n" + Self.restricted
    #expect(leaks(record, proposals: proposals).count == 1)
    #expect(leaks(record, proposals: proposals.replacing("mill", with: "post")).isEmpty)
    let decided =
      "\n## Item\n\nDECISION D1: Yes.\n  on: P-2026-01\n  result: adopted\n" + Self.restricted
    #expect(leaks(decided, proposals: proposals).count == 1)
    let settled = record.replacing("## Item", with: "; allow TLP: everybody knows\n## Item")
    #expect(leaks(settled, proposals: proposals).isEmpty)
  }

  @Test func theTextOfAnEarlierActionTellsNoSecret() {
    let earlier = "\n## Item\n\nACTION A1: \(Self.secret)\n  who: AA\n"
    let record = "\n## Item\n\nREVIEW 2026-02-10/A1: done\n" + Self.restricted
    #expect(leaks(record, earlier: earlier).count == 1)
  }
}

extension String {
  /// How often some words stand in it.
  fileprivate func components(_ words: String) -> Int { ranges(of: words).count }
}
