import ActaMeeting
import Testing

struct PresenceTests {
  /// A group of `voting` institutions I1, I2 … with two members each (`m1`, `n1` …), and an observer.
  private func group(voting: Int, rule: QuorumRule = .halfPlusOne) -> Group {
    var group = Group()
    group.quorum = rule
    for number in 1...voting {
      add("I\(number)", ["m\(number)", "n\(number)"], .voting, to: &group)
    }
    add("OBS", ["obs"], .observer, to: &group)
    return group
  }

  private func add(_ code: String, _ people: [String], _ seat: Seat, to group: inout Group) {
    var institution = Institution(code: code, name: "Nome \(code)", line: 1)
    institution.seat = seat
    group.institutions.append(institution)
    for id in people {
      var member = Member(id: id, name: id, line: 1)
      member.institution = code
      group.members.append(member)
    }
  }

  private func row(
    _ who: String, _ word: AttendanceWord = .present, from: String? = nil, until: String? = nil,
    by: String? = nil
  ) throws -> AttendanceRow {
    let stay = Stay(from: try from.map(clock), until: try until.map(clock))
    return AttendanceRow(
      who: .member(who), word: word, stays: stay == Stay() ? [] : [stay], by: by, line: 1)
  }

  private func visitor(_ institution: String?, _ word: AttendanceWord) -> AttendanceRow {
    AttendanceRow(
      who: .visitor(Visitor(name: "Zito", institution: institution, sex: nil)), word: word, line: 1)
  }

  private func presence(_ rows: [AttendanceRow], _ group: Group) -> Presence {
    var meeting = Meeting(name: "2026-07-30")
    meeting.attendance = rows
    return Presence(meeting: meeting, group: group)
  }

  /// A seat that was given up and taken again, and a name that passed on: who has it that day is meant.
  @Test func aCodeOrANameMeansWhoHasTheSeatThatDay() throws {
    let (change, next) = (try day("2026-01-31"), try day("2026-02-01"))
    var group = group(voting: 2)
    group.institutions[0].term = Term(until: change)
    group.institutions[0].aliases = ["Casa"]
    group.institutions[1].term = Term(from: next)
    group.institutions[1].aliases = ["casa"]
    var again = Institution(code: "I1", name: "De novo", line: 9)
    again.term = Term(from: try day("2026-05-01"))
    group.institutions.append(again)
    for (date, code, name) in [
      ("2026-01-31", "Nome I1", "Nome I1"), ("2026-02-01", nil, "Nome I2"),
      ("2026-05-01", "De novo", "Nome I2"),
    ] as [(String, String?, String)] {
      #expect(group.institution("I1", on: try day(date))?.name == code)
      #expect(group.institution(answeringTo: " CASA", on: try day(date))?.name == name)
    }
    #expect(group.institution("I1")?.name == "Nome I1")
    #expect(group.code(answeringTo: "Casa") == "I1")
    #expect(group.code(answeringTo: "Casa Nova") == nil)
  }

  /// Who is in the room at a minute is what the rows say one by one, whatever they are.
  @Test func everyMinuteIsWhatTheRowsSay() throws {
    var rows: [AttendanceRow] = []
    for (number, word) in AttendanceWord.allCases.enumerated() {
      rows.append(try row("m\(number + 1)", word, from: "09:0\(number)", until: "09:1\(number)"))
    }
    rows += [
      try row("m7"), try row("n7", .absent), try row("m8", .represented, from: "09:05", by: "n1"),
      try row("n1", from: "09:01", until: "09:08"), try row("n1", .late, from: "09:12"),
      try row("m9", .represented, by: "n7"), try row("m10", .represented, by: "nobody"),
      try row("obs", until: "09:03"), visitor("I11", .present), visitor("I12", .guest),
      try row("m13", from: "09:09", until: "09:02"),
    ]
    var meeting = Meeting(name: "2026-07-30")
    meeting.attendance = rows
    meeting.ended = try clock("09:08")
    let group = group(voting: 14)
    let presence = Presence(meeting: meeting, group: group)
    for time in try [nil] + (0..<20).map({ try clock("09:\($0 < 10 ? "0" : "")\($0)") }) {
      let expected = group.institutions.map(\.code).filter { code in
        zip(rows, presence.spokenFor).contains { $1 == code && presence.isHere($0, at: time) }
      }
      #expect(presence.seated(at: time) == expected)
      #expect(presence.present(at: time) == expected.filter { $0 != "OBS" })
    }
  }

  /// Three institutions; the second left and the third came at 10:00.
  @Test(arguments: [(2, 2), (3, 3), (1, 1), (4, 2), (0, 2), (nil, 2)] as [(Int?, Int)])
  func inAMinuteOfComingAndGoingTheDecisionsOwnCountTells(written: Int?, counted: Int) throws {
    let presence = presence(
      [try row("m1"), try row("m2", until: "10:00"), try row("m3", from: "10:00")],
      group(voting: 4))
    var decision = Decision(label: "D1", text: "", lines: 1...1)
    decision.present = written.map { CountOf(count: $0, whole: 4) }
    let ten = try clock("10:00")
    #expect(presence.presentCount(for: decision, at: ten) == counted)
    #expect(presence.isQuorate(decision, at: ten) == (counted >= 3))
    #expect(presence.present(at: ten) == ["I1", "I3"])
    #expect(presence.presentCount(for: decision, at: try clock("10:01")) == 2)
  }

