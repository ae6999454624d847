import ActaMeeting
import Testing

struct ProposalStateTests {
  private static let label = "P-2026-03"

  private func proposal(date: String? = "2026-01-10", withdrawn: String? = nil) throws -> Proposal {
    var proposal = Proposal(label: Self.label, title: "Prazo de 72 horas", lines: 3...8)
    proposal.date = try date.map(day)
    proposal.withdrawn = try withdrawn.map(day)
    return proposal
  }

  private func fold(_ meetings: [Meeting]) throws -> ProposalRecord {
    try fold(proposal(), meetings)
  }

  private func fold(_ one: Proposal, _ meetings: [Meeting]) throws -> ProposalRecord {
    let register = Register(groups: [record(meetings: meetings, proposals: [one])])
    return try #require(register.proposals.first)
  }

  /// A meeting whose item names the proposal.
  private func onAgenda(
    _ name: String, _ state: WrittenItemState? = nil, status: MeetingStatus = .draft
  ) throws -> Meeting {
    var one = try meeting(name, status: status)
    one.items[0].proposals = [Reference(label: Self.label)]
    one.items[0].writtenState = state
    return one
  }

  private func decided(_ result: DecisionResult?, in name: String = "2026-02-10") throws -> Meeting
  {
    try meeting(name, [decision("D1", on: Self.label, result)])
  }

  @Test func withoutADateItIsADraftAndWithOneSubmitted() throws {
    #expect(try fold(proposal(date: nil), []).state == .draft)
    #expect(try fold([]).state == .submitted)
  }

  @Test func anItemThatDiscussedItMakesItDiscussed() throws {
    let folded = try fold([onAgenda("2026-02-10", .discussed), onAgenda("2026-03-10", .discussed)])
    #expect(folded.state == .discussed)
    #expect(folded.meetings == ["2026-02-10", "2026-03-10"])
  }

  @Test(arguments: [WrittenItemState.postponed, .skipped, nil])
  func anItemThatWasNotReachedDoesNot(state: WrittenItemState?) throws {
    let folded = try fold([onAgenda("2026-02-10", state)])
    #expect(folded.state == .submitted)
    #expect(folded.meetings.isEmpty)
  }

  @Test func anItemStillOpenIsNotYetDiscussed() throws {
    var one = try onAgenda("2026-02-10", status: .open)
    one.items[0].spans = [ItemSpan(opened: try clock("09:00"), closed: nil)]
    #expect(try fold([one]).state == .submitted)
    one.items[0].spans = [ItemSpan(opened: try clock("09:00"), closed: try clock("09:20"))]
    #expect(try fold([one]).state == .discussed)
  }

  @Test(arguments: [
    (DecisionResult.adopted, ProposalState.adopted), (.adoptedAmended, .adoptedAmended),
    (.rejected, .rejected), (.deferred, .deferred), (.referred, .referred),
    (.provisional, .provisional), (.undecided, .submitted),
  ])
  func theDecisionGivesTheState(result: DecisionResult, state: ProposalState) throws {
    #expect(try fold([decided(result)]).state == state)
  }

