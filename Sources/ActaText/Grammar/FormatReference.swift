package import ActaMeeting

/// The grammar for readers: every place of the files that have keys, with those it knows, made from the
/// tables that the files are read by.
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
    case header(File)
    case agendaItem
    case block(BlockKeyword)
  }

  /// The files that have keys. What stands in the others is described with them: rows of updates,
  /// sentences of the wording, and what one group sends to another.
  package enum File: Hashable, CaseIterable, Sendable {
    case group, meeting, proposals, training

    var kind: FileKind {
      switch self {
      case .group: .group
      case .meeting: .meeting
      case .proposals: .proposals
      case .training: .training
      }
    }
  }

  /// In the order of the files.
  package static var all: [FormatReference] {
    let places: [(Place, Grammar.Place)] = File.allCases.flatMap { file in
      var places: [(Place, Grammar.Place)] = [(.header(file), .header(file.kind))]
      if file == .meeting { places.append((.agendaItem, .item)) }
      return places + Grammar.keywords(of: file.kind).map { (.block($0), .block($0)) }
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
