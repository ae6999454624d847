/// A minute of the day on the room's clock, 00:00 to 23:59.
package struct ClockTime: Hashable, Sendable, Comparable {
  /// Minutes since midnight.
  package let minutes: Int

  /// Nil outside one day.
  package init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
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

  /// `09:15`.
  package var text: String { "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))" }

  /// The time some minutes later, held at 23:59: a meeting belongs to one day.
  package func adding(_ more: Int) -> ClockTime {
    ClockTime(minutes: max(0, min(1439, minutes + more))) ?? self
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

  /// Reads `09:00-12:00` or `09:00`; nil when the end is before the start.
  package init?(_ text: String) {
    let parts = text.utf8.split(separator: 0x2D, maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let start = ClockTime(trimmedWords(String(first) ?? "")) else {
      return nil
    }
    if parts.count == 1 {
      self.init(start: start, end: nil)
      return
    }
    guard let end = ClockTime(trimmedWords(String(parts[1]) ?? "")), end >= start else {
      return nil
    }
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
