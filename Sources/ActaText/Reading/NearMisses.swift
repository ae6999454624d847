import ActaMeeting

/// Lines that are text by the letter of the format and probably were meant to be something else.
extension Outliner {
  /// Of a line that is about to become text, at the margin or indented, in a block or not.
  mutating func lookForNearMiss(_ number: Int, _ bytes: ArraySlice<UInt8>) {
    let content = trimmed(bytes)
    let isIndented = content.startIndex > bytes.startIndex
    if grammar.kind == .updates, Update(row: string(content), line: number) != nil {
      // A row of the file in a place where rows are text: indented, or under a heading.
      complain(.badRow, number, [string(content).prefixForMessage])
    } else if Outliner.isRestrictedNearMiss(content) {
      complain(.restrictedMalformed, number)
    } else if Outliner.isShareNearMiss(content), takesLabels {
      complainOfKey(.share, number, content)
    } else if content.first == 0x3B {
      // `;nota`, or a comment that is indented.
      complain(
        .nearMiss, number, [firstWords(content), "; ", "; "],
        column: column(of: content.startIndex, in: number))
    } else if bytes.first == 0x23 {
      if isHeadingNearMiss(bytes) {
        complain(.nearMiss, number, [firstWords(bytes), "## ", "## "])
      }
    } else {
      lookForBlockNearMiss(number, content, isOutOfPlace: isIndented || isListed(content))
    }
  }

  /// The first line of a block, a row of a list, or a field.
  private mutating func lookForBlockNearMiss(
    _ number: Int, _ content: ArraySlice<UInt8>, isOutOfPlace: Bool
  ) {
    if let keyword = keywordNearMiss(content, isOutOfPlace: isOutOfPlace) {
      let words = keyword.words
      complain(
        .nearMiss, number,
        [firstWords(content), "\(words.english) …: ", "\(words.portuguese) …: "],
        column: column(of: content.startIndex, in: number))
    } else if isLooseRow(content) {
      complain(.nearMiss, number, [firstWords(content), "… | … | …", "… | … | …"])
    } else if let word = attendanceNearMiss(content) {
      complain(.nearMiss, number, [firstWords(content), word, word])
    } else {
      lookForKeyNearMiss(number, content)
    }
  }

  /// A known key, or a slip of one, where a field could have been meant: of the block that is open, of
  /// the heading above, of the block before, or of the header.
  private mutating func lookForKeyNearMiss(_ number: Int, _ content: ArraySlice<UInt8>) {
    if let open = block?.keyword {
      if let key = keyMeant(content, in: .block(open)) { complainOfKey(key, number, content) }
      return
    }
    if let justEnded, let key = keyMeant(content, in: .block(justEnded)) {
      complain(
        .nearMiss, number,
        [firstWords(content), "  \(key.words.english): ", "  \(key.words.portuguese): "])
    } else if let key = keyMeant(content, in: placeOfText) ?? keyOfAbove(content) {
      complainOfKey(key, number, content)
    }
  }

  private mutating func complainOfKey(
    _ key: FieldKey, _ number: Int, _ content: ArraySlice<UInt8>
  ) {
    complain(
      .nearMiss, number,
      [firstWords(content), "\(key.words.english): ", "\(key.words.portuguese): "],
      column: column(of: content.startIndex, in: number))
  }

  /// A field of the block before, parted from it by a blank line, or one of the header: there the value
  /// must have the form of the key, for many keys are words of prose.
  private func keyOfAbove(_ content: ArraySlice<UInt8>) -> FieldKey? {
    guard let line = split(content), line.key.count <= 24 else { return nil }
    let folded = FoldedWord(line.key)
    if let lastBlock, let key = grammar.table(of: .block(lastBlock))[folded] {
      return key
    }
    guard let key = grammar.header[folded],
      Grammar.form(of: key, in: .header(grammar.kind)).isTold(by: string(line.value))
    else { return nil }
    return key
  }

  // MARK: keys

  private func keyMeant(_ content: ArraySlice<UInt8>, in place: Grammar.Place) -> FieldKey? {
    if let key = hyphenless(content, in: place) { return key }
    let word = content.prefix(24).prefix { $0 != 0x3A && $0 != 0x20 && $0 != 0x09 }
    let rest = trimmed(content[word.endIndex...])
    // A line of prose is told from `quorum half+1` by its length, before anything is looked up.
    guard rest.first == 0x3A || !rest.isEmpty && content.count <= 40 else { return nil }
    let table = grammar.table(of: place)
    let folded = FoldedWord(word)
    if content[word.endIndex] == 0x3A {
      if let key = table[folded] { return key }
      guard let line = split(content) else { return nil }
      return table.near(folded) ?? shortKey(folded, string(line.value), in: place)
    }
    guard let key = table[folded] else { return nil }
    if rest.first == 0x3A { return key }
    return Grammar.form(of: key, in: place).isTold(by: string(rest)) ? key : nil
  }

  /// A key typed with blanks where it has hyphens: `nota mínima: 70%`.
  private func hyphenless(_ content: ArraySlice<UInt8>, in place: Grammar.Place) -> FieldKey? {
    let words = content.prefix(32).prefix { $0 != 0x3A }
    guard words.endIndex < content.endIndex, content[words.endIndex] == 0x3A, words.contains(0x20)
    else { return nil }
    return grammar.table(of: place)[FoldedWord(words.map { $0 == 0x20 ? 0x2D : $0 })]
  }

