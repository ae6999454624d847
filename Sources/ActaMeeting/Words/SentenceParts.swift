/// A sentence taken apart: words, holes, and parts in brackets that are left out when a fact in them
/// is missing.
package struct SentenceParts: Hashable, Sendable {
  package indirect enum Part: Hashable, Sendable {
    case words(String)
    case hole(Hole)
    /// `{lista:Faltou|Faltaram}`: a word for one of what fills the hole, another for several.
    case choice(Hole, one: String, several: String)
    /// `{…}` that names no hole: it stays as it was written.
    case unknown(String)
    case optional([Part])
  }

  package let parts: [Part]

  package init(_ sentence: String) {
    var scanner = SentenceScanner(sentence)
    parts = scanner.parts()
  }

  /// The sentence with its holes filled; a fact that is missing leaves `missing`, or takes the
  /// bracket around it away.
  package func filled(_ facts: [Hole: String], missing: String) -> String {
    filled(facts, missing: missing, counts: [:]) { _, _ in false }
  }

  /// The same where a fact is several things, counted, and where what was written so far may change
  /// with what follows it: `joining` puts the fact into the text, or says that it is only to follow.
  package func filled(
    _ facts: [Hole: String], missing: String, counts: [Hole: Int],
    joining: @escaping (inout String, Hole) -> Bool
  ) -> String {
    let filling = Filling(facts: facts, missing: missing, counts: counts, joining: joining)
    return filling.text(of: parts)
  }

  /// Every `{…}` that names no hole.
  package var unknownHoles: [String] { SentenceParts.unknown(parts) }

  package var holes: [Hole] { SentenceParts.holes(parts) }

  /// Whether a fact prints wherever there is one: its hole stands outside brackets, or is the only one
  /// of its bracket. A choice of words by it does not print it.
  package func prints(_ hole: Hole) -> Bool {
    parts.contains { part in
      switch part {
      case .hole(let one): one == hole
      case .optional(let inner):
        inner.contains(.hole(hole)) && SentenceParts.holes(inner).allSatisfy { $0 == hole }
      case .words, .choice, .unknown: false
      }
    }
  }

  /// The first mark of a sentence that has no partner, with a little of what follows it; such marks
  /// print as they stand. Nil when all have.
  package static func loneMark(in sentence: String) -> String? {
    let bytes = Array(sentence.utf8)
    var open: [Int] = []
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "{"), UInt8(ascii: "["): open.append(index)
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        // In ASCII what closes stands two after what opens.
        guard let last = open.popLast(), bytes[last] == byte - 2 else {
          return excerpt(bytes[index...])
        }
      default: break
      }
    }
    return open.first.map { excerpt(bytes[$0...]) }
  }

  private static func excerpt(_ bytes: ArraySlice<UInt8>) -> String {
    String(String(decoding: bytes, as: UTF8.self).unicodeScalars.prefix(20))
  }

  fileprivate static func hole(named name: String) -> Part {
    let colon = name.utf8.firstIndex(of: UInt8(ascii: ":"))
    let wanted = PlainWord(trimmedWords(String(name[..<(colon ?? name.endIndex)])))
    guard let found = holesByName[wanted] else { return .unknown("{\(name)}") }
    guard let colon else { return .hole(found) }
    let words = name.utf8[colon...].dropFirst()
      .split(separator: UInt8(ascii: "|"), omittingEmptySubsequences: false)
      .map { String($0) ?? "" }
    return words.count == 2
      ? .choice(found, one: words[0], several: words[1]) : .unknown("{\(name)}")
  }

  private static let holesByName: [PlainWord: Hole] = Dictionary(
    Hole.allCases.flatMap { hole in
      [hole.words.english, hole.words.portuguese].map { (PlainWord($0), hole) }
    }, uniquingKeysWith: { first, _ in first })

  fileprivate static func holes(_ parts: [Part]) -> [Hole] {
    parts.flatMap { part -> [Hole] in
      switch part {
      case .hole(let hole), .choice(let hole, _, _): [hole]
      case .optional(let inner): holes(inner)
      case .words, .unknown: []
      }
    }
  }

  private static func unknown(_ parts: [Part]) -> [String] {
    parts.flatMap { part -> [String] in
      switch part {
      case .unknown(let name): [name]
      case .optional(let inner): unknown(inner)
      case .words, .hole, .choice: []
      }
    }
  }
}

/// Takes a sentence apart from left to right, in one pass and without going deeper: brackets do not
/// nest, and a sign that nothing closes is a letter like any other.
private struct SentenceScanner {
  private let bytes: [UInt8]
  /// Where the last sign of each kind stands that closes; -1 where there is none.
  private let lastBrace: Int
  private let lastBracket: Int
  private var read: [SentenceParts.Part] = []
  private var words: [UInt8] = []
  /// What stands before the bracket that is open; nil outside brackets.
  private var before: [SentenceParts.Part]?

  init(_ sentence: String) {
    bytes = Array(sentence.utf8)
    lastBrace = bytes.lastIndex(of: UInt8(ascii: "}")) ?? -1
    lastBracket = bytes.lastIndex(of: UInt8(ascii: "]")) ?? -1
  }

  mutating func parts() -> [SentenceParts.Part] {
    var place = 0
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "{") where place < lastBrace: place = readHole(from: place)
      case UInt8(ascii: "[") where before == nil && place < lastBracket:
        endWords()
        (before, read) = (read, [])
      case UInt8(ascii: "]") where before != nil: endBracket()
      default: words.append(bytes[place])
      }
      place += 1
    }
    if before != nil { endBracket() }
    endWords()
    return read
  }

  /// Where the sign stands that ends the hole.
  private mutating func readHole(from start: Int) -> Int {
    endWords()
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "}")) ?? lastBrace
    read.append(
      SentenceParts.hole(named: String(decoding: bytes[(start + 1)..<end], as: UTF8.self)))
    return end
  }

  private mutating func endBracket() {
    endWords()
    var whole = before ?? []
    before = nil
    whole.append(.optional(read))
    read = whole
  }

  private mutating func endWords() {
    if !words.isEmpty { read.append(.words(String(decoding: words, as: UTF8.self))) }
    words = []
  }
}

/// Facts on their way into a sentence.
private struct Filling {
  let facts: [Hole: String]
  let missing: String
  let counts: [Hole: Int]
  let joining: (inout String, Hole) -> Bool

  func text(of parts: [SentenceParts.Part]) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .words(let words), .unknown(let words):
        // The stop of a fact, such as that of an abbreviation, ends the sentence, too.
        let isEnded = text.utf8.last == 0x2E && words.utf8.first == 0x2E
        text += isEnded ? String(words.dropFirst()) : words
      case .choice(let hole, let one, let several): text += counts[hole] == 1 ? one : several
      case .hole(let hole): if !joining(&text, hole) { text += facts[hole] ?? missing }
      case .optional(let inner):
        let isWhole = SentenceParts.holes(inner).allSatisfy { facts[$0] != nil }
        if isWhole { text += self.text(of: inner) }
      }
    }
  }
}
