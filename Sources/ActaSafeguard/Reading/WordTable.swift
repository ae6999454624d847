/// Words of one kind, in lower case and without accents.
struct WordTable: Sendable {
  /// Which tables hold a word: a bit for each.
  typealias Numbers = UInt64

  /// One bit, which no other table has.
  let number: Numbers
  /// Separated by blanks.
  let words: String

  /// `place` is the bit's.
  init(_ place: Int, _ words: String) {
    number = 1 << Numbers(truncatingIfNeeded: place)
    self.words = words
  }

  func holds(_ word: ArraySlice<UInt8>) -> Bool {
    SafeguardTables.vocabulary[word] & number != 0
  }
}
