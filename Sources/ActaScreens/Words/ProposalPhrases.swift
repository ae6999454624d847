import ActaMeeting

/// Words of view 3, proposals and decisions, in one language. Places are `{0}`, `{1}`.
struct ProposalPhrases: Hashable, Sendable {
  let waiting: String
  let drafts: String
  let inForce: String
  let settled: String
  let toDecisions: String
  let toProposals: String
  let noDecisions: String
  let decisionsCounted: String
  let putOff: String
  let problem: String
  let indicator: String
  let stage: String
  let level: String
  let origin: String
  let life: String
  let submittedBy: String
  let onAgendaOf: String
  let discussedIn: String
  let putOffIn: String
  let takenBack: String
  let answeredBy: String
  let elsewhere: String
  let consequences: String
  let noActions: String
  let on: String
  let pending: String
  let settledBy: String
  let add: String
  let edit: String
  let textLine: String
  let submitNow: String
  let byMissing: String
  let textMissing: String
  let submit: String
  let putOnAgenda: String
  let noMeeting: String
  let withdraw: String
  let showMeeting: String
  let didAdd: String
  let didDraft: String
  let didSubmit: String
  let didSchedule: String
  let didWithdraw: String

  static func of(_ language: Language) -> ProposalPhrases {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }
}

extension ProposalPhrases {
  static let portuguese = ProposalPhrases(
    waiting: "Por responder",
    drafts: "Rascunhos",
    inForce: "Em implementação",
    settled: "Encerradas",
    toDecisions: "3 outra vez: deliberações",
    toProposals: "3 outra vez: propostas",
    noDecisions:
      "Nenhuma deliberação ainda: d, num ponto da agenda de uma sessão aberta, regista-as.",
    decisionsCounted: "{0} {0|deliberação|deliberações}, {1} por ratificar",
    putOff: "adiada {0}x",
    problem: "Problema",
    indicator: "Indicador",
    stage: "Etapa",
    level: "Nível",
    origin: "Recebida de {0}",
    life: "Percurso",
    submittedBy: "submetida por {0}",
    onAgendaOf: "na ordem de trabalhos",
    discussedIn: "discutida",
    putOffIn: "adiada",
    takenBack: "retirada",
    answeredBy: "Resposta de {0}: {1}",
    elsewhere: "No outro grupo, {0}: {1}",
    consequences: "O que dela resultou",
    noActions: "Nenhuma acção ainda.",
    on: "Sobre",
    pending: "Espera ratificação por uma sessão com quórum.",
    settledBy: "Resolvida por {0}: {1}.",
    add: "Juntar proposta",
    edit: "Editar proposta",
    textLine: "Texto",
    submitNow: "Submeter já",
    byMissing: "Diga que instituição a apresenta.",
    textMissing: "Escreva o que se propõe.",
    submit: "submeter ao grupo",
    putOnAgenda: "pôr na ordem de trabalhos de {0}",
    noMeeting: "Não há reunião por realizar: acta new prepara a próxima.",
    withdraw: "retirar",
    showMeeting: "ver na reunião de {0}",
    didAdd: "{0} submetida",
    didDraft: "{0} em rascunho",
    didSubmit: "{0} submetida em {1}",
    didSchedule: "{0} na ordem de trabalhos de {1}",
    didWithdraw: "{0} retirada")

  static let english = ProposalPhrases(
    waiting: "To be answered",
    drafts: "Drafts",
    inForce: "Being implemented",
    settled: "Closed",
    toDecisions: "3 again: decisions",
    toProposals: "3 again: proposals",
    noDecisions: "No decisions yet: d, on an agenda item of an open meeting, records them.",
    decisionsCounted: "{0} {0|decision|decisions}, {1} to be ratified",
    putOff: "put off {0}x",
    problem: "Problem",
    indicator: "Indicator",
    stage: "Stage",
    level: "Level",
    origin: "Received from {0}",
    life: "History",
    submittedBy: "submitted by {0}",
    onAgendaOf: "on the agenda",
    discussedIn: "discussed",
    putOffIn: "put off",
    takenBack: "withdrawn",
    answeredBy: "Answer of {0}: {1}",
    elsewhere: "In the other group, {0}: {1}",
    consequences: "What became of it",
    noActions: "No action items yet.",
    on: "On",
    pending: "Waits to be ratified by a meeting with a quorum.",
    settledBy: "Settled by {0}: {1}.",
    add: "Add a proposal",
    edit: "Edit the proposal",
    textLine: "Text",
    submitNow: "Submit now",
    byMissing: "Say which institution brings it.",
    textMissing: "Type what is proposed.",
    submit: "submit to the group",
    putOnAgenda: "put on the agenda of {0}",
    noMeeting: "There is no meeting to come: acta new prepares the next.",
    withdraw: "withdraw",
    showMeeting: "see in the meeting of {0}",
    didAdd: "{0} submitted",
    didDraft: "{0} as a draft",
    didSubmit: "{0} submitted on {1}",
    didSchedule: "{0} on the agenda of {1}",
    didWithdraw: "{0} withdrawn")
}

extension Session {
  var proposing: ProposalPhrases { ProposalPhrases.of(language) }
}
