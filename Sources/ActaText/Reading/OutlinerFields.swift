import ActaMeeting

/// Fields: `key: value` at the top of a file, an agenda item or a block.
extension Outliner {
  mutating func takeField(_ number: Int, _ bytes: ArraySlice<UInt8>) -> Bool {
    guard let line = split(bytes) else { return false }
    if isOwnField(line.key) {
      if Outliner.isRestrictedNearMiss(bytes) { complain(.restrictedMalformed, number) }
      return true
    }
    guard let place = placeOfFields, let key = grammar.table(of: place)[FoldedWord(line.key)]
    else { return false }
    let field = field(key, number, line)
    guard accepts(field, in: place) else {
      addText(number, bytes)
      if let strictest = field.asStrictestLabel { keep(strictest) }
      return true
    }
    endParagraph()
    if !isRepeated(key, in: keys, number) || key == .share { keep(field) }
    return true
  }

  private mutating func keep(_ field: OutlineField) {
    if !keys.contains(field.key) { keys.append(field.key) }
    oneColumn = nil
    if section == nil {
      outline.header.append(field)
    } else {
      section?.fields.append(field)
    }
  }

  /// Where fields are taken here; nil where a line with a colon is text.
  private var placeOfFields: Grammar.Place? {
    guard let section else { return prefaceHasBlock ? nil : .header(grammar.kind) }
    guard sectionTakesFields else { return nil }
    switch section.role {
    case .item: return .item
    case .attendance: return .attendance
    case .reached: return .reached
    }
  }

  func field(_ key: FieldKey, _ number: Int, _ line: KeyedLine) -> OutlineField {
    OutlineField(
      key: key, value: string(line.value), line: number, column: column(of: line.start, in: number))
  }

  mutating func accepts(_ field: OutlineField, in place: Grammar.Place) -> Bool {
    let form = Grammar.form(of: field.key, in: place)
    if form.accepts(field.value) { return true }
    if case .word(let words) = form, let near = Value.near(field.value, words) {
      complain(
        .nearMiss, field.line, [field.value, near.english, near.portuguese], column: field.column)
    } else {
      let (key, advice) = (field.key.words, form.advice)
      complain(
        form.complaint, field.line,
        [
          key.english, field.value.prefixForMessage, key.portuguese, advice.english,
          advice.portuguese,
        ],
        column: field.column)
    }
    return false
  }

  mutating func isRepeated(
    _ key: FieldKey, in present: [FieldKey], _ number: Int
  ) -> Bool {
    guard !Grammar.repeats(key), present.contains(key) else { return false }
    complain(.duplicateField, number, [key.words.english, key.words.portuguese])
    return true
  }

  /// `x-colour: blue`: the line of a user's own field, wherever it stands.
  func isOwnLine(_ content: ArraySlice<UInt8>) -> Bool {
    split(content).map { isOwnField($0.key) } ?? false
  }

  /// `x-…` is a field of the user's own.
  func isOwnField(_ word: ArraySlice<UInt8>) -> Bool {
    word.count > 2 && (word.first == 0x78 || word.first == 0x58)
      && word[word.startIndex + 1] == 0x2D
  }
}

extension OutlineField {
  /// A label that cannot be read was meant for some circle: until it is mended, for the smallest.
  var asStrictestLabel: OutlineField? {
    guard key == .share else { return nil }
    var strictest = self
    strictest.value = Label.red.rawValue
    return strictest
  }
}
