package import ActaMeeting

/// Changes of the roll call.
extension MeetingFile {
  /// Writes what is known of someone: in their line when they have one, else in the order of the
  /// group's members.
  package func settingAttendance(_ row: AttendanceRow) -> MeetingFile {
    let line = row.text(in: language)
    if let present = meeting.attendance.first(where: { $0.who.isSame(as: row.who) }) {
      return applying([.replace(line: present.line, with: line)])
    }
    guard let section = attendance else { return applying([newSection(line)]) }
    return applying([.insert([line], after: lineBefore(row, in: section))])
  }

  /// The same of someone who stood there as somebody else before: one line, in the former place.
  package func settingAttendance(_ row: AttendanceRow, insteadOf former: Attendee) -> MeetingFile {
    guard !former.isSame(as: row.who) else { return settingAttendance(row) }
    let isListed = meeting.attendance.contains { $0.who.isSame(as: row.who) }
    guard !isListed, let old = meeting.attendance.first(where: { $0.who.isSame(as: former) }) else {
      return removingAttendance(former).settingAttendance(row)
    }
    return applying([.replace(line: old.line, with: row.text(in: language))])
  }

  /// Takes someone's line out: they are again not yet marked.
  package func removingAttendance(_ who: Attendee) -> MeetingFile {
    let rows = meeting.attendance.filter { $0.who.isSame(as: who) }
    return applying(rows.map { .remove(line: $0.line) })
  }

  private var attendance: OutlineSection? {
    outline.sections.first { $0.role == .attendance }
  }

  private func newSection(_ line: String) -> Splice {
    let heading = language == .portuguese ? "## Presenças" : "## Attendance"
    let first = outline.sections.first?.line ?? document.lines.count + 1
    return apart([heading, "", line], after: trimmed(first - 1))
  }

  private func lineBefore(_ row: AttendanceRow, in section: OutlineSection) -> Int {
    let rows = meeting.attendance
    guard case .member(let id) = row.who, let rank = rank(of: id) else {
      return rows.last?.line ?? section.line
    }
    let earlier = rows.last {
      if case .member(let other) = $0.who { return (self.rank(of: other) ?? .max) < rank }
      return false
    }
    if let earlier { return earlier.line }
    return rows.first.map { $0.line - 1 } ?? section.line
  }

  private func rank(of id: String) -> Int? { group.members.firstIndex { $0.id.isSame(as: id) } }
}

extension Attendee {
  /// The same person: a member by id, a visitor by name, byte for byte.
  package func isSame(as other: Attendee) -> Bool {
    switch (self, other) {
    case (.member(let one), .member(let two)): one.utf8.elementsEqual(two.utf8)
    case (.visitor(let one), .visitor(let two)): one.name.utf8.elementsEqual(two.name.utf8)
    default: false
    }
  }
}

extension AttendanceRow {
  /// The row as it is written: `joao: presente desde 09:05`.
  package func text(in language: Language) -> String {
    let pt = language == .portuguese
    var words = ["\(who.text):", word.words.text(in: language)]
    for stay in stays {
      if let from = stay.from { words += [pt ? "desde" : "from", from.text] }
      if let until = stay.until { words += [pt ? "até" : "until", until.text] }
    }
    if let by { words += [pt ? "por" : "by", by] }
    return words.joined(separator: " ") + (note.map { ", \(oneLine($0))" } ?? "")
  }
}

extension Attendee {
  fileprivate var text: String {
    switch self {
    case .member(let id): return id
    case .visitor(let visitor):
      let inside = [visitor.institution, visitor.sex?.words.english].compactMap { $0 }
      return "+ \(oneLine(visitor.name))"
        + (inside.isEmpty ? "" : " (\(inside.joined(separator: ", ")))")
    }
  }
}
