package import ActaMeeting

/// The lines of new blocks, in the group's language.
extension MeetingFile {
  package func lines(of action: Action) -> [String] { writer.lines(of: action) }
  package func lines(of decision: Decision) -> [String] { writer.lines(of: decision) }
  package func lines(of review: Review) -> [String] { writer.lines(of: review) }
  package func lines(of restricted: Restricted) -> [String] { writer.lines(of: restricted) }
  package func lines(of correction: Correction) -> [String] { writer.lines(of: correction) }

  func escapedInBlock(_ line: String, _ keyword: BlockKeyword) -> String {
    writer.escapedInBlock(line, keyword)
  }

  var writer: BlockWriter { BlockWriter(language: language) }

  /// The file with a correction after everything else, where the seal does not reach.
  package func addingCorrection(_ correction: Correction) -> MeetingFile {
    applying([apart(lines(of: correction), after: trimmed(document.lines.count))])
  }

  /// The next free label with a letter, `A4`: one above every number in the file and in `taken`.
  package func nextLabel(_ letter: Character, taken: [String] = []) -> String {
    let here =
      meeting.actions.map(\.label) + meeting.decisions.map(\.label)
      + meeting.corrections.map(\.label) + meeting.actions.compactMap { $0.origin?.label }
    let wanted = letter.asciiValue
    let numbers = (here + taken).compactMap(Reference.numberedLabel)
      .filter { $0.letter == wanted }.map(\.number)
    return "\(letter)\((numbers.max() ?? 0) + 1)"
  }
}
