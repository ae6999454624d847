/// The labels of one meeting's actions. What carries out a decision tells what was decided, so an action
/// is for no wider circle than the decision, unless the group cleared it by a label of its own.
package struct ActionLabels: Sendable {
  private let group: String
  private let meeting: String
  /// Decisions with a label of their own, by the bytes of their names.
  private var decided: [[UInt8]: Label] = [:]

  /// `entries` are those of the meeting.
  package init(_ entries: MeetingEntries, of meeting: Meeting, in group: Group) {
    self.group = group.id
    self.meeting = meeting.name
    for case .decision(let decision) in entries.lazy.map(\.entry) {
      if let share = decision.share { decided[Array(decision.label.utf8)] = share }
    }
  }

  /// The label of an action that stands where `around` governs.
  package func label(of action: Action, around: Label) -> Label {
    if let share = action.share { return share }
    guard !decided.isEmpty, let origin = action.origin, isOwn(origin),
      let decided = decided[Array(origin.label.utf8)]
    else { return around }
    return min(around, decided)
  }

  /// Another meeting has a decision of the same label.
  private func isOwn(_ origin: Reference) -> Bool {
    let whole = origin.within(group: group, meeting: meeting)
    return group.isSame(as: whole.group) && meeting.isSame(as: whole.meeting)
  }
}
