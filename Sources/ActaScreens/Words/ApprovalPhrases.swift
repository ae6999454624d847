import ActaMeeting

/// Words of approving an earlier acta, in one language. Places are `{0}`, `{1}`.
struct ApprovalPhrases: Hashable, Sendable {
  let question: String
  let holds: String
  let place: String
  let consensus: String
  let unanimity: String
  let vote: String
  let correctFirst: String
  let dropCorrection: String
  let notNow: String
  let notApproved: String

  static func of(_ language: Language) -> ApprovalPhrases {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }
}

extension ApprovalPhrases {
  private static let portuguese = ApprovalPhrases(
    question: "Aprovar a acta de {0}: {1}",
    holds: "{0} {0|deliberação|deliberações}, {1} {1|acção|acções}. Leia-a antes na vista 6.",
    place: "Fica como deliberação no ponto {0}, {1}; depois a acta só se rectifica.",
    consensus: "aprovada por consenso",
    unanimity: "aprovada por unanimidade",
    vote: "por votação, contando os votos",
    correctFirst: "primeiro rectificar: onde se lê, leia-se",
    dropCorrection: "retirar a rectificação {0}",
    notNow: "ainda não",
    notApproved: "{0} {1}: a acta de {2} não fica aprovada")

  private static let english = ApprovalPhrases(
    question: "Approve the minutes of {0}: {1}",
    holds: "{0} {0|decision|decisions}, {1} {1|action|actions}. Read them first, in view 6.",
    place:
      "It will be recorded as a decision under item {0}, {1}; after that the minutes can only be "
      + "corrected.",
    consensus: "approved by consensus",
    unanimity: "approved unanimously",
    vote: "by vote, counting",
    correctFirst: "first correct: where it reads, it should read",
    dropCorrection: "take correction {0} back",
    notNow: "not yet",
    notApproved: "{0} {1}: the minutes of {2} are not approved")
}
