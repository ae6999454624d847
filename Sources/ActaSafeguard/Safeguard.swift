/// Looks for what may give away an assisted person. Finding nothing never means that nothing is
/// there: names and stories can be missed, and only a person who reads can tell.
package struct Safeguard: Sendable {
  private let settings: SafeguardSettings

  package init(_ settings: SafeguardSettings) {
    self.settings = settings
  }

  /// Everything found in one text (UTF-8, any bytes), by place; in linear time. `text` is one
  /// paragraph, one field or one line. A very long one is looked at in overlapping pieces.
  package func findings(in text: [UInt8], _ purpose: TextPurpose = TextPurpose()) -> [Finding] {
    guard text.count > Safeguard.piece else { return findings(in: NormalText(text), purpose) }
    var found: [Finding] = []
    var start = 0
    while start < text.count {
      let end = min(text.count, start + Safeguard.piece)
      let piece = NormalText(Array(text[start..<end]))
      let here = findings(in: piece, purpose).map { one in
        var one = one
        one.range = (one.range.lowerBound + start)..<(one.range.upperBound + start)
        return one
      }
      // Only where two pieces overlap can anything be found twice, or out of order.
      let shared = found.lastIndex { $0.range.lowerBound < start }.map { $0 + 1 } ?? 0
      let both = Set(found[shared...]).union(
        here.prefix { $0.range.lowerBound < start + Safeguard.overlap })
      found.replaceSubrange(shared..., with: both.sorted(by: Safeguard.isBefore))
      found += here.drop { $0.range.lowerBound < start + Safeguard.overlap }
      start = end == text.count ? end : end - Safeguard.overlap
    }
    return found
  }

  /// The same, and the codes of cases, in one reading of a text that is no longer than a piece.
  package func look(
    at text: [UInt8], _ purpose: TextPurpose
  ) -> (findings: [Finding], caseCodes: [Range<Int>]) {
    guard text.count <= Safeguard.piece else {
      return (findings(in: text, purpose), caseCodes(in: text))
    }
    let normal = NormalText(text)
    return (findings(in: normal, purpose), text.contains(0x2D) ? CaseCode.ranges(normal) : [])
  }

  /// Makes the tables by which every word is told, which a thread can do while others do something
  /// else. Without it the first text that is looked at does.
  package static func prepare() {
    _ = SafeguardTables.vocabulary
    _ = SafeguardTables.openings
  }

  private static let piece = 1 << 16
  private static let overlap = 1 << 10

  private func findings(in normal: NormalText, _ purpose: TextPurpose) -> [Finding] {
    guard !normal.tokens.isEmpty else { return [] }
    var scanner = Scanner(normal, purpose, settings)
    guard scanner.mayFind else { return [] }
    scanner.lookForParticipants()
    scanner.findNumbers()
    scanner.findWords()
    scanner.findNames()
    scanner.findCombinations()
    scanner.findHints()
    let found = scanner.found.compactMap { match -> Finding? in
      let finding = Finding(
        match.rule, normal.bytes(match.range), level: match.level, suggestion: match.suggestion)
      let words = normal.plain[match.range]
      return settings.allowed.contains { $0.covers(finding.rule, words) } ? nil : finding
    }
    return found.sorted(by: Safeguard.isBefore)
  }

  package func findings(in text: String, _ purpose: TextPurpose = TextPurpose()) -> [Finding] {
    findings(in: Array(text.utf8), purpose)
  }

  /// The codes of cases (`MXX-26-014`) that a text names, each as often as it stands there.
  package func caseCodes(in text: [UInt8]) -> [Range<Int>] {
    text.contains(0x2D) ? CaseCode.ranges(NormalText(text)) : []
  }

  private static func isBefore(_ one: Finding, _ two: Finding) -> Bool {
    if one.range.lowerBound != two.range.lowerBound {
      return one.range.lowerBound < two.range.lowerBound
    }
    return one.rule.order < two.rule.order
  }
}

/// A text in lower case without accents and without blanks in a row, to compare words by.
package func plainWords(_ text: ArraySlice<UInt8>) -> [UInt8] {
  trimmedBlanks(NormalText(Array(text)).plain)
}

extension Rule {
  /// Place in the list of rules.
  var order: Int { Rule.allCases.firstIndex(of: self) ?? 0 }
}

/// `MXX-26-014`: three capitals, a year, a number.
private enum CaseCode {
  /// In bytes of the text.
  static func ranges(_ text: NormalText) -> [Range<Int>] {
    guard text.holds.contains(.digit), text.holds.contains(.upper) else { return [] }
    return text.tokens.indices.compactMap { range(text, $0).map(text.bytes) }
  }

  private static func range(_ text: NormalText, _ token: Int) -> Range<Int>? {
    guard token + 2 < text.tokens.count else { return nil }
    let (letters, year, number) = (
      text.tokens[token], text.tokens[token + 1], text.tokens[token + 2]
    )
    guard letters.count == 3, letters.allSatisfy({ text.isUpper($0) }), year.count == 2,
      number.count == 3 || number.count == 4, text[letters.upperBound] == 0x2D,
      text[year.upperBound] == 0x2D, year.lowerBound == letters.upperBound + 1,
      number.lowerBound == year.upperBound + 1, year.allSatisfy({ isDigit(text[$0]) }),
      number.allSatisfy({ isDigit(text[$0]) })
    else { return nil }
    return letters.lowerBound..<number.upperBound
  }
}
