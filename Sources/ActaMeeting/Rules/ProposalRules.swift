/// The life of a proposal: which step may follow which state. The states are those that the format
/// derives; nothing here is stored.
extension ProposalRecord {
  /// Its text and facts change only while it is a draft or waits for its first meeting; what the group
  /// has taken up stays as it was submitted.
  package func checkEdit() throws(Refusal) {
    switch state {
    case .draft, .submitted: return
    case .withdrawn: throw withdrawal
    default: throw .textIsFixed(state)
    }
  }

  package func checkSubmit() throws(Refusal) {
    switch state {
    case .draft: return
    case .withdrawn: throw withdrawal
    default: throw .alreadySubmitted
    }
  }

  /// Its authors take it back while the group has not answered.
  package func checkWithdraw() throws(Refusal) {
    switch state {
    case .draft, .submitted, .scheduled, .discussed, .deferred: return
    case .withdrawn: throw withdrawal
    default: throw .decidedAlready(state)
    }
  }

  /// What the group still owes an answer stands on an agenda, and what another group answered for it.
  package func checkSchedule(in meeting: Meeting) throws(Refusal) {
    switch state {
    case .submitted, .scheduled, .discussed, .deferred, .provisional, .referred: break
    case .withdrawn: throw withdrawal
    default: throw .notForAgenda(state)
    }
    let named = meeting.items.flatMap(\.proposals)
    if named.contains(where: { $0.label.utf8.elementsEqual(label.utf8) && isOwn($0) }) {
      throw .alreadyOnAgenda
    }
  }

  /// Anything may be decided on it, again too, but not once it was taken back.
  package func checkDecide() throws(Refusal) {
    if proposal.withdrawn != nil { throw withdrawal }
  }

  /// From the third time on that a group puts it off, everyone is told so.
  package static let postponementsToFlag = 3

  package var isPutOffTooOften: Bool { postponed >= Self.postponementsToFlag }

  private var withdrawal: Refusal {
    proposal.withdrawn.map { .withdrawn($0) } ?? .decidedAlready(state)
  }

  private func isOwn(_ reference: Reference) -> Bool {
    reference.group.map { group in group.utf8.elementsEqual((id.group ?? "").utf8) } ?? true
  }
}

extension Meeting {
  /// Items with a proposal that was taken up here and on which nothing was decided: when the meeting
  /// closes these are deferred by rule.
  package func leftUndecided() -> [(item: Int, proposal: Reference)] {
    items.indices.flatMap { index in
      let item = items[index]
      guard item.wasTakenUp else { return [(item: Int, proposal: Reference)]() }
      return item.proposals.filter { !isDecided($0) }.map { (index, $0) }
    }
  }

  private func isDecided(_ proposal: Reference) -> Bool {
    decisions.contains { decision in
      decision.proposals.contains(proposal) && (decision.result ?? .undecided) != .undecided
    }
  }
}

extension AgendaItem {
  /// Opened, or marked as discussed.
  var wasTakenUp: Bool { !spans.isEmpty || writtenState == .discussed }
}
