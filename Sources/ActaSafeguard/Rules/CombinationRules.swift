/// What identifies somebody only together: K1 to K10, and the signs of present danger.
extension Scanner {
  mutating func findCombinations() {
    if mayCombine { findInSentences() }
    for token in starts { findPhrases(token) }
    if purpose.isIndividual, text.holds.contains(.quote) { findTestimony() }
  }

  /// Whether the text tells of one person at all, or of what is not yet to be known.
  private var mayCombine: Bool {
    let people = SafeguardTables.subjects.number | SafeguardTables.cases.number
    return anyWords & people != 0 || anyOpenings.contains(.secret)
  }

  private mutating func findInSentences() {
    let sentences = Sentences(of: text)
    var next = 0
    for sentence in sentences.ranges {
      let first = next
      while next < starts.count, starts[next] < sentence.upperBound { next += 1 }
      findInSentence(sentence, starts[first..<next])
    }
  }

  /// `starts` are those of its tokens at which a rule can begin.
  private mutating func findInSentence(_ tokens: Range<Int>, _ starts: ArraySlice<Int>) {
    var traits = Traits()
    var subject: Int?
    var health: Range<Int>?
    var secret: Range<Int>?
    for token in starts {
      if subject == nil, isOnePerson(token) { subject = token }
      if health == nil { health = sensitiveWord(token) }
      if secret == nil { secret = investigation(token) }
      note(token, in: &traits)
    }
    if let secret, hasLaterDate(tokens) { add(.investigation, secret) }
    guard let subject else { return }
    if let health { add(.sensitiveHealth, health) }
    addCombination(traits, subject, tokens)
  }

  private mutating func addCombination(_ traits: Traits, _ subject: Int, _ tokens: Range<Int>) {
    let from = text.tokens[subject].lowerBound
    if let school = traits.school, let grade = traits.grade {
      add(.schoolAndClass, min(school, grade)..<max(traits.last, grade + 1))
      return
    }
    if purpose.isAwareness {
      add(.schoolAndClass, text.tokens[subject], level: .warning)
      return
    }
    guard traits.count >= 2 else { return }
    let range = min(from, traits.first)..<max(traits.last, text.tokens[subject].upperBound)
    add(.mosaic, range, level: traits.count >= 3 ? .blocking : .warning)
  }

  // MARK: K2

  private func sensitiveWord(_ token: Int) -> Range<Int>? {
    let range = text.tokens[token]
    if opens(token, .health) {
      if SafeguardTables.healthStems.begins(word(token)) { return range }
      if let end = longest(SafeguardTables.healthPhrases, at: range.lowerBound) {
        return range.lowerBound..<end
      }
    }
    let isViolation = isOne(token, of: SafeguardTables.violations)
    return isViolation && !isViolationOfRules(token) ? range : nil
  }

  /// `violação dos direitos`, `violação do protocolo`.
  private func isViolationOfRules(_ token: Int) -> Bool {
    for next in (token + 1)..<(token + 4) where next < text.tokens.count {
      if isOne(next, of: SafeguardTables.rules) { return true }
    }
    return false
  }

  // MARK: K6

  private func investigation(_ token: Int) -> Range<Int>? {
    guard opens(token, .secret) else { return nil }
    let range = text.tokens[token]
    if SafeguardTables.secretStems.begins(word(token)) { return range }
    return longest(SafeguardTables.secretPhrases, at: range.lowerBound).map {
      range.lowerBound..<$0
    }
  }

  private func hasLaterDate(_ tokens: Range<Int>) -> Bool {
    for token in tokens {
      let start = text.tokens[token].lowerBound
      if isOne(token, of: SafeguardTables.soon) { return true }
      if longest(SafeguardTables.soonPhrases, at: start) != nil { return true }
      guard isDigit(text[start]), let end = date(at: start) else { continue }
      let when = WrittenDate.read(text.plain[start..<end])
      guard let when, let day = settings.day else { return true }
      if when > day { return true }
    }
    return false
  }

  /// `ela está grávida`, `he was raped`: health within four words of a pronoun and a state.
  private mutating func findPronoun(_ token: Int) {
    guard opens(token, .pronoun), isAmong(token, SafeguardTables.pronouns), isFollowedByWord(token),
      isAmong(token + 1, SafeguardTables.states)
    else { return }
    var next = token + 1
    while next < token + 5, isFollowedByWord(next) {
      next += 1
      if let range = sensitiveWord(next) {
        return add(.sensitiveHealth, text.tokens[token].lowerBound..<range.upperBound)
      }
    }
  }

  // MARK: K5, K10, D15

  private mutating func findPhrases(_ token: Int) {
    let start = text.tokens[token].lowerBound
    findNickname(token)
    findInformant(token)
    findPronoun(token)
    if opens(token, .danger),
      let end = longest(SafeguardTables.dangers, at: start) ?? danger(token)
    {
      add(.emergency, start..<end)
    }
    if opens(token, .safePlace), let end = longest(SafeguardTables.safePlaces, at: start),
      let last = street(after: end)
    {
      add(.placeOfSafety, start..<last)
    }
    if isOne(token, of: SafeguardTables.fileKinds), text[start - 1] == 0x2E,
      text.isWord(start - 2)
    {
      add(.attachment, start..<text.tokens[token].upperBound)
    }
  }

  /// `está a ser transportada`, `is being trafficked`.
  private func danger(_ token: Int) -> Int? {
    let start = text.tokens[token].lowerBound
    guard let end = longest(SafeguardTables.dangerBeginnings, at: start),
      let next = self.token(at: blanks(at: end)),
      longest(SafeguardTables.dangerStems, at: text.tokens[next].lowerBound) != nil
        || SafeguardTables.dangerStems.begins(word(next))
    else { return nil }
    return text.tokens[next].upperBound
  }

  /// A street or a quarter within sixty letters.
  private func street(after end: Int) -> Int? {
    var token = firstToken(from: end)
    while token < text.tokens.count, text.tokens[token].lowerBound - end <= 60 {
      let word = text.tokens[token]
      if isOne(token, of: SafeguardTables.streets)
        || literal("quarteir", at: word.lowerBound) != nil
        || text[word.upperBound] == 0x2E
          && reads(token, SafeguardTables.quarterShort)
      {
        return word.upperBound
      }
      token += 1
    }
    return nil
  }

  // MARK: K9

  /// More than sixty letters between quotation marks.
  private mutating func findTestimony() {
    var open: Int?
    for index in 0..<text.count where text.kind(index).contains(.quote) {
      switch text.scalar(index) {
      case 0xAB, 0x201C, 0x201E: open = index
      case 0x22 where open == nil: open = index
      case 0xBB, 0x201D, 0x22:
        if let begun = open, index - begun > 61 { add(.testimony, begun..<(index + 1)) }
        open = nil
      default: break
      }
    }
  }
}
