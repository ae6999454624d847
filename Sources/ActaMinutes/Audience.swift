import ActaMeeting

/// What may enter a document of one label. What is stricter stays out; for a wider circle than the
/// meeting's only what the group cleared for it by a label of its own enters.
struct Audience {
  let document: Label
  let meeting: Label

  init(_ request: MinutesRequest) {
    document = request.documentLabel
    meeting = request.meeting.label(of: request.group)
  }

  /// Whether people may be named: a wider circle than the meeting's learns institutions only.
  var seesNames: Bool { document <= meeting }

  func label(of item: AgendaItem) -> Label { item.share ?? meeting }

  func sees(_ item: AgendaItem) -> Bool { label(of: item) >= document }

  func sees(_ entry: Entry, in item: AgendaItem?) -> Bool {
    let around = item.map(label) ?? meeting
    switch entry {
    case .decision(let decision): return (decision.share ?? around) >= document
    case .action(let action): return (action.share ?? around) >= document
    case .restricted(let restricted): return restricted.label >= document
    case .paragraph, .review, .correction: return around >= document
    }
  }
}
