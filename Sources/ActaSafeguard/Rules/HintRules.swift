import ActaMeeting

/// Hints about terms and spelling; never more than notices.
extension Scanner {
  mutating func findHints() {
    guard settings.hints else { return }
    for token in starts where text.tokens[token].count <= 24 { findTerm(token) }
    guard settings.language != .english else { return }
    for token in text.tokens.indices where text.tokens[token].count <= 24 { findSpelling(token) }
  }

  private mutating func findTerm(_ token: Int) {
    let start = text.tokens[token].lowerBound
    for term in SafeguardTables.termsByLetter[Int(text[start])] {
      guard let end = longest(term.found, at: start) else { continue }
      if !term.mayBeTitle || !(start..<end).contains(where: text.isUpper) {
        add(.terminology, start..<end, suggestion: term.instead)
      }
      return
    }
  }

  private mutating func findSpelling(_ token: Int) {
    let word = text.tokens[token]
    if let month = month(token) { return add(.spelling, word, suggestion: month) }
    guard let right = spelling(word) else { return }
    add(.spelling, word, suggestion: text.isUpper(word.lowerBound) ? capitalised(right) : right)
  }

  private func spelling(_ word: Range<Int>) -> String? {
    let bytes = text.plain[word]
    guard SafeguardTables.spellingShapes.mayHold(bytes) else { return nil }
    let hasCircumflex = word.contains { text.letters[$0] == 0xEA || text.letters[$0] == 0xF4 }
    let table = hasCircumflex ? SafeguardTables.circumflexes : SafeguardTables.spellings
    if let right = table[PlainKey(bytes)] { return right }
    if bytes.last == 0x73, let right = table[PlainKey(bytes.dropLast())] { return right + "s" }
    if bytes.suffix(2).elementsEqual("es".utf8), let right = table[PlainKey(bytes.dropLast(2))],
      right.utf8.last == 0x72
    {
      return right + "es"
    }
    return nil
  }

  /// `5 de janeiro`: a month begins with a capital.
  private func month(_ token: Int) -> String? {
    let word = text.tokens[token]
    guard text.isLower(word.lowerBound), token > 1, isFollowedByWord(token - 1),
      isDigit(text[text.tokens[token - 2].lowerBound]), key(token - 1) == SafeguardTables.of
    else { return nil }
    return SafeguardTables.months[key(token)]
  }

  private func capitalised(_ word: String) -> String {
    guard let first = word.unicodeScalars.first else { return word }
    return first.properties.uppercaseMapping + String(word.unicodeScalars.dropFirst())
  }
}
