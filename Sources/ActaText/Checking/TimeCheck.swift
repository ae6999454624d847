import ActaMeeting

/// Times and days of one meeting that are out of order.
struct TimeCheck {
  let meeting: Meeting
  let outline: Outline

  var problems: [Diagnostic] {
    let items = outline.sections.filter { $0.role == .item }
    return inHeader + zip(meeting.items, items).flatMap(inItem) + inAttendance + inEntries
  }

  private var inHeader: [Diagnostic] {
    let header = outline.header
    var found = [
      order(meeting.started, meeting.ended, header.line(.ended), "ended")
    ]
    for (pause, field) in zip(meeting.breaks, header.filter { $0.key == .pause }) {
      found.append(order(meeting.started, pause.span.start, field.line, "break"))
      found.append(order(pause.span.end, meeting.ended, field.line, "ended"))
    }
    if let next = meeting.next, let date = meeting.date, next.date < date {
      found.append(days(next.date, date, header.line(.next) ?? 1, "next"))
    }
    return found.compactMap { $0 }
  }

  private func inItem(_ item: AgendaItem, _ section: OutlineSection) -> [Diagnostic] {
    let opened = section.fields.line(.opened) ?? item.line
    let closed = section.fields.line(.closed) ?? item.line
    return item.spans.flatMap { span in
      [
        order(span.opened, span.closed, closed, "closed"),
        order(meeting.started, span.opened, opened, "opened"),
        order(span.closed, meeting.ended, closed, "ended"),
      ].compactMap { $0 }
    }
  }

  private var inAttendance: [Diagnostic] {
    meeting.attendance.flatMap { row in
      row.stays.compactMap { order($0.from, $0.until, row.line, "until") }
    }
  }

  private var inEntries: [Diagnostic] {
    let places = FieldPlaces(outline)
    return meeting.entries.compactMap { _, entry -> Diagnostic? in
      switch entry {
      case .decision(let decision):
        let line = places.line(of: .at, in: decision.lines)
        return order(meeting.started, decision.at, line, "at")
          ?? order(decision.at, meeting.ended, line, "ended")
      case .action(let action):
        guard let date = meeting.date, let due = action.due, due < date else { return nil }
        return days(due, date, places.line(of: .due, in: action.lines), "due")
      case .correction(let correction):
        guard let date = meeting.date, let made = correction.date, made < date else { return nil }
        return days(made, date, places.line(of: .date, in: correction.lines), "date")
      case .paragraph, .review, .restricted: return nil
      }
    }
  }

  private func order(
    _ earlier: ClockTime?, _ later: ClockTime?, _ line: Int?, _ what: String
  ) -> Diagnostic? {
    guard let earlier, let later, later < earlier else { return nil }
    return Diagnostic(.dateOrder, line: line ?? 1, [later.text, earlier.text, what])
  }

  private func days(
    _ one: CalendarDate, _ other: CalendarDate, _ line: Int, _ what: String
  ) -> Diagnostic {
    Diagnostic(.dateOrder, line: line, [one.iso, other.iso, what])
  }
}

/// Where the fields of blocks stand, by the line that a block begins on.
private struct FieldPlaces {
  private var fields: [Int: [OutlineField]] = [:]

  init(_ outline: Outline) {
    for case .block(let block) in outline.allParts { fields[block.lines.lowerBound] = block.fields }
  }

  func line(of key: FieldKey, in lines: ClosedRange<Int>) -> Int {
    fields[lines.lowerBound]?.line(key) ?? lines.lowerBound
  }
}

/// Terms of group.txt that end before they begin, and proposals taken back before they were made.
struct TermCheck {
  let text: GroupText

  var problems: [FileProblem] {
    let group = text.group.value
    let terms =
      group.institutions.map { ($0.term, $0.line) } + group.members.map { ($0.term, $0.line) }
    return terms.compactMap { term, line in
      guard let from = term.from, let until = term.until, until < from else { return nil }
      return problem("group.txt", line, until, from, "until")
    }
      + (text.proposals?.value ?? []).compactMap { proposal in
        guard let date = proposal.date, let withdrawn = proposal.withdrawn, withdrawn < date else {
          return nil
        }
        return problem("proposals.txt", proposal.lines.lowerBound, withdrawn, date, "withdrawn")
      }
  }

  private func problem(
    _ file: String, _ line: Int, _ one: CalendarDate, _ other: CalendarDate, _ what: String
  ) -> FileProblem {
    FileProblem(
      file: text.path(file),
      diagnostic: Diagnostic(.dateOrder, line: line, [one.iso, other.iso, what]))
  }
}
