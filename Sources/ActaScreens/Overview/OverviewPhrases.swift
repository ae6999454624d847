import ActaMeeting

/// Words of a group's figures and of the list of groups in one language. Places are `{0}`, `{1}`.
struct OverviewPhrases: Hashable, Sendable {
  let groups: String
  let below: String
  let figures: String
  let overdue: String
  let overdueByInstitution: String
  let noOverdue: String
  let proposalsByState: String
  let regularity: String
  let metOf: String
  let met: String
  let asDue: String
  let notAsDue: String
  let lastMeeting: String
  let neverMet: String
  let trend: String
  let trendRow: String
  let waiting: String
  let reading: String
  let totals: String
  let byPlace: String
  let byOverdue: String
  let byLastMeeting: String

  static func of(_ language: Language) -> OverviewPhrases {
    switch language {
    case .portuguese: portuguese
    case .english: english
    }
  }

  private static let portuguese = OverviewPhrases(
    groups: "{0} {0|grupo|grupos}", below: "Grupos abaixo deste", figures: "Situação do grupo",
    overdue: "{0} em atraso",
    overdueByInstitution: "Em atraso, por instituição", noOverdue: "nada em atraso",
    proposalsByState: "Propostas, por estado", regularity: "Regularidade das sessões",
    metOf: "{0} de {1} em 12 meses", met: "{0} em 12 meses", asDue: "em dia",
    notAsDue: "reuniu menos do que devia", lastMeeting: "última sessão: {0}",
    neverMet: "ainda não reuniu", trend: "Tendência: acções por concluir depois de cada sessão",
    trendRow: "+{0} {0|nova|novas}, {1} {1|concluída|concluídas}", waiting: "{0} prop.",
    reading: "a ler…", totals: "{0} {0|acção|acções} por concluir, {1} em atraso",
    byPlace: "por lugar",
    byOverdue: "mais atrasos primeiro", byLastMeeting: "há mais tempo sem reunir primeiro")

  private static let english = OverviewPhrases(
    groups: "{0} {0|group|groups}", below: "Groups below this one", figures: "How the group stands",
    overdue: "{0} overdue",
    overdueByInstitution: "Overdue, by institution", noOverdue: "nothing overdue",
    proposalsByState: "Proposals, by state", regularity: "Regularity of meetings",
    metOf: "{0} of {1} in 12 months", met: "{0} in 12 months", asDue: "as due",
    notAsDue: "met less often than due", lastMeeting: "last meeting: {0}",
    neverMet: "has not met yet", trend: "Trend: action items open after each meeting",
    trendRow: "+{0} new, {1} done", waiting: "{0} prop.", reading: "reading…",
    totals: "{0} action items open, {1} overdue", byPlace: "by place",
    byOverdue: "most overdue first", byLastMeeting: "longest without meeting first")
}
