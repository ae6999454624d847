import ActaMeeting
import ActaText

/// What was asked in a review and not answered.
extension Session {
  /// Writes `not-reported` for what was asked and not answered when an item that reviews earlier
  /// actions closes, by itself or with the meeting. Asked is what was promised in an earlier meeting
  /// and is due by this one, once the review has begun: a first answer stands in the item. Answered is
  /// what this meeting holds a review of, or what was reported since the meeting before. It is a step
  /// of its own, said on the screen, that `u` takes back alone.
  mutating func noteUnanswered(item index: Int) -> [Effect] {
    guard let file = currentMeeting, file.meeting.items.indices.contains(index),
      file.meeting.items[index].kind == .followUp
    else { return [] }
    let unanswered = unanswered(in: file.meeting, item: index)
    guard !unanswered.isEmpty else { return [] }
    var next = file
    for action in unanswered {
      let reference = Reference(meeting: action.id.meeting, label: action.id.label)
      let review = Review(
        action: reference, event: ActionEvent(state: .notReported), lines: 1...1)
      next = next.addingEntry(next.lines(of: review), toItem: index)
    }
    let names = unanswered.map { Reference(meeting: $0.id.meeting, label: $0.id.label).text }
    return commit(next, reviewWords.unanswered.filled(names.joined(separator: ", ")))
  }

  private func unanswered(in meeting: Meeting, item: Int) -> [ActionRecord] {
    let begun = meeting.items[item].entries.contains {
      if case .review = $0 { return true }
      return false
    }
    guard begun, let date = meeting.date else { return [] }
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

extension AgendaItem {
  /// Whether it can still be closed: it is open, or nobody has kept its time.
  var isNotClosed: Bool { spans.last?.closed == nil }
}
