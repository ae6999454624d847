/// Words in plain letters with a set of bits each, found without a copy of the word that is asked for.
struct WordIndex: Sendable {
  private var letters: [UInt8] = []
  private var entries: [Entry] = []
  /// Numbers of entries by what their words come to, from 1; 0 where there is none. Their count is a
  /// power of two, and at most half of them are taken.
  private var slots: [UInt32]

  private struct Entry {
    var start: Int
    var count: Int
    var bits: UInt64
  }

  /// Room for so many words; it grows.
  init(capacity: Int = 8) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    entries.reserveCapacity(capacity)
    letters.reserveCapacity(capacity * 8)
  }

  /// Another one in each process, so that nobody can choose words that all come to the same.
  private static let factor = UInt64.random(in: .min ... .max) | 1

  /// The bits of a word; none when it is not there.
  subscript(word: ArraySlice<UInt8>) -> UInt64 {
    let number = slots[slot(of: word)]
    return number == 0 ? 0 : entries[Int(number) - 1].bits
  }

  func holds(_ word: ArraySlice<UInt8>) -> Bool { self[word] != 0 }

  /// Adds bits to those of a word.
  mutating func insert(_ word: ArraySlice<UInt8>, _ bits: UInt64 = 1) {
    let slot = slot(of: word)
    if slots[slot] != 0 {
      entries[Int(slots[slot]) - 1].bits |= bits
      return
    }
    entries.append(Entry(start: letters.count, count: word.count, bits: bits))
    letters += word
    slots[slot] = UInt32(entries.count)
    if entries.count * 2 > slots.count { grow() }
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for (number, entry) in entries.enumerated() {
      slots[slot(of: letters[entry.start..<(entry.start + entry.count)])] = UInt32(number + 1)
    }
  }

  /// Where a word stands, or would stand.
  private func slot(of word: ArraySlice<UInt8>) -> Int {
    var sum: UInt64 = 0
    for letter in word { sum = (sum &+ UInt64(letter) &+ 1) &* WordIndex.factor }
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: sum >> 32) & mask
    while slots[slot] != 0, !isSame(entries[Int(slots[slot]) - 1], word) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func isSame(_ entry: Entry, _ word: ArraySlice<UInt8>) -> Bool {
    guard entry.count == word.count else { return false }
    var place = entry.start
    for letter in word {
      guard letters[place] == letter else { return false }
      place += 1
    }
    return true
  }
}
