/// What one letter of a text is to the rules; of a text, what any of its letters is.
struct LetterKind: OptionSet, Sendable {
  let rawValue: UInt8

  /// A letter, a digit or `_`.
  static let word = LetterKind(rawValue: 1 << 0)
  static let upper = LetterKind(rawValue: 1 << 1)
  static let lower = LetterKind(rawValue: 1 << 2)
  static let digit = LetterKind(rawValue: 1 << 3)
  static let plus = LetterKind(rawValue: 1 << 4)
  static let at = LetterKind(rawValue: 1 << 5)
  /// What opens or closes a quotation.
  static let quote = LetterKind(rawValue: 1 << 6)
  /// What parts the digits of a place on a map.
  static let mark = LetterKind(rawValue: 1 << 7)

  /// Of a scalar in the one shape that the rules know.
  init(of scalar: UInt32) {
    var kind: LetterKind = []
    if Shape.isWord(scalar) { kind.insert(.word) }
    if Shape.isUpper(scalar) { kind.insert(.upper) }
    if Shape.isLower(scalar) { kind.insert(.lower) }
    switch scalar {
    case 0x30...0x39: kind.insert(.digit)
    case 0x2B: kind.insert(.plus)
    case 0x40: kind.insert(.at)
    case 0x2C, 0x2E, 0xAA, 0xB0, 0xBA: kind.insert(.mark)
    case 0x22, 0xAB, 0xBB, 0x201C, 0x201D, 0x201E: kind.insert(.quote)
    default: break
    }
    self = kind
  }

  init(rawValue: UInt8) {
    self.rawValue = rawValue
  }
}
