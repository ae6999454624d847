/// What is put to the group: a wording, on something, in some way.
package struct Motion: Hashable, Sendable {
  /// The wording as restated before anything is counted.
  package var wording: String
  /// The text as its authors submitted it; nil when there is no proposal.
  package var submitted: String?
  /// Lines under the wording, such as why it is put off.
  package var notes: [String] = []
  package var proposals: [Reference] = []
  /// The provisional decision that it would settle.
  package var ratifies: Reference?
  package var way: Way

  package init(wording: String, way: Way) {
    self.wording = wording
    self.way = way
  }

  /// How it is come to.
  package enum Way: Hashable, Sendable {
    /// Those who do not simply agree, with what they say.
    case consensus([Standing])
    case unanimity
    case showOfHands(Ballot)
    case secret(Ballot)
    /// Every vote with its institution.
    case rollCall([NamedVote], rule: MajorityRule, casting: CastingVote?)
    /// A routine matter: the majority was seen and not counted.
    case seenMajority
    /// By the chair alone.
    case chair
    /// The group agrees, and knows that it has no mandate yet.
    case provisional
    case reject(Accord)
    case postpone(until: CalendarDate?)
    case refer(to: String, Accord)
  }

  /// Whether the wording is another than the one submitted, byte for byte.
  package var isAmended: Bool {
    submitted.map { !$0.utf8.elementsEqual(wording.utf8) } ?? false
  }
}

/// What a rejection or a referral rests on.
package enum Accord: Hashable, Sendable {
  case consensus, unanimity
  /// By the chair alone.
  case chair
  case vote(Ballot)
  /// Nobody said; documents leave a hole.
  case unrecorded
}

/// Counts with the rule that they are held against.
package struct Ballot: Hashable, Sendable {
  package var tally: Tally
  package var rule: MajorityRule
  package var casting: CastingVote?

  package init(tally: Tally, rule: MajorityRule = .majority, casting: CastingVote? = nil) {
    self.tally = tally
    self.rule = rule
    self.casting = casting
  }
}

/// One institution's place in a consensus round, when it does not simply agree.
package struct Standing: Hashable, Sendable {
  package var institution: String
  package var position: Position

  package init(institution: String, position: Position) {
    self.institution = institution
    self.position = position
  }

  package enum Position: Hashable, Sendable {
    case standsAside(reason: String)
    case blocks(reason: String)
    /// Must ask at home, and answers by a day.
    case consults(by: CalendarDate?)
  }
}

/// One institution's vote in a roll call.
package struct NamedVote: Hashable, Sendable {
  package var institution: String
  package var vote: Vote

  package init(institution: String, vote: Vote) {
    self.institution = institution
    self.vote = vote
  }

  package enum Vote: Hashable, Sendable, CaseIterable {
    case inFavour, against, abstains
  }
}
