/// Meetings that go on past midnight: their files hold hours only, and those past it are of the next day.
extension Meeting {
  /// Puts every hour after midnight on the day after the meeting's own. A meeting whose end is written and
  /// is of its own day has none.
  package mutating func turnPastMidnight() {
    guard let opening = started, opening.minutes > ClockTime.minutesOfDay / 2,
      ended.map({ $0.since(opening).isNextDay }) ?? true
    else { return }
    func turn(_ time: inout ClockTime?) { time = time?.since(opening) }
    turn(&ended)
    for index in breaks.indices {
      let span = breaks[index].span
      let start = span.start.since(opening)
      breaks[index].span = TimeSpan(start: start, end: span.end?.since(opening))
    }
    for row in attendance.indices {
      for stay in attendance[row].stays.indices {
        turn(&attendance[row].stays[stay].from)
        turn(&attendance[row].stays[stay].until)
      }
    }
    for item in items.indices {
      for span in items[item].spans.indices {
        turn(&items[item].spans[span].opened)
        turn(&items[item].spans[span].closed)
      }
      items[item].entries = items[item].entries.map { $0.past(opening) }
    }
    self.opening = self.opening.map { $0.past(opening) }
  }

  /// The minute that an hour is of the meeting's: past midnight that of the next day, while it goes on or
  /// where it ended then.
  package func minute(at time: ClockTime) -> ClockTime {
    guard let started, ended?.isNextDay ?? true else { return time }
    return time.since(started)
  }
}

extension Entry {
  fileprivate func past(_ opening: ClockTime) -> Entry {
    guard case .decision(var decision) = self else { return self }
    decision.at = decision.at?.since(opening)
    return .decision(decision)
  }
}
