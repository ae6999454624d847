import ActaMeeting
import ActaText

/// `e` in the lists of action items and of decisions: what is selected is edited in the meeting that
/// wrote it.
extension Session {
  /// Why it cannot be; nil when it can.
  var recordRefusal: String? {
    if let refusal = view == .actions ? actionRefusal : changeRefusal { return refusal }
    guard let id = selectedRecord else { return proposing.noDecisions }
    guard let place = placeOfRecord else { return reviewWords.bornElsewhere.filled(id.text) }
    var there = self
    there.meetingName = place.meeting
    guard there.currentMeeting?.meeting.status.isApproved == true else {
      return there.meetingRefusal
    }
    return view == .actions ? reviewWords.promiseIsApproved : words.approvedIsFrozen
  }

  mutating func editRecord() -> [Effect] {
    guard let (meeting, place) = placeOfRecord, let item = place.item else { return [] }
    meetingName = meeting
    go(to: .agenda)
    selection[.agenda] = item
    inContent = true
    contentSelection = place.entry
    return editSelected()
  }

  private var selectedRecord: Reference? {
    switch selectedTarget {
    case .action(let id), .decision(let id): id
    default: nil
    }
  }

  private var placeOfRecord: (meeting: String, place: EntryPlace)? {
    guard let id = selectedRecord, let name = id.meeting,
      id.within(group: library.group.id).group == library.group.id,
      let place = library.meeting(name)?.meeting.place(of: selectedTarget)
    else { return nil }
    return (name, place)
  }
}

extension Meeting {
  /// Where an action or a decision of this meeting stands, by its label.
  func place(of target: Target?) -> EntryPlace? {
    switch target {
    case .action(let id):
      place { if case .action(let action) = $0 { action.label == id.label } else { false } }
    case .decision(let id):
      place { if case .decision(let decision) = $0 { decision.label == id.label } else { false } }
    default: nil
    }
  }

  /// Where the first entry of an item stands that is the one looked for.
  func place(where isIt: (Entry) -> Bool) -> EntryPlace? {
    for (item, agenda) in items.enumerated() {
      if let entry = agenda.entries.firstIndex(where: isIt) {
        return EntryPlace(item: item, entry: entry)
      }
    }
    return nil
  }
}
