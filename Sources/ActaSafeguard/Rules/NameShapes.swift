/// What names and initials look like.
extension Scanner {
  /// `Maria João`, `Ana da Silva-Costa`, `MARIA JOÃO`: two to six words.
  func fullName(at start: Int) -> Int? {
    capitalisedName(at: start) ?? nameInCapitals(at: start)
  }

  private func capitalisedName(at start: Int) -> Int? {
    let first = afterInitials(at: start)
    guard var end = nameWord(at: first) else { return nil }
    var words = first > start ? 2 : 1
    while words < 6, text[end] == 0x20 {
      let place = afterNameParticle(at: end + 1) ?? end + 1
      let next = afterInitials(at: place)
      guard let last = nameWord(at: next) ?? surnameInCapitals(at: next) else { break }
      end = last
      words += 1
    }
    return words > 1 ? end : nil
  }

  private func afterNameParticle(at place: Int) -> Int? {
    SafeguardTables.nameParticles.all(in: text.plain, at: place).first { text[$0] == 0x20 }
      .map { $0 + 1 }
  }

  /// After `A. ` or `A. B. ` before the rest of a name.
  private func afterInitials(at start: Int) -> Int {
    var place = start
    for _ in 0..<3 {
      guard text.isUpper(place), text[place + 1] == 0x2E, text[place + 2] == 0x20 else { break }
      place += 3
    }
    return place
  }

  /// `Ana EXEMPLO`: as lists and forms write it.
  private func surnameInCapitals(at start: Int) -> Int? {
    guard let end = wordInCapitals(at: start), end - start >= 4 else { return nil }
    return end
  }

  /// `Nhampossa`, `Silva-Costa`, `N'Guenha` or `McExample`.
  func nameWord(at start: Int) -> Int? {
    let first = isApostrophe(start + 1) ? start + 2 : start
    guard text.isUpper(start), text.isUpper(first), text.isLower(first + 1) else { return nil }
    var end = first + 1
    while text.isLower(end) || text.isUpper(end) && text.isLower(end + 1) { end += 1 }
    if text[end] == 0x2D, text.isUpper(end + 1), text.isLower(end + 2) {
      end += 2
      while text.isLower(end) { end += 1 }
    }
    return end
  }

  private func isApostrophe(_ index: Int) -> Bool {
    text[index] == 0x27 || text.scalar(index) == 0x2019
  }

  private func nameInCapitals(at start: Int) -> Int? {
    guard var end = wordInCapitals(at: start) else { return nil }
    var words = 1
    while words < 6, text[end] == 0x20, let next = wordInCapitals(at: end + 1) {
      end = next
      words += 1
    }
    return words > 1 ? end : nil
  }

  /// At least three capitals with a vowel, which is no institution of the group.
  private func wordInCapitals(at start: Int) -> Int? {
    guard let token = token(at: start), text.tokens[token].count >= 3 else { return nil }
    let word = text.tokens[token]
    guard word.allSatisfy({ text.isUpper($0) }), !isOwnWord(token),
      word.contains(where: { isVowel(text[$0]) })
    else { return nil }
    return word.upperBound
  }

  private func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x61, 0x65, 0x69, 0x6F, 0x75: true
    default: false
    }
  }

  /// `A. B.` to `A. B. C. D.`
  func initials(at start: Int) -> Int? {
    var place = start
    var count = 0
    while count < 4 {
      let letter = count > 0 ? blanks(at: place) : place
      guard text.isUpper(letter), text[letter + 1] == 0x2E, !text.isWord(letter - 1) else { break }
      place = letter + 2
      count += 1
    }
    return count >= 2 ? place : nil
  }

  // MARK: R16

  /// `a menor AB foi ouvida`: two or three capitals right after somebody, or alone in brackets, which are
  /// no institution and no other abbreviation.
  func bareInitials(at lead: NameLead, after subject: Range<Int>) -> Int? {
    guard lead.way == .direct || lead.way == .aside, text.isLower(subject.lowerBound + 1),
      lead.place > subject.upperBound, let token = token(at: lead.place), areInitials(token)
    else { return nil }
    let end = text.tokens[token].upperBound
    return lead.way == .aside && !isClosed(after: end) ? nil : end
  }

  private func areInitials(_ token: Int) -> Bool {
    let word = text.tokens[token]
    return (2...3).contains(word.count) && word.allSatisfy { text.isUpper($0) } && !isOwnWord(token)
      && !isAmong(token, SafeguardTables.abbreviations)
  }

  /// `de iniciais M. J. N.`, `com as iniciais MJN`.
  mutating func findInitials(_ token: Int) {
    let word = text.tokens[token]
    var place = blanks(at: word.upperBound)
    if text[place] == 0x3A || text[place] == 0x28 { place = blanks(at: place + 1) }
    if let verb = longest(SafeguardTables.tellings, at: place) { place = blanks(at: verb) }
    if opensMarks(place) { place += 1 }
    if let end = initials(at: place) { return add(.initials, word.lowerBound..<end) }
    guard let next = self.token(at: place), areInitials(next) else { return }
    add(.initials, word.lowerBound..<text.tokens[next].upperBound)
  }
}
