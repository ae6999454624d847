package import ActaMeeting

extension Minutes {
  /// Whether a meeting that is still to come is called less than 48 hours before; false where day or
  /// hour is unknown.
  package static func isShortNotice(
    _ meeting: Meeting, today: CalendarDate, now: ClockTime
  ) -> Bool {
    guard meeting.status == .planned, let date = meeting.date else { return false }
    let days = date.daysSince1970 - today.daysSince1970
    let minutes = days * 1440 + (meeting.time?.start.minutes ?? 1439) - now.minutes
    return (0..<48 * 60).contains(minutes)
  }

  /// Whether nobody can come any more when called to a meeting; false where its day is unknown.
  package static func isLateNotice(_ meeting: Meeting, today: CalendarDate) -> Bool {
    meeting.status.isHeld || meeting.date.map { $0 < today } ?? false
  }
}
