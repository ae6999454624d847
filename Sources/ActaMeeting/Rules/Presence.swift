/// Who is in the room, and which institutions count, by the minute.
///
/// An institution is present while one of its people is: a member marked present or late within the
/// times written, someone representing an absent member, or a visitor who speaks for it. Only
/// institutions with a voting seat make a quorum.
package struct Presence: Sendable {
  private let meeting: Meeting
  private let group: Group
  private let seats: [Institution]

  package init(meeting: Meeting, group: Group) {
    self.meeting = meeting
    self.group = group
    seats = group.institutions(on: meeting.date)
  }

  /// Codes of the voting institutions of that day, in the group's order.
  package var voting: [String] { seats.filter { $0.seat == .voting }.map(\.code) }

  /// What the quorum is: as written when the meeting opened, else by the group's rule today.
  package var needed: CountOf {
    if let written = meeting.quorum { return written }
    let whole = voting.count
    return CountOf(count: group.quorum?.needed(of: whole) ?? 0, whole: whole)
  }

  /// Voting institutions present at a minute, in the group's order; nil asks for the whole meeting.
  package func present(at time: ClockTime?) -> [String] {
    let here = codesPresent(at: time)
    return voting.filter { here.contains($0) }
  }

  /// Any institution present at a minute, observers included, in the group's order.
  package func seated(at time: ClockTime?) -> [String] {
    let here = codesPresent(at: time)
    return seats.map(\.code).filter { here.contains($0) }
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

  /// What an attendance row says about its person at a minute.
  package func isHere(_ row: AttendanceRow, at time: ClockTime?) -> Bool {
    switch row.word {
    case .absent, .excused: false
    case .represented: row.by != nil && covers(row.stays, time)
    case .present, .late, .guest: covers(row.stays, time)
    }
  }

  /// The institution that a row counts for: a member's own, or that of a visitor who is marked
  /// present; a guest counts for none.
  package func institution(of row: AttendanceRow) -> String? {
    switch row.who {
    case .member(let id): return group.member(id)?.institution
    case .visitor(let visitor):
      guard row.word != .guest, let name = visitor.institution else { return nil }
      return seats.first { $0.answers(to: name) }?.code
    }
  }

  private func codesPresent(at time: ClockTime?) -> Set<String> {
    Set(meeting.attendance.filter { isHere($0, at: time) }.compactMap(institution))
  }

  private func covers(_ stays: [Stay], _ time: ClockTime?) -> Bool {
    guard let time, !stays.isEmpty else { return true }
    return stays.contains { $0.covers(time) }
  }

  private func moments() -> [ClockTime] {
    let times = meeting.attendance.flatMap(\.stays).flatMap { [$0.from, $0.until] }
    return Set((times + [meeting.started]).compactMap { $0 }).sorted()
  }
}

extension Institution {
  /// Whether a typed name is this institution's code or one of its aliases, byte for byte.
  package func answers(to name: String) -> Bool {
    ([code, self.name] + aliases).contains { $0.utf8.elementsEqual(name.utf8) }
  }
}
