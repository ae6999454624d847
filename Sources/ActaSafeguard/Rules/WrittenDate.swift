import ActaMeeting

/// Dates as they stand in running text, in plain letters.
enum WrittenDate {
  /// Day first, or year first; nil when it is no day of the calendar.
  static func read(_ text: ArraySlice<UInt8>) -> CalendarDate? {
    var numbers: [[UInt8]] = []
    var month: Int?
    for word in text.split(whereSeparator: { !isDigit($0) && !(0x61...0x7A).contains($0) }) {
      if isDigit(word[word.startIndex]) {
        numbers.append(Array(word))
      } else if let found = months.first(where: { word.starts(with: $0.0) }) {
        month = found.1
      }
    }
    let values = numbers.map { $0.prefix(5).reduce(0) { $0 * 10 + Int($1 - 0x30) } }
    if let month, values.count == 2 {
      return CalendarDate(year: values[1], month: month, day: values[0])
    }
    guard values.count == 3 else { return nil }
    if numbers[0].count == 4 {
      return CalendarDate(year: values[0], month: values[1], day: values[2])
    }
    return CalendarDate(
      year: values[2] < 100 ? values[2] + 2000 : values[2], month: values[1], day: values[0])
  }

  private static let months: [([UInt8], Int)] = [
    ("jan", 1), ("fev", 2), ("feb", 2), ("mar", 3), ("abr", 4), ("apr", 4), ("mai", 5), ("may", 5),
    ("jun", 6), ("jul", 7), ("ago", 8), ("aug", 8), ("set", 9), ("sep", 9), ("out", 10),
    ("oct", 10), ("nov", 11), ("dez", 12), ("dec", 12),
  ].map { (Array($0.0.utf8), $0.1) }
}
