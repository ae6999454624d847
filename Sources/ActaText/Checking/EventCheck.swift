import ActaMeeting

/// Events that speak of what is not there, or come before or after their time.
struct EventCheck {
  let text: GroupText
  let today: CalendarDate?
  /// Day on which every known action was promised.
  private let born: [Reference: CalendarDate?]
  private let proposals: Set<Reference>
  private let groups: Set<String>

  init(text: GroupText, all: [GroupText], today: CalendarDate?) {
    self.text = text
    self.today = today
    var born: [Reference: CalendarDate?] = [:]
    var proposals: Set<Reference> = []
    for one in all {
      let id = one.group.value.id
      for reading in one.meetings {
        for action in reading.value.actions where action.label.utf8.count <= 12 {
          born[Reference(group: id, meeting: reading.value.name, label: action.label)] =
            reading.value.date
        }
      }
      for proposal in one.proposals?.value ?? [] where proposal.label.utf8.count <= 40 {
        proposals.insert(Reference(group: id, label: proposal.label))
      }
    }
    self.born = born
    self.proposals = proposals
    groups = Set(all.map(\.group.value.id))
  }

  var problems: [FileProblem] {
    text.meetings.flatMap(inMeeting) + inUpdates
  }

  private func inMeeting(_ reading: Reading<Meeting>) -> [FileProblem] {
    let meeting = reading.value
    let file = text.path("meetings/\(meeting.name).txt")
    var problems: [FileProblem?] = meeting.reviews.map {
      event($0.action, meeting.name, meeting.date, file, $0.lines.lowerBound)
    }
    if meeting.status.isHeld {
      problems.append(future(meeting.date, file, reading.outline.header.line(.date) ?? 1))
    }
    for (item, section) in zip(meeting.items, reading.outline.sections.filter({ $0.role == .item }))
    {
      let line = section.fields.line(.proposal) ?? item.line
      problems += item.proposals.map { proposal($0, file, line) }
    }
    for decision in meeting.decisions {
      problems += decision.proposals.map { proposal($0, file, decision.lines.lowerBound) }
    }
    return problems.compactMap { $0 }
  }

  private var inUpdates: [FileProblem] {
    let file = text.path("updates.txt")
    return (text.updates?.value ?? []).flatMap { update in
      [
        event(update.action, nil, update.date, file, update.line),
        future(update.date, file, update.line),
      ].compactMap { $0 }
    }
  }

  private func event(
    _ action: Reference, _ meeting: String?, _ date: CalendarDate?, _ file: String, _ line: Int
  ) -> FileProblem? {
    let id = action.within(group: text.group.value.id, meeting: meeting)
    guard let known = born[id] else {
      // An action of a group whose files are not at hand cannot be judged.
      guard groups.contains(id.group ?? "") else { return nil }
      return problem(.danglingReview, file, line, [action.text])
    }
    guard let known, let date, date < known else { return nil }
    return problem(.earlyEvent, file, line, [action.text, known.iso])
  }

  private func future(_ date: CalendarDate?, _ file: String, _ line: Int) -> FileProblem? {
    guard let date, let today, date > today else { return nil }
    return problem(.futureEvent, file, line, [date.iso, today.iso])
  }

  private func proposal(_ reference: Reference, _ file: String, _ line: Int) -> FileProblem? {
    let id = reference.within(group: text.group.value.id)
    guard groups.contains(id.group ?? ""), !proposals.contains(id) else { return nil }
    return problem(.unknownProposal, file, line, [reference.text])
  }

  private func problem(
    _ name: Diagnostic.Name, _ file: String, _ line: Int, _ arguments: [String]
  ) -> FileProblem {
    FileProblem(file: file, diagnostic: Diagnostic(name, line: line, arguments))
  }
}
