import ActaMeeting

/// Reads rows of people, and keeps what is worth a word on the way.
struct SheetRowReader {
  enum Outcome {
    case person(Participant)
    /// Someone under 18, whom no list names.
    case minor(Sex?)
    case refused(AttendanceImport.Reason)
    /// A line of a form that nobody filled in.
    case nobody
  }

  private(set) var notes = AttendanceImport.Notes()
  /// Institutions of `notes.assumed` as written, by their bytes.
  private var met: Set<[UInt8]> = []
  private let layout: SheetLayout
  private let halfDays: SheetHalfDays
  private let institutions: InstitutionReader
  private let firstDay: CalendarDate?
  private let habits: SheetHabits

  init(
    _ layout: SheetLayout, _ halfDays: SheetHalfDays, _ institutions: InstitutionReader,
    _ habits: SheetHabits, firstDay: CalendarDate?
  ) {
    self.layout = layout
    self.halfDays = halfDays
    self.institutions = institutions
    self.firstDay = firstDay
    self.habits = habits
  }

  /// What is gathered of one row before it is a person.
  private struct Draft {
    var person: Participant
    var names: [String] = []
    var surnames: [String] = []
  }

  /// `section` is the institution that stands alone above the row.
  mutating func read(_ row: DelimitedText.Record, section: String?) -> Outcome {
    var draft = Draft(person: Participant(name: "", line: row.row))
    draft.person.institution = section
    for (column, heading) in layout.columns.enumerated() {
      guard let heading, !row[column].isEmpty || heading.isHalfDay else { continue }
      if let reason = take(row[column], heading, column, into: &draft) { return .refused(reason) }
    }
    let cell = PersonCell((draft.names + draft.surnames).joined(separator: " "), institutions)
    var person = draft.person
    person.name = cellText(cell.name)
    person.institution = person.institution ?? cell.institution
    guard !person.name.isEmpty else {
      return row.cells.count(where: { !$0.isEmpty }) > 1 ? .refused(.noName) : .nobody
    }
    if let age = person.age, AgeBand.mayBeMinor(age, on: firstDay) { return .minor(person.sex) }
    return .person(person)
  }

  // MARK: cells

  /// Takes one cell; the reason when it cannot be what its heading says.
  private mutating func take(
    _ cell: String, _ heading: SheetHeading, _ column: Int, into draft: inout Draft
  ) -> AttendanceImport.Reason? {
    let title = layout.titles[column]
    switch heading {
    case .name: draft.names.append(bare(cell, draft))
    case .surname: draft.surnames.append(bare(cell, draft))
    case .institution: draft.person.institution = institution(bare(cell, draft))
    case .sex, .isSex: return takeSex(cell, heading, title, into: &draft.person)
    case .age, .birth: takeAge(cell, into: &draft.person)
    case .isAge(let band):
      if SheetValue.mark(cell) == .present { takeAge(band, into: &draft.person) }
    case .marks:
      let letters = cell.unicodeScalars.filter { $0 != " " }
      draft.person.marks = letters.compactMap { AttendanceMark(rawValue: Character($0)) }
      if draft.person.marks.count != letters.count { return .badMark(shown(cell), title) }
    case .pre(let scale):
      guard !SheetValue.isNothing(cell) else { return nil }
      draft.person.pre = SheetValue.score(cell, scale)
      if draft.person.pre == nil { return .badScore(shown(cell), title) }
    case .post(let scale):
      guard !SheetValue.isNothing(cell) else { return nil }
      draft.person.post = SheetValue.score(cell, scale)
      if draft.person.post == nil { return .badScore(shown(cell), title) }
    case .halfDay, .session: return takeMark(cell, column, into: &draft.person)
    case .contact, .nothing: break
    }
    return nil
  }

  private func shown(_ cell: String) -> String { ContactSieve.shown(cell) }

