/// Documents with their word, ages, births, addresses, processes, small numbers.
extension Scanner {
  mutating func findWords() {
    for token in starts {
      let start = text.tokens[token].lowerBound
      findDocument(at: start)
      findBirth(at: start)
      findAge(token)
      findAddress(at: start)
      findProcess(at: start)
      findSmallNumber(token)
      findSocial(at: start)
    }
    for index in text.plain.indices {
      switch text.plain[index] {
      case 0x40: findEmail(at: index)
      case 0x2E: findCoordinates(at: index)
      default: break
      }
    }
  }

  // MARK: R09, R20: numbers with their word

  private mutating func findDocument(at start: Int) {
    guard let end = longest(SafeguardTables.documents, at: start),
      let last = documentNumber(after: end)
    else { return }
    addNumber(.documentNumber, start..<last)
  }

  func longest(_ phrases: PhraseSet, at start: Int) -> Int? {
    guard start >= 0 else { return nil }
    return phrases.longest(in: text.plain, at: start) {
      text.isBoundary($0) || !text.isWord($0 - 1)
    }
  }

  /// After `n.º`, `no.`, `number`, `:`, `#`, and a code with three digits in a row that are not its
  /// first letters.
  private func documentNumber(after word: Int) -> Int? {
    let sign = blanks(at: word)
    var place = blanks(at: afterNumberSign(at: sign))
    if place == sign, isYear(at: place) { return nil }
    if text[place] == 0x3A { place = blanks(at: place + 1) }
    guard isCode(place), text[place] != 0x2E, text[place] != 0x2F, text[place] != 0x2D else {
      return nil
    }
    place += 1
    var run = 0
    var end: Int?
    while isCode(place), place - word < 60 {
      run = isDigit(text[place]) ? run + 1 : 0
      place += 1
      if run >= 3 { end = place }
    }
    return end
  }

  /// `campanha de BI 2026`.
  private func isYear(at start: Int) -> Bool {
    guard literal("20", at: start) != nil || literal("19", at: start) != nil,
      let end = digits(4, at: start, .none)
    else { return false }
    return text.isBoundary(end) && !(isCode(end) && isCode(end + 1))
  }

  private func isCode(_ index: Int) -> Bool {
    let byte = text[index]
    guard index < text.count, byte < 0x80 else { return false }
    return isDigit(byte) || (0x61...0x7A).contains(byte) || byte == 0x2E || byte == 0x2F
      || byte == 0x2D
  }

  /// After `n.º`, `nº`, `no.`, `n`, `número`, `number`, `:` or `#`, where they stand.
  func afterNumberSign(at start: Int) -> Int {
    if text[start] == 0x3A || text[start] == 0x23 { return start + 1 }
    if let end = longest(SafeguardTables.numberWords, at: start) { return end }
    guard text[start] == 0x6E else { return start }
    var place = start + 1
    if text[place] == 0x2E { place += 1 }
    place = blanks(at: place)
    while text[place] == Shape.degree || text[place] == 0x6F && !text.isWord(place + 1)
      || text[place] == 0x2E
    {
      place += 1
    }
    return text.isWord(place) && text.isWord(place - 1) && !isDigit(text[place]) ? start : place
  }

  private mutating func findProcess(at start: Int) {
    guard let end = longest(SafeguardTables.processes, at: start), let blank = blank(at: end)
    else { return }
    let sign = afterNumberSign(at: blank)
    guard sign > blank || text[end - 1] == 0x2E else { return }
    var place = blanks(at: sign)
    let first = place
    while isDigit(text[place]), place - first < 6 { place += 1 }
    guard place > first else { return }
    var last = place
    var parts = 0
    while parts < 4, text[last] == 0x2F || text[last] == 0x2E || text[last] == 0x2D {
      var next = last + 1
      while next < text.count, text.letters[next] < 0x80, text.isWord(next), next - last <= 10 {
        next += 1
      }
      guard next > last + 1 else { break }
      last = next
      parts += 1
    }
    if parts > 0 { add(.processNumber, start..<last) }
  }

  // MARK: R12, R13: birth and age

  private mutating func findBirth(at start: Int) {
    guard let end = longest(SafeguardTables.births, at: start), !isFounding(start) else { return }
    for place in end...(end + 20) {
      if let last = date(at: place) { return add(.birthDate, start..<last) }
      if text[place] == 0x2E || text[place] == 0x0A || place >= text.count { return }
    }
  }

