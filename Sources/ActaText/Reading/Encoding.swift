extension Document {
  /// The text as it is shown: that of a file that is not UTF-8 made so.
  package var readable: Document { Encoding.readable(self).0 }
}

/// Files that are not UTF-8: shown as what they most likely are, never written back as that.
enum Encoding {
  /// The document to read, and what there is to say about its bytes.
  static func readable(_ document: Document) -> (Document, [Diagnostic]) {
    if let order = utf16(document.bytes) {
      return (
        Document(bytes: fromUTF16(document.bytes, bigEndian: order == .big)),
        [Diagnostic(.notUTF8, line: 1, ["UTF-16"])]
      )
    }
    guard String(validating: document.bytes, as: UTF8.self) == nil else { return (document, []) }
    let line = document.lines.indices.first { index in
      String(validating: document.content(ofLine: index + 1), as: UTF8.self) == nil
    }
    return (
      Document(bytes: fromWindows1252(document.bytes)),
      [Diagnostic(.notUTF8, line: (line ?? 0) + 1, ["Windows-1252"])]
    )
  }

  private enum Order {
    case big, little
  }

  private static func utf16(_ bytes: [UInt8]) -> Order? {
    if bytes.starts(with: [0xFF, 0xFE]) { return .little }
    if bytes.starts(with: [0xFE, 0xFF]) { return .big }
    guard bytes.count >= 4 else { return nil }
    if bytes[0] != 0, bytes[1] == 0, bytes[3] == 0 { return .little }
    return bytes[0] == 0 && bytes[1] != 0 && bytes[2] == 0 ? .big : nil
  }

  private static func fromUTF16(_ bytes: [UInt8], bigEndian: Bool) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    for index in stride(from: 0, to: bytes.count - 1, by: 2) {
      let (high, low) =
        bigEndian ? (bytes[index], bytes[index + 1]) : (bytes[index + 1], bytes[index])
      units.append(UInt16(high) << 8 | UInt16(low))
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func fromWindows1252(_ bytes: [UInt8]) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for byte in bytes {
      let value = (0x80...0x9F).contains(byte) ? windows[Int(byte - 0x80)] : UInt32(byte)
      text.append(Unicode.Scalar(value) ?? "?")
    }
    return Array(String(text).utf8)
  }

  /// 0x80 to 0x9F of Windows-1252; what it leaves undefined stays a control character.
  private static let windows: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039,
    0x0152, 0x8D, 0x017D, 0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]
}
