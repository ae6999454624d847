import ActaMeeting

/// Which actions an answer can hold.
package enum WantedActions: Sendable {
  /// Those that are not final.
  case open
  case all
}

/// Finds which blocks and updates of one group an answer needs, by the last word on each action. It
/// only leaves out; what the facts come to is for the fold to say.
struct ActionSieve: ~Copyable {
  /// What the answer needs.
  struct Kept {
    var blocks: [Bool]
    var updates: [Bool]
  }

  private let events: GroupEvents
  private let group: [UInt8]
  private var names = ByteTable()
  /// Room for the name that is being looked up.
  private var key: [UInt8] = []
  /// The last word on each action, by its number in `names`; nil before anyone said anything.
  private var last: [Word?] = []
  /// Whether a meeting has the action, by its number.
  private var isBorn: [Bool] = []
  /// Names that a meeting gives to two actions. What is said of the name is said of the first, so that
  /// the second stays open whatever that is.
  private var doubled: Set<Int> = []

  /// What was said, and when in the order of the format.
  private struct Word {
    var order: Order
    var state: ActionState
  }

  private struct Order: Comparable {
    var day: Int
    /// On one day what was said between meetings comes first.
    var isMeeting: Bool
    var rank: Int
    /// What stands under an agenda item comes after the rest.
    var isItem: Bool

    static func < (left: Order, right: Order) -> Bool {
      (left.day, left.isMeeting ? 1 : 0, left.rank, left.isItem ? 1 : 0)
        < (right.day, right.isMeeting ? 1 : 0, right.rank, right.isItem ? 1 : 0)
    }
  }

  init(events: GroupEvents, group: String) {
    self.events = events
    self.group = Array(group.utf8)
  }

  mutating func kept(_ wanted: WantedActions) -> Kept {
    let (blocks, rows) = readInPlace()
    takeFullMeetings()
    let updates = takeFullUpdates()
    var isOpen = [Bool](repeating: true, count: last.count)
    if case .open = wanted {
      for number in last.indices { isOpen[number] = isKept(number) }
    }
    return Kept(
      blocks: blocks.map { $0.map { isOpen[$0] } ?? true },
      updates: (rows + updates).map { $0.map { isOpen[$0] } ?? true })
  }

  /// Whether something is said of an action that no meeting of the group has; known once what is kept
  /// was asked for.
  var speaksOfNothing: Bool { last.indices.contains { last[$0] != nil && !isBorn[$0] } }

  /// Whether an action of a meeting is among those that are kept.
  mutating func keeps(_ action: Action, of meeting: Meeting, _ wanted: WantedActions) -> Bool {
    guard case .open = wanted, let number = number(of: action.label, in: meeting.name) else {
      return true
    }
    return isKept(number)
  }

  private func isKept(_ number: Int) -> Bool {
    doubled.contains(number) || !(last[number]?.state.isFinal ?? false)
  }

  /// The number of the action that each block and each row is about; nil for another group's.
  private mutating func readInPlace() -> (blocks: [Int?], rows: [Int?]) {
    let events = events
    return unsafe events.bytes.withUnsafeBufferPointer { buffer in
      let bytes = unsafe ByteView(buffer)
      return (takeBlocks(bytes), takeRows(bytes))
    }
  }

  private mutating func takeBlocks(_ bytes: ByteView) -> [Int?] {
    let ranks = MeetingRanks(events)
    var actions = [Int?](repeating: nil, count: events.blocks.count)
    for (place, brief) in events.briefs.enumerated() {
      let (name, rank) = (Array(brief.meeting.name.utf8), ranks.ofBriefs[place])
      for index in brief.blocks {
        let block = events.blocks[index]
        let label = bytes.slice(block.label.lowerBound, block.label.upperBound)
        guard let number = number(of: label, in: name) else { continue }
        actions[index] = number
        guard let state = block.state else {
          isBorn[number] = true
          continue
        }
        let order = Order(
          day: rank.day, isMeeting: true, rank: rank.place, isItem: block.item >= 0)
        hear(number, Word(order: order, state: state))
      }
    }
    return actions
  }

