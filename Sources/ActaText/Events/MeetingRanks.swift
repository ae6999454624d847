import ActaMeeting

/// Where each meeting of a group stands in the order of the format.
struct MeetingRanks {
  struct Rank {
    var day: Int
    var place: Int
  }

  let ofBriefs: [Rank]
  let ofFull: [Rank]

  init(_ events: GroupEvents) {
    let keys =
      events.briefs.indices.map { Key(events.briefs[$0].meeting) }
      + events.full.indices.map { Key(events.full[$0]) }
    var ranks = keys.map { Rank(day: $0.day, place: 0) }
    let order = keys.indices.sorted { keys[$0] < keys[$1] }
    for (place, index) in order.enumerated() { ranks[index].place = place }
    ofBriefs = Array(ranks[..<events.briefs.count])
    ofFull = Array(ranks[events.briefs.count...])
  }

  /// On one day, by time, else by name; days are compared elsewhere.
  private struct Key: Comparable {
    var day: Int
    var minute: Int
    var name: String

    init(_ meeting: Meeting) {
      day = meeting.date?.daysSince1970 ?? .min
      minute = (meeting.started ?? meeting.time?.start)?.minutes ?? 1440
      name = meeting.name
    }

    static func < (left: Key, right: Key) -> Bool {
      if left.minute != right.minute { return left.minute < right.minute }
      return left.name.precedes(byBytes: right.name)
    }
  }
}
