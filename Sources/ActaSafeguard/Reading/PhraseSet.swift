/// Phrases in plain letters, found by their first letter.
struct PhraseSet: Sendable {
  /// One array, because it is asked for at every word of a text: for each letter the number of its
  /// first phrase, for each phrase the place of its first byte, and the bytes.
  private let table: [Int32]

  /// ASCII letters, and one after the last.
  private static let letters = 129

  /// From phrases separated by `|`, which are put in the order of their first letters.
  init(_ list: String) {
    let text = Array(list.utf8)
    let phrases = text.split(separator: 0x7C).filter { $0[$0.startIndex] < 128 }
    var next = [Int32](repeating: 0, count: PhraseSet.letters)
    for phrase in phrases { next[Int(phrase[phrase.startIndex]) + 1] += 1 }
    for letter in 1..<PhraseSet.letters { next[letter] += next[letter - 1] }
    var table = next
    var order = [Int](repeating: 0, count: phrases.count)
    for (number, phrase) in phrases.enumerated() {
      let letter = Int(phrase[phrase.startIndex])
      order[Int(next[letter])] = number
      next[letter] += 1
    }
    table.reserveCapacity(PhraseSet.letters + phrases.count + 1 + text.count)
    var place = Int32(PhraseSet.letters + phrases.count + 1)
    for number in order {
      table.append(place)
      place += Int32(phrases[number].count)
    }
    table.append(place)
    for number in order { for byte in phrases[number] { table.append(Int32(byte)) } }
    self.table = table
  }

  /// The first letter of each phrase and the second, where it has one.
  var beginnings: [(UInt8, UInt8?)] {
    (0..<Int(table[PhraseSet.letters - 1])).map { number in
      let phrase = bytes(number)
      let second = phrase.count > 1 ? UInt8(table[phrase.lowerBound + 1]) : nil
      return (UInt8(table[phrase.lowerBound]), second)
    }
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
