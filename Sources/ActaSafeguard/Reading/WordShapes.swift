/// The first two letters and the lengths of the words of a table: most words of a text are told by
/// them to stand in none.
struct WordShapes: Sendable {
  /// A bit for each length, by the first two letters.
  private var lengths = [UInt64](repeating: 0, count: 1 << 14)

  init(_ words: some Sequence<PlainKey>) {
    for word in words {
      if let place = WordShapes.place(word.bytes[...]) {
        lengths[place] |= 1 << UInt64(word.bytes.count)
      }
    }
  }

  /// False when the word is surely none of the table's.
  func mayHold(_ word: ArraySlice<UInt8>) -> Bool {
    guard let place = WordShapes.place(word) else { return false }
    return lengths[place] & 1 << UInt64(word.count) != 0
  }

  /// Nil for what no table has: longer than 63 bytes, or nothing.
  private static func place(_ word: ArraySlice<UInt8>) -> Int? {
    guard let first = word.first, word.count < 64 else { return nil }
    let second = word.count > 1 ? word[word.startIndex + 1] : 0
    return Int(first & 0x7F) << 7 | Int(second & 0x7F)
  }
}
