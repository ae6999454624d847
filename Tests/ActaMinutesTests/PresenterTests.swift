import ActaMeeting
import ActaMinutes
import ActaText
import Testing

/// Minutes say of nobody that they presented an item when the agenda only had them down for it.
struct PresenterTests {
  private static let day = "2026-06-10"

  private func text(
    _ item: String, rows: String = "aa: present\nbb: excused\ncc: present from 09:40\n",
    _ form: MinutesForm = .acta, label: Label? = nil, header: String = "ended: 11:00\n",
    in language: Language = .english
  ) -> String {
    let record =
      "started: 09:00\n\(header)status: draft\n\n## Attendance\n\n\(rows)\n## Item\n\(item)"
    return TypedGroup([(Self.day, record)])
      .text(form, of: Self.day, about: form == .extract ? "1" : nil, label: label, language)
  }

  private static let clock = "opened: 09:05\nclosed: 09:30\n"

  @Test func whoWasThereWhileItWasTreatedPresentedIt() {
    #expect(text("lead: AA\n\(Self.clock)").contains("Presented by Name AA. The item was taken"))
    #expect(text("lead: AA\n\(Self.clock)", .table).contains("(AA)"))
  }

  @Test(arguments: [MinutesForm.acta, .extract])
  func whoWasAwayOnlyWasToPresentIt(form: MinutesForm) {
    let english = text("lead: BB\n\(Self.clock)", form)
    #expect(english.contains("It was to be presented by Name BB. The item was taken"))
    #expect(!english.contains("Presented by"))
    let portuguese = text("lead: BB\n\(Self.clock)", form, in: .portuguese)
    #expect(portuguese.contains("Estava prevista a apresentação por Name BB. O ponto foi"))
    #expect(!portuguese.contains("Apresentou"))
  }

  @Test func theTableTellsThePlanFromTheFact() {
    #expect(text("lead: BB\n\(Self.clock)", .table).contains("(to be presented by BB)"))
    #expect(text("lead: AA, BB\n\(Self.clock)", .table).contains("(AA; to be presented by BB)"))
    let portuguese = text("lead: BB\n\(Self.clock)", .table, in: .portuguese)
    #expect(portuguese.contains("(apresentação prevista: BB)"))
  }

  @Test func ofSeveralEachIsSaidToHaveDoneWhatItDid() {
    let all = text("lead: AA, BB\n\(Self.clock)")
    #expect(all.contains("Presented by Name AA. It was to be presented by Name BB."))
    #expect(text("lead: AA and BB\n\(Self.clock)").contains("by Name AA. It was to be presented"))
  }

  @Test func whoCameAfterItWasClosedDidNotPresentIt() {
    #expect(text("lead: CC\n\(Self.clock)").contains("It was to be presented by Name CC."))
    let later = "lead: CC\nopened: 09:30\nclosed: 09:50\n"
    #expect(text(later).contains("Presented by Name CC."))
  }

  @Test func whereTheRollDoesNotSayWhoWasThereItIsAHole() {
    for rows in ["", "aa: present\n"] {
      #expect(
        text("lead: DD\n\(Self.clock)", rows: rows)
          .contains("It was to be presented by Name DD. Presented by the ____. The item"))
      #expect(
        text("lead: DD\n\(Self.clock)", rows: rows, in: .portuguese)
          .contains("Estava prevista a apresentação por Name DD. Apresentou o ponto: ____. O ponto")
      )
    }
  }

  @Test(arguments: [
    "lead: AA\n", "lead: AA\n\nDECISION D1: It waits.\n  result: deferred\n",
    "lead: AA\nopened: 09:05\nclosed: 09:05\n\nDECISION D1: It waits.\n  result: deferred\n",
    "lead: AA\nstate: postponed\n\(clock)", "lead: AA\nstate: skipped\n",
  ])
  func whatWasNotBegunWasPresentedByNobody(item: String) {
    let all = text(item)
    #expect(all.contains("It was to be presented by Name AA."))
    #expect(!all.contains("Presented by"))
    #expect(text(item, .table).contains("(to be presented by AA"))
  }

  @Test func whileTheMeetingGoesOnNothingIsSaidOfItemsToCome() {
    let all = text("lead: AA\n", header: "")
    #expect(!all.contains("resented by"))
  }

  @Test func aWiderCircleDoesNotLearnWhoWasThere() {
    for lead in ["AA", "BB"] {
      let all = text("share: TLP:GREEN\nlead: \(lead)\n\(Self.clock)", label: .green)
      #expect(all.contains("It was to be presented by Name \(lead)."))
    }
  }

  @Test func peopleAndGuestsPresentToo() {
    let rows = "aa: present\nbb: represented by aa\n+ Zoe Exemplo (Radio, F): guest\n"
    let said: [(String, String)] = [
      ("AA Exemplo", "Presented by AA Exemplo."), ("BB", "Presented by Name BB."),
      ("BB Exemplo", "It was to be presented by BB Exemplo."),
      ("Radio", "Presented by the Radio."), ("Zoe Exemplo", "Presented by Zoe Exemplo."),
    ]
    for (lead, sentence) in said {
      #expect(text("lead: \(lead)\n\(Self.clock)", rows: rows).contains(sentence), "\(lead)")
    }
  }
}
