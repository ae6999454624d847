import ActaMeeting

/// What the training register says to people.
struct TrainingReportWords {
  let titles: @Sendable (TrainingTable) -> String
  let heads: @Sendable (TrainingTable) -> [String]
  /// People who came at least once; women; men.
  let trained: @Sendable (Int, Int, Int) -> String
  /// Certificates; people who have one.
  let certificates: @Sendable (Int, Int) -> String
  let reached: @Sendable (Int, Int) -> String
  let reason: @Sendable (LikelyDouble.Reason) -> String
  /// People under 18.
  let unnamed: @Sendable (Int) -> String

  static func of(_ language: Language) -> TrainingReportWords {
    language == .portuguese ? .portuguese : .english
  }

  func title(_ table: TrainingTable) -> String { titles(table) }

  /// Columns of numbers.
  func numbers(_ table: TrainingTable) -> Set<Int> {
    switch table {
    case .activities: [1, 2, 3, 4, 5, 6, 7]
    case .people: [2, 3]
    case .coverage: [2]
    case .gaps, .refreshers, .doubles: []
    case .campaigns: [0, 1, 2, 3, 4]
    }
  }

  static let portuguese = TrainingReportWords(
    titles: { table in
      switch table {
      case .activities: "Actividades"
      case .people: "Pessoas, cada uma contada uma vez"
      case .coverage: "Instituições por tema"
      case .gaps: "Instituições votantes sem ninguém formado no tema"
      case .refreshers: "Reciclagens a fazer"
      case .doubles: "Talvez a mesma pessoa: decida com «também» ou «distinto»"
      case .campaigns: "Campanhas"
      }
    },
    heads: { table in
      switch table {
      case .activities: ["data", "pessoas", "F", "M", "taxa", "cert.", "pré", "pós", "actividade"]
      case .people: ["instituição", "sexo", "actividades", "certificados", "nome"]
      case .coverage: ["instituição", "tema", "pessoas", "última", "quem"]
      case .gaps: ["grupo", "instituição", "tema"]
      case .refreshers: ["grupo", "instituição", "tema", "última", "desde"]
      case .doubles: ["uma", "outra", "porquê"]
      case .campaigns:
        [
          "actividades", "participantes", "certificados", "alcançadas F", "alcançados M",
          "campanha",
        ]
      }
    },
    trained: { "\($0) \($0 == 1 ? "pessoa formada" : "pessoas formadas"): \($1) F, \($2) M" },
    certificates: { "\($0) certificados, a \($1) pessoas" },
    reached: { "alcançados em sensibilização: \($0) F, \($1) M" },
    reason: { reason in
      switch reason {
      case .sameName: "mesmo nome, outra instituição"
      case .shorterName: "um nome é parte do outro"
      case .similarName: "difere uma letra"
      }
    },
    unnamed: {
      "\($0) com menos de 18 anos, e ninguém assim se lista pelo nome; acta check mostra onde"
    })

  static let english = TrainingReportWords(
    titles: { table in
      switch table {
      case .activities: "Activities"
      case .people: "People, each counted once"
      case .coverage: "Institutions by topic"
      case .gaps: "Voting institutions with nobody trained in the topic"
      case .refreshers: "Refreshers due"
      case .doubles: "Perhaps the same person: decide with “alias” or “distinct”"
      case .campaigns: "Campaigns"
      }
    },
    heads: { table in
      switch table {
      case .activities: ["date", "people", "F", "M", "rate", "cert.", "pre", "post", "activity"]
      case .people: ["institution", "sex", "activities", "certificates", "name"]
      case .coverage: ["institution", "topic", "people", "last", "who"]
      case .gaps: ["group", "institution", "topic"]
      case .refreshers: ["group", "institution", "topic", "last", "since"]
      case .doubles: ["one", "other", "why"]
      case .campaigns:
        ["activities", "participants", "certificates", "reached F", "reached M", "campaign"]
      }
    },
    trained: { "\($0) \($0 == 1 ? "person" : "people") trained: \($1) F, \($2) M" },
    certificates: { "\($0) certificates, to \($1) people" },
    reached: { "reached by awareness: \($0) F, \($1) M" },
    reason: { reason in
      switch reason {
      case .sameName: "same name, another institution"
      case .shorterName: "one name is part of the other"
      case .similarName: "one letter differs"
      }
    },
    unnamed: { "\($0) under 18, and nobody under 18 is listed by name; acta check shows where" })
}
