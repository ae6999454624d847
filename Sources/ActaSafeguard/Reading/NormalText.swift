/// A text as the rules read it: composed, without blanks in a row and without what has no width,
/// hyphens and digits in one shape. Every letter knows which byte of the text it came from.
struct NormalText {
  private let letters: [Letter]
  /// Its letters in lower case without accents; what is no Latin letter is 0xFF.
  let plain: [UInt8]
  /// Runs of letters, digits and `_`, in order.
  let tokens: [Range<Int>]
  /// What any letter is.
  let holds: LetterKind
  /// How many bytes there were.
  private let size: Int

  private struct Letter {
    /// With its accents and case.
    var scalar: UInt32
    /// Its first byte.
    var origin: UInt32
    var kind: LetterKind

    init(_ scalar: UInt32, from place: Int, _ kind: LetterKind) {
      self.scalar = scalar
      origin = UInt32(truncatingIfNeeded: place)
      self.kind = kind
    }
  }

  /// What a letter is in plain text, made once for those that most texts are written with.
  private struct PlainLetter {
    var plain: UInt8
    var kind: LetterKind

    static let ascii = (0..<128).map { byte in
      let scalar = Shape.simple(UInt32(byte))
      return PlainLetter(of: scalar)
    }

    /// Of a scalar in the one shape that the rules know.
    init(of scalar: UInt32) {
      (plain, kind) = (Shape.plain(scalar), LetterKind(of: scalar))
    }
  }

  init(_ bytes: [UInt8]) {
    var (letters, plain): ([Letter], [UInt8]) = ([], [])
    var holds: LetterKind = []
    letters.reserveCapacity(bytes.count)
    plain.reserveCapacity(bytes.count)
    let ascii = PlainLetter.ascii
    var next = 0
    while next < bytes.count {
      let origin = next
      let one: PlainLetter
      var scalar = UInt32(bytes[origin])
      if scalar < 0x80 {
        next += 1
        one = ascii[Int(scalar)]
        if one.plain == 0x20 { scalar = 0x20 }
      } else {
        (scalar, next) = NormalText.scalar(bytes, at: origin)
        if Shape.isInvisible(scalar) { continue }
        if scalar >= 0x300, scalar < 0x370 {
          NormalText.compose(&letters, scalar)
          continue
        }
        scalar = Shape.simple(scalar)
        one = PlainLetter(of: scalar)
      }
      if one.plain == 0x20, plain.last == 0x20 { continue }
      letters.append(Letter(scalar, from: origin, one.kind))
      plain.append(one.plain)
      holds.formUnion(one.kind)
    }
    tokens = NormalText.tokens(of: letters)
    (self.letters, self.plain, self.holds) = (letters, plain, holds)
    size = bytes.count
  }

  private static func tokens(of letters: [Letter]) -> [Range<Int>] {
    var tokens: [Range<Int>] = []
    tokens.reserveCapacity(letters.count / 5 + 1)
    var place = 0
    while place < letters.count {
      let start = place
      while place < letters.count, letters[place].kind.contains(.word) { place += 1 }
      if place > start { tokens.append(start..<place) }
      place += 1
    }
    return tokens
  }

  var count: Int { letters.count }

  /// With its accents and case; 0 outside the text.
  func scalar(_ index: Int) -> UInt32 {
    index >= 0 && index < letters.count ? letters[index].scalar : 0
  }

  /// The bytes of the text that a range of letters came from.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    origin(range.lowerBound)..<origin(range.upperBound)
  }

  private func origin(_ index: Int) -> Int {
    index < letters.count ? Int(letters[index].origin) : size
  }

  subscript(index: Int) -> UInt8 { index >= 0 && index < plain.count ? plain[index] : 0 }

  /// What a letter is; nothing outside the text.
  func kind(_ index: Int) -> LetterKind {
    index >= 0 && index < letters.count ? letters[index].kind : []
  }

  /// A letter, a digit or `_`; false outside the text.
  func isWord(_ index: Int) -> Bool { kind(index).contains(.word) }

  /// Whether a word begins or ends before this letter.
  func isBoundary(_ index: Int) -> Bool { isWord(index - 1) != isWord(index) }

  func isUpper(_ index: Int) -> Bool { kind(index).contains(.upper) }

  func isLower(_ index: Int) -> Bool { kind(index).contains(.lower) }

  /// The accent of a letter is part of it, and makes it no other letter in plain text.
  private static func compose(_ letters: inout [Letter], _ mark: UInt32) {
    guard let last = letters.last, let whole = Shape.composed(last.scalar, mark) else { return }
    letters[letters.count - 1].scalar = whole
  }

  /// The scalar at a byte and where the next begins; a byte that is no UTF-8 stands for itself.
  private static func scalar(_ bytes: [UInt8], at place: Int) -> (UInt32, Int) {
    let first = bytes[place]
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, place + width <= bytes.count else {
      return (0xFFFD, place + 1)
    }
    var value = UInt32(first) & (0xFF >> UInt32(width + 1))
    for index in (place + 1)..<(place + width) {
      guard bytes[index] & 0xC0 == 0x80 else { return (0xFFFD, place + 1) }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    return (value, place + width)
  }
}
