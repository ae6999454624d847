import ActaMeeting
import ActaMinutes
import ActaText
import Foundation
import Testing

/// What a correction of a field quotes stands on paper as the minutes have it, so that it is found there.
struct QuotedCorrectionTests {
  private func text(
    _ correction: String, _ form: MinutesForm = .acta, _ language: Language = .portuguese
  ) -> String {
    TypedGroup([
      (
        "2026-02-10",
        """
        started: 09:00
        ended: 12:00
        chair: aa
        status: draft

        ## Item

        DECISION D1: Approve 7 rooms.
          result: adopted
          basis: vote
          for: 2
          against: 0
          abstain: 1

        ACTION A1: Write to CC.
          who: AA
          due: 2026-03-01

        CORRECTION C1: Correction
          \(correction.split(separator: "\n").joined(separator: "\n  "))
          date: 2026-06-01
        """
      )
    ]).document(form, of: "2026-02-10", language).blocks.flatMap(\.texts).joined(separator: " ")
  }

  @Test(arguments: [
    (
      "on: A1\nreads: 2026-03-01\nshould-read: 2026-04-01",
      "um de Março de dois mil e vinte e seis"
    ),
    ("on: A1\nreads: AA\nshould-read: BB", "Name AA"),
    ("on: D1\nreads: for: 2\nshould-read: for: 3", "dois votos a favor"),
    ("on: D1\nreads: 2\nshould-read: a-favor: 3", "dois votos a favor"),
    ("on: D1\nreads: 0\nshould-read: 1", "nenhum contra"),
    ("on: D1\nreads: abstenções: 1\nshould-read: 2", "uma abstenção"),
    ("reads: aa\nshould-read: bb", "AA Exemplo"),
  ])
  func theActaHasWhatIsQuoted(correction: String, reads: String) {
    let all = text(correction)
    #expect(all.contains("onde se lê «\(reads)», leia-se «"), "\(all)")
    #expect(all.components(separatedBy: reads).count > 2, "\(reads) stands nowhere else")
  }

  /// A bare number is the count that those before it left there.
  @Test func aCorrectionOfACorrectedCountNamesThatCount() {
    let corrections = [("0", "1"), ("2", "0"), ("0", "5")].enumerated().map { number, words in
      "\n\nCORRECTION C\(number + 1): Correction\n  on: D1\n  reads: \(words.0)\n  should-read: \(words.1)"
    }
    let decision =
      "DECISION D1: Approve the rooms.\n  result: adopted\n  basis: vote\n  for: 2\n  against: 0\n  abstain: 1"
    let all = TypedGroup([
      ("2026-02-10", "status: draft\n\n## Item\n\n\(decision)\(corrections.joined())\n")
    ]).document(.acta, of: "2026-02-10", .portuguese).blocks.flatMap(\.texts).joined(separator: " ")
    #expect(
      all.contains("onde se lê «nenhum voto a favor», leia-se «cinco votos a favor»"), "\(all)")
  }

  @Test func whatIsRightStandsInTheSameWay() {
    #expect(
      text("on: A1\nreads: 2026-03-01\nshould-read: 2026-04-01").contains(
        "leia-se «um de Abril de dois mil e vinte e seis»"))
    #expect(text("on: A1\nreads: AA\nshould-read: BB").contains("leia-se «Name BB»"))
    #expect(text("on: D1\nreads: 2\nshould-read: 3").contains("leia-se «três votos a favor»"))
    #expect(
      text("reads: 2026-02-10\nshould-read: 2026-02-11").contains("leia-se «onze de Fevereiro"))
  }

  @Test func whatTheWordingHasIsQuotedAsItIs() {
    #expect(text("on: D1\nreads: 7\nshould-read: 8").contains("onde se lê «7», leia-se «8»"))
    #expect(text("on: A1\nreads: CC\nshould-read: DD").contains("onde se lê «CC», leia-se «DD»"))
    #expect(text("on: D1\nreads: 9\nshould-read: 8").contains("onde se lê «9», leia-se «8»"))
  }

  @Test(arguments: [MinutesForm.table, .summary])
  func shortFormsQuoteInTheirWayWithNumberAndDay(form: MinutesForm) {
    #expect(
      text("on: D1\nreads: for: 2\nshould-read: for: 3", form).contains(
        "Em tempo C1 (D1), 01/06/2026: onde se lê «2 votos a favor», leia-se «3 votos a favor»."))
    #expect(
      text("on: A1\nreads: 2026-03-01\nshould-read: 2026-04-01", form, .english).contains(
        "Correction C1 (A1), 1 Jun 2026: where it reads “1 Mar 2026”, it should read “1 Apr 2026”.")
    )
    #expect(text("on: A1\nreads: AA\nshould-read: BB", form).contains("«AA», leia-se «BB»"))
  }
}