  private func isFounding(_ start: Int) -> Bool {
    guard let word = token(at: start), word > 0, isFollowedByWord(word - 1) else { return false }
    return isOne(word - 1, of: SafeguardTables.founded)
  }

  /// A full date: `3/5/2010`, `3 de Maio de 2010`, `3 May 2010`.
  func date(at start: Int) -> Int? {
    var place = start
    while isDigit(text[place]), place - start < 4 { place += 1 }
    guard place > start else { return englishDate(start) }
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
    guard end - start <= 2, var place = blank(at: afterOrdinal(at: end)) else { return nil }
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

  /// After `rd`, `th`, `.º`, where they stand.
  private func afterOrdinal(at end: Int) -> Int {
    for ending in ["st", "nd", "rd", "th"] {
      if let after = literal(ending, at: end) { return after }
    }
    let sign = text[end] == 0x2E ? end + 1 : end
    return text[sign] == Shape.degree ? sign + 1 : end
  }

  /// `May 3, 2010`.
  private func englishDate(_ start: Int) -> Int? {
    guard text.isBoundary(start), let month = token(at: start),
      isOne(month, of: SafeguardTables.englishMonths),
      let day = blank(at: text.tokens[month].upperBound),
      let number = token(at: day), text.tokens[number].count <= 4, isDigit(text[day])
    else { return nil }
    let after = text.tokens[number].upperBound
    return digits(4, at: blanks(at: text[after] == 0x2C ? after + 1 : after), .none)
  }

  // MARK: R18, R19, R10, R11: where somebody is

  private mutating func findAddress(at start: Int) {
    guard !purpose.isPlace, !purpose.isDirectory else { return }
    let isHouse = phrase(SafeguardTables.house, at: start)
    guard let end = longest(SafeguardTables.blocks, at: start) ?? isHouse else { return }
    let place = blanks(at: end)
    let sign = afterNumberSign(at: place)
    if isHouse != nil, sign == place { return }
    let number = blanks(at: sign)
    var last = number
    while isDigit(text[last]) { last += 1 }
    guard last > number, last - number <= (isHouse == nil ? 3 : 4), text.isBoundary(last) else {
      return
    }
    guard longest(SafeguardTables.surveys, at: blanks(at: last)) == nil else { return }
    add(.address, start..<last)
  }

  private mutating func findCoordinates(at dot: Int) {
    var start = dot
    while isDigit(text[start - 1]), dot - start < 2 { start -= 1 }
    guard start < dot, var place = fraction(after: dot) else { return }
    place = blanks(at: place)
    guard text[place] == 0x2C || text[place] == 0x3B else { return }
    place = blanks(at: place + 1)
    if text[place] == 0x2D { place += 1 }
    let first = place
    while isDigit(text[place]), place - first < 3 { place += 1 }
    guard place > first, text[place] == 0x2E, let end = fraction(after: place) else { return }
    add(.coordinates, (text[start - 1] == 0x2D ? start - 1 : start)..<end)
  }

  /// After at least four digits that follow a point; more than forty are no place on earth.
  private func fraction(after dot: Int) -> Int? {
    var place = dot + 1
    while isDigit(text[place]), place - dot < 40 { place += 1 }
    return place - dot > 4 ? place : nil
  }

  private mutating func findEmail(at sign: Int) {
    guard !purpose.isDirectory else { return }
    var start = sign
    while isMailLetter(start - 1), sign - start < 80 { start -= 1 }
    while start < sign, !text.isWord(start) { start += 1 }
    var end = sign + 1
    var last: Int?
    var label = end
    while end - sign < 120, isHostLetter(end) || text[end] == 0x2E {
      if text[end] == 0x2E {
        guard end > label else { break }
        label = end + 1
      }
      end += 1
      if label > sign + 1, isTop(label, end), text.isBoundary(end) { last = end }
    }
    if start < sign, let last { add(.email, start..<last) }
  }

  private func isMailLetter(_ index: Int) -> Bool {
    isHostLetter(index) || "._%+".utf8.contains(text[index])
  }

  private func isHostLetter(_ index: Int) -> Bool {
    let byte = text[index]
    return isDigit(byte) || (0x61...0x7A).contains(byte) && text.letters[index] < 0x80
      || byte == 0x2D
  }

  private func isTop(_ start: Int, _ end: Int) -> Bool {
    end - start >= 2 && end - start < 30
      && (start..<end).allSatisfy { (0x61...0x7A).contains(text[$0]) }
  }
}
