/// Sentences of a text, as ranges of its tokens.
struct Sentences {
  let ranges: [Range<Int>]

  /// A sentence ends at `. ! ?` before a blank and a capital letter, at `;` and at the line's end.
  init(of text: NormalText) {
    var ranges: [Range<Int>] = []
    var first = 0
    for token in text.tokens.indices {
      let end = text.tokens[token].upperBound
      let next = token + 1 < text.tokens.count ? text.tokens[token + 1].lowerBound : text.count
      guard Sentences.ends(text, end..<next, isLast: token + 1 == text.tokens.count) else {
        continue
      }
      ranges.append(first..<(token + 1))
      first = token + 1
    }
    self.ranges = ranges
  }

  private static func ends(_ text: NormalText, _ gap: Range<Int>, isLast: Bool) -> Bool {
    if isLast { return true }
    for index in gap.prefix(12) {
      if text[index] == 0x3B || text[index] == 0x0A { return true }
      let isStop = text[index] == 0x2E || text[index] == 0x21 || text[index] == 0x3F
      if isStop, text[index + 1] == 0x20, text.isUpper(gap.upperBound) { return true }
    }
    return false
  }
}
