import ActaFrame
import ActaMeeting
import ActaText

/// What was promised for this meeting and not spoken of in it. Nothing is recorded of that by itself:
/// whether somebody was asked and had no answer only those know who were there, and `r` takes it down.
extension Session {
  /// Says it when an item that reviews earlier actions has been closed.
  mutating func sayUnseen(item index: Int) {
    guard let meeting = currentMeeting?.meeting, meeting.items.indices.contains(index),
      meeting.items[index].kind == .followUp, let unseen = unseen(in: meeting)
    else { return }
    sayMore(unseen, .warning)
  }

  /// Which actions that were due by now were not seen; nil when all were, or none of their items began.
  func unseen(in meeting: Meeting) -> String? {
    let hasBegun = meeting.items.contains { $0.kind == .followUp && $0.isTakenUp }
    let unseen = hasBegun ? unanswered(in: meeting) : []
    guard !unseen.isEmpty else { return nil }
    let names = unseen.map { Reference(meeting: $0.id.meeting, label: $0.id.label).text }
    let more = names.count > Self.mostNamed ? ", …" : ""
    return reviewWords.unanswered.filled(
      unseen.count, names.prefix(Self.mostNamed).joined(separator: ", ") + more)
  }

  private static let mostNamed = 4

  /// What was promised in an earlier meeting and is due by this one, of which this meeting holds no review
  /// and nothing was reported since the meeting before.
  private func unanswered(in meeting: Meeting) -> [ActionRecord] {
    guard let date = meeting.date else { return [] }
    let before = library.meetings.map(\.meeting)
      .filter { $0.status.isHeld && $0.name != meeting.name }
      .compactMap(\.date).filter { $0 < date }.max()
    return library.register.actions.filter { action in
      guard action.id.group == library.group.id, !action.state.isFinal, let born = action.born,
        born < date, action.lastDay.map({ $0 <= date }) ?? false
      else { return false }
      return !action.history.dropFirst().contains { step in
        step.meeting == meeting.name
          || step.meeting == nil && before.map { (step.date ?? born) > $0 } ?? true
      }
    }
  }
}
