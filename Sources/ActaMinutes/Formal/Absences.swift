import ActaMeeting

/// Who was not there: institutions, with or without an excuse, and people of those that were.
extension MinutesWriter {
  /// A sentence for each kind of absence that there was.
  var absences: [String] {
    let present = Set(presence.seated(at: nil))
    let seats = group.institutions(on: meeting.date).map(\.code).filter { !present.contains($0) }
    let away = seats.map { code in (code, rowsOfAbsent(code)) }
    let excused = away.filter { $0.1.contains(where: isExcused) }
    let unexcused = away.filter { !$0.1.isEmpty && !$0.1.contains(where: isExcused) }
    let unmarked = meeting.status.isHeld ? seats.filter(isUnmarked) : []
    let missing = meeting.attendance.filter { row in
      seat(of: row).map(present.contains) == true && !presence.isHere(row, at: nil)
    }
    let others = meeting.attendance.filter { isOfNoSeat($0) && !presence.isHere($0, at: nil) }
    let lists: [(Sentence, [String])] = [
      (.excused, excused.map(absent)), (.unexcused, unexcused.map(absent)),
      (.missing, missing.map(missingMember)), (.missingOthers, others.map(missingOther)),
      (.unmarked, unmarked.map(seatName)),
    ]
    return lists.filter { !$0.1.isEmpty }.map { name, parts in
      sentence(name, [.list: formal.listOfNames(parts)], lists: [.list: parts])
    }
  }

  /// People of an institution who were to come and did not; who came and was no member that day, so that
  /// the institution was not there by him, is not among them.
  private func rowsOfAbsent(_ code: String) -> [AttendanceRow] {
    meeting.attendance.filter { row in
      row.word != .guest && code.isSame(as: seat(of: row)) && !presence.isHere(row, at: nil)
    }
  }

  /// Of somebody who speaks for no institution that has a seat that day.
  private func isOfNoSeat(_ row: AttendanceRow) -> Bool {
    guard let code = seat(of: row) else { return true }
    return !group.institutions(on: meeting.date).contains { $0.answers(to: code) }
  }

  private func isUnmarked(_ code: String) -> Bool {
    !meeting.attendance.contains { $0.word != .guest && code.isSame(as: seat(of: $0)) }
  }

  private func isExcused(_ row: AttendanceRow) -> Bool { row.word == .excused }

  /// `Comando Distrital da Polícia (João Exemplo, em missão)`. The excuse of one is not that of all:
  /// where others of the institution had none, it is said of them.
  private func absent(_ code: String, _ rows: [AttendanceRow]) -> String {
    let isMixed = rows.contains(where: isExcused) && !rows.allSatisfy(isExcused)
    let people = rows.map { row in
      let reason = isMixed && row.word == .absent ? [phrases.withoutReason] : []
      return ([name(of: row.who)] + reason + [row.note].compactMap { $0 }).joined(separator: ", ")
    }
    return "\(institutionName(code)) (\(people.joined(separator: "; ")))"
  }

  private func missingMember(_ row: AttendanceRow) -> String {
    missing(row, as: name(of: row.who))
  }

  /// With what he came from, as no seat stands before his name.
  private func missingOther(_ row: AttendanceRow) -> String { missing(row, as: guestName(row)) }

  private func missing(_ row: AttendanceRow, as name: String) -> String {
    let reason = isExcused(row) ? phrases.withReason : phrases.withoutReason
    let note = row.note.map { " (\($0))" } ?? ""
    return "\(name), \(reason)\(note)"
  }
}
