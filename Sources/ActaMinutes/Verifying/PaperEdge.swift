import ActaMeeting

/// What stands at the top and bottom of a page of paper: its number, the seal, the label. In text that
/// a program has taken from paper it shows that the text was there; Acta's own text has the label first.
enum PaperEdge {
  static func isIn(_ text: String, seal: String) -> Bool {
    let lines = text.utf8.split { $0 == 0x0A || $0 == 0x0C }.map { line in
      CopyWords.words(of: String(line) ?? "")
    }.filter { !$0.isEmpty }
    return lines.indices.contains { index in
      isEdge(lines[index...].prefix(1), seal) || isEdge(lines[index...].prefix(3), seal)
    }
  }

  /// Whether a line is the edge of a page of the web: the seal and the label, and no number.
  static func isOfWeb(_ line: String, seal: String) -> Bool {
    let words = CopyWords.words(of: line).map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 3, words[1].utf8.elementsEqual(seal.utf8) else { return false }
    return Label(rawValue: words[2]) != nil
  }

  /// Where its three parts stand on a line each, they stand on one.
  static func joined(
    _ lines: [(text: String, place: Int)], seal: String
  ) -> [(text: String, place: Int)] {
    var joined: [(text: String, place: Int)] = []
    let rest = lines.filter { !CopyWords.words(of: $0.text).isEmpty }
    var index = 0
    while index < rest.count {
      let three = rest[index...].prefix(3)
      let isEdge = isEdge(three.map { CopyWords.words(of: $0.text) }[...], seal)
      let count = isEdge ? three.count : 1
      let text = rest[index..<index + count].map(\.text).joined(separator: " ")
      joined.append((text, rest[index].place))
      index += count
    }
    return joined
  }

  /// Of one line or of three.
  private static func isEdge(_ lines: ArraySlice<[[UInt8]]>, _ seal: String) -> Bool {
    let words = lines.joined().map { String(decoding: $0, as: UTF8.self) }
    guard lines.count != 3 || lines.last?.count == 1, words.count <= 8, words.contains(seal),
      words.last.flatMap(Label.init) != nil
    else { return false }
    return Language.allCases.contains { language in
      lines.first?.first == CopyWords.words(of: MinutesWords.of(language).page(1, 1)).first
    }
  }
}
