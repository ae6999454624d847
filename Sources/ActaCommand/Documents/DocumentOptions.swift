import ActaMeeting
import ActaMinutes

extension Commands {
  /// How a document shall be written: text unless another is asked for.
  func documentFormat() throws(CommandFailure) -> DocumentFormat {
    let written = options[.format] ?? "text"
    let found = DocumentFormat.allCases.first {
      PlainWord($0.rawValue) == PlainWord(written)
        || $0 == .text && PlainWord(written) == PlainWord("texto")
    }
    if let found { return found }
    throw usage(.badValue(.format, written, DocumentFormat.allCases.map(\.rawValue)))
  }

  /// Whether a document becomes a file: when it shall, and a PDF rather than be shown on a terminal.
  var keepsDocument: Bool {
    if options.has(.save) { return true }
    guard request.command != .print, Output.isTerminal else { return false }
    return (try? documentFormat()) == .pdf
  }

  /// The language of what is printed: as asked, else the group's.
  func documentLanguage(of group: Group) -> Language {
    options[.language].flatMap { Language(rawValue: $0) } ?? group.language ?? language
  }

  /// `TLP:GREEN`, `green`; nil when none is asked for.
  func label() throws(CommandFailure) -> Label? {
    guard let text = options[.label] else { return nil }
    let wanted = PlainWord(text)
    let found = Label.allCases.first { label in
      [label.rawValue, label.inFileName, String(label.rawValue.dropFirst(4))]
        .contains { PlainWord($0) == wanted }
    }
    guard let found else { throw usage(.badValue(.label, text, Label.allCases.map(\.rawValue))) }
    return found
  }
}
