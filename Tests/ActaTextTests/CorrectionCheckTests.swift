import ActaMeeting
import Testing

@testable import ActaText

/// Corrections are measured by the text as the corrections before them left it.
struct CorrectionCheckTests {
  private func problems(_ corrections: String) -> [Diagnostic] {
    let text =
      "acta: 1\ndate: 2026-07-30\nstatus: draft\n\n## Ponto\n\nACTION A1: Enviar em 72 horas.\n"
      + "  who: PRM\n  due: 2026-08-31\n\n" + corrections
    return readMeeting(Document(bytes: Array(text.utf8)), name: "2026-07-30").diagnostics
      .filter { $0.name == .correctionMismatch }
  }

  private func correction(_ label: String, _ reads: String, _ right: String?) -> String {
    "CORRECTION \(label): Em tempo\n  on: A1\n  reads: \(reads)\n"
      + (right.map { "  should-read: \($0)\n" } ?? "") + "\n"
  }

  @Test func aLaterCorrectionMayQuoteWhatAnEarlierOnePutIn() {
    let first = correction("C1", "72 horas", "três dias")
    #expect(problems(first + correction("C2", "três dias", "quatro dias")).isEmpty)
    #expect(
      problems(first + correction("C2", "72 horas", "quatro dias"))
        == [Diagnostic(.correctionMismatch, line: 18, column: 10, ["C2", "72 horas"])])
  }

  @Test func aDayThatAFieldHoldsCanBeQuoted() {
    #expect(problems(correction("C1", "2026-08-31", "2026-09-30")).isEmpty)
    #expect(problems(correction("C1", "2026-08-30", "2026-09-30")).count == 1)
  }

  private func problems(ofVote reads: String, _ right: String, more: String = "") -> [Diagnostic] {
    let decision =
      "DECISION D1: Approve 7 rooms.\n  result: adopted\n  basis: vote\n  for: 5\n  against: 2\n"
      + "  abstain: 2\n\n"
    let one = "CORRECTION C1: C\n  on: D1\n  reads: \(reads)\n  should-read: \(right)\n\n"
    return problems(decision + one + more)
  }

  @Test(arguments: [
    ("for: 5", "for: 6"), ("a-favor: 5", "6"), ("5", "a favor: 6"), ("5", "6"),
    ("abstenções: 2", "abstain: 1"), ("against: 2", "3"), ("7", "8"),
  ])
  func aCountOfTheVoteCanBeCorrected(reads: String, right: String) {
    #expect(problems(ofVote: reads, right).isEmpty)
  }

  @Test(arguments: [
    ("2", "1"), ("9", "1"), ("for: 2", "for: 3"), ("against: 2", "for: 3"), ("for: 5", "six"),
  ])
  func aNumberThatIsNoCountOrCouldBeTwoIsReported(reads: String, right: String) {
    let isCount = !right.contains("six") && !reads.contains("against")
    #expect(
      problems(ofVote: reads, right)
        == [
          Diagnostic(
            .correctionMismatch, line: 20, column: 10,
            ["C1", reads] + (isCount ? ["count"] : []))
        ])
  }

  @Test func aLaterCorrectionMayQuoteTheCountThatAnEarlierOnePutIn() {
    let again = "CORRECTION C2: C\n  on: D1\n  reads: for: 6\n  should-read: for: 7\n\n"
    #expect(problems(ofVote: "for: 5", "for: 6", more: again).isEmpty)
    #expect(problems(ofVote: "for: 5", "for: 4", more: again).count == 1)
  }

  @Test func aCorrectionThatDoesNotSayWhatIsRightIsReported() {
    #expect(
      problems(correction("C1", "72 horas", nil))
        == [Diagnostic(.correctionMismatch, line: 11, ["C1", "", "missing"])])
  }
}