  @Test(arguments: [(39, 20), (14, 8), (13, 7), (2, 2), (1, 1)])
  func halfPlusOneIsMoreThanHalf(seats: Int, needed: Int) {
    #expect(QuorumRule.halfPlusOne.needed(of: seats) == needed)
    #expect(presence([], group(voting: seats)).needed == CountOf(count: needed, whole: seats))
  }

  @Test(arguments: [(14, 10), (15, 10), (3, 2), (1, 1)])
  func twoThirdsIsRoundedUp(seats: Int, needed: Int) {
    #expect(QuorumRule.twoThirds.needed(of: seats) == needed)
  }

  @Test func exactlyHalfIsNoQuorum() throws {
    let seven = try (1...7).map { try row("m\($0)") }
    #expect(!presence(seven, group(voting: 14)).isQuorate(at: nil))
    #expect(presence(seven + [try row("n8")], group(voting: 14)).isQuorate(at: nil))
  }

  @Test func twoPeopleOfOneInstitutionCountOnce() throws {
    let rows = [try row("m2"), try row("n2"), try row("m1", .late)]
    #expect(presence(rows, group(voting: 3)).present(at: nil) == ["I1", "I2"])
  }

  @Test func observersAndGuestsAreSeatedButMakeNoQuorum() throws {
    let rows = [try row("obs"), try row("m1"), visitor("I2", .guest), visitor(nil, .present)]
    let one = presence(rows, group(voting: 3))
    #expect(one.present(at: nil) == ["I1"])
    #expect(one.seated(at: nil) == ["I1", "OBS"])
  }

  @Test func aVisitorWhoSpeaksForAnInstitutionCounts() {
    let rows = [visitor("I2", .present), visitor("Nome I3", .present), visitor("ONG", .present)]
    #expect(presence(rows, group(voting: 3)).present(at: nil) == ["I2", "I3"])
  }

  @Test func whoIsRepresentedCountsWhoeverSits() throws {
    let rows = [
      try row("m1", .represented, by: "n1"), try row("m2", .represented), try row("m3", .excused),
      try row("n3", .absent),
    ]
    #expect(presence(rows, group(voting: 3)).present(at: nil) == ["I1", "I2"])
  }

