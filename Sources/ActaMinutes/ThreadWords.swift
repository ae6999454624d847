package import ActaMeeting

/// The words in which a thread is told.
package struct ThreadWords: Sendable {
  let language: Language
  let action: String
  let proposal: String
  let decision: String
  let answers: String
  let with: String
  let due: String
  let nextMeeting: String
  let state: String
  let late: @Sendable (Int) -> String
  /// How often a later day was given.
  let postponedTimes: @Sendable (Int) -> String
  let onIt: String
  let quorum: @Sendable (Bool) -> String
  let of: String
  let draft: String
  let submitted: String
  let received: String
  let by: String
  let withdrawn: String
  let scheduled: String
  let discussed: String
  let putOff: String
  let proposedWording: String
  let adoptedWording: String
  let ratifies: String
  let settledBy: String
  let passedTo: String
  let until: String
  let corrected: String
  let reads: String
  let shouldRead: String
  let promised: String
  let priority: String
  let origin: String
  let unchanged: String
  let postponed: String
  let reopened: String
  let reassigned: String
  let evidence: String
  let into: String
  let answerOf: String
  /// How a proposal stands in another group.
  let elsewhere: @Sendable (_ id: String, _ state: String) -> String

  package static func of(_ language: Language) -> ThreadWords {
    language == .portuguese ? .portuguese : .english
  }

  static let portuguese = ThreadWords(
    language: .portuguese, action: "ACÇÃO", proposal: "PROPOSTA", decision: "DELIBERAÇÃO",
    answers: "Responde", with: "com", due: "prazo", nextMeeting: "próxima reunião",
    state: "Estado", late: { "ATRASADA \($0) \($0 == 1 ? "dia" : "dias")" },
    postponedTimes: { "adiada \($0) \($0 == 1 ? "vez" : "vezes")" }, onIt: "Sobre",
    quorum: { $0 ? "com quórum" : "SEM QUÓRUM" }, of: "de", draft: "Rascunho",
    submitted: "Submetida", received: "recebida de", by: "por", withdrawn: "Retirada",
    scheduled: "Na agenda", discussed: "Discutida", putOff: "Adiada",
    proposedWording: "Redacção proposta", adoptedWording: "Redacção aprovada",
    ratifies: "ratifica", settledBy: "resolvida por", passedTo: "para", until: "até",
    corrected: "Corrigida", reads: "onde se lê", shouldRead: "leia-se", promised: "Assumida",
    priority: "prioridade", origin: "por força de", unchanged: "continua",
    postponed: "adiada", reopened: "REABERTA", reassigned: "passa de", evidence: "prova",
    into: "em", answerOf: "Resposta de", elsewhere: { "No outro grupo, \($0): \($1)" })

  static let english = ThreadWords(
    language: .english, action: "ACTION", proposal: "PROPOSAL", decision: "DECISION",
    answers: "Responsible", with: "with", due: "due", nextMeeting: "next meeting",
    state: "State", late: { "OVERDUE \($0) \($0 == 1 ? "day" : "days")" },
    postponedTimes: { "postponed \($0 == 1 ? "once" : "\($0) times")" }, onIt: "On",
    quorum: { $0 ? "with quorum" : "WITHOUT QUORUM" }, of: "of", draft: "Draft",
    submitted: "Submitted", received: "received from", by: "by", withdrawn: "Withdrawn",
    scheduled: "On the agenda", discussed: "Discussed", putOff: "Put off",
    proposedWording: "Wording proposed", adoptedWording: "Wording adopted",
    ratifies: "ratifies", settledBy: "settled by", passedTo: "to", until: "until",
    corrected: "Corrected", reads: "where it reads", shouldRead: "read", promised: "Promised",
    priority: "priority", origin: "under", unchanged: "still",
    postponed: "postponed", reopened: "REOPENED", reassigned: "passes from",
    evidence: "evidence", into: "into", answerOf: "Answer of",
    elsewhere: { "In the other group, \($0): \($1)" })
}
