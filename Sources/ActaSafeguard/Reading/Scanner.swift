/// Looks for what the rules know in one text. Every rule starts from a place that cannot be many and
/// reads a bounded piece from there, so a text of any kind takes time in proportion to its length.
struct Scanner {
  let text: NormalText
  let purpose: TextPurpose
  let settings: SafeguardSettings
  /// In the order found; ranges are letters of the text.
  var found: [Match] = []
  /// Which tables each token stands in; most in none.
  private let tables: [WordTable.Numbers]
  /// Places of the tokens at which any rule can begin: numbers, words of the tables, and what may be
  /// the beginning of a phrase. The others are passed over at once.
  let starts: [Int]
  /// Whether the text counts people who came, or the whole country.
  private(set) var isAboutParticipants = false
  /// Letters that belong to a number already found.
  private var covered: [Bool]

  struct Match {
    var rule: Rule
    var range: Range<Int>
    var level: Level
    var suggestion: String?
  }

  init(_ text: NormalText, _ purpose: TextPurpose, _ settings: SafeguardSettings) {
    self.text = text
    self.purpose = purpose
    self.settings = settings
    covered = [Bool](repeating: false, count: text.count)
    tables = text.tokens.map { token in
      let word = text.plain[token.prefix(Scanner.longestWord)]
      guard SafeguardTables.shapes.mayHold(word) else { return 0 }
      return SafeguardTables.vocabulary[PlainKey(word)] ?? 0
    }
    starts = Scanner.starts(in: text, tables)
    isAboutParticipants = starts.contains { countsParticipants(at: $0) }
  }

  private static func starts(
    in text: NormalText, _ tables: [WordTable.Numbers]
  ) -> [Int] {
    let phrases = SafeguardTables.phraseStarts
    return text.tokens.indices.filter { token in
      let start = text.tokens[token].lowerBound
      return tables[token] != 0 || isDigit(text[start])
        || phrases.mayBegin(text[start], text[start + 1])
    }
  }

  mutating func add(
    _ rule: Rule, _ range: Range<Int>, level: Level? = nil, suggestion: String? = nil
  ) {
    found.append(
      Match(rule: rule, range: range, level: level ?? rule.level, suggestion: suggestion))
  }

  /// Adds a number, unless one was found there before.
  mutating func addNumber(_ rule: Rule, _ range: Range<Int>, overOthers: Bool = true) {
    if !overOthers, range.contains(where: { covered[$0] }) { return }
    for index in range { covered[index] = true }
    add(rule, range)
  }

  // MARK: small steps; each answers where it ends

  /// After the literal (lower case, without accents), or nil.
  func literal(_ word: String, at index: Int) -> Int? {
    var place = index
    for byte in word.utf8 {
      guard text[place] == byte else { return nil }
      place += 1
    }
    return place
  }

  /// After any blanks.
  func blanks(at index: Int) -> Int { text[index] == 0x20 ? index + 1 : index }

  /// After at least one blank.
  func blank(at index: Int) -> Int? { text[index] == 0x20 ? index + 1 : nil }

  /// After `count` digits; one of `separators` may stand before each but the first.
  func digits(_ count: Int, at index: Int, _ separators: DigitSeparators) -> Int? {
    var place = index
    for number in 0..<count {
      if number > 0, separators.contains(text[place]) { place += 1 }
      guard isDigit(text[place]) else { return nil }
      place += 1
    }
    return place
  }

  /// The token that begins at a letter, by binary search.
  func token(at index: Int) -> Int? {
    let number = firstToken(from: index)
    guard number < text.tokens.count, text.tokens[number].lowerBound == index else { return nil }
    return number
  }

  /// The first token that begins at or after a letter.
  func firstToken(from index: Int) -> Int {
    var low = 0
    var high = text.tokens.count
    while low < high {
      let middle = (low + high) / 2
      if text.tokens[middle].lowerBound < index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A token as a word of the tables; a long one is cut.
  func key(_ token: Int) -> PlainKey { PlainKey(word(token)) }

  func isOne(_ token: Int, of words: WordTable) -> Bool { tables[token] & words.number != 0 }

  /// Whether it stands in any table.
  func isKnown(_ token: Int) -> Bool { tables[token] != 0 }

  func word(_ token: Int) -> ArraySlice<UInt8> {
    text.plain[text.tokens[token].prefix(Scanner.longestWord)]
  }

  private static let longestWord = 32

  private func countsParticipants(at token: Int) -> Bool {
    if SafeguardTables.participants.begins(word(token)) { return true }
    return longest(SafeguardTables.wholeCountry, at: text.tokens[token].lowerBound) != nil
  }

  /// Whether nothing but one blank stands between a token and the next.
  func isFollowedByWord(_ token: Int) -> Bool {
    guard token + 1 < text.tokens.count else { return false }
    let end = text.tokens[token].upperBound
    return text[end] == 0x20 && text.tokens[token + 1].lowerBound == end + 1
  }

  /// Whether a letter stands where a sentence begins.
  func beginsSentence(_ index: Int) -> Bool {
    var place = index - 1
    while place >= 0, text[place] == 0x20 { place -= 1 }
    guard place >= 0 else { return true }
    if !text.isWord(place), text[place] == 0xFF { return true }
    return ".!?:;\"(-*".utf8.contains(text[place])
  }
}

/// What may stand between the digits of a number.
struct DigitSeparators: Sendable {
  private let bytes: [UInt8]

  func contains(_ byte: UInt8) -> Bool { bytes.contains(byte) }

  static let any = DigitSeparators(bytes: [0x20, 0x2E, 0x2D])
  static let blank = DigitSeparators(bytes: [0x20])
  static let none = DigitSeparators(bytes: [])
}
