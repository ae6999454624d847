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

  /// A table from words separated by blanks, in lower case and without accents already.
  static func table(_ words: String) -> Set<PlainKey> {
    Set(words.utf8.split(separator: 0x20).map { PlainKey($0) })
  }
}
