/// Tax numbers, which a word announces or a check digit gives away, and sums of money, which are none.
extension Scanner {
  mutating func findTaxNumbers() {
    for token in text.tokens where text[token.lowerBound] == 0x6E {
      if literal("nuit", at: token.lowerBound) == token.upperBound,
        let end = taxNumber(after: token.upperBound)
      {
        addNumber(.taxNumberNamed, token.lowerBound..<end)
      }
      if let word = literal("n.u.i.t", at: token.lowerBound), !text.isWord(token.lowerBound - 1),
        let end = taxNumber(after: word)
      {
        addNumber(.taxNumberNamed, token.lowerBound..<end)
      }
    }
    for token in text.tokens where (0x31...0x39).contains(text[token.lowerBound]) {
      let start = token.lowerBound
      guard let end = nineDigits(at: start), text.isBoundary(end) else { continue }
      let range = start..<end
      let number = text.plain[range].filter(isDigit)
      guard hasCheckDigit(number), !number.suffix(3).allSatisfy({ $0 == 0x30 }), !isAmount(range),
        !purpose.holdsContacts
      else { continue }
      addNumber(.taxNumberBare, range, overOthers: false)
    }
  }

  private func taxNumber(after word: Int) -> Int? {
    var place = word
    while place - word <= 12 {
      if isDigit(text[place]) {
        guard let end = nineDigits(at: place), text.isBoundary(end) else { return nil }
        return end
      }
      guard place < text.count, text[place] != 0x0A else { return nil }
      place += 1
    }
    return nil
  }

  private func nineDigits(at start: Int) -> Int? {
    var place = start
    for group in 0..<3 {
      if group > 0, text[place] == 0x20 || text[place] == 0x2E { place += 1 }
      guard let end = digits(3, at: place, .none) else { return nil }
      place = end
    }
    return place
  }

  /// Weights 8 9 4 5 6 7 8 9 modulo 11, the remainder read in `01234567891`.
  private func hasCheckDigit(_ number: [UInt8]) -> Bool {
    guard number.count == 9 else { return false }
    let sum = zip(number, [8, 9, 4, 5, 6, 7, 8, 9]).reduce(0) { $0 + Int($1.0 - 0x30) * $1.1 }
    let digit = sum % 11 == 10 ? 1 : sum % 11
    return number[8] == 0x30 + UInt8(digit)
  }

  // MARK: sums of money

  /// Whether a number counts money, land or people.
  func isAmount(_ range: Range<Int>) -> Bool {
    isUnit(after: range.upperBound) || isCurrency(before: range.lowerBound)
  }

  private func isUnit(after end: Int) -> Bool {
    if text[end] == 0x2C, digits(2, at: end + 1, .none) != nil, text.isBoundary(end + 3) {
      return true
    }
    let place = blanks(at: end)
    if text[place] == 0x25 { return true }
    guard let token = token(at: place) else { return false }
    return isOne(token, of: SafeguardTables.units)
  }

  private func isCurrency(before start: Int) -> Bool {
    let end = text[start - 1] == 0x20 ? start - 1 : start
    guard end > 0 else { return false }
    if text[end - 1] == 0x24 || text.scalar(end - 1) == 0x20AC { return true }
    var begin = end
    while begin > 0, text.isWord(begin - 1), end - begin < 4 { begin -= 1 }
    // `R 840` is rands; a small letter alone is no currency.
    if end - begin == 1, text.scalar(begin) == 0x72 { return false }
    return SafeguardTables.currencies.holds(text.plain[begin..<end])
  }
}
