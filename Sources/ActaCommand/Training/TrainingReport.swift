import ActaDisplay
import ActaMeeting

/// Which of the ledger's tables is asked for.
enum TrainingTable: CaseIterable {
  case activities, people, coverage, gaps, refreshers, doubles, campaigns

  var words: Words {
    switch self {
    case .activities: Words("activities", "actividades")
    case .people: Words("people", "pessoas")
    case .coverage: Words("coverage", "cobertura")
    case .gaps: Words("gaps", "lacunas")
    case .refreshers: Words("refreshers", "reciclagens")
    case .doubles: Words("doubles", "duplicados")
    case .campaigns: Words("campaigns", "campanhas")
    }
  }
}

/// The training ledger for programs and for people.
struct TrainingReport: RegisterReport {
  var ledger: TrainingLedger
  var today: CalendarDate
  var language: Language
  /// Nil is all of them; in CSV the activities.
  var asked: TrainingTable?

  var head: Record { ["today": .text(today.iso)] }

  var lists: [(name: String, records: Records)] {
    TrainingTable.allCases.map { table in
      let records =
        table == .activities ? Records(ledger.activities) { nested($0) } : records(table)
      return (table.words.english, records)
    }
  }

  var table: CSVTable {
    let table = asked ?? .activities
    return CSVTable(columns: TrainingReport.columns(table), records: records(table))
  }

  private func records(_ table: TrainingTable) -> Records {
    switch table {
    case .activities: Records(ledger.activities) { record($0) }
    case .people: Records(ledger.named) { record($0) }
    case .coverage: Records(ledger.coverage) { record($0) }
    case .gaps: Records(ledger.gaps) { record($0) }
    case .refreshers: Records(ledger.refreshers) { record($0) }
    case .doubles: Records(ledger.doubles) { record($0) }
    case .campaigns: Records(ledger.campaigns) { record($0) }
    }
  }

  /// The names of a table's columns, in the order of its records; what JSON nests is left out.
  private static func columns(_ table: TrainingTable) -> [String] {
    switch table {
    case .activities:
      [
        "id", "group", "title", "kind", "topic", "dates", "place", "organiser", "campaign",
        "participants", "women", "men", "halfDays", "rate", "certificates", "meanPre", "meanPost",
        "withBoth", "reachedWomen", "reachedMen",
      ]
    case .people: ["name", "institution", "sex", "activities", "certificates"]
    case .coverage: ["institution", "topic", "people", "lastDate", "names"]
    case .gaps: ["group", "institution", "topic"]
    case .refreshers: ["group", "institution", "topic", "lastDate", "due"]
    case .doubles: ["one", "oneInstitution", "other", "otherInstitution", "reason"]
    case .campaigns:
      [
        "campaign", "activities", "participants", "women", "men", "certificates", "reachedWomen",
        "reachedMen",
      ]
    }
  }

  private func record(_ one: ActivityFigures) -> Record {
    let training = one.training
    return [
      "id": .text(one.id),
      "group": .text(one.group),
      "title": .text(training.title),
      "kind": .text(training.kind.words.english),
      "topic": Fact(training.topic.map(english)),
      "dates": .texts(training.dates.map(\.iso)),
      "place": Fact(training.place),
      "organiser": Fact(training.organiser),
      "campaign": Fact(training.campaign),
      "participants": .number(one.participants.count),
      "women": .number(one.women),
      "men": .number(one.men),
      "halfDays": .number(training.halfDays),
      "rate": Fact(one.rate?.value),
      "certificates": .number(one.certificates),
      "meanPre": Fact(one.scores?.meanPre),
      "meanPost": Fact(one.scores?.meanPost),
      "withBoth": .number(one.scores?.people ?? 0),
      "reachedWomen": Fact(one.reached?.women),
      "reachedMen": Fact(one.reached?.men),
    ]
  }

  /// The same with people reached as an object of their own, as JSON has them.
  private func nested(_ one: ActivityFigures) -> Record {
    let reached = one.reached.map {
      Fact.record(["women": .number($0.women), "men": .number($0.men)])
    }
    let fields = record(one).fields.filter { !$0.name.hasPrefix("reached") }
    return Record(fields: fields + [Record.Field(name: "reached", fact: reached ?? .unknown)])
  }

  /// A topic that is a word of the format, in English.
  private func english(_ topic: String) -> String {
    CaseStage(topic: topic)?.words.english ?? topic
  }

  private func record(_ one: TrainedPerson) -> Record {
    [
      "name": .text(one.name),
      "institution": Fact(one.institution),
      "sex": Fact(one.sex?.words.english),
      "activities": .number(one.activities),
      "certificates": .number(one.certificates),
    ]
  }

  private func record(_ one: CoverageCell) -> Record {
    [
      "institution": .text(one.institution),
      "topic": .text(english(one.topic)),
      "people": .number(one.people.count),
      "lastDate": Fact(one.last?.iso),
      "names": .texts(ledger.names(of: one.people)),
    ]
  }

  private func record(_ one: CoverageGap) -> Record {
    [
      "group": .text(one.group), "institution": .text(one.institution),
      "topic": .text(english(one.topic)),
    ]
  }

  private func record(_ one: RefresherDue) -> Record {
    [
      "group": .text(one.group), "institution": .text(one.institution),
      "topic": .text(english(one.topic)),
      "lastDate": .text(one.last.iso), "due": .text(one.due.iso),
    ]
  }

  private func record(_ one: LikelyDouble) -> Record {
    let (left, right) = (ledger.people[one.one], ledger.people[one.other])
    let reason =
      switch one.reason {
      case .sameName: "same-name"
      case .shorterName: "shorter-name"
      case .similarName: "similar-name"
      }
    return [
      "one": .text(left.name), "oneInstitution": Fact(left.institution),
      "other": .text(right.name), "otherInstitution": Fact(right.institution),
      "reason": .text(reason),
    ]
  }

  private func record(_ one: CampaignFigures) -> Record {
    [
      "campaign": .text(one.name), "activities": .number(one.activities),
      "participants": .number(one.participants), "women": .number(one.women),
      "men": .number(one.men), "certificates": .number(one.certificates),
      "reachedWomen": .number(one.reachedWomen), "reachedMen": .number(one.reachedMen),
    ]
  }
}
