import ActaMeeting

/// Times and days of one meeting that are out of order.
struct TimeCheck {
  let meeting: Meeting
  let outline: Outline
  let places: FieldPlaces

  var problems: [Diagnostic] {
    let items = outline.agendaItems
    return inHeader + zip(meeting.items, items).flatMap(inItem) + inAttendance + inEntries
  }

  private var inHeader: [Diagnostic] {
    let header = outline.header
    var found = [
      order(meeting.started, meeting.ended, header.spot(.ended), .ended)
    ]
    for (pause, field) in zip(meeting.breaks, header.filter { $0.key == .pause }) {
      found.append(
        order(
          meeting.started, pause.span.start, Spot(line: field.line, column: field.column), .pause))
      found.append(after(pause.span, Spot(line: field.line, column: field.column)))
    }
    if let next = meeting.next, let date = meeting.date, next.date < date {
      found.append(days(next.date, date, header.spot(.next) ?? Spot(line: 1), .next))
    }
    return found.compactMap { $0 }
  }

  /// The end of a pause before that of the meeting. One that goes past midnight in a meeting that did not
  /// ends before it begins.
  private func after(_ span: TimeSpan, _ spot: Spot) -> Diagnostic? {
    guard let end = span.end, let ended = meeting.ended else { return nil }
    guard end.isNextDay, !ended.isNextDay else { return order(end, ended, spot, .ended) }
    return Diagnostic(
      .dateOrder, at: spot, [end.text, span.start.text] + FieldKey.pause.inBoth)
  }

  private func inItem(_ item: AgendaItem, _ section: OutlineSection) -> [Diagnostic] {
    func spot(_ key: FieldKey) -> Spot { section.fields.spot(key) ?? Spot(line: item.line) }
    return item.spans.flatMap { span in
      [
        order(span.opened, span.closed, spot(.closed), .closed),
        order(meeting.started, span.opened, spot(.opened), .opened),
        order(span.closed, meeting.ended, spot(.closed), .ended),
      ].compactMap { $0 }
    }
  }

  private var inAttendance: [Diagnostic] {
    meeting.attendance.flatMap { row in
      row.stays.compactMap { order($0.from, $0.until, Spot(line: row.line), .until) }
    }
  }

  private var inEntries: [Diagnostic] {
    meeting.entries.compactMap { _, entry -> Diagnostic? in
      switch entry {
      case .decision(let decision):
        func spot() -> Spot { places.spot(.at, ofBlockAt: decision.lines.lowerBound) }
        return order(meeting.started, decision.at, spot(), .at)
          ?? order(decision.at, meeting.ended, spot(), .ended)
      case .action(let action):
        guard let date = meeting.date, let due = action.due, due < date else { return nil }
        return days(due, date, places.spot(.due, ofBlockAt: action.lines.lowerBound), .due)
      case .correction(let correction):
        guard let date = meeting.date, let made = correction.date, made < date else { return nil }
        return days(made, date, places.spot(.date, ofBlockAt: correction.lines.lowerBound), .date)
      case .paragraph, .review, .restricted: return nil
      }
    }
  }

  private func order(
    _ earlier: ClockTime?, _ later: ClockTime?, _ spot: @autoclosure () -> Spot?, _ key: FieldKey
  ) -> Diagnostic? {
    guard let earlier, let later, later < earlier else { return nil }
    return Diagnostic(
      .dateOrder, at: spot() ?? Spot(line: 1), [later.text, earlier.text] + key.inBoth)
  }

  private func days(
    _ one: CalendarDate, _ other: CalendarDate, _ spot: Spot, _ key: FieldKey
  ) -> Diagnostic {
    Diagnostic(.dateOrder, at: spot, [one.iso, other.iso] + key.inBoth)
  }
}

/// Terms of group.txt that end before they begin, and proposals taken back before they were made.
struct TermCheck {
  let text: GroupText

  var problems: [FileProblem] { inGroup + inProposals }

  private var inGroup: [FileProblem] {
    let group = text.group.value
    let places = FieldPlaces(text.group.outline)
    let terms =
      group.institutions.map { ($0.term, $0.line) } + group.members.map { ($0.term, $0.line) }
    return terms.compactMap { term, line in
      guard let from = term.from, let until = term.until, until < from else { return nil }
      let spot = places.spot(.until, ofBlockAt: line)
      return problem("group.txt", spot, [until.iso, from.iso] + FieldKey.until.inBoth)
    }
  }

  private var inProposals: [FileProblem] {
    guard let reading = text.proposals else { return [] }
    let places = FieldPlaces(reading.outline)
    return reading.value.compactMap { proposal in
      guard let date = proposal.date, let withdrawn = proposal.withdrawn, withdrawn < date else {
        return nil
      }
      let spot = places.spot(.withdrawn, ofBlockAt: proposal.lines.lowerBound)
      return problem("proposals.txt", spot, [withdrawn.iso, date.iso] + FieldKey.withdrawn.inBoth)
    }
  }

  private func problem(_ file: String, _ spot: Spot, _ arguments: [String]) -> FileProblem {
    FileProblem(.dateOrder, in: text.path(file), at: spot, arguments)
  }
}
