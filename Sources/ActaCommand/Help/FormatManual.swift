import ActaArchive
import ActaMeeting
import ActaMinutes
import ActaText

/// acta(5) and `acta help format`: the files, from the tables that they are read by.
struct FormatManual {
  let language: Language

  private var words: FormatWords { FormatWords.of(language) }

  var manual: Manual {
    var manual = Manual(name: "acta", number: 5, purpose: words.purpose)
    manual.sections = [
      Manual.Section(title: words.folder, parts: words.files.map { .term($0.name, $0.text) }),
      Manual.Section(title: words.lines, parts: words.rules.map { .term($0.name, $0.text) }),
      Manual.Section(title: words.example, parts: [.lines(words.exampleLines)]),
    ]
    manual.sections += FormatReference.all.map(section)
    manual.sections += [
      Manual.Section(
        title: words.attendance,
        parts: [.paragraph(words.attendanceRows)] + [.paragraph(list(AttendanceWord.allCases))]),
      Manual.Section(
        title: words.updates,
        parts: [.paragraph(words.updateRows)]
          + ActionState.allCases.map {
            .term(both($0.words), $0.meaning.text(in: language))
          }),
      Manual.Section(title: words.limits, parts: [.paragraph(limits)]),
      Manual.Section(
        title: words.labels,
        parts: Label.allCases.map { .term($0.rawValue, $0.readers.text(in: language)) }),
      Manual.Section(
        title: words.problems,
        parts: [
          .paragraph(
            Diagnostic.Name.allCases.map { "\($0.rawValue) (\($0.severity.rawValue))" }
              .joined(separator: ", "))
        ]),
    ]
    return manual
  }

  private var limits: String {
    let numbers =
      [
        TextLimit.bytes >> 20, TextLimit.lines, Group.mostInstitutions, Group.mostMembers,
        Wording.longestSentence, Wording.mostMarks, TrainingColumn.most,
        AttendanceImport.mostColumns, AttendanceImport.mostRows, AttendanceSheet.mostRows,
      ].map(String.init) + [""]
    return zip(words.limitRows.split(separator: "%"), numbers).map { $0 + $1 }.joined()
  }

  private func section(_ reference: FormatReference) -> Manual.Section {
    let rows = reference.rows.map { row in
      Manual.Part.term(both(row.key), explanation(row))
    }
    return Manual.Section(
      title: title(of: reference.place),
      parts: rows.isEmpty ? [.paragraph(words.onlyText)] : rows)
  }

  private func explanation(_ row: FormatReference.Row) -> String {
    let value =
      row.choices.isEmpty
      ? row.example ?? words.text : row.choices.map(both).joined(separator: ", ")
    return row.repeats ? "\(value); \(words.repeats)" : value
  }

  private func title(of place: FormatReference.Place) -> String {
    switch place {
    case .header(.group): "group.txt"
    case .header(.meeting): "meetings/2026-07-30.txt"
    case .header(.proposals): "proposals.txt"
    case .header(.training): "training/2026-07-28-identificacao.txt"
    case .agendaItem: "## \(words.title)"
    case .block(let keyword): "\(both(keyword.words)) \(words.label): \(words.text)"
    }
  }

  /// A word in the reader's language and, where it differs, in the other: both are always read.
  private func both(_ word: Words) -> String {
    let other: Language = language == .portuguese ? .english : .portuguese
    let (own, foreign) = (word.text(in: language), word.text(in: other))
    return own.utf8.elementsEqual(foreign.utf8) ? own : "\(own) / \(foreign)"
  }

  private func list<Word: FormatWord>(_ all: [Word]) -> String {
    all.map { both($0.words) }.joined(separator: ", ")
  }
}
