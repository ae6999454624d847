/// Looks for what the rules know in one text. Every rule starts from a place that cannot be many and
/// reads a bounded piece from there, so a text of any kind takes time in proportion to its length.
struct Scanner {
  let text: NormalText
  let purpose: TextPurpose
  let settings: SafeguardSettings
  /// In the order found; ranges are letters of the text.
  var found: [Match] = []
  /// What the tables say of each token.
  private let signs: [Signs]
  /// Places of the tokens at which any rule can begin: numbers, words of some tables, and what may be
  /// the beginning of a phrase. The others are passed over at once.
  let starts: [Int]
  /// Whether the text counts people who came, or the whole country.
  private(set) var isAboutParticipants = false
  /// Which tables hold any token, and what any may open.
  let anyWords: WordTable.Numbers
  let anyOpenings: Openings
  /// Letters that belong to a number already found; empty before the first.
  private var covered: [Bool] = []

  private struct Signs {
    var words: WordTable.Numbers
    var openings: Openings
  }

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
    let vocabulary = SafeguardTables.vocabulary
    let openings = SafeguardTables.openings
    let opening = SafeguardTables.opening
    var signs: [Signs] = []
    var starts: [Int] = []
    var anyWords: WordTable.Numbers = 0
    var anyOpenings: Openings = []
    signs.reserveCapacity(text.tokens.count)
    starts.reserveCapacity(text.tokens.count)
    for number in text.tokens.indices {
      let token = text.tokens[number]
      let start = token.lowerBound
      let one = Signs(
        words: token.count > Scanner.longestWord ? 0 : vocabulary[text.plain[token]],
        openings: openings.openings(text[start], text[start + 1], text[start + 2]))
      signs.append(one)
      anyWords |= one.words
      anyOpenings.formUnion(one.openings)
      let opens = one.words & opening != 0 || !one.openings.isEmpty
      if opens || isDigit(text[start]) { starts.append(number) }
    }
    (self.signs, self.starts) = (signs, starts)
    (self.anyWords, self.anyOpenings) = (anyWords, anyOpenings)
  }

  /// Whether anything can be found at all: by its word, by its sign, by its quotation marks.
  var mayFind: Bool {
    let hasSign = !text.holds.isDisjoint(with: [.digit, .at, .quote])
    return !starts.isEmpty || hasSign || anyWords & ~SafeguardTables.known != 0
  }

  mutating func add(
    _ rule: Rule, _ range: Range<Int>, level: Level? = nil, suggestion: String? = nil
  ) {
    found.append(
      Match(rule: rule, range: range, level: level ?? rule.level, suggestion: suggestion))
  }

  /// Adds a number, unless one was found there before.
  mutating func addNumber(_ rule: Rule, _ range: Range<Int>, overOthers: Bool = true) {
    if covered.isEmpty { covered = Array(repeating: false, count: text.count) }
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

  /// Whether a token is one word.
  func reads(_ token: Int, _ plain: [UInt8]) -> Bool {
    text.tokens[token].count == plain.count && word(token).elementsEqual(plain)
  }

  /// Which tables hold a token; most are in none.
  func words(_ token: Int) -> WordTable.Numbers { signs[token].words }

  func isOne(_ token: Int, of words: WordTable) -> Bool { signs[token].words & words.number != 0 }

  /// Whether it stands in any table of words.
  func isKnown(_ token: Int) -> Bool { signs[token].words & SafeguardTables.known != 0 }

  /// Whether one of a rule's phrases may begin there; false when surely none does.
  func opens(_ token: Int, _ opening: Openings) -> Bool {
    signs[token].openings.contains(opening)
  }

  /// A token as a word of the tables; a long one is cut.
  func word(_ token: Int) -> ArraySlice<UInt8> {
    text.plain[text.tokens[token].prefix(Scanner.longestWord)]
  }

  private static let longestWord = 32

  /// Looks once whether the text counts people who came: many small numbers ask.
  mutating func lookForParticipants() {
    guard anyOpenings.contains(.counts) else { return }
    isAboutParticipants = starts.contains { token in
      guard opens(token, .counts) else { return false }
      return SafeguardTables.participants.begins(word(token))
        || longest(SafeguardTables.wholeCountry, at: text.tokens[token].lowerBound) != nil
    }
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
    switch text[place] {
    case 0x2E, 0x21, 0x3F, 0x3A, 0x3B, 0x22, 0x28, 0x2D, 0x2A: return true
    default: return false
    }
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
