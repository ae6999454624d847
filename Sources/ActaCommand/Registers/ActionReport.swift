import ActaDisplay
import ActaMeeting

/// Actions for programs and for people.
struct ActionReport: RegisterReport {
  var actions: AskedActions
  var today: CalendarDate
  var language: Language
  var order: ActionOrder = .due

  var head: Record { ["today": .text(today.iso)] }

  var lists: [(name: String, records: Records)] { [("actions", records)] }

  var table: CSVTable {
    CSVTable(
      columns: [
        "id", "group", "meeting", "label", "text", "who", "with", "due", "priority", "state",
        "overdue", "daysLate", "postponed", "reviews", "file", "line", "share",
      ], records: records)
  }

  private var records: Records { Records(actions) { record($0) } }

  private func record(_ action: ActionRecord) -> Record {
    [
      "id": .text(action.id.text),
      "group": Fact(action.id.group),
      "meeting": Fact(action.id.meeting),
      "label": .text(action.id.label),
      "text": .text(action.text),
      "who": Fact(action.who),
      "with": .texts(action.with),
      "due": Fact(action.due?.iso),
      "priority": Fact(action.priority?.words.english),
      "state": .text(action.state.words.english),
      "overdue": .flag(action.isOverdue(today: today)),
      "daysLate": .number(action.daysLate(today: today)),
      "postponed": .number(action.postponed),
      "reviews": .number(action.reviews),
      "file": .text(action.file),
      "line": .number(action.line),
      "share": Fact(action.share?.rawValue),
    ]
  }
}

/// By what actions are put in order, and under which headings people find them.
enum ActionOrder: FormatWord {
  case due, who, age

  var words: Words {
    switch self {
    case .due: Words("due", "prazo")
    case .who: Words("who", "quem")
    case .age: Words("age", "idade")
    }
  }
}

extension ActionReport {
  private var words: RegisterWords { .of(language) }

  var listing: Listing {
    Listing(sections: sections, totals: [totals])
  }

  /// By group where there are several; else late ones first, or by owner, or by meeting.
  private var sections: [Listing.Section] {
    var sections: [Listing.Section] = []
    let isLong = hasSeveralGroups
    for action in isLong ? byGroup : Array(actions) {
      let title = isLong ? action.id.group : self.title(action)
      if sections.isEmpty || sections.last?.title != title {
        sections.append(Listing.Section(title: title, rows: []))
      }
      sections[sections.count - 1].rows.append(row(action))
    }
    return sections
  }

  private var hasSeveralGroups: Bool {
    actions.contains { $0.id.group != actions.first?.id.group }
  }

  /// Groups in the order in which they first come, each with its actions in order.
  private var byGroup: [ActionRecord] {
    var places: [String?: Int] = [:]
    for action in actions where places[action.id.group] == nil {
      places[action.id.group] = places.count
    }
    return actions.enumerated().sorted { one, two in
      (places[one.element.id.group] ?? 0, one.offset)
        < (places[two.element.id.group] ?? 0, two.offset)
    }.map(\.element)
  }

  private func title(_ action: ActionRecord) -> String {
    switch order {
    case .who: return action.who ?? "____"
    case .age: return action.id.meeting ?? "____"
    case .due:
      if action.state.isFinal { return words.final }
      if action.isOverdue(today: today) { return words.overdue }
      return action.due == nil ? words.byNextMeeting : words.inTime
    }
  }

  private func row(_ action: ActionRecord) -> Listing.Row {
    let name = Reference(meeting: action.id.meeting, label: action.id.label).text
    return Listing.Row(
      [name, action.who ?? "____", due(action), state(action), text(action)],
      record: [action.id.text, action.who ?? "", due(action), state(action), text(action)])
  }

  /// A label shows before what is for fewer than the rest.
  private func text(_ action: ActionRecord) -> String {
    guard action.isForFewer, let share = action.share else { return action.text }
    return "\(share.rawValue): \(action.text)"
  }

  private func due(_ action: ActionRecord) -> String { action.due?.iso ?? words.nextMeeting }

  private func state(_ action: ActionRecord) -> String {
    let word = action.state.words.text(in: language)
    let late = action.daysLate(today: today)
    return late > 0 ? "\(word), \(words.late(late))" : word
  }

  private var totals: String {
    words.actionTotals(
      actions.count, actions.count { $0.isOverdue(today: today) }, today.iso)
  }
}
