import ActaMeeting

/// Who came, as the table form says it.
extension MinutesWriter {
  mutating func writeAttendance() {
    layout.heading(words.attendance)
    guard !meeting.attendance.isEmpty else {
      layout.add(words.hole)
      return
    }
    let bySeat = rowsBySeat { presence.institution(of: $0) }
    let rows = group.institutions(on: meeting.date).flatMap { institution in
      (bySeat[Array(institution.code.utf8)] ?? []).map {
        [institution.code, name(of: $0.who), word($0)]
      }
    }
    let guests = meeting.attendance.filter { presence.institution(of: $0) == nil }.map { row in
      [institutionNamed(row), name(of: row.who), word(row)]
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

  /// The rows of the roll call by the bytes of the code that each is of.
  func rowsBySeat(_ code: (AttendanceRow) -> String?) -> [[UInt8]: [AttendanceRow]] {
    Dictionary(grouping: meeting.attendance) { Array((code($0) ?? "").utf8) }
  }

  func seat(of row: AttendanceRow) -> String? {
    switch row.who {
    case .member(let id): group.member(id)?.institution
    case .visitor: presence.institution(of: row)
    }
  }

  private func institutionNamed(_ row: AttendanceRow) -> String {
    switch row.who {
    case .member(let id): group.member(id)?.institution ?? words.hole
    case .visitor(let visitor): visitor.institution ?? ""
    }
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

  private func sex(of who: Attendee) -> Sex? {
    switch who {
    case .member(let id): group.member(id)?.sex
    case .visitor(let visitor): visitor.sex
    }
  }

  /// People who were in the room, each once; who sent somebody else is not counted, who came is. Nil
  /// counts those whose sex is not recorded.
  private func count(_ sex: Sex?) -> Int {
    let there = meeting.attendance.filter { presence.isHere($0, at: nil) }
      .map { $0.word == .represented ? $0.by.map(Attendee.member) ?? $0.who : $0.who }
    return Set(there).count { self.sex(of: $0).flatMap { $0 == .notInformed ? nil : $0 } == sex }
  }
}
