/// Where somebody lives.
extension Scanner {
  // MARK: R18

  mutating func findAddress(_ token: Int) {
    let start = text.tokens[token].lowerBound
    guard opens(token, .address), !purpose.isPlace, !purpose.isDirectory else { return }
    let isHouse = longest(SafeguardTables.houses, at: start)
    guard let end = longest(SafeguardTables.blocks, at: start) ?? isHouse,
      !isQuestion(start)
    else { return }
    let place = blanks(at: end)
    let sign = afterNumberSign(at: place)
    if isHouse != nil, sign == place, !isBehindStreet(start) { return }
    let number = blanks(at: sign)
    var last = number
    while isDigit(text[last]) { last += 1 }
    guard last > number, last - number <= (isHouse == nil ? 3 : 4), text.isBoundary(last) else {
      return
    }
    guard longest(SafeguardTables.surveys, at: blanks(at: last)) == nil else { return }
    add(.address, start..<last)
  }

  /// `questão Q.12`, `pergunta Q. 3`.
  private func isQuestion(_ start: Int) -> Bool {
    guard let token = token(at: start), token > 0, text[start + 1] == 0x2E else { return false }
    return SafeguardTables.questions.begins(word(token - 1))
  }

  /// `bairro Chambone, casa 15`: a street or a quarter stands in the six words before.
  private func isBehindStreet(_ start: Int) -> Bool {
    let token = firstToken(from: start)
    return (max(0, token - 6)..<token).contains {
      isOne($0, of: SafeguardTables.streets) || isAmong($0, SafeguardTables.blocks)
    }
  }

  /// `Rua da Missão, n.º 45`, `Av. Eduardo Exemplo, 120`, `house no. 14`.
  mutating func findHouse(_ token: Int) {
    guard opens(token, .house), !purpose.isPlace, !purpose.isDirectory else { return }
    let word = text.tokens[token]
    if let end = longest(SafeguardTables.dwellings, at: word.lowerBound) {
      if let last = numberOfHouse(at: blanks(at: end)) { add(.address, word.lowerBound..<last) }
      return
    }
    guard let street = longest(SafeguardTables.streetWords, at: word.lowerBound) else { return }
    for place in street..<min(street + 48, text.count) {
      if text[place] == 0x3B || text[place] == 0x0A { return }
      guard text[place] == 0x2C || text[place] == 0x20,
        text[place + 1] != 0x20 || text[place] == 0x2C
      else { continue }
      let next = blanks(at: place + 1)
      let isListed = text[place] == 0x2C && isDigit(text[next])
      if let last = numberOfHouse(at: next) ?? (isListed ? plainHouse(at: next) : nil) {
        return add(.address, word.lowerBound..<last)
      }
    }
  }

  /// `n.º 45`, `no. 14`.
  private func numberOfHouse(at start: Int) -> Int? {
    let sign = afterNumberSign(at: start)
    guard sign > start else { return nil }
    var last = blanks(at: sign)
    let first = last
    while isDigit(text[last]), last - first < 5 { last += 1 }
    return last > first && text.isBoundary(last) && text[last] != 0x2F ? last : nil
  }

  /// `, 120` where the sentence or its part ends.
  private func plainHouse(at start: Int) -> Int? {
    var last = start
    while isDigit(text[last]), last - start < 5 { last += 1 }
    guard last - start < 5 else { return nil }
    return last == text.count || ",.;)".utf8.contains(text[last]) && !isDigit(text[last + 1])
      ? last : nil
  }
}
