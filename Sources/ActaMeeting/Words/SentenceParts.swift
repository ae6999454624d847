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
    var bytes = Array(sentence.utf8)[...]
    parts = SentenceParts.read(&bytes, inside: false)
  }

  /// The sentence with its holes filled; a fact that is missing leaves `missing`, or takes the
  /// bracket around it away.
  package func filled(_ facts: [Hole: String], missing: String) -> String {
    filled(facts, missing: missing, counts: [:]) { _, _ in nil }
  }

  /// The same where a fact is several things, counted, and where what was written so far may change
  /// with what follows it: `joining` gives the text with the fact in it, nil to append it.
  package func filled(
    _ facts: [Hole: String], missing: String, counts: [Hole: Int],
    joining: @escaping (String, Hole) -> String?
  ) -> String {
    let filling = Filling(facts: facts, missing: missing, counts: counts, joining: joining)
    return filling.text(of: parts)
  }

  /// Every `{…}` that names no hole.
  package var unknownHoles: [String] { SentenceParts.unknown(parts) }

  package var holes: [Hole] { SentenceParts.holes(parts) }

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

  private static func read(_ bytes: inout ArraySlice<UInt8>, inside: Bool) -> [Part] {
    var parts: [Part] = []
    var words: [UInt8] = []
    func flush() {
      if !words.isEmpty { parts.append(.words(String(decoding: words, as: UTF8.self))) }
      words = []
    }
    while let byte = bytes.popFirst() {
      switch byte {
      case UInt8(ascii: "{"):
        guard let end = bytes.firstIndex(of: UInt8(ascii: "}")) else {
          words.append(byte)
          continue
        }
        flush()
        parts.append(hole(named: String(decoding: bytes[..<end], as: UTF8.self)))
        bytes = bytes[(end + 1)...]
      case UInt8(ascii: "[") where !inside && bytes.contains(UInt8(ascii: "]")):
        flush()
        parts.append(.optional(read(&bytes, inside: true)))
      case UInt8(ascii: "]") where inside:
        flush()
        return parts
      default: words.append(byte)
      }
    }
    flush()
    return parts
  }

  private static func hole(named name: String) -> Part {
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

/// Facts on their way into a sentence.
private struct Filling {
  let facts: [Hole: String]
  let missing: String
  let counts: [Hole: Int]
  let joining: (String, Hole) -> String?

  func text(of parts: [SentenceParts.Part]) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .words(let words), .unknown(let words):
        // The stop of a fact, such as that of an abbreviation, ends the sentence, too.
        let isEnded = text.utf8.last == 0x2E && words.utf8.first == 0x2E
        text += isEnded ? String(words.dropFirst()) : words
      case .choice(let hole, let one, let several): text += counts[hole] == 1 ? one : several
      case .hole(let hole): text = joining(text, hole) ?? text + (facts[hole] ?? missing)
      case .optional(let inner):
        let isWhole = SentenceParts.holes(inner).allSatisfy { facts[$0] != nil }
        if isWhole { text += self.text(of: inner) }
      }
    }
  }
}
