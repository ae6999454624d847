/// Where a copy on paper or in a file parts from the approved text.
package struct CopyDifference: Hashable, Sendable {
  /// From 1, in the copy; of a PDF the page.
  package var line: Int
  /// What stands there; nil when the copy lacks what ought to.
  package var copy: String?
  /// What ought to; nil when the copy has more.
  package var approved: String?
  /// What the place was made of; nil where that cannot be told.
  package var cause: DifferenceCause?

  package init(line: Int, copy: String?, approved: String?, cause: DifferenceCause? = nil) {
    self.line = line
    self.copy = copy
    self.approved = approved
    self.cause = cause
  }

  /// What must change in the approved lines to come to the copy's: a line that reads otherwise, one
  /// that is missing, one too many. Lines count from 1 in the copy.
  package static func between(copy: [[UInt8]], approved: [[UInt8]]) -> [CopyDifference] {
    CopyRun.between(copy: copy, approved: approved).flatMap { run in
      (0..<max(run.copy.count, run.approved.count)).map { place in
        let mine = place < run.copy.count ? run.copy.lowerBound + place : nil
        let theirs = place < run.approved.count ? run.approved.lowerBound + place : nil
        return CopyDifference(
          line: (mine ?? run.copy.upperBound) + 1,
          copy: mine.map { String(decoding: copy[$0], as: UTF8.self) },
          approved: theirs.map { String(decoding: approved[$0], as: UTF8.self) })
      }
    }
  }
}

/// Pieces of a copy that stand where the approved text has others; one side may have none.
struct CopyRun: Hashable {
  var copy: Range<Int>
  var approved: Range<Int>

  /// Every place where they part, in order; between two of them both say the same.
  static func between(copy: [[UInt8]], approved: [[UInt8]]) -> [CopyRun] {
    let start = zip(copy, approved).prefix { $0 == $1 }.count
    let rest = min(copy.count, approved.count) - start
    let end = zip(copy.reversed(), approved.reversed()).prefix(rest).prefix { $0 == $1 }.count
    let inner = CopyRun(
      copy: start..<copy.count - end, approved: start..<approved.count - end)
    guard inner.copy.count + inner.approved.count <= longest else { return [inner] }
    return inner.parted(copy, approved)
  }

  /// The cost of comparing grows with pieces times differences: of more than this only where the
  /// difference begins and ends is told.
  private static let longest = 40_000

  private func parted(_ mine: [[UInt8]], _ theirs: [[UInt8]]) -> [CopyRun] {
    let changes = Array(mine[copy]).difference(from: Array(theirs[approved]))
    var added: Set<Int> = []
    var removed: Set<Int> = []
    for change in changes {
      switch change {
      case .insert(let offset, _, _): added.insert(copy.lowerBound + offset)
      case .remove(let offset, _, _): removed.insert(approved.lowerBound + offset)
      }
    }
    var runs: [CopyRun] = []
    var (here, there) = (copy.lowerBound, approved.lowerBound)
    while here < copy.upperBound || there < approved.upperBound {
      let (from, with) = (here, there)
      while added.contains(here) { here += 1 }
      while removed.contains(there) { there += 1 }
      if here == from, there == with {
        here += 1
        there += 1
      } else {
        runs.append(CopyRun(copy: from..<here, approved: with..<there))
      }
    }
    return runs
  }
}
