import ActaMeeting

/// A seal as people type it or a page carries it.
enum SealText {
  /// 16 hex digits, in any case, with blanks or hyphens between; nil for anything else.
  static func read(_ text: String) -> String? {
    let digits = text.utf8.filter { $0 != 0x20 && $0 != 0x2D }.map { $0 | 0x20 }
    guard digits.count == 16, digits.allSatisfy(isHex) else { return nil }
    return String(decoding: digits, as: UTF8.self)
  }

  /// The seal at the edge of a page: after the word for it, with a blank of any width between.
  static func find(in text: String) -> String? {
    let bytes = Array(text.utf8)
    for word in ["Selo ", "Seal ", "Selo\u{A0}", "Seal\u{A0}"].map({ Array($0.utf8) }) {
      guard let place = bytes.firstPlace(of: word) else { continue }
      let digits = bytes[(place + word.count)...].prefix(16)
      if let seal = read(String(decoding: digits, as: UTF8.self)) { return seal }
    }
    return nil
  }

  private static func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte)
  }
}
