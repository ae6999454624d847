/// Everything that can be named in some groups, with what belongs to what.
struct ThreadWeb {
  private let groups: [GroupRecord]
  private let timeline: Timeline
  private let actions: ActionFold
  private let decisions: DecisionRegister
  /// Every proposal by its full name, with the group it was submitted to.
  private let proposals: [Reference: (proposal: Proposal, owner: Int)]
  /// The decisions on each proposal, and the proposals that came of each.
  private let decided: [Reference: [Reference]]
  private let received: [Reference: [Reference]]

  init(_ groups: [GroupRecord]) {
    self.groups = groups
    timeline = Timeline(groups)
    actions = ActionFold(groups: groups, timeline: timeline)
    decisions = DecisionRegister(groups: groups, actions: actions.records)
    var proposals: [Reference: (proposal: Proposal, owner: Int)] = [:]
    for (owner, record) in groups.enumerated() {
      for proposal in record.proposals {
        let id = Reference(group: record.group.id, label: proposal.label)
        proposals[id] = proposals[id] ?? (proposal, owner)
      }
    }
    self.proposals = proposals
    decided = ThreadWeb.decided(decisions.records)
    var received: [Reference: [Reference]] = [:]
    for (id, place) in proposals {
      guard let origin = place.proposal.origin else { continue }
      received[origin.within(group: id.group ?? ""), default: []].append(id)
    }
    self.received = received
  }

  private static func decided(_ decisions: [DecisionRecord]) -> [Reference: [Reference]] {
    var decided: [Reference: [Reference]] = [:]
    for record in decisions {
      for proposal in Set(record.decision.proposals.map { $0.within(group: record.id.group ?? "") })
      { decided[proposal, default: []].append(record.id) }
    }
    return decided
  }

  var names: [Reference] {
    let submitted = groups.flatMap { record in
      record.proposals.map { Reference(group: record.group.id, label: $0.label) }
    }
    return actions.records.map(\.id) + decisions.records.map(\.id) + submitted
  }

  /// Nil when nothing has that name.
  func standing(of name: Reference) -> Thread.Standing? {
    if let place = actions.places[name] { return .action(actions.records[place]) }
    if let decision = decisions.decision(name) { return .decision(decision) }
    guard proposals[name] != nil else { return nil }
    return foldedProposals.first { $0.id == name }.map { .proposal($0) }
  }

  /// How a proposal stands in other groups; none of anything else.
  func counterparts(of standing: Thread.Standing) -> [Counterpart] {
    guard case .proposal(let record) = standing else { return [] }
    return Counterparts(foldedProposals).of(record)
  }

  private var foldedProposals: [ProposalRecord] {
    ProposalFold(groups: groups, timeline: timeline, actions: actions.records).records
  }

  /// What is told in the thread of a name: the name itself, the decision that an action follows
  /// from, and whatever came of it. What goes round in a circle ends.
  func related(to subject: Reference) -> Set<Reference> {
    var found: Set<Reference> = []
    var waiting = [subject]
    while let next = waiting.popLast() {
      if found.insert(next).inserted { waiting += consequences(of: next) }
    }
    if let place = actions.places[subject], let origin = actions.records[place].origin {
      found.insert(origin.within(group: subject.group ?? "", meeting: subject.meeting))
    }
    return found
  }

  /// Every fact about some names, in order.
  func facts(about names: Set<Reference>) -> [ThreadFact] {
    ThreadFacts(
      groups: groups, names: names, decisions: decisions.records, actions: actions
    ).inOrder
  }

  private func consequences(of name: Reference) -> [Reference] {
    if let place = actions.places[name] {
      return actions.records[place].history.compactMap { step in
        step.event?.into?.within(group: step.group, meeting: step.meeting)
      }
    }
    if let place = proposals[name] { return consequences(of: place.proposal, name) }
    guard let decision = decisions.decision(name) else { return [] }
    return decision.actions + [decision.settledBy].compactMap { $0 }
  }

  /// Decisions on a proposal, and the same proposal in the groups it came from and went to.
  private func consequences(of proposal: Proposal, _ name: Reference) -> [Reference] {
    let source = proposal.origin.map { $0.within(group: name.group ?? "") }
    return (decided[name] ?? []) + (received[name] ?? []) + [source].compactMap { $0 }
  }
}
