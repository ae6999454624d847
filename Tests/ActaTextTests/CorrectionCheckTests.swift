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

  @Test func aCorrectionThatDoesNotSayWhatIsRightIsReported() {
    #expect(
      problems(correction("C1", "72 horas", nil))
        == [Diagnostic(.correctionMismatch, line: 11, ["C1", "", "missing"])])
  }
}
