import ActaMeeting

/// Blocks as the event reader meets them.
extension EventReader {
  mutating func startBlock(_ line: Line) -> Outcome {
    let bytes = line.bytes
    guard bytes[0] >= 0x41, bytes[0] <= 0x5A, let blank = bytes.blankAfterCapitals else {
      return .other
    }
    let rest = bytes.slice(blank, bytes.count).trimmed
    guard let colon = rest.colon, let keyword = known.keyword(bytes.slice(0, blank)) else {
      return .other
    }
    let label = rest.slice(0, colon)
    guard keyword != .correction, known.takes(keyword, label), isNew(keyword, label) else {
      return .doubtful
    }
    let labelStart = line.start + bytes.count - bytes.blanksAtEnd - rest.count
    var event = EventBlock(
      line: line.number, start: line.start, end: line.end,
      item: file.section == .item ? file.item : -1)
    event.label = labelStart..<(labelStart + colon)
    if keyword == .review {
      event.state = known.state(rest.slice(colon + 1, rest.count).trimmed)
      guard event.state != nil else { return .doubtful }
    }
    file.sectionTakesFields = false
    if file.section == .none { file.prefaceHasBlock = true }
    block.begin(keyword, event)
    if isOutlining {
      outlined = OutlineBlock(
        keyword: keyword, label: label.string,
        text: rest.slice(colon + 1, rest.count).trimmed.string, lines: line.number...line.number)
    }
    return .taken
  }

  /// Whether no block before had this label; one too long to remember is doubtful.
  private mutating func isNew(_ keyword: BlockKeyword, _ label: ByteView) -> Bool {
    guard keyword == .action || keyword == .decision else { return true }
    guard let packed = label.packed(keyword), !file.labels.contains(packed) else { return false }
    file.labels.append(packed)
    return true
  }

  mutating func takeIndented(_ line: Line, _ content: ByteView) -> Bool {
    guard block.isOpen else { return !isRestrictedNearMiss(content) }
    if content.isOwnField {
      block.extend(to: line.end)
      extendOutlined(to: line.number)
      return !isRestrictedNearMiss(content)
    }
    if content[0] != 0x5C, block.takesFields {
      let outcome = takeField(content, line.number)
      if outcome != .other {
        block.extend(to: line.end)
        return outcome == .taken
      }
    }
    guard !isRestrictedNearMiss(content) else { return false }
    block.takesFields = false
    addText(content, line.number)
    block.extend(to: line.end)
    return true
  }

  private mutating func addText(_ content: ByteView, _ number: Int) {
    if isOutlining, let last = outlined?.lines.upperBound {
      if block.isFollowedByBlank, block.hasBody {
        outlined?.body.append(OutlineText(text: "", lines: (last + 1)...(last + 1)))
      }
      let isEscaped = content[0] == 0x5C
      let text = content.slice(isEscaped ? 1 : 0, content.count).string
      outlined?.body.append(OutlineText(text: text, lines: number...number))
    }
    block.hasBody = true
    extendOutlined(to: number)
  }

  private mutating func extendOutlined(to number: Int) {
    guard isOutlining, let first = outlined?.lines.lowerBound else { return }
    outlined?.lines = first...number
  }

  private mutating func takeField(_ content: ByteView, _ number: Int) -> Outcome {
    let place = block.keyword.place
    let field: KnownLines.Field
    switch known.field(content, at: place) {
    case .none, .own: return .other
    case .free(let free):
      if isOutlining, block.seen & free.bit == 0 || free.mayRepeat { outline(free.key, content) }
      block.seen |= free.bit
      extendOutlined(to: number)
      return .taken
    case .formed(let formed): field = formed
    }
    switch field.verdict {
    case .wrong: return .doubtful
    case .text:
      addText(content, number)
      return .taken
    case .accepted: break
    }
    extendOutlined(to: number)
    guard block.seen & field.bit == 0 || field.mayRepeat else {
      return field.key == .share ? .doubtful : .taken
    }
    block.seen |= field.bit
    if isOutlining { outlined?.fields.append(known.fields[Int(field.number)]) }
    if field.key == .who { block.hasOwner = true }
    if place == .action, field.key == .who || field.key == .with { seats.note(field, known) }
    // The minute and the subject say nothing about the votes, and differ in every decision.
    if place == .decision, field.key != .at, field.key != .on {
      block.fields.append(field.number)
    }
    return .taken
  }

  private mutating func outline(_ key: FieldKey, _ content: ByteView) {
    guard let colon = content.colon else { return }
    let value = content.slice(colon + 1, content.count).trimmed.string
    outlined?.fields.append(OutlineField(key: key, value: value, line: 1, column: 1))
  }

  /// Ends the open block, if there is one; false when it leaves a doubt.
  mutating func endBlock() -> Bool {
    guard block.isOpen else { return true }
    block.isOpen = false
    switch block.keyword {
    case .restricted: return block.hasBody
    case .decision: return known.agree(block.fields)
    case .action where !block.hasOwner: return false
    case .action, .review: file.blocks.append(block.event)
    case .institution, .member, .proposal, .correction: return false
    }
    return true
  }
}

extension BlockKeyword {
  /// Where fields of this block stand; only blocks of meetings are asked.
  fileprivate var place: KnownLines.Place {
    switch self {
    case .decision: .decision
    case .action: .action
    case .review: .review
    case .restricted, .institution, .member, .proposal, .correction: .restricted
    }
  }
}

extension ByteView {
  /// The first blank, when it ends a word of two or more letters of which the second may be a
  /// capital too, within the 40 bytes that `BlockHeading` looks at.
  @inline(__always) fileprivate var blankAfterCapitals: Int? {
    guard count > 2, self[1] <= 0x5A || self[1] >= 0x80 else { return nil }
    var index = 1
    while index < min(count, 40) {
      if self[index] == 0x20 { return index > 1 ? index : nil }
      index += 1
    }
    return nil
  }

  /// Whether a line is a field of the user's own, `x-…: …`; the key as `Outliner` splits it.
  fileprivate var isOwnField: Bool {
    guard count > 3, self[0] | 0x20 == 0x78, self[1] == 0x2D, let colon else { return false }
    return colon > 2
  }

  /// Blanks and tabs at the end.
  fileprivate var blanksAtEnd: Int {
    var end = count
    while end > 0, self[end - 1] == 0x20 || self[end - 1] == 0x09 { end -= 1 }
    return count - end
  }

  /// Up to seven bytes with the kind of block, as one number; nil when there are more.
  fileprivate func packed(_ keyword: BlockKeyword) -> UInt64? {
    guard count <= 7 else { return nil }
    var value: UInt64 = keyword == .action ? 1 : 2
    for index in 0..<count { value = value << 8 | UInt64(self[index]) }
    return value
  }
}
