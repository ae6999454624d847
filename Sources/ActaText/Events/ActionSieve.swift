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
  /// The name that is being looked up.
  private var key: [UInt8] = []
  /// The last word on each action, by its number in `names`; nil before anyone said anything.
  private var last: [Word?] = []

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

  mutating func kept(_ wanted: WantedActions, updates: [Update]) -> Kept {
    guard case .open = wanted else {
      return Kept(
        blocks: events.blocks.map { _ in true }, updates: updates.map { _ in true })
    }
    let blocks = blockActions()
    takeFullMeetings()
    let reported = updates.indices.map { index -> Int? in
      let order = Order(
        day: updates[index].date.daysSince1970, isMeeting: false, rank: index, isItem: false)
      return take(updates[index].action, nil, Word(order: order, state: updates[index].event.state))
    }
    let isOpen = last.map { !($0?.state.isFinal ?? false) }
    return Kept(
      blocks: blocks.map { $0.map { isOpen[$0] } ?? true },
      updates: reported.map { $0.map { isOpen[$0] } ?? true })
  }

  /// Whether an action of a meeting is among those that are kept.
  mutating func keeps(_ action: Action, of meeting: Meeting, _ wanted: WantedActions) -> Bool {
    guard case .open = wanted,
      let number = number(of: Array(action.label.utf8)[...], in: Array(meeting.name.utf8))
    else { return true }
    return !(last[number]?.state.isFinal ?? false)
  }

  /// The number of the action that each block is about; nil for another group's.
  private mutating func blockActions() -> [Int?] {
    let ranks = Ranks(events)
    var actions = [Int?](repeating: nil, count: events.blocks.count)
    for (brief, rank) in zip(events.briefs, ranks.ofBriefs) {
      let name = Array(brief.meeting.name.utf8)
      for index in brief.blocks {
        let block = events.blocks[index]
        guard let number = number(of: events.bytes[block.label], in: name) else { continue }
        actions[index] = number
        guard let state = block.state else { continue }
        let order = Order(
          day: rank.day, isMeeting: true, rank: rank.place, isItem: block.item >= 0)
        hear(number, Word(order: order, state: state))
      }
    }
    return actions
  }

  private mutating func takeFullMeetings() {
    let ranks = Ranks(events)
    for (meeting, rank) in zip(events.full, ranks.ofFull) {
      for (item, entry) in meeting.entries {
        guard case .review(let review) = entry else { continue }
        let order = Order(day: rank.day, isMeeting: true, rank: rank.place, isItem: item != nil)
        _ = take(review.action, meeting.name, Word(order: order, state: review.event.state))
      }
    }
  }

  private mutating func take(_ action: Reference, _ meeting: String?, _ word: Word) -> Int? {
    let name = meeting.map { Array($0.utf8) } ?? []
    let label = Array(action.text.utf8)
    guard let number = number(of: label[...], in: name) else { return nil }
    hear(number, word)
    return number
  }

  private mutating func hear(_ number: Int, _ word: Word) {
    if let before = last[number], word.order < before.order { return }
    last[number] = word
  }

  /// The number of an action by its name as it is written in a meeting; nil for another group's.
  private mutating func number(of label: ArraySlice<UInt8>, in meeting: [UInt8]) -> Int? {
    var name = label
    key.removeAll(keepingCapacity: true)
    switch label.count(where: { $0 == 0x2F }) {
    case 0:
      key.append(contentsOf: meeting)
      key.append(0x2F)
    case 1: break
    default:
      guard let slash = label.firstIndex(of: 0x2F), label[..<slash].elementsEqual(group) else {
        return nil
      }
      name = label[(slash + 1)...]
    }
    key.append(contentsOf: name)
    return unsafe key.withUnsafeBufferPointer { buffer in
      let view = unsafe ByteView(buffer)
      if let known = names.find(view, in: 0) { return known }
      last.append(nil)
      names.insert(view, in: 0, last.count - 1)
      return last.count - 1
    }
  }
}

/// Where each meeting of a group stands in the order of the format.
private struct Ranks {
  struct Rank {
    var day: Int
    var place: Int
  }

  let ofBriefs: [Rank]
  let ofFull: [Rank]

  init(_ events: GroupEvents) {
    let all = events.briefs.map(\.meeting) + events.full
    let order = all.indices.sorted { Ranks.isEarlier(all[$0], all[$1]) }
    var ranks = all.map { Rank(day: $0.date?.daysSince1970 ?? .min, place: 0) }
    for (place, index) in order.enumerated() { ranks[index].place = place }
    ofBriefs = Array(ranks[..<events.briefs.count])
    ofFull = Array(ranks[events.briefs.count...])
  }

  /// Of one day, by time, else by name; days are compared before.
  private static func isEarlier(_ one: Meeting, _ two: Meeting) -> Bool {
    let (left, right) = (minute(one), minute(two))
    if left != right { return left < right }
    return one.name.utf8.lexicographicallyPrecedes(two.name.utf8)
  }

  private static func minute(_ meeting: Meeting) -> Int {
    (meeting.started ?? meeting.time?.start)?.minutes ?? 1440
  }
}
