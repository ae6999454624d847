/// When a word means one person of a case, and not children or victims in general.
extension Scanner {
  /// `a menor`, `uma vítima`, `o caso`, and `Vítima: …` or `a aluna, vítima, …`.
  func isOnePerson(_ token: Int) -> Bool {
    guard isOne(token, of: SafeguardTables.subjects) || isOne(token, of: SafeguardTables.cases)
    else { return false }
    return hasArticle(token) || isApposition(token) || isPupil(token)
  }

  private func hasArticle(_ token: Int) -> Bool {
    guard token > 0, isFollowedByWord(token - 1), isOne(token - 1, of: SafeguardTables.articles)
    else { return false }
    if text.isUpper(text.tokens[token].lowerBound) { return !isTitle(token) }
    guard token > 1, isFollowedByWord(token - 2), isOne(token - 1, of: SafeguardTables.genitives)
    else { return true }
    return !isOne(token - 2, of: SafeguardTables.generalNouns)
  }

  /// A capital is a title's in `Apoio à Vítima`, `Dia da Criança Africana` or `Protecção da Mulher e da
  /// Criança`; in `A Vítima estava`, `ontem a Vítima` or `A VÍTIMA ESTAVA` it is nothing.
  private func isTitle(_ token: Int) -> Bool {
    if isFollowedByWord(token), isCapitalised(token + 1), !isInCapitals(token) { return true }
    guard token > 1, isFollowedByWord(token - 2) else { return false }
    let before = token - 2
    if isOne(before, of: SafeguardTables.generalNouns) || isOne(before, of: SafeguardTables.noNames)
      || isOne(before, of: SafeguardTables.titleWords)
    {
      return true
    }
    let start = text.tokens[before].lowerBound
    return isCapitalised(before) && !beginsSentence(start) && !isInCapitals(token)
  }

  /// `Vítima: aluna da 6.ª classe` and `a aluna, vítima, da …`: what somebody is in the case.
  private func isApposition(_ token: Int) -> Bool {
    guard isOne(token, of: SafeguardTables.caseRoles) else { return false }
    let word = text.tokens[token]
    if text[word.upperBound] == 0x3A { return beginsSentence(word.lowerBound) }
    guard text[word.upperBound] == 0x2C, token > 1, isFollowedByWord(token - 2),
      isOne(token - 2, of: SafeguardTables.articles)
    else { return false }
    let before = text.tokens[token - 1].upperBound
    return text[before] == 0x2C && blanks(at: before + 1) == word.lowerBound
  }

  /// `o aluno vítima`, `the pupil victim`.
  private func isPupil(_ token: Int) -> Bool {
    guard token > 1, isFollowedByWord(token - 1), isFollowedByWord(token - 2) else { return false }
    return isAmong(token - 1, SafeguardTables.pupils)
      && isOne(token - 2, of: SafeguardTables.articles)
  }

  private func isCapitalised(_ token: Int) -> Bool { text.isUpper(text.tokens[token].lowerBound) }

  private func isInCapitals(_ token: Int) -> Bool {
    text.tokens[token].allSatisfy { text.isUpper($0) }
  }
}
