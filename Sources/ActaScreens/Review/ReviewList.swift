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
    /// Whether a filter is being typed.
    var isTyped = false
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
  /// Which of them are past their day.
  private var isLate: [Bool] = []
  /// What a filter looks through of each; empty where nothing is filtered.
  private var texts = SearchTexts()
  /// Which of them are shown.
  private var hits: [Int] = []

  /// Follows the register; `read` gives a filter what it looks through of an action, which is asked
  /// once, when the filter opens: a letter then only looks at bytes.
  mutating func follow(
    _ register: Register, _ next: Basis, read: (ActionRecord, inout SearchTexts) -> Void
  ) {
    guard next != basis, let today = next.today else { return }
    let isSame =
      next.version == basis.version && next.today == basis.today && next.order == basis.order
    if !isSame {
      all = next.order.sorted(register)
      isLate = all.map { register.actions[$0].isOverdue(today: today) }
    }
    let isFiltered = next.isTyped || !next.filter.isEmpty
    if !isSame || !isFiltered { texts = SearchTexts() }
    if isFiltered, texts.count == 0 {
      for place in all {
        read(register.actions[place], &texts)
        texts.endRow()
      }
    }
    let narrows =
      isSame && PlainWord(next.filter).bytes.starts(with: PlainWord(basis.filter).bytes)
    let wanted = ReviewList.words(next.filter)
    hits = (narrows ? hits : Array(all.indices)).filter { row in
      wanted.allSatisfy { texts.contains($0, in: row) }
    }
    shown = hits.map { all[$0] }
    late = hits.count { isLate[$0] }
    basis = next
  }

  private static func words(_ filter: String) -> [[UInt8]] {
    PlainWord(filter).bytes.split(separator: 0x20).map { Array($0) }
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
