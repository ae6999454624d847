import ActaMeeting

/// Counts by some word and by sex, with their sums. For a wider circle counts of one to four are
/// written as `<5`, and every sum that would give one of them away is left out.
struct CountTable {
  private(set) var rows: [Row] = []
  /// Where each word stands among the rows.
  private var places: [PlainWord: Int] = [:]
  private let hidesSmall: Bool

  /// One word with its women, men and people whose sex is not said.
  struct Row {
    var word: String
    var counts: [Int]
  }

  init(hidesSmall: Bool) { self.hidesSmall = hidesSmall }

  mutating func add(_ word: String, women: Int, men: Int, others: Int = 0) {
    let key = PlainWord(word)
    if let place = places[key] {
      rows[place].counts = zip(rows[place].counts, [women, men, others]).map { $0 + $1 }
    } else {
      places[key] = rows.count
      rows.append(Row(word: word, counts: [women, men, others]))
    }
  }

  mutating func add(_ word: String, _ sex: Sex?) {
    add(
      word, women: sex == .female ? 1 : 0, men: sex == .male ? 1 : 0,
      others: sex == .female || sex == .male ? 0 : 1)
  }

  /// By the words without case and accents. Nothing is added after it.
  mutating func sort() {
    let keyed = rows.map { (key: PlainWord($0.word).bytes, row: $0) }
    rows = keyed.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map(\.row)
  }

  /// Whether some sex is not said.
  var hasOthers: Bool { rows.contains { $0.counts[2] > 0 } }

  /// Whether something had to be hidden.
  var hides: Bool { hidesSmall && rows.contains { $0.counts.contains(where: isSmall) } }

  /// Cells with a sum at the right, and a row of sums at the end.
  func cells(total: String) -> [[String]] {
    let columns = hasOthers ? 3 : 2
    var lines = rows.map { row in
      [row.word] + row.counts.prefix(columns).map(cell) + [sum(row.counts)]
    }
    let sums = (0..<columns).map { column in sum(rows.map { $0.counts[column] }) }
    lines.append([total] + sums + [sum(rows.flatMap(\.counts))])
    return lines
  }

  private func cell(_ count: Int) -> String {
    hidesSmall && isSmall(count) ? "<5" : String(count)
  }

  /// A sum over a hidden count would give it away.
  private func sum(_ counts: [Int]) -> String {
    hidesSmall && counts.contains(where: isSmall) ? "-" : String(counts.reduce(0, +))
  }

  private func isSmall(_ count: Int) -> Bool { (1...4).contains(count) }
}
