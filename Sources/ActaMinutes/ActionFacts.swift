import ActaMeeting

/// What documents say of an action beside its text.
extension MinutesWriter {
  /// Every action this circle sees, in the order of the record.
  var visibleActions: [Action] {
    visibleEntries.compactMap { if case .action(let action) = $0 { action } else { nil } }
  }

  func due(_ action: Action) -> String {
    let date = record(of: action)?.due ?? action.due
    return date.map { words.shortDate($0) } ?? words.untilNext
  }

  func who(_ action: Action) -> String {
    record(of: action)?.who ?? action.who ?? words.hole
  }

  /// Where the last word on it stays out nobody of this circle knows how it stands.
  func state(_ action: Action) -> String {
    let record = request.actions[action.label]
    guard record?.lastWordReaches(audience.document) != false else { return words.leaveOut }
    return (record?.state ?? .open).words.spoken(in: words.language)
  }

  /// What became of an action of this meeting, as far as this circle may know it.
  func record(of action: Action) -> ActionRecord? {
    request.actions[action.label]?.told(to: audience.document)
  }

  /// The action that a review is about, likewise; nil for one that nobody made.
  func record(of review: Review) -> ActionRecord? {
    let id = review.action.within(group: group.id, meeting: meeting.name)
    return request.reviewed[id]?.told(to: audience.document)
  }
}
