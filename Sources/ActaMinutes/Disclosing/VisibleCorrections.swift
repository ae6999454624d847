import ActaMeeting

/// Which corrections of a meeting one circle may read: those of what it reads itself, where what they
/// put in its place is not kept from it. Of the others it learns that they are there, and their label. A
/// correction of a decision or an action carries the label of that one.
struct VisibleCorrections {
  /// Labels of those that stay out, by their first lines.
  private var hidden: [Int: Label] = [:]

  init(_ request: MinutesRequest, for audience: Audience) {
    let corrections = request.meeting.corrections
    guard !corrections.isEmpty else { return }
    var passages = QuotedPassages(request, for: audience)
    let cleared = VisibleCorrections.cleared(request, for: audience)
    for correction in corrections {
      // What was mended elsewhere nobody cleared for a wider circle than the meeting's.
      let isCleared = correction.on.map { cleared.contains(Array($0.utf8)) } ?? false
      let around = audience.seesNames || isCleared ? nil : audience.meeting
      let label = [passages.label(keepingOut: correction), around].compactMap { $0 }.min()
      if let label { hidden[correction.lines.lowerBound] = label }
    }
  }

  /// The labels, as bytes, of decisions and actions that a wider circle than the meeting's reads.
  private static func cleared(_ request: MinutesRequest, for audience: Audience) -> Set<[UInt8]> {
    guard !audience.seesNames else { return [] }
    let meeting = request.meeting
    let seen = meeting.entries.lazy.filter { index, entry in
      audience.sees(entry, in: index.map { meeting.items[$0] })
    }
    return Set(seen.compactMap { _, entry in entry.label.map { Array($0.utf8) } })
  }

  func contains(_ correction: Correction) -> Bool { label(keepingOut: correction) == nil }

  /// Nil of one that this circle may read.
  func label(keepingOut correction: Correction) -> Label? { hidden[correction.lines.lowerBound] }
}

/// What corrections of a meeting can quote, as bytes of folded text: what a circle reads, and what
/// stays out, each as the corrections before left it.
private struct QuotedPassages {
  private struct Unseen {
    let label: Label
    var text: [UInt8]
  }

  /// With a zero byte between two texts: nothing is quoted from the end of one into the next.
  private var seen: [UInt8] = []
  private var unseen: [Unseen] = []
  /// Pieces of what stays out that a reader would know again.
  private var pieces: [(label: Label, text: FoldedText)] = []
  /// Decisions and actions that stay out, by the bytes of their labels.
  private var labels: [[UInt8]: Label] = [:]
  private var searched = 0

  /// More bytes than this are not searched; a correction that comes later stays out.
  private static let mostBytes = 1 << 24

  init(_ request: MinutesRequest, for audience: Audience) {
    let meeting = request.meeting
    for item in meeting.items where !audience.sees(item) {
      keepOut([item.title, item.lead ?? ""], audience.label(of: item))
    }
    for (index, entry) in meeting.entries {
      if case .correction = entry { continue }
      let item = index.map { meeting.items[$0] }
      guard !audience.sees(entry, in: item) else { continue }
      let label = audience.label(of: entry, in: item)
      keepOut(entry.texts, label)
      if let name = entry.label { labels[Array(name.utf8)] = label }
    }
    guard !unseen.isEmpty else { return }
    let texts = request.quotable(by: audience)
    seen = Array(texts.map { FoldedText($0).bytes }.joined(separator: [0]))
  }

  private mutating func keepOut(_ texts: [String], _ label: Label) {
    for text in texts {
      unseen.append(Unseen(label: label, text: FoldedText(text).bytes))
      pieces += FoldedText.pieces(of: text).map { (label, $0) }
    }
  }

