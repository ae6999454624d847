/// Ages in words, behind the word `idade`, and in brackets beside somebody.
extension Scanner {
  // MARK: R13

  /// `catorze anos de idade`, `fourteen-year-old`, and `a rapariga tem catorze anos`.
  mutating func findAgeInWords(_ token: Int) {
    guard isOne(token, of: SafeguardTables.ageNumerals) else { return }
    let word = text.tokens[token]
    let next = word.upperBound + 1
    guard !isRangeInWords(token), !isRange(before: word.lowerBound) else { return }
    if token > 0, isFollowedByWord(token - 1), reads(token - 1, SafeguardTables.aged) {
      return add(.exactAge, text.tokens[token - 1].lowerBound..<word.upperBound)
    }
    guard text[next - 1] == 0x20 || text[next - 1] == 0x2D else { return }
    if let end = longest(SafeguardTables.yearsOld, at: next) {
      if !isOfThing(token, before: word.lowerBound, after: end) {
        add(.exactAge, word.lowerBound..<end)
      }
    } else if let end = longest(SafeguardTables.ageUnits, at: next) {
      findYearsInWords(token, end)
    }
  }

  private mutating func findYearsInWords(_ token: Int, _ end: Int) {
    let word = text.tokens[token]
    if let last = phrase(SafeguardTables.ofAge, at: end) {
      return add(.exactAge, word.lowerBound..<last)
    }
    guard text[end] != 0x20 || phrase(SafeguardTables.of, at: end + 1) == nil,
      isSomebodys(token), !isDuration(before: word.lowerBound, 0), !isSentence(after: end),
      !isOfThing(token, before: word.lowerBound, after: end)
    else { return }
    add(.exactAge, word.lowerBound..<end)
  }

  /// `doze a catorze anos`.
  private func isRangeInWords(_ token: Int) -> Bool {
    guard token > 1, isOne(token - 1, of: SafeguardTables.rangeWords) else { return false }
    return isOne(token - 2, of: SafeguardTables.ageNumerals)
  }

  /// `tem catorze anos`, `com catorze anos`, `rapariga de catorze anos`.
  private func isSomebodys(_ token: Int) -> Bool {
    guard token > 0, isFollowedByWord(token - 1) else { return false }
    if isAmong(token - 1, SafeguardTables.turning) || isAmong(token - 1, SafeguardTables.with) {
      return true
    }
    guard reads(token - 1, SafeguardTables.of), token > 1 else { return false }
    return isOne(token - 2, of: SafeguardTables.subjects)
      || isOne(token - 2, of: SafeguardTables.kin)
      || isOne(token - 2, of: SafeguardTables.people)
  }

  /// `idade: 14`, `at the age of 14`, `com a idade de catorze`.
  mutating func findNamedAge(_ token: Int) {
    guard opens(token, .ageName), isAmong(token, SafeguardTables.ageNames), !isLimit(token) else {
      return
    }
    let word = text.tokens[token]
    var place = blanks(at: word.upperBound)
    if ":-=(".utf8.contains(text[place]) { place = blanks(at: place + 1) }
    if let link = longest(SafeguardTables.ageLinks, at: place) { place = blanks(at: link) }
    guard let end = number(at: place), text.isBoundary(end) else { return }
    guard !isRange(after: end, isNumberAlone: true), text[end] != 0x2B, text[end] != 0x2F,
      longest(SafeguardTables.openEnds, at: blanks(at: end)) == nil,
      longest(SafeguardTables.ageUnits, at: blanks(at: end)) == nil
    else { return }
    add(.exactAge, word.lowerBound..<end)
  }

  private func number(at place: Int) -> Int? {
    if let end = digits(2, at: place, .none) ?? digits(1, at: place, .none) { return end }
    guard let word = token(at: place), isOne(word, of: SafeguardTables.ageNumerals) else {
      return nil
    }
    return text.tokens[word].upperBound
  }

  /// `under the age of 18`, `faixa de idade 15`.
  private func isLimit(_ token: Int) -> Bool {
    (max(0, token - 2)..<token).contains { isAmong($0, SafeguardTables.limits) }
  }

  /// `a menor (14)`, `the girl, 14, was found`.
  mutating func findAgeBeside(_ token: Int) {
    let word = text.tokens[token]
    guard isOne(token, of: SafeguardTables.subjects), text.isLower(word.lowerBound) else { return }
    let mark = blanks(at: word.upperBound)
    guard text[mark] == 0x28 || text[mark] == 0x2C else { return }
    let place = blanks(at: mark + 1)
    guard let end = digits(2, at: place, .none) ?? digits(1, at: place, .none),
      text[end] == (text[mark] == 0x28 ? 0x29 : 0x2C), !isDigit(text[end + 1]),
      text.plain[place..<end].reduce(0, { $0 * 10 + Int($1 - 0x30) }) < 30
    else { return }
    add(.exactAge, word.lowerBound..<end)
  }
}
