/// A word in lower case without accents, for tables; compared by bytes.
struct PlainKey: Hashable, Sendable {
  let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  init(_ word: String) {
    bytes = NormalText(Array(word.utf8)).plain
  }

  /// Every capitalised word of a name.
  static func words(of name: String) -> Set<PlainKey> {
    let text = NormalText(Array(name.utf8.prefix(400)))
    var words: Set<PlainKey> = []
    for token in text.tokens where text.isUpper(token.lowerBound) && token.count > 1 {
      words.insert(PlainKey(text.plain[token]))
    }
    return words
  }
}

/// Words of one kind, in lower case and without accents.
struct WordTable: Sendable {
  /// Which tables hold a word: a bit for each.
  typealias Numbers = UInt64

  /// One bit, which no other table has.
  let number: Numbers
  let words: Set<PlainKey>

  /// From words separated by blanks.
  init(_ place: Int, _ words: String) {
    number = 1 << Numbers(place)
    self.words = Set(words.utf8.split(separator: 0x20).map { PlainKey($0) })
  }
}
