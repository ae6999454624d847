import ActaMeeting
import Testing

/// Groups of institutions I0, I1 … with one member each, the first of which has the chair.
private struct Room {
  var group = Group()
  var meeting = Meeting(name: "2026-07-30")

  init(_ seats: [RulesOracle.Chair], quorum: QuorumRule = .none) {
    group.quorum = quorum
    meeting.status = .open
    meeting.chair = "m0"
    for (index, seat) in seats.enumerated() { add(index, seat) }
  }

  private mutating func add(_ index: Int, _ seat: RulesOracle.Chair) {
    var institution = Institution(code: "I\(index)", name: "Nome \(index)", line: 1)
    institution.seat = seat.isVoting ? .voting : .observer
    group.institutions.append(institution)
    var member = Member(id: "m\(index)", name: "Membro \(index)", line: 1)
    member.institution = institution.code
    group.members.append(member)
    let word: AttendanceWord =
      switch seat {
      case .absent: .absent
      case .represented: .represented
      default: .present
      }
    meeting.attendance.append(
      AttendanceRow(
        who: .member(member.id), word: word, by: word == .represented ? "outro" : nil, line: 1))
  }

  func rules(at time: ClockTime? = nil) -> DecisionRules {
    DecisionRules(meeting: meeting, group: group, minute: time)
  }
}

struct DecisionRulesTests {
  private typealias Chair = RulesOracle.Chair

  /// What the rules make of it; nil is a refusal.
  private func result(_ rules: DecisionRules, _ way: Motion.Way) -> Decision? {
    do throws(Refusal) {
      return try rules.decision(on: Motion(wording: "Encaminhar em 72 horas.", way: way))
    } catch {
      return nil
    }
  }

  private func tally(_ seats: [Chair]) -> Tally {
    func count(_ one: Chair) -> Int { seats.filter { $0 == one }.count }
    return Tally(
      votesFor: count(.inFavour), votesAgainst: count(.against), abstentions: count(.abstains))
  }

  private func roll(_ seats: [Chair]) -> [NamedVote] {
    seats.enumerated().compactMap { index, seat in
      let votes: [Chair: NamedVote.Vote] = [
        .inFavour: .inFavour, .against: .against, .abstains: .abstains,
      ]
      return votes[seat].map { NamedVote(institution: "I\(index)", vote: $0) }
    }
  }

  /// Whatever up to six institutions do: who is there, who votes how, under every rule and every
  /// casting vote, by hands and by name. Observers and the represented are among them.
  @Test(arguments: 1...6) func everyVoteOfASmallGroupEndsAsTheOracleSays(size: Int) {
    let choices: [Chair] =
      size < 5 ? Chair.allCases : [.absent, .inFavour, .against, .abstains, .observer]
    for seats in combinations(of: choices, length: size) {
      for quorum in [QuorumRule.none, .halfPlusOne] {
        if size == 6, quorum == .none { continue }
        check(seats, quorum)
      }
    }
  }

  private func check(_ seats: [Chair], _ quorum: QuorumRule) {
    let rules = Room(seats, quorum: quorum).rules()
    let counts = tally(seats)
    let votes = roll(seats)
    for rule in MajorityRule.allCases {
      for casting in [nil, CastingVote.inFavour, .against] {
        let oracle = RulesOracle(seats: seats, rule: rule, casting: casting, quorum: quorum)
        let ballot = Ballot(tally: counts, rule: rule, casting: casting)
        let shown = result(rules, .showOfHands(ballot))
        let called = result(rules, .rollCall(votes, rule: rule, casting: casting))
        guard shown?.result != oracle.result || called?.result != oracle.result else { continue }
        Issue.record(
          """
          \(seats) \(rule) \(String(describing: casting)) \(quorum): hands \
          \(String(describing: shown?.result)), names \(String(describing: called?.result)), \
          must be \(String(describing: oracle.result))
          """)
      }
    }
  }

  @Test func presenceAndQuorumAreTheOraclesForEveryRuleAndRoom() {
    let choices: [Chair] = [.absent, .represented, .inFavour, .observer]
    for size in 1...6 {
      for seats in combinations(of: choices, length: size) {
        for quorum in [QuorumRule.none, .halfPlusOne, .twoThirds, .number(2)] {
          let rules = Room(seats, quorum: quorum).rules()
          let oracle = RulesOracle(seats: seats, rule: .majority, quorum: quorum)
          let isRight =
            rules.present.count == oracle.present && (rules.doubt == nil) == oracle.isQuorate
          if !isRight { Issue.record("\(seats) \(quorum): \(rules.present), \(oracle.present)") }
        }
      }
    }
  }

