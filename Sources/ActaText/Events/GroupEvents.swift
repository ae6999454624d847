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

  /// The group with the actions that are asked for and all that was said of them; what was said of
  /// other groups' actions is in it too.
  package func record(
    _ group: Group, folder: String, updates: [Update], wanted: WantedActions
  ) -> GroupRecord {
    var record = GroupRecord(folder: folder, group: group)
    var sieve = ActionSieve(events: self, group: group.id)
    let kept = sieve.kept(wanted, updates: updates)
    record.meetings = full.map { meeting in
      var short = meeting
      short.drop { !sieve.keeps($0, of: meeting, wanted) }
      return short
    }
    for brief in briefs { record.meetings.append(meeting(brief, kept)) }
    record.meetings.sort { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    record.updates = updates.enumerated().filter { kept.updates[$0.offset] }.map(\.element)
    return record
  }

  private func meeting(_ brief: Brief, _ kept: ActionSieve.Kept) -> Meeting {
    var meeting = brief.meeting
    for index in brief.blocks where kept.blocks[index] {
      let block = blocks[index]
      guard let entry = entry(block) else { continue }
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

  /// The block as the full reader reads it.
  private func entry(_ block: EventBlock) -> Entry? {
    let document = Document(bytes: EventBlock.firstLine + bytes[block.start..<block.end])
    let (outline, _) = Outliner.read(document, .meeting)
    guard case .block(let read)? = outline.preface.first else { return nil }
    return read.moved(by: block.line - 2).entry
  }
}

extension EventBlock {
  fileprivate static let firstLine = Array("acta: 1\n".utf8)
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

extension OutlineBlock {
  /// The same block further down.
  fileprivate func moved(by count: Int) -> OutlineBlock {
    var block = self
    block.lines = (lines.lowerBound + count)...(lines.upperBound + count)
    for index in block.fields.indices { block.fields[index].line += count }
    for index in block.body.indices {
      let lines = block.body[index].lines
      block.body[index].lines = (lines.lowerBound + count)...(lines.upperBound + count)
    }
    return block
  }
}
