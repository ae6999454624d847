/// What a line of the notes begins with to be more than text: `!a`, `!d` or `!r`.
package enum NoteSign: UInt8, Hashable, Sendable {
  case action = 0x61
  case decision = 0x64
  case restricted = 0x72

  /// Nil for an ordinary line. The sign stands first and a blank, or the line's end, follows it.
  package init?(atHeadOf bytes: some Collection<UInt8>) {
    let head = Array(bytes.prefix(3))
    guard head.count >= 2, head[0] == 0x21, head.count == 2 || head[2] == 0x20 else { return nil }
    self.init(rawValue: head[1] | 0x20)
  }
}