  /// Arrivals and departures around the minute of the decision, in every combination.
  @Test func everyComingAndGoingCountsByTheMinute() throws {
    let minute = try clock("10:00")
    let stays: [(Stay?, Bool)] = [
      (nil, false), (Stay(), true), (Stay(until: minute), false),
      (Stay(until: try clock("10:01")), true), (Stay(from: minute), true),
      (Stay(from: try clock("10:01")), false),
    ]
    for size in 1...5 {
      for comings in combinations(of: stays, length: size) {
        var room = Room(comings.map { $0.0 == nil ? .absent : .inFavour }, quorum: .halfPlusOne)
        for (index, coming) in comings.enumerated() {
          if let stay = coming.0, stay != Stay() { room.meeting.attendance[index].stays = [stay] }
        }
        let there = comings.filter { $0.1 }.count
        let rules = room.rules(at: minute)
        let isRight = rules.present.count == there && (rules.doubt == nil) == (2 * there > size)
        if !isRight { Issue.record("\(comings): \(rules.present)") }
      }
    }
  }

  /// Every consensus round of up to five voting institutions.
  @Test func everyRoundEndsAsItsHardestVoiceSays() throws {
    let friday = try day("2026-08-07")
    let positions: [Standing.Position?] = [
      nil, .standsAside(reason: "custos"), .blocks(reason: "competência"), .consults(by: friday),
    ]
    for size in 1...5 {
      let rules = Room(Array(repeating: .inFavour, count: size)).rules()
      for round in combinations(of: positions, length: size) {
        let standings = round.enumerated().compactMap { index, position in
          position.map { Standing(institution: "I\(index)", position: $0) }
        }
        let names = round.compactMap { $0 }
        let expected: DecisionResult =
          names.contains(.blocks(reason: "competência"))
          ? .undecided : names.contains(.consults(by: friday)) ? .provisional : .adopted
        let decision = result(rules, .consensus(standings))
        let heard = (decision?.standAside ?? []) + (decision?.blocks ?? [])
        let isRight =
          decision?.result == expected
          && heard.count + (decision?.consults.count ?? 0) == names.count
        if !isRight { Issue.record("\(round): \(String(describing: decision))") }
      }
    }
  }

  // MARK: refusals

  private func refusal(_ rules: DecisionRules, _ motion: Motion) -> Refusal? {
    do throws(Refusal) {
      _ = try rules.decision(on: motion)
      return nil
    } catch {
      return error
    }
  }

  private func refusal(_ seats: [Chair], _ way: Motion.Way) -> Refusal? {
    refusal(Room(seats).rules(), Motion(wording: "Texto.", way: way))
  }

