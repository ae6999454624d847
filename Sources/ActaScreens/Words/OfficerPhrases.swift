import ActaMeeting

/// What the session says of who presides and who writes, in one language.
struct OfficerPhrases: Sendable {
  /// Of the form, and of its line in the menu of the meeting.
  let title: String
  let presides: String
  let writes: String
  /// Chair and secretary as they now stand.
  let named: String
  let markedAway: String
  let notThere: String

  static func of(_ language: Language) -> OfficerPhrases {
    switch language {
    case .portuguese: portuguese
    case .english: english
    }
  }

  private static let portuguese = OfficerPhrases(
    title: "Quem preside e quem secretaria",
    presides: "Preside",
    writes: "Secretaria",
    named: "preside {0}, secretaria {1}",
    markedAway: "{0} falta: S q diz quem preside ou secretaria.",
    notThere:
      "{0}: presidia ou secretariava e não tem presença marcada; a acta fica aí em branco. Marque-a "
      + "(2), ou diga quem foi (S q).")

  private static let english = OfficerPhrases(
    title: "Chair and secretary",
    presides: "Chair",
    writes: "Secretary",
    named: "chair: {0}, secretary: {1}",
    markedAway: "{0} is absent: S q names who chairs or takes the minutes.",
    notThere:
      "{0} was to chair or take the minutes and is not marked present: the minutes leave a blank "
      + "there. Mark them present (2), or name who did (S q).")
}
