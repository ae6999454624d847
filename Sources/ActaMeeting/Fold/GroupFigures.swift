/// How a group stands: what those who follow several groups need, to see who needs help.
package struct GroupFigures: Hashable, Sendable {
  package var open = 0
  package var overdue = 0
  /// Most overdue first; an action without owner counts under "".
  package var overdueByInstitution: [Tallied<String>] = []
  /// In the order of a proposal's life, only states that occur.
  package var proposals: [Tallied<ProposalState>] = []
  /// Proposals that the group still owes an answer.
  package var waiting = 0
  package var lastMeeting: CalendarDate?
  /// Ordinary meetings held in the twelve months up to today.
  package var heldInYear = 0
  /// Ordinary meetings that the group's rhythm asks for in a year, in its first year as many as there
  /// was time for; nil when it has no rhythm or has never met.
  package var dueInYear: Int?
  /// The last held meetings, oldest first, at most eight.
  package var trend: [MeetingTrend] = []

  /// How often something occurs.
  package struct Tallied<Value: Hashable & Sendable>: Hashable, Sendable {
    package var value: Value
    package var count: Int
  }

  /// What one meeting came to.
  package struct MeetingTrend: Hashable, Sendable {
    package var date: CalendarDate
    package var promised: Int
    /// Actions that were done between the meeting before and this one, both reports included.
    package var done: Int
    /// Actions that were not final at the end of the day.
    package var open: Int
  }

  package init(record: GroupRecord, register: Register, today: CalendarDate) {
    let actions = register.actions.filter { $0.id.group == record.group.id }
    let unfinished = actions.filter { !$0.state.isFinal }
    let late = unfinished.filter { $0.isOverdue(today: today) }
    open = unfinished.count
    overdue = late.count
    overdueByInstitution = GroupFigures.tally(late.map { $0.who ?? "" }) { Array($0.utf8) }
      .sorted { one, two in
        if one.count != two.count { return one.count > two.count }
        return one.value.utf8.lexicographicallyPrecedes(two.value.utf8)
      }
    let states = GroupFigures.tally(register.proposals.map(\.state)) { $0 }
    proposals = ProposalState.allCases.compactMap { state in states.first { $0.value == state } }
    waiting = register.proposals.count(where: \.isWaiting)
    let held = record.meetings.filter { $0.status.isHeld && ($0.date ?? today) <= today }
    lastMeeting = held.compactMap(\.date).max()
    let yearAgo = today.adding(months: -12) ?? today
    heldInYear = held.count { meeting in
      (meeting.type ?? .ordinary) == .ordinary && meeting.date.map { $0 > yearAgo } ?? false
    }
    dueInYear = record.group.frequency?.months.flatMap { months in
      GroupFigures.due(every: months, since: held.compactMap(\.date).min(), today)
    }
    trend = GroupFigures.trend(held.compactMap(\.date), actions)
  }

  private static func due(
    every months: Int, since first: CalendarDate?, _ today: CalendarDate
  ) -> Int? {
    first.map { first in
      (0..<12 / months).count { first.adding(months: $0 * months).map { $0 <= today } ?? false }
    }
  }

  /// Whether the group has met as often as its rhythm asks; nil where nothing is due.
  package var meetsAsDue: Bool? { dueInYear.map { heldInYear >= $0 } }

  /// `key` tells equal values: of texts their bytes, for a text with thousands of marks takes a
  /// dictionary's own hashing ages.
  private static func tally<Value: Hashable & Sendable, Key: Hashable>(
    _ values: [Value], by key: (Value) -> Key
  ) -> [Tallied<Value>] {
    var places: [Key: Int] = [:]
    var result: [Tallied<Value>] = []
    for value in values {
      let place = places[key(value)] ?? result.count
      if place == result.count { result.append(Tallied(value: value, count: 0)) }
      result[place].count += 1
      places[key(value)] = place
    }
    return result
  }

  private static func trend(_ days: [CalendarDate], _ actions: [ActionRecord]) -> [MeetingTrend] {
    let all = Set(days).sorted()
    let shown = all.suffix(8)
    return shown.indices.map { index in
      let day = all[index]
      let before = index > 0 ? all[index - 1] : nil
      let closings = actions.compactMap { $0.day(closedBy: day) }
      let done = closings.count { closing in
        closing.state == .done && closing.day <= day && before.map { closing.day > $0 } ?? true
      }
      return MeetingTrend(
        date: day, promised: actions.count { $0.born == day }, done: done,
        open: actions.count { ($0.born ?? day) <= day } - closings.count)
    }
  }
}

extension ActionRecord {
  /// The day and the state of what made it final, when it was final at the end of a day.
  fileprivate func day(closedBy day: CalendarDate) -> (day: CalendarDate, state: ActionState)? {
    let said = history.dropFirst().last { ($0.date ?? day) <= day }
    guard let said, let event = said.event, event.state.isFinal, (born ?? day) <= day else {
      return nil
    }
    return (said.date ?? day, event.state)
  }
}
