import ActaMeeting

/// Heads of tables that stand again at the top of a page of a copy, because the table goes on there: the
/// document itself has them once.
struct RepeatedHeads {
  private let heads: [[UInt8]]
  /// The document's letters.
  private let whole: [UInt8]

  /// Letters before a head by which a place is told from another.
  private static let context = 24

  /// `heads` in the letters of a document, `words` those of all of it.
  init(_ heads: [[UInt8]], in words: @autoclosure () -> [[UInt8]]) {
    self.heads = heads
    whole = heads.isEmpty ? [] : Array(words().joined())
  }

  /// Where the words of a copy repeat a head, of the places where its pages begin: where it has a head
  /// that the document does not have after what comes before it. Words may be parted elsewhere than in
  /// the document.
  func ranges(in copy: [[UInt8]], at tops: [Int]) -> [Range<Int>] {
    tops.compactMap { top in
      for head in heads {
        guard let count = RepeatedHeads.words(of: head, in: copy[top...]) else { continue }
        let before = copy[..<top].suffix(RepeatedHeads.context).joined()
        let isOwn = whole.firstPlace(of: before.suffix(RepeatedHeads.context) + head) != nil
        return isOwn ? nil : top..<(top + count)
      }
      return nil
    }
  }

  /// How many words make up the head; nil when they are others.
  private static func words(of head: [UInt8], in copy: ArraySlice<[UInt8]>) -> Int? {
    var rest = head[...]
    for (number, word) in copy.enumerated() {
      guard rest.starts(with: word) else { return nil }
      rest = rest.dropFirst(word.count)
      if rest.isEmpty { return number + 1 }
    }
    return nil
  }
}
