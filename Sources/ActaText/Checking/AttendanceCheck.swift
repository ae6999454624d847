import ActaMeeting

/// Rows of the roll call that do not count as whoever wrote them may think.
struct AttendanceCheck {
  private let meeting: Meeting
  private let group: Group
  private let presence: Presence
  private let words: [String: AttendanceWord]

  init(_ meeting: Meeting, _ presence: Presence, of group: Group) {
    self.meeting = meeting
    self.group = group
    self.presence = presence
    let marked = meeting.attendance.compactMap { row -> (String, AttendanceWord)? in
      guard case .member(let id) = row.who, id.utf8.count <= 80 else { return nil }
      return (id, row.word)
    }
    words = Dictionary(marked) { first, _ in first }
  }

  var problems: [Diagnostic] {
    zip(meeting.attendance, presence.spokenFor).flatMap { row, seat -> [Diagnostic] in
      guard case .member(let id) = row.who, id.utf8.count <= 80 else { return [] }
      return [seat == nil ? outside(id, row) : nil, unrepresented(id, row)].compactMap { $0 }
    }
  }

  /// Someone who came when they, or their institution, were not of the group: they make no seat.
  private func outside(_ id: String, _ row: AttendanceRow) -> Diagnostic? {
    guard let member = group.member(id), let code = member.institution, let day = meeting.date,
      group.institution(answeringTo: code) != nil
    else { return nil }
    switch row.word {
    case .absent, .excused, .guest: return nil
    case .present, .late, .represented: break
    }
    let who = member.term.covers(day) ? code : id
    return Diagnostic(.outsideTerm, line: row.line, [id, who.prefixForMessage, day.iso])
  }

  /// Someone is represented by nobody, or by one who was not there either.
  private func unrepresented(_ id: String, _ row: AttendanceRow) -> Diagnostic? {
    guard row.word == .represented else { return nil }
    guard let by = row.by else {
      return Diagnostic(.missingRepresentative, line: row.line, [id, ""])
    }
    guard by.utf8.count <= 80, let word = words[by] else { return nil }
    switch word {
    case .present, .late, .guest: return nil
    case .absent, .excused, .represented:
      return Diagnostic(
        .missingRepresentative, line: row.line,
        [id, by, word.words.english, word.words.portuguese])
    }
  }
}
