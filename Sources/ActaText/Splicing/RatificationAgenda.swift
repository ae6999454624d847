package import ActaMeeting

/// What the agenda of a meeting lacks so that every provisional decision that waits is settled: the
/// items of their proposals, and one item for those that are on none. Its title names them and shows
/// no wording, for a decision may be for a smaller circle than the notice of meeting; those that are
/// have an item with their label, for a name holds that of their meeting's file.
package struct RatificationAgenda: Sendable {
  private let pending: [DecisionRecord]
  private let proposals: [ProposalRecord]
  private let group: Group

  /// `pending` are decisions of this group that nothing has settled.
  package init(pending: [DecisionRecord], proposals: [ProposalRecord], group: Group) {
    self.pending = pending
    self.proposals = proposals
    self.group = group
  }

  /// Items to add to an agenda that names some proposals and has some titles already.
  package func drafts(naming named: [Reference], titles: [String]) -> [ItemDraft] {
    let owed = Set(pending.flatMap(\.decision.proposals).map { $0.within(group: group.id) })
      .subtracting(named.map { $0.within(group: group.id) })
    let items = proposals.filter { owed.contains($0.id) && $0.state == .provisional }.map {
      ItemDraft(
        title: $0.title, kind: .decision, lead: $0.proposal.by, minutes: 20,
        proposal: Reference(label: $0.label))
    }
    let stricter = Label.allCases.filter { $0 < group.labelOfMeetings }
    return items + ([nil] + stricter).compactMap { forOthers($0, titles) }
  }

  /// The item for decisions of one label that is stricter than a meeting's; nil is for all the rest.
  private func forOthers(_ label: Label?, _ titles: [String]) -> ItemDraft? {
    let others = pending.filter { one in
      let own = one.share < group.labelOfMeetings ? one.share : nil
      return own == label && one.decision.proposals.isEmpty
    }
    let names = others.map { Reference(meeting: $0.id.meeting, label: $0.id.label).text }
      .filter { name in !titles.contains { $0.contains(bytesOf: name) } }
    guard !names.isEmpty else { return nil }
    let title =
      (group.language ?? .portuguese) == .portuguese
      ? "Ratificação de deliberações provisórias" : "Ratification of provisional decisions"
    var item = ItemDraft(
      title: "\(title): \(names.joined(separator: ", "))", kind: .decision, minutes: 10)
    item.share = label
    return item
  }
}
