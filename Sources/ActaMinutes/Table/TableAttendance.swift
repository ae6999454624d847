import ActaMeeting

/// Who came, as the table form says it: institutions by their names and codes, with their people, women
/// and men; then those who came without a seat.
extension MinutesWriter {
  mutating func writeAttendance() {
    layout.heading(words.attendance)
    guard !meeting.attendance.isEmpty else {
      layout.add(words.hole)
      return
    }
    let roll = RollCall(of: self)
    let hasUnknown = roll.everyone.others > 0
    layout.table(
      [words.institution, table.people, "F", "M"] + (hasUnknown ? ["NI"] : []),
      widths: hasUnknown ? [36, 22, 4, 4, 4] : [38, 26, 4, 4],
      rows: roll.groups.flatMap { rows(of: $0, sexes: hasUnknown ? 3 : 2) })
    layout.blank()
    layout.add(howMany(in: roll))
    layout.add(womenAndMen(in: roll))
    let away = seatsAway
    for (phrase, seats) in [(table.apologies, away.excused), (table.absences, away.unexcused)]
    where !seats.isEmpty {
      let names = seats.map { nameAndCode($0.code) }.joined(separator: "; ")
      layout.add(words.fill(phrase, names), hanging: 2)
    }
  }

  var table: TableWords { TableWords.of(words.language) }

  /// People of one row of the table; a row stays on one page, so that it must not get too long.
  private static let mostInRow = 12

  /// One row for an institution; of one with very many people several, the first with its counts.
  private func rows(of group: RollCall.Group, sexes: Int) -> [[String]] {
    guard !group.rows.isEmpty else {
      return [[group.name, table.unmarked] + counts(of: []).prefix(sexes)]
    }
    let most = MinutesWriter.mostInRow
    return stride(from: 0, to: group.rows.count, by: most).map { start in
      let people = group.rows[start..<min(start + most, group.rows.count)].map { row in
        "\(name(of: row.who)): \(word(row))"
      }.joined(separator: "; ")
      guard start == 0 else { return ["", people] + [String](repeating: "", count: sexes) }
      return [group.name, people] + counts(of: group.rows).prefix(sexes)
    }
  }

  /// Women, men, and those whose sex is not recorded. Not yet marked is not absent.
  private func counts(of rows: [AttendanceRow]) -> [String] {
    guard !rows.isEmpty else { return ["-", "-", "-"] }
    let heads = Heads(rows, of: self)
    return [heads.women, heads.men, heads.others].map(String.init)
  }

  /// `Presentes: 14 pessoas, em representação de 14 instituições. A convite: 1 pessoa.`
  private func howMany(in roll: RollCall) -> String {
    let institutions = presence.seated(at: nil).count
    var said = [table.nobody]
    if roll.present.all > 0 {
      said = [
        words.fill(
          table.present, table.person.counted(roll.present.all),
          table.institution.counted(institutions))
      ]
    }
    if roll.invited > 0 {
      said.append(words.fill(table.invited, table.person.counted(roll.invited)))
    }
    return said.joined(separator: " ")
  }

  /// `Mulheres: 8. Homens: 7.`, of those who came by invitation too.
  private func womenAndMen(in roll: RollCall) -> String {
    var said = [words.fill(words.womenMen, roll.everyone.women, roll.everyone.men)]
    if roll.everyone.others > 0 { said.append(words.fill(words.sexUnknown, roll.everyone.others)) }
    let listed = roll.groups.reduce(0) { $0 + Heads($1.rows, of: self).all }
    if listed > roll.everyone.all { said.append(table.countedOnce) }
    return said.joined(separator: " ")
  }

  /// Of a case conference: the institutions, and nothing of people.
  mutating func writeInstitutions() {
    layout.heading(words.attendance)
    let seated = presence.seated(at: nil).map { nameAndCode($0) }
    let all = seated + institutionsOfOthers(besides: seated) { nameAndCode($0) }
    if all.isEmpty { layout.add(words.hole) }
    for name in all { layout.add(name, hanging: 2) }
  }

  func seat(of row: AttendanceRow) -> String? {
    switch row.who {
    case .member(let id): group.member(id)?.institution
    case .visitor: presence.institution(of: row)
    }
  }

