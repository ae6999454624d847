/// Where the lines of a text stand in another text that came of it. Lines count from 1.
package struct LineMoves: Sendable {
  private let changes: [LineChange]

  package init(from old: Document, to new: Document) {
    changes = ActaText.changes(from: old.wholeLines, to: new.wholeLines)
  }

  /// Where a line stands now; nil when it is gone or reads otherwise.
  package func line(_ old: Int) -> Int? {
    var shift = 0
    for change in changes where change.old.lowerBound < old {
      if change.old.contains(old - 1) { return nil }
      shift = change.new.upperBound - change.old.upperBound
    }
    return old + shift
  }

  /// The same also of a line that gave way together with others to as many.
  package func likelyLine(_ old: Int) -> Int? {
    guard let change = changes.first(where: { $0.old.contains(old - 1) }) else { return line(old) }
    guard change.old.count == change.new.count else { return nil }
    return change.new.lowerBound + old - change.old.lowerBound
  }
}
