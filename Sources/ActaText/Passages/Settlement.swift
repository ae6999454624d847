/// A comment that settles one finding of the text below: `; allow R13: duração do plano`. Of several for
/// the same rule the first settles the first finding, the second the second; what is left over counts.
package struct Settlement: Hashable, Sendable {
  /// The rule's name in capitals, as it is written.
  package var rule: String
  /// The name under which a passage is settled that says again what stands under a stricter label.
  package static let ofLabels = "TLP"

  /// Never empty: without a reason it settles nothing.
  package var reason: String
  /// The line that it is, from 1.
  package var line = 0

  /// The comments directly above a line that settle something, the nearest first; several may stand one
  /// above the other, up to `most`.
  package static func above(line: Int, in document: Document) -> [Settlement] {
    var found: [Settlement] = []
    var above = line - 1
    while above >= 1, line - above <= most, above <= document.lines.count,
      var one = read(document.content(ofLine: above))
    {
      one.line = above
      found.append(one)
      above -= 1
    }
    return found
  }

  private static let most = 100

  /// What settles findings of a passage, line by line from above: each comment is that of the line which
  /// stands below it.
  package static func of(_ passage: Passage, in document: Document) -> [Settlement] {
    passage.lines.flatMap { above(line: $0, in: document).reversed() }
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
