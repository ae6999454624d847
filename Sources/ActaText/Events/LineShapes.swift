extension ByteView {
  /// Whether a line of seven bytes or more is worth asking `Outliner.isRestrictedNearMiss` about.
  var mayBeRestricted: Bool {
    var first = 0
    while first < min(count, 12), !(0x61...0x7A).contains(self[first] | 0x20) { first += 1 }
    guard first == 0 else { return true }
    if self[0] | 0x20 == 0x72 || self[0] | 0x20 == 0x74, namesLabel { return true }
    var end = 0
    let limit = min(count, 40)
    while end < limit, self[end] != 0x20, self[end] != 0x09, self[end] != 0x3A { end += 1 }
    guard end >= 8 else { return false }
    let mayBeLoud = self[1] < 0x61 || self[1] > 0x7A
    if mayBeLoud || end == count || self[end] == 0x3A { return true }
    let rest = slice(end, count).trimmed
    var label = 0
    while label < rest.count, rest[label] != 0x20 { label += 1 }
    let mayNameLabel = label >= 3 && rest[0] | 0x20 == 0x74
    return mayNameLabel || label > 0 && label <= 20 && rest[label - 1] == 0x3A
  }

  /// Whether the letters TLP stand in the first 40 bytes.
  private var namesLabel: Bool {
    for index in 0..<max(0, min(count, 40) - 2)
    where self[index] | 0x20 == 0x74 && self[index + 1] | 0x20 == 0x6C
      && self[index + 2] | 0x20 == 0x70
    { return true }
    return false
  }
}

extension ByteView {
  /// Where a line that begins at a place ends, and where the next begins. CR belongs to the ending
  /// only before LF.
  @inline(__always) func line(from start: Int) -> (end: Int, next: Int) {
    let end = lineEnd(from: start)
    let isCRLF = end < count && end > start && self[end - 1] == 0x0D
    return (isCRLF ? end - 1 : end, end + 1)
  }

  /// The beginning of the second line; nil when the first is not exactly that of this version.
  var afterVersion: Int? {
    let hasMark = count >= 3 && self[0] == 0xEF && self[1] == 0xBB && self[2] == 0xBF
    let start = hasMark ? 3 : 0
    let first = line(from: start)
    guard slice(start, first.end).equals("acta: 1") else { return nil }
    return min(count, first.next)
  }
}
