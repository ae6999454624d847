import ActaMeeting

/// Who came, as the table form says it.
extension MinutesWriter {
  mutating func writeAttendance() {
    layout.heading(words.attendance)
    guard !meeting.attendance.isEmpty else {
      layout.add(words.hole)
      return
    }
    let rows = group.institutions(on: meeting.date).flatMap { institution in
      meeting.attendance.filter { seat(of: $0) == institution.code }
        .map { [institution.code, name(of: $0.who), word($0)] }
    }
    let guests = meeting.attendance.filter { seat(of: $0) == nil }.map { row in
      [visitorInstitution(row), name(of: row.who), word(row)]
    }
    layout.table(
      [words.institution, words.person, words.presence], widths: [14, 28, 32], rows: rows + guests)
    layout.blank()
    let unknown = count(nil)
    layout.add(
      words.fill(words.womenMen, count(.female), count(.male))
        + (unknown > 0 ? " \(words.fill(words.sexUnknown, unknown))" : ""))
  }

  mutating func writeInstitutions() {
    layout.heading(words.attendance)
    let seated = presence.seated(at: nil)
    layout.add(seated.isEmpty ? words.hole : seated.joined(separator: ", "))
  }

  func seat(of row: AttendanceRow) -> String? {
    switch row.who {
    case .member(let id): group.member(id)?.institution
    case .visitor: presence.institution(of: row)
    }
  }

  private func visitorInstitution(_ row: AttendanceRow) -> String {
    if case .visitor(let visitor) = row.who { return visitor.institution ?? "" }
    return words.hole
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
    return parts.joined(separator: " ") + (row.note.map { ", \($0)" } ?? "")
  }

  private func sex(of who: Attendee) -> Sex? {
    switch who {
    case .member(let id): group.member(id)?.sex
    case .visitor(let visitor): visitor.sex
    }
  }

  /// People who were in the room, each once; who sent somebody else is not counted, who came is. Nil
  /// counts those whose sex is not recorded.
  private func count(_ sex: Sex?) -> Int {
    let there = meeting.attendance.filter { $0.word != .absent && $0.word != .excused }
      .map { $0.word == .represented ? $0.by.map(Attendee.member) ?? $0.who : $0.who }
    return Set(there).count { self.sex(of: $0).flatMap { $0 == .notInformed ? nil : $0 } == sex }
  }
}
