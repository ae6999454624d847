/// The same proposal in another group: where it was referred to, or where it came from.
package struct Counterpart: Hashable, Sendable {
  /// With the group.
  package var id: Reference
  package var state: ProposalState
}

/// How proposals stand in the groups they were referred to and came from, as far as the folders of
/// those groups are at hand.
package struct Counterparts: Hashable, Sendable {
  private var states: [Reference: ProposalState] = [:]
  /// By the proposal that was referred, those that were made of it, in the order of the files.
  private var received: [Reference: [Reference]] = [:]

  /// `proposals` are those of every group at hand.
  package init(_ proposals: [ProposalRecord]) {
    for record in proposals {
      states[record.id] = record.state
      guard let origin = record.proposal.origin else { continue }
      received[origin.within(group: record.id.group ?? ""), default: []].append(record.id)
    }
  }

  /// The one it came from first, then those that came from it.
  package func of(_ record: ProposalRecord) -> [Counterpart] {
    let source = record.proposal.origin.map { $0.within(group: record.id.group ?? "") }
    let all = [source].compactMap { $0 } + (received[record.id] ?? [])
    return all.compactMap { id in
      guard id != record.id, let state = states[id] else { return nil }
      return Counterpart(id: id, state: state)
    }
  }
}

extension GroupRecord {
  /// Ids of the groups that proposals were referred to or came from, that actions were taken to, and
  /// whose own actions and proposals meetings spoke of.
  package var correspondents: Set<String> {
    let sources = proposals.compactMap { $0.origin?.group }
    let answered = proposals.flatMap(\.answers).compactMap { $0.decision.group }
    let receivers = meetings.flatMap { $0.groupsWrittenTo(parent: group.parent) }
    let spokenOf = meetings.flatMap(\.groupsSpokenOf)
    let ids = (sources + answered + receivers + spokenOf).filter(Group.mayBeID)
    return Set(ids).subtracting([group.id])
  }
}

extension Meeting {
  /// Ids of the groups that something was passed on to; what names none goes to the parent.
  package func groupsWrittenTo(parent: String?) -> [String] {
    (decisions.filter { $0.result == .referred }.compactMap { $0.to ?? parent }
      + reviews.compactMap(\.event.to)).filter(Group.mayBeID)
  }

  /// Ids of the groups whose actions it reviewed and whose proposals it was about.
  package var groupsSpokenOf: [String] {
    let proposals = items.flatMap(\.proposals) + decisions.flatMap(\.proposals)
    return (proposals + reviews.map(\.action)).compactMap(\.group).filter(Group.mayBeID)
  }
}
