import ActaMeeting

/// What the session says about personal data.
struct SafeguardPhrases: Sendable {
  /// Title of the window that refuses a document.
  let refused: String
  /// Title of the window that only asks for a look.
  let lookAgain: String

  static func of(_ language: Language) -> SafeguardPhrases {
    switch language {
    case .portuguese: portuguese
    case .english: english
    }
  }

  private static let portuguese = SafeguardPhrases(
    refused: "Nada sai: poderia expor alguém", lookAgain: "Veja antes de partilhar")

  private static let english = SafeguardPhrases(
    refused: "Nothing leaves: it could expose somebody", lookAgain: "Look before you share")
}
