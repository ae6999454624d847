/// The first two letters of many phrases: at most words of a text none of them begins.
struct PhraseStarts: Sendable {
  private var isStart = [Bool](repeating: false, count: 1 << 14)

  init(_ sets: [PhraseSet], _ more: [[UInt8]]) {
    let phrases = sets.flatMap { set in (0..<128).flatMap { set.starting(with: $0) } } + more
    for phrase in phrases {
      let seconds = phrase.count > 1 ? phrase[1]...phrase[1] : 0...127
      for second in seconds {
        if let place = PhraseStarts.place(phrase[0], second) { isStart[place] = true }
      }
    }
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
