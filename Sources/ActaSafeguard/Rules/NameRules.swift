/// People named next to what they are to the group: a victim, a child, a suspect, a mother.
extension Scanner {
  mutating func findNames() {
    for token in starts where text.tokens[token].count <= 24 {
      if isOne(token, of: SafeguardTables.subjects) {
        findSubject(token, isPlural: false)
      } else if isOne(token, of: SafeguardTables.subjectsInPlural) {
        findSubject(token, isPlural: true)
      } else if isOne(token, of: SafeguardTables.kin) {
        findKin(token, after: text.tokens[token].upperBound)
      } else if literal("encarregad", at: text.tokens[token].lowerBound) != nil {
        findGuardian(token)
      }
    }
  }

  private mutating func findSubject(_ token: Int, isPlural: Bool) {
    let subject = text.tokens[token]
    let lead = leadToName(after: subject.upperBound)
    let isAside = lead.way != .direct && lead.way != .named
    guard !isAside || !isTopic(token) else { return }
    if let end = initials(at: lead.place) { add(.initials, subject.lowerBound..<end) }
    guard isLowerOrFirst(subject.lowerBound) else { return }
    let word = opensMarks(lead.place) ? lead.place + 1 : lead.place
    guard !purpose.isDirectory, let first = self.token(at: word) else { return }
    guard lead.way == .named || !isOwnWord(first) else { return }
    if let end = fullName(at: lead.place) ?? nameInMarks(at: lead.place) {
      if isAside, isOfficial(word..<end) || holdsThing(word..<end) { return }
      add(.fullName, subject.lowerBound..<end)
    } else if let end = singleName(at: lead, isPlural: isPlural) {
      add(.singleName, subject.lowerBound..<end)
    }
  }

  /// One name of one word, or several of several people.
  private func singleName(at lead: NameLead, isPlural: Bool) -> Int? {
    if isPlural { return nameList(at: lead.place) }
    guard let end = nameWord(at: lead.place), text.isBoundary(end) else { return nil }
    switch lead.way {
    case .direct, .named: return end
    case .told, .further: return nil
    case .aside:
      let isWordOfRules = token(at: lead.place).map { isKnown($0) } ?? false
      return isWordOfRules || !isClosed(after: end) ? nil : end
    }
  }

  /// After a whole phrase in plain letters, or nil.
  func phrase(_ phrase: [UInt8], at index: Int) -> Int? {
    for (offset, byte) in phrase.enumerated() where text[index + offset] != byte { return nil }
    let end = index + phrase.count
    return text.isBoundary(end) || !text.isWord(end - 1) ? end : nil
  }

  private mutating func findKin(_ token: Int, after end: Int) {
    let word = text.tokens[token]
    guard !purpose.isDirectory, isLowerOrFirst(word.lowerBound) else { return }
    var place = blanks(at: end)
    for particle in SafeguardTables.particles.starting(with: text[place]) {
      if let after = phrase(particle, at: place), text[after] == 0x20 || text[after] == 0x2C {
        place = blanks(at: after)
        break
      }
    }
    if text[place] == 0x2C { place = blanks(at: place + 1) }
    let lead = leadToName(after: end)
    place = lead.way == .direct ? afterTitle(at: place) : lead.place
    guard place > end, let first = self.token(at: opensMarks(place) ? place + 1 : place),
      !isOwnWord(first), let last = fullName(at: place) ?? nameInMarks(at: place)
    else { return }
    let isAside = lead.way != .direct && lead.way != .named
    if isAside, isOfficial(place..<last) || holdsThing(place..<last) { return }
    add(.kinship, word.lowerBound..<last)
  }

  private mutating func findGuardian(_ token: Int) {
    let start = text.tokens[token].lowerBound
    if let end = longest(SafeguardTables.guardians, at: start) { findKin(token, after: end) }
  }

  /// `a menor «Ana Exemplo»`: a full name alone in quotation marks.
  private func nameInMarks(at start: Int) -> Int? {
    guard opensMarks(start), let end = fullName(at: start + 1) else { return nil }
    switch text.letters.indices.contains(end) ? text.letters[end] : 0 {
    case 0x22, 0xBB, 0x201D: return end + 1
    default: return nil
    }
  }

  private func opensMarks(_ index: Int) -> Bool {
    guard text.letters.indices.contains(index) else { return false }
    switch text.letters[index] {
    case 0x22, 0xAB, 0x201C: return true
    default: return false
    }
  }

  /// A title in the middle of a sentence (`Género, Criança e Acção Social`) names nobody.
  private func isLowerOrFirst(_ index: Int) -> Bool {
    !text.isUpper(index) || beginsSentence(index)
  }

  /// Words that begin the name of an institution, a place or a people.
  func isOwnWord(_ token: Int) -> Bool {
    let word = key(token)
    return SafeguardTables.noNames.words.contains(word) || settings.ownWords.contains(word)
      || literal("mocambic", at: text.tokens[token].lowerBound) != nil
  }

  // MARK: the shape of names

  /// `Maria João`, `Ana da Silva-Costa`, `MARIA JOÃO`: two to six words.
  func fullName(at start: Int) -> Int? {
    capitalisedName(at: start) ?? nameInCapitals(at: start)
  }

  private func capitalisedName(at start: Int) -> Int? {
    guard var end = nameWord(at: start) else { return nil }
    var words = 1
    while words < 6, text[end] == 0x20 {
      var place = end + 1
      for particle in SafeguardTables.nameParticles.starting(with: text[place]) {
        if let after = phrase(particle, at: place), text[after] == 0x20 {
          place = after + 1
          break
        }
      }
      // A middle name is often a letter.
      if text.isUpper(place), text[place + 1] == 0x2E, text[place + 2] == 0x20 { place += 3 }
      guard let next = nameWord(at: place) else { break }
      end = next
      words += 1
    }
    return words > 1 ? end : nil
  }

  /// `Nhampossa` or `Silva-Costa`.
  func nameWord(at start: Int) -> Int? {
    guard text.isUpper(start), text.isLower(start + 1) else { return nil }
    var end = start + 1
    while text.isLower(end) { end += 1 }
    if text[end] == 0x2D, text.isUpper(end + 1), text.isLower(end + 2) {
      end += 2
      while text.isLower(end) { end += 1 }
    }
    return end
  }

  private func nameInCapitals(at start: Int) -> Int? {
    guard var end = wordInCapitals(at: start) else { return nil }
    var words = 1
    while words < 6, text[end] == 0x20, let next = wordInCapitals(at: end + 1) {
      end = next
      words += 1
    }
    return words > 1 ? end : nil
  }

  /// At least three capitals with a vowel, which is no institution of the group.
  private func wordInCapitals(at start: Int) -> Int? {
    guard let token = token(at: start), text.tokens[token].count >= 3 else { return nil }
    let word = text.tokens[token]
    guard word.allSatisfy({ text.isUpper($0) }), !isOwnWord(token),
      word.contains(where: { "aeiou".utf8.contains(text[$0]) })
    else { return nil }
    return word.upperBound
  }

  /// `A. B.` to `A. B. C. D.`
  private func initials(at start: Int) -> Int? {
    var place = start
    var count = 0
    while count < 4 {
      let letter = count > 0 ? blanks(at: place) : place
      guard text.isUpper(letter), text[letter + 1] == 0x2E, !text.isWord(letter - 1) else { break }
      place = letter + 2
      count += 1
    }
    return count >= 2 ? place : nil
  }
}
