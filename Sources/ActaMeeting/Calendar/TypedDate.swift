/// Dates as people type them: `2026-10-14`, `14/10`, `14/10/2026`, `+2w`, `sexta`, `fri`, `amanhã`,
/// `14 Out`, `14 de Outubro de 2026`, `October 14`, `daqui a 2 semanas`, `fim de Janeiro`.
package enum TypedDate {
  /// The day that was meant, seen from `today`; nil when it is none of these. A day and month
  /// without a year is the next one; a weekday is the next one after today.
  package static func read(_ text: String, today: CalendarDate) -> CalendarDate? {
    let word = PlainWord(trimmedWords(text))
    guard !word.bytes.isEmpty, word.bytes.count <= 32 else { return nil }
    if let date = CalendarDate(iso: trimmedWords(text)) { return date }
    if word.bytes.first == 0x2B { return offset(word.bytes.dropFirst(), today) }
    if let date = dayAndMonth(word.bytes, today) { return date }
    let parts = word.bytes.split { $0 == 0x20 || $0 == 0x2C }.map {
      String(decoding: $0, as: UTF8.self)
    }
    let meant = parts.filter { !fillers.contains($0) }
    return named(PlainWord(meant.joined(separator: " ")), today)
      ?? counted(meant, today) ?? withMonth(meant, today)
  }

  /// Words that say nothing of which day it is.
  private static let fillers: Set<String> = [
    "de", "of", "a", "o", "no", "na", "em", "dia", "proxima", "proximo", "daqui", "dentro", "the",
    "on",
    "in", "next",
  ]

  /// `2 semanas`, `15 days`: so many from today.
  private static func counted(_ parts: [String], _ today: CalendarDate) -> CalendarDate? {
    guard parts.count == 2, let count = decimal(Array(parts[0].utf8)), count <= 5000 else {
      return nil
    }
    let unit = PlainWord(parts[1])
    let units: [(days: Int, months: Int, names: [String])] = [
      (count, 0, ["dias", "days"]), (7 * count, 0, ["semanas", "weeks"]),
      (0, count, ["meses", "mes", "months"]), (0, 12 * count, ["anos", "years"]),
    ]
    for (days, months, names) in units where names.contains(where: { unit.begins($0, atLeast: 3) })
    {
      return days > 0 ? today.adding(days: days) : today.adding(months: months)
    }
    return nil
  }

  /// A day, or `fim` or `end`, and a month by its name or the first three letters of it; the year may
  /// follow.
  private static func withMonth(_ parts: [String], _ today: CalendarDate) -> CalendarDate? {
    guard (2...3).contains(parts.count),
      let place = parts.prefix(2).firstIndex(where: { monthNumber(PlainWord($0)) != nil }),
      let month = monthNumber(PlainWord(parts[place]))
    else { return nil }
    let others = parts.indices.filter { $0 != place }.map { parts[$0] }
    let year = others.dropFirst().first.map { decimal(Array($0.utf8)) }
    if case .some(nil) = year { return nil }
    if ["fim", "end"].contains(others[0]) { return end(of: month, year ?? nil, today) }
    guard let day = decimal(Array(others[0].utf8)) else { return nil }
    guard case let year?? = year else { return next(month, day, today) }
    return CalendarDate(year: year, month: month, day: day)
  }

  private static func end(
    of month: Int, _ year: Int?, _ today: CalendarDate
  ) -> CalendarDate? {
    let years = year.map { $0...$0 } ?? today.year...today.year + 1
    return years.lazy
      .compactMap {
        CalendarDate(year: $0, month: month, day: 1)?.adding(months: 1)?.adding(days: -1)
      }
      .first { year != nil || $0 >= today }
  }

  /// 1 to 12, by a month's name or three or more of its first letters.
  package static func monthNumber(_ word: PlainWord) -> Int? {
    [monthsInPortuguese, monthsInEnglish].lazy
      .compactMap { $0.firstIndex { word.begins($0, atLeast: 3) } }.first.map { $0 + 1 }
  }

  /// The next day with this month and day, today included.
  private static func next(_ month: Int, _ day: Int, _ today: CalendarDate) -> CalendarDate? {
    (today.year...today.year + 8).lazy
      .compactMap { CalendarDate(year: $0, month: month, day: day) }
      .first { $0 >= today }
  }

  /// How a date can be typed, for who typed something else.
  package static func examples(from today: CalendarDate, in language: Language) -> [String] {
    let day = today.adding(days: 14) ?? today
    let numbers = "\(day.day)/\(day.month)"
    switch language {
    case .portuguese: return [day.iso, numbers, "+2s", "sexta"]
    case .english: return [day.iso, numbers, "+2w", "friday"]
    }
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
    let parts = bytes.split(omittingEmptySubsequences: false) { [0x2D, 0x2E, 0x2F].contains($0) }
    let numbers = parts.compactMap { decimal($0) }
    guard numbers.count == parts.count, (2...3).contains(numbers.count) else { return nil }
    if numbers.count == 3 {
      let year = parts[2].count == 2 ? 2000 + numbers[2] : numbers[2]
      return CalendarDate(year: year, month: numbers[1], day: numbers[0])
    }
    return next(numbers[1], numbers[0], today)
  }

  private static func named(_ word: PlainWord, _ today: CalendarDate) -> CalendarDate? {
    if ["hoje", "today"].contains(where: word.isSame) { return today }
    if ["depois amanha", "day after tomorrow"].contains(where: word.isSame) {
      return today.adding(days: 2)
    }
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
  private static let monthsInPortuguese = [
    "janeiro", "fevereiro", "marco", "abril", "maio", "junho", "julho", "agosto", "setembro",
    "outubro", "novembro", "dezembro",
  ]
  private static let monthsInEnglish = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]
  private static let weekdaysInEnglish = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]
}

/// A short word without regard to case and accents, as bytes; letters beyond those of Portuguese stay
/// as they are, in lower case. Meant for typed words and names, never for whole texts.
package struct PlainWord: Hashable, Sendable {
  package let bytes: [UInt8]

  /// Scalars of a text that count.
  private static let longest = 400

  package init(_ text: String) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(text.utf8.count, PlainWord.longest))
    for scalar in text.unicodeScalars.prefix(PlainWord.longest) {
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
      if let letter = letter(under: scalar) {
        bytes.append(letter)
      } else {
        bytes += Array(scalar.properties.lowercaseMapping.utf8)
      }
    }
  }

  /// The small letter of an accented one; nil of any other.
  private static func letter(under scalar: Unicode.Scalar) -> UInt8? {
    switch scalar {
    case "À"..."Å", "à"..."å": 0x61
    case "È"..."Ë", "è"..."ë": 0x65
    case "Ì"..."Ï", "ì"..."ï": 0x69
    case "Ò"..."Ö", "ò"..."ö": 0x6F
    case "Ù"..."Ü", "ù"..."ü": 0x75
    case "Ç", "ç": 0x63
    case "Ñ", "ñ": 0x6E
    default: nil
    }
  }
}
