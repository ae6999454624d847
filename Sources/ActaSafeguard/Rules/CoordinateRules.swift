/// Places on a map.
extension Scanner {
  // MARK: R19

  /// `-23.8597, 35.3472`, `lat -23,8597; lon 35,3472`, `23.8597° S 35.3472° E`, at the first mark.
  mutating func findCoordinates(at mark: Int) {
    var start = mark
    while isDigit(text[start - 1]), mark - start < 2 { start -= 1 }
    guard start < mark, let first = fraction(after: mark) else { return }
    let isNegative = text[start - 1] == 0x2D
    var place = afterDirection(at: first)
    let isSaid = place > first
    let isParted = text[blanks(at: place)] == 0x2C || text[blanks(at: place)] == 0x3B
    if isParted { place = blanks(at: place) + 1 }
    place = blanks(at: place)
    if let word = longest(SafeguardTables.axes, at: place) {
      place = blanks(at: word)
      if text[place] == 0x3A || text[place] == 0x3D { place = blanks(at: place + 1) }
    } else if !isParted, !isSaid, !isNegative {
      return
    }
    if text[place] == 0x2D { place += 1 }
    let second = place
    while isDigit(text[place]), place - second < 3 { place += 1 }
    guard place > second, text[place] == text[mark], let end = fraction(after: place) else {
      return
    }
    add(.coordinates, (isNegative ? start - 1 : start)..<end)
  }

  /// After at least four digits that follow a mark; more than forty are no place on earth.
  private func fraction(after mark: Int) -> Int? {
    var place = mark + 1
    while isDigit(text[place]), place - mark < 40 { place += 1 }
    return place - mark > 4 ? place : nil
  }

  /// After `°`, `S` or `° S`.
  private func afterDirection(at end: Int) -> Int {
    var place = end
    if text[place] == Shape.degree { place += 1 }
    let letter = blanks(at: place)
    return "nsewlo".utf8.contains(text[letter]) && !text.isWord(letter + 1) ? letter + 1 : place
  }

  /// `23°51'35"S`, at the sign of degrees.
  mutating func findDegrees(at sign: Int) {
    var start = sign
    while isDigit(text[start - 1]), sign - start < 3 { start -= 1 }
    let minutes = blanks(at: sign + 1)
    guard start < sign, let end = digits(2, at: minutes, .none) ?? digits(1, at: minutes, .none)
    else { return }
    var place = end
    if text[place] == 0x2E || text[place] == 0x2C {
      place += 1
      while isDigit(text[place]), place - end < 10 { place += 1 }
    }
    guard isMinuteMark(place) else { return }
    add(.coordinates, start..<(place + 1))
  }

  private func isMinuteMark(_ index: Int) -> Bool {
    switch text.scalar(index) {
    case 0x27, 0xB4, 0x2019, 0x2032: return true
    default: return false
    }
  }
}
