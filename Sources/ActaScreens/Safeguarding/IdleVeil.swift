import ActaMeeting

/// The veil that falls when nobody has pressed a key for as long as the group says in group.txt.
extension Session {
  mutating func veilWhenIdle() {
    guard let minutes = library.group.veil, minutes > 0 else { return }
    guard let last = lastKey else {
      lastKey = now
      return
    }
    if now.minutes(since: last) >= minutes { isVeiled = true }
  }
}

extension Moment {
  /// Whole minutes from an earlier moment; negative when the clock was set back.
  func minutes(since earlier: Moment) -> Int {
    let days = date.daysSince1970 - earlier.date.daysSince1970
    return days * 24 * 60 + time.minutes - earlier.time.minutes
  }
}
