/// Numbers that stand for a person or reach one: documents, telephones, accounts.
extension Scanner {
  mutating func findNumbers() {
    guard text.holds.contains(.digit) else { return }
    if text.holds.contains(.plus) {
      for index in text.plain.indices where text.plain[index] == 0x2B { findForeign(at: index) }
    }
    for token in text.tokens {
      let start = token.lowerBound
      if isDigit(text[start]) { findNumber(at: start) }
      findCode(at: start)
    }
    findTaxNumbers()
  }

  private mutating func findNumber(at start: Int) {
    if let end = identityCard(at: start) { addNumber(.identityCard, start..<end) }
    let account = isNamedAccount(start) ? digits(21, at: start, .any) : nil
    if let end = digits(21, at: start, .blank) ?? account, text.isBoundary(end),
      !isAmount(start..<end)
    {
      addNumber(.bankAccount, start..<end)
      return
    }
    guard !purpose.holdsContacts else { return }
    findPhone(at: start, from: start)
  }

  /// `080101234567A`, also in groups. A date and an hour before a small word are none.
  private func identityCard(at start: Int) -> Int? {
    guard let last = digits(12, at: start, .any) else { return nil }
    let letter = DigitSeparators.any.contains(text[last]) ? last + 1 : last
    let isLetter = (0x61...0x7A).contains(text[letter])
    guard isLetter, text.isBoundary(letter + 1) else { return nil }
    let isGrouped = last - start > 12
    if isGrouped, letter > last, !text.isUpper(letter) { return nil }
    return isAmount(start..<(letter + 1)) ? nil : letter + 1
  }

  /// A telephone of Mozambique; `from` is where its prefix begins.
  private mutating func findPhone(at number: Int, from start: Int) {
    var place = number
    if text[place] == 0x30, text[place + 1] == 0x30 { place += 2 }
    if let after = literal("258", at: place) {
      place = DigitSeparators.any.contains(text[after]) ? after + 1 : after
    } else if place != number || start != number {
      return
    }
    if let end = mobile(at: place), !isAmount(start..<end), !isOfGoods(start, end) {
      addNumber(.mobile, start..<end, overOthers: false)
    } else if let end = landline(at: place), !isAmount(start..<end) {
      addNumber(.landline, start..<end, overOthers: false)
    }
  }

  private func mobile(at start: Int) -> Int? {
    guard text[start] == 0x38 else { return nil }
    let isCode = (0x32...0x39).contains(text[start + 1])
    let last =
      isCode
      ? digits(8, at: start + 1, .any) ?? mobileInMarks(after: start + 2) : singles(at: start)
    guard let end = last else { return nil }
    return text.isBoundary(end) ? end : nil
  }

  /// `(84) 123 4567`, `84/123/4567`, `84_123_4567` and `84 - 123 - 4567`, after the first two digits.
  private func mobileInMarks(after code: Int) -> Int? {
    if text[code] == 0x29 { return digits(7, at: blanks(at: code + 1), .any) }
    var place = code
    var counts: [Int] = []
    while counts.count < 3, counts.reduce(0, +) < 7 {
      place = afterGroupMark(at: place)
      let first = place
      while isDigit(text[place]), place - first < 8 { place += 1 }
      guard place > first else { return nil }
      counts.append(place - first)
    }
    return [[7], [3, 4], [3, 2, 2], [2, 2, 3]].contains(counts) ? place : nil
  }

  /// After `/`, `_`, ` - ` or what else parts groups of digits.
  private func afterGroupMark(at end: Int) -> Int {
    let mark = blanks(at: end)
    guard "/_-.".utf8.contains(text[mark]) else { return mark }
    return blanks(at: mark + 1)
  }

  /// `8 4 1 2 3 4 5 6 7`.
  private func singles(at start: Int) -> Int? {
    let separator = text[start + 1]
    guard DigitSeparators.any.contains(separator), (0x32...0x39).contains(text[start + 2]) else {
      return nil
    }
    for number in 1..<9 {
      guard text[start + 2 * number - 1] == separator, isDigit(text[start + 2 * number]) else {
        return nil
      }
    }
    return start + 17
  }

  /// `lote 845612378`: the number of goods or papers, written as one.
  private func isOfGoods(_ start: Int, _ end: Int) -> Bool {
    end - start == 9 && isBehind(start, SafeguardTables.goods)
  }

