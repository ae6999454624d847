import ActaMeeting
import Testing

struct TallyTests {
  private func outcome(
    _ rule: MajorityRule, _ votesFor: Int, _ against: Int, _ abstain: Int = 0, seats: Int = 14,
    casting: CastingVote? = nil
  ) -> TallyOutcome {
    Tally(votesFor: votesFor, votesAgainst: against, abstentions: abstain)
      .outcome(rule: rule, seats: seats, casting: casting)
  }

  @Test func moreForThanAgainstIsAMajority() {
    #expect(outcome(.majority, 8, 1, 1) == .carried)
    #expect(outcome(.majority, 1, 0, 9) == .carried)
    #expect(outcome(.majority, 1, 2) == .lost)
  }

  @Test func asManyForAsAgainstIsUndecidedUnlessTheChairCasts() {
    for votes in [0, 5] {
      #expect(outcome(.majority, votes, votes, 3) == .undecided)
      #expect(outcome(.majority, votes, votes, casting: .inFavour) == .carried)
      #expect(outcome(.majority, votes, votes, casting: .against) == .lost)
    }
  }

  @Test func theChairsCastingVoteChangesNothingWithoutATie() {
    #expect(outcome(.majority, 5, 4, casting: .against) == .carried)
    #expect(outcome(.majority, 4, 5, casting: .inFavour) == .lost)
  }

  @Test func anAbsoluteMajorityIsOfAllSeats() {
    #expect(outcome(.absolute, 7, 0) == .lost)
    #expect(outcome(.absolute, 8, 0) == .carried)
    #expect(outcome(.absolute, 7, 6, seats: 13) == .carried)
  }

  @Test func twoThirdsAreOfTheVotesCast() {
    #expect(outcome(.twoThirds, 4, 2, 8) == .carried)
    #expect(outcome(.twoThirds, 3, 2) == .lost)
    #expect(outcome(.twoThirds, 1, 0, 13) == .carried)
    #expect(outcome(.twoThirds, 0, 0, 14) != .carried)
  }

  @Test func countsAreAsWrittenElseFromTheRollCall() {
    var decision = Decision(label: "D1", text: "Aprovar.", lines: 1...1)
    #expect(decision.tally == nil)
    decision.rollFor = ["PD", "PRM"]
    decision.rollAbstained = ["OIM"]
    #expect(decision.tally == Tally(votesFor: 2, votesAgainst: 0, abstentions: 1))
    decision.votesFor = 8
    decision.votesAgainst = 1
    #expect(decision.tally == Tally(votesFor: 8, votesAgainst: 1, abstentions: 1))
    #expect(decision.tally?.total == 10)
  }

  @Test func aCountThatNobodyWroteIsNotZero() {
    var decision = Decision(label: "D1", text: "Aprovar.", lines: 1...1)
    #expect(decision.counts == nil)
    decision.votesAgainst = 2
    #expect(decision.counts?.text == "____-2-____")
    #expect(decision.tally == nil)
    decision.votesFor = 2
    #expect(decision.counts?.text == "2-2-____")
    #expect(decision.tally == Tally(votesFor: 2, votesAgainst: 2))
  }
}
