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

  /// Whether people may be named and the meeting's own words used: a wider circle than the meeting's
  /// learns which institutions met, and when.
  var seesNames: Bool { document <= meeting }

  func label(of item: AgendaItem) -> Label { item.share ?? meeting }

  /// The label that governs an entry. A restricted block is never less strict than where it stands.
  func label(of entry: Entry, in item: AgendaItem?) -> Label {
    let around = item.map(label) ?? meeting
    switch entry {
    case .decision(let decision): return decision.share ?? around
    case .action(let action): return action.share ?? around
    case .restricted(let restricted): return min(restricted.label, around)
    case .paragraph, .review, .correction: return around
    }
  }

  func sees(_ item: AgendaItem) -> Bool { label(of: item) >= document }

  func sees(_ entry: Entry, in item: AgendaItem?) -> Bool { label(of: entry, in: item) >= document }

  /// A correction is seen where all that it could quote is seen.
  func sees(_ correction: Correction, in meeting: Meeting) -> Bool {
    guard seesNames else { return false }
    return meeting.entries.allSatisfy { index, entry in
      let item = index.map { meeting.items[$0] }
      return sees(entry, in: item) || !entry.isQuoted(by: correction)
    }
  }
}

extension Entry {
  /// Whether the words that a correction changes may stand here.
  fileprivate func isQuoted(by correction: Correction) -> Bool {
    let label: String?
    switch self {
    case .decision(let decision): label = decision.label
    case .action(let action): label = action.label
    case .paragraph, .review, .restricted: label = nil
    case .correction: return false
    }
    guard let on = correction.on else { return true }
    return label.map { $0.utf8.elementsEqual(on.utf8) } ?? false
  }
}
