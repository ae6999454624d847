/// What was promised and proposed, folded from all files of some groups.
package struct Register: Sendable {
  /// Oldest promise first.
  package let actions: [ActionRecord]
  /// In the order of the files.
  package let proposals: [ProposalRecord]
  private let places: [Reference: Int]

  package init(groups: [GroupRecord]) {
    let timeline = Timeline(groups)
    let fold = ActionFold(groups: groups, timeline: timeline)
    actions = fold.records
    places = fold.places
    proposals = ProposalFold(groups: groups, timeline: timeline, actions: fold.records).records
  }

  /// The actions alone, oldest promise first, for an answer that asks nothing else.
  package static func actions(of groups: [GroupRecord]) -> [ActionRecord] {
    ActionFold(groups: groups, timeline: Timeline(groups)).records
  }

  /// By its full id.
  package func action(_ id: Reference) -> ActionRecord? { place(of: id).map { actions[$0] } }

  /// Where the action of a full id stands among `actions`.
  package func place(of id: Reference) -> Int? { places[id] }

  /// By its label, in the first group that has it.
  package func proposal(_ label: String) -> ProposalRecord? {
    proposals.first { $0.label == label }
  }

  /// What became of the actions of one meeting, by label.
  package func states(bornIn meeting: String, group: String) -> [String: ActionRecord] {
    var states: [String: ActionRecord] = [:]
    for action in actions where action.id.meeting == meeting && action.id.group == group {
      states[action.id.label] = states[action.id.label] ?? action
    }
    return states
  }
}
