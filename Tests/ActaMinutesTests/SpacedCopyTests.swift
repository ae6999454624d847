import ActaMeeting
import ActaMinutes
import ActaText
import Testing

/// Blanks that programs take away make no other text; blanks that are put in, or taken away here and there,
/// may move a word.
struct SpacedCopyTests {
  private func request(_ form: MinutesForm) throws -> MinutesRequest {
    let group = try FixtureGroup("Maxixe")
    let meeting = try #require(
      group.meetings.first { $0.value.name == "2026-03-12-extraordinaria" }
    ).value
    return group.request(meeting, form, .portuguese)
  }

  private func lines(_ form: MinutesForm) throws -> [String] {
    Minutes.document(try request(form)).text.split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
  }

  private func outcome(_ lines: [String], _ form: MinutesForm) throws -> CopyOutcome {
    Minutes.verify(.text(lines.joined(separator: "\n")), of: try request(form))
  }

  private func tight(_ line: String) -> String {
    line.split { $0 == " " || $0 == "\u{A0}" }.joined(separator: " ")
  }

  @Test(arguments: [MinutesForm.acta, .table, .summary])
  func blanksThatProgramsTakeAwayChangeNothing(form: MinutesForm) throws {
    let lines = try lines(form)
    let same = CopyOutcome.same(form, .portuguese)
    #expect(try outcome(lines.map { String($0.drop { $0 == " " }) }, form) == same)
    #expect(try outcome(lines.map(tight), form) == same)
    #expect(
      try outcome([lines.filter { !$0.isEmpty }.map(tight).joined(separator: " ")], form) == same)
    #expect(try outcome(lines.map { $0.replacing(" ", with: "\u{A0}") }, form) == same)
  }

  @Test func blanksElsewhereAreNotConfirmedAndTheLineIsNamed() throws {
    let lines = try lines(.acta)
    let place = try #require(lines.firstIndex { $0.contains(" por ") })
    for far in [" " + String(repeating: " ", count: 90) + "por ", "\tpor ", "  por "] {
      var copy = lines
      copy[place] = copy[place].replacing(" por ", with: far)
      #expect(try outcome(copy, .acta) == .unsure(.acta, .spaced(line: place + 1)))
    }
    var table = try self.lines(.table)
    let row = try #require(table.firstIndex { $0.hasPrefix("A1 ") })
    table[row] = tight(table[row])
    #expect(try outcome(table, .table) == .unsure(.table, .spaced(line: row + 1)))
  }

  @Test func aWordMoreOrLessIsStillFound() throws {
    var copy = try lines(.acta).map(tight)
    let place = try #require(copy.firstIndex { $0.contains(" por ") })
    copy[place] = copy[place].replacing(" por ", with: " não por ")
    guard case .differs(.acta, let found, nil, _) = try outcome(copy, .acta) else {
      Issue.record("taken for the approved text")
      return
    }
    #expect(found.map(\.copy) == ["não"])
  }

  // MARK: sentences too many

  private func causes(_ copy: [String]) throws -> Set<DifferenceCause?> {
    guard case .differs(_, let found, _, _) = try outcome(copy, .acta) else { return [] }
    return Set(found.map(\.cause))
  }

  @Test func aSentenceThatIsAddedIsNoOtherVersion() throws {
    let lines = try lines(.acta)
    for place in lines.indices where lines[place].isEmpty && place > 20 && place % 3 == 0 {
      var copy = lines
      copy.insert(contentsOf: ["", "O grupo deliberou encerrar a fronteira."], at: place)
      #expect(try causes(copy) == [.added], "\(place)")
    }
    #expect(
      try causes(lines + ["Outra deliberação do grupo que ninguém tomou na sessão daquele dia"])
        == [.added])
    #expect(try causes(lines + ["Nada."]) != [.added])
  }
}
