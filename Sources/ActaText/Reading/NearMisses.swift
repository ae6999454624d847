import ActaMeeting

/// Lines that are text by the letter of the format and probably were meant to be something else.
extension Outliner {
  mutating func lookForNearMiss(_ number: Int, _ bytes: ArraySlice<UInt8>) {
    if Outliner.isRestrictedNearMiss(bytes) {
      complain(.restrictedMalformed, number)
    } else if bytes.first == 0x23 {
      if isHeadingNearMiss(bytes) {
        complain(.nearMiss, number, [firstWords(bytes), "## ", "## "])
      }
    } else if let keyword = keywordNearMiss(bytes) {
      let words = keyword.words
      complain(
        .nearMiss, number,
        [firstWords(bytes), "\(words.english) …: ", "\(words.portuguese) …: "])
    } else if let justEnded, let key = knownKey(bytes, in: .block(justEnded)) {
      complain(
        .nearMiss, number,
        [firstWords(bytes), "  \(key.words.english): ", "  \(key.words.portuguese): "])
    } else {
      lookForKeyNearMiss(number, bytes, in: placeOfText)
    }
  }

  /// A known key, or a slip of one, where a field of this place could have been meant.
  mutating func lookForKeyNearMiss(
    _ number: Int, _ bytes: ArraySlice<UInt8>, in place: Grammar.Place
  ) {
    let content = trimmed(bytes)
    let key = knownKey(content, in: place) ?? keyWithoutBlank(content, in: place)
    guard let key else { return }
    complain(
      .nearMiss, number,
      [firstWords(content), "\(key.words.english): ", "\(key.words.portuguese): "],
      column: column(of: content.startIndex, in: number))
  }

  /// RESERVADO and RESTRICTED in any case, with slips, where a block seems meant.
  static func isRestrictedNearMiss(_ bytes: ArraySlice<UInt8>) -> Bool {
    let word = bytes.prefix(40).prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x3A }
    guard word.count >= 8 else { return false }
    let rest = bytes[word.endIndex...]
    let label = trimmed(rest).prefix { $0 != 0x20 }
    let namesLabel = label.prefix(3).map { $0 & 0xDF }.elementsEqual("TLP".utf8)
    let endsInColon = label.last == 0x3A && label.count <= 20
    guard namesLabel || endsInColon || rest.first == 0x3A || BlockHeading.isCapital(word) else {
      return false
    }
    let folded = FoldedWord(word)
    return restricted.contains { $0.isNear(folded, limit: 2) }
  }

  private static let restricted = [
    FoldedWord(BlockKeyword.restricted.words.english),
    FoldedWord(BlockKeyword.restricted.words.portuguese),
  ]

  private func isHeadingNearMiss(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: [0x23, 0x23]) || bytes.starts(with: [0x23, 0x20])
  }

  private func keywordNearMiss(_ bytes: ArraySlice<UInt8>) -> BlockKeyword? {
    let word = bytes.prefix(24).prefix { $0 != 0x20 && $0 != 0x3A }
    guard word.count >= 4, word.endIndex < bytes.endIndex else { return nil }
    let folded = FoldedWord(word)
    let rest = trimmed(bytes[word.endIndex...])
    let label = rest.prefix(60).prefix { $0 != 0x20 && $0 != 0x3A }
    let colon = label.endIndex < rest.endIndex && rest[label.endIndex] == 0x3A
    if let keyword = grammar.keywords[folded] {
      let isLoud = BlockHeading.isCapital(word)
      // In prose a member is a word like any other; group.txt holds none.
      let isWord = keyword == .member || keyword == .institution
      let hasLabel =
        isWord ? grammar.kind == .group && colon : keyword.takes(label: string(label))
      return hasLabel || isLoud && colon ? keyword : nil
    }
    guard BlockHeading.isCapital(word), colon || isNumbered(label) else { return nil }
    return grammar.keywords.first { $0.key.isNear(folded, limit: $0.key.tolerance) }?.value
  }

  private func isNumbered(_ label: ArraySlice<UInt8>) -> Bool {
    Reference.numberedLabel(string(label)) != nil
  }

  private func knownKey(_ bytes: ArraySlice<UInt8>, in place: Grammar.Place) -> FieldKey? {
    guard let (word, _, _) = split(bytes), word.count <= 24 else { return nil }
    let folded = FoldedWord(word)
    return grammar.table(of: place)[folded] ?? grammar.table(of: place).near(folded)
  }

  private func keyWithoutBlank(_ bytes: ArraySlice<UInt8>, in place: Grammar.Place) -> FieldKey? {
    let word = bytes.prefix(24).prefix { $0 != 0x3A && $0 != 0x20 }
    guard word.endIndex < bytes.endIndex, bytes[word.endIndex] == 0x3A else { return nil }
    return grammar.table(of: place)[FoldedWord(word)]
  }

  /// Whose keys a line of text here could have meant.
  private var placeOfText: Grammar.Place {
    switch section?.role {
    case nil: .header(grammar.kind)
    case .item?: .item
    case .attendance?: .attendance
    case .reached?: .reached
    }
  }

  /// The beginning of a line, enough to recognise it.
  private func firstWords(_ bytes: ArraySlice<UInt8>) -> String {
    var end = bytes.prefix(24).endIndex
    while end < bytes.endIndex, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return string(bytes[..<end])
  }
}
