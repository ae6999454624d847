import ActaMeeting

/// Pieces of the formal prose that no group needs to word otherwise, in one language.
struct FormalPhrases: Hashable, Sendable {
  let and: String
  let inDecision: String
  let inAction: String
  /// Before the name of who answered for an action until then.
  let inPlaceOf: String
  /// Who answers for it now, and in place of whom.
  let takenOver: String
  let institutionsPresent: String
  let mergedInto: String
  let ofMeeting: String
  /// Before the day of a training.
  let ofDay: String
  /// Before the name of another group, with which it agrees.
  let ofGroup: String
  /// Around a title.
  let quotes: String
  let newDue: String
  /// Instead of a count of institutions.
  let noInstitution: String
  /// After the name of somebody who came and was not of the group that day, though the institution was.
  let notMember: String
  /// Before who reported it or what stands in the way, and before an institution that does.
  let doneBy: String
  let doneByInstitution: String
  /// Before the name of the group an action went up to.
  let escalatedTo: String
  /// Of items that stand over: some of which were begun, or none.
  let notConcluded: String
  let notDealtWith: String
  let observer: Forms
  let onBehalfOf: String
  let theMeetingOf: String
  let theNextMeeting: String
  let untilDay: String
  let untilNext: String
  let withReason: String
  let withoutReason: String
  /// Who presided or wrote at first, the hour, and who did from then on.
  let presidedLater: String
  let person: Noun
  let institution: Noun
  let earlierAction: Noun
  let hour: Noun
  let minute: Noun
  let proposal: String
  let indicator: String
  let by: String
  let actionSheet: String
  let slip: String
  /// Of what was put to the group and not adopted.
  let slipOfDraft: String
  let extract: String
  let referral: String
  let reference: String
  /// The day by which the other group is to answer.
  let answerBy: String
  let replyLines: [String]
  /// Above the actions of others that an institution supports.
  let inSupport: String
  /// What a reviewed action is, one and several, by the state that was reported.
  let open: Noun
  let inProgress: Noun
  let blocked: Noun
  let reported: Noun
  let done: Noun
  let cancelled: Noun
  let escalated: Noun
  let merged: Noun
  let notReported: Noun
  /// A reviewed action of which this circle learns nothing.
  let withheld: Noun

  static func of(_ language: Language) -> FormalPhrases {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }

  func state(_ state: ActionState) -> Noun {
    switch state {
    case .open: open
    case .inProgress: inProgress
    case .blocked: blocked
    case .reported: reported
    case .done: done
    case .cancelled: cancelled
    case .escalated: escalated
    case .merged: merged
    case .notReported: notReported
    }
  }
}

