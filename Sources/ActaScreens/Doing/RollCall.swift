import ActaFrame
import ActaMeeting
import ActaText

/// Space and `s` in the roll call: who is there, who comes and who leaves.
extension Session {
  private var selectedPerson: Attendee? {
    if case .person(let who)? = selectedTarget { return who }
    return nil
  }

  private func row(of who: Attendee) -> AttendanceRow? {
    currentMeeting?.meeting.attendance.first { $0.who.isSame(as: who) }
  }

  /// Whether the meeting goes on now, so that the clock says when someone comes or leaves.
  private var isRunning: Bool {
    currentMeeting?.meeting.started != nil && currentMeeting?.meeting.ended == nil
  }

  /// Not marked, present, excused, absent, present again.
  mutating func markAttendance() -> [Effect] {
    guard let who = selectedPerson else { return [] }
    let present = row(of: who)
    let next: AttendanceWord
    switch present?.word {
    case .present, .late: next = .excused
    case .excused: next = .absent
    case nil, .absent, .represented, .guest: next = .present
    }
    var changed = AttendanceRow(who: who, word: next, note: present?.note, line: 0)
    if next == .present, isRunning { changed.stays = [Stay(from: now.time)] }
    return mark(changed)
  }

  /// Someone who is in the room leaves now; anyone else arrives now.
  mutating func arriveOrLeave() -> [Effect] {
    guard let who = selectedPerson, let meeting = currentMeeting?.meeting else { return [] }
    guard isRunning else {
      say(words.openMeetingFirst, .warning)
      return []
    }
    let presence = Presence(meeting: meeting, group: library.group)
    guard var changed = row(of: who), changed.word != .absent, changed.word != .excused else {
      return mark(AttendanceRow(who: who, word: .present, stays: [Stay(from: now.time)], line: 0))
    }
    if presence.isHere(changed, at: now.time) {
      if changed.stays.isEmpty { changed.stays = [Stay()] }
      changed.stays[changed.stays.count - 1].until = now.time
    } else if changed.stays.last?.until == now.time {
      changed.stays[changed.stays.count - 1].until = nil
    } else {
      changed.stays.append(Stay(from: now.time))
    }
    return mark(changed)
  }

  /// Writes the row; a quorum that breaks or is reached is said at once.
  mutating func mark(_ row: AttendanceRow) -> [Effect] {
    guard let file = currentMeeting else { return [] }
    let before = isQuorate(file.meeting)
    let title = "\(name(of: row.who)): \(row.word.words.spoken(in: language))"
    let effects = commit(file.settingAttendance(row), title)
    guard let after = currentMeeting.map({ isQuorate($0.meeting) }), before != after else {
      return effects
    }
    let quorum = after ? words.quorumReached : words.quorumLost
    say("\(title). \(quorum)", after ? .adopted : .warning)
    return effects
  }

  private func isQuorate(_ meeting: Meeting) -> Bool {
    Presence(meeting: meeting, group: library.group).isQuorate(at: minuteOfRoom)
  }

  func name(of who: Attendee) -> String {
    switch who {
    case .member(let id): library.group.member(id)?.name ?? id
    case .visitor(let visitor): visitor.name
    }
  }
}