  /// The label under which a correction stays out; nil lets it in, and puts in what it mends.
  mutating func label(keepingOut correction: Correction) -> Label? {
    guard let strictest = unseen.map(\.label).min() else { return nil }
    let right = FoldedText(correction.shouldRead ?? "").bytes
    let found = labelOfPlace(correction) ?? labelOfWords(correction)
    if let label = isSpent ? strictest : found {
      unseen.append(Unseen(label: label, text: right))
      return label
    }
    let reads = FoldedText(correction.reads ?? "").bytes
    if let start = seen.firstPlace(of: reads) {
      seen.replaceSubrange(start..<start + reads.count, with: right)
    }
    return nil
  }

  /// By what is corrected: something that stays out, or text that does not stand in what is read, or
  /// stands in both, so that nobody can say which of them was meant.
  private mutating func labelOfPlace(_ correction: Correction) -> Label? {
    if let on = correction.on { return labels[Array(on.utf8)] }
    let reads = FoldedText(correction.reads ?? "").bytes
    let holders = unseen.filter { holds($0.text, reads) }.map(\.label)
    if let strictest = holders.min() { return strictest }
    return holds(seen, reads) ? nil : unseen.map(\.label).min()
  }

  /// By what it says: words that stay out and stand nowhere in what is read.
  private mutating func labelOfWords(_ correction: Correction) -> Label? {
    let said = [correction.reads, correction.shouldRead].compactMap { $0 } + correction.notes
    let folded = said.map { FoldedText($0).bytes }
    var found: [Label] = []
    for piece in pieces where folded.contains(where: { holds($0, piece.text.bytes) }) {
      if !holds(seen, piece.text.bytes) { found.append(piece.label) }
    }
    // Part of a sentence is known again, too, where nobody said that this is not of that sentence.
    guard correction.on == nil else { return found.min() }
    for words in folded.dropFirst() where words.count >= FoldedText.shortest {
      let holders = unseen.filter { holds($0.text, words) }.map(\.label)
      if !holders.isEmpty, !holds(seen, words) { found += holders }
    }
    return found.min()
  }

  /// Whether too much was read already to look on.
  private var isSpent: Bool { searched > QuotedPassages.mostBytes }

  private mutating func holds(_ text: [UInt8], _ words: [UInt8]) -> Bool {
    guard !isSpent else { return false }
    searched += text.count
    return text.firstPlace(of: words) != nil
  }
}

extension MinutesRequest {
  /// Texts that a correction can be of and a document of this circle holds: of the meeting, and the
  /// names, days and hours that forms put in.
  fileprivate func quotable(by audience: Audience) -> [String] {
    let formal = FormalWords(language)
    var texts = [meeting.title, meeting.place ?? ""] + meeting.breaks.compactMap(\.note)
    texts += [meeting.date?.iso ?? "", formal.opening(meeting.date), formal.day(meeting.date)]
    texts += [meeting.started, meeting.ended].compactMap { $0 }.flatMap {
      [$0.text, formal.at($0)]
    }
    for row in meeting.attendance {
      if case .visitor(let visitor) = row.who {
        texts += [visitor.name, visitor.institution ?? ""]
      }
      texts.append(row.note ?? "")
    }
    texts += group.members.flatMap { [$0.id, $0.name, $0.function ?? ""] }
    texts += group.institutions.flatMap { [$0.code, $0.name] }
    texts += meeting.items.filter { audience.sees($0) }.flatMap { [$0.title, $0.lead ?? ""] }
    for (index, entry) in meeting.entries
    where audience.sees(entry, in: index.map { meeting.items[$0] }) {
      if case .correction = entry { continue }
      texts += entry.texts + entry.namesAndDays
    }
    return texts
  }
}

extension Entry {
  /// What its fields say beside its texts.
  fileprivate var namesAndDays: [String] {
    switch self {
    case .action(let one): [one.who ?? "", one.due?.iso ?? ""]
    case .review(let one): [one.event.who ?? "", one.event.due?.iso ?? ""]
    case .paragraph, .decision, .restricted, .correction: []
    }
  }
}
