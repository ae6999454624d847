import ActaMeeting

/// The actions of the review in the order and with the narrowing that were asked for: places among
/// the register's actions. It is made anew only when something changed that it follows from, so that
/// a movement key looks at one row and a letter of the filter at what the last one left.
struct ReviewList: Sendable {
  /// What the list follows from.
  struct Basis: Hashable, Sendable {
    /// Changes whenever the register does.
    var version = -1
    var today: CalendarDate?
    var order = ReviewOrder.promise
    var filter = ""
  }

  private(set) var basis = Basis()
  /// Places of the shown actions in the register.
  private(set) var shown: [Int] = []
  /// How many are past their day, of those shown.
  private(set) var late = 0
  /// How many are not final.
  var open: Int { all.count }
  /// All that are not final, in order.
  private var all: [Int] = []
  /// What a filter reads of each of them, without case and accents.
  private var texts: [Int: [UInt8]] = [:]

  /// Follows the register; `text` is what a filter reads of an action.
  mutating func follow(
    _ register: Register, _ next: Basis, text: (ActionRecord) -> String
  ) {
    guard next != basis, let today = next.today else { return }
    let isSame = next.version == basis.version && next.today == basis.today
    if !isSame { texts = [:] }
    if !isSame || next.order != basis.order { all = next.order.sorted(register) }
    let narrows =
      isSame && next.order == basis.order
      && PlainWord(next.filter).bytes.starts(with: PlainWord(basis.filter).bytes)
    let wanted = ReviewList.words(next.filter)
    if !wanted.isEmpty, texts.isEmpty { learnTexts(register, text) }
    shown = wanted.isEmpty ? all : (narrows ? shown : all).filter { isHit($0, wanted) }
    late = shown.count { register.actions[$0].isOverdue(today: today) }
    basis = next
  }

  private mutating func learnTexts(_ register: Register, _ text: (ActionRecord) -> String) {
    texts.reserveCapacity(all.count)
    for place in all { texts[place] = PlainWord(text(register.actions[place])).bytes }
  }

  /// Whether every word of the filter occurs.
  private func isHit(_ place: Int, _ wanted: [[UInt8]]) -> Bool {
    guard let text = texts[place] else { return false }
    return wanted.allSatisfy { ReviewList.contains(text, $0) }
  }

  private static func words(_ filter: String) -> [[UInt8]] {
    PlainWord(filter).bytes.split(separator: 0x20).map { Array($0) }
  }

  private static func contains(_ text: [UInt8], _ word: [UInt8]) -> Bool {
    guard let first = word.first, text.count >= word.count else { return false }
    for start in 0...(text.count - word.count) where text[start] == first {
      var index = 1
      while index < word.count, text[start + index] == word[index] { index += 1 }
      if index == word.count { return true }
    }
    return false
  }
}

/// In what order the review goes through the actions.
enum ReviewOrder: CaseIterable, Hashable, Sendable {
  /// Oldest promise first.
  case promise
  /// First what is due first; what waits for a meeting last.
  case due
  /// By institution, oldest first within each.
  case owner

  var next: ReviewOrder {
    switch self {
    case .promise: .due
    case .due: .owner
    case .owner: .promise
    }
  }

  /// Places of what is not final.
  func sorted(_ register: Register) -> [Int] {
    let actions = register.actions
    let open = actions.indices.filter { !actions[$0].state.isFinal }
    switch self {
    case .promise: return open
    case .due:
      let days = actions.map { $0.lastDay?.daysSince1970 ?? .max }
      return open.sorted { (days[$0], $0) < (days[$1], $1) }
    case .owner:
      return open.sorted { one, two in
        let (left, right) = ((actions[one].who ?? "").utf8, (actions[two].who ?? "").utf8)
        if left.elementsEqual(right) { return one < two }
        return left.lexicographicallyPrecedes(right)
      }
    }
  }
}