  /// `Procuradoria Distrital de Maxixe (PD)`, `Save the Children (SCI; observador)`; the code alone of one
  /// that the group does not name.
  func nameAndCode(_ code: String) -> String {
    guard let known = group.institution(code) else { return code }
    let observer = (Article(ofName: known.name) ?? .masculine).form(phrases.observer)
    let isNamed = !known.name.isEmpty && !known.name.utf8.elementsEqual(code.utf8)
    let inside = [isNamed ? code : nil, known.seat == .observer ? observer : nil]
      .compactMap { $0 }
    return (isNamed ? known.name : code)
      + (inside.isEmpty ? "" : " (\(inside.joined(separator: "; ")))")
  }

  /// Whether it is of a member whose own time in the group, or whose institution's, does not cover that
  /// day: it makes no seat.
  func isOutside(_ row: AttendanceRow) -> Bool {
    guard case .member(let id) = row.who, group.member(id)?.institution != nil else { return false }
    return presence.institution(of: row) == nil
  }

  func name(of who: Attendee) -> String {
    switch who {
    case .member(let id): group.member(id)?.name ?? id
    case .visitor(let visitor): visitor.name
    }
  }

  private func word(_ row: AttendanceRow) -> String {
    var parts = [row.word.text(in: words.language, for: sex(of: row.who))]
    for stay in row.stays {
      if let from = stay.from { parts += [words.from, from.text] }
      if let until = stay.until { parts += [words.until, until.text] }
    }
    if let by = row.by { parts.append("\(words.by) \(group.member(by)?.name ?? by)") }
    let remarks = [isOutside(row) ? words.notOfGroup : nil, row.note].compactMap { $0 }
    return ([parts.joined(separator: " ")] + remarks).joined(separator: ", ")
  }

  fileprivate func sex(of who: Attendee) -> Sex? {
    switch who {
    case .member(let id): group.member(id)?.sex
    case .visitor(let visitor): visitor.sex
    }
  }
}

/// The rows of the roll call under their institutions.
private struct RollCall {
  struct Group {
    let name: String
    var rows: [AttendanceRow] = []
  }

  /// Every institution with a seat that day, in the group's order, also without a row; then whoever came
  /// without one.
  private(set) var groups: [Group]
  /// Who came for the group, and who came at all, each person once.
  let present: Heads
  let everyone: Heads
  /// How many came by invitation only.
  let invited: Int

  init(of writer: MinutesWriter) {
    let (presence, rows) = (writer.presence, writer.meeting.attendance)
    let seats = writer.group.institutions(on: writer.meeting.date)
    groups = seats.map { Group(name: writer.nameAndCode($0.code)) }
    let places = Dictionary(
      seats.enumerated().map { (Array($0.element.code.utf8), $0.offset) },
      uniquingKeysWith: { first, _ in first })
    var others: [[UInt8]: Int] = [:]
    var forGroup: [AttendanceRow] = []
    for (row, code) in zip(rows, presence.spokenFor) {
      let isSeated = code != nil && row.word != .guest
      if isSeated || row.word != .guest && writer.isOutside(row) { forGroup.append(row) }
      if isSeated, let place = code.flatMap({ places[Array($0.utf8)] }) {
        groups[place].rows.append(row)
        continue
      }
      let name = RollCall.nameOfOthers(row, writer)
      let place = others[Array(name.utf8)] ?? groups.count
      if place == groups.count { groups.append(Group(name: name)) }
      others[Array(name.utf8)] = place
      groups[place].rows.append(row)
    }
    present = Heads(forGroup, of: writer)
    everyone = Heads(rows, of: writer)
    invited = everyone.all - present.all
  }

  /// The institution of who makes no seat, as the group knows it or as it was typed.
  private static func nameOfOthers(_ row: AttendanceRow, _ writer: MinutesWriter) -> String {
    switch row.who {
    case .member(let id):
      return writer.group.member(id)?.institution.map(writer.nameAndCode) ?? writer.words.hole
    case .visitor(let visitor):
      guard let typed = visitor.institution else { return "" }
      let known = writer.group.institution(answeringTo: typed)
      return known.map { writer.nameAndCode($0.code) } ?? typed
    }
  }
}

/// People who were in the room, each once; who sent somebody else is not counted, who came is.
private struct Heads {
  private(set) var women = 0
  private(set) var men = 0
  /// Whose sex is not recorded.
  private(set) var others = 0

  var all: Int { women + men + others }

  init(_ rows: [AttendanceRow], of writer: MinutesWriter) {
    let there = rows.filter { writer.presence.isHere($0, at: nil) }
      .map { $0.word == .represented ? $0.by.map(Attendee.member) ?? $0.who : $0.who }
    for who in Set(there) {
      switch writer.sex(of: who) {
      case .female: women += 1
      case .male: men += 1
      case .notInformed, nil: others += 1
      }
    }
  }
}
