extension Group {
  /// The number that makes a quorum, of how many voting institutions of a day, where they cannot reach it
  /// however many of them come; nil where they can, and where the rule is a share of them.
  package func unreachableQuorum(on day: CalendarDate?) -> CountOf? {
    let seats = institutions(on: day).count { $0.seat == .voting }
    guard case .number(let needed)? = quorum, needed > seats else { return nil }
    return CountOf(count: needed, whole: seats)
  }
}
