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

/// A row of updates.txt as the event reader met it; places are bytes.
struct EventRow {
  var date: CalendarDate
  /// From 1.
  var line: Int
  var bytes: Range<Int>
  /// The name of the action.
  var name: Range<Int>
  var state: ActionState
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
  /// Updates that were read in place; they begin after the blocks.
  private(set) var rows: [EventRow] = []
  /// Updates that had to be read in full; then there are no rows.
  private(set) var updates: [Update] = []
  private(set) var bytes: [UInt8] = []

  package init() {}

  /// Nothing is left but the room for as much again.
  package mutating func removeAll() {
    briefs.removeAll(keepingCapacity: true)
    full.removeAll(keepingCapacity: true)
    blocks.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
    updates.removeAll()
    bytes.removeAll(keepingCapacity: true)
  }

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

  /// The rows with the bytes of their file.
  mutating func add(_ found: [EventRow], _ file: ByteView) {
    let shift = bytes.count
    file.append(to: &bytes)
    for row in found {
      var moved = row
      moved.bytes = (row.bytes.lowerBound + shift)..<(row.bytes.upperBound + shift)
      moved.name = (row.name.lowerBound + shift)..<(row.name.upperBound + shift)
      rows.append(moved)
    }
  }

  /// Updates that were read in full.
  package mutating func add(_ found: [Update]) { updates += found }

  /// A meeting that was read in full.
  package mutating func add(_ meeting: Meeting) {
    if meeting.status.isHeld { full.append(meeting) }
  }
}

extension EventReader {
  /// The group with the actions that are asked for and all that was said of them; what was said of
  /// other groups' actions is in it too. And whether there are loose ends, which `acta check` calls
  /// errors: something is said of an action that the group does not have, or one is promised by an
  /// institution that it does not have.
  package mutating func record(
    of events: GroupEvents, _ group: Group, folder: String, wanted: WantedActions
  ) -> (record: GroupRecord, hasLooseEnds: Bool) {
    var record = GroupRecord(folder: folder, group: group)
    var sieve = ActionSieve(events: events, group: group.id)
    let kept = sieve.kept(wanted)
    record.meetings.reserveCapacity(events.briefs.count + events.full.count)
    for meeting in events.full {
      var short = meeting
      short.drop { !sieve.keeps($0, of: meeting, wanted) }
      record.meetings.append(short)
    }
    for brief in events.briefs { record.meetings.append(meeting(brief, of: events, kept)) }
    record.meetings.sortByName()
    record.updates = updates(events, kept)
    return (
      record, sieve.speaksOfNothing || seats.haveStrangers(to: group, events.full)
    )
  }

  private func updates(_ events: GroupEvents, _ kept: ActionSieve.Kept) -> [Update] {
    guard !events.rows.isEmpty else {
      return events.updates.indices.filter { kept.updates[$0] }.map { events.updates[$0] }
    }
    return events.rows.indices.compactMap { index in
      let row = events.rows[index]
      guard kept.updates[index] else { return nil }
      return Update(row: String(decoding: events.bytes[row.bytes], as: UTF8.self), line: row.line)
    }
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
      one.name.precedes(byBytes: two.name)
    }
    if !isSorted { sort { $0.name.precedes(byBytes: $1.name) } }
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
