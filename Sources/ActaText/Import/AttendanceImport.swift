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
    var met: Set<PlainWord> = []
    return added.compactMap(\.institution).filter { text in
      file.group.code(answeringTo: text) == nil && met.insert(PlainWord(text)).inserted
    }
  }
  /// What else whoever confirms should know.
  package private(set) var notes = Notes()
  /// The activity's file with all that was understood.
  package private(set) var file: TrainingFile

  /// A list of one activity has no more columns, and no more rows below its headings.
  package static let mostColumns = 400
  package static let mostRows = 5000

  /// Why nothing of a list is taken.
  package enum Unreadable: Error, Hashable, Sendable {
    /// No row names its columns: there must be one for the name and one more.
    case noHeadings
    case tooManyColumns
    case tooManyRows
  }

  package init(_ bytes: [UInt8], into file: TrainingFile) throws(Unreadable) {
    let text = DelimitedText.readable(bytes)
    var best: (records: [DelimitedText.Record], layout: SheetLayout)?
    var isTooWide = false
    for separator in DelimitedText.separators {
      let records = DelimitedText.records(text, separator: separator)
      guard records.allSatisfy({ $0.cells.count <= AttendanceImport.mostColumns }) else {
        isTooWide = true
        continue
      }
      guard let layout = SheetLayout.find(in: records),
        layout.understood > best?.layout.understood ?? 0
      else { continue }
      best = (records, layout)
    }
    guard let (records, layout) = best else { throw isTooWide ? .tooManyColumns : .noHeadings }
    guard records.count - layout.firstRecord <= AttendanceImport.mostRows else {
      throw .tooManyRows
    }
    self.file = file
    read(records, layout)
  }

  /// Whether there is anything to write.
  package var hasChanges: Bool { !added.isEmpty || !updated.isEmpty }

  private mutating func read(_ records: [DelimitedText.Record], _ layout: SheetLayout) {
    let day = dayOfList(layout)
    let halfDays = SheetHalfDays(
      layout, file.training, isNew: file.training.halfDays == 0, day: day)
    let institutions = InstitutionReader(file.group)
    var sorting = SheetRows(layout, institutions)
    let kinds = records.dropFirst(layout.firstRecord).filter { !$0.isBlank }
      .map { (row: $0, kind: sorting.kind(of: $0)) }
    let rows = kinds.filter { $0.kind == .person }.map(\.row)
    describe(layout, halfDays, rows)
    let contacts = Set(layout.columns.indices.filter { layout.columns[$0] == .contact })
    var reader = SheetRowReader(
      layout, halfDays, institutions, SheetHabits(rows, layout), firstDay: file.training.firstDay)
    var gathering = Gathering()
    var section: String?
    for (row, kind) in kinds {
      switch kind {
      case .headings: continue
      case .aside: notes.aside.append(Aside(row: row.row, text: shown(row, without: contacts)))
      case .section(let code): section = code
      case .person:
        let reason = take(reader.read(row, section: section), at: row.row, &gathering)
        if let reason { refuse(row, reason, without: contacts) }
      }
    }
    finish(reader.notes, gathering, isFirstDayAssumed: halfDays.isFirstDayAssumed)
  }

  /// Why what a row was read as cannot be taken; nil when it can, or when it is of nobody.
  private mutating func take(
    _ read: SheetRowReader.Outcome, at row: Int, _ gathering: inout Gathering
  ) -> Reason? {
    switch read {
    case .person(let person):
      return gathering.take(person, at: row, key: key(of: person)).map { .contradicts($0) }
    case .minor(let sex): countMinor(sex)
    case .refused(let reason): return reason
    case .nobody: break
    }
    return nil
  }

  private mutating func finish(
    _ found: Notes, _ gathering: Gathering, isFirstDayAssumed: Bool
  ) {
    var all = found
    all.aside = notes.aside
    all.otherDays = notes.otherDays
    all.repeated = gathering.repeated
    all.isFirstDayAssumed = isFirstDayAssumed
    notes = all
    place(gathering.people)
  }

  /// The one day of the activity that stands above the headings; notes days that are none of its.
  private mutating func dayOfList(_ layout: SheetLayout) -> CalendarDate? {
    for record in layout.above {
      let text = shown(record, without: [])
      if !text.isEmpty { notes.aside.append(Aside(row: record.row, text: text)) }
    }
    let named = layout.above.flatMap(\.cells).flatMap { SheetDates.all(in: $0) }
    let days = file.training.dates.filter { day in named.contains { $0.isSame(as: day) } }
    if days.isEmpty, !file.training.dates.isEmpty {
      notes.otherDays = named.map { one in
        "\(padded(one.day, 2))/\(padded(one.month, 2))" + (one.year.map { "/\($0)" } ?? "")
      }
    }
    return days.count == 1 ? days[0] : nil
  }

  private mutating func describe(
    _ layout: SheetLayout, _ halfDays: SheetHalfDays, _ rows: [DelimitedText.Record]
  ) {
    for (column, heading) in layout.columns.enumerated() {
      let meaning: Meaning
      switch heading {
      case .name, .surname: meaning = .name
      case .institution: meaning = .institution
      case .sex, .isSex: meaning = .sex
      case .age, .birth, .isAge: meaning = .age
      case .marks: meaning = .marks
      case .pre: meaning = .pre
      case .post: meaning = .post
      case .contact: meaning = .contact
      case .nothing: continue
      case .halfDay, .session:
        meaning = halfDays.places[column].map { .halfDays($0) } ?? .otherDay
      case nil:
        if layout.titles[column].isEmpty, rows.allSatisfy({ $0[column].isEmpty }) { continue }
        meaning = .unknown
      }
      columns.append(Column(title: layout.titles[column], number: column + 1, meaning: meaning))
    }
  }

  private mutating func countMinor(_ sex: Sex?) {
    switch sex {
    case .female: minors.women += 1
    case .male: minors.men += 1
    case .notInformed, nil: minors.unknown += 1
    }
  }

  private mutating func refuse(
    _ row: DelimitedText.Record, _ reason: Reason, without contacts: Set<Int>
  ) {
    refused.append(Refused(row: row.row, text: shown(row, without: contacts), reason: reason))
  }

  /// The beginning of a row, without contacts.
  private func shown(_ row: DelimitedText.Record, without contacts: Set<Int>) -> String {
    let cells = row.cells.indices.filter { !row[$0].isEmpty && !contacts.contains($0) }
      .map { ContactSieve.shown(row[$0]) }.filter { !$0.isEmpty }
    return cells.joined(separator: " | ").prefixForMessage
  }

  // MARK: into the activity's list

  private func key(of one: Participant) -> PersonKey {
    let institution = one.institution.map { file.group.code(answeringTo: $0) ?? $0 } ?? ""
    return PersonKey(name: PersonName(one.name), institution: PlainWord(institution))
  }

  private mutating func place(_ people: [(row: Int, person: Participant)]) {
    var known: [PersonKey: Participant] = [:]
    for one in file.training.participants { known[key(of: one)] = known[key(of: one)] ?? one }
    var strangers: [(row: Int, person: Participant)] = []
    for (row, person) in people {
      var person = person
      while person.marks.last == .unmarked { person.marks.removeLast() }
      guard let present = known[key(of: person)] else {
        strangers.append((row, person))
        continue
      }
      let next = present.taking(person)
      if next.isSame(as: present) { unchanged += 1 } else { updated.append(next) }
      if next.contradicts(present) {
        notes.changed.append(
          Changed(name: present.name, before: present.results, after: next.results))
      }
    }
    let before = TrainingCheck(training: file.training)
    file = file.rewriting(updated) ?? file
    add(strangers)
    refused.sort { $0.row < $1.row }
    notes.unmarked = Unmarked(before, TrainingCheck(training: file.training))
  }

  /// All at once where every row reads back as given; else without those that do not.
  private mutating func add(_ people: [(row: Int, person: Participant)]) {
    var kept = people.map(\.person)
    if file.adding(kept) == nil { kept = file.readable(kept) }
    let next = file.adding(kept)
    added = next == nil ? [] : kept
    file = next ?? file
    let lines = Set(added.map(\.line))
    for (row, person) in people where !lines.contains(person.line) {
      refused.append(Refused(row: row, text: person.name.prefixForMessage, reason: .unwritable))
    }
  }
}

/// People of a list in its order, each once.
private struct Gathering {
  private var order: [PersonKey] = []
  private var met: [PersonKey: (row: Int, person: Participant)] = [:]
  private(set) var repeated: [AttendanceImport.Repeated] = []

  var people: [(row: Int, person: Participant)] { order.compactMap { met[$0] } }

  /// The row that says something else of the same person; nil when there is none.
  mutating func take(_ person: Participant, at row: Int, key: PersonKey) -> Int? {
    guard let earlier = met[key] else {
      met[key] = (row, person)
      order.append(key)
      return nil
    }
    guard let both = earlier.person.agreeing(with: person) else { return earlier.row }
    met[key] = (earlier.row, both)
    repeated.append(AttendanceImport.Repeated(row: row, first: earlier.row))
    return nil
  }
}
