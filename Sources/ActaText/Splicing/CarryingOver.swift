import ActaMeeting

/// What earlier meetings leave to the next agenda. It keeps the label that governed it where that is
/// stricter than the agenda's: a notice of meeting goes to more people than were there.
extension NewMeeting {
  /// What meetings that ended did not come to or put off to this one, oldest first, unless a later one
  /// had it on its agenda: then that one says what became of it. Without what stands on every agenda,
  /// and what another planned meeting has already.
  func carriedOver(_ record: GroupRecord) -> [ItemDraft] {
    let held = record.meetings.filter { $0.ended != nil && $0.status.isHeld }
      .sorted { ($0.date ?? date) < ($1.date ?? date) }
    let planned = TakenUp(
      record.meetings.filter { $0.status == .planned }.flatMap(\.items),
      titles: record.group.standing.map(\.title))
    var left: [AgendaItem] = []
    for meeting in held {
      let agenda = TakenUp(meeting.items)
      left.removeAll { agenda.has($0) }
      left += meeting.items.filter { isLeft($0) || isAdjourned($0) }
        .map { keepingLabel($0, of: meeting, record.group) }
    }
    return left.filter { !planned.has($0) }.map(ItemDraft.init(carryingOver:))
  }

  /// The item with the strictest label of what the next agenda says by showing it: its own, its
  /// meeting's, that of the decision which put it off.
  private func keepingLabel(
    _ item: AgendaItem, of meeting: Meeting, _ group: Group
  ) -> AgendaItem {
    var label = item.label(in: meeting, of: group)
    if isAdjourned(item) { label = min(label, item.decisions.last?.share ?? label) }
    guard label < group.labelOfMeetings else { return item }
    var kept = item
    kept.share = label
    return kept
  }

  private func isLeft(_ item: AgendaItem) -> Bool {
    (item.state == .planned || item.state == .postponed) && item.kind != .followUp
  }

  /// Whether a decision put the item off to this meeting: to the next one, or to a day not later than
  /// this. What is put off with a proposal follows its proposal.
  private func isAdjourned(_ item: AgendaItem) -> Bool {
    guard let latest = item.decisions.last, latest.result == .deferred, latest.proposals.isEmpty
    else { return false }
    return latest.until.map { $0 <= date } != false
  }
}

/// What agendas have: an item is on them by its title, or by a proposal that it is on.
private struct TakenUp {
  private var titles: Set<PlainWord>
  private var proposals: Set<Reference> = []

  init(_ items: [AgendaItem], titles: [String] = []) {
    self.titles = Set(titles.map { PlainWord($0) })
    for item in items {
      self.titles.insert(PlainWord(item.title))
      proposals.formUnion(item.proposals)
    }
  }

  func has(_ item: AgendaItem) -> Bool {
    titles.contains(PlainWord(item.title)) || item.proposals.contains(where: proposals.contains)
  }
}
