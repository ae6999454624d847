/// A minute on the room's clock, of the day on which the meeting began or of the day after it.
package struct ClockTime: Hashable, Sendable, Comparable {
  /// Minutes since the midnight in which the meeting's day began, below 2880.
  package let minutes: Int

  static let minutesOfDay = 1440

  /// Nil outside two days.
  package init?(minutes: Int) {
    guard (0..<2 * ClockTime.minutesOfDay).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// Reads `09:15`, or `9:15`.
  package init?(_ text: String) {
    let bytes = text.utf8
    guard bytes.count <= 5, let colon = bytes.firstIndex(of: 0x3A), bytes[colon...].count == 3,
      let hour = decimal(bytes[..<colon]), let minute = decimal(bytes[colon...].dropFirst()),
      hour < 24, minute < 60
    else { return nil }
    minutes = hour * 60 + minute
  }

  /// `09:15`, of either day.
  package var text: String { "\(padded(hour, 2)):\(padded(minutes % 60, 2))" }

  /// 0 to 23, of either day.
  package var hour: Int { minutes / 60 % 24 }

  /// Whether it is of the day after the meeting's.
  package var isNextDay: Bool { minutes >= ClockTime.minutesOfDay }

  /// The time some minutes later, held within the two days.
  package func adding(_ more: Int) -> ClockTime {
    ClockTime(minutes: max(0, min(2 * ClockTime.minutesOfDay - 1, minutes + more))) ?? self
  }

  /// What the clock shows, in a meeting that began at `opening`: past midnight where it is more than
  /// twelve hours earlier. No meeting lasts as long; what is less than that before it was there earlier.
  package func since(_ opening: ClockTime) -> ClockTime {
    guard opening.minutes - minutes > ClockTime.minutesOfDay / 2 else { return self }
    return adding(ClockTime.minutesOfDay)
  }

  package static func < (left: ClockTime, right: ClockTime) -> Bool {
    left.minutes < right.minutes
  }
}

/// From one minute to a later or equal one; `end` is nil while it lasts or was never said.
package struct TimeSpan: Hashable, Sendable {
  package let start: ClockTime
  package let end: ClockTime?

  package init(start: ClockTime, end: ClockTime?) {
    self.start = start
    self.end = end
  }

  /// Reads `09:00-12:00`, `22:00-00:30` or `09:00`; nil when the end is before the start.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: 0x2D, maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let start = ClockTime(trimmedWords(String(first) ?? "")) else {
      return nil
    }
    if parts.count == 1 {
      self.init(start: start, end: nil)
      return
    }
    guard let end = ClockTime(trimmedWords(String(parts[1]) ?? ""))?.since(start), end >= start
    else { return nil }
    self.init(start: start, end: end)
  }

  /// Minutes between start and end; nil without an end.
  package var length: Int? { end.map { $0.minutes - start.minutes } }
}

/// The text without blanks and tabs at both ends.
package func trimmedWords(_ text: String) -> String {
  let blank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
  guard let first = text.utf8.first, let last = text.utf8.last else { return "" }
  if !blank(first), !blank(last) { return text }
  guard let start = text.utf8.firstIndex(where: { !blank($0) }),
    let last = text.utf8.lastIndex(where: { !blank($0) })
  else { return "" }
  return String(text[start...last])
}
