import ActaMeeting

/// What may enter a document of one label. What is stricter stays out; for a wider circle than the
/// meeting's only what the group cleared for it by a label of its own enters.
struct Audience {
  let document: Label
  let meeting: Label
  private let group: Label
  private let actions: ActionLabels

  init(_ request: MinutesRequest) {
    document = request.documentLabel
    meeting = request.meeting.label(of: request.group)
    group = request.group.labelOfMeetings
    actions = ActionLabels(request.meeting.entries, of: request.meeting, in: request.group)
  }

  /// Whether people may be named and the meeting's own words used: a wider circle than the meeting's
  /// learns on which day the group met, and what was cleared for it.
  var seesNames: Bool { document <= meeting }

  /// Whether the words of the group's proposals may stand in it: they have no label of their own, and a
  /// meeting that was cleared for a wider circle than the group's clears none of them.
  var seesProposals: Bool { document <= ofProposals }

  /// Whose circle reads the words of the group's proposals.
  var ofProposals: Label { min(meeting, group) }

  func label(of item: AgendaItem) -> Label { item.share ?? meeting }

  /// The label that governs an entry. A restricted block is never less strict than where it stands.
  func label(of entry: Entry, in item: AgendaItem?) -> Label {
    let around = item.map { label(of: $0) } ?? meeting
    switch entry {
    case .decision(let decision): return decision.share ?? around
    case .action(let action): return actions.label(of: action, around: around)
    case .restricted(let restricted): return min(restricted.label, around)
    case .paragraph, .review, .correction: return around
    }
  }

  func sees(_ item: AgendaItem) -> Bool { label(of: item) >= document }

  func sees(_ entry: Entry, in item: AgendaItem?) -> Bool { label(of: entry, in: item) >= document }
}
