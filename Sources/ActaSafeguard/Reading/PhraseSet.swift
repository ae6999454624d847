/// Phrases in plain letters, found by their first letter.
struct PhraseSet: Sendable {
  /// One array, because it is asked for at every word of a text: for each letter the number of its
  /// first phrase, for each phrase the place of its first byte, and the bytes.
  private let table: [Int32]

  /// ASCII letters, and one after the last.
  private static let letters = 129

  /// From phrases separated by `|`.
  init(_ list: String) {
    var byFirst: [[[UInt8]]] = Array(repeating: [], count: 128)
    for phrase in list.utf8.split(separator: 0x7C) {
      guard let first = phrase.first, first < 128 else { continue }
      byFirst[Int(first)].append(Array(phrase))
    }
    let phrases = byFirst.joined()
    let count = byFirst.reduce(0) { $0 + $1.count }
    var firsts: [Int32] = [0]
    for some in byFirst { firsts.append((firsts.last ?? 0) + Int32(some.count)) }
    var places = [Int32(PhraseSet.letters + count + 1)]
    for phrase in phrases { places.append((places.last ?? 0) + Int32(phrase.count)) }
    table = firsts + places + phrases.joined().map(Int32.init)
  }

  func holdsAny(startingWith letter: UInt8) -> Bool { !numbers(letter).isEmpty }

  func starting(with letter: UInt8) -> [[UInt8]] {
    numbers(letter).map { number in table[bytes(number)].map { UInt8($0) } }
  }

  /// Whether a word begins with one of the phrases.
  func begins(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    return numbers(first).contains { number in
      let phrase = bytes(number)
      return phrase.count <= word.count && isSame(phrase, word, at: word.startIndex)
    }
  }

  /// After the longest phrase that stands at a place of a text and ends where `isEnd` says.
  func longest(in plain: [UInt8], at start: Int, _ isEnd: (Int) -> Bool) -> Int? {
    guard start < plain.count else { return nil }
    var best = start
    for number in numbers(plain[start]) {
      let phrase = bytes(number)
      let end = start + phrase.count
      guard end > best, end <= plain.count, isSame(phrase, plain[...], at: start), isEnd(end)
      else { continue }
      best = end
    }
    return best > start ? best : nil
  }

  private func numbers(_ letter: UInt8) -> Range<Int> {
    guard letter < 128 else { return 0..<0 }
    return Int(table[Int(letter)])..<Int(table[Int(letter) + 1])
  }

  private func bytes(_ number: Int) -> Range<Int> {
    Int(table[PhraseSet.letters + number])..<Int(table[PhraseSet.letters + number + 1])
  }

  private func isSame(_ phrase: Range<Int>, _ text: ArraySlice<UInt8>, at start: Int) -> Bool {
    var place = start
    for index in phrase {
      guard table[index] == Int32(text[place]) else { return false }
      place += 1
    }
    return true
  }
}
