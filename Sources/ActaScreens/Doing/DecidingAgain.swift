import ActaMeeting
import ActaText

/// `d` on a proposal on which this meeting has decided already: a second decision would contradict the
/// first, and only those in the room know whether it takes its place or was mistaken.
extension Session {
  /// The last decision of this meeting that settled one of the proposals; nil where none did, or a
  /// decision is written again or knowingly taken anew.
  func decidedHere(_ subject: DecisionSubject) -> EntryPlace? {
    guard subject.rewrites == nil, !subject.isReconsidered, let meeting = currentMeeting?.meeting
    else { return nil }
    let own = Set(subject.proposals.map { $0.within(group: library.group.id) })
    for index in meeting.items.indices.reversed() {
      let entries = meeting.items[index].entries
      let place = entries.lastIndex { entry in
        guard case .decision(let decision) = entry, decision.result?.settles == true else {
          return false
        }
        return decision.proposals.contains { own.contains($0.within(group: library.group.id)) }
      }
      if let place { return EntryPlace(item: index, entry: place) }
    }
    return nil
  }

  func menu(ofDecidedAlready subject: DecisionSubject, _ place: EntryPlace) -> Menu {
    guard let item = place.item,
      case .decision(let earlier)? = currentMeeting?.entry(at: place)
    else { return Menu(title: "", options: [], selected: nil) }
    let replacing = DecisionSubject(
      item: item, proposals: earlier.proposals, ratifies: earlier.ratifies, rewrites: place.entry)
    var again = subject
    again.isReconsidered = true
    let result = earlier.result?.words.spoken(in: language) ?? ""
    let proposals = earlier.proposals.map(\.text).joined(separator: ", ")
    let options: [(Character, String, Choice)] = [
      ("c", deciding.replaceIt.filled(earlier.label), .decideOn(replacing)),
      ("r", deciding.reconsiderIt.filled(earlier.label), .decideOn(again)),
      ("n", words.nothingNow, .nothing),
    ]
    return Menu(
      title: deciding.decidedHere.filled(earlier.label, proposals, result),
      options: options.map { Menu.Option(letter: $0, text: $1, choice: $2) }, selected: 0)
  }
}

extension DecisionResult {
  /// Whether it answers what was proposed, so that another answer in the same meeting contradicts it.
  fileprivate var settles: Bool {
    switch self {
    case .adopted, .adoptedAmended, .rejected, .deferred, .referred: true
    case .provisional, .undecided: false
    }
  }
}
