import ActaMeeting

/// Days that a line above or below a list names: `28/07/2026`, `2026-07-28`, `28 de Julho de 2026`.
enum SheetDates {
  struct Named: Hashable {
    var day: Int
    var month: Int
    /// Nil where it is not said.
    var year: Int?

    func isSame(as date: CalendarDate) -> Bool {
      day == date.day && month == date.month && (year ?? date.year) == date.year
    }
  }

  static func all(in text: String) -> [Named] {
    let words = text.utf8.split { [0x20, 0x2C, 0x3B, 0x28, 0x29, 0x3A].contains($0) }
      .map { PlainWord(String($0) ?? "") }
    var found: [Named] = []
    for (index, word) in words.enumerated() {
      if let date = inNumbers(word.bytes) {
        found.append(date)
      } else if let month = TypedDate.monthNumber(word) {
        let year = words[(index + 1)...].prefix(2).lazy.compactMap { decimal($0.bytes) }.first
        found += days(before: words[..<index]).map {
          Named(day: $0, month: month, year: year.flatMap { $0 > 1900 ? $0 : nil })
        }
      }
    }
    return found
  }

  /// `28`, `28 e 29`, `28-29`, before the name of a month.
  private static func days(before month: ArraySlice<PlainWord>) -> [Int] {
    var days: [Int] = []
    for word in month.reversed() {
      let numbers = word.bytes.split { $0 == 0x2D || $0 == 0x2F }.compactMap { decimal($0) }
      let isFiller = ["de", "e", "a", "ao", "dia", "dias", "and", "to", "of", "-"]
        .contains { word.isSame($0) }
      guard isFiller || !numbers.isEmpty && numbers.allSatisfy((1...31).contains) else { break }
      days += numbers
    }
    return days
  }

  private static func inNumbers(_ word: [UInt8]) -> Named? {
    let parts = word.split(omittingEmptySubsequences: false) { [0x2F, 0x2D, 0x2E].contains($0) }
    let numbers = parts.compactMap { decimal($0) }
    guard numbers.count == parts.count, numbers.count == 3 || numbers.count == 2 && isSlashed(word)
    else { return nil }
    let isYearFirst = numbers.count == 3 && numbers[0] > 1900
    let (day, month) = isYearFirst ? (numbers[2], numbers[1]) : (numbers[0], numbers[1])
    guard (1...31).contains(day), (1...12).contains(month) else { return nil }
    guard numbers.count == 3 else { return Named(day: day, month: month) }
    let year = isYearFirst ? numbers[0] : numbers[2] < 100 ? 2000 + numbers[2] : numbers[2]
    return Named(day: day, month: month, year: year)
  }

  private static func isSlashed(_ word: [UInt8]) -> Bool { word.contains(0x2F) }
}
