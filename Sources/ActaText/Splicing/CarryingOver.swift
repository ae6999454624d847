import ActaMeeting

/// What earlier meetings leave to the next agenda.
extension NewMeeting {
  /// What the last meeting that ended did not come to, and what was expressly put off to this one;
  /// without what stands on every agenda, and what another planned meeting has already.
  func carriedOver(_ record: GroupRecord) -> [ItemDraft] {
    let held = record.meetings.filter { $0.ended != nil && $0.status.isHeld }
    guard let last = latest(held) else { return [] }
    let standing = record.group.standing.map { PlainWord($0.title) }
    // What became of earlier actions is asked at every meeting.
    let left = last.leftOver(record.group).map { last.items[$0] }.filter { $0.kind != .followUp }
      .map(\.line)
    let items = held.flatMap { meeting in
      meeting.items.filter { item in
        meeting.name == last.name
          ? left.contains(item.line) || isAdjourned(item, after: nil)
          : isAdjourned(item, after: last.date ?? date)
      }
    }
    let planned = record.meetings.filter { $0.status == .planned }.flatMap(\.items)
      .map { PlainWord($0.title) }
    return items.filter { ![standing, planned].joined().contains(PlainWord($0.title)) }
      .map(ItemDraft.init(carryingOver:))
  }

  /// Whether a decision put the item off to this meeting: to the next one, or to a day not later than
  /// this; an item of an earlier meeting only to a day later than the `last`. What is put off with a
  /// proposal follows its proposal.
  private func isAdjourned(_ item: AgendaItem, after last: CalendarDate?) -> Bool {
    var latest: Decision?
    for case .decision(let decision) in item.entries { latest = decision }
    guard let latest, latest.result == .deferred, latest.proposals.isEmpty else { return false }
    guard let day = latest.until else { return last == nil }
    return day <= date && last.map { day > $0 } != false
  }
}
