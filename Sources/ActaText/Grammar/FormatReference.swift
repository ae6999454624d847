package import ActaMeeting

/// The grammar for readers: every place of every file with the keys it knows, made from the tables
/// that the files are read by.
package struct FormatReference: Hashable, Sendable {
  /// One key.
  package struct Row: Hashable, Sendable {
    package let key: Words
    /// Words that the value is one of; none where it is a form or free text.
    package let choices: [Words]
    /// What a value looks like; nil for free text and for words.
    package let example: String?
    /// Whether it may stand more than once.
    package let repeats: Bool
  }

  /// The file's header, the heading or the keyword that the keys stand under.
  package let place: Place
  package let rows: [Row]

  /// Where keys stand.
  package enum Place: Hashable, Sendable {
    case header(FileKind)
    case agendaItem
    case block(BlockKeyword)
  }

  /// In the order of the files: group, meeting, proposals, training.
  package static var all: [FormatReference] {
    let places: [(Place, Grammar.Place)] =
      [FileKind.group, .meeting, .proposals, .training].flatMap { kind in
        var places: [(Place, Grammar.Place)] = [(.header(kind), .header(kind))]
        if kind == .meeting { places.append((.agendaItem, .item)) }
        return places + Grammar.keywords(of: kind).map { (.block($0), .block($0)) }
      }
    return places.map { place, known in
      FormatReference(place: place, rows: Grammar.keys(of: known).map { row($0, in: known) })
    }
  }

  private static func row(_ key: FieldKey, in place: Grammar.Place) -> Row {
    let form = Grammar.form(of: key, in: place)
    var choices: [Words] = []
    if case .word(let words) = form { choices = words }
    return Row(
      key: key.words, choices: choices, example: form.example?.english,
      repeats: Grammar.repeats(key))
  }
}
