/// What happened to proposals, by their full names, over all groups.
struct ProposalFacts {
  /// A decision with its full name and its place among all decisions.
  struct Named {
    var id: Reference
    var decision: Decision
    var place: Int
  }

  /// Decisions on each proposal, in order.
  private(set) var decisions: [Reference: [Named]] = [:]
  /// The last adopted decision that settles each provisional one.
  private(set) var ratifiers: [Reference: Named] = [:]
  /// States of the actions that each decision gave rise to.
  private(set) var followed: [Reference: [ActionState]] = [:]
  /// Held meetings that discussed each proposal, in order; the label is the meeting's name.
  private(set) var discussed: [Reference: [Reference]] = [:]
  /// In how many held meetings each proposal was put off.
  private(set) var postponed: [Reference: Int] = [:]
  /// What stands on the agenda of a planned meeting.
  private(set) var scheduled: Set<Reference> = []
  private var count = 0

  init(groups: [GroupRecord], timeline: Timeline, actions: [ActionRecord]) {
    for held in timeline.held { add(held) }
    for action in actions {
      guard let origin = action.origin else { continue }
      let decision = origin.within(group: action.id.group ?? "", meeting: action.id.meeting)
      followed[decision, default: []].append(action.state)
    }
    for record in groups {
      for meeting in record.meetings where meeting.status == .planned {
        let named = meeting.items.flatMap(\.proposals)
        scheduled.formUnion(named.map { $0.within(group: record.group.id) })
      }
    }
  }

  /// Names of the meetings that discussed a proposal: bare in its own group, else with the group.
  func meetings(discussing id: Reference) -> [String] {
    (discussed[id] ?? []).map { $0.group == id.group ? $0.label : $0.text }
  }

  private mutating func add(_ held: Timeline.Held) {
    var putOff: Set<Reference> = []
    for decision in held.meeting.decisions {
      add(decision, of: held)
      guard decision.result == .deferred else { continue }
      putOff.formUnion(decision.proposals.map { $0.within(group: held.group) })
    }
    let meeting = Reference(group: held.group, label: held.meeting.name)
    for item in held.meeting.items {
      for id in item.proposals.map({ $0.within(group: held.group) }) {
        switch item.state {
        case .postponed: putOff.insert(id)
        case .discussed where discussed[id]?.last != meeting:
          discussed[id, default: []].append(meeting)
        case .discussed, .planned, .open, .skipped: break
        }
      }
    }
    for id in putOff { postponed[id, default: 0] += 1 }
  }

  private mutating func add(_ decision: Decision, of held: Timeline.Held) {
    let id = Reference(group: held.group, meeting: held.meeting.name, label: decision.label)
    let named = Named(id: id, decision: decision, place: count)
    count += 1
    for proposal in Set(decision.proposals.map({ $0.within(group: held.group) })) {
      decisions[proposal, default: []].append(named)
    }
    guard decision.result?.isAdopted == true, let settled = decision.ratifies else { return }
    ratifiers[settled.within(group: held.group, meeting: held.meeting.name)] = named
  }
}
