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

  /// Texts that stay out: of stricter labels, comments, fields of the user's own.
  package private(set) var withheld: [Line] = []
  private let request: MinutesRequest
  private let audience: Audience
  private let corrections: VisibleCorrections
  private let document: Document

  package init(_ request: MinutesRequest, of reading: Reading<Meeting>) {
    self.request = request
    audience = Audience(request)
    corrections = VisibleCorrections(audience, in: request.meeting)
    document = reading.document
    if !audience.seesNames { withholdRoom() }
    for (index, entry) in meeting.entries where !isSeen(entry, in: index) {
      let first = entry.lines.lowerBound
      withheld += entry.texts.map { Line(line: document.line(of: $0, from: first), text: $0) }
    }
    for item in meeting.items where !audience.sees(item) {
      withheld.append(Line(line: item.line, text: item.title))
    }
    addUnprinted()
  }

  private var meeting: Meeting { request.meeting }

  private func isSeen(_ entry: Entry, in item: Int?) -> Bool {
    if case .correction(let correction) = entry { return corrections.contains(correction) }
    return audience.sees(entry, in: item.map { meeting.items[$0] })
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
      FoldedText((shown + request.known(to: audience)).joined(separator: "\n")))
    return found.filter { $0.1.contains { allowed.find($0) != .present } }.map(\.0)
  }

  /// The same in a document without the edges of its pages, which would part what stands on two, and
  /// in its cells one by one, whose rows stand beside those of others.
  package func leaks(in document: PlainDocument) -> [Line] {
    guard !withheld.isEmpty else { return [] }
    let cells = document.blocks.flatMap(\.cells)
    return leaks(in: (document.bodies.joined() + cells).joined(separator: "\n"))
  }

  /// Who came and where the group met, for a wider circle than the meeting's.
  private mutating func withholdRoom() {
    let people = meeting.attendance.map {
      Line(line: $0.line, text: document.text(ofLine: $0.line))
    }
    withheld += people + [Line(line: 1, text: meeting.place ?? "")]
  }

  /// Texts of the meeting's file that enter. Asked for only where something that stays out was found:
  /// hardly ever.
  private var shown: [String] {
    var shown = audience.seesNames ? header : []
    for (index, entry) in meeting.entries where isSeen(entry, in: index) {
      for line in entry.lines where !document.isComment(line: line) {
        shown.append(document.text(ofLine: line))
      }
    }
    return shown + meeting.items.filter(audience.sees).map(\.title)
  }

  private var header: [String] {
    [meeting.title, meeting.place ?? ""] + meeting.breaks.compactMap(\.note)
      + meeting.attendance.compactMap(\.note)
  }

  /// Comments and fields of the user's own, wherever they stand.
  private mutating func addUnprinted() {
    for number in 1..<(document.lines.count + 1) {
      let bytes = document.content(ofLine: number).drop { $0 == 0x20 || $0 == 0x09 }
      let isOwn = bytes.starts(with: "x-".utf8)
      guard isOwn || bytes.first == 0x3B else { continue }
      let text = trimmedWords(document.text(ofLine: number))
      if document.isComment(line: number) {
        withheld.append(Line(line: number, text: String(text.dropFirst())))
      } else if isOwn, let colon = text.utf8.firstIndex(of: 0x3A) {
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

extension Entry {
  /// What a reader could read of it.
  fileprivate var texts: [String] {
    switch self {
    case .paragraph(let one): [one.text]
    case .decision(let one):
      [one.text] + one.notes + (one.standAside + one.blocks + one.consults).compactMap(\.reason)
    case .action(let one): [one.text] + one.notes
    case .review(let one): [one.event.evidence].compactMap { $0 } + one.event.notes
    case .restricted(let one): [one.title] + one.text
    case .correction(let one): [one.reads, one.shouldRead].compactMap { $0 } + one.notes
    }
  }
}
