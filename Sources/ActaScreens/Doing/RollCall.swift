import ActaFrame
import ActaMeeting
import ActaText

/// Space and `s` in the roll call: who is there, who comes and who leaves.
extension Session {
  private var selectedPerson: Attendee? {
    if case .person(let who)? = selectedTarget { return who }
    return nil
  }

  func row(of who: Attendee) -> AttendanceRow? {
    currentMeeting?.meeting.attendance.first { $0.who.isSame(as: who) }
  }

  /// Not marked, present, excused, absent, present again. Going round gives back what was there.
  mutating func markAttendance() -> [Effect] {
    guard let who = selectedPerson else { return nameSelectedSeat() }
    let present = row(of: who)
    var changed = AttendanceRow(who: who, word: .present, note: present?.note, line: 0)
    switch present?.word {
    case .present, .late: changed.word = .excused
    case .excused: changed.word = .absent
    case .absent where goingRound?.who.isSame(as: who) == true: changed = goingRound ?? changed
    case nil, .absent, .represented, .guest: changed.stays = staysFromNow
    }
    remember(present)
    return mark(changed, saying: presenceSentence(changed))
  }

  /// Asks who came for an institution of whose people none is known.
  mutating func nameSelectedSeat() -> [Effect] {
    if case .seat(let code)? = selectedTarget { openPersonForm(editing: nil, from: code) }
    return []
  }

  /// The first row of someone in the room that Space went away from, while nothing else is pressed.
  private mutating func remember(_ row: AttendanceRow?) {
    guard let row, row.word != .excused, row.word != .absent else { return }
    if goingRound?.who.isSame(as: row.who) != true { goingRound = row }
  }

  /// Since when someone is there who is marked now: the chair opens and then the roll is called, so
  /// until the first item those who are called have been there from the opening. Before the meeting
  /// and after it the clock says nothing.
  var staysFromNow: [Stay] {
    guard let meeting = currentMeeting?.meeting, meeting.isRunning else { return [] }
    return [Stay(from: meeting.isCallingRoll(at: clock) ? meeting.started : clock)]
  }

  private func presenceSentence(_ row: AttendanceRow) -> String {
    let meeting = currentMeeting?.meeting
    let word = row.word.words.spoken(in: language)
    let who = name(of: row.who)
    guard row.word == .present || row.word == .late else { return "\(who): \(word)" }
    guard let from = row.stays.last?.from else {
      return meeting?.ended == nil ? "\(who): \(word)" : room.allAlong.filled(who, word)
    }
    let phrase = from == meeting?.started ? room.sinceOpening : room.since
    return phrase.filled(who, word, from.text)
  }

  /// Someone who is in the room leaves now; anyone else arrives now.
  mutating func arriveOrLeave() -> [Effect] {
    guard let who = selectedPerson, let meeting = currentMeeting?.meeting else {
      return nameSelectedSeat()
    }
    let (name, minute) = (name(of: who), clock.text)
    guard var changed = row(of: who), changed.word != .absent, changed.word != .excused else {
      return mark(
        AttendanceRow(who: who, word: .present, stays: [Stay(from: clock)], line: 0),
        saying: room.arrived.filled(name, minute))
    }
    if Presence(meeting: meeting, group: library.group).isHere(changed, at: clock) {
      return leave(&changed, who == meeting.chair.map(Attendee.member))
    }
    guard changed.stays.last?.until == clock else {
      let isBack = changed.stays.contains { $0.until != nil }
      changed.stays.append(Stay(from: clock))
      return mark(changed, saying: (isBack ? room.returned : room.arrived).filled(name, minute))
    }
    changed.stays[changed.stays.count - 1].until = nil
    return mark(changed, saying: room.neverLeft.filled(name))
  }

  private mutating func leave(_ row: inout AttendanceRow, _ presides: Bool) -> [Effect] {
    if row.stays.isEmpty { row.stays = [Stay()] }
    row.stays[row.stays.count - 1].until = clock
    let said = room.left.filled(name(of: row.who), clock.text)
    let effects = mark(row, saying: said)
    if presides { say(room.chairLeft.filled(name(of: row.who), clock.text), .warning) }
    return effects
  }

  /// Writes the row; a quorum that breaks or is reached is said at once.
  mutating func mark(
    _ row: AttendanceRow, insteadOf former: Attendee? = nil, saying said: String
  ) -> [Effect] {
    guard let file = currentMeeting else { return [] }
    let before = isQuorate(file.meeting)
    let effects = commit(file.settingAttendance(row, insteadOf: former ?? row.who), said)
    let away = file.meeting.isOfficer(row.who) ? officersMarkedAway : nil
    guard let after = currentMeeting.map({ isQuorate($0.meeting) }), before != after else {
      if let away { say(away, .warning) }
      return effects
    }
    let quorum = after ? words.quorumReached : words.quorumLost
    say("\(said). \(quorum)", after ? .adopted : .warning)
    if let away { sayMore(away, .warning) }
    return effects
  }

  /// Writes the row, and says the person with the new word.
  mutating func mark(_ row: AttendanceRow, insteadOf former: Attendee? = nil) -> [Effect] {
    mark(row, insteadOf: former, saying: presenceSentence(row))
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

extension Meeting {
  /// Whether someone is to preside or to write.
  fileprivate func isOfficer(_ who: Attendee) -> Bool {
    [chair, secretary].contains { $0.map(Attendee.member) == who }
  }

  /// Whether it goes on, so that the clock says when someone comes or leaves.
  var isRunning: Bool { started != nil && ended == nil }

  /// Whether those who are marked are called rather than arrive: just opened, with no item taken up
  /// and nothing decided yet.
  func isCallingRoll(at minute: ClockTime) -> Bool {
    guard let started, ended == nil, decisions.isEmpty else { return false }
    let elapsed = minute.minutes - started.minutes
    return (0...Meeting.minutesOfRollCall).contains(elapsed) && items.allSatisfy(\.spans.isEmpty)
  }

  /// A roll call that takes longer than this is over: then people arrive.
  private static var minutesOfRollCall: Int { 30 }
}
