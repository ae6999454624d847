/// For every held meeting, the day of the first ordinary one that its group held on a later day.
struct OrdinaryMeetings {
  /// In the order of the timeline; nil where none was held yet.
  let next: [CalendarDate?]

  init(_ timeline: Timeline, groups: Int) {
    var next = [CalendarDate?](repeating: nil, count: timeline.held.count)
    var coming = [Coming](repeating: Coming(), count: groups)
    for index in timeline.held.indices.reversed() {
      let held = timeline.held[index]
      next[index] = coming[held.owner].first(after: held.meeting.date)
      if (held.meeting.type ?? .ordinary) == .ordinary {
        coming[held.owner].add(held.meeting.date)
      }
    }
    self.next = next
  }

  /// The nearest two days of ordinary meetings of one group, seen on the way back in time.
  private struct Coming {
    private var nearest: CalendarDate?
    private var afterThat: CalendarDate?

    mutating func add(_ date: CalendarDate?) {
      guard let date, date != nearest else { return }
      (nearest, afterThat) = (date, nearest)
    }

    func first(after date: CalendarDate?) -> CalendarDate? {
      guard let date, let nearest, nearest <= date else { return nearest }
      return afterThat
    }
  }
}
