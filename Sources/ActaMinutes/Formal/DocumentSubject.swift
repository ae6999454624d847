import ActaMeeting

/// What a document is about, as it was asked for.
extension MinutesWriter {
  /// Why it cannot be about that; nil when it can.
  var subjectProblem: SubjectProblem? {
    if isNotHeld, request.form.needsSubject { return .notHeld }
    if request.form == .agenda, meeting.status == .cancelled { return .cancelled }
    let choices: [String]
    let isFound: Bool
    switch request.form {
    case .slip: (choices, isFound) = (visibleDecisions.map(\.label), decisionAsked != nil)
    case .extract:
      let seen = meeting.items.indices.filter { audience.sees(meeting.items[$0]) }
      (choices, isFound) = (seen.map { String($0 + 1) }, itemAsked != nil)
    case .referral: (choices, isFound) = (referrals.map(\.label), referralAsked != nil)
    case .actions:
      choices = group.institutions.map(\.code)
      isFound = request.subject == nil || request.subject.flatMap(institution(named:)) != nil
    case .table, .summary, .agenda, .acta: return nil
    }
    if isFound { return nil }
    if choices.isEmpty, request.form.needsSubject { return .nothing }
    return request.subject.map { .unknown($0, choices) } ?? .missing(choices)
  }

  /// What the document is about, for the name of its file; nil where it is about the whole meeting.
  var subjectOfName: String? {
    switch request.form {
    case .slip: decisionAsked?.label
    case .extract: itemAsked.map { String($0 + 1) }
    case .referral: referralAsked.map { $0.proposals.first?.label ?? $0.label }
    case .actions: request.subject.flatMap(institution(named:))
    case .table, .summary, .agenda, .acta: nil
    }
  }

  /// The decision named; without a name the only one there is.
  var decisionAsked: Decision? { asked(among: visibleDecisions) }

  var referralAsked: Decision? {
    if let wanted = request.subject, let reference = Reference(wanted), reference.isProposal {
      return referrals.last { $0.proposals.contains { $0.label == reference.label } }
    }
    return asked(among: referrals)
  }

  private func asked(among decisions: [Decision]) -> Decision? {
    guard let wanted = request.subject else { return decisions.count == 1 ? decisions[0] : nil }
    return decisions.first { PlainWord($0.label) == PlainWord(wanted) }
  }

  private var referrals: [Decision] { visibleDecisions.filter { $0.result == .referred } }

  /// The place of the item whose number was asked for, when this circle sees it.
  var itemAsked: Int? {
    guard let number = request.subject.flatMap({ decimal(Array($0.utf8)) }),
      meeting.items.indices.contains(number - 1), audience.sees(meeting.items[number - 1])
    else { return nil }
    return number - 1
  }

  func institution(named name: String) -> String? {
    group.institution(answeringTo: name)?.code
  }
}
