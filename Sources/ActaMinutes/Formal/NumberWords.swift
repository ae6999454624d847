package import ActaMeeting
import Synchronization

/// The gender of what is counted: «dois votos», «duas abstenções». English has one form for both.
package enum GrammaticalGender: Hashable, Sendable {
  case masculine, feminine
}

/// Whole numbers in words, as minutes write them so that nobody can add a figure afterwards, spelled
/// by ICU. Portuguese is that of Mozambique: «dezasseis», «catorze», «dois mil e vinte e seis».
/// What ICU cannot spell stays in figures, which is never wrong.
package enum NumberWords {
  /// `duas`, `vinte e uma`.
  package static func text(
    _ number: Int, _ gender: GrammaticalGender, in language: Language
  ) -> String {
    switch (language, gender) {
    case (.portuguese, .masculine): spelled(number, portugueseRules, "%spellout-cardinal-masculine")
    case (.portuguese, .feminine): spelled(number, portugueseRules, "%spellout-cardinal-feminine")
    case (.english, _): spelled(number, englishRules, "%spellout-cardinal-verbose")
    }
  }

  /// `primeiro`, `thirtieth`.
  package static func ordinal(
    _ number: Int, _ gender: GrammaticalGender, in language: Language
  ) -> String {
    switch (language, gender) {
    case (.portuguese, .masculine): spelled(number, portugueseRules, "%spellout-ordinal-masculine")
    case (.portuguese, .feminine): spelled(number, portugueseRules, "%spellout-ordinal-feminine")
    case (.english, _): spelled(number, englishRules, "%spellout-ordinal-verbose")
    }
  }

  /// Reads what a language's words are made by: it takes milliseconds, which a thread can spend while
  /// others read files. Without it the first number of a document does.
  package static func prepare(_ language: Language) {
    _ = text(0, .masculine, in: language)
  }

  // Two of them, because only the language in use is read.
  private static let portugueseRules = Mutex(Speller("pt_PT"))
  private static let englishRules = Mutex(Speller("en_GB"))

  private static func spelled(
    _ number: Int, _ language: borrowing Mutex<Speller>, _ rules: String
  ) -> String {
    language.withLock { $0.text(number, by: rules) } ?? String(number)
  }
}
