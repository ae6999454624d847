import ActaMeeting

/// What documents say of an action beside its text.
extension MinutesWriter {
  /// Every action this circle sees, in the order of the record.
  var visibleActions: [Action] {
    visibleEntries.compactMap { if case .action(let action) = $0 { action } else { nil } }
  }

  func due(_ action: Action) -> String {
    let date = request.actions[action.label]?.due ?? action.due
    return date.map(words.shortDate) ?? words.untilNext
  }

  func who(_ action: Action) -> String {
    request.actions[action.label]?.who ?? action.who ?? words.hole
  }

  func state(_ action: Action) -> String {
    (request.actions[action.label]?.state ?? .open).words.spoken(in: words.language)
  }
}
