import ActaMeeting

/// What registers say to people.
struct RegisterWords: Sendable {
  let overdue: String
  let inTime: String
  let byNextMeeting: String
  let final: String
  let nextMeeting: String
  /// After a state, with the days since the last day in time.
  let late: @Sendable (Int) -> String
  /// How many actions, how many of them overdue, on which day.
  let actionTotals: @Sendable (Int, Int, String) -> String
  let standing: @Sendable (ProposalStanding) -> String
  let proposalTotals: @Sendable (Int) -> String
  let withoutQuorum: String
  /// How many decisions, how many adopted, how many without quorum.
  let decisionTotals: @Sendable (Int, Int, Int) -> String
  /// Institution, present, represented, excused, absent, not recorded, convened, rate, remark.
  let attendanceHeads: [String]
  let observer: String
  let missedInARow: @Sendable (Int) -> String
  let meetingsHeld: @Sendable (Int) -> String
  /// Groups, meetings, institutions missing twice running, and the day from which it was counted.
  let attendanceTotals: @Sendable (Int, Int, Int, String?) -> String
  /// The institutions that missed two meetings in a row.
  let missingNames: @Sendable (String) -> String

  static func of(_ language: Language) -> RegisterWords {
    language == .portuguese ? .portuguese : .english
  }

  /// Said beside actions for another program; `label` asks for those that are left out too.
  static func leftOut(_ count: Int, _ label: Label, _ language: Language) -> String {
    switch language {
    case .portuguese:
      count == 1
        ? "1 acção fica de fora, por se destinar a um círculo mais restrito do que o da acta; --label \(label.rawValue) inclui-a"
        : "\(count) acções ficam de fora, por se destinarem a um círculo mais restrito do que o da acta; --label \(label.rawValue) inclui-as"
    case .english:
      "\(count) \(count == 1 ? "action is" : "actions are") left out, being for fewer people than the minutes; --label \(label.rawValue) puts them in"
    }
  }

  static let portuguese = RegisterWords(
    overdue: "Em atraso", inTime: "Dentro do prazo", byNextMeeting: "Até à próxima reunião",
    final: "Encerradas", nextMeeting: "próxima reunião",
    late: { "ATRASADA \($0) \($0 == 1 ? "dia" : "dias")" },
    actionTotals: { "\($0) \($0 == 1 ? "acção" : "acções"), \($1) em atraso em \($2)" },
    standing: {
      switch $0 {
      case .waiting: "À espera de resposta"
      case .running: "Em execução"
      case .closed: "Encerradas"
      }
    },
    proposalTotals: { "\($0) \($0 == 1 ? "proposta" : "propostas")" },
    withoutQuorum: "SEM QUÓRUM",
    decisionTotals: { all, adopted, weak in
      let counts =
        "\(all) \(all == 1 ? "deliberação" : "deliberações"), "
        + "\(adopted) \(adopted == 1 ? "aprovada" : "aprovadas")"
      return weak > 0 ? "\(counts), \(weak) sem quórum" : counts
    },
    attendanceHeads: [
      "Instituição", "Pres.", "Repr.", "Just.", "Aus.", "S/reg.", "Conv.", "%", "",
    ],
    observer: "(obs.)",
    missedInARow: { "\($0) FALTAS SEGUIDAS" },
    meetingsHeld: { "\($0) \($0 == 1 ? "reunião realizada" : "reuniões realizadas")" },
    attendanceTotals: { groups, meetings, missing, since in
      let held = "\(meetings) \(meetings == 1 ? "reunião realizada" : "reuniões realizadas")"
      let of = groups == 1 ? "" : " em \(groups) grupos"
      let from = since.map { " desde \($0)" } ?? ""
      let late = "\(missing) \(missing == 1 ? "instituição" : "instituições") com faltas seguidas"
      return "\(held)\(of)\(from), \(late)"
    },
    missingNames: { "Faltaram às duas últimas reuniões ou mais: \($0)" })

  static let english = RegisterWords(
    overdue: "Overdue", inTime: "In time", byNextMeeting: "By the next meeting",
    final: "Closed", nextMeeting: "next meeting",
    late: { "OVERDUE \($0) \($0 == 1 ? "day" : "days")" },
    actionTotals: { "\($0) \($0 == 1 ? "action" : "actions"), \($1) overdue on \($2)" },
    standing: {
      switch $0 {
      case .waiting: "Waiting for an answer"
      case .running: "Being carried out"
      case .closed: "Closed"
      }
    },
    proposalTotals: { "\($0) \($0 == 1 ? "proposal" : "proposals")" },
    withoutQuorum: "WITHOUT QUORUM",
    decisionTotals: { all, adopted, weak in
      let counts = "\(all) \(all == 1 ? "decision" : "decisions"), \(adopted) adopted"
      return weak > 0 ? "\(counts), \(weak) without quorum" : counts
    },
    attendanceHeads: [
      "Institution", "Pres.", "Repr.", "Exc.", "Abs.", "Not rec.", "Conv.", "%", "",
    ],
    observer: "(obs.)",
    missedInARow: { "MISSED \($0) IN A ROW" },
    meetingsHeld: { "\($0) \($0 == 1 ? "meeting held" : "meetings held")" },
    attendanceTotals: { groups, meetings, missing, since in
      let held = "\(meetings) \(meetings == 1 ? "meeting held" : "meetings held")"
      let of = groups == 1 ? "" : " in \(groups) groups"
      let from = since.map { " since \($0)" } ?? ""
      let late = "\(missing) \(missing == 1 ? "institution" : "institutions")"
      return "\(held)\(of)\(from), \(late) missing twice running"
    },
    missingNames: { "Missed the last two meetings or more: \($0)" })
}
