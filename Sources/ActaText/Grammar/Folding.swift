/// The word that a typed one is most likely a slip of, for advice: at most two letters wrong, and fewer
/// than half of what was typed; the first of several as near. Nil when none is that near.
package func nearest(to typed: String, among words: [String]) -> String? {
  NearestWords(words).nearest(to: typed)
}

/// Words that many typed ones are held against.
struct NearestWords: Sendable {
  private let words: [(word: String, folded: FoldedWord)]

  init(_ words: [String]) {
    self.words = words.map { ($0, FoldedWord($0)) }
  }

  /// As the function of that name says.
  func nearest(to typed: String) -> String? {
    let wanted = FoldedWord(typed)
    let limit = min(2, (wanted.bytes.count - 1) / 2)
    guard limit > 0 else { return nil }
    var best: (word: String, distance: Int)?
    for (word, folded) in words {
      guard let distance = wanted.distance(to: folded, limit: limit),
        distance < best?.distance ?? .max
      else { continue }
      best = (word, distance)
    }
    return best?.word
  }
}

/// A key, a keyword or an enum word as bytes without case and accents, for tables: NFC and NFD, with
/// and without accents are one. Longer words than any of the format's are cut.
package struct FoldedWord: Hashable, Sendable {
  package let bytes: [UInt8]

  package init(_ word: some Sequence<UInt8>) {
    var result: [UInt8] = []
    result.reserveCapacity(16)
    FoldedWord.fold(word) { byte in
      result.append(byte)
      return true
    }
    bytes = result
  }

  /// Whether a word is this one, without making anything of it.
  package func isSame(as word: String) -> Bool {
    var word = word
    return word.withUTF8 { letters in
      var place = 0
      let isSame = unsafe FoldedWord.fold(letters) { byte in
        guard place < bytes.count, bytes[place] == byte else { return false }
        place += 1
        return true
      }
      return isSame && place == bytes.count
    }
  }

  /// Gives the folded bytes one by one until one is not wanted; false when that happened.
  @discardableResult @inline(__always)
  private static func fold(_ word: some Sequence<UInt8>, _ take: (UInt8) -> Bool) -> Bool {
    var lead: UInt8 = 0
    for byte in word.prefix(64) {
      var folded = byte
      switch byte {
      case 0x41...0x5A: folded = byte + 0x20
      case 0xC3, 0xCC, 0xCD:
        lead = byte
        continue
      case 0x80...0xBF where lead != 0:
        defer { lead = 0 }
        guard lead == 0xC3 else { continue }
        folded = latin[Int(byte & 0x3F)]
      default: break
      }
      guard take(folded) else { return false }
    }
    return true
  }

  package init(_ word: String) {
    var word = word
    self = word.withUTF8 { unsafe FoldedWord($0) }
  }

  /// A word that may have been typed with a blank where it has a hyphen: `contra referência`.
  init(hyphenated word: String) {
    let folded = FoldedWord(word).bytes
    bytes = folded.contains(0x20) ? folded.map { $0 == 0x20 ? 0x2D : $0 } : folded
  }

  /// Whether at most `limit` letters are wrong, missing, added or have changed places.
  package func isNear(_ other: FoldedWord, limit: Int) -> Bool {
    bytes.count <= 24 && other.bytes.count <= 24 && distance(to: other, limit: limit) != nil
  }

  /// How many letters are wrong, missing, added or have changed places; nil when more than `limit`.
  /// Words are compared with every key of a table: what is further from the diagonal than `limit` is not
  /// looked at, and neither is the rest of a word once its beginning has more slips.
  package func distance(to other: FoldedWord, limit: Int) -> Int? {
    let (one, two) = (bytes, other.bytes)
    guard abs(one.count - two.count) <= limit, lettersAlone(in: other) <= limit,
      other.lettersAlone(in: self) <= limit
    else { return nil }
    let tooMany = limit + 1
    var beforeLast: [Int] = []
    var last = (0...two.count).map { min($0, tooMany) }
    for row in one.indices {
      var next = [Int](repeating: tooMany, count: two.count + 1)
      next[0] = min(row + 1, tooMany)
      var least = next[0]
      for column in max(0, row - limit)..<max(row - limit, min(two.count, row + limit + 1), 0) {
        let same = one[row] == two[column]
        var slips = min(last[column] + (same ? 0 : 1), last[column + 1] + 1, next[column] + 1)
        if row > 0, column > 0, one[row] == two[column - 1], one[row - 1] == two[column] {
          slips = min(slips, beforeLast[column - 1] + 1)
        }
        next[column + 1] = min(slips, tooMany)
        least = min(least, slips)
      }
      guard least <= limit else { return nil }
      (beforeLast, last) = (last, next)
    }
    return last[two.count] <= limit ? last[two.count] : nil
  }

  /// At least how many letters of a word stand nowhere in this one: each of them is a slip. Six bits of
  /// each letter are looked at.
  private func lettersAlone(in other: FoldedWord) -> Int {
    (other.letters & ~letters).nonzeroBitCount
  }

  private var letters: UInt64 {
    var letters: UInt64 = 0
    for byte in bytes { letters |= 1 << UInt64(byte & 0x3F) }
    return letters
  }

  /// How many slips a word of this length may hold and still be recognised.
  package var tolerance: Int { bytes.count <= 3 ? 0 : bytes.count <= 5 ? 1 : 2 }

  /// Base letters of U+00C0 to U+00FF.
  private static let latin =
    Array("aaaaaaaceeeeiiiidnooooo*ouuuuyts".utf8) + Array("aaaaaaaceeeeiiiidnooooo/ouuuuyty".utf8)
}
