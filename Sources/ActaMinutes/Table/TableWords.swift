import ActaMeeting

/// Words of the table and of sheets of actions that the formal minutes do not have, in one language;
/// places are `{0}`, `{1}`.
struct TableWords: Hashable, Sendable {
  let type: String
  let approved: String
  /// The day of the meeting that approved it.
  let approvedAt: String
  /// Of a summary: that and when its minutes were approved.
  let minutesApprovedAt: String
  /// The column of who came and how.
  let people: String
  /// Of an institution none of whose people was marked.
  let unmarked: String
  /// How many came, for how many institutions, and how many by invitation.
  let present: String
  let invited: String
  let nobody: String
  let person: Noun
  let institution: Noun
  /// Who sat for two institutions counts for both, and is one person.
  let countedOnce: String
  /// Of so many voting institutions some were there; `needed` agrees with how many had to be.
  let votingPresent: Noun
  let needed: Noun
  /// Before those of whom it is not known that they presented an item.
  let toPresent: String
  let level: String
  let stage: String
  let proposal: String
  /// What a decision is on.
  let about: String
  let minutesOf: String
  /// After a result.
  let withoutQuorum: String
  /// Before institutions of which nobody came, with an excuse and without.
  let apologies: String
  let absences: String
  let training: String
  let standsOver: String
  let standsOverToNext: String
  /// What codes stand for that no list above has.
  let codes: String
  /// Columns of a sheet of actions.
  let action: String
  let support: String

  static func of(_ language: Language) -> TableWords {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }

  private static let portuguese = TableWords(
    type: "Tipo",
    approved: "Aprovada",
    approvedAt: "na sessão de {0}",
    minutesApprovedAt: "Acta aprovada na sessão de {0}.",
    people: "Pessoas e presença",
    unmarked: "sem registo",
    present: "Presentes: {0}, em representação de {1}.",
    invited: "A convite: {0}.",
    nobody: "Presentes: ninguém.",
    person: Noun("pessoa", "pessoas", .feminine),
    institution: Noun("instituição", "instituições", .feminine),
    countedOnce: "Quem representou mais do que uma instituição conta aqui uma só vez.",
    votingPresent: Noun(
      "instituição votante presente", "instituições votantes presentes", .feminine),
    needed: Noun("necessária", "necessárias", .feminine),
    toPresent: "apresentação prevista: {0}",
    level: "nível {0}",
    stage: "etapa: {0}",
    proposal: "Proposta",
    about: "Sobre",
    minutesOf: "acta da sessão de {0}",
    withoutQuorum: "sem quórum",
    apologies: "Faltaram, com justificação: {0}.",
    absences: "Faltaram, sem justificação: {0}.",
    training: "Capacitação",
    standsOver: "Transita para a sessão de {0}.",
    standsOverToNext: "Transita para a próxima sessão.",
    codes: "INSTITUIÇÕES E GRUPOS",
    action: "Acção",
    support: "Apoio")

  private static let english = TableWords(
    type: "Type",
    approved: "Approved",
    approvedAt: "at the meeting of {0}",
    minutesApprovedAt: "Minutes approved at the meeting of {0}.",
    people: "People and attendance",
    unmarked: "not recorded",
    present: "Present: {0}, representing {1}.",
    invited: "By invitation: {0}.",
    nobody: "Present: nobody.",
    person: Noun("person", "people", .masculine),
    institution: Noun("institution", "institutions", .masculine),
    countedOnce: "Whoever represented more than one institution is counted once here.",
    votingPresent: Noun(
      "voting institution present", "voting institutions present", .masculine),
    needed: Noun("needed", "needed", .masculine),
    toPresent: "to be presented by {0}",
    level: "{0} level",
    stage: "stage: {0}",
    proposal: "Proposal",
    about: "On",
    minutesOf: "minutes of the meeting of {0}",
    withoutQuorum: "without a quorum",
    apologies: "Apologies: {0}.",
    absences: "Absent: {0}.",
    training: "Training",
    standsOver: "Stands over to the meeting of {0}.",
    standsOverToNext: "Stands over to the next meeting.",
    codes: "INSTITUTIONS AND GROUPS",
    action: "Action",
    support: "Support")
}

extension Noun {
  /// In figures: `1 pessoa`, `14 pessoas`.
  func counted(_ number: Int) -> String { "\(number) \(form(number))" }

  func form(_ number: Int) -> String { number == 1 ? one : many }
}
