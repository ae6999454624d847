/// Phrases in plain letters, found by their first letter.
struct PhraseSet: Sendable {
  private let byFirst: [[[UInt8]]]

  /// From phrases separated by `|`.
  init(_ list: String) {
    var byFirst: [[[UInt8]]] = Array(repeating: [], count: 128)
    for phrase in list.utf8.split(separator: 0x7C) {
      guard let first = phrase.first, first < 128 else { continue }
      byFirst[Int(first)].append(Array(phrase))
    }
    self.byFirst = byFirst
  }

  func starting(with letter: UInt8) -> [[UInt8]] { letter < 128 ? byFirst[Int(letter)] : [] }

  /// Whether a word begins with one of the phrases.
  func begins(_ word: some Collection<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    return starting(with: first).contains { word.starts(with: $0) }
  }
}
