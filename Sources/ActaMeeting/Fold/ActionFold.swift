/// Folds events into the state of every action.
struct ActionFold {
  private(set) var records: [ActionRecord] = []
  /// Where each action stands in `records`.
  private(set) var places: [Reference: Int] = [:]
  /// For each of `records`, the place of its group among those that were read.
  private var owners: [Int] = []
  private let names: SeatNames

  init(groups: [GroupRecord], timeline: Timeline) {
    names = SeatNames(groups)
    let ordinary = OrdinaryMeetings(timeline, groups: groups.count)
    for (index, held) in timeline.held.enumerated() where held.meeting.holdsEntries {
      addActions(of: held, in: groups[held.owner], nextMeeting: ordinary.next[index])
    }
    for var event in timeline.events {
      guard let place = places[event.action] else { continue }
      event.event = names.named(event.event, owner: event.owner, other: owners[place])
      records[place].apply(ActionStep(event, folder: groups[event.owner].folder))
    }
  }

  /// Of two actions of one name both are promises; what is said of that name is said of the first, for
  /// the later one is to get a label of its own.
  private mutating func addActions(
    of held: Timeline.Held, in record: GroupRecord, nextMeeting: CalendarDate?
  ) {
    let meeting = held.meeting
    let entries = meeting.entries
    let corrections = CorrectionIndex(of: meeting)
    let labels = ActionLabels(entries, of: meeting, in: record.group)
    for (item, entry) in entries {
      guard case .action(let written) = entry else { continue }
      var action = corrections.applied(to: written)
      let id = Reference(group: held.group, meeting: meeting.name, label: action.label)
      places[id] = places[id] ?? records.count
      owners.append(held.owner)
      action.who = action.who.map { names.code($0, owner: held.owner) }
      action.with = names.codes(action.with, owner: held.owner)
      let whole = meeting.label(of: record.group)
      let around = item.map { meeting.items[$0].label(in: meeting, of: record.group) } ?? whole
      records.append(
        ActionRecord(
          action, id: id, born: meeting.date, nextMeetingHeld: nextMeeting, folder: record.folder,
          text: corrections.applied(to: action.text, label: action.label),
          shares: (labels.label(of: action, around: around), meeting: whole)))
    }
  }
}

extension ActionRecord {
  /// The promise before anything was said of it.
  fileprivate init(
    _ action: Action, id: Reference, born: CalendarDate?, nextMeetingHeld: CalendarDate?,
    folder: String, text: String, shares: (own: Label, meeting: Label)
  ) {
    self.init(
      id: id, text: text, who: action.who, originalWho: action.who, with: action.with,
      due: action.due, originalDue: action.due, priority: action.priority, origin: action.origin,
      history: [
        ActionStep(
          date: born, group: id.group ?? "", meeting: id.meeting, event: nil, folder: folder,
          line: action.lines.lowerBound, share: shares.own)
      ], share: shares.own, meetingShare: shares.meeting, born: born,
      nextMeetingHeld: nextMeetingHeld, folder: folder,
      line: action.lines.lowerBound)
  }
}

extension ActionStep {
  fileprivate init(_ said: Timeline.Event, folder: String) {
    self.init(
      date: said.date, group: said.group, meeting: said.meeting, event: said.event, folder: folder,
      line: said.line, share: said.share)
  }
}
