import ActaMeeting

/// Lines that read like RESTRICTED with a slip, and lines that read like a label and are none. What
/// was meant for few would be printed for all, so that no document is made of such a meeting.
extension Outliner {
  /// RESERVADO and RESTRICTED in any case, with slips, behind list marks, or left out before a label,
  /// where a block seems meant. `EventReader` asks it only of lines that pass cheaper tests.
  static func isRestrictedNearMiss(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.first != 0x5C else { return false }
    let words = RestrictedSlip.afterMarks(bytes)
    let marks = bytes[..<words.startIndex]
    let isMarked = !marks.isEmpty
    return LabelAtHead.isMeant(words, after: marks)
      || RestrictedSlip.isBeforeLabel(words)
      || RestrictedSlip.isKeyword(words, isMarked: isMarked)
      || RestrictedSlip.isOtherWord(words)
  }

  /// `share : TLP:RED`, `share TLP:RED`: alone on its line, and not read as the field it looks like.
  static func isShareNearMiss(_ content: ArraySlice<UInt8>) -> Bool {
    guard let first = content.first, first | 0x20 == 0x73 || first | 0x20 == 0x70,
      content.count <= 60
    else { return false }
    let word = content.prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x3A && $0 != 0x3D }
    let value = content[word.endIndex...].drop {
      $0 == 0x20 || $0 == 0x09 || $0 == 0x3A || $0 == 0x3D
    }
    guard value.startIndex > word.endIndex, !value.contains(0x20), RestrictedSlip.isLabel(value)
    else { return false }
    let folded = FoldedWord(word)
    return [FieldKey.share.words.english, FieldKey.share.words.portuguese].contains {
      FoldedWord($0).isNear(folded, limit: 2)
    }
  }
}

/// How a slip of RESTRICTED is told from plain text.
private enum RestrictedSlip {
  private static let keywords = [
    FoldedWord(BlockKeyword.restricted.words.english),
    FoldedWord(BlockKeyword.restricted.words.portuguese),
  ]

  /// Without what is put before an item of a list, a quotation or a heading.
  static func afterMarks(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let marks = bytes.prefix(12).prefix { !isLatinLetter($0) }
    return bytes[marks.endIndex...]
  }

  /// A word in the place of the keyword, as it is or with two letters wrong.
  static func isKeyword(_ bytes: ArraySlice<UInt8>, isMarked: Bool) -> Bool {
    let word = bytes.prefix(40).prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x3A }
    guard word.count >= 8 else { return false }
    let rest = bytes[word.endIndex...]
    let label = trimmed(rest).prefix { $0 != 0x20 }
    let namesLabel = label.prefix(3).map { $0 & 0xDF }.elementsEqual("TLP".utf8)
    let hasColon = rest.first == 0x3A
    let isLoud = BlockHeading.isCapital(word)
    let isMeant =
      isMarked
      ? isLoud && hasColon
      : isLoud || hasColon || label.last == 0x3A && label.count <= 20
    guard namesLabel || isMeant else { return false }
    let folded = FoldedWord(word)
    return keywords.contains { $0.isNear(folded, limit: 2) }
  }

  /// `RESERVADOTLP:RED`, `RESTRITO TLP:RED`: a label with the keyword grown to it, or with three
  /// letters wrong.
  static func isBeforeLabel(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, first | 0x20 == 0x72 || first | 0x20 == 0x74,
      let place = labelPlace(bytes.prefix(40))
    else { return false }
    let before = bytes[..<place]
    let word = before.prefix { isLatinLetter($0) || isDigit($0) || $0 >= 0x80 }
    guard before[word.endIndex...].allSatisfy({ !isLatinLetter($0) && $0 < 0x80 }) else {
      return false
    }
    let folded = FoldedWord(word)
    return folded.bytes.count >= 6
      && keywords.contains {
        $0.isNear(folded, limit: 3) || folded.bytes.starts(with: $0.bytes.prefix(5))
      }
  }

  /// `Confidencial TLP:RED: title`, `SENSITIVE (TLP:RED) title`: another word for the same, loud or as a
  /// heading, before a label.
  static func isOtherWord(_ bytes: ArraySlice<UInt8>) -> Bool {
    let word = bytes.prefix(40).prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x3A }
    let rest = bytes[word.endIndex...].prefix(6).drop { !isLatinLetter($0) }
    guard word.count >= 8, let place = labelPlace(bytes[word.endIndex...].prefix(8)),
      place == rest.startIndex
    else { return false }
    let label = trimmed(bytes[word.endIndex...]).prefix { $0 != 0x20 }
    guard BlockHeading.isCapital(word) || label.last == 0x3A && label.count <= 20 else {
      return false
    }
    return otherWords.contains(FoldedWord(word))
  }

  private static let otherWords = [
    "confidencial", "confidential", "sigiloso", "sigilosa", "sensível", "sensitive", "classified",
    "classificado", "reserved", "restringido",
  ].map { FoldedWord($0) }

  /// `TLP:` and something, which may be no colour.
  static func isLabel(_ bytes: ArraySlice<UInt8>) -> Bool {
    labelPlace(bytes.prefix(3)) != nil && bytes.count >= 5
  }

  private static func labelPlace(_ bytes: ArraySlice<UInt8>) -> Int? {
    bytes.indices.dropLast(2).first {
      bytes[$0] | 0x20 == 0x74 && bytes[$0 + 1] | 0x20 == 0x6C && bytes[$0 + 2] | 0x20 == 0x70
    }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
