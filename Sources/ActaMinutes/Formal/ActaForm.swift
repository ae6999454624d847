import ActaMeeting
import ActaText

/// The formal minutes: prose of Portuguese administration, and its English counterpart. Numbers and
/// days stand in words; what the record does not hold is a hole to be filled by hand.
extension MinutesWriter {
  mutating func writeActa() {
    writeActaHead()
    if isNotHeld { return writeNotHeld() }
    layout.add(openingParagraph)
    if meeting.type == .caseConference {
      layout.blank()
      layout.add(words.conference)
      if audience.seesNames { writeInstitutionsPresent() }
      return writeActaEnd()
    }
    writeOrderOfTheDay()
    writeRoom()
    writeFormally(meeting.opening, in: nil)
    for (index, item) in meeting.items.enumerated() { writeFormally(item, index) }
    writeActaEnd()
  }

  /// Who was there, and whether it was a quorum.
  private mutating func writeRoom() {
    guard audience.seesNames else {
      layout.blank()
      return layout.add("\(roomLeftOut).")
    }
    writePresences()
    writeQuorumSentences()
  }

  /// Letterhead, the institution that convenes, the group, the number and the meeting's own title.
  private mutating func writeActaHead() {
    for line in group.letterheads { layout.centred(line) }
    let coordinator = group.coordinator.map { institutionName($0) }
    // Often it is the last line of the letterhead already.
    if let coordinator, !group.letterheads.contains(where: { isSameName($0, coordinator) }) {
      layout.centred(coordinator)
    }
    layout.centred(group.name.isEmpty ? words.hole : group.name)
    layout.blank()
    if isNotHeld {
      layout.title(meetingTitle)
    } else {
      layout.title(sentence(.title, titleFacts))
      layout.centred(meetingTitle)
    }
    layout.blank()
  }

  func isSameName(_ one: String, _ other: String) -> Bool {
    PlainWord(DifferenceCause.unmarked(one)) == PlainWord(DifferenceCause.unmarked(other))
  }

  /// Of a meeting that was not held there is nothing to say but that, and what it was called for.
  private mutating func writeNotHeld() {
    let isCancelled = meeting.status == .cancelled
    layout.add(sentence(isCancelled ? .wasCancelled : .notYetHeld, noticeFacts))
    writeAgenda()
    guard meeting.type != .caseConference else { return }
    writeFormally(meeting.opening, in: nil)
    for (index, item) in meeting.items.enumerated() where !item.entries.isEmpty {
      writeFormally(item, index)
    }
  }

  var titleFacts: [Hole: String] {
    facts([
      (.number, meeting.number.map(String.init)), (.acronym, group.id.isEmpty ? nil : group.id),
      (.year, meeting.date.map { String($0.year) }), (.type, typeWord),
    ])
  }

  /// When, where and what met; who presided and who wrote.
  private var openingParagraph: String {
    let opened = sentence(
      meeting.type == .caseConference ? .conferenceOpening : .opening,
      facts([
        (.date, formal.opening(meeting.date)),
        (.time, audience.seesNames ? formal.at(meeting.started) : nil),
        (.type, typeWord), (.group, group.name.isEmpty ? nil : group.name),
        (.place, audience.seesNames ? placeInSentence ?? words.hole : nil),
      ]))
    guard audience.seesNames, meeting.type != .caseConference else { return opened }
    let presiding = sentence(
      .presiding,
      facts([
        (.chair, inWords(presiding)), (.secretary, inWords(writing)),
      ]))
    return "\(opened) \(presiding)"
  }

  var typeWord: String? { meeting.type.map { $0.words.spoken(in: words.language) } }

  private mutating func writeOrderOfTheDay() {
    layout.blank()
    layout.add(sentence(.agenda), keepsNext: true)
    if meeting.items.isEmpty { layout.add(words.hole, indent: 3) }
    for (index, item) in meeting.items.enumerated() {
      let end = index + 1 == meeting.items.count ? "." : ";"
      let line = audience.sees(item) ? "\(point(index)): \(item.title)" : hidden(index, item)
      layout.add(line + end, indent: 3, hanging: 3)
    }
  }

  /// `Ponto dois`.
  func point(_ index: Int) -> String {
    "\(words.item) \(formal.cardinal(index + 1, .masculine))"
  }

  // MARK: items

  private mutating func writeFormally(_ item: AgendaItem, _ index: Int) {
    guard audience.sees(item) else {
      layout.blank()
      layout.add(hidden(index, item) + ".")
      for entry in entries(of: item) { writeFormally(entry) }
      return
    }
    layout.heading("\(point(index)): \(item.title)")
    writeItem(at: index)
  }

