/// The first two letters and the lengths of the words of a table: most words of a text are told by
/// them to stand in none.
struct WordShapes: Sendable {
  /// A bit for each length, by the first two letters.
  private var lengths = [UInt64](repeating: 0, count: 1 << 10)

  /// Of words, each with any of the endings; a word has two letters at least where an ending is not
  /// empty.
  init(_ words: some Sequence<PlainKey>, endings: [String] = [""]) {
    let further = endings.map(\.utf8.count)
    for word in words {
      guard let place = WordShapes.place(word.bytes[...]) else { continue }
      for count in further where word.bytes.count + count < WordShapes.longest {
        lengths[place] |= 1 << UInt64(word.bytes.count + count)
      }
    }
  }

  /// Bytes of a word, and bits of a number.
  private static let longest = 64

  /// False when the word is surely none of the table's.
  func mayHold(_ word: ArraySlice<UInt8>) -> Bool {
    guard let place = WordShapes.place(word) else { return false }
    return lengths[place] & 1 << UInt64(word.count) != 0
  }

  /// Nil for what no table has: longer than 63 bytes, or nothing. Five bits tell small letters apart;
  /// the table is so small that making it costs less than it saves in a short text.
  private static func place(_ word: ArraySlice<UInt8>) -> Int? {
    guard let first = word.first, word.count < longest else { return nil }
    let second = word.count > 1 ? word[word.startIndex + 1] : 0
    return Int(first & 0x1F) << 5 | Int(second & 0x1F)
  }
}
