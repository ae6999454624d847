/// Derives the state of every proposal from the decisions on it and what followed.
struct ProposalFold {
  let records: [ProposalRecord]

  init(groups: [GroupRecord], timeline: Timeline, actions: [ActionRecord]) {
    let facts = ProposalFacts(groups: groups, timeline: timeline, actions: actions)
    let names = SeatNames(groups)
    records = groups.enumerated().flatMap { owner, record in
      record.proposals.map { written in
        var proposal = written
        proposal.by = written.by.map { names.code($0, owner: owner) }
        let id = Reference(group: record.group.id, label: proposal.label)
        return ProposalRecord(
          id: id, proposal: proposal, state: facts.state(of: proposal, id),
          decisions: (facts.decisions[id] ?? []).map(\.id),
          meetings: facts.meetings(discussing: id), postponed: facts.postponed[id] ?? 0,
          folder: record.folder)
      }
    }
  }
}

extension ProposalFacts {
  /// The first that is true, in the order that the format gives.
  func state(of proposal: Proposal, _ id: Reference) -> ProposalState {
    if proposal.withdrawn != nil { return .withdrawn }
    let last = decisions[id]?.last { ($0.decision.result ?? .undecided) != .undecided }
    let result = last?.decision.result
    if scheduled.contains(id), result == nil || result == .deferred { return .scheduled }
    guard let last, let result else { return withoutDecision(proposal, id) }
    switch result {
    case .rejected: return .rejected
    case .referred: return .referred
    case .deferred: return .deferred
    case .provisional: return provisional(last)
    case .adopted, .adoptedAmended: return adopted(result, last)
    case .undecided: return withoutDecision(proposal, id)
    }
  }

  private func withoutDecision(_ proposal: Proposal, _ id: Reference) -> ProposalState {
    if discussed[id] != nil { return .discussed }
    return proposal.date != nil ? .submitted : .draft
  }

  private func provisional(_ last: Named) -> ProposalState {
    guard let ratifier = ratifiers[last.id], ratifier.place > last.place else {
      return .provisional
    }
    return after(ratifier.decision.result ?? .adopted, [last.id, ratifier.id])
  }

  /// What followed from a provisional decision counts for the one that settled it.
  private func adopted(_ result: DecisionResult, _ last: Named) -> ProposalState {
    let settled = last.decision.ratifies.map {
      $0.within(group: last.id.group ?? "", meeting: last.id.meeting)
    }
    return after(result, [last.id] + [settled].compactMap { $0 })
  }

  private func after(_ result: DecisionResult, _ origins: [Reference]) -> ProposalState {
    let states = origins.flatMap { followed[$0] ?? [] }
    if states.contains(where: { !$0.isFinal }) { return .implementing }
    if states.contains(.done) { return .implemented }
    return result == .adoptedAmended ? .adoptedAmended : .adopted
  }
}
