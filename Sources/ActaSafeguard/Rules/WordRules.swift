/// Documents with their word, ages, births, addresses, processes, small numbers.
extension Scanner {
  mutating func findWords() {
    for token in starts {
      findDocument(token)
      findBirth(token)
      findAge(token)
      findNamedAge(token)
      findAgeBeside(token)
      findAddress(token)
      findProcess(token)
      findSmallNumber(token)
      findSocial(token)
      findHouse(token)
      findSpelledMail(token)
    }
    findSigns()
  }

  /// What begins at a sign, and not at a word.
  private mutating func findSigns() {
    let holdsMark = text.holds.contains(.digit) && text.holds.contains(.mark)
    guard holdsMark || text.holds.contains(.at) else { return }
    for index in text.plain.indices {
      switch text.plain[index] {
      case 0x40:
        findEmail(at: index)
        findHandle(at: index)
      case 0x2E, 0x2C: findCoordinates(at: index)
      case Shape.degree: findDegrees(at: index)
      default: break
      }
    }
  }

  // MARK: R09, R20: numbers with their word

  private mutating func findDocument(_ token: Int) {
    let start = text.tokens[token].lowerBound
    guard opens(token, .document), let end = longest(SafeguardTables.documents, at: start) else {
      return
    }
    let said = afterOrigin(end)
    guard let last = documentNumber(after: end) ?? said.flatMap({ documentNumber(after: $0) })
    else {
      return
    }
    addNumber(.documentNumber, start..<last)
  }

  /// `passaporte malawiano`, `bilhete de identidade com o`.
  private func afterOrigin(_ end: Int) -> Int? {
    guard let word = token(at: blanks(at: end)) else { return nil }
    if let link = longest(SafeguardTables.documentLinks, at: blanks(at: end)) { return link }
    return SafeguardTables.peoples.begins(self.word(word)) ? text.tokens[word].upperBound : nil
  }

  func longest(_ phrases: PhraseSet, at start: Int) -> Int? {
    guard start >= 0 else { return nil }
    return phrases.longest(in: text.plain, at: start) { endsPhrase($0) }
  }

  /// Where a phrase may end: no letter of its last word stands behind it.
  func endsPhrase(_ end: Int) -> Bool { !text.isWord(end - 1) || !text.isWord(end) }

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

  private mutating func findProcess(_ token: Int) {
    let start = text.tokens[token].lowerBound
    guard opens(token, .process), let end = longest(SafeguardTables.processes, at: start) else {
      return
    }
    let blank = text[end] == 0x3A ? end : blank(at: end) ?? end
    let sign = afterNumberSign(at: blank)
    let isNumbered = sign > blank || text[end - 1] == 0x2E
    guard isNumbered || blank > end && longest(SafeguardTables.numberedAlways, at: start) == end
    else { return }
    var place = blanks(at: sign)
    let first = place
    while isDigit(text[place]), place - first < 6 { place += 1 }
    guard place > first else { return }
    var last = place
    var parts = 0
    while parts < 4, text[last] == 0x2F || text[last] == 0x2E || text[last] == 0x2D {
      var next = last + 1
      while next < text.count, text.scalar(next) < 0x80, text.isWord(next), next - last <= 10 {
        next += 1
      }
      guard next > last + 1 else { break }
      last = next
      parts += 1
    }
    if parts > 0 { add(.processNumber, start..<last) }
  }
}
