package import ActaMeeting

/// Changes of the list of participants.
extension TrainingFile {
  /// Gives one half-day of a row, counted from 0, another mark.
  package func setting(_ mark: AttendanceMark, halfDay: Int, line: Int) -> TrainingFile {
    setting(mark, halfDay: halfDay, lines: [line])
  }

  /// The same for several rows at once.
  package func setting(_ mark: AttendanceMark, halfDay: Int, lines: [Int]) -> TrainingFile {
    guard let column = place(of: .marks) else {
      guard let wide = adding(.marks) else { return self }
      // One line for the new column may push every row down by one.
      let shift = wide.document.lines.count - document.lines.count
      return wide.setting(mark, halfDay: halfDay, lines: lines.map { $0 + shift })
    }
    let splices = lines.map { line -> Splice in
      var row = TableRow(document.content(ofLine: line))
      row.set(column, to: marks(row[column], with: mark, at: halfDay))
      return .replace(line: line, with: row.text)
    }
    return applying(splices)
  }

  /// The letters as they are typed, apart or not, with one of them changed.
  private func marks(_ text: String, with mark: AttendanceMark, at halfDay: Int) -> String {
    var letters = text.unicodeScalars.filter { $0 != " " }.map { Character($0) }
    let isDense = letters.count > 1 && !text.utf8.contains(0x20)
    while letters.count <= halfDay { letters.append(AttendanceMark.unmarked.rawValue) }
    letters[halfDay] = mark.rawValue
    while letters.last == AttendanceMark.unmarked.rawValue { letters.removeLast() }
    return letters.map(String.init).joined(separator: isDense ? "" : " ")
  }

  /// Sets one cell of a row; nil empties it. A column that the list lacks is added.
  package func setting(_ column: TrainingColumn, to value: String?, line: Int) -> TrainingFile {
    guard let place = place(of: column) else {
      guard let value, let wider = adding(column) else { return self }
      return wider.setting(column, to: value, line: line)
    }
    var row = TableRow(document.content(ofLine: line))
    guard !row[place].utf8.elementsEqual((value ?? "").utf8) else { return self }
    row.set(place, to: cellText(value ?? ""))
    return applying([.replace(line: line, with: row.text)])
  }

  /// Adds people at the end of the list; nil when a row would not read back as given.
  package func adding(_ people: [Participant]) -> TrainingFile? {
    guard !people.isEmpty else { return self }
    guard let section = section(.attendance) else {
      return applying([newAttendance]).adding(people)
    }
    guard let wide = adding(columnsFor: people) else { return nil }
    guard wide.document == document else { return wide.adding(people) }
    let last = training.participants.last?.line
    var after = last ?? section.fields.last?.line ?? section.line
    var lines = rows(people, section, like: last)
    if last == nil, after < document.lines.count, document.isBlank(line: after + 1) {
      after += 1
    } else if last == nil {
      lines.insert("", at: 0)
    }
    let next = applying([.insert(lines, after: after)])
    let added = next.training.participants.suffix(people.count)
    guard next.training.participants.count == training.participants.count + people.count,
      zip(added, people).allSatisfy({ $0.isSame(as: $1) })
    else { return nil }
    return next
  }

  package func adding(_ participant: Participant) -> TrainingFile? { adding([participant]) }

  /// Those whose rows read back as given, each alone in a list of the same columns.
  func readable(_ people: [Participant]) -> [Participant] {
    let listed = section(.attendance) == nil ? applying([newAttendance]) : self
    guard let section = listed.adding(columnsFor: people)?.section(.attendance) else { return [] }
    let names = section.trainingColumns.map { $0?.words.text(in: language) ?? "-" }
    let title = Words("Attendance", "Presenças").text(in: language)
    let columns = FieldKey.columns.words.text(in: language)
    let empty = TrainingFile(
      name: name,
      document: Document(
        text: "acta: 1\n\n## \(title)\n\(columns): \(names.joined(separator: " | "))\n"),
      group: Group())
    return people.filter { empty.adding($0) != nil }
  }

  /// Brings rows, by their lines, to what is now known of the same people; cells that say so already
  /// stay as they are typed. Nil when a row would not read back as given.
  package func rewriting(_ people: [Participant]) -> TrainingFile? {
    guard let wide = adding(columnsFor: people) else { return nil }
    guard wide.document == document else {
      // One line for the new column may push every row down by one.
      let shift = wide.document.lines.count - document.lines.count
      return wide.rewriting(people.map { $0.moved(by: shift) })
    }
    let columns = section(.attendance)?.trainingColumns ?? []
    var splices: [Splice] = []
    let written = participantsByLine
    for one in people {
      guard let present = written[one.line] else { return nil }
      var row = TableRow(document.content(ofLine: one.line))
      for (index, column) in columns.enumerated() {
        guard let column else { continue }
        let text = one.text(in: column)
        if !present.text(in: column).utf8.elementsEqual(text.utf8) { row.set(index, to: text) }
      }
      splices.append(.replace(line: one.line, with: row.text))
    }
    let next = applying(splices)
    let read = next.participantsByLine
    return people.allSatisfy { read[$0.line]?.isSame(as: $0) == true } ? next : nil
  }

