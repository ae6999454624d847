package import ActaMeeting

/// Reads one file of `training/`; `name` is the file's, without `.txt`.
package func readTraining(_ document: Document, name: String) -> Reading<Training> {
  let (text, encoding) = Encoding.readable(document)
  var (outline, found) = Outliner.read(text, .training)
  found += encoding
  var training = Training(name: name)
  training.takeHeader(outline.header)
  if training.dates.isEmpty { found.append(Diagnostic(.missingDate, line: 1)) }
  training.sections = outline.sections.filter { $0.role == .item }.map {
    TrainingSection(title: $0.title, text: paragraphs($0.parts))
  }
  let preface = paragraphs(outline.preface)
  if !preface.isEmpty {
    training.sections.insert(TrainingSection(title: "", text: preface), at: 0)
  }
  for section in outline.sections where section.role != .item {
    var table = TrainingTable(section: section)
    table.read(into: &training)
    found += table.found
  }
  found += TrainingCheck(training: training).problems
  return Reading(document, outline, training, found)
}

extension Training {
  fileprivate mutating func takeHeader(_ header: [OutlineField]) {
    title = header.text(.training) ?? ""
    kind = header.word(.kind, as: TrainingKind.self) ?? .training
    dates = header.list(.date).compactMap { CalendarDate(iso: $0) }
    place = header.text(.place)
    topic = header.text(.topic)
    organiser = header.text(.organiser)
    trainers = header.all(.trainer)
    funder = header.text(.funder)
    certificate = header.text(.certificate).flatMap(Value.percent)
    passMark = header.text(.passMark).flatMap(Value.percent)
    campaign = header.text(.campaign)
    share = header.label(.share)
  }
}

private func paragraphs(_ parts: [OutlinePart]) -> [String] {
  parts.compactMap { part in
    switch part {
    case .paragraph(let text), .row(let text): text.text
    case .block: nil
    }
  }
}

/// A table with columns of its own order.
private struct TrainingTable {
  let section: OutlineSection
  var found: [Diagnostic] = []

  init(section: OutlineSection) {
    self.section = section
  }

  mutating func read(into training: inout Training) {
    let columns = section.trainingColumns
    guard check(columns) else { return }
    lookAtNames()
    for case .row(let row) in section.parts {
      let cells = tableCells(row.text)
      var values: [TrainingColumn: String] = [:]
      for (column, cell) in zip(columns, cells) {
        if let column, !cell.isEmpty { values[column] = cell }
      }
      if cells.count > columns.count {
        complain(row, .badRow)
      } else if section.role == .attendance {
        participant(row, values).map { training.participants.append($0) }
      } else {
        reached(row, values).map { training.reached.append($0) }
      }
    }
  }

  /// A column of the user's own whose name is a slip of a known one loses what stands in it.
  private mutating func lookAtNames() {
    guard let named = section.fields.text(.columns) else { return }
    for (name, column) in zip(tableCells(named), section.trainingColumns) where column == nil {
      guard let near = Value.near(name, TrainingColumn.allCases.map(\.words)) else { continue }
      found.append(
        Diagnostic(
          .nearMiss, line: section.fields.line(.columns) ?? section.line,
          [name.prefixForMessage, near.english, near.portuguese]))
    }
  }

  private mutating func check(_ columns: [TrainingColumn?]) -> Bool {
    let needed: [TrainingColumn] = section.role == .attendance ? [.name] : [.age, .women, .men]
    let known = columns.compactMap { $0 }
    let isWell =
      needed.allSatisfy(known.contains) && Set(known).count == known.count
      && columns.count <= TrainingColumn.most
    if !isWell {
      found.append(Diagnostic(.badColumns, line: section.fields.line(.columns) ?? section.line))
    }
    return isWell
  }

  private mutating func participant(_ row: OutlineText, _ values: [TrainingColumn: String])
    -> Participant?
  {
    guard let name = values[.name] else {
      complain(row, .badRow)
      return nil
    }
    var one = Participant(name: name, line: row.lines.lowerBound)
    one.institution = values[.institution]
    one.age = values[.age]
    one.sex = Value.word(values[.sex], as: Sex.self)
    one.marks = marks(values[.marks] ?? "")
    one.pre = values[.pre].flatMap(Value.percent)
    one.post = values[.post].flatMap(Value.percent)
    one.aliases = commaList(values[.alias] ?? "")
    one.distinct = commaList(values[.distinct] ?? "")
    let isWell =
      (values[.sex] == nil) == (one.sex == nil)
      && (values[.pre] == nil) == (one.pre == nil) && (values[.post] == nil) == (one.post == nil)
      && (values[.marks] ?? "").utf8.allSatisfy {
        $0 == 0x20 || AttendanceMark(rawValue: Character(Unicode.Scalar($0))) != nil
      }
    if !isWell { complain(row, .badRow) }
    return one
  }

  private func marks(_ text: String) -> [AttendanceMark] {
    text.unicodeScalars.prefix(400).compactMap { AttendanceMark(rawValue: Character($0)) }
  }

  private mutating func reached(_ row: OutlineText, _ values: [TrainingColumn: String])
    -> ReachedRow?
  {
    guard let age = values[.age], let women = Value.number(values[.women] ?? "0"),
      let men = Value.number(values[.men] ?? "0")
    else {
      complain(row, .badRow)
      return nil
    }
    return ReachedRow(age: age, women: women, men: men, line: row.lines.lowerBound)
  }

  private mutating func complain(_ row: OutlineText, _ name: Diagnostic.Name) {
    found.append(Diagnostic(name, line: row.lines.lowerBound, [row.text.prefixForMessage]))
  }
}