  private func isNamedAccount(_ start: Int) -> Bool {
    isBehind(start, SafeguardTables.accounts)
  }

  /// Whether one of the words stands among the three before.
  private func isBehind(_ start: Int, _ words: PhraseSet) -> Bool {
    let token = firstToken(from: start)
    return (max(0, token - 3)..<token).contains { isAmong($0, words) }
  }

  private func landline(at start: Int) -> Int? {
    guard text[start] == 0x32 else { return nil }
    if isArea(text[start + 1], text[start + 2]), let end = digits(6, at: start + 2, .any) {
      return text.isBoundary(end) ? end : nil
    }
    guard let end = landlineInGroups(at: start), text.isBoundary(end) else { return nil }
    return end
  }

  /// `21 30 25 00`; and `26 213 456`, as sums are written too, behind a word for a telephone.
  private func landlineInGroups(at start: Int) -> Int? {
    let separator = text[start + 2]
    guard separator == 0x20 || separator == 0x2D, isArea(text[start + 1], text[start + 3]) else {
      return nil
    }
    var place = start + 2
    for _ in 0..<3 {
      guard text[place] == separator, let end = digits(2, at: place + 1, .none) else { break }
      place = end
    }
    if place == start + 11, text.isBoundary(place), !isBehind(start, SafeguardTables.days) {
      return place
    }
    guard text[start + 6] == separator, let middle = digits(3, at: start + 3, .none),
      let last = digits(3, at: middle + 1, .none)
    else { return nil }
    return isBehind(start, SafeguardTables.telephones) ? last : nil
  }

  private func isArea(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x31, 0x33, 0x34, 0x36: isDigit(third)
    case 0x35: (0x30...0x32).contains(third)
    case 0x37, 0x38: third == 0x31 || third == 0x32
    case 0x39: third == 0x33
    default: false
    }
  }

  private mutating func findForeign(at plus: Int) {
    guard !purpose.holdsContacts else { return }
    if literal("258", at: plus + 1) != nil { findPhone(at: plus + 1, from: plus) }
    guard (0x31...0x39).contains(text[plus + 1]), let end = foreign(at: plus + 1) else { return }
    addNumber(.foreignPhone, plus..<end, overOthers: false)
  }

  /// One to three digits of a country and seven to twelve more, to the last that ends a word.
  private func foreign(at start: Int) -> Int? {
    var place = start
    while place < start + 3, isDigit(text[place]) { place += 1 }
    let most = place - start + 12
    var count = place - start
    var end = count >= 8 && text.isBoundary(place) ? place : nil
    while count < most {
      let digit = DigitSeparators.any.contains(text[place]) ? place + 1 : place
      guard isDigit(text[digit]) else { break }
      place = digit + 1
      count += 1
      if count >= 8, text.isBoundary(place) { end = place }
    }
    return end
  }

  /// Passport `AB1234567` or `12AB12345`, residence permit `11PT00012345A`, IBAN `MZ59…`.
  private mutating func findCode(at start: Int) {
    if text.isUpper(start), text.isUpper(start + 1), ascii(start), ascii(start + 1) {
      let number = blanks(at: start + 2)
      if let end = digits(7, at: number, .none), text.isBoundary(end) {
        addNumber(.passport, start..<end)
      }
      if literal("mz", at: start) != nil, let end = iban(at: start + 2) {
        addNumber(.iban, start..<end)
      }
    }
    guard digits(2, at: start, .none) != nil else { return }
    var place = start + 2
    while place < start + 4, text.isUpper(place), ascii(place) { place += 1 }
    if place == start + 4, let end = digits(5, at: place, .none), text.isBoundary(end) {
      addNumber(.passport, start..<end)
    }
    guard place > start + 2, var end = digits(8, at: place, .none) else { return }
    if text.isUpper(end), ascii(end) { end += 1 }
    if text.isBoundary(end) { addNumber(.residencePermit, start..<end) }
  }

  private func ascii(_ index: Int) -> Bool { text.scalar(index) < 0x80 }

  private func iban(at start: Int) -> Int? {
    guard let country = digits(2, at: start, .none) else { return nil }
    let number = blanks(at: country)
    guard let end = digits(21, at: number, .blank) else { return nil }
    return text.isBoundary(end) ? end : nil
  }
}
