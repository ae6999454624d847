/// Who is in the room, and which institutions count, by the minute.
///
/// An institution is present while one of its people is: a member marked present or late within the
/// times written, someone representing an absent member, or a visitor who speaks for it. Only
/// institutions with a voting seat make a quorum.
package struct Presence: Sendable {
  let meeting: Meeting
  let group: Group
  /// Codes of all that have a seat that day, in the group's order.
  private let codes: [String]
  /// The seats that members sit for that day, by the bytes of the member's id.
  private let memberSeats: [[UInt8]: String]
  /// The institution that each row of the roll call counts for.
  package let spokenFor: [String?]
  /// The own rows of everyone who sits for another, by the bytes of the member's id.
  let representatives: [[UInt8]: [AttendanceRow]]
  /// Codes of the voting institutions of that day, in the group's order.
  package let voting: [String]
  /// When each institution was in the room, by the bytes of its code.
  private let rooms: [[UInt8]: RoomMinutes]

  package init(meeting: Meeting, group: Group) {
    self.meeting = meeting
    self.group = group
    let seats = group.institutions(on: meeting.date)
    codes = seats.map(\.code)
    voting = seats.filter { $0.seat == .voting }.map(\.code)
    let memberSeats = Presence.memberSeats(in: group, on: meeting.date)
    self.memberSeats = memberSeats
    spokenFor = meeting.attendance.map {
      Presence.institution(of: $0, memberSeats, group, on: meeting.date)
    }
    representatives = Presence.representatives(in: meeting.attendance)
    rooms = Presence.rooms(of: meeting, spokenFor, representatives)
  }

  /// Voting seats that day: as written when the meeting opened, which holds whatever becomes of
  /// group.txt; else those of the group.
  package var seatCount: Int { meeting.quorum?.whole ?? voting.count }

  /// Whether the roll was called at all.
  package var hasAttendance: Bool { !meeting.attendance.isEmpty }

  /// What the quorum is: as written when the meeting opened, else by the group's rule today.
  package var needed: CountOf {
    if let written = meeting.quorum { return written }
    return CountOf(
      count: group.quorum?.needed(of: voting.count) ?? 0, whole: voting.count)
  }

  /// Institutions needed of a number of seats; nil when neither meeting nor group has a rule.
  var rule: ((Int) -> Int)? {
    if let written = meeting.quorum { return { _ in written.count } }
    return group.quorum.map { rule in { rule.needed(of: $0) } }
  }

  /// Voting institutions present at a minute, in the group's order; nil asks for the whole meeting.
  package func present(at time: ClockTime?) -> [String] {
    voting.filter { rooms[Array($0.utf8)]?.holds(time) == true }
  }

  /// Any institution present at a minute, observers included, in the group's order.
  package func seated(at time: ClockTime?) -> [String] {
    codes.filter { rooms[Array($0.utf8)]?.holds(time) == true }
  }

  /// Voting institutions present when a decision was taken. In a minute in which people come and go a
  /// roll call has several answers: the count that the decision wrote down says which of them it is.
  package func present(for decision: Decision, at time: ClockTime?) -> [String] {
    let counted = present(at: time)
    guard let time, let written = decision.present?.count, written != counted.count else {
      return counted
    }
    let minute = present(within: time)
    if written == minute.all.count { return minute.all }
    return (minute.all.count...minute.some.count).contains(written) ? minute.some : counted
  }

  /// How many they were: what the decision says where it can be so.
  package func presentCount(for decision: Decision, at time: ClockTime?) -> Int {
    let counted = present(for: decision, at: time).count
    guard let time, let written = decision.present?.count, written < counted,
      written >= present(within: time).all.count
    else { return counted }
    return written
  }

  /// Whether the decision-taking number is there; a rule of zero is always met.
  package func isQuorate(at time: ClockTime?) -> Bool {
    present(at: time).count >= needed.count
  }

  /// Minutes of the meeting at which the quorum is lost or found again, in order, with what holds
  /// from then on.
  package func quorumChanges() -> [(time: ClockTime, quorate: Bool)] {
    var changes: [(time: ClockTime, quorate: Bool)] = []
    for time in moments() {
      let quorate = isQuorate(at: time)
      if quorate != (changes.last?.quorate ?? false) || changes.isEmpty {
        changes.append((time, quorate))
      }
    }
    return changes
  }

  /// Those of them that came after the opening.
  package var changesSinceOpening: [(time: ClockTime, quorate: Bool)] {
    quorumChanges().filter { $0.time > meeting.started ?? $0.time }
  }

  /// What an attendance row says about its person at a minute. Who is represented is there while the
  /// one who sits for him is.
  package func isHere(_ row: AttendanceRow, at time: ClockTime?) -> Bool {
    isHere(row) { covers($0, time) }
  }

  /// Whether the person of a row, or who sits for him, is there by a stay of the kind asked for.
  private func isHere(_ row: AttendanceRow, by covers: (Stay) -> Bool) -> Bool {
    guard row.word.isInTheRoom, row.stays.isEmpty || row.stays.contains(where: covers) else {
      return false
    }
    return row.word != .represented || hasRepresentative(row, by: covers)
  }

  /// Who is away himself, or represented by a third one, sits for nobody. Whoever has no row of his own
  /// is there as long as the row says.
  private func hasRepresentative(_ row: AttendanceRow, by covers: (Stay) -> Bool) -> Bool {
    guard let by = row.by, let own = representatives[Array(by.utf8)], !own.isEmpty else {
      return true
    }
    return own.contains { $0.word != .represented && isHere($0, by: covers) }
  }

  /// Whether the roll call has a member in the room at some time, in their own seat or in another's;
  /// true of everyone while nobody is marked.
  package func hasBeenHere(_ member: String) -> Bool {
    !hasAttendance || meeting.attendance.contains { brings(member, $0) }
  }

  /// Whether a row has a member in the room at some time.
  func brings(_ member: String, _ row: AttendanceRow) -> Bool {
    isHere(row, at: nil)
      && (row.word == .represented ? member.isSame(as: row.by) : row.who == .member(member))
  }

  /// The institution that a row counts for: a member's own while their term lasts, or that of a
  /// visitor who is marked present; a guest counts for none, and so does who is of no institution that
  /// has a seat that day.
  package func institution(of row: AttendanceRow) -> String? {
    Presence.institution(of: row, memberSeats, group, on: meeting.date)
  }

  private static func institution(
    of row: AttendanceRow, _ memberSeats: [[UInt8]: String], _ group: Group,
    on day: CalendarDate?
  ) -> String? {
    switch row.who {
    case .member(let id): return memberSeats[Array(id.utf8)]
    case .visitor(let visitor):
      guard row.word != .guest, let name = visitor.institution else { return nil }
      return group.institution(answeringTo: name, on: day)?.code
    }
  }

  /// Of two members with one id the first counts, though he has no seat.
  private static func memberSeats(
    in group: Group, on day: CalendarDate?
  ) -> [[UInt8]: String] {
    var met: Set<[UInt8]> = []
    var found: [[UInt8]: String] = [:]
    for member in group.members where member.term.covers(day) {
      let id = Array(member.id.utf8)
      guard met.insert(id).inserted, let code = member.institution else { continue }
      let seat =
        group.institution(code, on: day) ?? group.institution(answeringTo: code, on: day)
      found[id] = seat?.code
    }
    return found
  }

  private static func representatives(
    in rows: [AttendanceRow]
  ) -> [[UInt8]: [AttendanceRow]] {
    let named = rows.compactMap { row in row.by.map { (Array($0.utf8), [AttendanceRow]()) } }
    var found = Dictionary(named) { first, _ in first }
    guard !found.isEmpty else { return [:] }
    for row in rows {
      if case .member(let id) = row.who { found[Array(id.utf8)]?.append(row) }
    }
    return found
  }

  /// Of the people of each institution, whoever was there. Who is represented was there while the one who
  /// sits for him was; who has no row of his own was there as long as that of the other says.
  private static func rooms(
    of meeting: Meeting, _ spokenFor: [String?], _ representatives: [[UInt8]: [AttendanceRow]]
  ) -> [[UInt8]: RoomMinutes] {
    let sitting = RoomMinutes.sitting(representatives, ended: meeting.ended)
    var rooms: [[UInt8]: RoomMinutes] = [:]
    for (row, code) in zip(meeting.attendance, spokenFor) where row.word.isInTheRoom {
      guard let key = code.map({ Array($0.utf8) }) else { continue }
      rooms[key, default: RoomMinutes()].formUnion(
        RoomMinutes(of: row, sitting: sitting, ended: meeting.ended))
    }
    return rooms
  }

  /// Voting institutions that were there all of a minute, and those that were there at any time of it.
  private func present(within minute: ClockTime) -> (all: [String], some: [String]) {
    (
      voting.filter { rooms[Array($0.utf8)]?.holdsAll(of: minute) == true },
      voting.filter { rooms[Array($0.utf8)]?.holdsSome(of: minute) == true }
    )
  }

  /// Nil is the whole meeting. Who left in the minute in which the meeting ended was there to its end.
  private func covers(_ stay: Stay, _ time: ClockTime?) -> Bool {
    guard let time, !stay.covers(time) else { return true }
    return stay.until == time && meeting.ended == time && stay.from ?? time <= time
  }

  private func moments() -> [ClockTime] {
    let times = meeting.attendance.flatMap(\.stays).flatMap { [$0.from, $0.until] }
    return Set((times + [meeting.started]).compactMap { $0 }).sorted()
  }
}
