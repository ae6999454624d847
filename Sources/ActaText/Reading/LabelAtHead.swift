/// A label at the head of a line, where what follows was meant for its circle: `[TLP:RED] title`, as
/// documents print restricted text and people paste it back, `(TLP:RED) text`, `TLP:RED: title`,
/// `TLP:RED - text`, `TLP:RED text`. A sentence about a label is none: `TLP:RED is the strictest`.
enum LabelAtHead {
  /// `words` begin with a letter; `marks` stand before them on the line.
  static func isMeant(_ words: ArraySlice<UInt8>, after marks: ArraySlice<UInt8>) -> Bool {
    guard let rest = afterLabel(words) else { return false }
    let opening = marks.last { $0 != 0x20 && $0 != 0x09 }
    if let closing = opening.flatMap(closing), rest.first == closing { return true }
    switch rest.first {
    // Alone on its line; as an item of a list it is one of several labels.
    case nil: return marks.isEmpty
    case 0x3A, 0x2D: return true
    case 0xE2:
      let dash = rest.prefix(3)
      return dash.elementsEqual("–".utf8) || dash.elementsEqual("—".utf8)
    case let first? where isLatinLetter(first) || first == 0xC3:
      return !sentenceWords.contains(FoldedWord(rest.prefix { isLatinLetter($0) || $0 >= 0x80 }))
    case .some: return false
    }
  }

  /// What follows a label that stands at the very beginning, without blanks; nil where there is none.
  private static func afterLabel(_ words: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard words.prefix(3).map({ $0 & 0xDF }).elementsEqual("TLP".utf8) else { return nil }
    let rest = words.dropFirst(3).drop { $0 == 0x20 || $0 == 0x3A || $0 == 0x2D }
    let colour = rest.prefix(while: isLatinLetter)
    guard colours.contains(FoldedWord(colour)) else { return nil }
    guard rest[colour.endIndex...].first == 0x2B else { return trimmed(rest[colour.endIndex...]) }
    let strict = rest[colour.endIndex...].prefix { isLatinLetter($0) || $0 == 0x2B }
    return trimmed(rest[strict.endIndex...])
  }

  private static let colours = ["RED", "AMBER", "GREEN", "CLEAR", "WHITE"].map { FoldedWord($0) }

  /// What closes brackets, and marks of bold and slanted text.
  private static func closing(_ opening: UInt8) -> UInt8? {
    switch opening {
    case 0x5B: 0x5D
    case 0x28: 0x29
    case 0x7B: 0x7D
    case 0x3C: 0x3E
    case 0x2A, 0x5F, 0x60: opening
    default: nil
    }
  }

  /// With these a sentence goes on whose subject is the label.
  private static let sentenceWords = Set(
    [
      "é", "e", "ou", "são", "foi", "era", "será", "não", "nunca", "deve", "pode", "quer",
      "significa", "vale", "aplica", "usa", "is", "and", "or", "are", "was", "not", "means",
      "must", "may", "can", "should", "applies", "stands",
    ].map { FoldedWord($0) })
}

/// Whether a byte is a letter without an accent.
func isLatinLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
