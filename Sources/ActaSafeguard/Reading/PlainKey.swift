/// A word in lower case without accents, for tables; compared by bytes.
struct PlainKey: Hashable, Sendable {
  let bytes: [UInt8]

  init(_ bytes: some Sequence<UInt8>) {
    self.bytes = Array(bytes)
  }

  init(_ word: String) {
    bytes = NormalText(Array(word.utf8)).plain
  }
}

extension WordIndex {
  /// Adds every capitalised word of a name.
  mutating func insertCapitalised(_ name: String) {
    let text = NormalText(Array(name.utf8.prefix(400)))
    for token in text.tokens where text.isUpper(token.lowerBound) && token.count > 1 {
      insert(text.plain[token])
    }
  }
}
