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
