import Testing

@testable import ActaText

/// Lines are found again in a text that another has changed.
struct LineMovesTests {
  private func moves(_ old: [String], _ new: [String]) -> LineMoves {
    LineMoves(
      from: Document(text: old.joined(separator: "\n") + "\n"),
      to: Document(text: new.joined(separator: "\n") + "\n"))
  }

  @Test func linesBelowWhatWasInsertedAreFurtherDown() {
    let moves = moves(["a", "b", "c"], ["x", "y", "a", "b", "z", "c"])
    #expect((1...3).map(moves.line) == [3, 4, 6])
  }

  @Test func aLineThatReadsOtherwiseIsOnlyLikelyToBeTheSame() {
    let moves = moves(["a", "b", "c"], ["x", "a", "B", "c"])
    #expect((1...3).map(moves.line) == [2, nil, 4])
    #expect((1...3).map(moves.likelyLine) == [2, 3, 4])
  }

  @Test func whatIsGoneIsNowhere() {
    let moves = moves(["a", "b", "c"], ["a", "c"])
    #expect((1...3).map(moves.line) == [1, nil, 2])
    #expect(moves.likelyLine(2) == nil)
  }

  @Test func theSecondOfTwoSameLinesStaysTheSecond() {
    let moves = moves(["a", "b", "a"], ["x", "a", "b", "a"])
    #expect((1...3).map(moves.line) == [2, 3, 4])
  }

  @Test func nothingStandsInATextThatIsGone() {
    let moves = moves(["a", "b"], [])
    #expect((1...2).map(moves.line) == [nil, nil])
  }
}
