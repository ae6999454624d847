/// Every text of a file, comments and rows included, in the order of its lines. `kind` is nil for a
/// file that is none of Acta's: then lines between blank ones are a paragraph.
package func passages(of document: Document, kind: FileKind?) -> [Passage] {
  var all: [Passage] = []
  forEachPassage(of: document, kind: kind) { all.append($0) }
  return all
}

/// The same one after the other, in the order of the lines on which they end: a long file has more of
/// them than should be held at once.
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
  /// Whether a line goes on with the text above it.
  var joins: [Bool]
  /// Lines of paragraphs: a comment between two of them parts no sentence.
  var isProse: [Bool]
  /// Fields of a block: passages of their own, over which its text goes on.
  var isAside: [Bool]
  var individual: [Bool]

  /// One more than there are, because lines count from 1.
  init(lines: Int) {
    roles = Array(repeating: .text, count: lines + 1)
    joins = Array(repeating: false, count: lines + 1)
    isProse = joins
    isAside = joins
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
        mark(section.line...section.lastLine, .people)
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
    case .letterhead, .allow: roles[field.line] = .directory
    case .chair, .secretary, .organiser, .trainer, .funder: roles[field.line] = .people
    case .place: roles[field.line] = .place
    default: break
    }
  }

  private mutating func read(_ part: OutlinePart) {
    switch part {
    case .paragraph(let text):
      for line in text.lines { isProse[line] = true }
      for line in text.lines.dropFirst() { joins[line] = true }
    case .row: break
    case .block(let block):
      if block.keyword == .member || block.keyword == .institution {
        return mark(block.lines, .directory)
      }
      read(block)
    }
  }

  /// The heading of a block and its text are one.
  private mutating func read(_ block: OutlineBlock) {
    for line in block.lines.dropFirst() { isAside[line] = true }
    for text in block.body where !text.text.isEmpty {
      isAside[text.lines.lowerBound] = false
      joins[text.lines.lowerBound] = true
    }
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
      let place = document.lines[number - 1]
      let line = trimmed(document.bytes[place.start..<place.end])
      let content = PassageReader.unescaped(line)
      if line.isEmpty, let whole = open.take() { take(whole) }
      guard !content.isEmpty else { continue }
      if isAside(line, number) {
        var aside: Passage?
        add(content, number, to: &aside)
        if let aside { take(aside) }
        continue
      }
      if !goesOn(content, number, open), let whole = open.take() { take(whole) }
      add(content, number, to: &open)
    }
    if let open { take(open) }
  }

  /// A passage grows where it stands: a copy for each line would be quadratic.
  private func add(_ content: ArraySlice<UInt8>, _ number: Int, to passage: inout Passage?) {
    if passage == nil {
      let isComment = PassageReader.isComment(document.content(ofLine: number))
      passage = Passage(role: isComment ? .comment : plan.roles[number])
    }
    let start = document.lines[number - 1].start
    passage?.isIndividual = plan.individual[number]
    passage?.add(
      content, line: number,
      columnsBefore: Columns.count(document.bytes[start..<content.startIndex]))
  }

  /// What may stand between two lines of one text: comments, fields, and fields of the user's own.
  private func isAside(_ line: ArraySlice<UInt8>, _ number: Int) -> Bool {
    if plan.isAside[number] || PassageReader.isComment(document.content(ofLine: number)) {
      return true
    }
    guard line.first == 0x78 || line.first == 0x58, let key = split(line)?.key else { return false }
    let isIndented = line.startIndex > document.lines[number - 1].start
    return key.dropFirst().first == 0x2D && (isIndented || !key.contains(0x20))
  }

  private func goesOn(_ content: ArraySlice<UInt8>, _ number: Int, _ open: Passage?) -> Bool {
    guard let open, !content.starts(with: [0x2D, 0x20]) else { return false }
    return plan.joins[number] || plan.isProse[number] && plan.isProse[open.lastLine]
  }

  private static func isComment(_ line: ArraySlice<UInt8>) -> Bool {
    line.first == 0x3B && (line.count == 1 || line[line.startIndex + 1] == 0x20)
  }

  /// Without the backslash of escaped text.
  private static func unescaped(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    line.first == 0x5C ? line.dropFirst() : line
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
