import ActaMeeting
import ActaMinutes
import ActaText
import Testing

/// Where the record contradicts itself or leaves a fact out, documents say neither what cannot be nor
/// what nobody wrote.
struct FalseRecordTests {
  private static let head = "started: 09:00\nended: 12:00\nstatus: draft\ntype: ordinary\n"
  private static let came =
    "\n## Attendance\n\naa: present\nbb: present\ncc: present\n\n## Item\n\n"

  private func text(
    _ form: MinutesForm, _ record: String, attendance: String = came, header: String = ""
  ) -> String {
    TypedGroup([("2026-03-10", Self.head + header + attendance + record)])
      .text(form, of: "2026-03-10")
  }

  private func decision(_ fields: String) -> String {
    "DECISION D1: Do it.\n" + fields.split(separator: "\n").map { "  \($0)\n" }.joined()
  }

  // MARK: majorities

  @Test(
    arguments: [
      ("for: 2\nagainst: 4\nabstain: 0", "Adopted by vote, with two votes"),
      ("for: 2\nagainst: 1\nabstain: 2\nrule: absolute", "Adopted by vote, with two votes"),
      ("for: 3\nagainst: 1\nabstain: 1\nrule: absolute", "Adopted by an absolute majority, with"),
      ("for: 3\nagainst: 2\nabstain: 0\nrule: two-thirds", "Adopted by vote, with three votes"),
    ])
  func aMajorityThatTheFiguresDoNotBearIsNotSaid(votes: String, said: String) {
    #expect(text(.acta, decision("result: adopted\nbasis: vote\n\(votes)")).contains(said))
  }

  @Test func unanimityWithVotesAgainstIsNotSaid() {
    let record = decision("result: adopted\nbasis: unanimity\nfor: 4\nagainst: 1\nabstain: 0")
    #expect(text(.acta, record).contains("Adopted by vote, with four votes"))
  }

  @Test(arguments: [MinutesForm.acta, .table])
  func whatSomebodyBlockedIsNotSaidToBeByConsensus(form: MinutesForm) {
    let all = text(form, decision("result: adopted\nbasis: consensus\nblock: BB"))
    #expect(all.contains("dopted by ____."))
    #expect(!all.contains("consensus"))
  }

  // MARK: holes

  @Test(arguments: ["vote", "roll-call", "secret"])
  func votesThatNobodyWroteDownAreHoles(basis: String) {
    let all = text(.acta, decision("result: adopted\nbasis: \(basis)"))
    #expect(all.contains(", with ____ votes in favour, ____ against and ____ abstentions."))
  }

  @Test(arguments: [MinutesForm.acta, .table])
  func aReferralToNobodySaysSo(form: MinutesForm) {
    #expect(text(form, decision("result: referred\nbasis: consensus")).contains("eferred to ____"))
  }

  @Test(arguments: [
    (1, 1, "The only voting institution was present."),
    (0, 1, "The only voting institution was not present."),
    (2, 2, "Both voting institutions were present."),
    (0, 2, "Neither of the two voting institutions was present."),
  ])
  func oneAndTwoInstitutionsHaveWordsOfTheirOwn(here: Int, all: Int, said: String) {
    let record = decision("result: adopted\nbasis: chair\npresent: \(here) of \(all)")
    #expect(text(.acta, record).contains(said))
  }

  // MARK: facts of decisions

  @Test func theProposalOfADecisionIsNamed() {
    let one = decision("on: P-2026-03\nresult: adopted\nbasis: consensus")
    #expect(text(.acta, one).contains("Adopted by consensus. It concerns proposal P-2026-03."))
    let two = decision("on: P-2026-03, P-2026-04\nresult: adopted\nbasis: consensus")
    #expect(text(.acta, two).contains("It concerns proposals P-2026-03 and P-2026-04."))
  }

  @Test func theTableSaysWhoVotedHow() {
    let roll = "result: adopted\nbasis: roll-call\nvoted-for: AA, BB\nvoted-against: CC"
    let all = text(.table, decision(roll))
    #expect(all.contains("Voted in favour: AA and BB. Voted against: CC."))
  }

  @Test func theTableSaysWhenTheQuorumCame() {
    let late = Self.came.replacing("cc: present", with: "cc: late from 09:40 until 11:00")
    let all = text(.table, "Text.\n", attendance: late)
    #expect(all.contains("quorum not met; quorum reached at 09:40; quorum lost at 11:00"))
  }

  @Test func aMarkAtTheEndOfATextDoesNotRunIntoTheNextSentence() {
    for mark in [";", ":", ",", "."] {
      let all = text(.acta, "ACTION A1: Write to all\(mark)\n  who: AA\n")
      #expect(all.contains("Action A1: Write to all. Responsible:"), "\(mark)")
    }
  }

  // MARK: people

  @Test func whoCameLateDidNotOpenTheMeeting() {
    let late = Self.came.replacing("aa: present", with: "aa: late from 09:30")
    let acta = text(.acta, "Text.\n", attendance: late, header: "chair: aa\n")
    #expect(acta.contains("was chaired by ____ and, from 09:30 on, by AA Exemplo (Name AA); the"))
    let table = text(.table, "Text.\n", attendance: late, header: "chair: aa\n")
    #expect(table.contains("Chair: ____; from 09:30 AA Exemplo (AA)"))
    let intime = text(.acta, "Text.\n", header: "chair: aa\n")
    #expect(intime.contains("was chaired by AA Exemplo (Name AA); the"))
  }

  @Test func whoSitsForAnotherOfTheSameSeatIsNamedOnce() {
    let rows = Self.came.replacing("aa: present", with: "aa: present\nivo: represented by aa")
    let group = TypedGroup(
      [("2026-03-10", Self.head + rows + "Text.\n")], extra: "\nMEMBER ivo: Ivo Exemplo\n  of: AA\n"
    )
    let all = group.text(.acta, of: "2026-03-10")
    #expect(all.contains("Name AA (AA Exemplo, for Ivo Exemplo);"))
  }

  // MARK: actions

  @Test func aNewOwnerIsNamedWithTheOneBefore() {
    let group = TypedGroup([
      ("2026-03-10", Self.head + Self.came + "ACTION A1: Write.\n  who: AA\n"),
      (
        "2026-06-10",
        Self.head + Self.came + "REVIEW 2026-03-10/A1: in-progress\n  who: BB\n"
      ),
      ("2026-09-10", Self.head + Self.came + "REVIEW 2026-03-10/A1: done\n  who: BB\n"),
    ])
    #expect(
      group.text(.acta, of: "2026-06-10")
        .contains("for which Name BB (in place of Name AA) is responsible"))
    #expect(group.text(.table, of: "2026-06-10").contains("Who: BB (formerly AA)."))
    #expect(!group.text(.table, of: "2026-09-10").contains("formerly"))
  }

  @Test func aSheetWithNothingToShowSaysSo() {
    let all = text(.actions, "ACTION A1: Write.\n  share: TLP:RED\n  who: AA\n")
    #expect(all.contains("There are no action items that this document may show."))
  }
}