  private mutating func takeRows(_ bytes: ByteView) -> [Int?] {
    var actions: [Int?] = []
    actions.reserveCapacity(events.rows.count)
    for (rank, row) in events.rows.enumerated() {
      let number = number(of: bytes.slice(row.name.lowerBound, row.name.upperBound), in: [])
      actions.append(number)
      let order = Order(day: row.date.daysSince1970, isMeeting: false, rank: rank, isItem: false)
      if let number { hear(number, Word(order: order, state: row.state)) }
    }
    return actions
  }

  private mutating func takeFullUpdates() -> [Int?] {
    events.updates.indices.map { index in
      let update = events.updates[index]
      let order = Order(
        day: update.date.daysSince1970, isMeeting: false, rank: index, isItem: false)
      return take(update.action, nil, Word(order: order, state: update.event.state))
    }
  }

  private mutating func takeFullMeetings() {
    let ranks = MeetingRanks(events)
    for (meeting, rank) in zip(events.full, ranks.ofFull) {
      takeLabels(meeting)
      for (item, entry) in meeting.entries {
        guard case .review(let review) = entry else { continue }
        let order = Order(day: rank.day, isMeeting: true, rank: rank.place, isItem: item != nil)
        _ = take(review.action, meeting.name, Word(order: order, state: review.event.state))
      }
    }
  }

  /// Meetings with two actions of one name are always read in full.
  private mutating func takeLabels(_ meeting: Meeting) {
    var met: Set<Int> = []
    for action in meeting.actions {
      guard let number = number(of: action.label, in: meeting.name) else { continue }
      isBorn[number] = true
      if !met.insert(number).inserted { doubled.insert(number) }
    }
  }

  private mutating func take(_ action: Reference, _ meeting: String?, _ word: Word) -> Int? {
    guard let number = number(of: action.text, in: meeting ?? "") else { return nil }
    hear(number, word)
    return number
  }

  private mutating func hear(_ number: Int, _ word: Word) {
    if let before = last[number], word.order < before.order { return }
    last[number] = word
  }

  private mutating func number(of name: String, in meeting: String) -> Int? {
    let (name, meeting) = (Array(name.utf8), Array(meeting.utf8))
    return unsafe name.withUnsafeBufferPointer { number(of: unsafe ByteView($0), in: meeting) }
  }

  /// The number of an action by its name as it is written in a meeting; nil for another group's.
  private mutating func number(of name: ByteView, in meeting: [UInt8]) -> Int? {
    let slashes = name.slashes
    if slashes.count == 1 { return number(of: name) }
    if slashes.count > 1 {
      guard name.slice(0, slashes.first).isSame(as: group) else { return nil }
      return number(of: name.slice(slashes.first + 1, name.count))
    }
    var whole: [UInt8] = []
    swap(&whole, &key)
    defer { swap(&whole, &key) }
    whole.removeAll(keepingCapacity: true)
    whole.append(contentsOf: meeting)
    whole.append(0x2F)
    name.append(to: &whole)
    return unsafe whole.withUnsafeBufferPointer { number(of: unsafe ByteView($0)) }
  }

  /// The number of an action by its meeting and label.
  private mutating func number(of name: ByteView) -> Int {
    if let known = names.find(name, in: 0) { return known }
    last.append(nil)
    isBorn.append(false)
    names.insert(name, in: 0, last.count - 1)
    return last.count - 1
  }
}

extension ByteView {
  /// How many slashes there are, and where the first stands.
  @inline(__always) fileprivate var slashes: (count: Int, first: Int) {
    var (number, first) = (0, 0)
    for index in 0..<count where self[index] == 0x2F {
      if number == 0 { first = index }
      number += 1
    }
    return (number, first)
  }

  fileprivate func isSame(as bytes: [UInt8]) -> Bool {
    unsafe bytes.withUnsafeBufferPointer { isSame(as: unsafe ByteView($0)) }
  }
}
