/// The first two letters of many phrases: at most words of a text none of them begins.
struct PhraseStarts: Sendable {
  private var isStart = [Bool](repeating: false, count: 1 << 14)

  init(_ sets: [PhraseSet], _ more: [[UInt8]]) {
    for set in sets { for (first, second) in set.beginnings { add(first, second) } }
    for phrase in more { add(phrase[0], phrase.count > 1 ? phrase[1] : nil) }
  }

  private mutating func add(_ first: UInt8, _ second: UInt8?) {
    guard let second else {
      for any in 0..<UInt8(128) { add(first, any) }
      return
    }
    if let place = PhraseStarts.place(first, second) { isStart[place] = true }
  }

  /// False when surely none begins with these letters.
  func mayBegin(_ first: UInt8, _ second: UInt8) -> Bool {
    PhraseStarts.place(first, second).map { isStart[$0] } ?? false
  }

  /// Nil for what is no ASCII letter.
  private static func place(_ first: UInt8, _ second: UInt8) -> Int? {
    first < 128 && second < 128 ? Int(first) << 7 | Int(second) : nil
  }
}
