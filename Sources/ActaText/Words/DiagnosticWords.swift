package import ActaMeeting

/// Diagnostics in words: what is wrong, and what would be right.
package enum DiagnosticWords {
  package static func message(_ problem: Diagnostic, in language: Language) -> String {
    let one = problem.arguments.first ?? ""
    let two = problem.arguments.count > 1 ? problem.arguments[1] : ""
    let three = problem.arguments.count > 2 ? problem.arguments[2] : two
    let four = problem.arguments.count > 3 ? problem.arguments[3] : three
    let five = problem.arguments.count > 4 ? problem.arguments[4] : ""
    switch language {
    case .english: return english(problem.name, one, two, three, four)
    case .portuguese: return portuguese(problem.name, one, two, three, four, five)
    }
  }

  /// `FILE:LINE:COLUMN: error: message`, the user's own line, a caret. `display` makes text of files
  /// harmless for a terminal.
  package static func render(
    _ problem: FileProblem, _ document: Document, in language: Language,
    display: (String) -> String
  ) -> String {
    let one = problem.diagnostic
    let place = "\(display(problem.file)):\(one.line):\(one.column)"
    let head = "\(place): \(one.severity.rawValue): \(display(message(one, in: language)))"
    guard (1...max(1, document.lines.count)).contains(one.line), !document.lines.isEmpty else {
      return head
    }
    // A line may be as long as the file and have thousands of problems: its beginning is enough.
    let beginning = String(decoding: document.content(ofLine: one.line).prefix(800), as: UTF8.self)
    let line = beginning.unicodeScalars.prefix(200)
    let before = display(Columns.text(of: line, before: one.column))
    let indent = String(repeating: " ", count: Columns.count(before))
    return "\(head)\n  \(display(String(String.UnicodeScalarView(line))))\n  \(indent)^"
  }

  /// The word for one where the number is one, else the word for several.
  static func counted(_ number: String, _ one: String, _ many: String) -> String {
    number == "1" ? one : many
  }

  static func didYouMean(_ word: String, _ phrase: String) -> String {
    word.isEmpty ? "" : "\(phrase) \(word)?"
  }

  /// What can stand there, after a phrase; nothing where any text can.
  static func canBe(_ choices: String, _ phrase: String) -> String {
    choices.isEmpty ? "" : "\(phrase) \(choices)"
  }
}