  @Test func moreVotesThanInstitutionsInTheRoomAreRefused() {
    let three = Tally(votesFor: 2, votesAgainst: 1)
    #expect(
      refusal([.inFavour, .inFavour, .absent, .observer], .showOfHands(Ballot(tally: three)))
        == .moreVotesThanPresent(votes: 3, present: 2))
    let none = Tally(votesFor: 0, votesAgainst: 0)
    #expect(refusal([.inFavour], .secret(Ballot(tally: none))) == .nobodyVoted)
  }

  @Test func inARollCallOnlyTheVotingInstitutionsInTheRoomVoteOnceEach() {
    func call(_ codes: [String]) -> Motion.Way {
      .rollCall(
        codes.map { NamedVote(institution: $0, vote: .inFavour) }, rule: .majority, casting: nil)
    }
    let seats: [Chair] = [.inFavour, .absent, .observer]
    #expect(refusal(seats, call(["I0", "I2"])) == .observer("I2"))
    #expect(refusal(seats, call(["I1"])) == .notPresent("I1"))
    #expect(refusal(seats, call(["I0", "I0"])) == .twice("I0"))
    #expect(refusal(seats, call(["XX"])) == .notPresent("XX"))
  }

  @Test func standingAsideAndBlockingNeedAReasonAndConsultingADay() {
    func round(_ position: Standing.Position) -> Motion.Way {
      .consensus([Standing(institution: "I0", position: position)])
    }
    #expect(refusal([.inFavour], round(.standsAside(reason: " "))) == .reasonMissing("I0"))
    #expect(refusal([.inFavour], round(.blocks(reason: ""))) == .reasonMissing("I0"))
    #expect(refusal([.inFavour], round(.consults(by: nil))) == .dayMissing("I0"))
    #expect(refusal([.observer, .inFavour], round(.blocks(reason: "x"))) == .observer("I0"))
  }

  @Test func nothingIsDecidedWithoutWordsOrRollCallOrMeeting() {
    let rules = Room([.inFavour]).rules()
    #expect(refusal(rules, Motion(wording: "  ", way: .unanimity)) == .wordingMissing)
    #expect(refusal([.absent, .observer], .unanimity) == .rollNotCalled)
    var planned = Room([.inFavour])
    planned.meeting.status = .planned
    #expect(planned.rules().obstacle == .meetingNotOpen)
  }

  @Test func theQuorumThatWasLostIsNamedWithItsMinute() throws {
    var room = Room([.inFavour, .inFavour, .inFavour], quorum: .halfPlusOne)
    room.meeting.started = try clock("09:00")
    for index in [1, 2] {
      room.meeting.attendance[index].stays = [Stay(until: try clock("11:32"))]
    }
    #expect(room.rules(at: try clock("11:31")).doubt == nil)
    #expect(
      room.rules(at: try clock("11:40")).doubt
        == .quorumLost(at: try clock("11:32"), present: 1, needed: 2))
    let never = Room([.inFavour, .absent, .absent], quorum: .halfPlusOne)
    #expect(never.rules().doubt == .quorumMissing(present: 1, needed: 2))
  }

  @Test func withoutQuorumNothingIsRejectedReferredOrRatified() {
    let rules = Room([.inFavour, .absent, .absent], quorum: .halfPlusOne).rules()
    let reason = Refusal.quorumMissing(present: 1, needed: 2)
    #expect(refusal(rules, Motion(wording: "Texto.", way: .reject(.consensus))) == reason)
    #expect(
      refusal(rules, Motion(wording: "Texto.", way: .refer(to: "GRP-INH", .consensus))) == reason)
    #expect(result(rules, .postpone(until: nil))?.result == .deferred)
    #expect(result(rules, .unanimity)?.result == .provisional)
    var ratifying = Motion(wording: "Texto.", way: .unanimity)
    ratifying.ratifies = Reference("2026-01-29/D2")
    #expect(refusal(rules, ratifying) == reason)
  }

  @Test func aReferralNamesItsGroup() {
    #expect(refusal([.inFavour], .refer(to: "", .consensus)) == .groupMissing)
  }

  @Test func aRejectionAndAReferralRestOnWhatWasSaid() {
    let rules = Room([.inFavour, .against, .against]).rules()
    let bases: [(Accord, DecisionBasis?)] = [
      (.consensus, .consensus), (.unanimity, .unanimity), (.chair, .chair), (.unrecorded, nil),
    ]
    for (accord, basis) in bases {
      #expect(result(rules, .reject(accord))?.basis == basis)
      #expect(result(rules, .refer(to: "GRP-INH", accord))?.basis == basis)
      #expect(result(rules, .reject(accord))?.result == .rejected)
    }
  }

  @Test func aVoteMustComeToWhatItIsSaidToHaveComeTo() {
    let seats: [Chair] = [.inFavour, .against, .against]
    let lost = Accord.vote(Ballot(tally: Tally(votesFor: 1, votesAgainst: 2)))
    let won = Accord.vote(Ballot(tally: Tally(votesFor: 2, votesAgainst: 1)))
    let rules = Room(seats).rules()
    #expect(result(rules, .reject(lost))?.tally == Tally(votesFor: 1, votesAgainst: 2))
    #expect(result(rules, .reject(lost))?.result == .rejected)
    #expect(result(rules, .refer(to: "GRP-INH", won))?.basis == .vote)
    #expect(refusal(seats, .reject(won)) == .otherResult(.adopted))
    #expect(refusal(seats, .refer(to: "GRP-INH", lost)) == .otherResult(.rejected))
    let tie = Accord.vote(Ballot(tally: Tally(votesFor: 1, votesAgainst: 1)))
    #expect(refusal(seats, .reject(tie)) == .otherResult(.undecided))
  }

  @Test func presenceAndMinuteAreFrozenIntoTheDecision() throws {
    let room = Room([.inFavour, .represented, .absent, .observer])
    let at = try clock("10:42")
    let decision = try room.rules(at: at).decision(on: Motion(wording: "Texto.", way: .unanimity))
    #expect(decision.present == CountOf(count: 2, whole: 3))
    #expect(decision.at == at)
    #expect(decision.basis == .unanimity)
  }

  @Test func anotherWordingThanTheOneSubmittedIsAnAmendment() throws {
    let rules = Room([.inFavour]).rules()
    var motion = Motion(wording: "Em 72 horas.", way: .unanimity)
    #expect(try rules.decision(on: motion).result == .adopted)
    motion.submitted = "Em 72 horas."
    #expect(try rules.decision(on: motion).result == .adopted)
    motion.wording = "Em 72 horas úteis."
    #expect(try rules.decision(on: motion).result == .adoptedAmended)
    motion.way = .reject(.consensus)
    #expect(try rules.decision(on: motion).result == .rejected)
  }

  @Test func theCastingVoteIsTheChairsWhoseInstitutionIsThere() throws {
    let tie = Ballot(tally: Tally(votesFor: 1, votesAgainst: 1), casting: .inFavour)
    #expect(refusal([.absent, .inFavour, .against], .showOfHands(tie)) == .chairNotPresent)
    let decision = result(Room([.inFavour, .against]).rules(), .showOfHands(tie))
    #expect(decision?.casting?.institution == "I0")
    #expect(decision?.casting?.castingVote == .inFavour)
    let clear = Ballot(tally: Tally(votesFor: 2, votesAgainst: 0), casting: .against)
    #expect(refusal([.inFavour, .inFavour], .showOfHands(clear)) == .castingWithoutTie)
  }
}

