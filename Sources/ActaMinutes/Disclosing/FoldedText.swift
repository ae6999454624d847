import ActaMeeting
@_spi(_Unicode) import Swift

/// A text reduced to its letters and digits, in lower case and without accents: the same for NFC and
/// NFD, and however lines were broken.
struct FoldedText {
  let bytes: [UInt8]

  init(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    if text.utf8.allSatisfy({ $0 < 0x80 }) {
      for byte in text.utf8 { FoldedText.append(Unicode.Scalar(byte), to: &bytes) }
    } else {
      for scalar in FoldedText.bounded(text)._nfd { FoldedText.append(scalar, to: &bytes) }
    }
    self.bytes = bytes
  }

  /// A text and each of its sentences, as far as they are long enough to be recognised: three words
  /// of everyday use are nobody's secret.
  static func pieces(of text: String) -> [FoldedText] {
    let sentences = text.utf8.split { ".;:!?\n".utf8.contains($0) }.map { String($0) ?? "" }
    return ([text] + sentences).map(FoldedText.init).filter { $0.bytes.count >= shortest }
  }

  static let shortest = 12

  /// Without the accents that are left out anyway, and with no more marks in a row than Unicode's
  /// stream-safe form allows: sorting them takes quadratic time.
  private static func bounded(_ text: String) -> String {
    var kept = String.UnicodeScalarView()
    var marks = 0
    for scalar in text.unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
      let isMark =
        scalar.value >= 0x300 && scalar.properties.canonicalCombiningClass != .notReordered
      marks = isMark ? marks + 1 : 0
      if marks <= mostMarks { kept.append(scalar) }
    }
    return String(kept)
  }

  /// UAX #15, section 13.
  private static let mostMarks = 30

  private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0x41...0x5A: bytes.append(UInt8(scalar.value) + 0x20)
    case 0x61...0x7A, 0x30...0x39: bytes.append(UInt8(scalar.value))
    case 0..<0x80, 0x300...0x36F: return
    default:
      guard scalar.properties.isAlphabetic else { return }
      bytes += Array(scalar.properties.lowercaseMapping.utf8)
    }
  }
}
