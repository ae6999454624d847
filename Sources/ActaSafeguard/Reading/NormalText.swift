/// A text as the rules read it: composed, without blanks in a row and without what has no width,
/// hyphens and digits in one shape. Every letter knows which byte of the text it came from.
struct NormalText {
  /// Scalars with their accents and case.
  private(set) var letters: [UInt32] = []
  /// The same in lower case without accents; what is no Latin letter is 0xFF.
  private(set) var plain: [UInt8] = []
  /// First byte of each letter, and the end of the text at last.
  private(set) var origins: [Int] = []
  /// Runs of letters, digits and `_`, in order.
  private(set) var tokens: [Range<Int>] = []

  init(_ bytes: [UInt8]) {
    letters.reserveCapacity(bytes.count)
    plain.reserveCapacity(bytes.count)
    origins.reserveCapacity(bytes.count + 1)
    var place = 0
    while place < bytes.count {
      let (scalar, width) = NormalText.scalar(bytes, at: place)
      take(scalar, from: place)
      place += width
    }
    origins.append(bytes.count)
    findTokens()
  }

  var count: Int { letters.count }

  /// The bytes of the text that a range of letters came from.
  func bytes(_ range: Range<Int>) -> Range<Int> {
    origins[range.lowerBound]..<origins[range.upperBound]
  }

  subscript(index: Int) -> UInt8 { index >= 0 && index < plain.count ? plain[index] : 0 }

  /// A letter, a digit or `_`; false outside the text.
  func isWord(_ index: Int) -> Bool {
    guard index >= 0, index < letters.count else { return false }
    return Shape.isWord(letters[index])
  }

  /// Whether a word begins or ends before this letter.
  func isBoundary(_ index: Int) -> Bool { isWord(index - 1) != isWord(index) }

  func isUpper(_ index: Int) -> Bool {
    index >= 0 && index < letters.count && Shape.isUpper(letters[index])
  }

  func isLower(_ index: Int) -> Bool {
    index >= 0 && index < letters.count && Shape.isLower(letters[index])
  }

  private mutating func take(_ scalar: UInt32, from place: Int) {
    if Shape.isInvisible(scalar) { return }
    if scalar >= 0x300, scalar < 0x370 {
      compose(scalar)
      return
    }
    let letter = Shape.simple(scalar)
    if letter == 0x20, letters.last == 0x20 { return }
    letters.append(letter)
    plain.append(Shape.plain(letter))
    origins.append(place)
  }

  private mutating func compose(_ mark: UInt32) {
    guard let last = letters.last, let whole = Shape.composed(last, mark) else { return }
    letters[letters.count - 1] = whole
  }

  private mutating func findTokens() {
    var start: Int?
    for index in 0...letters.count {
      if isWord(index) {
        if start == nil { start = index }
      } else if let begun = start {
        tokens.append(begun..<index)
        start = nil
      }
    }
  }

  /// The scalar at a byte and its width; a byte that is no UTF-8 stands for itself.
  private static func scalar(_ bytes: [UInt8], at place: Int) -> (UInt32, Int) {
    let first = bytes[place]
    guard first >= 0x80 else { return (UInt32(first), 1) }
    let width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first < 0xF5, place + width <= bytes.count else { return (0xFFFD, 1) }
    var value = UInt32(first) & (0xFF >> UInt32(width + 1))
    for index in (place + 1)..<(place + width) {
      guard bytes[index] & 0xC0 == 0x80 else { return (0xFFFD, 1) }
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    return (value, width)
  }
}
