import ActaMeeting
import ActaMinutes
import Testing

/// Documents of a meeting tell what it decided: not what became of it, nor what was corrected since.
struct AsDecidedTests {
  private static let decided = """
    status: draft

    ## Fund
    kind: decision

    DECISION D1: The fund holds ten trips.
      result: adopted
      basis: consensus

    ACTION A1: Buy the cards.
      who: AA
      due: 2026-04-01
    """

  private let forms: [MinutesForm] = [.acta, .table, .summary]

  @Test func whatALaterMeetingSaidOfAnActionIsNotInADraft() {
    let later = """
      status: draft

      ## Review

      REVIEW 2026-03-10/A1: done
        due: 2026-05-02
        who: BB
      """
    let alone = TypedGroup([("2026-03-10", Self.decided)])
    let group = TypedGroup([("2026-03-10", Self.decided), ("2026-06-15", later)])
    for form in forms {
      let text = group.text(form, of: "2026-03-10")
      #expect(text == alone.text(form, of: "2026-03-10"), "\(form)")
      #expect(!text.contains("BB"), "\(form)")
    }
    let sheet = group.text(.actions, of: "2026-03-10")
    #expect(sheet.contains("Actions assigned to Name BB"))
    #expect(sheet.contains("A1 Buy the cards. 2 May 2026 done"))
  }

  private static let corrected =
    decided + """


      CORRECTION C1: Errors of writing
        on: D1
        reads: ten
        should-read: twelve

      CORRECTION C2: Errors of writing
        on: A1
        reads: AA
        should-read: BB

      CORRECTION C3: Errors of writing
        on: A1
        reads: 2026-04-01
        should-read: 2026-05-02
      """

  @Test func theRecordIsPrintedAndItsCorrectionsBesideIt() {
    let group = TypedGroup([("2026-03-10", Self.corrected)])
    for form in forms {
      let text = group.text(form, of: "2026-03-10")
      #expect(text.contains("holds ten trips"), "\(form)")
      #expect(!text.contains("twelve trips"), "\(form)")
      #expect(text.contains("twelve"), "\(form)")
      // The day that was wrong and the right one stand as the document writes days.
      let days =
        form == .acta
        ? ["“the first of April, two thousand and twenty-six”", "“the second of May, two"]
        : ["where it reads “1 Apr 2026”, it should read “2 May 2026”"]
      for day in days { #expect(text.contains(day), "\(form)") }
    }
    let table = group.text(.table, of: "2026-03-10")
    #expect(table.contains("Who: AA. By when: 1 Apr 2026."))
    #expect(table.contains("A1 Buy the cards. AA 1 Apr 2026 open"))
    #expect(group.text(.summary, of: "2026-03-10").contains("A1: Buy the cards. (AA, 1 Apr 2026)"))
    let slip = group.text(.slip, of: "2026-03-10")
    #expect(slip.contains("holds ten trips"))
    #expect(slip.contains("Correction C1, in decision D1: where it reads “ten”, it should read"))
    let sheet = group.text(.actions, of: "2026-03-10")
    #expect(sheet.contains("Actions assigned to Name BB"))
    #expect(sheet.contains("A1 Buy the cards. 2 May 2026 open"))
  }

  @Test func anExtractHasTheCorrectionsOfItsItemAlone() {
    let text =
      Self.decided + """


        ## Map

        Three roads were drawn.

        DECISION D2: The map is printed.
          result: adopted

        CORRECTION C1: In time
          on: D1
          reads: ten
          should-read: twelve

        CORRECTION C2: In time
          reads: Three
          should-read: Four

        """
    let group = TypedGroup([("2026-03-10", text)])
    let (first, second) = (
      group.text(.extract, of: "2026-03-10", about: "1"),
      group.text(.extract, of: "2026-03-10", about: "2")
    )
    #expect(first.contains("twelve") && !first.contains("Four"))
    #expect(second.contains("Four") && !second.contains("twelve"))
  }

  /// A correction ends the file, below an item that it has nothing to do with.
  @Test(arguments: [MinutesForm.acta, .table])
  func theLastItemIsWhatItWasBeforeACorrection(form: MinutesForm) throws {
    let text = """
      started: 09:00
      ended: 10:00
      status: draft

      ## Fund
      opened: 09:00
      closed: 10:00

      Ten trips were paid.

      ## Map
      lead: AA

      """
    let correction = "\nCORRECTION C1: In time\n  reads: Ten\n  should-read: Twelve\n"
    let before = TypedGroup([("2026-03-10", text)]).text(form, of: "2026-03-10")
    let after = TypedGroup([("2026-03-10", text + correction)]).text(form, of: "2026-03-10")
    let untouched =
      form == .acta
      ? "It was to be presented by Name AA. The item was not reached."
      : "(to be presented by AA) The item was not reached. Stands over to the next meeting."
    #expect(before.contains(untouched) && after.contains(untouched))
    #expect(form == .table || after.contains("Item two of the agenda was not dealt with"))
    #expect(after.contains("Twelve"))
  }

  @Test func whatCannotBeTheDayOfACorrectionIsPrintedAsText() {
    let text = Self.corrected + "\n  date: 2026-13-01\n"
    let group = TypedGroup([("2026-03-10", text)])
    for form in forms {
      #expect(group.text(form, of: "2026-03-10").contains("date: 2026-13-01"), "\(form)")
    }
  }

  @Test func theTableSaysWhatADecisionRatifiesAndHowUrgentAnActionIsAndWhy() {
    let text = """
      status: draft

      ## Fund
      kind: decision

      DECISION D1: The room is kept.
        ratifies: 2026-01-29/D2
        result: adopted

      ACTION A1: Buy the cards.
        who: AA
        priority: high
        origin: D1
      """
    let table = TypedGroup([("2026-03-10", text)]).text(.table, of: "2026-03-10")
    #expect(table.contains("Ratifies decision D2, of the meeting of 29 January 2026."))
    #expect(table.contains("Who: AA. By when: next meeting. Priority: high. Origin: D1."))
  }

  @Test(arguments: [1, 29, 400])
  func aSummaryHasAtMostFifteenHundredCharacters(count: Int) throws {
    let entries = (1...count).map { number in
      "\nDECISION D\(number): Word.\n  result: adopted\n\nACTION A\(number): Word.\n  who: AA\n"
    }
    let group = TypedGroup([
      ("2026-03-10", "status: draft\n\n## Item\n" + entries.joined())
    ])
    let text = group.document(.summary, of: "2026-03-10").text
    #expect(text.unicodeScalars.count <= 1500)
    #expect(count == 1 || text.unicodeScalars.count > 1300)
    #expect(text.contains("more do not fit here") == (count > 1))
  }
}
