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
    for (item, section) in zip(meeting.items, reading.outline.agendaItems) {
      found.append(training(item, section.fields.spot(.training) ?? Spot(line: item.line)))
    }
    let places = FieldPlaces(reading.outline)
    let labels = Set((meeting.actions.map(\.label) + meeting.decisions.map(\.label)).map(bytes))
    for (_, entry) in meeting.entries {
      if case .correction(let correction) = entry {
        found.append(corrected(correction, labels, places))
      } else {
        found += inEntry(entry, of: meeting, places)
      }
    }
    return found.compactMap { $0 }.map { FileProblem(file: file, diagnostic: $0) }
  }

  private var inUpdates: [FileProblem] {
    (text.updates?.value ?? []).compactMap { update in
      missing(.into, update.event.into, names.actions.keys, Spot(line: update.line)).map {
        FileProblem(file: text.path("updates.txt"), diagnostic: $0)
      }
    }
  }

  private var inProposals: [FileProblem] {
    guard let reading = text.proposals else { return [] }
    let places = FieldPlaces(reading.outline)
    return reading.value.compactMap { proposal in
      let spot = places.spot(.origin, ofBlockAt: proposal.lines.lowerBound)
      return missing(.origin, proposal.origin, names.proposals, spot).map {
        FileProblem(file: text.path("proposals.txt"), diagnostic: $0)
      }
    }
  }

  private func inEntry(
    _ entry: Entry, of meeting: Meeting, _ places: FieldPlaces
  ) -> [Diagnostic?] {
    let line = entry.lines.lowerBound
    func spot(_ key: FieldKey) -> Spot { places.spot(key, ofBlockAt: line) }
    switch entry {
    case .action(let action):
      return [missing(.origin, action.origin, names.decisions, spot(.origin), meeting.name)]
    case .review(let review):
      return [missing(.into, review.event.into, names.actions.keys, spot(.into), meeting.name)]
    case .decision(let decision):
      return approvals(decision, places)
        + [
          missing(.ratifies, decision.ratifies, names.decisions, spot(.ratifies), meeting.name),
          decision.result == .referred && decision.to == nil ? withoutTarget(spot(.result)) : nil,
        ]
    case .paragraph, .restricted, .correction: return []
    }
  }

  private func approvals(_ decision: Decision, _ places: FieldPlaces) -> [Diagnostic?] {
    guard !decision.meetings.isEmpty else { return [] }
    let spot = places.spots(.on, ofBlockAt: decision.lines.lowerBound)
    return decision.meetings.map { approved($0, spot($0)) }
  }

  private func missing(
    _ key: FieldKey, _ typed: Reference?, _ known: some Sequence<Reference>, _ spot: Spot,
    _ meeting: String? = nil
  ) -> Diagnostic? {
    guard let typed else { return nil }
    let id = typed.within(group: group, meeting: meeting)
    guard names.know(group: id.group ?? ""), !known.contains(id) else { return nil }
    return dangling(key, typed.text, spot)
  }

  /// A decision `on:` something that is no proposal approves the acta of a meeting.
  private func approved(_ name: String, _ spot: Spot) -> Diagnostic? {
    isMeeting(name) ? nil : dangling(.on, name.prefixForMessage, spot)
  }

  private func approval(_ meeting: Meeting, _ header: [OutlineField]) -> Diagnostic? {
    guard let name = meeting.approvedIn, !isMeeting(name) else { return nil }
    return dangling(.approvedIn, name.prefixForMessage, header.spot(.approvedIn) ?? Spot(line: 1))
  }

  /// By its file's name, or by its day where the name says more than that.
  private func isMeeting(_ name: String) -> Bool {
    if name.utf8.count <= 120, names.meetings.contains(Reference(group: group, label: name)) {
      return true
    }
    guard let day = CalendarDate(iso: name) else { return false }
    return text.meetings.contains { $0.value.date == day }
  }

  private func training(_ item: AgendaItem, _ spot: Spot) -> Diagnostic? {
    guard let name = item.training,
      name.utf8.count > 120 || !names.trainings.contains(Reference(group: group, label: name))
    else { return nil }
    return dangling(.training, name.prefixForMessage, spot)
  }

  /// `labels` are those of the meeting's actions and decisions, as bytes.
  private func corrected(
    _ correction: Correction, _ labels: Set<[UInt8]>, _ places: FieldPlaces
  ) -> Diagnostic? {
    guard let on = correction.on, Reference.numberedLabel(on) != nil, !labels.contains(bytes(on))
    else { return nil }
    return dangling(.on, on, places.spot(.on, ofBlockAt: correction.lines.lowerBound))
  }

  private func bytes(_ label: String) -> [UInt8] { Array(label.utf8) }

  private func dangling(_ key: FieldKey, _ name: String, _ spot: Spot) -> Diagnostic {
    Diagnostic(
      .danglingReference, at: spot, [name, key.words.english, key.words.portuguese])
  }

  private func withoutTarget(_ spot: Spot) -> Diagnostic {
    let (result, key) = (DecisionResult.referred.words, FieldKey.to.words)
    return Diagnostic(
      .missingTarget, at: spot,
      [result.english, result.portuguese, key.english, key.portuguese])
  }
}
