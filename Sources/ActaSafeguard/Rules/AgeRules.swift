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
      !isDuration(before: start, age.number), !isSentence(after: age.end),
      !isOfThing(token, before: start, after: age.end)
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
    if let end = longest(SafeguardTables.yearsOldShort, at: blanks(at: place)) {
      return (number, end, false)
    }
    guard place == word.upperBound else { return nil }
    if text[place] == 0x2D || text[place] == 0x20 {
      if let end = longest(SafeguardTables.yearsOld, at: place + 1) {
        return (number, end, false)
      }
    }
    guard token > 0, isFollowedByWord(token - 1), reads(token - 1, SafeguardTables.aged) else {
      return nil
    }
    return (number, place, true)
  }

  /// `to 17`, `-17`, `aos 17 anos` after it; where a unit stands by the first number, by the second too.
  func isRange(after end: Int, isNumberAlone: Bool) -> Bool {
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
  func isRange(before start: Int) -> Bool {
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
  func isDuration(before start: Int, _ number: Int) -> Bool {
    guard var word = token(endingAt: text[start - 1] == 0x20 ? start - 1 : start) else {
      return false
    }
    if isOne(word, of: SafeguardTables.rangeWords), word > 1,
      isDigit(text[text.tokens[word - 1].lowerBound])
    {
      word -= 2
    }
    if reads(word, SafeguardTables.of), word > 0 { word -= 1 }
    if isAmong(word, SafeguardTables.nearly), word > 0 { word -= 1 }
    if isOne(word, of: SafeguardTables.durations) { return true }
    if number == 18, isOne(word, of: SafeguardTables.minors) { return true }
    let isStrategic = reads(word, SafeguardTables.strategic) && word > 0
    return isStrategic && isOne(word - 1, of: SafeguardTables.durations)
  }

  func isSentence(after end: Int) -> Bool {
    var place = blanks(at: end)
    if let after = phrase(SafeguardTables.of, at: place) { place = blanks(at: after) }
    return literal("pris", at: place) != nil || literal("pena", at: place) != nil
      || literal("imprisonment", at: place) != nil || literal("experi", at: place) != nil
  }

  /// The token that ends before a letter.
  func token(endingAt end: Int) -> Int? {
    let number = firstToken(from: end) - 1
    guard number >= 0, text.tokens[number].upperBound == end else { return nil }
    return number
  }

  // MARK: ages of things

  /// `35 anos de existência`, `a 3-year-old programme`, `a escola fez 50 anos`; never right after
  /// somebody.
  func isOfThing(_ token: Int, before start: Int, after end: Int) -> Bool {
    let number = firstToken(from: start)
    if number > 0, isFollowedByWord(number - 1), isOne(number - 1, of: SafeguardTables.subjects) {
      return false
    }
    if longest(SafeguardTables.afterDurations, at: blanks(at: end)) != nil { return true }
    if let next = self.token(at: blanks(at: end)), isOne(next, of: SafeguardTables.founded),
      isFollowedByWord(next - 1)
    {
      return true
    }
    guard number > 0, isAmong(number - 1, SafeguardTables.turning) else { return false }
    for word in (max(0, number - 12)..<number).reversed() {
      let isPerson = isOne(word, of: SafeguardTables.subjects)
      if isPerson, text.isLower(text.tokens[word].lowerBound) { return false }
      if isOne(word, of: SafeguardTables.founded) { return true }
    }
    return false
  }
}
