/// Where a copy on paper or in a file parts from the approved text.
package struct CopyDifference: Hashable, Sendable {
  /// From 1, in the copy; of a PDF the page.
  package var line: Int
  /// What stands there; nil when the copy ends before.
  package var copy: String?
  /// What ought to; nil when the copy goes on after the end.
  package var approved: String?

  package init(line: Int, copy: String?, approved: String?) {
    self.line = line
    self.copy = copy
    self.approved = approved
  }

  /// What must change in the approved lines to come to the copy's: a line that reads otherwise, one
  /// that is missing, one too many. Lines count from 1 in the copy.
  package static func between(copy: [[UInt8]], approved: [[UInt8]]) -> [CopyDifference] {
    guard copy.count + approved.count <= longest else {
      return copy == approved ? [] : [CopyDifference(line: 1, copy: nil, approved: nil)]
    }
    var added: [Int] = []
    var removed: [Int] = []
    for change in copy.difference(from: approved) {
      switch change {
      case .insert(let offset, _, _): added.append(offset)
      case .remove(let offset, _, _): removed.append(offset)
      }
    }
    return paired(added.sorted(), removed.sorted(), copy, approved)
  }

  /// The cost of comparing grows with lines times differences; no document of a meeting is longer.
  private static let longest = 40_000

  /// A line added and one removed in the same place are one line that reads otherwise.
  private static func paired(
    _ added: [Int], _ removed: [Int], _ copy: [[UInt8]], _ approved: [[UInt8]]
  ) -> [CopyDifference] {
    var found: [CopyDifference] = []
    var (mine, theirs) = (added[...], removed[...])
    var shift = 0
    while mine.first != nil || theirs.first != nil {
      let (one, two) = (mine.first ?? .max, theirs.first.map { $0 + shift } ?? .max)
      let line = min(one, two)
      var difference = CopyDifference(line: line + 1, copy: nil, approved: nil)
      if one == line {
        difference.copy = String(decoding: copy[mine.removeFirst()], as: UTF8.self)
        shift += 1
      }
      if two == line {
        difference.approved = String(decoding: approved[theirs.removeFirst()], as: UTF8.self)
        shift -= 1
      }
      found.append(difference)
    }
    return found
  }
}
