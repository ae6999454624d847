/// Who told, and what somebody is called in the street.
extension Scanner {
  // MARK: K4

  mutating func findInformant(_ token: Int) {
    guard opens(token, .informant) else { return }
    let word = text.tokens[token]
    let start = word.lowerBound
    if let end = longest(SafeguardTables.informants, at: start) {
      guard !isCodeOfInstitution(after: end) else { return }
      return add(.informant, start..<end)
    }
    if let end = longest(SafeguardTables.sources, at: start), let last = informant(after: end) {
      return add(.informant, start..<last)
    }
    if SafeguardTables.tellingStems.begins(self.word(token)),
      let end = longest(SafeguardTables.by, at: blanks(at: word.upperBound)),
      let last = informant(after: end)
    {
      return add(.informant, start..<last)
    }
    guard SafeguardTables.informantStems.begins(self.word(token)),
      let end = longest(SafeguardTables.informing, at: blanks(at: word.upperBound))
    else { return }
    add(.informant, start..<end)
  }

  /// `a vizinha`, `her own aunt`: who it was, after at most two small words.
  private func informant(after end: Int) -> Int? {
    var place = blanks(at: end)
    for _ in 0..<2 {
      guard let small = longest(SafeguardTables.possessives, at: place) else { break }
      place = blanks(at: small)
    }
    guard let who = token(at: place), SafeguardTables.informantStems.begins(word(who)) else {
      return nil
    }
    return text.tokens[who].upperBound
  }

  /// `reported by SDSMAS` names an institution.
  private func isCodeOfInstitution(after end: Int) -> Bool {
    guard let token = token(at: blanks(at: end)) else { return false }
    let word = text.tokens[token]
    return word.count > 1 && word.allSatisfy { text.isUpper($0) || text[$0] == 0x2D }
  }

  // MARK: K8

  mutating func findNickname(_ token: Int) {
    guard opens(token, .nickname) else { return }
    let start = text.tokens[token].lowerBound
    if let end = longest(SafeguardTables.nicknames, at: start) {
      if !isDigit(text[blanks(at: end)]) { add(.nickname, start..<end) }
      return
    }
    guard let end = longest(SafeguardTables.nicknamesBeforeNames, at: start),
      !isAccented(start..<end)
    else { return }
    var place = blanks(at: end)
    if opensMarks(place) { place += 1 }
    guard let name = self.token(at: place), text.isUpper(place), text.isLower(place + 1),
      !isOwnWord(name)
    else { return }
    add(.nickname, start..<end)
  }

  /// `aliás` is no `alias`.
  private func isAccented(_ range: Range<Int>) -> Bool {
    range.contains { text.scalar($0) >= 0xC0 }
  }
}
