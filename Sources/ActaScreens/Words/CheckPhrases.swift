import ActaMeeting

/// What is said of an answer that can be meant and probably is not.
struct CheckPhrases: Hashable, Sendable {
  let isPast: String
  let isWeekend: String

  static func of(_ language: Language) -> CheckPhrases {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }

  static let portuguese = CheckPhrases(
    isPast: "Atenção: este dia já passou.", isWeekend: "Atenção: é fim-de-semana.")

  static let english = CheckPhrases(
    isPast: "Note: this day is past.", isWeekend: "Note: it is at a weekend.")
}
