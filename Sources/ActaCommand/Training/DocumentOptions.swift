import ActaMeeting

extension Commands {
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
