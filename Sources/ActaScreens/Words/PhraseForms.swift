import ActaMeeting

extension Phrases {
  static func of(_ language: Language) -> Phrases {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }

  /// `30 Jul 2026`; the year is left out when it is that of another day, the one the reader knows.
  func shortDate(_ date: CalendarDate, from today: CalendarDate?) -> String {
    let month = String(months[date.month - 1].prefix(3))
    let year = today?.year == date.year ? "" : " \(date.year)"
    return "\(date.day) \(month)\(year)"
  }

  func shortDate(_ date: CalendarDate) -> String { shortDate(date, from: nil) }

  /// `30 de Julho de 2026`, `30 July 2026`.
  func longDate(_ date: CalendarDate) -> String {
    let month = months[date.month - 1]
    switch language {
    case .portuguese: return "\(date.day) de \(month) de \(date.year)"
    case .english: return "\(date.day) \(month) \(date.year)"
    }
  }

  /// The day with its weekday, so that a typed date can be checked by eye.
  func weekdayDate(_ date: CalendarDate) -> String {
    "\(weekdays[date.weekday]), \(longDate(date))"
  }

  /// `09:00-12:00`.
  func span(_ span: TimeSpan) -> String {
    [span.start.text, span.end?.text].compactMap { $0 }.joined(separator: "-")
  }

  func daysLate(_ days: Int) -> String { daysLateText.filled(days) }

  var notesHints: [(String, String)] { Phrases.pairs(notesHintTexts) }
  var menuHints: [(String, String)] { Phrases.pairs(menuHintTexts) }
  var formHints: [(String, String)] { Phrases.pairs(formHintTexts) }
  var helpHints: [(String, String)] { Phrases.pairs(helpHintTexts) }
  var textHints: [(String, String)] { Phrases.pairs(textHintTexts) }

  private static func pairs(_ texts: [String]) -> [(String, String)] {
    stride(from: 0, to: texts.count - 1, by: 2).map { (texts[$0], texts[$0 + 1]) }
  }
}

extension String {
  /// The phrase with `{0}`, `{1}` replaced, and `{0|dia|dias}` by the one of its words that goes with
  /// that number; what is put in is not searched again.
  func filled(_ values: any CustomStringConvertible...) -> String {
    var result = ""
    var rest = self[...]
    while let open = rest.utf8.firstIndex(of: 0x7B) {
      result += rest[..<open]
      let after = rest.utf8.index(after: open)
      guard let close = rest[after...].utf8.firstIndex(of: 0x7D),
        let hole = Hole(rest[after..<close]), values.indices.contains(hole.number)
      else {
        result += "{"
        rest = rest[after...]
        continue
      }
      result += hole.filled(values[hole.number].description)
      rest = rest[rest.utf8.index(after: close)...]
    }
    return result + rest
  }
}

/// A hole of a phrase, as it stands between the braces.
private struct Hole {
  let number: Int
  /// For exactly one, and for any other number.
  let forms: [Substring]

  init?(_ text: Substring) {
    let parts = text.utf8.split(separator: 0x7C, omittingEmptySubsequences: false)
      .map { Substring($0) }
    guard let number = parts.first.flatMap({ Int($0) }), parts.count == 1 || parts.count == 3 else {
      return nil
    }
    self.number = number
    forms = Array(parts.dropFirst())
  }

  func filled(_ value: String) -> String {
    guard let one = forms.first, let other = forms.last else { return value }
    return String(value == "1" ? one : other)
  }
}
