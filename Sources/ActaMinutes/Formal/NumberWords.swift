package import ActaMeeting
import CNumerals

/// The gender of what is counted: «dois votos», «duas abstenções». English has one form for both.
package enum GrammaticalGender: Hashable, Sendable {
  case masculine, feminine
}

/// Whole numbers in words, as minutes write them so that nobody can add a figure afterwards, spelled
/// by ICU. Portuguese is that of Mozambique: «dezasseis», «catorze», «dois mil e vinte e seis».
/// Without ICU on the machine numbers stay in figures, which is never wrong.
package enum NumberWords {
  /// `duas`, `vinte e uma`.
  package static func text(
    _ number: Int, _ gender: GrammaticalGender, in language: Language
  ) -> String {
    switch (language, gender) {
    case (.portuguese, .masculine): spelled(number, "pt_PT", "%spellout-cardinal-masculine")
    case (.portuguese, .feminine): spelled(number, "pt_PT", "%spellout-cardinal-feminine")
    case (.english, _): spelled(number, "en_GB", "%spellout-cardinal-verbose")
    }
  }

  /// `primeiro`, `thirtieth`.
  package static func ordinal(
    _ number: Int, _ gender: GrammaticalGender, in language: Language
  ) -> String {
    switch (language, gender) {
    case (.portuguese, .masculine): spelled(number, "pt_PT", "%spellout-ordinal-masculine")
    case (.portuguese, .feminine): spelled(number, "pt_PT", "%spellout-ordinal-feminine")
    case (.english, _): spelled(number, "en_GB", "%spellout-ordinal-verbose")
    }
  }

  /// Reads what a language's words are made by: it takes milliseconds, which a thread can spend while
  /// others read files. Without it the first number of a document does.
  package static func prepare(_ language: Language) {
    _ = text(0, .masculine, in: language)
  }

  private static func spelled(_ number: Int, _ locale: String, _ rules: String) -> String {
    var bytes = [CChar](repeating: 0, count: 512)
    let count = unsafe acta_spell(locale, rules, Int64(number), &bytes, bytes.count)
    guard count > 0 else { return String(number) }
    return String(decoding: bytes.prefix(Int(count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
