/// Age bands: never a day of birth, never an age in years.
package enum AgeBand {
  /// The band that was meant by a band (`25-35`, `<18`, `60+`, `mais de 60`), a word for children, an
  /// age or, beside the day of an activity, a day or year of birth; nil when it is none.
  package static func read(_ text: String, on day: CalendarDate? = nil) -> String? {
    let numbers = numbers(text)
    if numbers.count >= 3 { return born(numbers).flatMap { years(since: $0, day) }.map(band) }
    let word = PlainWord(text)
    let says: ([String]) -> Bool = { $0.contains { word.contains(PlainWord($0)) } }
    switch numbers.count {
    case 0: return AgeWord(text) == .minor ? "<18" : nil
    case 1 where says(["<", "menos", "menor", "under"]): return "<\(numbers[0])"
    case 1 where says([">", "+", "mais", "maior", "over"]): return "\(numbers[0])+"
    case 1 where numbers[0] > 1900: return day.map { band($0.year - numbers[0]) }
    case 1 where numbers[0] < 120: return band(numbers[0])
    case 2 where numbers[0] < numbers[1] && numbers[1] < 130: return "\(numbers[0])-\(numbers[1])"
    default: return nil
    }
  }

  /// Whether a text can be a band: years from and to, below or above, or one of the words by which
  /// bands are known: `adultos`.
  package static func isBand(_ text: String) -> Bool {
    let count = numbers(text).count
    let isBare = text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x20 }
    let isDate = text.utf8.contains(0x2F)
    return count == 0 && AgeWord(text) != nil
      || !isBare && !isDate && (1...2).contains(count) && read(text) != nil
  }

  /// The band of an age in years.
  package static func band(_ age: Int) -> String {
    switch age {
    case ..<18: "<18"
    case 18...24: "18-24"
    case 25...35: "25-35"
    case 36...59: "36-59"
    default: "60+"
    }
  }

  /// Whether everyone in a band is under 18.
  package static func isMinor(_ band: String) -> Bool {
    guard let last = numbers(band).last else { return false }
    return band.utf8.first == 0x3C ? last <= 18 : band.utf8.last != 0x2B && last < 18
  }

  /// Whether a text says, or may say, an age under 18: a band that begins there, an age in years, a
  /// word for children, or, beside the day of the activity, a day of birth.
  package static func mayBeMinor(_ text: String, on day: CalendarDate?) -> Bool {
    let band = read(text, on: day)
    let bytes = Array((band ?? text).utf8.prefix(20))
    if bytes.first == UInt8(ascii: "<") { return true }
    let isDate = band == nil && bytes.contains(UInt8(ascii: "/"))
    return !isDate && decimal(bytes.prefix { (0x30...0x39).contains($0) }).map { $0 < 18 } == true
  }

  private static func numbers(_ text: String) -> [Int] {
    text.utf8.split { !(0x30...0x39).contains($0) }.compactMap { decimal($0) }
  }

  /// `25/03/1990`, `1990-03-25`.
  private static func born(_ numbers: [Int]) -> CalendarDate? {
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
