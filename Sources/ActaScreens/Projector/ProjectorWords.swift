import ActaMeeting

/// What the projector says besides the words of the meeting.
struct ProjectorWords: Hashable, Sendable {
  let itemOf: String
  let underDecision: String
  let decided: String
  let recorded: String
  let next: String
  let lastItem: String
  let beginsAt: String
  let pausedSince: String
  let betweenItems: String
  let closedAt: String
  let nextMeeting: String
  let restricted: String
  let noMeeting: String

  static func of(_ language: Language) -> ProjectorWords {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }

  static let portuguese = ProjectorWords(
    itemOf: "Ponto {0} de {1}", underDecision: "Em deliberação", decided: "Deliberação {0}: {1}",
    recorded: "Registada: {0} {1}", next: "A seguir: {0} {1}", lastItem: "É o último ponto.",
    beginsAt: "Começa às {0}", pausedSince: "Pausa desde as {0}",
    betweenItems: "Nenhum ponto aberto", closedAt: "Sessão encerrada às {0}",
    nextMeeting: "Próxima sessão: {0}", restricted: "(reservado, {0})",
    noMeeting: "Ainda não há sessão.")

  static let english = ProjectorWords(
    itemOf: "Item {0} of {1}", underDecision: "To be decided", decided: "Decision {0}: {1}",
    recorded: "Recorded: {0} {1}", next: "Next: {0} {1}", lastItem: "This is the last item.",
    beginsAt: "Begins at {0}", pausedSince: "On a break since {0}",
    betweenItems: "No item is open", closedAt: "Meeting closed at {0}",
    nextMeeting: "Next meeting: {0}", restricted: "(restricted, {0})",
    noMeeting: "No meeting yet.")
}
