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
    }
  }

  /// Passes over what is said of somebody before the name: `de tráfico`, `desaparecida`, `de 14 anos`,
  /// a mark, `chama-se`, `Sra.`
  func leadToName(after end: Int) -> NameLead {
    var lead = afterMark(afterQualities(at: end), from: end)
    if let after = afterPossessive(at: end) { lead = NameLead(place: after, way: .named) }
    if let after = afterNaming(at: lead.place) { lead = NameLead(place: after, way: .named) }
    if initials(at: lead.place) == nil, let after = afterTitle(at: lead.place, lead.way) {
      lead.place = after
    }
    return lead
  }

  /// After a comma, colon, bracket, dash or verb that parts somebody and the name.
  private func afterMark(_ end: Int, from start: Int) -> NameLead {
    let place = blanks(at: end)
    switch text[place] {
    case 0x2C:
      let next = afterSaidAge(at: blanks(at: place + 1)) ?? blanks(at: place + 1)
      if let name = afterArticle(at: next) { return NameLead(place: name, way: .aside) }
      return NameLead(place: next, way: end > start ? .aside : .direct)
    case 0x3A, 0x2F: return NameLead(place: blanks(at: place + 1), way: .direct)
    case 0x3B, 0x28, 0x5B: return NameLead(place: blanks(at: place + 1), way: .aside)
    case 0x2D where place > end && text[place + 1] == 0x20:
      return NameLead(place: place + 2, way: .aside)
    default:
      guard let told = afterTelling(at: place) else { return NameLead(place: place, way: .direct) }
      return NameLead(place: afterArticle(at: told) ?? told, way: .told)
    }
  }

  /// `a menor, de 14 anos, Ana Exemplo`: after the age and its comma.
  private func afterSaidAge(at place: Int) -> Int? {
    guard let age = afterAge(at: place), text[age] == 0x2C else { return nil }
    return blanks(at: age + 1)
  }

  /// After `a` or `the` before a capital.
  private func afterArticle(at place: Int) -> Int? {
    guard let article = token(at: place), isFollowedByWord(article),
      isAmong(article, SafeguardTables.nameArticles),
      text.isUpper(text.tokens[article + 1].lowerBound)
    else { return nil }
    return text.tokens[article + 1].lowerBound
  }

  // MARK: what is said of somebody

  /// After at most four of `desaparecida`, `de tráfico`, `n.º 1`, `de 14 anos`.
  func afterQualities(at end: Int) -> Int {
    var place = end
    for _ in 0..<4 {
      guard let next = blank(at: place), let after = afterQuality(at: next) else { break }
      place = after
    }
    return place
  }

  private func afterQuality(at place: Int) -> Int? {
    if let age = afterAge(at: place) { return age }
    let number = blanks(at: afterNumberSign(at: place))
    if let end = digits(1, at: number, .none), !text.isWord(end) { return end }
    guard let word = token(at: place), text.isLower(place), afterNaming(at: place) == nil else {
      return nil
    }
    if let end = longest(SafeguardTables.qualities, at: place) { return end }
    let letters = self.word(word)
    let isSaid =
      SafeguardTables.peoples.begins(letters)
      || letters.count > 5 && SafeguardTables.qualityEndings.ends(letters)
    return isSaid ? text.tokens[word].upperBound : nil
  }

  /// After `de 14 anos de idade`, `aged 14`, `14 years old`, `(14)`.
  private func afterAge(at start: Int) -> Int? {
    var place = start
    let before = longest(SafeguardTables.ageLeads, at: place)
    if let before { place = blanks(at: before) }
    let isInBrackets = before == nil && text[place] == 0x28
    if isInBrackets { place += 1 }
    guard let end = digits(2, at: place, .none) ?? digits(1, at: place, .none),
      !isDigit(text[end])
    else { return nil }
    if isInBrackets { return text[end] == 0x29 ? end + 1 : nil }
    guard
      let unit = longest(SafeguardTables.ageUnits, at: blanks(at: end))
        ?? longest(SafeguardTables.yearsOld, at: end + 1)
    else { return before != nil || text[end] == 0x2C ? end : nil }
    return phrase(SafeguardTables.ofAge, at: unit) ?? unit
  }

  // MARK: words that lead to a name

  /// After `de nome`, `chamada`, `named` and the like.
  func afterNaming(at place: Int) -> Int? {
    guard let after = longest(SafeguardTables.namings, at: place),
      text[after] == 0x20 || text[after] == 0x3A
    else { return nil }
    return blanks(at: text[after] == 0x3A ? after + 1 : after)
  }

  /// After `’s name is`.
  private func afterPossessive(at end: Int) -> Int? {
    guard text[end] == 0x27 || text.scalar(end) == 0x2019,
      let own = literal("s ", at: end + 1)
    else { return nil }
    return longest(SafeguardTables.ownNames, at: own).map { blanks(at: $0) }
  }

  /// After `Sr.`, `senhora`, `Mrs` before a capital. Of whom is a doctor or a teacher in brackets an
  /// institution may speak.
  private func afterTitle(at place: Int, _ way: NameLead.Way) -> Int? {
    let isLoose = way == .aside || way == .told
    let titles = [SafeguardTables.titles] + (isLoose ? [] : [SafeguardTables.professions])
    for set in titles {
      for after in set.all(in: text.plain, at: place) {
        var end = after
        while text[end] == 0x2E || text[end] == Shape.degree { end += 1 }
        if text[end] == 0x20, text.isUpper(end + 1) { return end + 1 }
      }
    }
    return nil
  }

  /// After `é`, which is told from `e` by its accent alone, `são`, `was` and the like.
  private func afterTelling(at place: Int) -> Int? {
    guard place < text.count else { return nil }
    if text.scalar(place) == 0xE9 { return blank(at: place + 1) }
    return longest(SafeguardTables.tellings, at: place).flatMap { blank(at: $0) }
  }

  /// `o nome da vítima é`, `the name of the victim:`.
  func isWhoseName(_ token: Int) -> Bool {
    var word = token
    for _ in 0..<2 where word > 0 && isFollowedByWord(word - 1) {
      guard isOne(word - 1, of: SafeguardTables.topicLinks) else { break }
      word -= 1
    }
    guard word < token, word > 0, isFollowedByWord(word - 1) else { return false }
    return isAmong(word - 1, SafeguardTables.names)
  }

  /// Whether a whole word stands in a short list.
  func isAmong(_ token: Int, _ words: PhraseSet) -> Bool {
    longest(words, at: text.tokens[token].lowerBound) == text.tokens[token].upperBound
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
    if settings.memberNames.holds(text.plain[name]) || holdsThing(name) { return true }
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

  /// `Plano de Acção`, `Children Act`: what is called by capitals and is nobody.
  private func holdsThing(_ name: Range<Int>) -> Bool {
    var token = firstToken(from: name.lowerBound)
    while token < text.tokens.count, text.tokens[token].lowerBound < name.upperBound {
      let isCapital = text.isUpper(text.tokens[token].lowerBound)
      if isCapital, isKnown(token) || isThing(token) { return true }
      token += 1
    }
    return false
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

  /// Words that are titles of topics and no names: `Educação`, `Saúde`, `Identidade`, `Janeiro`.
  func isThing(_ token: Int) -> Bool {
    let word = self.word(token)
    if isAmong(token, SafeguardTables.months) { return true }
    if isAmong(token, SafeguardTables.namesLikeThings) { return false }
    return word.count > 5 && SafeguardTables.thingEndings.ends(word)
  }

  /// After `, `, ` e `, `, e ` or ` and `.
  private func afterSeparator(at end: Int) -> Int? {
    var place = end
    if text[place] == 0x2C { place += 1 }
    guard let next = blank(at: place) else { return nil }
    for word in ["e ", "and "] {
      if let after = literal(word, at: next), text.scalar(next) != 0xE9 { return after }
    }
    return place > end ? next : nil
  }
}
