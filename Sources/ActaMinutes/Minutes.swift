import ActaMeeting

/// Makes documents of meetings. Pure: no file, no clock, the same request gives the same pages.
package enum Minutes {
  package static func document(_ request: MinutesRequest) -> PlainDocument {
    var writer = MinutesWriter(request)
    writer.write()
    return writer.document
  }

  /// Why the document cannot be made as asked, such as an item that is not there; nil when it can.
  package static func problem(_ request: MinutesRequest) -> SubjectProblem? {
    MinutesWriter(request).subjectProblem
  }

  /// What the document is about as its file's name says it; nil where it is about the whole meeting.
  package static func subjectOfName(_ request: MinutesRequest) -> String? {
    MinutesWriter(request).subjectOfName
  }
}

/// What a document was asked to be about and cannot be.
package enum SubjectProblem: Hashable, Sendable {
  /// The meeting was not held: nothing of it can be attested.
  case notHeld
  /// The meeting was called off: nobody is called to it any more.
  case cancelled
  /// There is nothing that it could be about, as far as this circle may know.
  case nothing
  /// Nothing was named; these can be.
  case missing([String])
  /// What was named is not there, or not for this circle; these are.
  case unknown(String, [String])
}

/// Writes one document, piece by piece.
struct MinutesWriter {
  let request: MinutesRequest
  let words: MinutesWords
  let phrases: FormalPhrases
  let formal: FormalWords
  let audience: Audience
  let corrections: VisibleCorrections
  /// Over the whole roll call: of it only codes of institutions and counts come out.
  let presence: Presence
  let presenters: Presenters
  /// As far as this circle may know it.
  let meeting: Meeting
  /// Whether everything on the agenda but other business was dealt with.
  let isNothingLeftOver: Bool
  /// When the items of decisions were last closed, by the decisions' first lines.
  private let closings: [Int: ClockTime]
  private let sentences: SentenceShelf
  let proposals: ProposalShelf
  var layout = Layout()

  init(_ request: MinutesRequest) {
    self.request = request
    words = MinutesWords.of(request.language)
    sentences = SentenceShelf(request.wording, request.language)
    proposals = ProposalShelf(request.proposals)
    phrases = FormalPhrases.of(request.language)
    formal = FormalWords(request.language)
    audience = Audience(request)
    presence = Presence(meeting: request.meeting, group: request.group)
    presenters = Presenters(presence)
    corrections = VisibleCorrections(request, for: audience)
    meeting = audience.redacted(request.meeting, corrections)
    isNothingLeftOver = request.meeting.leftOver(request.group).isEmpty
    closings = request.meeting.closingsOfDecisions
  }

  /// A decision's words, numbers in words or in figures. Of the quorum only those learn who may know who
  /// was there.
  func wording(
    of decision: Decision, _ numbers: DecisionWording.Numbers, in group: Group? = nil
  ) -> DecisionWording {
    let moment = DecisionMoment(of: decision, closed: closings[decision.lines.lowerBound])
    let isKnown = audience.seesNames && request.meeting.status.isHeld
    return DecisionWording(
      decision, in: words.language, numbers: numbers,
      hadQuorum: isKnown ? presence.isQuorate(decision, at: moment.time) : nil,
      moment: presence.hasAttendance ? moment : nil, seats: presence.seatCount, group: group,
      otherGroups: request.otherGroups)
  }

  var group: Group { request.group }

  /// What is written so far, on its pages.
  var document: PlainDocument {
    let isSigned = request.form == .acta && !isNotHeld
    let initials = isSigned ? sentence(.initials) : nil
    let pagination = Pagination(
      label: request.documentLabel, mark: mark, words: words, pageLines: request.pageLines,
      initials: initials)
    return PlainDocument(
      pages: pagination.pages(of: layout.lines), label: request.documentLabel,
      kind: DocumentKind(request.form), language: request.language, blocks: layout.blocks,
      mark: mark, title: title, isApproved: isSealed, initials: initials, subject: subjectOfName,
      isForWiderCircle: !audience.seesNames)
  }

  mutating func write() {
    switch request.form {
    case .table: writeTable()
    case .summary: writeSummary()
    case .agenda: writeNotice()
    case .acta: writeActa()
    case .actions: writeActionSheets()
    case .slip: writeSlip()
    case .extract: writeExtract()
    case .referral: writeReferral()
    }
  }

  /// `MINUTA`, or the seal of the approved record; nothing on a notice, which comes before it.
  var mark: String {
    guard meeting.status.isApproved else { return request.form == .agenda ? "" : words.draft }
    return isSealed ? "\(words.seal) \(meeting.seal ?? words.hole)" : ""
  }

  var isSealed: Bool { meeting.status.isApproved && request.form != .agenda }

