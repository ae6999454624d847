package import ActaMeeting

/// An ACTION or a REVIEW as the event reader met it; places are bytes.
struct EventBlock {
  /// Line of the keyword in its file, from 1.
  var line: Int
  var start: Int
  /// After the last byte of the block.
  var end: Int
  /// Place of the agenda item; -1 where the block stands in none.
  var item: Int
  var label: Range<Int> = 0..<0
  /// Nil for an action.
  var state: ActionState?
}

/// What the meetings of one group say of actions, as bytes until someone asks for them. It holds one
/// group at a time: an archive of any size passes through a few of these.
package struct GroupEvents: Sendable {
  /// A meeting read in place.
  struct Brief {
    var meeting: Meeting
    var shares: [Int: Label]
    /// Its blocks, among all.
    var blocks: Range<Int>
  }

  private(set) var briefs: [Brief] = []
  /// Meetings that had to be read in full.
  private(set) var full: [Meeting] = []
  private(set) var blocks: [EventBlock] = []
  private(set) var bytes: [UInt8] = []

  package init() {}

  /// The blocks with their bytes; a meeting that did not take place says nothing.
  mutating func add(
    _ meeting: Meeting, _ shares: [Int: Label], _ found: [EventBlock], _ file: ByteView
  ) {
    guard meeting.status.isHeld else { return }
    let first = blocks.count
    for block in found {
      var moved = block
      let shift = bytes.count - block.start
      moved.start += shift
      moved.end += shift
      moved.label = (block.label.lowerBound + shift)..<(block.label.upperBound + shift)
      blocks.append(moved)
      file.slice(block.start, block.end).append(to: &bytes)
    }
    briefs.append(Brief(meeting: meeting, shares: shares, blocks: first..<blocks.count))
  }

  /// A meeting that was read in full.
  package mutating func add(_ meeting: Meeting) {
    if meeting.status.isHeld { full.append(meeting) }
  }
}

extension EventReader {
  /// The group with the actions that are asked for and all that was said of them; what was said of
  /// other groups' actions is in it too.
  package mutating func record(
    of events: GroupEvents, _ group: Group, folder: String, updates: [Update],
    wanted: WantedActions
  ) -> GroupRecord {
    var record = GroupRecord(folder: folder, group: group)
    var sieve = ActionSieve(events: events, group: group.id)
    let kept = sieve.kept(wanted, updates: updates)
    record.meetings.reserveCapacity(events.briefs.count + events.full.count)
    for meeting in events.full {
      var short = meeting
      short.drop { !sieve.keeps($0, of: meeting, wanted) }
      record.meetings.append(short)
    }
    for brief in events.briefs { record.meetings.append(meeting(brief, of: events, kept)) }
    record.meetings.sortByName()
    record.updates = updates.enumerated().filter { kept.updates[$0.offset] }.map(\.element)
    return record
  }

  private mutating func meeting(
    _ brief: GroupEvents.Brief, of events: GroupEvents, _ kept: ActionSieve.Kept
  ) -> Meeting {
    var meeting = brief.meeting
    for index in brief.blocks where kept.blocks[index] {
      let block = events.blocks[index]
      guard let entry = entry(block, of: events) else { continue }
      guard block.item >= 0 else {
        meeting.opening.append(entry)
        continue
      }
      while meeting.items.count <= block.item {
        var item = AgendaItem(title: "", line: 0)
        item.share = brief.shares[meeting.items.count]
        meeting.items.append(item)
      }
      meeting.items[block.item].entries.append(entry)
    }
    return meeting
  }

  private mutating func entry(_ block: EventBlock, of events: GroupEvents) -> Entry? {
    unsafe events.bytes.withUnsafeBufferPointer { buffer in
      let bytes = unsafe ByteView(buffer).slice(block.start, block.end)
      return outline(bytes, line: block.line)?.entry
    }
  }
}

extension [Meeting] {
  /// Files are listed nearly in the order of their names.
  fileprivate mutating func sortByName() {
    let isSorted = zip(self, dropFirst()).allSatisfy { one, two in
      one.name.utf8.lexicographicallyPrecedes(two.name.utf8)
    }
    if !isSorted { sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) } }
  }
}

extension Meeting {
  fileprivate mutating func drop(_ isUnwanted: (Action) -> Bool) {
    let isDropped: (Entry) -> Bool = { entry in
      if case .action(let action) = entry { return isUnwanted(action) }
      return false
    }
    opening.removeAll(where: isDropped)
    for index in items.indices { items[index].entries.removeAll(where: isDropped) }
  }
}
