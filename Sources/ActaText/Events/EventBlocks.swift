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
    if content[0] != 0x5C, block.takesFields, let colon = content.colon {
      let outcome = takeField(content, colon)
      if outcome != .other {
        block.extend(to: line.end)
        return outcome == .taken
      }
    }
    guard !isRestrictedNearMiss(content) else { return false }
    block.takesFields = false
    block.hasBody = true
    block.extend(to: line.end)
    return true
  }

  /// No known key reads like RESTRICTED; a key of the user's own may.
  private mutating func takeField(_ content: ByteView, _ colon: Int) -> Outcome {
    let place = block.keyword.place
    let formed: KnownLines.Formed
    switch known.key(content.slice(0, colon), at: place) {
    case .none: return .other
    case .own: return isRestrictedNearMiss(content) ? .doubtful : .taken
    case .free: return .taken
    case .formed(let key): formed = key
    }
    let number = known.field(content, formed.key, colon: colon, at: place)
    switch known.verdicts[number] {
    case .wrong: return .doubtful
    case .text:
      block.hasBody = true
      return .taken
    case .accepted: break
    }
    guard block.seen & formed.bit == 0 || formed.mayRepeat else { return .taken }
    block.seen |= formed.bit
    if formed.key == .who { block.hasOwner = true }
    // The minute and the subject say nothing about the votes, and differ in every decision.
    if place == .decision, formed.key != .at, formed.key != .on {
      block.fields.append(Int32(number))
    }
    return .taken
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
