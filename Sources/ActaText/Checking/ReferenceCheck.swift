import ActaMeeting

/// Fields that name something in another place, which must be there as far as its group is at hand.
struct ReferenceCheck {
  let text: GroupText
  let names: KnownNames

  var problems: [FileProblem] {
    text.meetings.flatMap(inMeeting) + inUpdates + inProposals
  }

  private var group: String { text.group.value.id }

  private func inMeeting(_ reading: Reading<Meeting>) -> [FileProblem] {
    let meeting = reading.value
    let file = text.path("meetings/\(meeting.name).txt")
    var found: [Diagnostic?] = [approval(meeting, reading.outline.header)]
    for (item, section) in zip(meeting.items, reading.outline.sections.filter({ $0.role == .item }))
    {
      found.append(training(item, section.fields.line(.training) ?? item.line))
    }
    for (_, entry) in meeting.entries { found += inEntry(entry, of: meeting) }
    return found.compactMap { $0 }.map { FileProblem(file: file, diagnostic: $0) }
  }

  private var inUpdates: [FileProblem] {
    (text.updates?.value ?? []).compactMap { update in
      missing(.into, update.event.into, names.actions.keys, update.line).map {
        FileProblem(file: text.path("updates.txt"), diagnostic: $0)
      }
    }
  }

  private var inProposals: [FileProblem] {
    (text.proposals?.value ?? []).compactMap { proposal in
      missing(.origin, proposal.origin, names.proposals, proposal.lines.lowerBound).map {
        FileProblem(file: text.path("proposals.txt"), diagnostic: $0)
      }
    }
  }

  private func inEntry(_ entry: Entry, of meeting: Meeting) -> [Diagnostic?] {
    let line = entry.lines.lowerBound
    switch entry {
    case .action(let action):
      return [missing(.origin, action.origin, names.decisions, line, meeting.name)]
    case .review(let review):
      return [missing(.into, review.event.into, names.actions.keys, line, meeting.name)]
    case .decision(let decision):
      return decision.meetings.map { approved($0, line) }
        + [
          missing(.ratifies, decision.ratifies, names.decisions, line, meeting.name),
          decision.result == .referred && decision.to == nil ? withoutTarget(line) : nil,
        ]
    case .correction(let correction): return [corrected(correction, meeting)]
    case .paragraph, .restricted: return []
    }
  }

  private func missing(
    _ key: FieldKey, _ typed: Reference?, _ known: some Sequence<Reference>, _ line: Int,
    _ meeting: String? = nil
  ) -> Diagnostic? {
    guard let typed else { return nil }
    let id = typed.within(group: group, meeting: meeting)
    guard names.groups.contains(id.group ?? ""), !known.contains(id) else { return nil }
    return dangling(key, typed.text, line)
  }

  /// A decision `on:` something that is no proposal approves the acta of a meeting.
  private func approved(_ name: String, _ line: Int) -> Diagnostic? {
    isMeeting(name) ? nil : dangling(.on, name.prefixForMessage, line)
  }

  private func approval(_ meeting: Meeting, _ header: [OutlineField]) -> Diagnostic? {
    guard let name = meeting.approvedIn, !isMeeting(name) else { return nil }
    return dangling(.approvedIn, name.prefixForMessage, header.line(.approvedIn) ?? 1)
  }

  /// By its file's name, or by its day where the name says more than that.
  private func isMeeting(_ name: String) -> Bool {
    if name.utf8.count <= 120, names.meetings.contains(Reference(group: group, label: name)) {
      return true
    }
    guard let day = CalendarDate(iso: name) else { return false }
    return text.meetings.contains { $0.value.date == day }
  }

  private func training(_ item: AgendaItem, _ line: Int) -> Diagnostic? {
    guard let name = item.training,
      name.utf8.count > 120 || !names.trainings.contains(Reference(group: group, label: name))
    else { return nil }
    return dangling(.training, name.prefixForMessage, line)
  }

  private func corrected(_ correction: Correction, _ meeting: Meeting) -> Diagnostic? {
    guard let on = correction.on, Reference.numberedLabel(on) != nil else { return nil }
    let labels = meeting.actions.map(\.label) + meeting.decisions.map(\.label)
    guard !labels.contains(where: { $0.utf8.elementsEqual(on.utf8) }) else { return nil }
    return dangling(.on, on, correction.lines.lowerBound)
  }

  private func dangling(_ key: FieldKey, _ name: String, _ line: Int) -> Diagnostic {
    Diagnostic(
      .danglingReference, line: line, [name, key.words.english, key.words.portuguese])
  }

  private func withoutTarget(_ line: Int) -> Diagnostic {
    let (result, key) = (DecisionResult.referred.words, FieldKey.to.words)
    return Diagnostic(
      .missingTarget, line: line,
      [result.english, result.portuguese, key.english, key.portuguese])
  }
}
