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
      default: result += rest.prefix(run)
      }
      rest = rest.dropFirst(run)
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func endsSentence(_ byte: UInt8?) -> Bool {
    guard let byte else { return true }
    return [0x2E, 0x2C, 0x3A, 0x3B, 0x3F, 0x21].contains(byte)
  }
}
