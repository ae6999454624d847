/// A sentence taken apart: words, holes, and parts in brackets that are left out when a fact in them
/// is missing.
package struct SentenceParts: Hashable, Sendable {
  package indirect enum Part: Hashable, Sendable {
    case words(String)
    case hole(Hole)
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
    SentenceParts.filled(parts, facts, missing: missing)
  }

  /// Every `{…}` that names no hole.
  package var unknownHoles: [String] { SentenceParts.unknown(parts) }

  package var holes: [Hole] { SentenceParts.holes(parts) }

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
        guard let end = bytes.firstIndex(of: UInt8(ascii: "}")) else { fallthrough }
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
    let wanted = PlainWord(trimmedWords(name))
    let found = Hole.allCases.first { hole in
      PlainWord(hole.words.english) == wanted || PlainWord(hole.words.portuguese) == wanted
    }
    return found.map(Part.hole) ?? .unknown("{\(name)}")
  }

  private static func filled(
    _ parts: [Part], _ facts: [Hole: String], missing: String
  ) -> String {
    parts.reduce(into: "") { text, part in
      switch part {
      case .words(let words), .unknown(let words): text += words
      case .hole(let hole): text += facts[hole] ?? missing
      case .optional(let inner):
        let isWhole = holes(inner).allSatisfy { facts[$0] != nil }
        if isWhole { text += filled(inner, facts, missing: missing) }
      }
    }
  }

  private static func holes(_ parts: [Part]) -> [Hole] {
    parts.flatMap { part -> [Hole] in
      switch part {
      case .hole(let hole): [hole]
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
      case .words, .hole: []
      }
    }
  }
}
