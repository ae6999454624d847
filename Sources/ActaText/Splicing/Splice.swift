/// Lines of a document giving way to others. Lines count from 1; an empty range inserts before its
/// bound.
package struct Splice: Hashable, Sendable {
  package var range: Range<Int>
  package var lines: [String]

  package init(_ range: Range<Int>, _ lines: [String]) {
    self.range = range
    self.lines = lines
  }

  package init(_ range: ClosedRange<Int>, _ lines: [String]) {
    self.init(range.lowerBound..<range.upperBound + 1, lines)
  }

  /// New lines after a line; 0 is the top of the file.
  package static func insert(_ lines: [String], after line: Int) -> Splice {
    Splice(line + 1..<line + 1, lines)
  }

  package static func replace(line: Int, with text: String) -> Splice {
    Splice(line...line, [text])
  }

  package static func remove(line: Int) -> Splice { Splice(line...line, []) }
}

extension Document {
  /// The document after splices that do not touch each other, given in any order; of two at one
  /// place the first given stands first.
  package func applying(_ splices: [Splice]) -> Document {
    let order = splices.indices.sorted {
      (splices[$0].range.lowerBound, $0) < (splices[$1].range.lowerBound, $1)
    }
    return replacing(order.map { (splices[$0].range, splices[$0].lines) })
  }

  /// Whether a line holds nothing but blanks.
  package func isBlank(line number: Int) -> Bool {
    content(ofLine: number).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
