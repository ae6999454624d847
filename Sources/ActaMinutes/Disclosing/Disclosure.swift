package import ActaMeeting
package import ActaText

/// What of a meeting's file enters a document, line by line, and what must not: for whoever searches
/// the finished document before it is written.
package struct Disclosure: Sendable {
  /// A line of the meeting's file, or what it says, with its number from 1.
  package struct Line: Hashable, Sendable {
    package var line: Int
    package var text: String
  }

  /// Lines whose text enters.
  package private(set) var shown: [Line] = []
  /// Texts that stay out: of stricter labels, comments, fields of the user's own.
  package private(set) var withheld: [Line] = []
  /// What may enter from elsewhere: names of the group, earlier actions, proposals, the sentences.
  private let known: [String]

  package init(_ request: MinutesRequest, of reading: Reading<Meeting>) {
    let audience = Audience(request)
    let meeting = request.meeting
    known = request.known(to: audience)
    addHeader(meeting, audience, reading.document)
    let corrections = VisibleCorrections(request, for: audience)
    for (index, entry) in meeting.entries {
      var isSeen = audience.sees(entry, in: index.map { meeting.items[$0] })
      if case .correction(let correction) = entry { isSeen = corrections.contains(correction) }
      add(entry, of: reading.document, isSeen: isSeen)
    }
    for item in meeting.items {
      let title = Line(line: item.line, text: item.title)
      if audience.sees(item) { shown.append(title) } else { withheld.append(title) }
    }
    addUnprinted(reading.document)
  }

  /// Texts that stay out and stand in a finished document all the same, whatever their case, accents,
  /// spacing or composition. What also stands in text that may enter is no disclosure, and a few
  /// letters are none. What could not be looked for counts as found.
  package func leaks(in finished: String) -> [Line] {
    guard !withheld.isEmpty else { return [] }
    var haystack = FoldedHaystack(FoldedText(finished))
    let found = withheld.map { line in
      (line, FoldedText.pieces(of: line.text).filter { haystack.find($0) != .absent })
    }.filter { !$0.1.isEmpty }
    guard !found.isEmpty else { return [] }
    var allowed = FoldedHaystack(
      FoldedText((shown.map(\.text) + known).joined(separator: "\n")))
    return found.filter { $0.1.contains { allowed.find($0) != .present } }.map(\.0)
  }

  /// The same in a document without the edges of its pages, which would part what stands on two, and
  /// in its cells one by one, whose rows stand beside those of others.
  package func leaks(in document: PlainDocument) -> [Line] {
    let cells = document.blocks.flatMap(\.cells)
    return leaks(in: (document.bodies.joined() + cells).joined(separator: "\n"))
  }

  private mutating func addHeader(_ meeting: Meeting, _ audience: Audience, _ text: Document) {
    guard audience.seesNames else {
      let people = meeting.attendance.map { Line(line: $0.line, text: text.text(ofLine: $0.line)) }
      withheld += people + [Line(line: 1, text: meeting.place ?? "")]
      return
    }
    shown += [meeting.title, meeting.place ?? ""].map { Line(line: 1, text: $0) }
    shown += meeting.breaks.compactMap(\.note).map { Line(line: 1, text: $0) }
    shown += meeting.attendance.compactMap { row in
      row.note.map { Line(line: row.line, text: $0) }
    }
  }

  private mutating func add(_ entry: Entry, of document: Document, isSeen: Bool) {
    guard isSeen else {
      let first = entry.lines.lowerBound
      withheld += entry.texts.map { Line(line: document.line(of: $0, from: first), text: $0) }
      return
    }
    for line in entry.lines where !document.isComment(line: line) {
      shown.append(Line(line: line, text: document.text(ofLine: line)))
    }
  }

  /// Comments and fields of the user's own, wherever they stand.
  private mutating func addUnprinted(_ document: Document) {
    for number in document.lines.indices.map({ $0 + 1 }) {
      let text = trimmedWords(document.text(ofLine: number))
      if document.isComment(line: number) {
        withheld.append(Line(line: number, text: String(text.dropFirst())))
      } else if text.utf8.starts(with: "x-".utf8), let colon = text.utf8.firstIndex(of: 0x3A) {
        withheld.append(Line(line: number, text: String(text[text.index(after: colon)...])))
      }
    }
  }
}

extension MinutesRequest {
  /// Texts of other files that a document of this circle may hold.
  fileprivate func known(to audience: Audience) -> [String] {
    let seats = group.institutions.flatMap { [$0.code, $0.name] + $0.aliases }
    let people =
      audience.seesNames ? group.members.flatMap { [$0.name, $0.function ?? ""] } : []
    let earlier = reviewed.values.filter { ($0.share ?? audience.meeting) >= audience.document }
    // The group's own sentences are for every label, and so no place for what is not.
    let sentences = Sentence.allCases.map { $0.standard.text(in: language) }
    let sent = form == .referral && audience.seesNames ? proposals : []
    return [group.name, group.place ?? ""] + group.letterheads + seats + people
      + otherGroups.values
      + earlier.map(\.text) + sentences
      + sent.flatMap { [$0.title, $0.problem ?? "", $0.indicator ?? ""] + $0.text }
  }
}

extension Document {
  fileprivate func isComment(line number: Int) -> Bool {
    let bytes = content(ofLine: number)
    return bytes.elementsEqual(";".utf8) || bytes.starts(with: "; ".utf8)
  }

  /// The line from one on that holds a text, or that one.
  fileprivate func line(of text: String, from first: Int) -> Int {
    let lines = first...max(first, min(lines.count, first + 200))
    return lines.first { self.text(ofLine: $0).contains(bytesOf: text) } ?? first
  }
}
