import ActaMeeting

/// Who was not there: institutions, with or without an excuse, and people of those that were.
extension MinutesWriter {
  /// Institutions of which nobody came.
  struct SeatsAway {
    typealias Seat = (code: String, rows: [AttendanceRow])
    var excused: [Seat]
    var unexcused: [Seat]
    /// Of whom nothing is marked, once the meeting was held.
    var unmarked: [String]
    fileprivate var rolls: RollsBySeat
  }

  var seatsAway: SeatsAway {
    let present = Set(presence.seated(at: nil))
    let seats = group.institutions(on: meeting.date)
    let away = seats.map(\.code).filter { !present.contains($0) }
    let rolls = RollsBySeat(meeting.attendance.map { ($0, seat(of: $0)) }, seats, in: group)
    let marked: [SeatsAway.Seat] = away.map { ($0, rolls.of($0).filter(isAbsent)) }
      .filter { !$0.rows.isEmpty }
    return SeatsAway(
      excused: marked.filter { $0.rows.contains(where: isExcused) },
      unexcused: marked.filter { !$0.rows.contains(where: isExcused) },
      unmarked: meeting.status.isHeld ? away.filter { rolls.of($0).isEmpty } : [], rolls: rolls)
  }

  /// A sentence for each kind of absence that there was.
  var absences: [String] {
    let present = Set(presence.seated(at: nil))
    let away = seatsAway
    let rolls = away.rolls
    let missing = meeting.attendance.filter { row in
      isAbsent(row) && rolls.code(of: seat(of: row)).map(present.contains) == true
    }
    let others = rolls.ofNone.filter(isAbsent)
    let lists: [(Sentence, [String])] = [
      (.excused, away.excused.map(absent)), (.unexcused, away.unexcused.map(absent)),
      (.missing, missing.map(missingMember)), (.missingOthers, others.map(missingOther)),
      (.unmarked, away.unmarked.map(seatName)),
    ]
    return lists.filter { !$0.1.isEmpty }.map { name, parts in
      sentence(name, [.list: formal.listOfNames(parts)], lists: [.list: parts])
    }
  }

  /// Who came and was no member that day, so that his institution was not there by him, was there himself.
  private func isAbsent(_ row: AttendanceRow) -> Bool { !presence.isHere(row, at: nil) }

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

/// The rows of the roll call by the institutions that have a seat that day, each read once.
private struct RollsBySeat {
  /// Rows of no such institution.
  private(set) var ofNone: [AttendanceRow] = []
  private var rows: [[UInt8]: [AttendanceRow]] = [:]
  /// Codes by the bytes of what files call institutions.
  private var codes: [[UInt8]: String] = [:]

  /// Each row with what its member's institution is called. Guests sit for nobody.
  init(
    _ called: [(row: AttendanceRow, name: String?)], _ seats: [Institution], in group: Group
  ) {
    let seated = Set(seats.map { Array($0.code.utf8) })
    for name in Set(called.compactMap { $0.name.map { Array($0.utf8) } }) {
      let text = String(decoding: name, as: UTF8.self)
      let code = seated.contains(name) ? text : group.institution(answeringTo: text)?.code
      codes[name] = code.flatMap { seated.contains(Array($0.utf8)) ? $0 : nil }
    }
    for (row, name) in called where row.word != .guest {
      guard let code = code(of: name) else {
        ofNone.append(row)
        continue
      }
      rows[Array(code.utf8), default: []].append(row)
    }
  }

  func of(_ code: String) -> [AttendanceRow] { rows[Array(code.utf8)] ?? [] }

  func code(of name: String?) -> String? { name.flatMap { codes[Array($0.utf8)] } }
}
