/// A day of the Gregorian calendar, years 1 to 9999, without time or zone.
package struct CalendarDate: Hashable, Sendable, Comparable {
  package let year: Int
  package let month: Int
  package let day: Int

  /// Nil when the calendar has no such day.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= CalendarDate.lengthOfMonth(month, year: year)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// Reads `2026-07-30`, exactly ten ASCII characters.
  package init?(iso text: String) {
    var text = text
    guard let (year, month, day) = text.withUTF8({ CalendarDate.parts(of: $0) }) else {
      return nil
    }
    self.init(year: year, month: month, day: day)
  }

  private static func parts(of text: UnsafeBufferPointer<UInt8>) -> (Int, Int, Int)? {
    guard text.count == 10, text[4] == 0x2D, text[7] == 0x2D, let year = number(text[0..<4]),
      let month = number(text[5..<7]), let day = number(text[8..<10])
    else { return nil }
    return (year, month, day)
  }

  private static func number(_ digits: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    var number = 0
    for digit in digits {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
    }
    return number
  }

  /// The day with this number, counted from 1970-01-01 as 0; nil outside years 1 to 9999.
  package init?(daysSince1970 number: Int) {
    guard (-719_162...2_932_896).contains(number) else { return nil }
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    self.init(
      year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
      day: dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// Days from 1970-01-01, which is 0.
  package var daysSince1970: Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// 0 is Monday, 6 is Sunday.
  package var weekday: Int { ((daysSince1970 + 3) % 7 + 7) % 7 }

  /// The day itself, or the Monday after a weekend.
  package var workday: CalendarDate { weekday < 5 ? self : adding(days: 7 - weekday) ?? self }

  /// `2026-07-30`.
  package var iso: String { "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))" }

  /// Nil when the result leaves years 1 to 9999.
  package func adding(days: Int) -> CalendarDate? {
    CalendarDate(daysSince1970: daysSince1970 + days)
  }

  /// The same day `months` later, or the last day of that month when it is shorter.
  package func adding(months: Int) -> CalendarDate? {
    let count = year * 12 + month - 1 + months
    let length = CalendarDate.lengthOfMonth(count % 12 + 1, year: count / 12)
    return CalendarDate(year: count / 12, month: count % 12 + 1, day: min(day, length))
  }

  package static func < (left: CalendarDate, right: CalendarDate) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }

  private static func lengthOfMonth(_ month: Int, year: Int) -> Int {
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    switch month {
    case 2: return leap ? 29 : 28
    case 4, 6, 9, 11: return 30
    default: return 31
    }
  }
}

/// The value of up to nine ASCII digits, and of nothing else.
@inlinable package func decimal(_ digits: some Collection<UInt8>) -> Int? {
  guard !digits.isEmpty, digits.count <= 9 else { return nil }
  var value = 0
  for digit in digits {
    guard (0x30...0x39).contains(digit) else { return nil }
    value = value * 10 + Int(digit - 0x30)
  }
  return value
}

/// The number in decimal with leading zeros up to a width.
package func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
