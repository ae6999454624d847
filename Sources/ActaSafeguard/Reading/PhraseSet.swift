/// Phrases in plain letters, found by their first letter.
struct PhraseSet: Sendable {
  /// The phrases as they were listed, each with `|` behind it.
  private let list: [UInt8]
  /// Where each phrase begins in the list; those of one letter together, in the order of the list.
  private let places: [UInt16]
  /// For five bits of a first letter the number of the first of its places; one more at the end.
  private let firsts: [UInt16]

  private static let bar: UInt8 = 0x7C

  /// From phrases separated by `|`, none of which is empty.
  init(_ phrases: String) {
    var list: [UInt8] = []
    list.reserveCapacity(phrases.utf8.count + 1)
    list += phrases.utf8
    list.append(PhraseSet.bar)
    var begins: [UInt16] = []
    var firsts = [UInt16](repeating: 0, count: 33)
    var start = 0
    for place in list.indices where list[place] == PhraseSet.bar {
      begins.append(UInt16(start))
      firsts[PhraseSet.row(list[start]) + 1] += 1
      start = place + 1
    }
    for row in 1..<33 { firsts[row] += firsts[row - 1] }
    var next = firsts
    var places = begins
    for begin in begins {
      let row = PhraseSet.row(list[Int(begin)])
      places[Int(next[row])] = begin
      next[row] += 1
    }
    self.list = list
    self.places = places
    self.firsts = firsts
  }

  private static func row(_ letter: UInt8) -> Int { Int(letter & 0x1F) }

  /// The first three letters of each phrase; nil where it has no more.
  func forEachBeginning(_ take: (UInt8, UInt8?, UInt8?) -> Void) {
    for place in places {
      let start = Int(place)
      let second = list[start + 1] == PhraseSet.bar ? nil : list[start + 1]
      let third = second == nil || list[start + 2] == PhraseSet.bar ? nil : list[start + 2]
      take(list[start], second, third)
    }
  }

  func forEachPhrase(_ take: (ArraySlice<UInt8>) -> Void) {
    for phrase in list.split(separator: PhraseSet.bar) { take(phrase) }
  }

  /// Whether a word begins with one of the phrases.
  func begins(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return false }
    return numbers(first).contains { end(of: $0, in: word, at: word.startIndex) != nil }
  }

  /// Whether a word ends with one of the phrases.
  func ends(_ word: ArraySlice<UInt8>) -> Bool {
    places.contains { place in
      let start = Int(place)
      var last = start
      while list[last] != PhraseSet.bar { last += 1 }
      return last - start <= word.count
        && word.suffix(last - start).elementsEqual(list[start..<last])
    }
  }

  /// After the longest phrase that stands at a place of a text and ends where `isEnd` says.
  func longest(in plain: [UInt8], at start: Int, _ isEnd: (Int) -> Bool) -> Int? {
    guard start < plain.count else { return nil }
    var best = start
    for number in numbers(plain[start]) {
      guard let end = end(of: number, in: plain[...], at: start), end > best, isEnd(end) else {
        continue
      }
      best = end
    }
    return best > start ? best : nil
  }

  /// After each of the phrases that stand at a place of a text, in the order of the list.
  func all(in plain: [UInt8], at start: Int) -> [Int] {
    guard start >= 0, start < plain.count else { return [] }
    return numbers(plain[start]).compactMap { end(of: $0, in: plain[...], at: start) }
  }

  private func numbers(_ letter: UInt8) -> Range<Int> {
    let row = PhraseSet.row(letter)
    return Int(firsts[row])..<Int(firsts[row + 1])
  }

  /// After a phrase, where it stands there.
  private func end(of number: Int, in text: ArraySlice<UInt8>, at start: Int) -> Int? {
    var place = start
    var index = Int(places[number])
    while list[index] != PhraseSet.bar {
      guard place < text.endIndex, text[place] == list[index] else { return nil }
      place += 1
      index += 1
    }
    return place
  }
}
