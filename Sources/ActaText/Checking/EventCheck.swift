import ActaMeeting

/// Events that speak of what is not there, or come before or after their time.
struct EventCheck {
  let text: GroupText
  let names: KnownNames
  let today: CalendarDate?

  var problems: [FileProblem] {
    text.meetings.flatMap(inMeeting) + inUpdates
  }

  private func inMeeting(_ reading: Reading<Meeting>) -> [FileProblem] {
    let meeting = reading.value
    let file = text.path("meetings/\(meeting.name).txt")
    let places = FieldPlaces(reading.outline)
    var problems: [FileProblem?] = meeting.reviews.flatMap { review in
      let line = review.lines.lowerBound
      return [
        event(review.action, in: meeting, file, line),
        stale(review.event, meeting.date, file, places.spot(.due, ofBlockAt: line)),
        withoutTarget(review.event, file, line),
      ]
    }
    if meeting.status.isHeld {
      let spot = reading.outline.header.spot(.date) ?? Spot(line: 1)
      problems.append(future(meeting.date, file, spot))
    }
    for (item, section) in zip(meeting.items, reading.outline.agendaItems) {
      guard !item.proposals.isEmpty else { continue }
      let spot = section.fields.spots(.proposal)
      problems += item.proposals.map { proposal($0, file, spot($0.text) ?? Spot(line: item.line)) }
    }
    for decision in meeting.decisions where !decision.proposals.isEmpty {
      let spot = places.spots(.on, ofBlockAt: decision.lines.lowerBound)
      problems += decision.proposals.map { proposal($0, file, spot($0.text)) }
    }
    return problems.compactMap { $0 }
  }

  private var inUpdates: [FileProblem] {
    let file = text.path("updates.txt")
    return (text.updates?.value ?? []).flatMap { update in
      [
        event(update.action, date: update.date, file, update.line),
        future(update.date, file, Spot(line: update.line)),
        stale(update.event, update.date, file, Spot(line: update.line)),
        withoutTarget(update.event, file, update.line),
      ].compactMap { $0 }
    }
  }

  /// In a meeting, what comes before the promise on its day, or on its lines, is early too.
  private func event(
    _ action: Reference, in meeting: Meeting, _ file: String, _ line: Int
  ) -> FileProblem? {
    let id = action.within(group: text.group.value.id, meeting: meeting.name)
    guard let birth = names.actions[id] else { return dangling(id, action, file, line) }
    let isOwn = id.group == text.group.value.id && id.meeting == meeting.name
    let started = meeting.started ?? meeting.time?.start
    let isEarlyOnItsDay =
      isOwn
      ? line < birth.line
      : birth.date == meeting.date
        && (started?.minutes ?? 1440) < (birth.started?.minutes ?? 1440)
    let isEarly = meeting.date.map { date in birth.date.map { date < $0 } ?? false } ?? false
    guard isEarly || isEarlyOnItsDay && meeting.status.isHeld else { return nil }
    return problem(.earlyEvent, file, line, [action.text, birth.date?.iso ?? ""])
  }

  private func event(
    _ action: Reference, date: CalendarDate, _ file: String, _ line: Int
  ) -> FileProblem? {
    let id = action.within(group: text.group.value.id)
    guard let birth = names.actions[id] else { return dangling(id, action, file, line) }
    guard let born = birth.date, date < born else { return nil }
    return problem(.earlyEvent, file, line, [action.text, born.iso])
  }

  /// An action of a group whose files are not at hand cannot be judged.
  private func dangling(
    _ id: Reference, _ typed: Reference, _ file: String, _ line: Int
  ) -> FileProblem? {
    names.know(group: id.group ?? "")
      ? problem(.danglingReview, file, line, [typed.text]) : nil
  }

  /// A new day that is before the day on which it is given.
  private func stale(
    _ event: ActionEvent, _ date: CalendarDate?, _ file: String, _ spot: Spot
  ) -> FileProblem? {
    guard let due = event.due, let date, due < date else { return nil }
    return FileProblem(.dateOrder, in: file, at: spot, [due.iso, date.iso] + FieldKey.due.inBoth)
  }

  /// What was passed on or merged must say where it went.
  private func withoutTarget(_ event: ActionEvent, _ file: String, _ line: Int) -> FileProblem? {
    let key: FieldKey
    switch event.state {
    case .merged where event.into == nil: key = .into
    case .escalated where event.to == nil: key = .to
    default: return nil
    }
    let state = event.state.words
    return problem(
      .missingTarget, file, line,
      [state.english, state.portuguese, key.words.english, key.words.portuguese])
  }

  private func future(_ date: CalendarDate?, _ file: String, _ spot: Spot) -> FileProblem? {
    guard let date, let today, date > today else { return nil }
    return FileProblem(.futureEvent, in: file, at: spot, [date.iso, today.iso])
  }

  private func proposal(_ reference: Reference, _ file: String, _ spot: Spot) -> FileProblem? {
    let id = reference.within(group: text.group.value.id)
    guard names.know(group: id.group ?? ""), !names.proposals.contains(id) else { return nil }
    return FileProblem(.unknownProposal, in: file, at: spot, [reference.text])
  }

  private func problem(
    _ name: Diagnostic.Name, _ file: String, _ line: Int, _ arguments: [String]
  ) -> FileProblem {
    FileProblem(name, in: file, at: Spot(line: line), arguments)
  }
}