  /// A key of three letters with one slip, where the value is what that key takes.
  private func shortKey(
    _ folded: FoldedWord, _ value: String, in place: Grammar.Place
  ) -> FieldKey? {
    guard (2...4).contains(folded.bytes.count) else { return nil }
    return grammar.table(of: place).short(near: folded) { key in
      let form = Grammar.form(of: key, in: place)
      if case .code = form { return UpdatePairs.isCode(value) }
      return form.isTold(by: value)
    }
  }

  /// Whose keys a line of text here could have meant.
  private var placeOfText: Grammar.Place {
    switch section?.role {
    case nil: .header(grammar.kind)
    case .item?: .item
    case .attendance?: .attendance
    case .reached?: .reached
    }
  }

  /// Whether texts of this kind of file are given labels one by one.
  private var takesLabels: Bool { grammar.kind == .meeting || grammar.kind == .packet }

  // MARK: keywords and headings

  private func isHeadingNearMiss(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.starts(with: [0x23, 0x23]) || bytes.starts(with: [0x23, 0x20])
  }

  private func isListed(_ content: ArraySlice<UInt8>) -> Bool {
    guard let first = content.first else { return false }
    return first == 0x2D || first == 0x2A || first == 0x3E
  }

  /// Behind an indentation or a list mark only a whole heading of a block is one.
  private func keywordNearMiss(
    _ content: ArraySlice<UInt8>, isOutOfPlace: Bool
  ) -> BlockKeyword? {
    let marks = isOutOfPlace ? content.prefix(4).prefix { $0 < 0x41 } : content.prefix(0)
    let bytes = content[marks.endIndex...]
    let word = bytes.prefix(24).prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x3A }
    guard word.count >= 4, word.endIndex < bytes.endIndex else { return nil }
    let rest = trimmed(bytes[word.endIndex...])
    let isLoud = BlockHeading.isCapital(word)
    if isOutOfPlace {
      guard isLoud, let label = split(rest)?.key else { return nil }
      let keyword = grammar.keywords[FoldedWord(word)]
      return keyword.flatMap { $0.takes(label: string(label)) ? $0 : nil }
    }
    let folded = FoldedWord(word)
    if let keyword = grammar.keywords[folded] {
      return isMeant(keyword, rest, isLoud: isLoud) ? keyword : nil
    }
    guard isLoud else { return nil }
    let label = rest.prefix(60).prefix { $0 != 0x20 && $0 != 0x3A }
    let hasColon = label.endIndex < rest.endIndex && rest[label.endIndex] == 0x3A
    guard hasColon || Reference.numberedLabel(string(label)) != nil else { return nil }
    return grammar.keyword(near: folded)
  }

  /// Whether what follows a keyword is a label with a slip: without its colon, with another mark in its
  /// place, or with blanks in it.
  private func isMeant(
    _ keyword: BlockKeyword, _ rest: ArraySlice<UInt8>, isLoud: Bool
  ) -> Bool {
    let label = rest.prefix(60).prefix { $0 != 0x20 && $0 != 0x3A }
    let hasColon = label.endIndex < rest.endIndex && rest[label.endIndex] == 0x3A
    // In prose a member is a word like any other; group.txt holds none.
    if keyword == .member || keyword == .institution {
      return grammar.kind == .group && (hasColon || isLoud)
    }
    if isLoud && hasColon || keyword.takes(label: string(label)) { return true }
    guard isLoud else { return false }
    let bare = label.prefix { $0 != 0x3B && $0 != 0x2E && $0 != 0x2C && $0 != 0x2D && $0 < 0x80 }
    if bare.count < label.count, keyword.takes(label: string(bare)) { return true }
    let joined = rest.prefix(14).prefix { $0 != 0x3A }
    guard joined.endIndex < rest.endIndex, rest[joined.endIndex] == 0x3A else { return false }
    return keyword.takes(label: String(decoding: joined.filter { $0 != 0x20 }, as: UTF8.self))
  }

  // MARK: the roll call

  /// `pedro present`, `pedro:present`, `- pedro: present`: the row that was meant.
  private func attendanceNearMiss(_ content: ArraySlice<UInt8>) -> String? {
    guard grammar.kind == .meeting, section?.role == .attendance else { return nil }
    let line = content.drop { $0 == 0x2D || $0 == 0x2A || $0 == 0x20 }
    let member = line.prefix(40).prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x3A }
    let rest = line[member.endIndex...].drop { $0 == 0x20 || $0 == 0x09 || $0 == 0x3A }
    let word = rest.prefix(24).prefix { $0 != 0x20 && $0 != 0x09 && $0 != 0x2C }
    guard !member.isEmpty, BlockKeyword.member.takes(label: string(member)),
      Value.word(string(word), as: AttendanceWord.self) != nil
    else { return nil }
    return "\(string(member)): \(string(word))"
  }

  /// A line without bars in a table of several columns.
  private func isLooseRow(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard grammar.kind == .training, let section, section.role != .item else { return false }
    return !bytes.contains(0x7C) && bytes.first != 0x2D
  }

  /// The beginning of a line, enough to recognise it.
  func firstWords(_ bytes: ArraySlice<UInt8>) -> String {
    var end = bytes.prefix(24).endIndex
    while end < bytes.endIndex, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return string(bytes[..<end])
  }
}

extension ValueForm {
  /// Whether a value shows by its form alone that a field was meant: a day, a time, a word of a list. Any
  /// text, any list and any single word could be prose.
  fileprivate func isTold(by value: String) -> Bool {
    switch self {
    case .text, .references, .code: false
    default: accepts(value)
    }
  }
}