extension FormalPhrases {
  static let portuguese = FormalPhrases(
    and: "e",
    inDecision: "na deliberação",
    inAction: "na acção",
    inPlaceOf: "em substituição de",
    takenOver: "{0}, {1}",
    institutionsPresent: "Instituições presentes",
    mergedInto: "fundida na acção",
    ofMeeting: "da sessão de",
    ofDay: "de",
    ofGroup: "do",
    quotes: "«{0}»",
    newDue: "com novo prazo até",
    noInstitution: "nenhuma instituição",
    notMember: "que nesse dia não era membro do grupo",
    doneBy: "por",
    doneByInstitution: "por",
    escalatedTo: "elevada ao",
    notConcluded: "por concluir",
    notDealtWith: "por tratar",
    observer: Forms("observador", "observadora", "observadores", "observadoras"),
    onBehalfOf: "em representação de",
    theMeetingOf: "a sessão de",
    theNextMeeting: "a próxima sessão",
    untilDay: "até",
    untilNext: "até à próxima sessão ordinária",
    withReason: "com justificação",
    withoutReason: "sem justificação",
    presidedLater: "{0} e, {1}, {2}",
    person: Noun("pessoa", "pessoas", .feminine),
    institution: Noun("instituição", "instituições", .feminine),
    earlierAction: Noun("acção anterior", "acções anteriores", .feminine),
    hour: Noun("hora", "horas", .feminine),
    minute: Noun("minuto", "minutos", .masculine),
    proposal: "Proposta",
    indicator: "Indicador",
    by: "Apresentada por",
    actionSheet: "FOLHA DE ACÇÕES",
    slip: "DELIBERAÇÃO",
    slipOfDraft: "PROJECTO DE DELIBERAÇÃO",
    extract: "EXTRACTO DE ACTA",
    referral: "NOTA DE ENCAMINHAMENTO",
    reference: "Ref.",
    answerBy: "Resposta até",
    replyLines: ["Recebida em:", "Decisão:", "Prazo:", "Nome:", "Assinatura:"],
    inSupport: "Em apoio a outras instituições",
    open: Noun("aberta", "abertas", .feminine),
    inProgress: Noun("em curso", "em curso", .feminine),
    blocked: Noun("bloqueada", "bloqueadas", .feminine),
    reported: Noun("comunicada como feita", "comunicadas como feitas", .feminine),
    done: Noun("concluída", "concluídas", .feminine),
    cancelled: Noun("cancelada", "canceladas", .feminine),
    escalated: Noun("elevada a outro nível", "elevadas a outro nível", .feminine),
    merged: Noun("fundida noutra", "fundidas noutras", .feminine),
    notReported: Noun("não comunicada", "não comunicadas", .feminine),
    withheld: Noun("reservada", "reservadas", .feminine))

  static let english = FormalPhrases(
    and: "and",
    inDecision: "in decision",
    inAction: "in action",
    inPlaceOf: "in place of the",
    takenOver: "{0} ({1})",
    institutionsPresent: "Institutions present",
    mergedInto: "merged into action",
    ofMeeting: "of the meeting of",
    ofDay: "of",
    ofGroup: "of the",
    quotes: "“{0}”",
    newDue: "now due on",
    noInstitution: "no institution",
    notMember: "who was not a member of the group on that day",
    doneBy: "by",
    doneByInstitution: "by the",
    escalatedTo: "escalated to the",
    notConcluded: "not concluded",
    notDealtWith: "not dealt with",
    observer: Forms("observer"),
    onBehalfOf: "for",
    theMeetingOf: "the meeting of",
    theNextMeeting: "the next meeting",
    untilDay: "by",
    untilNext: "by the next ordinary meeting",
    withReason: "with apologies",
    withoutReason: "without apologies",
    presidedLater: "{0} and, {1}, by {2}",
    person: Noun("person", "people", .masculine),
    institution: Noun("institution", "institutions", .masculine),
    earlierAction: Noun("earlier action", "earlier actions", .masculine),
    hour: Noun("hour", "hours", .masculine),
    minute: Noun("minute", "minutes", .masculine),
    proposal: "Proposal",
    indicator: "Indicator",
    by: "Submitted by",
    actionSheet: "ACTION SHEET",
    slip: "DECISION",
    slipOfDraft: "DRAFT DECISION",
    extract: "EXTRACT OF MINUTES",
    referral: "NOTE OF REFERRAL",
    reference: "Ref.",
    answerBy: "Reply by",
    replyLines: ["Received on:", "Decision:", "By when:", "Name:", "Signature:"],
    inSupport: "In support of other institutions",
    open: Noun("open", "open", .masculine),
    inProgress: Noun("in progress", "in progress", .masculine),
    blocked: Noun("blocked", "blocked", .masculine),
    reported: Noun("reported as done", "reported as done", .masculine),
    done: Noun("done", "done", .masculine),
    cancelled: Noun("cancelled", "cancelled", .masculine),
    escalated: Noun("escalated", "escalated", .masculine),
    merged: Noun("merged into another", "merged into others", .masculine),
    notReported: Noun("not reported", "not reported", .masculine),
    withheld: Noun("restricted", "restricted", .masculine))
}
