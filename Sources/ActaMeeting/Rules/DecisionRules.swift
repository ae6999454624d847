/// Every rule by which a group decides, at one minute of one meeting.
///
/// The source of each is the format (`acta help format`), under DECISION and `quorum`. In short: voting institutions present
/// or represented make the quorum, and each has one vote; observers and guests never count. `majority`
/// is more for than against, `absolute` more than half of all seats, `two-thirds` at least twice as
/// many for as against; abstentions are recorded and are not votes cast. A tie is undecided unless the
/// chair casts. Consensus is that nobody blocks. Without a quorum, or while somebody must first
/// consult, what is agreed is provisional. Which of these the national procedures guide asks for is
/// the group's own data: its `quorum:` and the rule chosen for each vote.
package struct DecisionRules: Sendable {
  /// Voting institutions present at that minute, in the group's order.
  package let present: [String]
  /// Voting institutions of the group that day.
  package let seats: Int
  /// Institutions that the quorum needs; 0 is no rule.
  package let needed: Int
  /// Why nothing can be more than provisional now; nil with a quorum.
  package let doubt: Refusal?

  private let minute: ClockTime?
  private let isHeld: Bool
  private let wasCalled: Bool
  private let observers: Set<String>
  private let chair: String?

  /// `minute` is when it is decided; nil is over the whole meeting. `taken` is the decision that is
  /// mended, where one is: who was there then is measured by what it says.
  package init(meeting: Meeting, group: Group, minute: ClockTime?, taken: Decision? = nil) {
    let presence = Presence(meeting: meeting, group: group)
    present =
      taken.map { presence.present(for: $0, at: minute) } ?? presence.present(at: minute)
    seats = presence.seatCount
    needed = presence.needed.count
    doubt = DecisionRules.doubt(presence, minute, present.count)
    self.minute = minute
    isHeld = meeting.status.isHeld
    wasCalled = presence.hasAttendance
    observers = Set(
      group.institutions(on: meeting.date).filter { $0.seat == .observer }.map(\.code))
    chair = meeting.chair.flatMap { group.member($0)?.institution }
  }

  /// The institution whose casting vote breaks a tie; nil while it is not in the room or has no vote.
  package var castingInstitution: String? { chair.flatMap { present.contains($0) ? $0 : nil } }

  /// Why nothing can be put to the group now; nil when it can.
  package var obstacle: Refusal? {
    guard isHeld else { return .meetingNotOpen }
    return wasCalled && !present.isEmpty ? nil : .rollNotCalled
  }

  /// The decision that follows from a motion, with the minute and who was there frozen into it. It
  /// has no label yet. Without a quorum an adoption is provisional and a rejection is none.
  package func decision(on motion: Motion) throws(Refusal) -> Decision {
    if let obstacle { throw obstacle }
    guard !trimmedWords(motion.wording).isEmpty else { throw .wordingMissing }
    var decision = Decision(label: "", text: motion.wording, lines: 1...1)
    decision.notes = motion.notes
    decision.proposals = motion.proposals
    decision.ratifies = motion.ratifies
    decision.present = CountOf(count: present.count, whole: seats)
    decision.at = minute
    try put(motion, into: &decision)
    if motion.ratifies != nil, decision.result?.isAdopted == true, let doubt { throw doubt }
    settle(&decision, isAmended: motion.isAmended)
    return decision
  }

  // MARK: ways

  private func put(_ motion: Motion, into decision: inout Decision) throws(Refusal) {
    switch motion.way {
    case .consensus(let standings): try agree(standings, &decision)
    case .unanimity: (decision.basis, decision.result) = (.unanimity, .adopted)
    case .showOfHands(let ballot): try count(ballot, .vote, &decision)
    case .secret(let ballot): try count(ballot, .secret, &decision)
    case .rollCall(let votes, let rule, let casting): try call(votes, rule, casting, &decision)
    case .seenMajority:
      (decision.basis, decision.counted, decision.result) = (.vote, .no, .adopted)
      decision.rule = .majority
    case .chair: (decision.basis, decision.result) = (.chair, .adopted)
    case .provisional: (decision.basis, decision.result) = (.consensus, .provisional)
    case .reject(let accord):
      if let doubt { throw doubt }
      try rest(on: accord, .rejected, &decision)
      decision.result = .rejected
    case .postpone(let day): (decision.until, decision.result) = (day, .deferred)
    case .refer(let group, let accord):
      if let doubt { throw doubt }
      guard !group.isEmpty else { throw .groupMissing }
      try rest(on: accord, .adopted, &decision)
      (decision.to, decision.result) = (group, .referred)
    }
  }

  /// A vote must come to what it is said to have come to.
  private func rest(
    on accord: Accord, _ wanted: DecisionResult, _ decision: inout Decision
  ) throws(Refusal) {
    switch accord {
    case .consensus: decision.basis = .consensus
    case .unanimity: decision.basis = .unanimity
    case .chair: decision.basis = .chair
    case .unrecorded: break
    case .vote(let ballot):
      try count(ballot, .vote, &decision)
      guard let result = decision.result, result == wanted else {
        throw .otherResult(decision.result ?? .undecided)
      }
    }
  }

  /// Nobody blocks: adopted. Somebody must consult: agreed without a mandate. Somebody blocks: nothing
  /// is decided, and a vote may follow, which leaves this as it stands.
  private func agree(_ standings: [Standing], _ decision: inout Decision) throws(Refusal) {
    try checkSeats(standings.map(\.institution))
    for standing in standings {
      let who = standing.institution
      switch standing.position {
      case .standsAside(let reason): decision.standAside.append(try voice(who, reason))
      case .blocks(let reason): decision.blocks.append(try voice(who, reason))
      case .consults(let day):
        guard let day else { throw .dayMissing(who) }
        decision.consults.append(Voice(institution: who, reason: day.iso))
      }
    }
    decision.basis = .consensus
    let agreed: DecisionResult = decision.consults.isEmpty ? .adopted : .provisional
    decision.result = decision.blocks.isEmpty ? agreed : .undecided
  }

  private func voice(_ who: String, _ reason: String) throws(Refusal) -> Voice {
    guard !trimmedWords(reason).isEmpty else { throw .reasonMissing(who) }
    return Voice(institution: who, reason: trimmedWords(reason))
  }

  private func call(
    _ votes: [NamedVote], _ rule: MajorityRule, _ casting: CastingVote?, _ decision: inout Decision
  ) throws(Refusal) {
    try checkSeats(votes.map(\.institution))
    decision.rollFor = votes.filter { $0.vote == .inFavour }.map(\.institution)
    decision.rollAgainst = votes.filter { $0.vote == .against }.map(\.institution)
    decision.rollAbstained = votes.filter { $0.vote == .abstains }.map(\.institution)
    let tally = Tally(
      votesFor: decision.rollFor.count, votesAgainst: decision.rollAgainst.count,
      abstentions: decision.rollAbstained.count)
    try judge(Ballot(tally: tally, rule: rule, casting: casting), &decision)
    decision.basis = .rollCall
  }

  private func count(
    _ ballot: Ballot, _ basis: DecisionBasis, _ decision: inout Decision
  ) throws(Refusal) {
    try judge(ballot, &decision)
    decision.basis = basis
    decision.votesFor = ballot.tally.votesFor
    decision.votesAgainst = ballot.tally.votesAgainst
    decision.abstentions = ballot.tally.abstentions
  }

  /// Holds counts against the room and the rule.
  private func judge(_ ballot: Ballot, _ decision: inout Decision) throws(Refusal) {
    let tally = ballot.tally
    guard tally.total > 0 else { throw .nobodyVoted }
    guard tally.total <= present.count else {
      throw .moreVotesThanPresent(votes: tally.total, present: present.count)
    }
    if let casting = ballot.casting {
      guard tally.isTie else { throw .castingWithoutTie }
      guard let chair = castingInstitution else { throw .chairNotPresent }
      decision.casting = Voice(institution: chair, casting: casting)
    }
    decision.rule = ballot.rule
    switch tally.outcome(rule: ballot.rule, seats: seats, casting: ballot.casting) {
    case .carried: decision.result = .adopted
    case .lost: decision.result = .rejected
    case .undecided: decision.result = .undecided
    }
  }

  // MARK: seats and quorum

  /// Only voting institutions in the room are heard, each once.
  private func checkSeats(_ codes: [String]) throws(Refusal) {
    var heard: Set<String> = []
    for code in codes {
      if observers.contains(code) { throw .observer(code) }
      guard present.contains(code) else { throw .notPresent(code) }
      guard heard.insert(code).inserted else { throw .twice(code) }
    }
  }

  private func settle(_ decision: inout Decision, isAmended: Bool) {
    switch decision.result {
    case .adopted where doubt != nil: decision.result = .provisional
    case .adopted where isAmended: decision.result = .adoptedAmended
    case .rejected where doubt != nil: decision.result = .undecided
    default: break
    }
  }

  private static func doubt(
    _ presence: Presence, _ minute: ClockTime?, _ count: Int
  ) -> Refusal? {
    let needed = presence.needed.count
    guard count < needed else { return nil }
    let changes = presence.quorumChanges()
    let past = changes.filter { change in minute.map { change.time <= $0 } ?? true }
    if let last = past.last, !last.quorate, past.contains(where: \.quorate) {
      return .quorumLost(at: last.time, present: count, needed: needed)
    }
    return .quorumMissing(present: count, needed: needed)
  }
}

extension Voice {
  /// A casting vote as files keep it, `PD, for`; the language of the file is chosen in writing.
  package init(institution: String, casting: CastingVote) {
    self.init(institution: institution, reason: casting == .inFavour ? "for" : "against")
  }
}
