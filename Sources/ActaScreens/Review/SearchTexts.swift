import ActaMeeting

/// What a filter looks through: the texts of each row, without case and accents as `PlainWord` has
/// them, one after the other in one piece of memory.
struct SearchTexts: Sendable {
  private var bytes: [UInt8] = []
  /// Where each row ends.
  private var ends: [Int] = []

  /// Rows that have ended.
  var count: Int { ends.count }

  /// Letters of Latin-1 from U+00C0 on without their accents; 0 where more than one letter stands.
  private static let latin: [UInt8] = (UInt32(0xC0)...0xFF).map { value in
    let plain = Unicode.Scalar(value).map { PlainWord(String(Character($0))).bytes } ?? []
    return plain.count == 1 ? plain[0] : 0
  }

  mutating func endRow() { ends.append(bytes.count) }

  /// Adds a text with a blank after it: no word goes on from one text to the next.
  mutating func add(_ text: String) {
    append(text)
    bytes.append(0x20)
  }

  mutating func append(_ text: String) {
    let start = bytes.count
    let isPlain = text.utf8.withContiguousStorageIfAvailable { take($0) } ?? false
    guard !isPlain else { return }
    bytes.removeSubrange(start...)
    bytes += PlainWord(text).bytes
  }

  /// False when there is a letter beyond Latin-1.
  private mutating func take(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var lead = false
    for byte in text {
      switch byte {
      case 0x41...0x5A: bytes.append(byte | 0x20)
      case ..<0x80: bytes.append(byte)
      case 0xC3: lead = true
      case 0x80...0xBF where lead:
        let letter = SearchTexts.latin[Int(byte & 0x3F)]
        guard letter != 0 else { return false }
        bytes.append(letter)
        lead = false
      default: return false
      }
    }
    return true
  }

  /// Whether a word without case and accents occurs in a row.
  func contains(_ word: [UInt8], in row: Int) -> Bool {
    let start = row == 0 ? 0 : ends[row - 1]
    guard let first = word.first, ends[row] - start >= word.count else { return word.isEmpty }
    let (text, rest) = (bytes.span, word.span)
    for place in start...ends[row] - word.count where text[place] == first {
      var index = 1
      while index < rest.count, text[place + index] == rest[index] { index += 1 }
      if index == rest.count { return true }
    }
    return false
  }
}
