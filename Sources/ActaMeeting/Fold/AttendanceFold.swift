/// Who came to the held meetings of one group, by institution.
package struct AttendanceRecord: Hashable, Sendable {
  package var group: String
  /// Held meetings that were counted.
  package var meetings: Int
  /// In the group's order; those that had a seat at one of the meetings, or have one still.
  package var institutions: [InstitutionAttendance]
}

/// How often one institution came. The four counts make up `convened`.
package struct InstitutionAttendance: Hashable, Sendable {
  package var institution: String
  package var seat: Seat
  /// Meetings at which it had a seat.
  package var convened = 0
  package var present = 0
  package var represented = 0
  package var excused = 0
  /// With those of which nothing is recorded.
  package var absent = 0
  /// Of the absences, those of which neither presence nor absence is recorded.
  package var unmarked = 0
  /// Meetings missed in a row, excused or not, recorded or not, counted back from the last one.
  package var consecutiveAbsences = 0
  /// The same of absences that are recorded: of a meeting without a record nobody says that it was missed.
  package var recordedAbsencesInARow = 0

  package init(institution: String, seat: Seat) {
    self.institution = institution
    self.seat = seat
  }

  /// Missing twice running is what a group asks an institution about.
  package var isMissing: Bool { recordedAbsencesInARow >= 2 }

  fileprivate mutating func count(_ came: Coming) {
    convened += 1
    switch came {
    case .present: present += 1
    case .represented: represented += 1
    case .excused: excused += 1
    case .absent: absent += 1
    case .unmarked: (absent, unmarked) = (absent + 1, unmarked + 1)
    }
    let isRecorded = came == .excused || came == .absent
    recordedAbsencesInARow = isRecorded ? recordedAbsencesInARow + 1 : 0
    consecutiveAbsences = isRecorded || came == .unmarked ? consecutiveAbsences + 1 : 0
  }
}

/// How an institution took part in one meeting: the best that any of its people did.
private enum Coming: Int, Comparable {
  case present, represented, excused, absent, unmarked

  static func < (left: Coming, right: Coming) -> Bool { left.rawValue < right.rawValue }
}

extension AttendanceRecord {
  /// Counts the held meetings of a group from a day on.
  package init(_ record: GroupRecord, since: CalendarDate? = nil) {
    let held = Timeline([record]).held.map(\.meeting).filter { meeting in
      since.map { since in meeting.date.map { $0 >= since } ?? false } ?? true
    }
    let group = record.group
    var rows = group.institutions.map {
      InstitutionAttendance(institution: $0.code, seat: $0.seat)
    }
    for meeting in held { AttendanceRecord.count(meeting, of: group, in: &rows) }
    let isLeft = group.institutions.map { $0.term.until != nil }
    let kept = zip(rows, isLeft).filter { row, left in row.convened > 0 || !left }
    self.init(group: group.id, meetings: held.count, institutions: kept.map(\.0))
  }

  /// Who has no seat any more, or none yet, is not missing.
  private static func count(
    _ meeting: Meeting, of group: Group, in rows: inout [InstitutionAttendance]
  ) {
    let presence = Presence(meeting: meeting, group: group)
    // By bytes: a name in a file may be long and made to be slow to compare.
    var best: [[UInt8]: Coming] = [:]
    for row in meeting.attendance {
      guard let code = presence.institution(of: row).map({ Array($0.utf8) }),
        var came = Coming(row.word)
      else { continue }
      if came == .represented, !presence.isHere(row, at: nil) { came = .absent }
      best[code] = min(best[code] ?? .absent, came)
    }
    // While a meeting goes on, who is not marked yet is not absent.
    let unmarked: Coming? = meeting.status == .open && meeting.ended == nil ? nil : .unmarked
    for (index, institution) in group.institutions.enumerated() {
      guard institution.term.covers(meeting.date) else {
        rows[index].consecutiveAbsences = 0
        rows[index].recordedAbsencesInARow = 0
        continue
      }
      if let came = best[Array(institution.code.utf8)] ?? unmarked { rows[index].count(came) }
    }
  }
}

extension Coming {
  /// Nil for a guest, who speaks for no institution.
  fileprivate init?(_ word: AttendanceWord) {
    switch word {
    case .present, .late: self = .present
    case .represented: self = .represented
    case .excused: self = .excused
    case .absent: self = .absent
    case .guest: return nil
    }
  }
}