  private var participantsByLine: [Int: Participant] {
    Dictionary(training.participants.map { ($0.line, $0) }) { first, _ in first }
  }

  /// Takes a row out.
  package func removing(line: Int) -> TrainingFile { applying([.remove(line: line)]) }

  /// Keeps that a row's person is the same as, or is not, another one: `João Exemplo (PRM)`.
  package func deciding(_ column: TrainingColumn, _ other: String, line: Int) -> TrainingFile {
    let present = place(of: column).map { TableRow(document.content(ofLine: line))[$0] } ?? ""
    let all = commaList(present) + [cellText(other).replacingCommas]
    return setting(column, to: all.joined(separator: ", "), line: line)
  }

  func place(of column: TrainingColumn) -> Int? {
    section(.attendance)?.trainingColumns.firstIndex(of: column)
  }

  // MARK: columns

  /// The list with one more column at its end; nil when it has no list or the column already.
  private func adding(_ column: TrainingColumn) -> TrainingFile? {
    guard let section = section(.attendance), !section.trainingColumns.contains(column) else {
      return nil
    }
    let word = column.words.text(in: language)
    if let field = section.fields.first(where: { $0.key == .columns }) {
      return applying([
        .replace(line: field.line, with: document.text(ofLine: field.line) + " | " + word)
      ])
    }
    let names = (TrainingColumn.attendance + [column]).map { $0.words.text(in: language) }
    let line = "\(FieldKey.columns.words.text(in: language)): \(names.joined(separator: " | "))"
    return applying([.insert([line], after: section.line)])
  }

  /// With every column that someone has something for; nil when one cannot be had.
  private func adding(columnsFor people: [Participant]) -> TrainingFile? {
    var file = self
    for column in TrainingColumn.allCases where file.place(of: column) == nil {
      guard people.contains(where: { !$0.text(in: column).isEmpty }) else { continue }
      guard let wider = file.adding(column) else { return nil }
      file = wider
    }
    return file
  }

  private var newAttendance: Splice {
    newSection(Words("Attendance", "Presenças"), TrainingColumn.attendance)
  }

  /// A section at the end of the file, with its columns and no row.
  func newSection(_ title: Words, _ columns: [TrainingColumn]) -> Splice {
    let names = columns.map { $0.words.text(in: language) }
    var lines = [
      "## \(title.text(in: language))",
      "\(FieldKey.columns.words.text(in: language)): \(names.joined(separator: " | "))",
    ]
    let count = document.lines.count
    if count > 0, !document.isBlank(line: count) { lines.insert("", at: 0) }
    return .insert(lines, after: count)
  }

  // MARK: rows

  /// Rows with their bars where those of the row above stand, or in line with each other.
  private func rows(
    _ people: [Participant], _ section: OutlineSection, like line: Int?
  ) -> [String] {
    let columns = section.trainingColumns
    let texts = people.map { one in columns.map { $0.map(one.text) ?? "" } }
    let widths =
      line.map { Array(TableRow(document.content(ofLine: $0)).widths.dropLast()) }
      ?? columns.indices.map { index in
        (texts.map { Columns.count($0[index]) }.max() ?? 0) + (index == 0 ? 1 : 2)
      }
    return texts.map { cells in
      let used = max(2, (cells.lastIndex { !$0.isEmpty } ?? 0) + 1)
      return cells.prefix(used).enumerated().map { index, text in
        let cell = (index == 0 ? "" : " ") + text
        guard index < used - 1 else { return cell }
        let usual = widths.indices.contains(index) ? widths[index] : 0
        let missing = max(1, usual - Columns.count(cell))
        return cell + String(repeating: " ", count: missing)
      }.joined(separator: "|")
    }
  }
}

extension Participant {
  /// What the row of this person has in a column.
  func text(in column: TrainingColumn) -> String {
    switch column {
    case .name: cellText(name)
    case .institution: cellText(institution ?? "")
    case .sex: sex?.words.english ?? ""
    case .age: cellText(age ?? "")
    case .marks: marks.map { String($0.rawValue) }.joined(separator: " ")
    case .pre: pre.map(String.init) ?? ""
    case .post: post.map(String.init) ?? ""
    case .alias: aliases.map { cellText($0) }.joined(separator: ", ")
    case .distinct: distinct.map { cellText($0) }.joined(separator: ", ")
    case .women, .men: ""
    }
  }

  fileprivate func moved(by lines: Int) -> Participant {
    var one = self
    one.line += lines
    return one
  }

  /// Whether both rows say the same, wherever they stand.
  func isSame(as other: Participant) -> Bool {
    TrainingColumn.allCases.allSatisfy { text(in: $0).utf8.elementsEqual(other.text(in: $0).utf8) }
  }
}

/// What can stand between bars: one line, no bar, nothing that drives a terminal.
func cellText(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x7C: scalars.append("/")
    case 0x00..<0x20, 0x7F..<0xA1, 0x2028, 0x2029: scalars.append(" ")
    default: scalars.append(scalar)
    }
  }
  return trimmedWords(String(scalars))
}

extension String {
  /// A comma would end a name in a list of names.
  fileprivate var replacingCommas: String {
    String(String.UnicodeScalarView(unicodeScalars.map { $0 == "," ? " " : $0 }))
  }
}
