/// What becomes of a text that two have changed, line by line, from the same beginning.
package struct Merge: Sendable {
  /// The whole text, in order.
  package private(set) var pieces: [Piece] = []

  /// A run of whole lines with their endings.
  package enum Piece: Hashable, Sendable {
    /// As both had it, or as the only one who changed it left it.
    case settled([ArraySlice<UInt8>])
    /// Both changed these lines, or lines that touch; each side may have none left.
    case clash(mine: [ArraySlice<UInt8>], theirs: [ArraySlice<UInt8>])
  }

  /// A nil document is a file that is not there: it has no lines.
  package init(base: Document?, mine: Document?, theirs: Document?) {
    let texts = [base, mine, theirs].map { $0?.wholeLines ?? [] }
    pieces = Merge.pieces(
      texts[0], (texts[1], changes(from: texts[0], to: texts[1])),
      (texts[2], changes(from: texts[0], to: texts[2])))
  }

  /// Whether the two can stand together without anybody's choice.
  package var isClean: Bool {
    !pieces.contains { if case .clash = $0 { true } else { false } }
  }

  private typealias Side = (lines: [ArraySlice<UInt8>], changes: [LineChange])

  private static func pieces(
    _ base: [ArraySlice<UInt8>], _ mine: Side, _ theirs: Side
  ) -> [Piece] {
    var pieces: [Piece] = []
    var position = 0
    for group in grouped(mine.changes, theirs.changes) {
      pieces.append(.settled(Array(base[position..<group.range.lowerBound])))
      pieces.append(piece(group, base, mine.lines, theirs.lines))
      position = group.range.upperBound
    }
    return pieces + [.settled(Array(base[position...]))]
  }

  private static func piece(
    _ group: Group, _ base: [ArraySlice<UInt8>], _ mine: [ArraySlice<UInt8>],
    _ theirs: [ArraySlice<UInt8>]
  ) -> Piece {
    let left = text(group.range, group.mine, base, mine)
    let right = text(group.range, group.theirs, base, theirs)
    if group.theirs.isEmpty || left == right { return .settled(left) }
    return group.mine.isEmpty ? .settled(right) : .clash(mine: left, theirs: right)
  }

  /// What one side has in the place of a range of the base.
  private static func text(
    _ range: Range<Int>, _ changes: [LineChange], _ base: [ArraySlice<UInt8>],
    _ lines: [ArraySlice<UInt8>]
  ) -> [ArraySlice<UInt8>] {
    var result: [ArraySlice<UInt8>] = []
    var position = range.lowerBound
    for change in changes {
      result += base[position..<change.old.lowerBound] + lines[change.new]
      position = change.old.upperBound
    }
    return result + base[position..<range.upperBound]
  }

  /// Changes of both sides that touch each other, with the range of the base that they cover.
  private struct Group {
    var range: Range<Int>
    var mine: [LineChange] = []
    var theirs: [LineChange] = []
  }

  private static func grouped(_ mine: [LineChange], _ theirs: [LineChange]) -> [Group] {
    var groups: [Group] = []
    let all =
      mine.map { (change: $0, isMine: true) } + theirs.map { (change: $0, isMine: false) }
    for (change, isMine) in all.sorted(by: { $0.change.isBefore($1.change) }) {
      if groups.isEmpty || change.old.lowerBound > groups[groups.count - 1].range.upperBound {
        groups.append(Group(range: change.old))
      }
      let last = groups.count - 1
      let range = groups[last].range
      groups[last].range = range.lowerBound..<max(range.upperBound, change.old.upperBound)
      if isMine { groups[last].mine.append(change) } else { groups[last].theirs.append(change) }
    }
    return groups
  }
}

extension Merge {
  /// The merged text where clashes are settled by `choose`.
  private func document(
    _ choose: ([ArraySlice<UInt8>], [ArraySlice<UInt8>]) -> [ArraySlice<UInt8>]
  ) -> Document {
    var bytes: [UInt8] = []
    for piece in pieces {
      let lines =
        switch piece {
        case .settled(let lines): lines
        case .clash(let mine, let theirs): choose(mine, theirs)
        }
      for line in lines {
        // A last line without an ending, when lines follow it now.
        if let last = bytes.last, last != 0x0A { bytes.append(0x0A) }
        bytes += line
      }
    }
    return Document(bytes: bytes)
  }

  /// The lines that clash, as text for people.
  package var clashes: [(mine: [String], theirs: [String])] {
    pieces.compactMap { piece in
      guard case .clash(let mine, let theirs) = piece else { return nil }
      return (mine.map(shown), theirs.map(shown))
    }
  }

  /// With my lines where the two clash.
  package var mine: Document { document { mine, _ in mine } }
  package var theirs: Document { document { _, theirs in theirs } }

  /// With both: mine first, then what theirs has and mine has not. Where both give the same field or
  /// row, theirs becomes a comment, since a file has room for one.
  package var both: Document {
    document { mine, theirs in
      let keys = Set(mine.compactMap(fieldKey))
      let present = Set(mine)
      let added = theirs.filter { !present.contains($0) }.map { line -> ArraySlice<UInt8> in
        guard let key = fieldKey(line), keys.contains(key) else { return line }
        return ([0x3B, 0x20] + line)[...]
      }
      return mine + added
    }
  }
}

private func shown(_ line: ArraySlice<UInt8>) -> String {
  String(decoding: line.filter { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
}

/// What stands before the colon of `key: value`; nil for a line of another kind.
private func fieldKey(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
  guard let colon = line.firstIndex(of: 0x3A) else { return nil }
  let key = line[..<colon].drop { $0 == 0x20 || $0 == 0x09 }
  let next = line.index(after: colon)
  guard !key.isEmpty, key.count <= 32, !key.contains(0x20),
    next == line.endIndex || [0x20, 0x0A, 0x0D].contains(line[next])
  else { return nil }
  return key
}

extension Document {
  /// The numbers of the lines that this text has and another has not.
  package func linesNew(since other: Document?) -> [Int] {
    changes(from: other?.wholeLines ?? [], to: wholeLines).flatMap { $0.new.map { $0 + 1 } }
  }

  /// Lines with their endings; together they are all the bytes.
  var wholeLines: [ArraySlice<UInt8>] {
    lines.indices.map { bytes[($0 == 0 ? 0 : lines[$0].start)..<lines[$0].next] }
  }
}
