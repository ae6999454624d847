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
  /// Fields may still come: directly under a heading, or at the top of a block.
  var sectionTakesFields = false
  var blockTakesFields = false
  /// Blank lines inside a block, kept only when text of the block follows.
  var blanksInBlock = 0
  /// The block that ended on the line above, for near misses.
  var justEnded: BlockKeyword?
  var inConflict = false
  /// Header fields end with the first block.
  var prefaceHasBlock = false

  static func read(_ document: Document, _ grammar: FileGrammar) -> (Outline, [Diagnostic]) {
    var outliner = Outliner(document: document, grammar: grammar)
    for number in 0..<document.lines.count { outliner.take(number + 1) }
    outliner.finish()
    return (outliner.outline, outliner.found)
  }

  private init(document: Document, grammar: FileGrammar) {
    self.document = document
    self.grammar = grammar
    outline.lineCount = document.lines.count
  }

  private mutating func take(_ number: Int) {
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
    let followsAtOnce = blanksInBlock == 0
    endBlock()
    justEnded = followsAtOnce ? ended : nil
    if ended == .restricted, followsAtOnce { complain(.restrictedMalformed, number) }
    takeUnindented(number, bytes)
  }

  private mutating func readVersion(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let (key, value, _) = split(bytes), FoldedWord(key) == FoldedWord("acta"),
      let version = decimal(value)
    else {
      complain(.versionMissing, 1)
      return false
    }
    outline.version = version
    if version > 1 { complain(.newerVersion, 1, [String(version)]) }
    return true
  }

  private mutating func takeBlank() {
    endParagraph()
    sectionTakesFields = false
    justEnded = nil
    if block != nil { blanksInBlock += 1 }
  }

  private func isConflictMark(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 7, let first = bytes.first,
      first == 0x3C || first == 0x7C || first == 0x3E || first == 0x3D,
      bytes.prefix(7).allSatisfy({ $0 == first })
    else { return false }
    return first != 0x3D || inConflict && bytes.count == 7
  }

  private mutating func takeConflict(_ number: Int) {
    let first = document.content(ofLine: number).first
    inConflict = first == 0x3C || (inConflict && first != 0x3E)
    complain(.mergeConflict, number)
  }

  private mutating func takeUnindented(_ number: Int, _ bytes: ArraySlice<UInt8>) {
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

  private mutating func startSection(_ number: Int, _ bytes: ArraySlice<UInt8>) {
    endSection(before: number)
    let title = string(trimmed(bytes.dropFirst(3)))
    section = OutlineSection(
      title: title, role: Outliner.role(of: title, in: grammar.kind), line: number, lastLine: number
    )
    sectionTakesFields = true
  }

  static func role(of title: String, in kind: FileKind) -> OutlineSection.Role {
    guard title.utf8.count <= 40 else { return .item }
    let word = FoldedWord(title)
    switch kind {
    case .meeting, .training:
      if word == FoldedWord("attendance") || word == FoldedWord("presencas") { return .attendance }
      let isReached = word == FoldedWord("reached") || word == FoldedWord("alcancados")
      return isReached && kind == .training ? .reached : .item
    case .group, .proposals, .updates, .wording, .packet: return .item
    }
  }

  // MARK: blocks

  private mutating func startBlock(_ number: Int, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard let heading = BlockHeading(bytes),
      let keyword = grammar.keywords[FoldedWord(heading.keyword)]
    else { return false }
    let label = string(heading.label)
    endParagraph()
    sectionTakesFields = false
    block = OutlineBlock(
      keyword: keyword, label: label, text: string(heading.text), lines: number...number)
    blockTakesFields = true
    checkLabel(keyword, label, number)
    return true
  }

  private mutating func checkLabel(_ keyword: BlockKeyword, _ label: String, _ number: Int) {
    guard !keyword.takes(label: label) else { return }
    complain(keyword == .restricted ? .restrictedMalformed : .badLabel, number, [label])
  }

  private mutating func takeIndented(
    _ number: Int, _ bytes: ArraySlice<UInt8>, _ first: UInt8
  ) {
    let content = trimmed(bytes)
    if Outliner.isRestrictedNearMiss(content) { complain(.restrictedMalformed, number) }
    guard let present = block else {
      addText(number, first == 0x5C ? content.dropFirst() : content)
      return
    }
    if first != 0x5C, blockTakesFields, takeBlockField(number, bytes, present.keyword) { return }
    if first != 0x5C { lookForKeyNearMiss(number, bytes, in: .block(present.keyword)) }
    blockTakesFields = false
    addToBlock(number, first == 0x5C ? content.dropFirst() : content)
  }

  private mutating func takeBlockField(
    _ number: Int, _ bytes: ArraySlice<UInt8>, _ keyword: BlockKeyword
  ) -> Bool {
    guard let (word, _, _) = split(trimmed(bytes)) else { return false }
    if isOwnField(word) {
      extendBlock(to: number)
      return true
    }
    guard let key = grammar.blocks[keyword]?[FoldedWord(word)],
      let field = field(key, number, bytes)
    else { return false }
    guard accepts(field, in: .block(keyword)) else {
      addToBlock(number, trimmed(bytes))
      return true
    }
    extendBlock(to: number)
    if let fields = block?.fields, isRepeated(key, fields, number) { return true }
    block?.fields.append(field)
    return true
  }

  private mutating func extendBlock(to number: Int) {
    guard let first = block?.lines.lowerBound else { return }
    block?.lines = first...number
    blanksInBlock = 0
  }

  private mutating func addToBlock(_ number: Int, _ content: ArraySlice<UInt8>) {
    guard let last = block?.lines.upperBound else { return }
    if blanksInBlock > 0, block?.body.isEmpty == false {
      block?.body.append(OutlineText(text: "", lines: (last + 1)...(last + 1)))
    }
    let words = OutlineText(text: string(content), lines: number...number)
    block?.body.append(words)
    extendBlock(to: number)
  }

  // MARK: fields

  private mutating func takeField(_ number: Int, _ bytes: ArraySlice<UInt8>) -> Bool {
    let place: Grammar.Place
    if section == nil {
      guard !prefaceHasBlock else { return false }
      place = .header(grammar.kind)
    } else if sectionTakesFields, let role = section?.role {
      place = role == .item ? .item : role == .attendance ? .attendance : .reached
    } else {
      return false
    }
    guard let (word, _, _) = split(bytes) else { return false }
    if isOwnField(word) { return true }
    guard let key = grammar.table(of: place)[FoldedWord(word)],
      let field = field(key, number, bytes)
    else {
      return false
    }
    guard accepts(field, in: place) else {
      addText(number, bytes)
      return true
    }
    endParagraph()
    let present = section?.fields ?? outline.header
    if isRepeated(key, present, number) { return true }
    if section == nil {
      outline.header.append(field)
    } else {
      section?.fields.append(field)
    }
    return true
  }

  private func field(_ key: FieldKey, _ number: Int, _ bytes: ArraySlice<UInt8>) -> OutlineField? {
    guard let (_, value, start) = split(trimmed(bytes)) else { return nil }
    return OutlineField(
      key: key, value: string(value), line: number, column: column(of: start, in: number))
  }

  private mutating func accepts(_ field: OutlineField, in place: Grammar.Place) -> Bool {
    let form = Grammar.form(of: field.key, in: place)
    if form.accepts(field.value) { return true }
    let key = field.key.words.english
    if case .word(let words) = form, let near = Value.near(field.value, words) {
      complain(
        .nearMiss, field.line, [field.value, near.english, near.portuguese], column: field.column)
    } else {
      complain(form.complaint, field.line, [key, field.value], column: field.column)
    }
    return false
  }

  private mutating func isRepeated(
    _ key: FieldKey, _ fields: [OutlineField], _ number: Int
  ) -> Bool {
    guard !Grammar.repeats(key), fields.contains(where: { $0.key == key }) else { return false }
    complain(.duplicateField, number, [key.words.english])
    return true
  }

  /// `x-…` is a field of the user's own.
  private func isOwnField(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 2 && (word.first == 0x78 || word.first == 0x58)
      && word[word.startIndex + 1] == 0x2D
  }

  // MARK: rows and text

  /// Lines of a roll call, of a table and of updates.txt are rows; what they mean is read later.
  private mutating func takeRow(_ number: Int, _ bytes: ArraySlice<UInt8>) -> Bool {
    let isRow: Bool
    switch (grammar.kind, section?.role) {
    case (.updates, nil): isRow = true
    case (.training, .attendance?), (.training, .reached?): isRow = bytes.contains(0x7C)
    case (.meeting, .attendance?): isRow = bytes.first == 0x2B || split(bytes) != nil
    default: isRow = false
    }
    guard isRow else { return false }
    endParagraph()
    sectionTakesFields = false
    append(.row(OutlineText(text: string(bytes), lines: number...number)))
    return true
  }

  private mutating func addText(_ number: Int, _ bytes: ArraySlice<UInt8>) {
    let isList = bytes.starts(with: [0x2D, 0x20])
    if isList { endParagraph() }
    if let first = paragraph?.lines.lowerBound {
      // In place: a paragraph may have a hundred thousand lines.
      let words = string(trimmed(bytes))
      paragraph?.text += " "
      paragraph?.text += words
      paragraph?.lines = first...number
    } else {
      paragraph = OutlineText(text: string(trimmed(bytes)), lines: number...number)
    }
  }

  private mutating func append(_ part: OutlinePart) {
    if section == nil {
      outline.preface.append(part)
    } else {
      section?.parts.append(part)
    }
  }

  // MARK: ends

  private mutating func endParagraph() {
    guard let open = paragraph else { return }
    paragraph = nil
    append(.paragraph(open))
  }

  private mutating func endBlock() {
    guard let open = block else { return }
    block = nil
    blanksInBlock = 0
    if open.keyword == .restricted, open.body.isEmpty {
      complain(.restrictedMalformed, open.lines.lowerBound, [open.label])
    }
    if section == nil { prefaceHasBlock = true }
    append(.block(open))
  }

  private mutating func endSection(before number: Int) {
    endParagraph()
    endBlock()
    guard var open = section else { return }
    open.lastLine = number - 1
    outline.sections.append(open)
    section = nil
  }

  private mutating func finish() {
    endSection(before: document.lines.count + 1)
  }

  // MARK: bytes

  mutating func complain(
    _ name: Diagnostic.Name, _ line: Int, _ arguments: [String] = [], column: Int = 1
  ) {
    found.append(Diagnostic(name, line: line, column: column, arguments))
  }

  func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }

  /// Characters before a byte of a line, from 1; marks on letters do not count.
  func column(of index: Int, in number: Int) -> Int {
    let start = document.lines[number - 1].start
    return 1
      + document.bytes[start..<max(start, index)].reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}

/// The bytes without blanks and tabs at both ends.
func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  var slice = bytes
  while let first = slice.first, first == 0x20 || first == 0x09 { slice.removeFirst() }
  while let last = slice.last, last == 0x20 || last == 0x09 { slice.removeLast() }
  return slice
}

/// `key: value`: the key up to the first colon that a blank or the line's end follows, the trimmed
/// value, and where the value begins. A key has no blank in it.
func split(
  _ bytes: ArraySlice<UInt8>
) -> (key: ArraySlice<UInt8>, value: ArraySlice<UInt8>, start: Int)? {
  var index = bytes.startIndex
  let limit = min(bytes.endIndex, bytes.startIndex + 80)
  while index < limit {
    let byte = bytes[index]
    if byte == 0x3A {
      let next = index + 1
      if next == bytes.endIndex || bytes[next] == 0x20 || bytes[next] == 0x09 {
        guard index > bytes.startIndex else { return nil }
        let value = trimmed(bytes[next...])
        return (bytes[..<index], value, value.isEmpty ? next : value.startIndex)
      }
    }
    if byte == 0x20 || byte == 0x09 { return nil }
    index += 1
  }
  return nil
}
