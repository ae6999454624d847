import ActaMeeting

/// Reads of a meeting's file only what the register of actions needs, in place and without making
/// text of anything else: whole archives are read with it. It follows `Outliner` line by line and
/// gives up as soon as it meets anything doubtful; then the file is read in full. What it does not
/// give up on holds no error, and says the same to both readers.
package struct EventReader: ~Copyable {
  var known = KnownLines()
  /// What is known of the file being read.
  var file = FileState()
  var block = OpenBlock()
  /// The open block with its text, when that is asked for.
  var outlined: OutlineBlock?
  var isOutlining = false
  /// What the actions of the present group name.
  var seats = SeatsNamed()

  package init() {}

  struct FileState {
    var meeting = Meeting(name: "")
    /// Labels that agenda items give themselves, by the item's place.
    var shares: [Int: Label] = [:]
    var blocks: [EventBlock] = []
    /// Labels of actions and decisions, packed.
    var labels: [UInt64] = []
    /// Bits of the keys met in the header, or under the present heading.
    var seen: UInt128 = 0
    /// Place of the present agenda item.
    var item = -1
    var section = Section.none
    var prefaceHasBlock = false
    var sectionTakesFields = false
    /// Without a status it takes a full reading to know whether the meeting took place.
    var hasStatus = false

    mutating func begin(_ name: String) {
      meeting = Meeting(name: name)
      if !shares.isEmpty { shares = [:] }
      blocks.removeAll(keepingCapacity: true)
      labels.removeAll(keepingCapacity: true)
      (seen, item, section) = (0, -1, .none)
      (prefaceHasBlock, sectionTakesFields, hasStatus) = (false, false, false)
    }
  }

  enum Section {
    case none, item, attendance
  }

  /// The block that the present line may belong to.
  struct OpenBlock {
    var isOpen = false
    var keyword = BlockKeyword.action
    var takesFields = true
    var isFollowedByBlank = false
    var hasBody = false
    var hasOwner = false
    var seen: UInt128 = 0
    /// Numbers of a decision's fields.
    var fields: [Int32] = []
    var event = EventBlock(line: 0, start: 0, end: 0, item: -1)

    mutating func begin(_ keyword: BlockKeyword, _ event: EventBlock) {
      (isOpen, self.keyword, self.event) = (true, keyword, event)
      (takesFields, isFollowedByBlank, hasBody, hasOwner) = (true, false, false, false)
      seen = 0
      fields.removeAll(keepingCapacity: true)
    }

    /// A line joins the block.
    mutating func extend(to end: Int) {
      event.end = end
      isFollowedByBlank = false
    }
  }

  /// What was read before belongs to another group from now on.
  package mutating func beginGroup() { seats.removeAll() }

  /// Adds what a file says to a group's events; false, and nothing is added, when the file must be
  /// read in full.
  package mutating func read(
    _ buffer: UnsafeBufferPointer<UInt8>, name: String, into events: inout GroupEvents
  ) -> Bool {
    let bytes = unsafe ByteView(buffer)
    if known.forgetIfFull() { seats.forgetNumbers() }
    file.begin(name)
    block.isOpen = false
    guard take(bytes), file.meeting.date != nil, file.hasStatus else { return false }
    if file.meeting.type == .caseConference { file.meeting.share = .red }
    events.add(file.meeting, file.shares, file.blocks, bytes)
    return true
  }

  /// A block that was met before, with its text; nil when it is none. The first line counts as
  /// `line`.
  mutating func outline(_ bytes: ByteView, line: Int) -> OutlineBlock? {
    file.begin("")
    block.isOpen = false
    isOutlining = true
    defer {
      isOutlining = false
      outlined = nil
    }
    return take(bytes, from: 0, number: line) ? outlined : nil
  }

  private mutating func take(_ bytes: ByteView) -> Bool {
    guard bytes.isUTF8, let start = bytes.afterVersion else { return false }
    return take(bytes, from: start, number: 2)
  }

  private mutating func take(_ bytes: ByteView, from first: Int, number: Int) -> Bool {
    var start = first
    var number = number
    while start < bytes.count {
      let (end, next) = bytes.line(from: start)
      let line = Line(bytes: bytes.slice(start, end), number: number, start: start, end: end)
      guard take(line) else { return false }
      start = next
      number += 1
    }
    return endBlock()
  }

  /// One line with its place in the file.
  struct Line {
    var bytes: ByteView
    /// From 1.
    var number: Int
    var start: Int
    var end: Int
  }

  private mutating func take(_ line: Line) -> Bool {
    let bytes = line.bytes
    var first = 0
    while first < bytes.count, bytes[first] == 0x20 || bytes[first] == 0x09 { first += 1 }
    guard first < bytes.count else {
      file.sectionTakesFields = false
      block.isFollowedByBlank = true
      return true
    }
    if first > 0 { return takeIndented(line, bytes.trimmed) }
    switch bytes[0] {
    case 0x3B where bytes.count == 1 || bytes[1] == 0x20: return true
    // A mark of an unresolved merge, perhaps.
    case 0x3C, 0x3E, 0x7C: return false
    default: break
    }
    if block.isOpen {
      let isDangling = block.keyword == .restricted && !block.isFollowedByBlank
      guard !isDangling, endBlock() else { return false }
    }
    return takeUnindented(line)
  }

  private mutating func takeUnindented(_ line: Line) -> Bool {
    let bytes = line.bytes
    if bytes[0] == 0x5C { return true }
    if bytes[0] == 0x23, bytes.count >= 3, bytes[1] == 0x23, bytes[2] == 0x20 {
      startSection(bytes.slice(3, bytes.count).trimmed)
      return !known.isRestrictedNearMiss(heading: bytes)
    }
    var outcome = startBlock(line)
    if outcome == .other { outcome = takeField(bytes) }
    guard outcome == .other else { return outcome == .taken }
    if file.section == .attendance, bytes[0] == 0x2B || bytes.colon != nil {
      file.sectionTakesFields = false
      return known.isRow(bytes)
    }
    return !isRestrictedNearMiss(bytes)
  }

  /// How far a line was understood as something.
  enum Outcome {
    case taken, other, doubtful
  }

  private mutating func startSection(_ title: ByteView) {
    let isAttendance = known.isAttendance(title)
    file.section = isAttendance ? .attendance : .item
    if !isAttendance { file.item += 1 }
    file.sectionTakesFields = true
    file.seen = 0
  }

  /// Whether a line reads like RESTRICTED with a slip; looks closer only where that is possible.
  func isRestrictedNearMiss(_ bytes: ByteView) -> Bool {
    guard bytes.count >= 7, bytes[0] != 0x5C, bytes.mayBeRestricted else { return false }
    return Outliner.isRestrictedNearMiss(bytes.array[...])
  }
}
