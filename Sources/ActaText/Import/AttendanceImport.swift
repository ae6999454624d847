package import ActaMeeting

/// Someone's attendance list understood: what its columns are, who is in it, and what could not be
/// placed. Nothing is written; `file` is what would be.
package struct AttendanceImport: Sendable {
  package private(set) var columns: [Column] = []
  package private(set) var added: [Participant] = []
  /// People who are on the activity's list already, as they would read.
  package private(set) var updated: [Participant] = []
  /// People on the list who read the same as before.
  package private(set) var unchanged = 0
  package private(set) var refused: [Refused] = []
  /// People under 18, whom no list names: women, men, not said.
  package private(set) var minors = (women: 0, men: 0, unknown: 0)
  /// Institutions that the group does not know, as written.
  package var unknownInstitutions: [String] {
    var found: [String] = []
    for one in added {
      guard let text = one.institution, index.code(of: text) == nil,
        !found.contains(where: { PlainWord($0) == PlainWord(text) })
      else { continue }
      found.append(text)
    }
    return found
  }
  /// Rows whose age could not be read: their lines.
  package private(set) var unreadAges: [Int] = []
  /// The activity's file with all that was understood.
  package private(set) var file: TrainingFile

  private let index: InstitutionIndex
  private var mIsWoman = false
  private var tickColumns: Set<Int> = []
  private var contacts: [Int] = []

  /// Nil when no row names its columns: there must be one for the name and one more.
  package init?(_ bytes: [UInt8], into file: TrainingFile) {
    let text = DelimitedText.readable(bytes)
    let best = DelimitedText.separators.map { separator in
      DelimitedText.records(text, separator: separator)
    }.compactMap { records in SheetLayout.find(in: records).map { (records, $0) } }
      .max { $0.1.understood < $1.1.understood }
    guard let (records, layout) = best else { return nil }
    self.file = file
    index = InstitutionIndex(file.group)
    read(records, layout)
  }

  /// Whether there is anything to write.
  package var hasChanges: Bool { !added.isEmpty || !updated.isEmpty }

  private mutating func read(_ records: [DelimitedText.Record], _ layout: SheetLayout) {
    let isNew = file.training.halfDays == 0
    let halfDays = SheetHalfDays(layout, file.training, isNew: isNew)
    describe(layout, halfDays)
    let rows = records.dropFirst(layout.firstRecord).filter { !$0.isBlank }
    look(rows, layout)
    var met: [PersonKey: (line: Int, person: Participant)] = [:]
    var order: [PersonKey] = []
    contacts = layout.columns.indices.filter { layout.columns[$0] == .contact }
    for row in rows where !isTotal(row, layout) {
      guard let person = participant(row, layout, halfDays) else { continue }
      let key = key(of: person)
      if let earlier = met[key] {
        guard let both = earlier.person.agreeing(with: person) else {
          refuse(row, .contradicts(earlier.line))
          continue
        }
        met[key] = (earlier.line, both)
      } else {
        met[key] = (row.line, person)
        order.append(key)
      }
    }
    place(order.compactMap { met[$0] })
  }

  private mutating func describe(_ layout: SheetLayout, _ halfDays: SheetHalfDays) {
    for (column, heading) in layout.columns.enumerated() {
      let meaning: Meaning
      switch heading {
      case .name, .surname: meaning = .name
      case .institution: meaning = .institution
      case .sex: meaning = .sex
      case .age, .birth: meaning = .age
      case .marks: meaning = .marks
      case .pre: meaning = .pre
      case .post: meaning = .post
      case .contact: meaning = .contact
      case .nothing: continue
      case .halfDay: meaning = halfDays.places[column].map { .halfDays($0) } ?? .otherDay
      case nil:
        if layout.titles[column].isEmpty { continue }
        meaning = .unknown
      }
      columns.append(Column(title: layout.titles[column], meaning: meaning))
    }
  }

  /// What only the whole column tells: whether M stands beside H, and whether marks are ticks.
  private mutating func look(
    _ rows: some Sequence<DelimitedText.Record>, _ layout: SheetLayout
  ) {
    for (column, heading) in layout.columns.enumerated() {
      let cells = rows.map { $0[column] }.filter { !$0.isEmpty }
      switch heading {
      case .sex: mIsWoman = cells.contains { PlainWord($0).isSame("h") }
      case .halfDay where cells.allSatisfy(SheetValue.isTick) && !cells.isEmpty:
        tickColumns.insert(column)
      default: break
      }
    }
  }

  // MARK: one row

  private mutating func participant(
    _ row: DelimitedText.Record, _ layout: SheetLayout, _ halfDays: SheetHalfDays
  ) -> Participant? {
    var one = Participant(name: "", line: row.line)
    for (column, heading) in layout.columns.enumerated() {
      let cell = row[column]
      guard let heading, !cell.isEmpty || heading.isHalfDay else { continue }
      if let reason = take(cell, heading, column, layout, halfDays, into: &one) {
        refuse(row, reason)
        return nil
      }
    }
    one.name = cellText(one.name)
    guard !one.name.isEmpty else {
      // A numbered line of a printed form that nobody filled in says nothing.
      if row.cells.count(where: { !$0.isEmpty }) > 1 { refuse(row, .noName) }
      return nil
    }
    if let age = one.age, AgeBand.isMinor(age) {
      countMinor(one.sex)
      return nil
    }
    return one
  }

  /// Takes one cell; the reason when it cannot be what its heading says.
  private mutating func take(
    _ cell: String, _ heading: SheetHeading, _ column: Int, _ layout: SheetLayout,
    _ halfDays: SheetHalfDays, into one: inout Participant
  ) -> Reason? {
    switch heading {
    case .name: one.name = one.name.isEmpty ? cell : "\(cell) \(one.name)"
    case .surname: one.name = one.name.isEmpty ? cell : "\(one.name) \(cell)"
    case .institution: one.institution = index.code(of: cell) ?? cellText(cell)
    case .sex:
      one.sex = SheetValue.sex(cell, mIsWoman: mIsWoman)
      if one.sex == nil { return .badSex(cell) }
    case .age, .birth:
      one.age = AgeBand.read(cell, on: file.training.firstDay) ?? one.age
      if one.age == nil { unreadAges.append(one.line) }
    case .marks:
      let letters = cell.unicodeScalars.filter { $0 != " " }
      one.marks = letters.compactMap { AttendanceMark(rawValue: Character($0)) }
      if one.marks.count != letters.count { return .badMark(cell, layout.titles[column]) }
    case .pre(let scale):
      one.pre = SheetValue.score(cell, scale)
      if one.pre == nil { return .badScore(cell, layout.titles[column]) }
    case .post(let scale):
      one.post = SheetValue.score(cell, scale)
      if one.post == nil { return .badScore(cell, layout.titles[column]) }
    case .halfDay: return take(cell, column, layout, halfDays, into: &one)
    case .contact, .nothing: break
    }
    return nil
  }

  private func take(
    _ cell: String, _ column: Int, _ layout: SheetLayout, _ halfDays: SheetHalfDays,
    into one: inout Participant
  ) -> Reason? {
    guard let places = halfDays.places[column] else { return nil }
    let blank: AttendanceMark = tickColumns.contains(column) ? .absent : .unmarked
    guard let mark = cell.isEmpty ? blank : SheetValue.mark(cell) else {
      return .badMark(cell, layout.titles[column])
    }
    for place in places {
      while one.marks.count <= place { one.marks.append(.unmarked) }
      one.marks[place] = mark
    }
    return nil
  }

  /// A row of sums, which is nobody's.
  private func isTotal(_ row: DelimitedText.Record, _ layout: SheetLayout) -> Bool {
    let names = layout.columns.indices.filter { layout.columns[$0] == .name }.map { row[$0] }
    let first = row.cells.first { !$0.isEmpty } ?? ""
    return (names + (names.allSatisfy(\.isEmpty) ? [first] : [])).contains { name in
      ["total", "totais", "totals", "total geral", "subtotal"].contains {
        PlainWord(name).isSame($0)
      }
    }
  }

  private mutating func countMinor(_ sex: Sex?) {
    switch sex {
    case .female: minors.women += 1
    case .male: minors.men += 1
    case .notInformed, nil: minors.unknown += 1
    }
  }

  private mutating func refuse(_ row: DelimitedText.Record, _ reason: Reason) {
    let shown = row.cells.indices.filter { !row[$0].isEmpty && !contacts.contains($0) }
    let text = shown.map { row[$0] }.joined(separator: " | ")
    refused.append(Refused(line: row.line, text: text.prefixForMessage, reason: reason))
  }

  // MARK: into the activity's list

  private func key(of one: Participant) -> PersonKey {
    let institution = one.institution.map { index.code(of: $0) ?? $0 } ?? ""
    return PersonKey(name: PersonName(one.name), institution: PlainWord(institution))
  }

  private mutating func place(_ people: [(line: Int, person: Participant)]) {
    var known: [PersonKey: Participant] = [:]
    for one in file.training.participants { known[key(of: one)] = known[key(of: one)] ?? one }
    var strangers: [(line: Int, person: Participant)] = []
    for (line, person) in people {
      var person = person
      while person.marks.last == .unmarked { person.marks.removeLast() }
      guard let present = known[key(of: person)] else {
        strangers.append((line, person))
        continue
      }
      let next = present.taking(person)
      if next.isSame(as: present) { unchanged += 1 } else { updated.append(next) }
    }
    file = file.rewriting(updated) ?? file
    add(strangers)
    refused.sort { $0.line < $1.line }
  }

  /// All at once where every row reads back as given; else one by one, to name those that do not.
  private mutating func add(_ people: [(line: Int, person: Participant)]) {
    if let next = file.adding(people.map(\.person)) {
      file = next
      added = people.map(\.person)
      return
    }
    for (line, person) in people {
      if let next = file.adding(person) {
        file = next
        added.append(person)
      } else {
        refused.append(
          Refused(line: line, text: person.name.prefixForMessage, reason: .unwritable))
      }
    }
  }
}

extension SheetHeading {
  fileprivate var isHalfDay: Bool { if case .halfDay = self { true } else { false } }
}
