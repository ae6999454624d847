import ActaMeeting

/// What registers say to people.
struct RegisterWords {
  let overdue: String
  let inTime: String
  let byNextMeeting: String
  let final: String
  let nextMeeting: String
  /// After a state, with the days since the last day in time.
  let late: @Sendable (Int) -> String
  /// How many actions, how many of them overdue, on which day.
  let actionTotals: @Sendable (Int, Int, String) -> String

  static func of(_ language: Language) -> RegisterWords {
    language == .portuguese ? .portuguese : .english
  }

  static let portuguese = RegisterWords(
    overdue: "Em atraso", inTime: "Dentro do prazo", byNextMeeting: "Até à próxima reunião",
    final: "Encerradas", nextMeeting: "próxima reunião",
    late: { "ATRASADA \($0) \($0 == 1 ? "dia" : "dias")" },
    actionTotals: { "\($0) \($0 == 1 ? "acção" : "acções"), \($1) em atraso em \($2)" })

  static let english = RegisterWords(
    overdue: "Overdue", inTime: "In time", byNextMeeting: "By the next meeting",
    final: "Closed", nextMeeting: "next meeting",
    late: { "OVERDUE \($0) \($0 == 1 ? "day" : "days")" },
    actionTotals: { "\($0) \($0 == 1 ? "action" : "actions"), \($1) overdue on \($2)" })
}
