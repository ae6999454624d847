/// Every fact of every file in the one order in which facts count: by day; on one day what was
/// reported between meetings first, then meetings by the time they started (else were called for,
/// else by file name); then by place in the file.
struct Timeline {
  /// One review or update, with where it stands.
  struct Event {
    var action: Reference
    var event: ActionEvent
    var date: CalendarDate?
    /// Nil for updates.txt.
    var meeting: String?
    var group: String
    /// The place of that group among those that were read.
    var owner: Int
    var line: Int
    /// The label that governs it: its item's, else its meeting's, else the group's.
    var share: Label
  }

  /// A meeting that took place, with the group it is of.
  struct Held {
    var group: String
    /// The place of that group among those that were read.
    var owner: Int
    var meeting: Meeting
  }

  let events: [Event]
  let held: [Held]

  init(_ groups: [GroupRecord]) {
    var held: [Held] = []
    var slots: [(key: Key, events: [Event])] = []
    for (owner, record) in groups.enumerated() {
      let group = record.group.id
      for meeting in record.meetings where meeting.status.isHeld {
        held.append(Held(group: group, owner: owner, meeting: meeting))
        slots.append((Key(meeting), Timeline.events(of: meeting, record.group, owner)))
      }
      for update in record.updates {
        slots.append((Key(update), [Timeline.event(of: update, record.group, owner)]))
      }
    }
    let order = slots.indices.sorted { (slots[$0].key, $0) < (slots[$1].key, $1) }
    events = order.flatMap { slots[$0].events }
    self.held = Timeline.inOrder(held)
  }

  /// Meetings of one group mostly are in order already.
  private static func inOrder(_ held: [Held]) -> [Held] {
    let keys = held.map { Key($0.meeting) }
    guard zip(keys.dropFirst(), keys).contains(where: <) else { return held }
    return held.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }.map { held[$0] }
  }

  private static func events(of meeting: Meeting, _ group: Group, _ owner: Int) -> [Event] {
    let label = meeting.label(of: group)
    return events(in: meeting.opening, label, of: meeting, group, owner)
      + meeting.items.flatMap { item in
        events(in: item.entries, item.share ?? label, of: meeting, group, owner)
      }
  }

  private static func events(
    in entries: [Entry], _ label: Label, of meeting: Meeting, _ group: Group, _ owner: Int
  ) -> [Event] {
    entries.compactMap { entry in
      guard case .review(let review) = entry else { return nil }
      return Event(
        action: review.action.within(group: group.id, meeting: meeting.name), event: review.event,
        date: meeting.date, meeting: meeting.name, group: group.id, owner: owner,
        line: review.lines.lowerBound, share: label)
    }
  }

  private static func event(of update: Update, _ group: Group, _ owner: Int) -> Event {
    Event(
      action: update.action.within(group: group.id), event: update.event, date: update.date,
      meeting: nil, group: group.id, owner: owner, line: update.line, share: group.share ?? .amber)
  }

  /// Where a day's updates, or a meeting, stand among all.
  struct Key: Comparable, Sendable {
    var day: Int
    var isMeeting: Bool
    var time: Int
    var name: String

    init(_ meeting: Meeting) {
      day = meeting.date?.daysSince1970 ?? .min
      isMeeting = true
      time = (meeting.started ?? meeting.time?.start)?.minutes ?? 1440
      name = meeting.name
    }

    init(_ update: Update) { self.init(between: update.date) }

    /// What happened on a day outside of meetings.
    init(between date: CalendarDate?) {
      day = date?.daysSince1970 ?? .min
      isMeeting = false
      time = 0
      name = ""
    }

    static func < (left: Key, right: Key) -> Bool {
      let one = (left.day, left.isMeeting ? 1 : 0, left.time)
      let two = (right.day, right.isMeeting ? 1 : 0, right.time)
      if one != two { return one < two }
      return left.name.precedes(byBytes: right.name)
    }
  }
}

extension GroupRecord {
  /// The files as they stood when a meeting of theirs ended: nothing that came after it, and nothing
  /// that was corrected since.
  package func until(_ meeting: Meeting) -> GroupRecord {
    let end = Timeline.Key(meeting)
    var then = self
    then.meetings = meetings.filter { Timeline.Key($0) <= end }.map { one in
      one.keeping { correction in
        guard one.name != meeting.name, let day = meeting.date else { return false }
        return correction.date.map { $0 <= day } ?? true
      }
    }
    then.updates = updates.filter { Timeline.Key($0) <= end }
    return then
  }
}
