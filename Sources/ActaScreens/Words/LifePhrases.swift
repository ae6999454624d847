import ActaMeeting

/// What the session says about the life of a record after it was written.
struct LifePhrases: Sendable {
  let approve: String
  /// The wording of the decision, with the day in the place of `{0}`.
  let approvalText: String
  /// The same with how many corrections in the place of `{1}` and what they are in that of `{2}`.
  let approvalWithCorrections: String
  let inDecision: String
  let inAction: String
  let quotation: String
  let backToDraft: String
  let sign: String
  let correct: String
  /// Title of a correction.
  let inTime: String
  let on: String
  let reads: String
  let shouldRead: String
  let readsMissing: String
  let shouldReadMissing: String
  let readsNotThere: String
  let noQuorum: String
  let mendFirst: String
  let didApprove: String
  let didReturnToDraft: String
  let didSign: String
  let didCorrect: String

  static func of(_ language: Language) -> LifePhrases {
    switch language {
    case .portuguese: portuguese
    case .english: english
    }
  }

  private static let portuguese = LifePhrases(
    approve: "Aprovar a acta de uma sessão anterior",
    approvalText: "Aprova-se a acta da sessão de {0}.",
    approvalWithCorrections:
      "Aprova-se a acta da sessão de {0}, com {1} {1|rectificação|rectificações}: {2}.",
    inDecision: "na deliberação {0}",
    inAction: "na acção {0}",
    quotation: "onde se lê «{0}», leia-se «{1}»",
    backToDraft: "Voltar a minuta",
    sign: "Marcar como assinada",
    correct: "Rectificar: em tempo",
    inTime: "Em tempo",
    on: "Na deliberação ou acção (vazio: no texto)",
    reads: "Onde se lê",
    shouldRead: "Leia-se",
    readsMissing: "Escreva as palavras que lá estão.",
    shouldReadMissing: "Escreva como se deve ler.",
    readsNotThere: "Essas palavras não estão lá; copie-as como estão.",
    noQuorum: "Não há quórum: a acta fica para outra sessão.",
    mendFirst: "Primeiro corrija os erros de {0}.",
    didApprove: "Acta aprovada e selada: {0}",
    didReturnToDraft: "De novo minuta",
    didSign: "Acta marcada como assinada",
    didCorrect: "Rectificação {0} registada")

  private static let english = LifePhrases(
    approve: "Approve the minutes of an earlier meeting",
    approvalText: "The minutes of the meeting of {0} are approved.",
    approvalWithCorrections:
      "The minutes of the meeting of {0} are approved with {1} {1|correction|corrections}: {2}.",
    inDecision: "in decision {0}",
    inAction: "in action {0}",
    quotation: "where it reads “{0}”, it should read “{1}”",
    backToDraft: "Back to draft",
    sign: "Mark as signed",
    correct: "Correct: where it reads",
    inTime: "Correction",
    on: "In decision or action (empty: in the text)",
    reads: "Where it reads",
    shouldRead: "It should read",
    readsMissing: "Write the words that stand there.",
    shouldReadMissing: "Write how it should read.",
    readsNotThere: "These words are not there; copy them as they stand.",
    noQuorum: "There is no quorum: the minutes wait for another meeting.",
    mendFirst: "First mend the errors of {0}.",
    didApprove: "Minutes approved and sealed: {0}",
    didReturnToDraft: "A draft again",
    didSign: "Minutes marked as signed",
    didCorrect: "Correction {0} recorded")
}
