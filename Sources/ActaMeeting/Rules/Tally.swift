/// Votes counted, one for each voting institution.
package struct Tally: Hashable, Sendable {
  package var votesFor: Int
  package var votesAgainst: Int
  package var abstentions: Int

  package init(votesFor: Int, votesAgainst: Int, abstentions: Int = 0) {
    self.votesFor = votesFor
    self.votesAgainst = votesAgainst
    self.abstentions = abstentions
  }

  /// Everyone who raised a hand.
  package var total: Int { votesFor + votesAgainst + abstentions }

  /// As many for as against.
  package var isTie: Bool { votesFor == votesAgainst }

  /// What follows under a rule, in whole numbers. Abstentions are no votes cast. As many for as
  /// against settles nothing under any rule, unless the chair casts one vote more.
  package func outcome(
    rule: MajorityRule, seats: Int, casting: CastingVote? = nil
  ) -> TallyOutcome {
    guard isTie else { return carries(rule, seats: seats) ? .carried : .lost }
    switch casting {
    case .inFavour:
      let broken = Tally(votesFor: votesFor + 1, votesAgainst: votesAgainst)
      return broken.carries(rule, seats: seats) ? .carried : .lost
    case .against: return .lost
    case nil: return .undecided
    }
  }

  private func carries(_ rule: MajorityRule, seats: Int) -> Bool {
    switch rule {
    case .majority: votesFor > votesAgainst
    case .absolute: 2 * votesFor > seats
    case .twoThirds: votesFor > 0 && votesFor >= 2 * votesAgainst
    }
  }
}

/// How the chair breaks a tie.
package enum CastingVote: Hashable, Sendable {
  case inFavour, against
}

extension Voice {
  /// Which way a casting vote went, of a voice read from `casting: PD, for`; nil when the word after
  /// the institution is none of either language.
  package var castingVote: CastingVote? {
    let word = PlainWord(reason ?? "")
    if ["for", "a-favor", "a favor"].contains(where: word.isSame) { return .inFavour }
    return ["against", "contra"].contains(where: word.isSame) ? .against : nil
  }
}

/// What a count comes to.
package enum TallyOutcome: Hashable, Sendable {
  case carried, lost, undecided
}

/// The counts that the record holds of a vote; nil is one that nobody wrote, which is not zero.
package struct RecordedCounts: Hashable, Sendable {
  package var votesFor: Int?
  package var votesAgainst: Int?
  package var abstentions: Int?

  /// For, against, abstentions in figures; a hole for what was not written.
  package var figures: [String] {
    [votesFor, votesAgainst, abstentions].map { $0.map(String.init) ?? "____" }
  }

  /// `8-1-1`, `2-2-____`.
  package var text: String { figures.joined(separator: "-") }
}

extension Decision {
  /// The counts as written, else derived from the roll call; nil when there was neither.
  package var counts: RecordedCounts? {
    let isRollCall = !(rollFor.isEmpty && rollAgainst.isEmpty && rollAbstained.isEmpty)
    let counts = RecordedCounts(
      votesFor: votesFor ?? (isRollCall ? rollFor.count : nil),
      votesAgainst: votesAgainst ?? (isRollCall ? rollAgainst.count : nil),
      abstentions: abstentions ?? (isRollCall ? rollAbstained.count : nil))
    return counts == RecordedCounts() ? nil : counts
  }

  /// The counts that a rule is held against; nil while nobody knows how many were in favour.
  package var tally: Tally? {
    guard let counts, let votesFor = counts.votesFor else { return nil }
    return Tally(
      votesFor: votesFor, votesAgainst: counts.votesAgainst ?? 0,
      abstentions: counts.abstentions ?? 0)
  }
}
