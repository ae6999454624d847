import ActaMeeting

/// What the formal minutes would leave blank, for those who can still mend the record.
package struct Blanks: Hashable, Sendable {
  /// Every hole with the words before it: `D4: aprovada por ____`.
  package var holes: [String]
  /// Institutions of which neither presence nor absence is recorded, by their codes.
  package var unmarked: [String]

  package init(_ request: MinutesRequest) {
    var request = request
    request.form = .acta
    request.label = nil
    let writer = MinutesWriter(request)
    let hole = writer.words.hole
    holes = Minutes.document(request).blocks.flatMap { block -> [String] in
      switch block {
      case .title, .paragraph, .fact: block.texts.flatMap { Blanks.holes(in: $0, hole) }
      case .gap, .letterhead, .heading, .table, .signatures, .newPage: []
      }
    }
    unmarked = request.meeting.attendance.isEmpty ? [] : writer.seatsAway.unmarked
  }

  /// Where the hole stands alone: it is not taken for part of a line to be signed, which is longer.
  private static func holes(in text: String, _ hole: String) -> [String] {
    let words = text.split { $0 == " " || $0 == "\n" }
    let name = words.dropFirst().first.flatMap { word in
      word.utf8.last == 0x3A && word.utf8.first.map { (0x41...0x5A).contains($0) } == true
        && word.utf8.contains { (0x30...0x39).contains($0) } ? "\(word) " : nil
    }
    return words.indices.compactMap { place in
      let bare = words[place].filter { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "/" }
      guard bare.split(separator: "/").contains(where: { $0 == hole }) else { return nil }
      let sentence = words[..<place].lastIndex { $0.utf8.last == 0x2E }.map { $0 + 1 } ?? 0
      let start = max(sentence, place - wordsBefore)
      let before = words[start...place].joined(separator: " ")
      let isAtName = start <= 1 && name != nil
      return ((isAtName ? "" : name ?? "") + before).droppingStop
    }
  }

  /// As many as tell what is missing.
  private static let wordsBefore = 3
}

extension String {
  fileprivate var droppingStop: String {
    utf8.last.map { ".,;:".utf8.contains($0) } == true ? String(dropLast()) : self
  }
}
