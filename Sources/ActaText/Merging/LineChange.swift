/// Lines of one text that gave way to lines of another, by their places from 0.
struct LineChange: Hashable, Sendable {
  var old: Range<Int>
  var new: Range<Int>

  func isBefore(_ other: LineChange) -> Bool {
    (old.lowerBound, old.upperBound) < (other.old.lowerBound, other.old.upperBound)
  }
}

/// Texts that differ in more lines than this are not compared line by line: all of the part that
/// differs is one change. It bounds the time on any input.
private let mostLinesCompared = 4000

/// The fewest lines that turn one text into another, in order.
func changes(from old: [ArraySlice<UInt8>], to new: [ArraySlice<UInt8>]) -> [LineChange] {
  var start = 0
  while start < min(old.count, new.count), old[start] == new[start] { start += 1 }
  var tail = 0
  while tail < min(old.count, new.count) - start,
    old[old.count - 1 - tail] == new[new.count - 1 - tail]
  {
    tail += 1
  }
  let left = old[start..<old.count - tail]
  let right = new[start..<new.count - tail]
  guard !left.isEmpty || !right.isEmpty else { return [] }
  guard left.count + right.count <= mostLinesCompared else {
    return [
      LineChange(old: left.startIndex..<left.endIndex, new: right.startIndex..<right.endIndex)
    ]
  }
  return compared(left, right)
}

private func compared(
  _ left: ArraySlice<ArraySlice<UInt8>>, _ right: ArraySlice<ArraySlice<UInt8>>
) -> [LineChange] {
  var gone = Set<Int>()
  var come = Set<Int>()
  for change in Array(right).difference(from: Array(left)) {
    switch change {
    case .remove(let offset, _, _): gone.insert(left.startIndex + offset)
    case .insert(let offset, _, _): come.insert(right.startIndex + offset)
    }
  }
  var result: [LineChange] = []
  var (old, new) = (left.startIndex, right.startIndex)
  while old < left.endIndex || new < right.endIndex {
    let (oldStart, newStart) = (old, new)
    while gone.contains(old) { old += 1 }
    while come.contains(new) { new += 1 }
    if old > oldStart || new > newStart {
      result.append(LineChange(old: oldStart..<old, new: newStart..<new))
    } else {
      (old, new) = (old + 1, new + 1)
    }
  }
  return result
}
