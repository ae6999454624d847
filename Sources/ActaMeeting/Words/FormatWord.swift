/// A language that files are written in and people are spoken to.
package enum Language: String, Hashable, Sendable, CaseIterable {
  case portuguese = "pt"
  case english = "en"
}

/// What one word of the files is called in each language.
package struct Words: Hashable, Sendable {
  package let english: String
  package let portuguese: String
  /// Other spellings that are read and never written.
  package let also: [String]

  package init(_ english: String, _ portuguese: String, also: [String] = []) {
    self.english = english
    self.portuguese = portuguese
    self.also = also
  }

  package func text(in language: Language) -> String {
    switch language {
    case .portuguese: portuguese
    case .english: english
    }
  }

  /// The word as people read it: what files write as one word, `em-curso`, is two; some keep their
  /// hyphen, and some are short for what people say.
  package func spoken(in language: Language) -> String {
    let said = language == .portuguese ? Words.saidInPortuguese : Words.saidInEnglish
    return said[text(in: language)] ?? withoutHyphens(language)
  }

  private static let saidInEnglish = [
    "vice": "deputy chair", "focal": "focal point", "adopted-amended": "adopted as amended",
    "follow-up": "follow-up", "counter-referral": "counter-referral",
    "cross-border": "cross-border", "half-yearly": "half-yearly", "four-monthly": "four-monthly",
    "two-thirds": "two-thirds",
  ]

  private static let saidInPortuguese = [
    "vice": "vice-presidência", "contra-referência": "contra-referência",
  ]

  private func withoutHyphens(_ language: Language) -> String {
    String(decoding: text(in: language).utf8.map { $0 == 0x2D ? 0x20 : $0 }, as: UTF8.self)
  }
}

/// A closed list of words that a field of a file may hold.
package protocol FormatWord: CaseIterable, Hashable, Sendable {
  var words: Words { get }
}
