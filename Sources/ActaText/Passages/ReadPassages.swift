/// Every text of a file, comments and rows included, in the order of its lines. `kind` is nil for a
/// file that is none of Acta's: then lines between blank ones are a paragraph.
package func passages(of document: Document, kind: FileKind?) -> [Passage] {
  var all: [Passage] = []
  forEachPassage(of: document, kind: kind) { all.append($0) }
  return all
}

/// The same one after the other: a long file has more of them than should be held at once.
package func forEachPassage(
  of document: Document, kind: FileKind?, _ take: (Passage) -> Void
) {
  let (text, _) = Encoding.readable(document)
  var plan = LinePlan(lines: text.lines.count)
  if let grammar = kind.flatMap(FileGrammar.of) {
    plan.read(Outliner.read(text, grammar).0, isTraining: kind == .training)
  } else {
    plan.joinEverything()
  }
  PassageReader(document: text, plan: plan).read(take)
}

/// What the outline of a file says about each of its lines.
private struct LinePlan {
  var roles: [Passage.Role]
  /// Whether a line goes on with the paragraph of the line above.
  var joins: [Bool]
  var individual: [Bool]

  /// One more than there are, because lines count from 1.
  init(lines: Int) {
    roles = Array(repeating: .text, count: lines + 1)
    joins = Array(repeating: false, count: lines + 1)
    individual = Array(repeating: false, count: lines + 1)
  }

  mutating func joinEverything() {
    joins = joins.map { _ in true }
  }

  /// The rows of a training are columns of names; those of a meeting end in notes that people wrote.
  mutating func read(_ outline: Outline, isTraining: Bool) {
    for field in outline.header { read(field) }
    for part in outline.preface { read(part) }
    for section in outline.sections {
      for part in section.parts { read(part) }
      if section.role == .attendance, isTraining {
        mark(section.line...section.lastLine, .directory)
      }
      let isIndividual = section.fields.contains {
        $0.key == .level && FoldedWord($0.value) == FoldedWord("individual")
      }
      guard isIndividual else { continue }
      for line in section.line...max(section.line, section.lastLine) { individual[line] = true }
    }
  }

  private mutating func read(_ field: OutlineField) {
    switch field.key {
    case .letterhead, .chair, .secretary, .organiser, .trainer, .funder, .allow:
      roles[field.line] = .directory
    case .place: roles[field.line] = .place
    default: break
    }
  }

  private mutating func read(_ part: OutlinePart) {
    switch part {
    case .paragraph(let text): join(text.lines)
    case .row: break
    case .block(let block):
      if block.keyword == .member || block.keyword == .institution {
        return mark(block.lines, .directory)
      }
      for line in block.body.dropFirst() where !line.text.isEmpty { join(line.lines) }
      for line in block.body.dropFirst() { joins[line.lines.lowerBound] = true }
    }
  }

  private mutating func join(_ lines: ClosedRange<Int>) {
    for line in lines.dropFirst() { joins[line] = true }
  }

  private mutating func mark(_ lines: ClosedRange<Int>, _ role: Passage.Role) {
    for line in lines where line < roles.count { roles[line] = role }
  }
}

/// Gathers lines into passages by a plan.
private struct PassageReader {
  let document: Document
  let plan: LinePlan

  func read(_ take: (Passage) -> Void) {
    var open: Passage?
    for number in 1..<(document.lines.count + 1) {
      let line = document.lines[number - 1]
      let content = content(of: line)
      let isComment = PassageReader.isComment(document.content(ofLine: number))
      let isJoined =
        plan.joins[number] && open != nil && !isComment && !content.starts(with: [0x2D, 0x20])
      if !isJoined || content.isEmpty, let whole = open.take() { take(whole) }
      guard !content.isEmpty else { continue }
      if open == nil { open = Passage(role: isComment ? .comment : plan.roles[number]) }
      // A passage grows where it stands: a copy for each line would be quadratic.
      open?.isIndividual = plan.individual[number]
      open?.add(
        content, line: number,
        columnsBefore: Columns.count(document.bytes[line.start..<content.startIndex]))
      if isComment, let whole = open.take() { take(whole) }
    }
    if let open { take(open) }
  }

  private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == 0x3B && (line.count == 1 || line[line.startIndex + 1] == 0x20)
  }

  /// Without blanks at its ends and without the backslash of escaped text.
  private func content(of line: Document.Line) -> ArraySlice<UInt8> {
    let content = trimmed(document.bytes[line.start..<line.end])
    return content.first == 0x5C ? content.dropFirst() : content
  }
}

extension FileGrammar {
  /// The tables of a kind of file; nil for one without fields and blocks.
  fileprivate static func of(_ kind: FileKind) -> FileGrammar? {
    switch kind {
    case .group: .group
    case .meeting: .meeting
    case .proposals: .proposals
    case .training: .training
    case .updates: .updates
    case .packet: .packet
    case .wording: nil
    }
  }
}
