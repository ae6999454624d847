/// A count of a vote that was written down wrongly, and the right one.
package struct VoteCorrection: Hashable, Sendable {
  /// One of the counts that a decision holds.
  package enum Part: CaseIterable, Sendable {
    case inFavour, against, abstentions

    /// Where a decision holds it.
    package var count: WritableKeyPath<Decision, Int?> {
      switch self {
      case .inFavour: \.votesFor
      case .against: \.votesAgainst
      case .abstentions: \.abstentions
      }
    }
  }

  /// Nil where the number stands alone.
  package var part: Part?
  package var from: Int
  package var to: Int

  package init(part: Part?, from: Int, to: Int) {
    self.part = part
    self.from = from
    self.to = to
  }

  /// The count of a decision that it mends: of those with its number the one that it names, else the only
  /// one; nil where there is none, and where it could be of two.
  package func part(of decision: Decision) -> Part? {
    let fitting = Part.allCases.filter { one in
      decision[keyPath: one.count] == from && (part ?? one) == one
    }
    return fitting.count == 1 ? fitting.first : nil
  }

  /// The decision with the right count; nil where it mends none of its counts.
  package func applied(to decision: Decision) -> Decision? {
    guard let part = part(of: decision) else { return nil }
    var mended = decision
    mended[keyPath: part.count] = to
    return mended
  }
}

extension CorrectionIndex {
  /// The decision with the counts of its vote as corrections of it left them; its wording stays as it is
  /// written. What the wording itself says is of the wording.
  package func applied(to decision: Decision) -> Decision {
    own(decision.label).reduce(decision) { mended, correction in
      guard let vote = correction.vote, !decision.says(correction.reads ?? "") else {
        return mended
      }
      return vote.applied(to: mended) ?? mended
    }
  }
}

extension Decision {
  /// Whether its wording or the text under it has some words.
  package func says(_ words: String) -> Bool {
    let pattern = BytePattern(Array(words.utf8))
    return ([text] + notes).contains { pattern.firstPlace(in: Array($0.utf8)) != nil }
  }
}
