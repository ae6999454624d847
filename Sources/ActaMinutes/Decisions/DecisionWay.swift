import ActaMeeting

/// The way in which a decision was come to, and the majority that carried it.
extension DecisionWording {
  /// `por consenso`, `por maioria absoluta`, `por votação nominal, por maioria`; nil when it was not
  /// recorded.
  package var way: String? {
    guard decision.counted != .no else { return phrases.seenNotCounted }
    switch decision.basis {
    case .consensus: return consensus
    case .unanimity:
      return decision.counts?.votesAgainst ?? 0 > 0 ? phrases.byVote : phrases.unanimously
    case .chair: return phrases.byTheChair
    case .vote: return counted(phrases.byVote)
    case .rollCall: return [phrases.byRollCall, majority].compactMap { $0 }.joined(separator: ", ")
    case .secret:
      return [phrases.bySecretBallot, majority].compactMap { $0 }.joined(separator: ", ")
    case nil: return nil
    }
  }

  /// A record that has it adopted by consensus and blocked does not say by what.
  private var consensus: String {
    if lacksConsensus { return phrases.withoutConsensus }
    let isContradicted = decision.result?.isAdopted == true && !decision.blocks.isEmpty
    return isContradicted ? phrases.byUnknown : phrases.byConsensus
  }

  /// Consensus is that nobody blocks: undecided, nothing was come to by it.
  var lacksConsensus: Bool {
    decision.result == .undecided
      || !decision.blocks.isEmpty && decision.result?.isAdopted == false
  }

  /// A show of hands is named by the majority that it made, else as a vote.
  private func counted(_ vote: String) -> String { majority ?? vote }

  /// The majority that carried it, or the one that it missed; a tie is a tie.
  private var majority: String? {
    guard let tally = decision.tally, decision.counts?.votesAgainst != nil,
      let result = decision.result
    else { return nil }
    switch result {
    case .adopted, .adoptedAmended: return tally.isTie ? nil : carried(tally)
    case .rejected: return missed(tally)
    case .undecided: return tally.isTie ? phrases.byTie : nil
    case .deferred, .referred, .provisional: return nil
    }
  }

  /// Nothing is said of a majority that the figures do not bear out. Where nobody knows how many seats
  /// there are, there are at least as many as voted.
  private func carried(_ tally: Tally) -> String? {
    guard outcome(of: tally, seats: seats ?? tally.total) == .carried else { return nil }
    switch decision.rule {
    case .absolute: return phrases.byAbsoluteMajority
    case .twoThirds: return phrases.byTwoThirds
    case .majority, nil: return phrases.byMajority
    }
  }

  /// More for than against and rejected all the same: the rule asked for more.
  private func missed(_ tally: Tally) -> String? {
    guard tally.votesFor > tally.votesAgainst, outcome(of: tally, seats: seats ?? .max) == .lost
    else { return nil }
    switch decision.rule {
    case .absolute: return phrases.withoutAbsolute
    case .twoThirds: return phrases.withoutTwoThirds
    case .majority, nil: return nil
    }
  }

  private func outcome(of tally: Tally, seats: Int) -> TallyOutcome {
    tally.outcome(rule: decision.rule ?? .majority, seats: seats)
  }

  /// The vote of the chair that broke a tie; nil when there was none.
  var casting: String? {
    guard let casting = decision.casting, let vote = casting.castingVote else { return nil }
    let said = vote == .inFavour ? phrases.castingFor : phrases.castingAgainst
    return "\(said) (\(name(casting.institution)))"
  }
}
