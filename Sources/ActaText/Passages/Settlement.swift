/// A comment that settles findings of the paragraph below: `; allow R13: duração do plano`.
package struct Settlement: Hashable, Sendable {
  /// The rule's name in capitals, as it is written.
  package var rule: String
  /// The name under which a passage is settled that says again what stands under a stricter label.
  package static let ofLabels = "TLP"

  /// Never empty: without a reason it settles nothing.
  package var reason: String

  /// What the comments directly above a line settle; several may stand one above the other.
  package static func above(line: Int, in document: Document) -> [Settlement] {
    var found: [Settlement] = []
    var above = line - 1
    while above >= 1, line - above <= 8, above <= document.lines.count,
      let one = read(document.content(ofLine: above))
    {
      found.append(one)
      above -= 1
    }
    return found
  }

  /// The settlement that a line is; nil when it is anything else.
  package static func read(_ line: ArraySlice<UInt8>) -> Settlement? {
    guard line.starts(with: [0x3B, 0x20]) else { return nil }
    let words = trimmed(line.dropFirst(2))
    guard let blank = words.firstIndex(of: 0x20) else { return nil }
    let verb = FoldedWord(words[..<blank])
    guard verb == FoldedWord("allow") || verb == FoldedWord("permite") else { return nil }
    let rest = trimmed(words[blank...])
    guard let colon = rest.firstIndex(of: 0x3A), colon - rest.startIndex <= 8 else { return nil }
    let reason = trimmed(rest[(colon + 1)...])
    guard !reason.isEmpty else { return nil }
    let rule = trimmed(rest[..<colon]).map { (0x61...0x7A).contains($0) ? $0 - 0x20 : $0 }
    return Settlement(
      rule: String(decoding: rule, as: UTF8.self), reason: String(decoding: reason, as: UTF8.self))
  }
}
