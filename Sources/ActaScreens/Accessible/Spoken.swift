/// Text made for ears: what only the eye tells is said.
enum Spoken {
  /// Columns become commas, and a visible hole, `____`, the word for it.
  static func text(_ text: String, hole: String) -> String {
    var result: [UInt8] = []
    var rest = Array(text.utf8)[...]
    while let byte = rest.first {
      let run = rest.prefix { $0 == byte }.count
      switch byte {
      case 0x20 where run >= 2:
        result += Array(endsSentence(result.last) ? " ".utf8 : ", ".utf8)
      case 0x5F where run >= 4: result += Array(hole.utf8)
      // A bar of a figure: its number stands beside it. A heading begins so too, as it stands in a file.
      case 0x23 where run >= 2 && !isBeginning(result): break
      default: result += rest.prefix(run)
      }
      rest = rest.dropFirst(run)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether a line is only drawn: `--------`.
  static func isRule(_ text: String) -> Bool {
    text.utf8.count >= 4 && text.utf8.allSatisfy { [0x20, 0x2B, 0x2D, 0x3D].contains($0) }
  }

  /// Whether a line is only places to write by hand.
  static func isHole(_ text: String) -> Bool {
    text.utf8.count >= 4 && text.utf8.allSatisfy { $0 == 0x5F || $0 == 0x20 }
  }

  /// Whether only the sign of a line that was added or taken out stands before.
  private static func isBeginning(_ bytes: [UInt8]) -> Bool {
    bytes.isEmpty || bytes == [0x2B, 0x20] || bytes == [0x2D, 0x20]
  }

  private static func endsSentence(_ byte: UInt8?) -> Bool {
    guard let byte else { return true }
    return [0x2E, 0x2C, 0x3A, 0x3B, 0x3F, 0x21].contains(byte)
  }
}
