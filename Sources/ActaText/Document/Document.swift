/// The bytes of one file with the table of its lines. It only changes by `replacing`, which leaves
/// every byte of every other line as it was found.
package struct Document: Sendable {
  package let bytes: [UInt8]
  /// At least one line when there is a byte; the last may lack its ending.
  package let lines: [Line]

  /// Where one line stands in the bytes.
  package struct Line: Hashable, Sendable {
    /// First byte of the content, after a byte-order mark.
    package let start: Int
    /// After the last byte of the content.
    package let end: Int
    /// After the line's ending, LF or CRLF; equal to `end` when it has none.
    package let next: Int
  }

  package init(bytes: [UInt8]) {
    self.bytes = bytes
    lines = Document.table(of: bytes)
  }

  package init(text: String) {
    self.init(bytes: Array(text.utf8))
  }

  /// What stands above the first heading, for whoever asks the header alone.
  package var head: Document {
    let heading = lines.first { bytes[$0.start..<$0.end].starts(with: [0x23, 0x23, 0x20]) }
    guard let heading else { return self }
    return Document(bytes: Array(bytes[..<heading.start]))
  }

  /// Bytes of a line, counted from 1, without its ending.
  package func content(ofLine number: Int) -> ArraySlice<UInt8> {
    let line = lines[number - 1]
    return bytes[line.start..<line.end]
  }

  /// The line, counted from 1, as text; bytes that are not UTF-8 become U+FFFD here only.
  package func text(ofLine number: Int) -> String {
    String(decoding: content(ofLine: number), as: UTF8.self)
  }

  /// The document with lines `range` (from 1; an empty range inserts before its bound, which may be
  /// one past the last line) given way to `replacement`. New lines take the ending of the line
  /// above, or of the first line; a missing last newline stays missing.
  package func replacing(_ range: Range<Int>, with replacement: [String]) -> Document {
    replacing([(range, replacement)])
  }

  /// The same for several ranges in ascending order that do not overlap, in one pass.
  func replacing(_ changes: [(range: Range<Int>, lines: [String])]) -> Document {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var taken = 0
    for (range, replacement) in changes {
      let ending = endingUsed(near: range.lowerBound)
      let reachesEnd = range.upperBound > lines.count
      result += bytes[taken..<max(taken, offset(ofLine: range.lowerBound))]
      if reachesEnd, !replacement.isEmpty, let last = result.last, last != 0x0A {
        result += ending
      }
      for line in replacement { result += Array(line.utf8) + ending }
      taken = max(taken, offset(ofLine: range.upperBound))
    }
    if let last = changes.last, last.range.upperBound > lines.count, lacksLastNewline {
      let ending = endingUsed(near: last.range.lowerBound)
      if result.suffix(ending.count).elementsEqual(ending) { result.removeLast(ending.count) }
    }
    result += bytes[taken...]
    return Document(bytes: result)
  }

  /// Whether the file ends in the middle of a line.
  package var lacksLastNewline: Bool { lines.last.map { $0.end == $0.next } ?? false }

  private func offset(ofLine number: Int) -> Int {
    number <= lines.count ? lines[number - 1].start : bytes.count
  }

  private func endingUsed(near number: Int) -> [UInt8] {
    let neighbours = [number - 1, number, 1].filter { (1...max(1, lines.count)).contains($0) }
    for neighbour in neighbours where neighbour <= lines.count {
      let line = lines[neighbour - 1]
      if line.next > line.end { return Array(bytes[line.end..<line.next]) }
    }
    return [0x0A]
  }

  private static func table(of bytes: [UInt8]) -> [Line] {
    var lines: [Line] = []
    lines.reserveCapacity(bytes.count / 32)
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let span = bytes.span
    for index in start..<max(start, span.count) where span[index] == 0x0A {
      let end = index > start && span[index - 1] == 0x0D ? index - 1 : index
      lines.append(Line(start: start, end: end, next: index + 1))
      start = index + 1
    }
    if start < bytes.count { lines.append(Line(start: start, end: bytes.count, next: bytes.count)) }
    return lines
  }
}

extension Document: Equatable {
  /// Byte for byte: NFC and NFD are different documents.
  package static func == (left: Document, right: Document) -> Bool { left.bytes == right.bytes }
}
