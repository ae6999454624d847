/// Exact ages and small numbers, with what makes them harmless.
extension Scanner {
  // MARK: R13

  mutating func findAge(_ token: Int) {
    let word = text.tokens[token]
    guard isDigit(text[word.lowerBound]), let age = age(token) else {
      return findAgeInWords(token)
    }
    var start = word.lowerBound
    if token > 0, isFollowedByWord(token - 1), isOne(token - 1, of: SafeguardTables.ageBefore) {
      start = text.tokens[token - 1].lowerBound
    }
    guard !isRange(before: start), !isRange(after: age.end, isNumberAlone: age.isAlone),
      !isDuration(before: start, age.number), !isSentence(after: age.end)
    else { return }
    add(.exactAge, start..<age.end)
  }

  /// `14 anos`, `8meses de idade`, `14-year-old`, and after `aged` a number alone.
  private func age(_ token: Int) -> (number: Int, end: Int, isAlone: Bool)? {
    let word = text.tokens[token]
    var place = word.lowerBound
    while isDigit(text[place]), place - word.lowerBound < 3 { place += 1 }
    guard place - word.lowerBound <= 2 else { return nil }
    let number = text.plain[word.lowerBound..<place].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    if let end = longest(SafeguardTables.ageUnits, at: blanks(at: place)) {
      return (number, phrase(SafeguardTables.ofAge, at: end) ?? end, false)
    }
    guard place == word.upperBound else { return nil }
    if text[place] == 0x2D || text[place] == 0x20 {
      if let end = longest(SafeguardTables.yearsOld, at: place + 1) {
        return (number, end, false)
      }
    }
    guard token > 0 else { return nil }
    let isAged = isFollowedByWord(token - 1) && key(token - 1) == SafeguardTables.aged
    return isAged || isAfterAge(token) && text[place] != 0x2B ? (number, place, true) : nil
  }

  /// `idade: 14`, `age 14`.
  private func isAfterAge(_ token: Int) -> Bool {
    guard isOne(token - 1, of: SafeguardTables.ageWords) else { return false }
    var place = text.tokens[token - 1].upperBound
    if text[place] == 0x3A { place += 1 }
    return blanks(at: place) == text.tokens[token].lowerBound
      && place < text.tokens[token].lowerBound
  }

  /// `catorze anos de idade`: only where the words say that it is an age.
  private mutating func findAgeInWords(_ token: Int) {
    guard isOne(token, of: SafeguardTables.ageNumerals), isFollowedByWord(token) else { return }
    let word = text.tokens[token]
    guard let end = longest(SafeguardTables.ageUnits, at: word.upperBound + 1),
      let last = phrase(SafeguardTables.ofAge, at: end), !isRange(before: word.lowerBound)
    else { return }
    add(.exactAge, word.lowerBound..<last)
  }

  /// `to 17`, `-17`, `aos 17 anos` after it; where a unit stands by the first number, by the second too.
  private func isRange(after end: Int, isNumberAlone: Bool) -> Bool {
    var place = blanks(at: end)
    if text[place] == 0x2D {
      place = blanks(at: place + 1)
    } else {
      guard let word = token(at: place), isOne(word, of: SafeguardTables.rangeEnds) else {
        return false
      }
      place = blanks(at: text.tokens[word].upperBound)
      if let article = token(at: place), isOne(article, of: SafeguardTables.rangeArticles) {
        place = blanks(at: text.tokens[article].upperBound)
      }
    }
    guard let last = digits(2, at: place, .none) ?? digits(1, at: place, .none),
      text.isBoundary(last)
    else { return false }
    return isNumberAlone || longest(SafeguardTables.ageUnits, at: blanks(at: last)) != nil
      || longest(SafeguardTables.yearsOld, at: last + 1) != nil
  }

  /// `12 aos`, `16-` or `12 e os` before it.
  private func isRange(before start: Int) -> Bool {
    var place = start
    if text[place - 1] == 0x20 { place -= 1 }
    if text[place - 1] == 0x2D {
      place -= 1
    } else {
      guard var word = token(endingAt: place) else { return false }
      if word > 0, isOne(word, of: SafeguardTables.rangeArticles), isFollowedByWord(word - 1),
        isOne(word - 1, of: SafeguardTables.rangeWords)
      {
        word -= 1
      }
      guard isOne(word, of: SafeguardTables.rangeWords) else { return false }
      place = text.tokens[word].lowerBound
      if isOne(word, of: SafeguardTables.rangeEnds) { place = beforeUnit(at: place) }
    }
    if text[place - 1] == 0x20 { place -= 1 }
    guard let number = token(endingAt: place) else { return false }
    return text.tokens[number].count <= 2 && isDigit(text[text.tokens[number].lowerBound])
  }

  /// Before `anos` in `12 anos aos 17 anos`.
  private func beforeUnit(at end: Int) -> Int {
    let blank = text[end - 1] == 0x20 ? end - 1 : end
    guard let unit = token(endingAt: blank), isOne(unit, of: SafeguardTables.ageUnitWords) else {
      return end
    }
    return text.tokens[unit].lowerBound
  }

  /// `pena de`, `menores de`, `plano estratégico`, `há`, `prazo de` before it, also before a range.
  private func isDuration(before start: Int, _ number: Int) -> Bool {
    guard var word = token(endingAt: text[start - 1] == 0x20 ? start - 1 : start) else {
      return false
    }
    if isOne(word, of: SafeguardTables.rangeWords), word > 1,
      isDigit(text[text.tokens[word - 1].lowerBound])
    {
      word -= 2
    }
    if key(word) == SafeguardTables.of, word > 0 { word -= 1 }
    if isOne(word, of: SafeguardTables.durations) { return true }
    if number == 18, isOne(word, of: SafeguardTables.minors) { return true }
    let isStrategic = key(word) == SafeguardTables.strategic && word > 0
    return isStrategic && isOne(word - 1, of: SafeguardTables.durations)
  }

  private func isSentence(after end: Int) -> Bool {
    var place = blanks(at: end)
    if let after = phrase(SafeguardTables.of.bytes, at: place) { place = blanks(at: after) }
    return literal("pris", at: place) != nil || literal("pena", at: place) != nil
      || literal("imprisonment", at: place) != nil || literal("experi", at: place) != nil
  }

  /// The token that ends before a letter.
  func token(endingAt end: Int) -> Int? {
    let number = firstToken(from: end) - 1
    guard number >= 0, text.tokens[number].upperBound == end else { return nil }
    return number
  }

  // MARK: R23

  mutating func findSmallNumber(_ token: Int) {
    guard isOne(token, of: SafeguardTables.smallNumbers), isFollowedByWord(token) else { return }
    var noun = token + 1
    if isOne(noun, of: SafeguardTables.newOnes), isFollowedByWord(noun) { noun += 1 }
    guard isOne(noun, of: SafeguardTables.counted) else { return }
    if isAboutParticipants { return }
    add(.smallNumber, text.tokens[token].lowerBound..<text.tokens[noun].upperBound)
  }
}