  /// What stands under an item's heading.
  mutating func writeItem(at index: Int) {
    let item = meeting.items[index]
    let about = course(of: item, recorded: request.meeting.items[index])
    if !about.isEmpty { layout.add(about.joined(separator: " ")) }
    let reviews = reviewsSeen(in: item)
    if reviews.count > 1 {
      layout.blank()
      layout.add(
        sentence(.reviewed, [.actions: reviewedCount(reviews.count), .counts: counts(reviews)]))
    }
    writeFormally(item.entries, in: item)
  }

  private mutating func writeFormally(_ entries: [Entry], in item: AgendaItem?) {
    write(entries, in: item) { writer, entry in writer.writeFormally(entry, in: item) }
  }

  /// Who presented it, when it was taken, or why it was not: no heading stands over nothing. The hours are
  /// for those who were there; what became of the item, as it is `recorded`, is for every circle.
  private func course(of item: AgendaItem, recorded: AgendaItem) -> [String] {
    var sentences = presenting(recorded)
    if let name = item.training {
      sentences.append(sentence(.training, [.list: named(training: name, of: item)]))
    }
    if !item.proposals.isEmpty {
      let names = item.proposals.map { name(of: $0, under: item.title) }
      sentences.append(
        sentence(.about, [.list: listed(names)], counts: [.list: names.count]))
    }
    switch recorded.state {
    case .postponed: sentences.append(sentence(.postponed))
    case .skipped: sentences.append(sentence(.skipped))
    case .planned:
      let isOver = request.meeting.ended != nil
      if isOver, !recorded.isTakenUp { sentences.append(sentence(unreached(recorded))) }
    case .discussed, .open:
      let spans = unique(item.spans.map { formal.between($0.opened, $0.closed) })
      if !spans.isEmpty || item.recorded.isEmpty {
        let when = spans.isEmpty ? nil : formal.list(spans)
        sentences.append(sentence(.treated, facts([(.span, when)])))
      }
    }
    return sentences
  }

  /// Other business is not reached only where something before it was not; it stands over to no meeting,
  /// as every meeting has it.
  func unreached(_ item: AgendaItem) -> Sentence {
    guard group.isOtherBusiness(item) else { return .notReached }
    return isNothingLeftOver ? .nothingRaised : .restNotReached
  }

  /// What was taken up twice in one minute is told once.
  private func unique(_ spans: [String]) -> [String] {
    var told: Set<String> = []
    return spans.filter { told.insert($0).inserted }
  }

  /// Letters after the heading: what was said, decided, promised and reviewed.
  mutating func writeFormally(_ entry: Entry, in item: AgendaItem? = nil) {
    switch entry {
    case .paragraph(let paragraph):
      let isList = paragraph.text.utf8.starts(with: "- ".utf8)
      if !isList { layout.blank() }
      layout.add(paragraph.text, indent: isList ? 3 : 0, hanging: isList ? 2 : 0)
    case .decision(let decision):
      layout.blank()
      write(decision, known: item?.proposals ?? [])
    case .action(let action):
      layout.blank()
      layout.add(formally(action), indent: 3)
      layout.add(action.notes, after: action.text, indent: 3)
    case .review(let review):
      layout.blank()
      layout.add(
        formally(review), indent: 3, passages: passagesOverLines(review.event.notes))
    case .restricted(let restricted):
      layout.blank()
      layout.add("[\(restricted.label.rawValue)] \(restricted.title)", keepsNext: true)
      layout.add(restricted.text, after: restricted.title, indent: 3)
    case .correction: break
    }
  }

  func formally(_ action: Action) -> String {
    sentence(
      .action,
      facts([
        (.number, action.label), (.text, ended(action.text)),
        (.institution, action.who.map { institutionName($0) }),
        (.due, dueInWords(action.due)),
        (.priority, action.priority?.words.text(in: words.language)),
        (.origin, action.origin?.text),
      ]),
      lists: action.with.isEmpty ? [:] : [.support: action.with.map { institutionName($0) }])
  }

  private func dueInWords(_ date: CalendarDate?) -> String {
    date.map { "\(phrases.untilDay) \(formal.day($0))" } ?? phrases.untilNext
  }

  /// The text with a full stop, if it does not end a sentence by itself: what follows is another.
  func ended(_ text: String) -> String {
    guard let last = text.unicodeScalars.last, !".!?…".unicodeScalars.contains(last) else {
      return text
    }
    return withoutStop(text) + "."
  }

  /// The text as part of a sentence: without the mark that ended it or led on.
  func withoutStop(_ text: String) -> String {
    guard let last = text.utf8.last, ".:;,".utf8.contains(last) else { return text }
    return trimmedWords(String(text.dropLast()))
  }
}
