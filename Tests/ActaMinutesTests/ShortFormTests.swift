import ActaMeeting
import ActaMinutes
import ActaText
import Testing

/// The summary for a message, and the sheets of actions.
struct ShortFormTests {
  private static let day = "2026-03-10"

  private func group(_ record: String) -> TypedGroup {
    TypedGroup([(Self.day, "number: 3\nstatus: draft\ntype: ordinary\n\n## Item\n\n\(record)")])
  }

  private func summary(_ record: String, in language: Language = .english) -> String {
    group(record).document(.summary, of: Self.day, language).text
  }

  private func entries(_ count: Int, decision: String, action: String) -> String {
    (1...count).map { number in
      "DECISION D\(number): \(decision)\n  result: adopted\n\nACTION A\(number): \(action)\n  who: AA\n"
    }.joined(separator: "\n")
  }

  private func told(_ letter: String, in text: String) -> Int {
    (1...200).count { text.contains("\n\(letter)\($0): ") }
  }

  // MARK: summary

  @Test(arguments: Language.allCases)
  func decisionsAndActionsShareTheRoom(language: Language) {
    let long = "The office sends the list of the month to all who asked for it."
    let text = summary(entries(25, decision: long, action: long), in: language)
    let (decisions, actions) = (told("D", in: text), told("A", in: text))
    #expect(text.unicodeScalars.count <= 1500 && decisions > 5, "\(text)")
    #expect((0...1).contains(actions - decisions))
    #expect(text.contains(language == .english ? "more do not fit here" : "não cabem aqui"))
  }

  @Test func longDecisionsTakeNoMoreRoomThanActions() {
    let long = String(repeating: "word ", count: 60) + "end."
    let text = summary(entries(25, decision: long, action: "The office sends the list."))
    #expect(text.unicodeScalars.count <= 1500)
    #expect(told("D", in: text) >= 1 && told("A", in: text) >= 10, "\(text)")
  }

  @Test func whatOneKindDoesNotNeedIsForTheOther() {
    let few = "DECISION D101: Do it.\n  result: adopted\n\n"
    let many = (1...60).map { "ACTION A\($0): Send the list.\n  who: AA\n" }.joined(separator: "\n")
    let text = summary(few + many)
    #expect(text.contains("D101: Do it."))
    #expect(text.unicodeScalars.count > 1400 && told("A", in: text) > 25, "\(text)")
  }

  /// What is too long for any message keeps out nobody's task, nor the other decisions behind it.
  @Test func oneThatFitsNowhereKeepsNoActionOut() {
    let huge = String(repeating: "word ", count: 400)
    let text = summary(entries(20, decision: huge, action: "Send the list."))
    #expect(told("D", in: text) == 0 && told("A", in: text) == 20, "\(text)")
  }

  // MARK: sheets of actions

  private static let actions = """
    DECISION D1: Do it.
      result: adopted

    ACTION A1: Send the list;
      who: AA
      with: BB, CC
      due: 2026-05-01
      priority: high
      origin: D1

    ACTION A2: Buy the cards.
      who: BB
      with: AA

    """

  @Test func aSheetHasSupportPriorityAndOriginAndNobodyItself() {
    let sheet = group(Self.actions).text(.actions, of: Self.day, about: "AA")
    #expect(sheet.contains("No. Action Support By when Status ----"))
    #expect(
      sheet.contains("A1 Send the list. Priority: high. BB, CC 1 May 2026 open Origin: D1."))
    #expect(sheet.contains("No. Action Who Support By when Status ----"))
    #expect(sheet.contains("A2 Buy the cards. BB AA next open meeting"))
    #expect(
      sheet.contains("INSTITUTIONS AND GROUPS ----------------------- BB: Name BB CC: Name CC"))
    #expect(!sheet.contains("AA: Name AA"))
  }

  @Test func theSameInPortuguese() {
    let sheet = group(Self.actions).text(.actions, of: Self.day, about: "AA", .portuguese)
    #expect(sheet.contains("N.º Acção Apoio Prazo Estado ----"))
    #expect(
      sheet.contains("A1 Send the list. Prioridade: alta. BB, CC 01/05/2026 aberta Origem: D1."))
    #expect(sheet.contains("INSTITUIÇÕES E GRUPOS --------------------- BB: Name BB CC: Name CC"))
  }
}
