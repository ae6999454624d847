/// People named next to what they are to the group: a victim, a child, a suspect, a mother.
extension Scanner {
  mutating func findNames() {
    for token in starts where text.tokens[token].count <= 24 {
      if isOne(token, of: SafeguardTables.subjects) {
        findSubject(token, isPlural: false)
        findNameBefore(token)
      } else if isOne(token, of: SafeguardTables.subjectsInPlural) {
        findSubject(token, isPlural: true)
      } else if isOne(token, of: SafeguardTables.kin) {
        findKin(token, after: text.tokens[token].upperBound)
      } else if isOne(token, of: SafeguardTables.people) {
        findPerson(token)
      } else if opens(token, .initials), isAmong(token, SafeguardTables.initialsWords) {
        findInitials(token)
      } else if opens(token, .guardian) {
        findGuardian(token)
      }
    }
  }

  private mutating func findSubject(_ token: Int, isPlural: Bool) {
    let subject = text.tokens[token]
    var lead = leadToName(after: subject.upperBound)
    if isWhoseName(token), lead.place > subject.upperBound + 1 { lead.way = .named }
    let isAside = lead.way == .aside || lead.way == .told
    guard !isAside || !isTopic(token) else { return }
    if let end = initials(at: lead.place) ?? bareInitials(at: lead, after: subject) {
      add(.initials, subject.lowerBound..<end)
    }
    guard isLowerOrFirst(subject.lowerBound) else { return }
    let word = opensMarks(lead.place) ? lead.place + 1 : lead.place
    guard !purpose.isDirectory, let first = self.token(at: word) else { return }
    guard lead.way == .named || !isOwnWord(first) && !isTitleInEnglish(token, first) else { return }
    if let end = fullName(at: lead.place) ?? nameInMarks(at: lead.place) {
      guard !isAside || !isOfficial(word..<end) else { return }
      add(.fullName, subject.lowerBound..<end)
    } else if let end = singleName(at: lead, isPlural: isPlural) {
      add(.singleName, subject.lowerBound..<end)
    }
  }

  /// `uma senhora de nome Ana Exemplo`: whoever it is, words say that a name follows.
  private mutating func findPerson(_ token: Int) {
    let person = text.tokens[token]
    let lead = leadToName(after: person.upperBound)
    guard lead.way == .named, !purpose.isDirectory, let first = self.token(at: lead.place),
      !isOwnWord(first)
    else { return }
    if let end = fullName(at: lead.place) {
      add(.fullName, person.lowerBound..<end)
    } else if let end = nameWord(at: lead.place), text.isBoundary(end) {
      add(.singleName, person.lowerBound..<end)
    }
  }

  /// One name of one word, or several of several people.
  private func singleName(at lead: NameLead, isPlural: Bool) -> Int? {
    if isPlural { return nameList(at: lead.place) }
    guard let end = nameWord(at: lead.place), text.isBoundary(end),
      let first = token(at: lead.place)
    else { return nil }
    let isOrdinary = isAmong(first, SafeguardTables.ordinaryWords)
    switch lead.way {
    case .named: return end
    case .direct: return isOrdinary ? nil : end
    case .told: return isOrdinary || isKnown(first) || isThing(first) ? nil : end
    case .aside: return isOrdinary || isKnown(first) || !isClosed(after: end) ? nil : end
    }
  }

  /// `Beneficiary Feedback Mechanism`: a heading, where nothing parts the words.
  private func isTitleInEnglish(_ token: Int, _ first: Int) -> Bool {
    guard text.isUpper(text.tokens[token].lowerBound), isFollowedByWord(token), first == token + 1,
      isAmong(token, SafeguardTables.englishSubjects)
    else { return false }
    for next in first..<min(first + 4, text.tokens.count) {
      if isOwnWord(next) || isAmong(next, SafeguardTables.ordinaryWords) { return true }
      guard isFollowedByWord(next) else { break }
    }
    return false
  }

  // MARK: names that stand first

  /// `Ana Exemplo, a vítima, voltou` and `Ana Exemplo (vítima)`.
  private mutating func findNameBefore(_ token: Int) {
    var start = text.tokens[token].lowerBound
    guard !purpose.isDirectory, text.isLower(start),
      isAmong(token, SafeguardTables.rolesAfterNames)
    else { return }
    if token > 0, isFollowedByWord(token - 1), isAmong(token - 1, SafeguardTables.nameArticles) {
      start = text.tokens[token - 1].lowerBound
    }
    let mark = text[start - 1] == 0x20 ? start - 2 : start - 1
    let isInBrackets = text[mark] == 0x28
    guard isInBrackets || text[mark] == 0x2C else { return }
    let end = isInBrackets && text[mark - 1] == 0x20 ? mark - 1 : mark
    guard let last = self.token(endingAt: end), let first = nameEnding(at: last) else { return }
    let name = text.tokens[first].lowerBound..<end
    guard !settings.memberNames.holds(text.plain[name]) else { return }
    add(.fullName, name.lowerBound..<text.tokens[token].upperBound)
  }

