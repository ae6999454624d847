/// The shape of age's files, by C2SP's `age.md`, version 1: a header in lines, the last of which begins
/// with `---`, a nonce, and the text in chunks with a tag each.
enum AgeFile {
  private static let nonce = 16
  private static let chunk = 64 << 10
  private static let tag = 16

  static func isOne(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: "age-encryption.org/v1\n".utf8)
  }

  /// Bytes that a text of so many makes after the header. An empty text is one chunk.
  static func payload(ofPlain count: Int) -> Int {
    nonce + count + max(1, (count + chunk - 1) / chunk) * tag
  }

  /// Bytes after the header of a file; nil when it has none.
  static func payload(of bytes: [UInt8]) -> Int? {
    guard isOne(bytes) else { return nil }
    var start = 0
    while let end = bytes[start...].firstIndex(of: 0x0A) {
      let line = bytes[start..<end]
      start = end + 1
      if line.starts(with: "---".utf8) { return bytes.count - start }
    }
    return nil
  }
}
