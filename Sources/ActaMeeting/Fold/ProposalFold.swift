/// Derives the state of every proposal from the decisions on it and what followed.
struct ProposalFold {
  let records: [ProposalRecord]

  /// A decision with its full name.
  private struct Named {
    var id: Reference
    var decision: Decision
  }

  init(groups: [GroupRecord], timeline: Timeline, actions: [ActionRecord]) {
    var onProposal: [Reference: [Named]] = [:]
    var ratifiers: [Reference: Named] = [:]
    var takenUp: [Reference: [String]] = [:]
    for held in timeline.held {
      for decision in held.meeting.decisions {
        let named = Named(
          id: Reference(group: held.group, meeting: held.meeting.name, label: decision.label),
          decision: decision)
        for proposal in decision.proposals {
          onProposal[proposal.within(group: held.group), default: []].append(named)
        }
        if decision.result?.isAdopted == true, let settled = decision.ratifies {
          ratifiers[settled.within(group: held.group, meeting: held.meeting.name)] = named
        }
      }
      for item in held.meeting.items where item.state == .discussed || item.state == .open {
        for proposal in item.proposals {
          let id = proposal.within(group: held.group)
          if takenUp[id]?.last != held.meeting.name {
            takenUp[id, default: []].append(held.meeting.name)
          }
        }
      }
    }
    var children: [Reference: [ActionRecord]] = [:]
    for action in actions {
      guard let origin = action.origin else { continue }
      let full = origin.within(group: action.id.group ?? "", meeting: action.id.meeting)
      children[full, default: []].append(action)
    }
    records = groups.flatMap { record in
      let planned = ProposalFold.scheduled(record)
      return record.proposals.map { proposal in
        let id = Reference(group: record.group.id, label: proposal.label)
        let decisions = onProposal[id] ?? []
        let facts = Facts(
          proposal: proposal, decisions: decisions, isScheduled: planned.contains(id),
          isDiscussed: takenUp[id] != nil, ratifiers: ratifiers, children: children)
        return ProposalRecord(
          id: id, proposal: proposal, state: facts.state, decisions: decisions.map(\.id),
          meetings: takenUp[id] ?? [], folder: record.folder)
      }
    }
  }

  private static func scheduled(_ record: GroupRecord) -> Set<Reference> {
    let planned = record.meetings.filter { $0.status == .planned }.flatMap(\.items)
    return Set(planned.flatMap(\.proposals).map { $0.within(group: record.group.id) })
  }

  /// What the state of one proposal follows from.
  private struct Facts {
    var proposal: Proposal
    var decisions: [Named]
    var isScheduled: Bool
    var isDiscussed: Bool
    var ratifiers: [Reference: Named]
    var children: [Reference: [ActionRecord]]

    /// The first that is true, in the order that the format gives.
    var state: ProposalState {
      if proposal.withdrawn != nil { return .withdrawn }
      let last = decisions.last { ($0.decision.result ?? .undecided) != .undecided }
      if isScheduled, last == nil || last?.decision.result == .deferred { return .scheduled }
      guard let last, let result = last.decision.result else { return withoutDecision }
      switch result {
      case .rejected: return .rejected
      case .referred: return .referred
      case .deferred: return .deferred
      case .provisional:
        guard let ratifier = ratifiers[last.id] else { return .provisional }
        return after(ratifier.decision.result ?? .adopted, [last.id, ratifier.id])
      case .adopted, .adoptedAmended:
        let settled = last.decision.ratifies.map {
          [$0.within(group: last.id.group ?? "", meeting: last.id.meeting)]
        }
        return after(result, [last.id] + (settled ?? []))
      case .undecided: return withoutDecision
      }
    }

    private var withoutDecision: ProposalState {
      isDiscussed ? .discussed : proposal.date != nil ? .submitted : .draft
    }

    private func after(_ result: DecisionResult, _ origins: [Reference]) -> ProposalState {
      let followed = origins.flatMap { children[$0] ?? [] }
      if followed.contains(where: { !$0.state.isFinal }) { return .implementing }
      if followed.contains(where: { $0.state == .done }) { return .implemented }
      return result == .adoptedAmended ? .adoptedAmended : .adopted
    }
  }
}