  /// Whether the meeting is still to come, or was called off: there is nothing to minute yet.
  var isNotHeld: Bool { !meeting.status.isHeld && meeting.started == nil }

  /// What the document is called, for readers that show a title.
  var title: String {
    let kind =
      switch request.form {
      case .agenda: words.convened
      case .slip: slipKind
      case .extract: phrases.extract
      case .referral: phrases.referral
      case .actions: phrases.actionSheet
      case .table, .summary, .acta: isNotHeld ? words.agenda : words.minutes
      }
    return "\(kind): \(meetingTitle), \(words.date(meeting.date)), \(group.name)"
  }

  /// A sentence of the group's or the standard one, with its facts; `lists` are facts of several
  /// things, `counts` how many there are of what a fact sums up. Words agree with the names of groups
  /// and institutions, and with how many there are.
  func sentence(
    _ sentence: Sentence, _ facts: [Hole: String] = [:], lists: [Hole: [String]] = [:],
    counts: [Hole: Int] = [:]
  ) -> String {
    // Nothing here may hold the writer, which would copy all that is written so far.
    let formal = formal
    let parts = parts(of: sentence)
    let names = lists.merging(
      [.group, .institution, .lead, .parent].reduce(into: [:]) { names, hole in
        names[hole] = facts[hole].map { [$0] }
      }
    ) { list, _ in list }
    return parts.filled(
      facts.merging(lists.mapValues { formal.list($0) }) { fact, _ in fact },
      // A number is kept from nobody: where there is none, nobody gave it.
      missing: sentence == .title ? words.hole : missing,
      counts: counts.merging(names.mapValues { MinutesWriter.number(of: $0) }) { count, _ in count }
    ) { written, hole in
      names[hole].map { Agreement(formal: formal).join($0, to: &written) } ?? false
    }
  }

  /// A sentence with its holes, as the group words it.
  func parts(of sentence: Sentence) -> SentenceParts {
    sentences.parts(of: sentence)
  }

  /// What stands for a fact that there is not, or that this circle does not learn.
  private var missing: String { audience.seesNames ? words.hole : words.leaveOut }

  /// How many things a verb agrees with: one name in the plural is several.
  private static func number(of names: [String]) -> Int {
    guard let only = names.first, names.count == 1 else { return names.count }
    switch Article(ofName: only) {
    case .masculinePlural, .femininePlural: return 2
    case .masculine, .feminine: return 1
    case nil: return EnglishPlural.isName(only) ? 2 : 1
    }
  }

  /// What one line says of an item that this circle does not see.
  func hidden(_ index: Int, _ item: AgendaItem) -> String {
    "\(words.item) \(index + 1): \(words.leaveOut), \(audience.label(of: item).rawValue)"
  }

  /// What one line says of an entry that this circle does not see.
  func hidden(_ entry: Entry, in item: AgendaItem?) -> String {
    "(\(words.leaveOut), \(audience.label(of: entry, in: item).rawValue))"
  }

  /// What this circle sees of entries, written by `write`, and a line for what it does not; several
  /// such lines that say the same are one.
  mutating func write(
    _ entries: [Entry], in item: AgendaItem?, _ write: (inout MinutesWriter, Entry) -> Void
  ) {
    var last: String?
    for entry in entries {
      guard !audience.sees(entry, in: item) else {
        write(&self, entry)
        last = nil
        continue
      }
      let line = hidden(entry, in: item)
      guard line != last else { continue }
      layout.blank()
      layout.add(line)
      last = line
    }
  }

  mutating func writeAgenda() {
    layout.heading(words.agenda)
    for (index, item) in meeting.items.enumerated() {
      guard audience.sees(item) else {
        layout.add(hidden(index, item), indent: 1)
        continue
      }
      let minutes = item.minutes.map { " (\($0) \(words.minutesUnit))" } ?? ""
      layout.add("\(index + 1). \(item.title)\(minutes)", indent: 1, hanging: 3)
    }
  }

  func entries(of item: AgendaItem) -> [Entry] {
    item.entries.filter { audience.sees($0, in: item) }
  }

  /// Everything recorded that this circle sees, in the order of the record.
  var visibleEntries: [Entry] {
    meeting.opening.filter { audience.sees($0, in: nil) }
      + meeting.items.flatMap { entries(of: $0) }
  }
}

extension Meeting {
  /// When the item of each decision was last closed, by the decision's first line.
  fileprivate var closingsOfDecisions: [Int: ClockTime] {
    var closings: [Int: ClockTime] = [:]
    for item in items {
      guard let closed = item.spans.last(where: { $0.closed != nil })?.closed else { continue }
      for decision in item.decisions { closings[decision.lines.lowerBound] = closed }
    }
    return closings
  }
}
