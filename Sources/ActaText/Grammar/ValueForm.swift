import ActaMeeting

/// What the value of a field must look like; one that cannot be it is text.
enum ValueForm {
  case text, date, dates, clock, span, pause, dateTime, number, percent, months, count, label, seal
  case quorumRule, reference, references, code, casting, answer, language, standing
  case word([Words])

  func accepts(_ value: String) -> Bool {
    switch self {
    case .text: true
    case .date: CalendarDate(iso: value) != nil
    case .dates:
      !commaList(value).isEmpty && commaList(value).allSatisfy { CalendarDate(iso: $0) != nil }
    case .clock: ClockTime(value) != nil
    case .span: TimeSpan(value) != nil
    case .pause: Value.pause(value) != nil
    case .dateTime: Value.next(value) != nil
    case .number: Value.number(value) != nil
    case .percent: Value.percent(value) != nil
    case .months: Value.months(value) != nil
    case .count: Value.count(value) != nil
    case .label: Label(rawValue: asciiUpper(value)) != nil
    case .seal: value.utf8.count == 16 && value.utf8.allSatisfy(isHex)
    case .quorumRule: Value.quorum(value) != nil
    case .reference: Reference(value) != nil
    case .references: !commaList(value).isEmpty && commaList(value).allSatisfy { !$0.isEmpty }
    case .code: !value.isEmpty && !value.utf8.contains(0x20) && !value.utf8.contains(0x2C)
    case .casting: Value.casting(value) != nil
    case .answer: Value.answer(value) != nil
    case .standing: Value.standing(value) != nil
    case .language: Language(rawValue: asciiLower(value)) != nil
    case .word(let words): Value.word(value, words) != nil
    }
  }

  /// A value of this form; nil for free text and for closed lists.
  var example: Words? {
    switch self {
    case .text, .word: nil
    case .date: Words("2026-07-30", "2026-07-30")
    case .dates: Words("2026-07-28, 2026-07-29", "2026-07-28, 2026-07-29")
    case .clock: Words("09:15", "09:15")
    case .span: Words("09:00-12:00", "09:00-12:00")
    case .pause: Words("10:50-11:05", "10:50-11:05")
    case .dateTime: Words("2026-10-29 09:00", "2026-10-29 09:00")
    case .number: Words("15", "15")
    case .percent: Words("80%", "80%")
    case .months: Words("24 months", "24 meses")
    case .count: Words("8 of 14", "8 de 14")
    case .label: Words("TLP:AMBER", "TLP:AMBER")
    case .seal: Words("9f86d081884c7d65", "9f86d081884c7d65")
    case .quorumRule: Words("half+1", "metade+1")
    case .reference, .references: Words("2026-07-30/A1", "2026-07-30/A1")
    case .code: Words("SDSMAS", "SDSMAS")
    case .casting: Words("PD, for", "PD, a-favor")
    case .answer:
      Words(
        "GRP-INH/2026-06-18/D2, adopted, the wording", "GRP-INH/2026-06-18/D2, aprovada, o texto")
    case .language: Words("pt", "pt")
    case .standing: Words("Any other business | other | 10", "Diversos | diversos | 10")
    }
  }

  /// What can stand there instead, for advice.
  var advice: Words {
    guard case .word(let words) = self else { return example ?? Words("", "") }
    return Words(
      words.map(\.english).joined(separator: ", "), words.map(\.portuguese).joined(separator: ", "))
  }

  /// The diagnostic for a value that cannot be this.
  var complaint: Diagnostic.Name {
    switch self {
    case .date, .dates, .dateTime: .badDate
    case .clock, .span, .pause: .badTime
    default: .badValue
    }
  }

  private func isHex(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}

/// The trimmed words between commas; empty ones are left out.
func commaList(_ text: String) -> [String] {
  text.utf8.split(separator: 0x2C).map { trimmedWords(String($0) ?? "") }
    .filter { !$0.isEmpty }
}

func asciiUpper(_ text: String) -> String {
  String(
    decoding: text.utf8.prefix(64).map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 },
    as: UTF8.self)
}

func asciiLower(_ text: String) -> String {
  String(
    decoding: text.utf8.prefix(64).map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 },
    as: UTF8.self)
}
