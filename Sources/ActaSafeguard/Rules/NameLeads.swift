/// Where the name can stand of somebody who was just called a victim, a child, a mother.
extension Scanner {
  /// A place where a name may stand, and how the text leads there.
  struct NameLead {
    var place: Int
    var way: Way

    enum Way {
      /// At once, or after a comma or a colon.
      case direct
      /// After words that say that a name follows: `de nome`, `called`.
      case named
      /// After `é`, `foram`, `was`: what follows may be a name, or what somebody is.
      case told
      /// In brackets, or between dashes.
      case aside
      /// After one more word of what somebody is: `a vítima de tráfico`, `a criança desaparecida`.
      case further
    }
  }

  func leadToName(after end: Int) -> NameLead {
    var place = blanks(at: end)
    var way = NameLead.Way.direct
    switch text[place] {
    case 0x2C, 0x3A, 0x2F: place = blanks(at: place + 1)
    case 0x28: (place, way) = (blanks(at: place + 1), .aside)
    case 0x2D where place > end && text[place + 1] == 0x20: (place, way) = (place + 2, .aside)
    default:
      if let after = afterTelling(at: place) {
        (place, way) = (after, .told)
      } else if afterNaming(at: place) == nil, let after = afterQuality(at: place) {
        (place, way) = (after, .further)
      }
    }
    if let after = afterNaming(at: place) {
      return NameLead(place: afterTitle(at: after), way: .named)
    }
    return NameLead(place: afterTitle(at: place), way: way)
  }

  /// After `Sr.`, `senhora`, `Dr.`, where one stands.
  func afterTitle(at place: Int) -> Int {
    for title in SafeguardTables.titles.starting(with: text[place]) {
      if let after = phrase(title, at: place), let next = blank(at: after) { return next }
    }
    return place
  }

  /// After `desaparecida`, `moçambicano`, `de tráfico`: a participle, where somebody is from, or of what.
  private func afterQuality(at place: Int) -> Int? {
    let after = literal("de ", at: place)
    guard let word = token(at: after ?? place), text.isLower(text.tokens[word].lowerBound),
      let next = blank(at: text.tokens[word].upperBound)
    else { return nil }
    let letters = self.word(word)
    let isQuality = ["ada", "ado", "ida", "ido", "ana", "ano", "erna", "erno"].contains {
      letters.count > 4 && letters.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
    return after != nil || isQuality ? next : nil
  }

  /// After `de nome`, `chamada`, `named` and the like.
  func afterNaming(at place: Int) -> Int? {
    for phrase in SafeguardTables.namings.starting(with: text[place]) {
      guard let after = self.phrase(phrase, at: place), text[after] == 0x20 || text[after] == 0x3A
      else { continue }
      return blanks(at: text[after] == 0x3A ? after + 1 : after)
    }
    return nil
  }

  /// After `é`, which is told from `e` by its accent alone, `são`, `was` and the like.
  private func afterTelling(at place: Int) -> Int? {
    guard place < text.count else { return nil }
    if text.letters[place] == 0xE9 { return blank(at: place + 1) }
    for phrase in SafeguardTables.tellings.starting(with: text[place]) {
      if let after = self.phrase(phrase, at: place), let next = blank(at: after) { return next }
    }
    return nil
  }

  /// `apoio à vítima (Ana Exemplo)`, `a rede da criança — Ana Exemplo`: the topic of whoever is named,
  /// and not somebody.
  func isTopic(_ token: Int) -> Bool {
    guard token > 1, isFollowedByWord(token - 1), isFollowedByWord(token - 2),
      isOne(token - 1, of: SafeguardTables.topicLinks)
    else { return false }
    return isOne(token - 2, of: SafeguardTables.topics)
  }

  /// Whether a name in brackets or after a dash is that of somebody who is there for an institution: a
  /// member of the group, or one with an institution or an office beside the name.
  func isOfficial(_ name: Range<Int>) -> Bool {
    if settings.memberNames.contains(PlainKey(text.plain[name])) { return true }
    if let first = token(at: name.lowerBound), isOne(first, of: SafeguardTables.offices) {
      return true
    }
    var place = blanks(at: name.upperBound)
    guard [0x2C, 0x28, 0x2D].contains(text[place]) else { return false }
    place = blanks(at: place + 1)
    guard let beside = token(at: place) else { return false }
    return isOwnWord(beside) || isOne(beside, of: SafeguardTables.offices)
      || text.tokens[beside].count > 1 && text.tokens[beside].allSatisfy { text.isUpper($0) }
  }

  /// Whether what stands aside ends behind a name, so that it is nothing but the name.
  func isClosed(after end: Int) -> Bool {
    let place = blanks(at: end)
    return text[place] == 0x29 || text[place] == 0x2D && place > end
  }

  /// After `Ana, Rui e Eva`: at least two names in a row, none of which is a place or a thing.
  func nameList(at start: Int) -> Int? {
    guard var end = listedName(at: start) else { return nil }
    var count = 1
    while count < 40, let next = afterSeparator(at: end), let last = listedName(at: next) {
      end = last
      count += 1
    }
    return count > 1 && afterSeparator(at: end).map { !text.isUpper($0) } != false ? end : nil
  }

  private func listedName(at start: Int) -> Int? {
    guard let word = nameWord(at: start), text.isBoundary(word), let first = token(at: start),
      !isOwnWord(first), !isKnown(first), !isThing(first)
    else { return nil }
    return fullName(at: start) ?? word
  }

  /// `Plano de Acção`, `Children Act`: what is called by capitals and is nobody.
  func holdsThing(_ name: Range<Int>) -> Bool {
    var token = firstToken(from: name.lowerBound)
    while token < text.tokens.count, text.tokens[token].lowerBound < name.upperBound {
      let isCapital = text.isUpper(text.tokens[token].lowerBound)
      if isCapital, isKnown(token) || isThing(token) { return true }
      token += 1
    }
    return false
  }

  /// Words that are titles of topics and no names: `Educação`, `Saúde`, `Identidade`, `Janeiro`.
  private func isThing(_ token: Int) -> Bool {
    let word = self.word(token)
    if SafeguardTables.thingLikeNames.contains(PlainKey(word)) { return false }
    if SafeguardTables.months[PlainKey(word)] != nil { return true }
    return ["cao", "coes", "dade", "dades", "encia", "ismo", "mento", "agem"].contains {
      word.count > 5 && word.suffix($0.utf8.count).elementsEqual($0.utf8)
    }
  }

  /// After `, `, ` e `, `, e ` or ` and `.
  private func afterSeparator(at end: Int) -> Int? {
    var place = end
    if text[place] == 0x2C { place += 1 }
    guard let next = blank(at: place) else { return nil }
    for word in ["e ", "and "] {
      if let after = literal(word, at: next), text.letters[next] != 0xE9 { return after }
    }
    return place > end ? next : nil
  }
}
