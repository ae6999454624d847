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

  /// A text that stays out and stands in the finished document all the same.
  package struct Leak: Hashable, Sendable {
    package var withheld: Line
    /// The first line of the passage that says the same and enters; nil where none does.
    package var repeatedAt: Int?
  }

  /// Texts of a stricter label.
  private var restricted: [Line] = []
  /// Other texts that stay out: titles of items, which are much alike on every agenda, comments, fields of
  /// the user's own, who was in the room.
  private var unprinted: [Line] = []
  /// Of the restricted ones those that are short; a title alone is no secret.
  private var short = ShortSecrets()
  private let request: MinutesRequest
  private let audience: Audience
  private let corrections: VisibleCorrections
  private let document: Document

  package init(_ request: MinutesRequest, of reading: Reading<Meeting>) {
    self.request = request
    audience = Audience(request)
    corrections = VisibleCorrections(request, for: audience)
    document = reading.document
    if !audience.seesNames { withholdRoom() }
    for (index, entry) in meeting.entries where !isSeen(entry, in: index) {
      let first = entry.lines.lowerBound
      let lines = entry.texts.map { Line(line: document.line(of: $0, from: first), text: $0) }
      restricted += lines
      for line in lines.dropFirst(entry.isTitled ? 1 : 0) { short.add(line) }
    }
    for item in meeting.items where !audience.sees(item) {
      unprinted.append(Line(line: item.line, text: item.title))
    }
    addUnprinted()
  }

  private var meeting: Meeting { request.meeting }

  private func isSeen(_ entry: Entry, in item: Int?) -> Bool {
    if case .correction(let correction) = entry { return corrections.contains(correction) }
    return audience.sees(entry, in: item.map { meeting.items[$0] })
  }

  /// Texts that stay out and stand in a finished document all the same, whatever their case, accents,
  /// spacing or composition. Text of a stricter label is one also where somebody wrote it again in
  /// text that enters, unless that was cleared; of the rest, what also stands in text that enters is
  /// no disclosure. A few letters are none. What could not be looked for counts as found.
  package func leaks(in finished: String) -> [Leak] {
    guard !restricted.isEmpty || !unprinted.isEmpty else { return [] }
    var haystack = FoldedHaystack(FoldedText(finished))
    let strict = restricted.compactMap { Found($0, isRestricted: true, in: &haystack) }
    let found = strict + unprinted.compactMap { Found($0, isRestricted: false, in: &haystack) }
    let told = short.isEmpty ? [] : short.told(in: finished)
    guard !found.isEmpty || !told.isEmpty else { return [] }
    let passages = Passages(of: self)
    let allowed = passages.cleared.map(\.text) + request.known(to: audience)
    let longer = leaks(of: found, passages, allowed)
    let lines = Set(longer.map(\.withheld))
    let free = short.told(in: allowed.joined(separator: "\n"))
    return longer + leaks(of: told.subtracting(free).subtracting(lines), passages)
  }

  /// Short ones, where somebody wrote them again: what a form says by itself tells none.
  private func leaks(of told: Set<Line>, _ passages: Passages) -> [Leak] {
    guard !told.isEmpty else { return [] }
    var left = told
    var leaks: [Leak] = []
    for passage in passages.shown {
      for line in short.told(in: passage.text) where left.remove(line) != nil {
        leaks.append(Leak(withheld: line, repeatedAt: passage.line))
      }
    }
    return leaks.sorted { $0.withheld.line < $1.withheld.line }
  }

  private func leaks(of found: [Found], _ passages: Passages, _ allowed: [String]) -> [Leak] {
    guard !found.isEmpty else { return [] }
    let all = passages.shown.map(\.text) + allowed
    var free = FoldedHaystack(FoldedText(allowed.joined(separator: "\n")))
    var known = FoldedHaystack(FoldedText(all.joined(separator: "\n")))
    var leaks: [Leak] = []
    for one in found {
      let piece = one.pieces.first { piece in
        let counts = one.isRestricted && piece.bytes.count >= Disclosure.shortestStrict
        return (counts ? free.find(piece) : known.find(piece)) != .present
      }
      guard let piece else { continue }
      let place = leaks.count < Disclosure.mostPlaced ? passages.place(of: piece) : nil
      leaks.append(Leak(withheld: one.line, repeatedAt: place))
    }
    return leaks
  }

  /// Letters that two people hardly write alike by chance.
  static let shortestStrict = 20
  /// Leaks that are looked for in the text that enters; people mend a few at a time.
  private static let mostPlaced = 20

  /// Texts of the meeting's file that enter, and what they bring from others. Put together only where
  /// something that stays out was found: hardly ever.
  private struct Passages {
    /// Each by its first line.
    var shown: [Line] = []
    /// Those that were cleared one by one: by a label of their own, or by a line above them.
    var cleared: [Line] = []
    private let label: Label
    private let document: Document

    init(of disclosure: Disclosure) {
      (label, document) = (disclosure.audience.document, disclosure.document)
      if disclosure.audience.seesNames { addRoom(disclosure.meeting) }
      let (request, audience) = (disclosure.request, disclosure.audience)
      let shelf = ProposalShelf(request.proposals)
      for (index, entry) in disclosure.meeting.entries where disclosure.isSeen(entry, in: index) {
        add(entry)
        for text in request.brought(by: entry, for: audience, shelf) {
          add(Line(line: entry.lines.lowerBound, text: text))
        }
      }
      for item in disclosure.meeting.items where audience.sees(item) {
        for text in [item.title] + request.brought(by: item, for: audience, shelf) {
          add(Line(line: item.line, text: text))
        }
      }
    }

    func place(of piece: FoldedText) -> Int? {
      shown.first { FoldedText($0.text).bytes.firstPlace(of: piece.bytes) != nil }?.line
    }

    private mutating func addRoom(_ meeting: Meeting) {
      let header = [meeting.title, meeting.place ?? ""] + meeting.breaks.compactMap(\.note)
      shown += header.map { Line(line: document.line(of: $0, from: 1), text: $0) }
      shown += meeting.attendance.map {
        Line(line: $0.line, text: document.text(ofLine: $0.line))
      }
    }

    private mutating func add(_ entry: Entry) {
      let lines = entry.lines.filter { !document.isComment(line: $0) }
      let text = lines.map { document.text(ofLine: $0) }.joined(separator: "\n")
      let passage = Line(line: entry.lines.lowerBound, text: text)
      if entry.hasOwnLabel { cleared.append(passage) } else { add(passage) }
    }

    /// For a wide circle nothing is settled.
    private mutating func add(_ passage: Line) {
      let isSettled =
        label < .green
        && Settlement.above(line: passage.line, in: document).contains {
          $0.rule == Settlement.ofLabels
        }
      if isSettled { cleared.append(passage) } else { shown.append(passage) }
    }
  }

  /// The same in a document without the edges of its pages, which would part what stands on two, and
  /// in its cells one by one, whose rows stand beside those of others.
  package func leaks(in document: PlainDocument) -> [Leak] {
    guard !restricted.isEmpty || !unprinted.isEmpty else { return [] }
    let cells = document.blocks.flatMap(\.cells)
    return leaks(in: (document.bodies.joined() + cells).joined(separator: "\n"))
  }

  /// Who came and where the group met, for a wider circle than the meeting's.
  private mutating func withholdRoom() {
    let people = meeting.attendance.map {
      Line(line: $0.line, text: document.text(ofLine: $0.line))
    }
    unprinted += people + [Line(line: 1, text: meeting.place ?? "")]
  }

  /// Comments and fields of the user's own, wherever they stand.
  private mutating func addUnprinted() {
    for number in 1..<(document.lines.count + 1) {
      let bytes = document.content(ofLine: number).drop { $0 == 0x20 || $0 == 0x09 }
      let isOwn = bytes.starts(with: "x-".utf8)
      guard isOwn || bytes.first == 0x3B else { continue }
      let text = trimmedWords(document.text(ofLine: number))
      if document.isComment(line: number) {
        unprinted.append(Line(line: number, text: String(text.dropFirst())))
      } else if isOwn, let colon = text.utf8.firstIndex(of: 0x3A) {
        unprinted.append(Line(line: number, text: String(text[text.index(after: colon)...])))
      }
    }
  }
}

