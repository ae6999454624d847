import ActaMeeting

/// Hints about terms and spelling; never more than notices.
extension Scanner {
  mutating func findHints() {
    guard settings.hints else { return }
    for token in starts where opens(token, .term) { findTerm(token) }
    guard settings.language != .english, anyWords & ~SafeguardTables.known != 0 else { return }
    for token in text.tokens.indices where words(token) & ~SafeguardTables.known != 0 {
      findSpelling(token)
    }
  }

  private mutating func findTerm(_ token: Int) {
    let start = text.tokens[token].lowerBound
    for term in SafeguardTables.terms {
      guard let end = longest(term.found, at: start) else { continue }
      if !term.mayBeTitle || !(start..<end).contains(where: text.isUpper) {
        add(.terminology, start..<end, suggestion: term.instead)
      }
      return
    }
  }

  private mutating func findSpelling(_ token: Int) {
    let word = text.tokens[token]
    if words(token) & SafeguardTables.month != 0, let month = month(token) {
      return add(.spelling, word, suggestion: month)
    }
    guard let right = spelling(token) else { return }
    add(.spelling, word, suggestion: text.isUpper(word.lowerBound) ? capitalised(right) : right)
  }

  private func spelling(_ token: Int) -> String? {
    let word = text.tokens[token]
    let bytes = text.plain[word]
    let hasCircumflex = word.contains { text.scalar($0) == 0xEA || text.scalar($0) == 0xF4 }
    let number = hasCircumflex ? SafeguardTables.circumflexed : SafeguardTables.spelled
    guard words(token) & number != 0 else { return nil }
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
      isDigit(text[text.tokens[token - 2].lowerBound]), reads(token - 1, SafeguardTables.of)
    else { return nil }
    return SafeguardTables.monthsInCapitals[PlainKey(self.word(token))]
  }

  private func capitalised(_ word: String) -> String {
    guard let first = word.unicodeScalars.first else { return word }
    return first.properties.uppercaseMapping + String(word.unicodeScalars.dropFirst())
  }
}
