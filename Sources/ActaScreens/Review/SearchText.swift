import ActaMeeting

/// What a filter looks through: the texts of one row, without case and accents as `PlainWord` has them,
/// in room that is used again for the next.
struct SearchText {
  private var bytes: [UInt8] = []

  /// Letters of Latin-1 from U+00C0 on without their accents; 0 where more than one letter stands.
  private static let latin: [UInt8] = (UInt32(0xC0)...0xFF).map { value in
    let plain = Unicode.Scalar(value).map { PlainWord(String(Character($0))).bytes } ?? []
    return plain.count == 1 ? plain[0] : 0
  }

  mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }

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
        let letter = SearchText.latin[Int(byte & 0x3F)]
        guard letter != 0 else { return false }
        bytes.append(letter)
        lead = false
      default: return false
      }
    }
    return true
  }

  /// Whether a word without case and accents occurs.
  func contains(_ word: [UInt8]) -> Bool {
    guard let first = word.first, bytes.count >= word.count else { return word.isEmpty }
    for start in 0...(bytes.count - word.count) where bytes[start] == first {
      var index = 1
      while index < word.count, bytes[start + index] == word[index] { index += 1 }
      if index == word.count { return true }
    }
    return false
  }
}
