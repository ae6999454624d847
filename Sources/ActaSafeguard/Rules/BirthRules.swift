/// Dates of birth, as forms and stories write them.
extension Scanner {
  // MARK: R12

  mutating func findBirth(_ token: Int) {
    guard opens(token, .birth) else { return }
    let start = text.tokens[token].lowerBound
    if let end = longest(SafeguardTables.birthLabels, at: start),
      let last = birthDate(at: afterDateLinks(at: end))
    {
      return add(.birthDate, start..<last)
    }
    guard let end = longest(SafeguardTables.births, at: start), !isFounding(start) else { return }
    let next = afterDateLinks(at: end)
    if let last = birthDate(at: next) ?? monthAndYear(at: next), next > end {
      return add(.birthDate, start..<last)
    }
    for place in end...(end + 20) {
      if let last = birthDate(at: place) { return add(.birthDate, start..<last) }
      if text[place] == 0x2E || text[place] == 0x0A || place >= text.count { return }
    }
  }

  /// After `: `, ` em `, ` on the ` and what else may stand between the word and the date.
  private func afterDateLinks(at end: Int) -> Int {
    var place = end
    for _ in 0..<4 {
      if ".:-(,".utf8.contains(text[place]), !isDigit(text[place]) { place += 1 }
      place = blanks(at: place)
      if let link = longest(SafeguardTables.dateLinks, at: place) { place = blanks(at: link) }
    }
    return place
  }

  private func birthDate(at start: Int) -> Int? {
    guard !text.isWord(start - 1) else { return nil }
    return date(at: start) ?? dayFirst(at: start) ?? monthFirst(at: start) ?? digitsAlone(at: start)
  }

  /// `1.º de Março de 2012`, `3rd of May 2010`, `12-Mar-2011`, `três de Maio de dois mil e dez`.
  private func dayFirst(at start: Int) -> Int? {
    guard let day = afterDay(at: start) else { return nil }
    guard let month = longest(SafeguardTables.monthNames, at: afterDateMark(at: day)) else {
      return nil
    }
    return year(at: afterDateMark(at: month))
  }

  private func afterDay(at start: Int) -> Int? {
    if let number = digits(2, at: start, .none) ?? digits(1, at: start, .none) {
      var place = number
      if text[place] == 0x2E { place += 1 }
      if text[place] == Shape.degree { return place + 1 }
      return longest(SafeguardTables.ordinalEnds, at: number) ?? number
    }
    guard let first = longest(SafeguardTables.dayNumerals, at: start) else { return nil }
    guard let and = literal(" e ", at: first) else { return first }
    return longest(SafeguardTables.dayNumerals, at: and) ?? first
  }

  /// `May 3, 2010`.
  private func monthFirst(at start: Int) -> Int? {
    guard let month = longest(SafeguardTables.monthNames, at: start),
      let day = afterDay(at: blanks(at: month)), isDigit(text[blanks(at: month)])
    else { return nil }
    return year(at: afterDateMark(at: day))
  }

  /// `Maio de 2010`, `05/2010`.
  private func monthAndYear(at start: Int) -> Int? {
    if let month = longest(SafeguardTables.monthNames, at: start) {
      return year(at: afterDateMark(at: month))
    }
    guard let month = digits(2, at: start, .none), text[month] == 0x2F else { return nil }
    return year(at: month + 1)
  }

  private func afterDateMark(at end: Int) -> Int {
    var place = end
    if ",-/".utf8.contains(text[place]) { place += 1 }
    place = blanks(at: place)
    return longest(SafeguardTables.dateParticles, at: place).map { blanks(at: $0) } ?? place
  }

  private func year(at start: Int) -> Int? {
    if let end = digits(4, at: start, .none), !isDigit(text[end]) { return end }
    return longest(SafeguardTables.yearBeginnings, at: start)
  }

  /// `12 03 2011` and `12032011`.
  private func digitsAlone(at start: Int) -> Int? {
    if let end = digits(8, at: start, .none), text.isBoundary(end) { return end }
    guard let day = digits(2, at: start, .none), let next = blank(at: day),
      let month = digits(2, at: next, .none), let last = blank(at: month),
      let end = digits(4, at: last, .none), text.isBoundary(end)
    else { return nil }
    return end
  }

  private func isFounding(_ start: Int) -> Bool {
    guard let word = token(at: start), word > 0, isFollowedByWord(word - 1) else { return false }
    return isOne(word - 1, of: SafeguardTables.founded)
  }

  /// A full date: `3/5/2010`, `3 de Maio de 2010`, `3 May 2010`.
  func date(at start: Int) -> Int? {
    var place = start
    while isDigit(text[place]), place - start < 4 { place += 1 }
    guard place > start else { return nil }
    return numericDate(start, place) ?? writtenDate(start, place)
  }

  private func numericDate(_ start: Int, _ end: Int) -> Int? {
    var place = end
    for most in [2, 4] {
      guard text[place] == 0x2F || text[place] == 0x2E || text[place] == 0x2D else { return nil }
      let first = place + 1
      place = first
      while isDigit(text[place]), place - first < most { place += 1 }
      guard place > first else { return nil }
    }
    return place
  }

  private func writtenDate(_ start: Int, _ end: Int) -> Int? {
    guard end - start <= 2, var place = blank(at: end) else { return nil }
    let isPortuguese = literal("de ", at: place) != nil
    if isPortuguese { place += 3 }
    let month = place
    while (0x61...0x7A).contains(text[place]), place - month < 12 { place += 1 }
    guard place > month, var year = blank(at: place) else { return nil }
    if isPortuguese {
      guard let after = literal("de ", at: year) else { return nil }
      year = after
    }
    return digits(4, at: year, .none)
  }
}
