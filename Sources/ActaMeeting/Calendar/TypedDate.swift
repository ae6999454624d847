/// Dates as people type them: `2026-10-14`, `14/10`, `14/10/2026`, `+2w`, `sexta`, `fri`, `amanhã`.
package enum TypedDate {
  /// The day that was meant, seen from `today`; nil when it is none of these. A day and month
  /// without a year is the next one; a weekday is the next one after today.
  package static func read(_ text: String, today: CalendarDate) -> CalendarDate? {
    let word = PlainWord(trimmedWords(text))
    guard !word.bytes.isEmpty, word.bytes.count <= 20 else { return nil }
    if let date = CalendarDate(iso: trimmedWords(text)) { return date }
    if word.bytes.first == 0x2B { return offset(word.bytes.dropFirst(), today) }
    if word.bytes.contains(where: { $0 == 0x2F || $0 == 0x2E }) {
      return dayAndMonth(word.bytes, today)
    }
    return named(word, today)
  }

  private static func offset(_ bytes: ArraySlice<UInt8>, _ today: CalendarDate) -> CalendarDate? {
    guard let unit = bytes.last, let count = decimal(bytes.dropLast()), count <= 5000 else {
      return nil
    }
    switch unit {
    case UInt8(ascii: "d"): return today.adding(days: count)
    case UInt8(ascii: "w"), UInt8(ascii: "s"): return today.adding(days: 7 * count)
    case UInt8(ascii: "m"): return today.adding(months: count)
    case UInt8(ascii: "y"), UInt8(ascii: "a"): return today.adding(months: 12 * count)
    default: return nil
    }
  }

  private static func dayAndMonth(_ bytes: [UInt8], _ today: CalendarDate) -> CalendarDate? {
    let parts = bytes.split(omittingEmptySubsequences: false) { $0 == 0x2F || $0 == 0x2E }
    let numbers = parts.compactMap { decimal($0) }
    guard numbers.count == parts.count, (2...3).contains(numbers.count) else { return nil }
    if numbers.count == 3 {
      let year = parts[2].count == 2 ? 2000 + numbers[2] : numbers[2]
      return CalendarDate(year: year, month: numbers[1], day: numbers[0])
    }
    return (today.year...today.year + 8).lazy
      .compactMap { CalendarDate(year: $0, month: numbers[1], day: numbers[0]) }
      .first { $0 >= today }
  }

  private static func named(_ word: PlainWord, _ today: CalendarDate) -> CalendarDate? {
    if ["hoje", "today"].contains(where: word.isSame) { return today }
    if ["amanha", "tomorrow"].contains(where: word.isSame) { return today.adding(days: 1) }
    let names = [weekdaysInPortuguese, weekdaysInEnglish]
    for list in names {
      for (number, name) in list.enumerated() where word.begins(name, atLeast: 3) {
        return today.adding(days: (number - today.weekday + 6) % 7 + 1)
      }
    }
    return nil
  }

  private static let weekdaysInPortuguese = [
    "segunda-feira", "terca-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sabado",
    "domingo",
  ]
  private static let weekdaysInEnglish = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}

/// A short word without regard to case and accents, as bytes; letters beyond those of Portuguese stay
/// as they are, in lower case. Meant for typed words and names, never for whole texts.
package struct PlainWord: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(_ text: String) {
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars.prefix(400) {
      PlainWord.append(scalar, to: &bytes)
    }
    self.bytes = bytes
  }

  package func isSame(_ ascii: String) -> Bool { bytes.elementsEqual(ascii.utf8) }

  /// Whether the word is a beginning of `full`, of some length.
  package func begins(_ full: String, atLeast length: Int) -> Bool {
    bytes.count >= length && full.utf8.starts(with: bytes)
  }

  /// Whether the other word occurs in this one.
  package func contains(_ other: PlainWord) -> Bool {
    guard !other.bytes.isEmpty else { return true }
    guard bytes.count >= other.bytes.count else { return false }
    return (0...bytes.count - other.bytes.count).contains {
      bytes[$0...].starts(with: other.bytes)
    }
  }

  static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    switch scalar.value {
    case 0x41...0x5A: bytes.append(UInt8(scalar.value + 0x20))
    case 0...0x7F: bytes.append(UInt8(scalar.value))
    case 0x300...0x36F: return
    default:
      if let letter = letters[scalar] {
        bytes.append(letter)
      } else {
        bytes += Array(scalar.properties.lowercaseMapping.utf8)
      }
    }
  }

  private static let letters: [Unicode.Scalar: UInt8] = {
    var table: [Unicode.Scalar: UInt8] = [:]
    let groups: [(String, Character)] = [
      ("áàâãäåÁÀÂÃÄÅ", "a"), ("éèêëÉÈÊË", "e"), ("íìîïÍÌÎÏ", "i"), ("óòôõöÓÒÔÕÖ", "o"),
      ("úùûüÚÙÛÜ", "u"), ("çÇ", "c"), ("ñÑ", "n"),
    ]
    for (accented, plain) in groups {
      for scalar in accented.unicodeScalars { table[scalar] = plain.asciiValue }
    }
    return table
  }()
}
