/// How far an agenda item has come: as written, else read from its clock and what it holds.
package enum ItemState: Hashable, Sendable {
  case planned, open, discussed, postponed, skipped
}

extension AgendaItem {
  /// Written state first; open while the last opening has no closing; discussed when it was closed
  /// or holds a decision, an action or a review.
  package var state: ItemState {
    switch writtenState {
    case .discussed: return .discussed
    case .postponed: return .postponed
    case .skipped: return .skipped
    case nil: break
    }
    if let last = spans.last, last.opened != nil, last.closed == nil { return .open }
    return spans.contains { $0.closed != nil } || hasResults ? .discussed : .planned
  }

  /// Minutes spent on it by `now`, pauses of the meeting not taken out.
  package func minutesUsed(now: ClockTime?) -> Int {
    spans.reduce(0) { sum, span in
      guard let opened = span.opened, let end = span.closed ?? now else { return sum }
      return sum + max(0, end.minutes - opened.minutes)
    }
  }

  /// Whether closing it at this minute would leave a span of no length that tells nothing: it was opened
  /// in the same minute, and nothing was written or it had been discussed before.
  package func wasOpenedInVain(at time: ClockTime) -> Bool {
    guard let last = spans.last, last.closed == nil, last.opened == time else { return false }
    return recorded.isEmpty || spans.count > 1
  }

  /// The label that governs the item: its own, else the meeting's, else the group's.
  package func label(in meeting: Meeting, of group: Group) -> Label {
    share ?? meeting.share ?? group.share ?? .amber
  }

  /// Whether its clock ever ran or anything is recorded under it.
  package var isTakenUp: Bool { !spans.isEmpty || !recorded.isEmpty }

  private var hasResults: Bool {
    entries.contains {
      switch $0 {
      case .decision, .action, .review: true
      case .paragraph, .restricted, .correction: false
      }
    }
  }
}

extension Group {
  /// Whether an item only gives room on every agenda for what nobody announced.
  package func isOtherBusiness(_ item: AgendaItem) -> Bool {
    standing.contains { one in
      PlainWord(one.title) == PlainWord(item.title) && (one.kind ?? .other) == .other
    }
  }
}

extension Meeting {
  /// Places in the agenda of what was not reached or was put off and so waits for the next meeting; not
  /// of other business, which is on every agenda and waits for nobody.
  package func leftOver(_ group: Group) -> [Int] {
    items.indices.filter { index in
      guard !group.isOtherBusiness(items[index]) else { return false }
      switch items[index].state {
      case .postponed: return true
      case .planned: return !items[index].isTakenUp
      case .open: return ended == nil
      case .discussed, .skipped: return false
      }
    }
  }

  /// Minutes that the items still to come ask for, and what is left of the open one.
  package func minutesLeft(now: ClockTime) -> Int {
    items.reduce(0) { sum, item in
      switch item.state {
      case .planned: sum + (item.minutes ?? 0)
      case .open: sum + max(0, (item.minutes ?? 0) - item.minutesUsed(now: now))
      case .discussed, .postponed, .skipped: sum
      }
    }
  }

  /// When the meeting will be over if every item keeps its time from `now`; nil before it started
  /// or after it ended.
  package func predictedEnd(now: ClockTime) -> ClockTime? {
    guard started != nil, ended == nil else { return nil }
    return now.adding(minutesLeft(now: now))
  }

  /// Minutes planned over the whole agenda.
  package var minutesPlanned: Int { items.reduce(0) { $0 + ($1.minutes ?? 0) } }

  /// The place in `items` of the one whose clock runs.
  package var openItem: Int? { items.firstIndex { $0.state == .open } }

  /// The pause that goes on now.
  package var runningBreak: Break? { breaks.last.flatMap { $0.isRunning ? $0 : nil } }

  /// Label of the document: the meeting's own, else the group's, else TLP:AMBER.
  package func label(of group: Group) -> Label { share ?? group.share ?? .amber }
}
