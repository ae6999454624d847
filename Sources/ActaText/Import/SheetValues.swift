import ActaMeeting

/// Cells of someone's list in the words of the format; nil when they cannot be that.
enum SheetValue {
  /// `P`, `x`, `1`, `sim`, `ausente`, `0,5`.
  static func mark(_ text: String) -> AttendanceMark? {
    let word = String(decoding: PlainWord(text).bytes.filter { $0 != 0x2E }, as: UTF8.self)
    if text == "-" || text == "–" { return .absent }
    return marks.first { $0.words.contains(word) }?.mark
  }

  private static let marks: [(mark: AttendanceMark, words: [String])] = [
    (
      .present,
      [
        "p", "x", "1", "s", "sim", "y", "yes", "presente", "present", "v", "ok", "true",
        "verdadeiro", "✓", "✔", "√", "+", "pres",
      ]
    ),
    (
      .absent,
      [
        "a", "0", "n", "nao", "no", "f", "falta", "faltou", "ausente", "absent", "false", "falso",
        "✗", "✘", "aus", "o",
      ]
    ),
    (
      .excused,
      ["j", "justificado", "justificada", "just", "excused", "e", "falta justificada", "fj"]
    ),
    (
      .partly,
      [
        "m", "0,5", "05", "1/2", "½", "meio", "meia", "atrasado", "atrasada", "atraso", "late", "l",
        "t", "parcial", "half", "partial", "meio periodo",
      ]
    ),
  ]

  /// Marks that only say who was there: a blank beside them is an absence.
  static func isTick(_ text: String) -> Bool {
    mark(text) == .present && PlainWord(text).bytes != [0x70]
  }

  /// `F`, `Feminino`, `H`. In a column that has an `H` for men, `M` is a woman.
  static func sex(_ text: String, mIsWoman: Bool) -> Sex? {
    let word = String(decoding: PlainWord(text).bytes.filter { $0 != 0x2E }, as: UTF8.self)
    switch word {
    case "f", "fem", "feminino", "feminina", "mulher", "female", "woman", "w": return .female
    case "masc", "masculino", "homem", "male", "man", "h": return .male
    case "m": return mIsWoman ? .female : .male
    case "ni", "nao indicado", "n/i", "?": return .notInformed
    default: return nil
    }
  }

  /// A score in percent: `62`, `62%`, `62,5`, `13/20`.
  static func score(_ text: String, _ scale: SheetHeading.Scale) -> Int? {
    let parts = text.utf8.split(separator: 0x2F).map { String($0) ?? "" }
    guard let first = parts.first, parts.count <= 2, let tenths = tenths(first) else { return nil }
    var whole = 100
    if case .outOf(let full) = scale { whole = full }
    if parts.count == 2 {
      guard let full = Value.number(trimmedWords(parts[1])), full > 0 else { return nil }
      whole = full
    }
    let percent = (tenths * 100 * 2 + whole * 10) / (whole * 10 * 2)
    return percent <= 100 ? percent : nil
  }

  /// `62,5` as 625.
  private static func tenths(_ text: String) -> Int? {
    let digits = trimmedWords(text.utf8.last == 0x25 ? String(text.dropLast()) : text)
    let parts = digits.utf8.split(omittingEmptySubsequences: false) { $0 == 0x2C || $0 == 0x2E }
    guard let whole = parts.first.flatMap({ decimal($0) }), parts.count <= 2 else { return nil }
    guard parts.count == 2 else { return whole * 10 }
    guard decimal(parts[1]) != nil, let first = parts[1].first else { return nil }
    return whole * 10 + Int(first - 0x30)
  }

  /// An age band, whether a band, an age in years or a day of birth was written; `day` is the
  /// activity's.
  static func band(_ text: String, on day: CalendarDate?) -> String? {
    if let born = date(text) { return years(since: born, day).map(band) }
    let numbers = HeadingWords(text).all.compactMap { Int($0) }
    let isLess = text.utf8.contains(0x3C) || HeadingWords(text).has(["menos", "menor", "under"])
    let isMore =
      text.utf8.contains(0x3E) || text.utf8.contains(0x2B)
      || HeadingWords(text).has(["mais", "maior", "over"])
    switch numbers.count {
    case 1 where isLess: return "<\(numbers[0])"
    case 1 where isMore: return "\(numbers[0])+"
    case 1 where numbers[0] > 1900: return day.map { band($0.year - numbers[0]) }
    case 1 where numbers[0] < 120: return band(numbers[0])
    case 2 where numbers[0] < numbers[1] && numbers[1] < 130: return "\(numbers[0])-\(numbers[1])"
    default: return nil
    }
  }

  static func band(_ age: Int) -> String {
    switch age {
    case ..<18: "<18"
    case 18...24: "18-24"
    case 25...35: "25-35"
    case 36...59: "36-59"
    default: "60+"
    }
  }

  /// Whether everyone in a band is under 18.
  static func isMinor(_ band: String) -> Bool {
    let numbers = HeadingWords(band).all.compactMap { Int($0) }
    guard let last = numbers.last else { return false }
    return band.utf8.first == 0x3C ? last <= 18 : band.utf8.last != 0x2B && last < 18
  }

  /// `25/03/1990`, `1990-03-25`.
  private static func date(_ text: String) -> CalendarDate? {
    let words = HeadingWords(text).all
    let numbers = words.compactMap { Int($0) }
    guard words.count >= 3, numbers.count >= 3 else { return nil }
    let isYearFirst = numbers[0] > 1900
    return CalendarDate(
      year: isYearFirst ? numbers[0] : numbers[2], month: numbers[1],
      day: isYearFirst ? numbers[2] : numbers[0])
  }

  private static func years(since born: CalendarDate, _ day: CalendarDate?) -> Int? {
    guard let day, born < day else { return nil }
    let hadBirthday = (day.month, day.day) >= (born.month, born.day)
    return day.year - born.year - (hadBirthday ? 0 : 1)
  }
}
