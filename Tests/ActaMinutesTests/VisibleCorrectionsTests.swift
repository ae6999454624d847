import ActaMeeting
import ActaMinutes
import ActaText
import Testing

/// A correction is printed where what it corrects is; of one of restricted text only that it is there
/// is said.
struct VisibleCorrectionsTests {
  private static let secret = "The safe house moves to the other side of the river."

  private func reading(_ correction: String, note: String = "Seven schools were visited.")
    -> Reading<Meeting>
  {
    readMeeting(
      Document(
        text: """
          acta: 1
          date: 2026-03-10
          started: 09:00
          ended: 12:00
          status: draft
          type: ordinary

          ## Item

          \(note)

          DECISION D1: Visit the market.
            result: adopted
            basis: consensus

          ACTION A1: \(Self.secret)
            share: TLP:RED
            who: AA

          CORRECTION C1: Correction
            \(correction.split(separator: "\n").joined(separator: "\n  "))

          """), name: "2026-03-10")
  }

  private func text(
    _ reading: Reading<Meeting>, _ form: MinutesForm = .acta, label: Label? = nil
  ) -> String {
    var group = Group()
    (group.name, group.id, group.share) = ("Group", "GR", .amber)
    let request = MinutesRequest(
      meeting: reading.value, group: group, form: form, label: label, language: .english)
    let document = Minutes.document(request)
    #expect(Disclosure(request, of: reading).leaks(in: document).isEmpty)
    return document.blocks.flatMap(\.texts).joined(separator: " ")
  }

  @Test(arguments: [Label.green, .clear])
  func aWiderCircleLearnsUnderWhichLabelACorrectionStays(label: Label) {
    let ofStricter = reading("on: A1\nreads: river\nshould-read: lake")
    #expect(text(ofStricter, label: label).contains("Correction: restricted, TLP:RED"))
    let ofItsOwn = reading("on: D1\nreads: market\nshould-read: harbour")
    #expect(text(ofItsOwn, label: label).contains("Correction: restricted, TLP:AMBER."))
  }

  /// What was cleared for a wider circle is corrected for that circle, and for no wider one.
  @Test(arguments: [MinutesForm.acta, .table, .summary, .slip])
  func aCorrectionOfWhatWasClearedReachesWhoReadsIt(form: MinutesForm) {
    func document(_ correction: String, _ label: Label) -> String {
      TypedGroup([
        (
          "2026-03-10",
          """
          started: 09:00
          ended: 12:00
          status: draft

          ## Item

          Seven schools were visited.

          DECISION D1: Visit the market.
            result: adopted
            share: TLP:GREEN

          DECISION D2: Ask for funds.
            result: adopted

          CORRECTION C1: Correction
            \(correction)
          """
        )
      ]).document(form, of: "2026-03-10", about: form == .slip ? "D1" : nil, label: label)
        .blocks.flatMap(\.texts).joined(separator: " ")
    }
    let cleared = "on: D1\n  reads: market\n  should-read: harbour"
    #expect(document(cleared, .green).contains("it should read “harbour”"))
    #expect(!document(cleared, .green).contains("Correction: restricted"))
    if form != .slip {
      let others = ["on: D2\n  reads: funds", "reads: Seven"].map {
        $0 + "\n  should-read: harbour"
      }
      for other in others { #expect(!document(other, .green).contains("harbour")) }
      #expect(!document(cleared, .clear).contains("harbour"))
    }
  }

  @Test(arguments: [MinutesForm.acta, .table])
  func whatIsReadIsCorrectedBesideWhatIsNot(form: MinutesForm) {
    let all = text(reading("reads: Seven schools\nshould-read: Eight schools"), form)
    #expect(all.contains("where it reads"))
    #expect(all.contains("Eight schools"))
    #expect(!all.contains("Correction: restricted"))
  }

  @Test(arguments: [MinutesForm.acta, .table])
  func aCorrectionOfRestrictedTextLeavesALine(form: MinutesForm) {
    for place in ["", "on: A1\n"] {
      let wrong = reading("\(place)reads: safe house\nshould-read: shelter at the harbour")
      let all = text(wrong, form)
      #expect(all.contains("Correction: restricted, TLP:RED"))
      #expect(!all.contains("harbour") && !all.contains("safe house"))
      #expect(text(wrong, form, label: .red).contains("harbour"))
    }
  }

  @Test func whatStandsInBothMayBeOfEither() {
    let both = reading(
      "reads: the other side\nshould-read: the harbour", note: "We met on the other side.")
    #expect(text(both).contains("Correction: restricted, TLP:RED"))
    #expect(!text(both).contains("harbour"))
  }

  @Test(arguments: [MinutesForm.acta, .table])
  func restrictedWordsDoNotComeInThroughACorrection(form: MinutesForm) {
    for place in ["", "on: D1\n"] {
      let quoted = reading("\(place)reads: market\nshould-read: market. \(Self.secret)")
      #expect(!text(quoted, form).contains("river"))
      #expect(text(quoted, form).contains("Correction: restricted, TLP:RED"))
    }
    let part = reading("reads: Seven schools\nshould-read: the other side of the river")
    #expect(!text(part, form).contains("river"))
  }

  @Test func aWiderCircleLearnsThatThereWasOne() {
    let all = text(reading("reads: Seven schools\nshould-read: Eight schools"), label: .green)
    #expect(all.contains("Correction: restricted, TLP:AMBER"))
    #expect(!all.contains("Eight"))
  }
}
