import ActaMeeting

/// What a group of a few institutions must decide, worked out with lists, sets and fractions instead
/// of the program's counts and whole-number comparisons, so that one slip is not made twice.
struct RulesOracle {
  /// One institution at the minute of the decision.
  enum Chair: CaseIterable {
    case absent, represented, inFavour, against, abstains
    case observer

    var isVoting: Bool { self != .observer }
    var isThere: Bool { self != .absent }
  }

  var seats: [Chair]
  var rule: MajorityRule
  var casting: CastingVote?
  var quorum: QuorumRule

  private var voters: [Chair] { seats.filter { $0.isVoting } }
  var present: Int { voters.filter { $0.isThere }.count }

  /// The smallest number that is enough, found by trying.
  var isQuorate: Bool {
    let all = Double(voters.count)
    let enough: (Int) -> Bool = { count in
      switch quorum {
      case .none: true
      case .halfPlusOne: Double(count) / all > 0.5 || voters.isEmpty && count > 0
      case .twoThirds: Double(count) * 3 >= all * 2
      case .number(let number): count >= number
      }
    }
    return enough(present)
  }

  /// Nil where it must be refused.
  var result: DecisionResult? {
    let yes = voters.filter { $0 == .inFavour }
    let no = voters.filter { $0 == .against }
    let abstained = voters.filter { $0 == .abstains }
    guard !(yes + no + abstained).isEmpty else { return nil }
    let isTie = yes.count == no.count
    if casting != nil, !isTie || !chairIsThere { return nil }
    if isTie, casting == nil { return .undecided }
    if isTie, casting == .against { return isQuorate ? .rejected : .undecided }
    let hands = yes + (isTie ? [.inFavour] : [])
    guard carries(hands, no) else { return isQuorate ? .rejected : .undecided }
    return isQuorate ? .adopted : .provisional
  }

  /// The first institution has the chair.
  private var chairIsThere: Bool { seats.first.map { $0.isVoting && $0.isThere } ?? false }

  private func carries(_ yes: [Chair], _ no: [Chair]) -> Bool {
    switch rule {
    case .majority: return zip(yes, no).count < yes.count
    case .absolute: return Double(yes.count) > Double(voters.count) / 2
    case .twoThirds:
      return !yes.isEmpty && Double(yes.count) / Double(yes.count + no.count) >= 2.0 / 3.0
    }
  }
}

extension Sequence {
  fileprivate var count: Int { reduce(0) { sum, _ in sum + 1 } }
}

/// Every list of `length` elements of `choices`.
func combinations<Element>(of choices: [Element], length: Int) -> [[Element]] {
  (0..<length).reduce([[]]) { lists, _ in
    lists.flatMap { list in choices.map { list + [$0] } }
  }
}
