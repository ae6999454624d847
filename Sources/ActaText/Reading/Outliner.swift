import ActaMeeting

/// Reads a document line by line into an outline. Each line is understood from its own beginning
/// and from which section and block it stands in; nothing is looked up ahead.
struct Outliner {
  let document: Document
  let grammar: FileGrammar
  var outline = Outline()
  var found: [Diagnostic] = []

  var section: OutlineSection?
  var block: OutlineBlock?
  var paragraph: OutlineText?
  /// Keys of the fields of the header, or of the section that is open, and of the block; each once.
  var keys: [FieldKey] = []
  var blockKeys: [FieldKey] = []
  /// Whether the table of the section has one column; nil before anyone asks.
  var oneColumn: Bool?
  /// Fields may still come: directly under a heading, or at the top of a block.
  var sectionTakesFields = false
  var blockTakesFields = false
  /// Blank lines inside a block, kept only when text of the block follows.
  var blanksInBlock = 0
  /// The block that ended on the line above, for near misses.
  var justEnded: BlockKeyword?
  /// The last block of this section, for near misses: a field after a blank line may be its own.
  var lastBlock: BlockKeyword?
  var inConflict = false
  /// Header fields end with the first block.
  var prefaceHasBlock = false

  static func read(_ document: Document, _ grammar: FileGrammar) -> (Outline, [Diagnostic]) {
    var outliner = Outliner(document: document, grammar: grammar)
    if document.lines.isEmpty { outliner.complain(.versionMissing, 1) }
    for number in 0..<document.lines.count { outliner.take(number + 1) }
    outliner.finish()
    return (outliner.outline, outliner.found)
  }

  private init(document: Document, grammar: FileGrammar) {
    self.document = document
    self.grammar = grammar
    outline.lineCount = document.lines.count
  }

  mutating func take(_ number: Int) {
    let bytes = document.content(ofLine: number)
    if number == 1, readVersion(bytes) { return }
    guard let first = bytes.first(where: { $0 != 0x20 && $0 != 0x09 }) else { return takeBlank() }
    if isConflictMark(bytes) { return takeConflict(number) }
    if bytes.first == 0x3B, bytes.count == 1 || bytes[bytes.startIndex + 1] == 0x20 {
      endParagraph()
      return
    }
    if bytes.first == 0x20 || bytes.first == 0x09 { return takeIndented(number, bytes, first) }
    let ended = block?.keyword
    lastBlock = ended ?? lastBlock
    let followsAtOnce = blanksInBlock == 0
    endBlock()
    justEnded = followsAtOnce ? ended : nil
    if ended == .restricted, followsAtOnce { complain(.restrictedMalformed, number) }
    takeUnindented(number, bytes)
  }

  mutating func readVersion(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let line = split(bytes), FoldedWord(line.key) == FoldedWord("acta"),
      let first = line.value.first, first != 0x30,
      line.value.allSatisfy({ (0x30...0x39).contains($0) })
    else {
      complain(.versionMissing, 1)
      return false
    }
    // More digits than a number holds are a version of the future all the same.
    let version = decimal(line.value) ?? .max
    outline.version = version
    if version > 1 { complain(.newerVersion, 1, [string(line.value.prefix(20))]) }
    return true
  }

  mutating func takeBlank() {
    endParagraph()
    sectionTakesFields = false
    justEnded = nil
    if block != nil { blanksInBlock += 1 }
  }

  func isConflictMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 7, let first = bytes.first,
      first == 0x3C || first == 0x7C || first == 0x3E || first == 0x3D,
      bytes.prefix(7).allSatisfy({ $0 == first })
    else { return false }
    return first != 0x3D || inConflict && bytes.count == 7
  }

  mutating func takeConflict(_ number: Int) {
    let first = document.content(ofLine: number).first
    inConflict = first == 0x3C || (inConflict && first != 0x3E)
    complain(.mergeConflict, number)
  }

  mutating func takeUnindented(_ number: Int, _ bytes: ArraySlice<UInt8>) {
    if bytes.first == 0x5C {
      addText(number, bytes.dropFirst())
    } else if bytes.starts(with: [0x23, 0x23, 0x20]) {
      startSection(number, bytes)
    } else if startBlock(number, bytes) || takeField(number, bytes) || takeRow(number, bytes) {
      return
    } else {
      lookForNearMiss(number, bytes)
      addText(number, bytes)
    }
  }

  mutating func startSection(_ number: Int, _ bytes: ArraySlice<UInt8>) {
    endSection(before: number)
    lastBlock = nil
    let title = string(trimmed(bytes.dropFirst(3)))
    lookAtTitle(title, number, bytes)
    section = OutlineSection(
      title: title, role: Outliner.role(of: title, in: grammar.kind), line: number, lastLine: number
    )
    keys = []
    oneColumn = nil
    sectionTakesFields = true
  }

  /// A heading may be a slip of the one of a list, or of RESTRICTED.
  private mutating func lookAtTitle(_ title: String, _ number: Int, _ bytes: ArraySlice<UInt8>) {
    if Outliner.isRestrictedNearMiss(bytes) { complain(.restrictedMalformed, number) }
    guard let words = Outliner.listHeading(near: title, in: grammar.kind) else { return }
    complain(
      .nearMiss, number, [firstWords(bytes), "## \(words.english)", "## \(words.portuguese)"])
  }

  /// The heading of a list that a title is a slip of; nil when it is right, or another's.
  private static func listHeading(near title: String, in kind: FileKind) -> Words? {
    guard kind == .meeting || kind == .training, (5...14).contains(title.utf8.count),
      role(of: title, in: kind) == .item
    else { return nil }
    let word = FoldedWord(title)
    return lists.prefix(kind == .training ? 2 : 1).first { list in
      list.folded.contains { $0.isNear(word, limit: 2) }
    }?.words
  }

  private static let lists = [
    (words: Words("Attendance", "Presenças"), folded: attendanceWords),
    (words: Words("Reached", "Alcançados"), folded: reachedWords),
  ]

  private static let attendanceWords = [FoldedWord("attendance"), FoldedWord("presencas")]
  private static let reachedWords = [FoldedWord("reached"), FoldedWord("alcancados")]

  static func role(of title: String, in kind: FileKind) -> OutlineSection.Role {
    guard title.utf8.count <= 40 else { return .item }
    let word = FoldedWord(title)
    switch kind {
    case .meeting, .training:
      if attendanceWords.contains(word) { return .attendance }
      return kind == .training && reachedWords.contains(word) ? .reached : .item
    case .group, .proposals, .updates, .wording, .packet: return .item
    }
  }

  mutating func endParagraph() {
    guard let open = paragraph else { return }
    paragraph = nil
    append(.paragraph(open))
  }

  mutating func endBlock() {
    guard let open = block else { return }
    block = nil
    blanksInBlock = 0
    if open.keyword == .restricted, open.body.isEmpty {
      complain(.restrictedMalformed, open.lines.lowerBound, [open.label])
    }
    if section == nil { prefaceHasBlock = true }
    append(.block(open))
  }

  mutating func endSection(before number: Int) {
    endParagraph()
    endBlock()
    guard var open = section else { return }
    open.lastLine = number - 1
    outline.sections.append(open)
    section = nil
  }

  mutating func finish() {
    endSection(before: document.lines.count + 1)
  }
}
