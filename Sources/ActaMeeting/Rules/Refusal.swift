/// Why a rule does not let something happen, as data; the layer that shows it puts it into words.
package enum Refusal: Error, Hashable, Sendable {
  /// Nothing was said of what is decided.
  case wordingMissing
  /// A meeting that was not opened decides nothing.
  case meetingNotOpen
  /// Nobody was marked present, so nobody can decide.
  case rollNotCalled
  /// The quorum was there until that minute: this can only be provisional.
  case quorumLost(at: ClockTime, present: Int, needed: Int)
  /// The quorum was never there: this can only be provisional.
  case quorumMissing(present: Int, needed: Int)
  /// More hands than voting institutions in the room.
  case moreVotesThanPresent(votes: Int, present: Int)
  case nobodyVoted
  /// An institution that voted twice, or stands for two things.
  case twice(String)
  /// An institution that is not in the room at that minute.
  case notPresent(String)
  /// Observers are heard and never counted.
  case observer(String)
  /// Standing aside and blocking need a reason.
  case reasonMissing(String)
  /// Who must consult says by when.
  case dayMissing(String)
  /// Votes that come to something else than was said.
  case otherResult(DecisionResult)
  /// A casting vote where there is no tie to break.
  case castingWithoutTie
  /// The casting vote is the chair's, and the chair's institution is not in the room.
  case chairNotPresent
  /// A referral that names no group, or the group itself.
  case groupMissing
  /// Nothing more is decided on a proposal that its authors took back.
  case withdrawn(CalendarDate)
  /// The text of a proposal changes only until the group has taken it up.
  case textIsFixed(ProposalState)
  /// The proposal is not far enough, or too far, to stand on an agenda.
  case notForAgenda(ProposalState)
  case alreadyOnAgenda
  case alreadySubmitted
  /// What was decided is not taken back; another decision is.
  case decidedAlready(ProposalState)
}
