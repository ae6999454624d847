import ActaMeeting

/// How a rejection or a referral was come to, which its window asks in one word: what nobody said is not
/// claimed.
extension Session {
  private static let accords: [DecisionBasis] = [.consensus, .unanimity, .vote, .chair]

  /// What the window offers, what is usual first.
  var accordWords: [String] { Self.accords.map { $0.words.text(in: language) } }

  /// A vote is held against the rule that the record names, which the window does not ask.
  func accord(_ plan: DecisionPlan, _ form: Form) throws(FormProblem) -> Accord {
    switch accordTyped(form) {
    case .consensus: return .consensus
    case .unanimity: return .unanimity
    case .chair: return .chair
    case .vote:
      guard let typed = TypedTally(form[.tally]) else {
        throw FormProblem(field: .tally, text: deciding.nobodyVoted)
      }
      let rule = standing(plan).flatMap { $0.basis == .vote ? $0.rule : nil }
      return .vote(Ballot(tally: typed.tally, rule: rule ?? .majority))
    case .rollCall, .secret, nil: return .unrecorded
    }
  }

  /// The same window with a field for the votes; nil where no vote was taken or they are asked for.
  func askingForVotes(_ form: Form) -> Form? {
    guard accordTyped(form) == .vote, !form.fields.contains(where: { $0.name == .tally }) else {
      return nil
    }
    var asking = form
    asking.fields.append(FormField(.tally, deciding.tally, kind: .tally))
    asking.focus = asking.fields.count - 1
    return asking
  }

  private func accordTyped(_ form: Form) -> DecisionBasis? {
    Self.accords.first { isTyped(form[.basis], $0.words) }
  }
}
