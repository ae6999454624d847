/// Small numbers, which can stand for people that others know.
extension Scanner {
  // MARK: R23

  mutating func findSmallNumber(_ token: Int) {
    guard isOne(token, of: SafeguardTables.smallNumbers), var noun = afterDouble(token) else {
      return
    }
    if isOne(noun, of: SafeguardTables.newOnes), isFollowedByWord(noun) { noun += 1 }
    guard isOne(noun, of: SafeguardTables.counted) else { return }
    if isAboutParticipants || isRate(after: noun) { return }
    add(.smallNumber, text.tokens[token].lowerBound..<text.tokens[noun].upperBound)
  }

  /// The word after `dois`, `2 (duas)` or `uma (1)`.
  private func afterDouble(_ token: Int) -> Int? {
    if isFollowedByWord(token) { return token + 1 }
    let end = blanks(at: text.tokens[token].upperBound)
    guard text[end] == 0x28, token + 2 < text.tokens.count,
      text.tokens[token + 1].lowerBound == end + 1,
      isOne(token + 1, of: SafeguardTables.smallNumbers),
      literal(") ", at: text.tokens[token + 1].upperBound) == text.tokens[token + 2].lowerBound
    else { return nil }
    return token + 2
  }

  /// `uma mulher e um homem por instituição`, `two women from each district`.
  private func isRate(after noun: Int) -> Bool {
    for token in (noun + 1)..<(noun + 6) where token < text.tokens.count {
      let word = text.tokens[token]
      if longest(SafeguardTables.each, at: word.lowerBound) != nil { return true }
      if text[word.upperBound] == 0x2E { return false }
    }
    return false
  }
}
