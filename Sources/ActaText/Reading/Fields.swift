import ActaMeeting

/// Looking up read fields; their values have the form of their key already.
extension [OutlineField] {
  func text(_ key: FieldKey) -> String? { first { $0.key == key }?.value }

  func all(_ key: FieldKey) -> [String] { compactMap { $0.key == key ? $0.value : nil } }

  /// Comma lists of every line of the field, joined.
  func list(_ key: FieldKey) -> [String] { all(key).flatMap(commaList) }

  func date(_ key: FieldKey) -> CalendarDate? { text(key).flatMap { CalendarDate(iso: $0) } }

  func time(_ key: FieldKey) -> ClockTime? { text(key).flatMap { ClockTime($0) } }

  func number(_ key: FieldKey) -> Int? { text(key).flatMap(Value.number) }

  /// Of several, the strictest: two may remain after a merge, and nobody knows which was meant.
  func label(_ key: FieldKey) -> Label? {
    all(key).compactMap { Label(rawValue: asciiUpper($0)) }.min()
  }

  func reference(_ key: FieldKey) -> Reference? { text(key).flatMap { Reference($0) } }

  func word<Word: FormatWord>(_ key: FieldKey, as type: Word.Type) -> Word? {
    Value.word(text(key), as: type)
  }

  func line(_ key: FieldKey) -> Int? { first { $0.key == key }?.line }
}

extension Outline {
  /// The sections that are agenda items, in their order.
  var agendaItems: [OutlineSection] { sections.filter { $0.role == .item } }
}

extension OutlineBlock {
  var bodyText: [String] { body.map(\.text) }
}