  /// A cell without contacts, which are spoken of once a row.
  private mutating func bare(_ cell: String, _ draft: Draft) -> String {
    let sieve = ContactSieve(cell)
    if sieve.hasDropped, notes.contacts.last != draft.person.line {
      notes.contacts.append(draft.person.line)
    }
    return sieve.text
  }

  private mutating func institution(_ text: String) -> String? {
    let written = cellText(text)
    guard !written.isEmpty, !SheetValue.isNothing(written) else { return nil }
    if let code = institutions.exactCode(of: written) { return code }
    guard let code = institutions.code(of: written) else { return written }
    let assumed = AttendanceImport.Assumed(written: written, code: code)
    if met.insert(Array(written.utf8)).inserted { notes.assumed.append(assumed) }
    return code
  }

  private func takeSex(
    _ cell: String, _ heading: SheetHeading, _ title: String, into one: inout Participant
  ) -> AttendanceImport.Reason? {
    guard !SheetValue.isNothing(cell) else { return nil }
    var sex = SheetValue.sex(cell, mIsWoman: habits.mIsWoman)
    if case .isSex(let ticked) = heading {
      let isLetter = HeadingWords(cell).all.last == HeadingWords(title).all.last
      let mark = SheetValue.mark(cell)
      if mark == .absent, !isLetter { return nil }
      sex = one.sex == nil && (isLetter || mark == .present) ? ticked : nil
    }
    one.sex = sex
    return sex == nil ? .badSex(shown(cell)) : nil
  }

  private mutating func takeAge(_ cell: String, into one: inout Participant) {
    guard !SheetValue.isNothing(cell) else { return }
    one.age = AgeBand.read(ContactSieve.shown(cell), on: firstDay) ?? one.age
    if one.age == nil { notes.unreadAges.append(one.line) }
  }

  private func takeMark(
    _ cell: String, _ column: Int, into one: inout Participant
  ) -> AttendanceImport.Reason? {
    guard let places = halfDays.places[column] else { return nil }
    if habits.crossIsUnclear, PlainWord(cell).isSame("x") {
      return .unclearCross(layout.titles[column])
    }
    let blank: AttendanceMark = habits.ticked.contains(column) ? .absent : .unmarked
    guard let mark = cell.isEmpty ? blank : SheetValue.mark(cell) else {
      return .badMark(shown(cell), layout.titles[column])
    }
    for place in places {
      while one.marks.count <= place { one.marks.append(.unmarked) }
      one.marks[place] = mark
    }
    return nil
  }
}

/// What only the whole list tells.
struct SheetHabits {
  /// Whether `M` stands beside `H`, for women.
  private(set) var mIsWoman = false
  /// Columns with nothing but ticks: a blank beside them is an absence.
  private(set) var ticked: Set<Int> = []
  /// Whether crosses stand beside `P` and the like and nothing else says who was absent.
  private(set) var crossIsUnclear = false

  init(_ rows: some Sequence<DelimitedText.Record>, _ layout: SheetLayout) {
    // By bytes: a cell may be made to be slow to compare.
    var marks: [[UInt8]: String] = [:]
    for (column, heading) in layout.columns.enumerated() {
      let cells = rows.map { $0[column] }.filter { !$0.isEmpty }
      if heading == .sex { mIsWoman = cells.contains { PlainWord($0).isSame("h") } }
      guard heading?.isHalfDay == true else { continue }
      if cells.allSatisfy(SheetValue.isTick), !cells.isEmpty { ticked.insert(column) }
      for cell in cells { marks[Array(cell.utf8)] = cell }
    }
    let crosses = marks.values.filter { PlainWord($0).isSame("x") }
    let others = marks.values.filter { !PlainWord($0).isSame("x") }.compactMap(SheetValue.mark)
    crossIsUnclear = !crosses.isEmpty && others.contains(.present) && !others.contains(.absent)
    if crossIsUnclear { ticked = [] }
  }
}
