import ActaMeeting

/// What `acta report` says.
struct ReportWords: Sendable {
  let usage: String
  /// The day that a typed one came to.
  let due: @Sendable (CalendarDate) -> String
  let inUse: @Sendable (String) -> String
  /// The state that holds all the same, and where it is written.
  let laterHolds: @Sendable (String, String) -> String

  static func of(_ language: Language) -> ReportWords {
    language == .portuguese ? .portuguese : .english
  }

  static let portuguese = ReportWords(
    usage: "acta report ID ESTADO --note TEXTO --due DATA --by INSTITUIÇÃO --to GRUPO --into ID",
    due: { "prazo: \($0.withWeekday(in: .portuguese))" },
    inUse: {
      "o grupo está aberto por \($0.isEmpty ? "outro programa" : $0); comunique por lá, com r."
    },
    laterHolds: { "conta, mas vale «\($0)», dito depois (\($1))." })

  static let english = ReportWords(
    usage: "acta report ID STATE --note TEXT --due DATE --by INSTITUTION --to GROUP --into ID",
    due: { "due: \($0.withWeekday(in: .english))" },
    inUse: {
      "the group is open, by \($0.isEmpty ? "another program" : $0); report it there, with r."
    },
    laterHolds: { "it counts, but “\($0)”, said later, holds (\($1))." })
}
