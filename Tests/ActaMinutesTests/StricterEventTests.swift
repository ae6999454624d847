import ActaMeeting
import ActaMinutes
import Testing

/// What was said of an action under a stricter label than a document's.
struct StricterEventTests {
  private static let first = """
    status: draft

    ## Plan

    ACTION A1: Send the list.
      who: AA
      due: 2027-05-20

    ACTION A2: Look for a house.
      who: CC
      share: TLP:RED

    """

  private static let restricted = """
    status: draft
    share: TLP:RED

    ## Follow-up

    REVIEW 2027-05-01/A1: blocked
      who: BB
      due: 2027-11-11

    """

  private static let open = """
    status: draft

    ## Follow-up

    REVIEW 2027-05-01/A1: in-progress

    REVIEW 2027-05-01/A2: blocked

    """

  private let before = TypedGroup([("2027-05-01", first), ("2027-06-01", restricted)])
  private let after = TypedGroup([
    ("2027-05-01", first), ("2027-06-01", restricted), ("2027-07-01", open),
  ])

  @Test(arguments: [Label.amberStrict, .amber])
  func anActionSheetTellsNothingOfIt(label: Label) {
    let sheet = before.text(.actions, of: "2027-05-01", label: label)
    #expect(sheet.contains("Actions assigned to Name AA"))
    #expect(sheet.contains("A1 Send the list. 20 May 2027 restricted"))
    #expect(!sheet.contains("BB") && !sheet.contains("11 Nov 2027") && !sheet.contains("blocked"))
  }

  @Test func theirOwnCircleLearnsIt() {
    let sheet = before.text(.actions, of: "2027-05-01", label: .red)
    #expect(sheet.contains("Actions assigned to Name BB"))
    #expect(sheet.contains("A1 Send the list. 11 Nov 2027 blocked"))
  }

  @Test func whatWasSaidLaterForAllIsKnown() {
    let sheet = after.text(.actions, of: "2027-05-01")
    #expect(sheet.contains("Actions assigned to Name AA"))
    #expect(sheet.contains("A1 Send the list. 20 May 2027 in progress"))
  }

  @Test(arguments: [MinutesForm.acta, .table])
  func laterMinutesNameWhoWasKnownToTheirCircle(form: MinutesForm) {
    let text = after.text(form, of: "2027-07-01")
    #expect(text.contains("Send the list"))
    #expect(!text.contains("BB"))
  }

  @Test func theStateOfAnActionThatStaysOutIsNotCounted() {
    let text = after.text(.acta, of: "2027-07-01")
    #expect(text.contains("one in progress and one restricted"))
    #expect(!text.contains("blocked"))
    #expect(after.text(.acta, of: "2027-07-01", label: .red).contains("one blocked"))
  }
}
