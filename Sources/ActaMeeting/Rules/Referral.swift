/// What a group may send of a proposal: a referral to the group that a decision names, or the answer
/// to the group it came from.
package struct Transfer: Hashable, Sendable {
  package var proposal: ProposalRecord
  package var decision: DecisionRecord
  /// Id of the group it goes to.
  package var receiver: String

  /// Why a proposal is not sent.
  package enum Refusal: Error, Hashable, Sendable {
    /// Nothing was referred, and there is nothing to answer.
    case notReferred(ProposalState)
    /// It came from another group, and this one has not decided on it yet.
    case notDecided(ProposalState)
    case receiverMissing
    /// The label keeps it in this group.
    case tooStrict(Label)
  }

  /// The last decision on a proposal that decides something settles what is sent. TLP:RED and
  /// TLP:AMBER+STRICT stay in the group that wrote them (TLP 2.0 of FIRST).
  package init(
    _ proposal: ProposalRecord, decisions: DecisionRegister, group: Group
  ) throws(Refusal) {
    let last = Transfer.last(of: proposal, decisions)
    let origin = proposal.proposal.origin?.group
    guard let last, let result = last.decision.result else {
      throw origin == nil ? .notReferred(proposal.state) : .notDecided(proposal.state)
    }
    self.proposal = proposal
    decision = last
    switch result {
    case .referred:
      guard let receiver = last.decision.to ?? group.parent else { throw .receiverMissing }
      self.receiver = receiver
    case .adopted, .adoptedAmended, .rejected:
      guard let origin else { throw .notReferred(proposal.state) }
      receiver = origin
    case .deferred, .provisional, .undecided:
      throw origin == nil ? .notReferred(proposal.state) : .notDecided(proposal.state)
    }
    guard last.share >= .amber else { throw .tooStrict(last.share) }
  }

  /// A provisional decision stands for the one that settled it.
  private static func last(
    of proposal: ProposalRecord, _ decisions: DecisionRegister
  ) -> DecisionRecord? {
    let all = proposal.decisions.compactMap(decisions.decision)
    let last = all.last { ($0.decision.result ?? .undecided) != .undecided }
    return last?.settledBy.flatMap(decisions.decision) ?? last
  }
}
