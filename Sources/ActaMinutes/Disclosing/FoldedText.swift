import ActaMeeting
@_spi(_Unicode) import Swift

/// A text reduced to its letters and digits, in lower case and without accents: the same for NFC and
/// NFD, and however lines were broken.
struct FoldedText {
  let bytes: [UInt8]

  init(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    // Most letters fold by themselves; only a run of others has marks to be put in order.
    var others = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
      guard let letter = FoldedText.simple(scalar.value) else {
        others.append(scalar)
        continue
      }
      FoldedText.flush(&others, to: &bytes)
      if letter != FoldedText.nothing { bytes.append(letter) }
    }
    FoldedText.flush(&others, to: &bytes)
    self.bytes = bytes
  }

  /// A text and each of its sentences, as far as they are long enough to be recognised: three words
  /// of everyday use are nobody's secret.
  static func pieces(of text: String) -> [FoldedText] {
    let sentences = text.utf8.split { ".;:!?\n".utf8.contains($0) }.map { String($0) ?? "" }
    return ([text] + sentences).map(FoldedText.init).filter { $0.bytes.count >= shortest }
  }

  static let shortest = 12

  private static func flush(_ others: inout String.UnicodeScalarView, to bytes: inout [UInt8]) {
    guard !others.isEmpty else { return }
    for scalar in bounded(others)._nfd { append(scalar, to: &bytes) }
    others = String.UnicodeScalarView()
  }

  /// With no more marks in a row than Unicode's stream-safe form allows: sorting them takes quadratic
  /// time.
  private static func bounded(_ scalars: String.UnicodeScalarView) -> String {
    var kept = String.UnicodeScalarView()
    var marks = 0
    for scalar in scalars {
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
    if let letter = simple(scalar.value) {
      if letter != nothing { bytes.append(letter) }
    } else if !(0x300...0x36F).contains(scalar.value), scalar.properties.isAlphabetic {
      bytes += Array(scalar.properties.lowercaseMapping.utf8)
    }
  }

  /// What is no letter and no digit.
  private static let nothing: UInt8 = 0

  /// What becomes of ASCII, of Latin letters with an accent of Portuguese and its neighbours, and of
  /// the marks around them; nil for all that asks for Unicode's tables.
  private static func simple(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0x41...0x5A: UInt8(scalar) + 0x20
    case 0x61...0x7A, 0x30...0x39: UInt8(scalar)
    case 0..<0x80, 0xA0...0xA9, 0xAB...0xB4, 0xB6...0xB9, 0xBB...0xBF, 0x2010...0x2027: nothing
    case 0xC0...0xFF where latin[Int(scalar - 0xC0)] != UInt8(ascii: "?"):
      latin[Int(scalar - 0xC0)]
    default: nil
    }
  }

  /// Base letters of U+00C0 to U+00FF; `?` has none.
  private static let latin = Array(
    "aaaaaa?ceeeeiiii?nooooo??uuuuy??aaaaaa?ceeeeiiii?nooooo??uuuuy?y".utf8)
}