  @Test func theLastDecisionThatDecidesCounts() throws {
    let folded = try fold([
      decided(.rejected), decided(.adopted, in: "2026-03-10"),
      decided(.undecided, in: "2026-04-16"), decided(nil, in: "2026-05-01"),
    ])
    #expect(folded.state == .adopted)
    #expect(
      folded.decisions.map(\.text) == [
        "GRD-MXX/2026-02-10/D1", "GRD-MXX/2026-03-10/D1", "GRD-MXX/2026-04-16/D1",
        "GRD-MXX/2026-05-01/D1",
      ])
  }

  @Test func decisionsAreOrderedByDayNotByFile() throws {
    #expect(try fold([decided(.adopted, in: "2026-03-10"), decided(.rejected)]).state == .adopted)
  }

  @Test func aDecisionOfAMeetingThatWasNotHeldDoesNotCount() throws {
    let cancelled = try meeting(
      "2026-02-10", [decision("D1", on: Self.label, .adopted)], status: .cancelled)
    #expect(try fold([cancelled]).state == .submitted)
  }

  @Test func withdrawnIsAboveEverything() throws {
    let folded = try fold(
      proposal(withdrawn: "2026-03-01"),
      [decided(.adopted), onAgenda("2026-09-01", status: .planned)])
    #expect(folded.state == .withdrawn)
  }

  @Test(
    arguments: [
      (nil, ProposalState.scheduled), (.undecided, .scheduled), (.deferred, .scheduled),
      (.rejected, .rejected), (.adopted, .adopted), (.provisional, .provisional),
      (.referred, .referred),
    ] as [(DecisionResult?, ProposalState)])
  func aPlannedMeetingSchedulesWhatIsNotDecided(result: DecisionResult?, state: ProposalState)
    throws
  {
    let folded = try fold([decided(result), onAgenda("2026-09-01", status: .planned)])
    #expect(folded.state == state)
  }

  @Test func aCancelledMeetingSchedulesNothing() throws {
    #expect(try fold([onAgenda("2026-09-01", status: .cancelled)]).state == .submitted)
  }

  @Test func aLaterAdoptedDecisionRatifiesAProvisionalOne() throws {
    let ratified = try meeting("2026-03-10", [decision("D1", .adopted, ratifies: "2026-02-10/D1")])
    #expect(try fold([decided(.provisional), ratified]).state == .adopted)
    let amended = try meeting(
      "2026-03-10", [decision("D1", .adoptedAmended, ratifies: "2026-02-10/D1")])
    #expect(try fold([decided(.provisional), amended]).state == .adoptedAmended)
  }

  @Test func whatIsNotAdoptedOrComesEarlierRatifiesNothing() throws {
    let refused = try meeting("2026-03-10", [decision("D1", .rejected, ratifies: "2026-02-10/D1")])
    #expect(try fold([decided(.provisional), refused]).state == .provisional)
    let early = try meeting("2026-01-20", [decision("D1", .adopted, ratifies: "2026-02-10/D1")])
    #expect(try fold([early, decided(.provisional)]).state == .provisional)
  }

  /// The state after adoption with one action for each of some states.
  private func followed(by states: [ActionState]) throws -> ProposalState {
    var entries = [try decision("D1", on: Self.label, .adopted)]
    for index in states.indices { entries.append(try action("A\(index + 1)", origin: "D1")) }
    let reviews = try states.enumerated().map {
      try review("2026-02-10/A\($0.offset + 1)", event($0.element))
    }
    return try fold([meeting("2026-02-10", entries), meeting("2026-04-16", reviews)]).state
  }

  @Test(
    arguments: [
      ([.open], .implementing), ([.done, .inProgress], .implementing),
      ([.done, .escalated], .implementing), ([.done], .implemented),
      ([.done, .cancelled], .implemented), ([.cancelled], .adopted), ([.merged], .adopted),
      ([], .adopted),
    ] as [([ActionState], ProposalState)])
  func whatWasAdoptedIsImplementedByItsActions(actions: [ActionState], state: ProposalState) throws
  {
    #expect(try followed(by: actions) == state)
  }

  @Test func actionsOfAProvisionalDecisionCountOnceItIsRatified() throws {
    let first = try meeting(
      "2026-02-10", [decision("D1", on: Self.label, .provisional), action("A1", origin: "D1")])
    #expect(try fold([first]).state == .provisional)
    let ratified = try meeting("2026-03-10", [decision("D1", .adopted, ratifies: "2026-02-10/D1")])
    #expect(try fold([first, ratified]).state == .implementing)
  }

  @Test func postponementsAreCountedOnceAMeeting() throws {
    var both = try onAgenda("2026-02-10", .postponed)
    both.items[0].entries = [try decision("D1", on: Self.label, .deferred)]
    let folded = try fold([both, onAgenda("2026-03-10", .postponed), onAgenda("2026-04-16")])
    #expect(folded.postponed == 2)
  }

  @Test func anotherGroupDecidesSchedulesAndDiscussesByTheFullName() throws {
    let id = "GRD-MXX/P-2026-03"
    let district = record(proposals: [try proposal()])
    var heard = try meeting("2026-06-18")
    heard.items[0].proposals = [try name(id)]
    heard.items[0].writtenState = .discussed
    let discussed = Register(groups: [district, record("GRP-INH", meetings: [heard])])
    #expect(discussed.proposals.map(\.state) == [.discussed])
    #expect(discussed.proposals.map(\.meetings) == [["GRP-INH/2026-06-18"]])
    heard.status = .planned
    let scheduled = Register(groups: [district, record("GRP-INH", meetings: [heard])])
    #expect(scheduled.proposals.map(\.state) == [.scheduled])
    let taken = try meeting("2026-09-01", [decision("D2", on: id, .adopted)])
    let decided = Register(groups: [district, record("GRP-INH", meetings: [taken])])
    #expect(decided.proposals.map(\.state) == [.adopted])
    #expect(decided.proposals.flatMap(\.decisions).map(\.text) == ["GRP-INH/2026-09-01/D2"])
  }

  @Test func aProposalOfTheSameLabelInAnotherGroupIsAnother() throws {
    let register = Register(groups: [
      record(meetings: [try decided(.adopted)], proposals: [try proposal()]),
      record("GRP-INH", proposals: [try proposal()]),
    ])
    #expect(register.proposals.map(\.state) == [.adopted, .submitted])
  }

  @Test func whatWaitsIsWhatTheGroupStillOwesAnAnswer() throws {
    #expect(try fold([]).isWaiting)
    #expect(try fold([decided(.deferred)]).isWaiting)
    #expect(try !fold([decided(.adopted)]).isWaiting)
    #expect(try !fold(proposal(date: nil), []).isWaiting)
  }
}