/// A text that stays out, with those of its pieces that stand in a document.
private struct Found {
  let line: Disclosure.Line
  let isRestricted: Bool
  let pieces: [FoldedText]

  init?(_ line: Disclosure.Line, isRestricted: Bool, in haystack: inout FoldedHaystack) {
    self.line = line
    self.isRestricted = isRestricted
    pieces = FoldedText.pieces(of: line.text).filter { haystack.find($0) != .absent }
    guard !pieces.isEmpty else { return nil }
  }
}

extension Document {
  fileprivate func isComment(line number: Int) -> Bool {
    let bytes = content(ofLine: number)
    return bytes.elementsEqual(";".utf8) || bytes.starts(with: "; ".utf8)
  }

  /// The line from one on that holds a text, or that one.
  fileprivate func line(of text: String, from first: Int) -> Int {
    guard first <= lines.count else { return first }
    return (first...min(lines.count, first + 200)).first {
      self.text(ofLine: $0).contains(bytesOf: text)
    } ?? first
  }
}

extension Entry {
  /// Whether the first of its texts is a title.
  fileprivate var isTitled: Bool { if case .restricted = self { true } else { false } }

  /// Whether somebody gave it a label of its own.
  fileprivate var hasOwnLabel: Bool {
    switch self {
    case .decision(let one): one.share != nil
    case .action(let one): one.share != nil
    case .paragraph, .review, .restricted, .correction: false
    }
  }
}
