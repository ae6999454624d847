import ActaMeeting

/// The institutions that actions of one group name, each line of them once as it is written: there are
/// few, however many actions there are.
struct SeatsNamed {
  private(set) var fields: [OutlineField] = []
  /// Whether a line was met, by its number among the known ones.
  private var met: [Bool] = []

  mutating func note(_ field: KnownLines.Field, _ known: borrowing KnownLines) {
    let number = Int(field.number)
    if number < met.count, met[number] { return }
    if number >= met.count {
      met += [Bool](repeating: false, count: number + 1 - met.count)
    }
    met[number] = true
    fields.append(known.fields[number])
  }

  /// The numbers of lines are void from now on.
  mutating func forgetNumbers() { met.removeAll(keepingCapacity: true) }

  mutating func removeAll() {
    forgetNumbers()
    fields.removeAll(keepingCapacity: true)
  }

  /// Whether one of them, or one that a meeting read in full names, is none of the group's.
  func haveStrangers(to group: Group, _ full: [Meeting]) -> Bool {
    let names =
      fields.flatMap { $0.key == .with ? [$0].list(.with) : [$0.value] }
      + full.flatMap(\.actions).flatMap { [$0.who].compactMap { $0 } + $0.with }
    return names.contains { group.code(answeringTo: $0) == nil }
  }
}
