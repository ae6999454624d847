import ActaMeeting

extension MeetingFile {
  /// Settles what a rule finds in the paragraph, row or field that begins at a line, by a comment
  /// above it with the reason.
  package func settling(_ rule: String, because reason: String, above line: Int) -> MeetingFile {
    let word = language == .portuguese ? "permite" : "allow"
    return applying([.insert(["; \(word) \(rule): \(oneLine(reason))"], after: line - 1)])
  }
}