  @Test(
    arguments: [
      (.absent, nil, []), (.excused, nil, []), (.represented, nil, ["I2"]),
      (.late, "09:05", ["I1", "I2"]), (.guest, nil, ["I1", "I2"]),
    ] as [(AttendanceWord, String?, [String])])
  func whoSitsForAnotherMustBeThere(word: AttendanceWord, from: String?, expected: [String]) throws
  {
    let rows = [try row("m1", .represented, by: "m2"), try row("m2", word, from: from)]
    let one = presence(rows, group(voting: 3))
    #expect(one.present(at: nil) == expected)
    #expect(one.present(at: try clock("09:05")) == expected)
    if from != nil { #expect(one.present(at: try clock("09:04")).isEmpty) }
  }

  @Test func twoWhoRepresentEachOtherAreBothAway() throws {
    let rows = [try row("m1", .represented, by: "m2"), try row("m2", .represented, by: "m1")]
    #expect(presence(rows, group(voting: 3)).present(at: nil).isEmpty)
  }

  @Test func anInstitutionWhoseRepresentativeWasAwayWasAbsent() throws {
    var meeting = Meeting(name: "2026-07-30")
    meeting.status = .draft
    meeting.attendance = [
      try row("m1", .represented, by: "m2"), try row("m2", .absent),
      try row("m3", .represented, by: "n3"),
    ]
    let record = AttendanceRecord(GroupRecord(group: group(voting: 3), meetings: [meeting]))
    #expect(record.institutions.map(\.represented) == [0, 0, 1, 0])
    #expect(record.institutions.map(\.absent) == [1, 1, 0, 1])
    #expect(record.institutions.map(\.unmarked) == [0, 0, 0, 1])
  }

  @Test func whoIsNotMarkedIsNotSaidToHaveMissedTwiceRunning() throws {
    let meetings = try ["2026-04-30", "2026-07-30"].map { day in
      var meeting = Meeting(name: day)
      meeting.date = CalendarDate(iso: day)
      meeting.status = .draft
      meeting.attendance = [try row("m1", .absent), try row("m2")]
      return meeting
    }
    let record = AttendanceRecord(GroupRecord(group: group(voting: 3), meetings: meetings))
    let seats = Array(record.institutions.prefix(3))
    #expect(seats.map(\.isMissing) == [true, false, false])
    #expect(seats.map(\.consecutiveAbsences) == [2, 0, 2])
    #expect(seats.map(\.unmarked) == [0, 0, 2])
  }

  @Test func whoLeavesInTheLastMinuteWasThereToTheEnd() throws {
    var meeting = Meeting(name: "2026-07-30")
    meeting.ended = try clock("10:00")
    meeting.attendance = [
      try row("m1"), try row("m2", until: "10:00"), try row("m3", until: "09:59"),
    ]
    let one = Presence(meeting: meeting, group: group(voting: 3))
    #expect(one.present(at: try clock("10:00")) == ["I1", "I2"])
    #expect(one.quorumChanges().map(\.quorate) == [true])
  }

  @Test func whoCameForAnInstitutionBeforeItsTimeMakesNoSeat() throws {
    var group = group(voting: 3)
    group.institutions[0].term.from = CalendarDate(iso: "2026-08-01")
    group.members[2].term.until = CalendarDate(iso: "2026-07-29")
    var meeting = Meeting(name: "2026-07-30")
    meeting.date = CalendarDate(iso: "2026-07-30")
    meeting.attendance = [try row("m1"), try row("m2"), try row("m3")]
    let one = Presence(meeting: meeting, group: group)
    #expect(one.spokenFor == [nil, nil, "I3"])
    #expect(one.seated(at: nil) == ["I3"])
  }

  @Test(
    arguments: [
      ("09:04", []), ("09:05", ["I1"]), ("09:59", ["I1"]), ("10:00", ["I1", "I2"]),
      ("10:59", ["I1", "I2"]), ("11:00", ["I2"]),
    ] as [(String, [String])])
  func arrivalsAndDeparturesCountByTheMinute(time: String, expected: [String]) throws {
    let rows = [try row("m1", from: "09:05", until: "11:00"), try row("m2", .late, from: "10:00")]
    #expect(presence(rows, group(voting: 3)).present(at: try clock(time)) == expected)
  }

  @Test func overTheWholeMeetingWhoCameAtAllCounts() throws {
    let rows = [try row("m1", from: "09:05", until: "09:10"), try row("m2", from: "11:00")]
    #expect(presence(rows, group(voting: 3)).present(at: nil) == ["I1", "I2"])
  }

  @Test func anInstitutionStaysWhileOneOfItsPeopleDoes() throws {
    let rows = [try row("m1", until: "10:00"), try row("n1", from: "10:00")]
    for time in ["09:59", "10:00"] {
      #expect(presence(rows, group(voting: 2)).present(at: try clock(time)) == ["I1"])
    }
  }

  @Test func theQuorumIsLostAndFoundAtTheMinuteItHappens() throws {
    let rows = [
      try row("m1", from: "09:00"), try row("m2", from: "09:10", until: "10:00"),
      try row("m3", from: "10:30"),
    ]
    let changes = presence(rows, group(voting: 3)).quorumChanges()
    #expect(changes.map(\.time.text) == ["09:00", "09:10", "10:00", "10:30"])
    #expect(changes.map(\.quorate) == [false, true, false, true])
  }

  @Test func theQuorumWrittenWhenTheMeetingOpenedHolds() {
    var meeting = Meeting(name: "2026-07-30")
    meeting.quorum = CountOf(count: 5, whole: 9)
    #expect(Presence(meeting: meeting, group: group(voting: 14)).needed == meeting.quorum)
  }

  @Test func anInstitutionThatLeftTheGroupHasNoSeatThatDay() throws {
    var group = group(voting: 3)
    group.institutions[1].term = Term(until: try day("2026-07-29"))
    var meeting = Meeting(name: "2026-07-30")
    meeting.attendance = [try row("m1"), try row("m2")]
    meeting.date = try day("2026-07-29")
    #expect(Presence(meeting: meeting, group: group).present(at: nil) == ["I1", "I2"])
    meeting.date = try day("2026-07-30")
    #expect(Presence(meeting: meeting, group: group).present(at: nil) == ["I1"])
    #expect(Presence(meeting: meeting, group: group).voting == ["I1", "I3"])
  }

  @Test func aMemberWhoseTermIsOverSpeaksForNobody() throws {
    var group = group(voting: 2)
    group.members[0].term = Term(until: try day("2026-07-29"))
    var meeting = Meeting(name: "2026-07-30")
    meeting.attendance = [try row("m1"), try row("m2")]
    meeting.date = try day("2026-07-30")
    #expect(Presence(meeting: meeting, group: group).present(at: nil) == ["I2"])
  }

  @Test func seatsAreThoseWrittenWhenTheMeetingOpened() {
    var meeting = Meeting(name: "2026-07-30")
    #expect(Presence(meeting: meeting, group: group(voting: 14)).seatCount == 14)
    meeting.quorum = CountOf(count: 8, whole: 15)
    #expect(Presence(meeting: meeting, group: group(voting: 14)).seatCount == 15)
  }
}