  /// The first of two to six words of a name, none of which is a place, a thing or an office.
  private func nameEnding(at last: Int) -> Int? {
    var first = last
    var words = 0
    var token = last
    while words < 6 {
      if isNamePart(token) {
        (first, words) = (token, words + 1)
      } else if token == last || !isOne(token, of: SafeguardTables.topicLinks) {
        break
      }
      guard token > 0, isFollowedByWord(token - 1) else { break }
      token -= 1
    }
    return words > 1 ? first : nil
  }

  private func isNamePart(_ token: Int) -> Bool {
    let word = text.tokens[token]
    guard let end = nameWord(at: word.lowerBound), end >= word.upperBound else { return false }
    return !isOwnWord(token) && !isThing(token) && !isOne(token, of: SafeguardTables.offices)
      && !isAmong(token, SafeguardTables.ordinaryWords)
  }

  // MARK: relatives

  private mutating func findKin(_ token: Int, after end: Int) {
    let word = text.tokens[token]
    guard !purpose.isDirectory, isLowerOrFirst(word.lowerBound) else { return }
    let of = afterNaming(at: blanks(at: end)) == nil ? afterParticle(at: end) : nil
    let lead = leadToName(after: of ?? end)
    guard lead.place > end,
      let first = self.token(at: opensMarks(lead.place) ? lead.place + 1 : lead.place),
      !isOwnWord(first)
    else { return }
    if let last = fullName(at: lead.place) ?? nameInMarks(at: lead.place) {
      let isAside = lead.way == .aside || lead.way == .told
      guard !isAside || !isOfficial(lead.place..<last) else { return }
      add(.kinship, word.lowerBound..<last)
    } else if of == nil, let last = singleNameOfKin(at: lead, after: end) {
      add(.kinship, word.lowerBound..<last)
    }
  }

  /// `mãe da`, `son of`.
  private func afterParticle(at end: Int) -> Int? {
    let place = blanks(at: end)
    return SafeguardTables.particles.all(in: text.plain, at: place).first {
      text[$0] == 0x20 || text[$0] == 0x2C
    }
  }

  /// `a tia Joana`, `a mãe (Teresa)` and `a mãe, Teresa, veio`.
  private func singleNameOfKin(at lead: NameLead, after end: Int) -> Int? {
    guard let last = singleName(at: lead, isPlural: false), let first = token(at: lead.place),
      !isKnown(first), !isThing(first)
    else { return nil }
    return text[end] == 0x2C && text[last] != 0x2C ? nil : last
  }

  private mutating func findGuardian(_ token: Int) {
    let start = text.tokens[token].lowerBound
    if let end = longest(SafeguardTables.guardians, at: start) { findKin(token, after: end) }
  }

  // MARK: marks and words

  /// `a menor «Ana Exemplo»`: a full name alone in quotation marks.
  private func nameInMarks(at start: Int) -> Int? {
    guard opensMarks(start), let end = fullName(at: start + 1) else { return nil }
    switch text.scalar(end) {
    case 0x22, 0xBB, 0x201D: return end + 1
    default: return nil
    }
  }

  func opensMarks(_ index: Int) -> Bool {
    switch text.scalar(index) {
    case 0x22, 0xAB, 0x201C: return true
    default: return false
    }
  }

  /// After a whole phrase in plain letters, or nil.
  func phrase(_ phrase: [UInt8], at index: Int) -> Int? {
    for (offset, byte) in phrase.enumerated() where text[index + offset] != byte { return nil }
    let end = index + phrase.count
    return text.isBoundary(end) || !text.isWord(end - 1) ? end : nil
  }

  /// A title in the middle of a sentence (`Género, Criança e Acção Social`) names nobody.
  private func isLowerOrFirst(_ index: Int) -> Bool {
    !text.isUpper(index) || beginsSentence(index)
  }

  /// Words that begin the name of an institution, a place or a people.
  func isOwnWord(_ token: Int) -> Bool {
    let word = word(token)
    return isOne(token, of: SafeguardTables.noNames) || SafeguardTables.peoples.begins(word)
      || settings.ownWords.holds(word)
  }
}
