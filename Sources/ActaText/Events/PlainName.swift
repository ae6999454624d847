extension ByteView {
  /// How a name of an action is written.
  enum PlainName {
    /// `A12`.
    case bare
    /// `2026-07-30/A12`.
    case inMeeting
  }

  /// The form of what surely names an action; nil where that takes a closer look.
  var plainName: PlainName? {
    var start = count
    while start > 0, self[start - 1] >= 0x30, self[start - 1] <= 0x39 { start -= 1 }
    guard start > 0, count - start >= 1, count - start <= 6, self[start] != 0x30,
      self[start - 1] == 0x41
    else { return nil }
    if start == 1 { return .bare }
    guard self[start - 2] == 0x2F, start > 2, start <= 62 else { return nil }
    for index in 0..<(start - 2) where !isPlain(self[index]) { return nil }
    return .inMeeting
  }

  /// Digits, hyphens and small letters.
  private func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x30 && byte <= 0x39 || byte == 0x2D || byte >= 0x61 && byte <= 0x7A
  }
}