struct ProposalRulesTests {
  private func record(_ state: ProposalState) throws -> ProposalRecord {
    var proposal = Proposal(label: "P-2026-03", title: "Prazo", lines: 3...5)
    if state == .withdrawn { proposal.withdrawn = try day("2026-05-01") }
    var folded = try #require(
      Register(groups: [ActaMeetingTests.record(proposals: [proposal])]).proposals.first)
    folded.state = state
    return folded
  }

  private func states(_ check: (ProposalRecord) throws -> Void) throws -> [ProposalState] {
    try ProposalState.allCases.filter { state in
      do {
        try check(try record(state))
        return true
      } catch is Refusal {
        return false
      }
    }
  }

  @Test func eachStepFollowsOnlyTheStatesItMay() throws {
    #expect(try states { try $0.checkEdit() } == [.draft, .submitted])
    #expect(try states { try $0.checkSubmit() } == [.draft])
    #expect(
      try states { try $0.checkWithdraw() }
        == [.draft, .submitted, .scheduled, .discussed, .deferred])
    #expect(
      try states { try $0.checkSchedule(in: Meeting(name: "2026-12-03")) }
        == [.submitted, .scheduled, .discussed, .deferred, .referred, .provisional])
    #expect(
      try states { try $0.checkDecide() } == ProposalState.allCases.filter { $0 != .withdrawn })
  }

  @Test func refusalsNameTheStateOrTheDay() throws {
    #expect(throws: Refusal.textIsFixed(.implementing)) { try record(.implementing).checkEdit() }
    #expect(throws: Refusal.withdrawn(try day("2026-05-01"))) {
      try record(.withdrawn).checkDecide()
    }
    #expect(throws: Refusal.notForAgenda(.draft)) {
      try record(.draft).checkSchedule(in: Meeting(name: "2026-12-03"))
    }
  }

  @Test func aProposalStandsOnAnAgendaOnce() throws {
    var meeting = Meeting(name: "2026-12-03")
    var item = AgendaItem(title: "Prazo", line: 4)
    item.proposals = [try name("GRP-INH/P-2026-03")]
    meeting.items = [item]
    try record(.submitted).checkSchedule(in: meeting)
    meeting.items[0].proposals = [try name("P-2026-03")]
    #expect(throws: Refusal.alreadyOnAgenda) { try record(.submitted).checkSchedule(in: meeting) }
  }

  @Test func theThirdPostponementIsFlagged() throws {
    var one = try record(.deferred)
    for (count, flagged) in [(0, false), (2, false), (3, true), (4, true)] {
      one.postponed = count
      #expect(one.isPutOffTooOften == flagged)
    }
  }

  @Test func whatWasTakenUpAndNotDecidedIsLeftUndecided() throws {
    let proposal = try name("P-2026-03")
    func left(_ state: WrittenItemState?, opened: Bool, _ result: DecisionResult?) throws -> Int {
      var one = try meeting("2026-07-30")
      one.items[0].proposals = [proposal]
      one.items[0].writtenState = state
      if opened { one.items[0].spans = [ItemSpan(opened: try clock("09:00"), closed: nil)] }
      if let result { one.items[0].entries = [try decision("D1", on: "P-2026-03", result)] }
      return one.leftUndecided().count
    }
    #expect(try left(nil, opened: true, nil) == 1)
    #expect(try left(.discussed, opened: false, nil) == 1)
    #expect(try left(nil, opened: true, .undecided) == 1)
    #expect(try left(nil, opened: true, .adopted) == 0)
    #expect(try left(nil, opened: true, .deferred) == 0)
    #expect(try left(nil, opened: false, nil) == 0)
    #expect(try left(.postponed, opened: false, nil) == 0)
  }
}
