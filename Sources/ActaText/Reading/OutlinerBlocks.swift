import ActaMeeting

/// Blocks: a keyword at the start of a line, and the indented lines that belong to it.
extension Outliner {
  mutating func startBlock(_ number: Int, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard let heading = BlockHeading(bytes),
      let keyword = grammar.keywords[FoldedWord(heading.keyword)]
    else { return false }
    let label = string(heading.label)
    endParagraph()
    sectionTakesFields = false
    block = OutlineBlock(
      keyword: keyword, label: label, text: string(heading.text), lines: number...number)
    blockKeys = []
    blockTakesFields = true
    checkLabel(keyword, label, number)
    return true
  }

  mutating func checkLabel(_ keyword: BlockKeyword, _ label: String, _ number: Int) {
    guard !keyword.takes(label: label) else { return }
    complain(
      keyword == .restricted ? .restrictedMalformed : .badLabel, number,
      [label, keyword.exampleOfLabel])
  }

  mutating func takeIndented(
    _ number: Int, _ bytes: ArraySlice<UInt8>, _ first: UInt8
  ) {
    let content = trimmed(bytes)
    let isPlain = first == 0x5C
    guard let keyword = block?.keyword else {
      if isOwnLine(content) { return takeOwn(number, content) }
      if !isPlain { lookForNearMiss(number, bytes) }
      addText(number, isPlain ? content.dropFirst() : content)
      return
    }
    if isOwnLine(content) {
      takeOwn(number, content)
      return extendBlock(to: number)
    }
    if !isPlain, blockTakesFields, takeBlockField(number, bytes, keyword) { return }
    if !isPlain { lookForNearMiss(number, bytes) }
    blockTakesFields = false
    addToBlock(number, first == 0x5C ? content.dropFirst() : content)
  }

  /// A field of the user's own is kept and never printed, also after text.
  private mutating func takeOwn(_ number: Int, _ content: ArraySlice<UInt8>) {
    if Outliner.isRestrictedNearMiss(content) { complain(.restrictedMalformed, number) }
  }

  mutating func takeBlockField(
    _ number: Int, _ bytes: ArraySlice<UInt8>, _ keyword: BlockKeyword
  ) -> Bool {
    guard let line = split(trimmed(bytes)),
      let key = grammar.blocks[keyword]?[FoldedWord(line.key)]
    else { return false }
    let field = field(key, number, line)
    guard accepts(field, in: .block(keyword)) else {
      addToBlock(number, trimmed(bytes))
      if let strictest = field.asStrictestLabel { keepInBlock(strictest) }
      return true
    }
    extendBlock(to: number)
    if !isRepeated(key, in: blockKeys, number) || key == .share { keepInBlock(field) }
    return true
  }

  private mutating func keepInBlock(_ field: OutlineField) {
    if !blockKeys.contains(field.key) { blockKeys.append(field.key) }
    block?.fields.append(field)
  }

  mutating func extendBlock(to number: Int) {
    guard let first = block?.lines.lowerBound else { return }
    block?.lines = first...number
    blanksInBlock = 0
  }

  mutating func addToBlock(_ number: Int, _ content: ArraySlice<UInt8>) {
    guard let last = block?.lines.upperBound else { return }
    if blanksInBlock > 0, block?.body.isEmpty == false {
      block?.body.append(OutlineText(text: "", lines: (last + 1)...(last + 1)))
    }
    let words = OutlineText(text: string(content), lines: number...number)
    block?.body.append(words)
    extendBlock(to: number)
  }
}
