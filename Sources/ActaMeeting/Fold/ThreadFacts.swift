/// Collects what the files say about some names.
struct ThreadFacts {
  private let names: Set<Reference>
  private let decisions: [Reference: DecisionRecord]
  private let actions: ActionFold
  private var slots: [(key: Timeline.Key, facts: [ThreadFact])] = []

  init(
    groups: [GroupRecord], names: Set<Reference>, decisions: [DecisionRecord], actions: ActionFold
  ) {
    self.names = names
    self.actions = actions
    self.decisions = Dictionary(
      decisions.filter { names.contains($0.id) }.map { ($0.id, $0) },
      uniquingKeysWith: { one, _ in one })
    for record in groups {
      for proposal in record.proposals { add(proposal, record) }
      for meeting in record.meetings where meeting.status != .cancelled { add(meeting, record) }
      for update in record.updates { add(update, record) }
    }
  }

  /// In the order of the timeline, what held before every event known.
  var inOrder: [ThreadFact] {
    let order = slots.indices.sorted { (slots[$0].key, $0) < (slots[$1].key, $1) }
    var facts = order.flatMap { slots[$0].facts }
    var situations: [Reference: ActionSituation] = [:]
    for fact in facts {
      guard case .promised(let action, _) = fact.what else { continue }
      situations[fact.about] = ActionSituation(who: action.who, due: action.due)
    }
    for index in facts.indices {
      guard case .said(let event, _) = facts[index].what else { continue }
      facts[index].what = .said(event, before: situations[facts[index].about])
      situations[facts[index].about]?.take(event)
    }
    return facts
  }

  // MARK: proposals and updates

  private mutating func add(_ proposal: Proposal, _ record: GroupRecord) {
    let id = Reference(group: record.group.id, label: proposal.label)
    guard names.contains(id) else { return }
    func fact(_ date: CalendarDate?, _ what: ThreadFact.What) -> ThreadFact {
      ThreadFact(
        date: date, group: record.group.id, meeting: nil,
        place: Provenance(
          folder: record.folder, name: "proposals.txt", line: proposal.lines.lowerBound),
        about: id, what: what)
    }
    slots.append((.init(between: proposal.date), [fact(proposal.date, .submitted(proposal))]))
    for answer in proposal.answers where !isTold(answer.decision) {
      // The day of the meeting that its file is named after.
      let day = answer.decision.meeting.flatMap { CalendarDate(iso: String($0.prefix(10))) }
      slots.append((.init(between: day), [fact(day, .answered(answer))]))
    }
    guard let withdrawn = proposal.withdrawn else { return }
    slots.append((.init(between: withdrawn), [fact(withdrawn, .withdrawn)]))
  }

  /// Whether the decision itself is among the facts.
  private func isTold(_ decision: Reference) -> Bool { decisions[decision] != nil }

  private mutating func add(_ update: Update, _ record: GroupRecord) {
    let id = update.action.within(group: record.group.id)
    guard isTold(id, update.event, group: record.group.id, meeting: nil) else { return }
    let fact = ThreadFact(
      date: update.date, group: record.group.id, meeting: nil,
      place: Provenance(folder: record.folder, meeting: nil, line: update.line), about: id,
      what: .said(update.event, before: nil))
    slots.append((.init(update), [fact]))
  }

  /// What is said of one of the actions; and that another was merged into one of them.
  private func isTold(
    _ action: Reference, _ event: ActionEvent, group: String, meeting: String?
  ) -> Bool {
    guard actions.places[action] != nil else { return names.contains(action) }
    return names.contains(action)
      || event.into.map { names.contains($0.within(group: group, meeting: meeting)) } ?? false
  }

  // MARK: meetings

  private mutating func add(_ meeting: Meeting, _ record: GroupRecord) {
    var writer = MeetingFacts(meeting: meeting, record: record)
    addCorrections(meeting, record)
    for entry in meeting.opening { add(entry, to: &writer) }
    for item in meeting.items {
      let what = what(of: item, in: meeting)
      writer.share = item.label(in: meeting, of: record.group)
      for id in item.proposals.map({ $0.within(group: writer.group) }) where names.contains(id) {
        if let what { writer.add(id, item.line, what) }
      }
      for entry in item.entries { add(entry, to: &writer) }
    }
    if !writer.facts.isEmpty { slots.append((.init(meeting), writer.facts)) }
  }

  /// What an item says of the proposals it names; nil when nothing yet.
  private func what(of item: AgendaItem, in meeting: Meeting) -> ThreadFact.What? {
    if meeting.status == .planned { return .scheduled(item.title) }
    switch item.state {
    case .discussed, .open: return .discussed(item.title, postponed: false)
    case .postponed: return .discussed(item.title, postponed: true)
    case .planned, .skipped: return nil
    }
  }

  /// What is written ahead in the file of a planned meeting is no fact yet.
  private func add(_ entry: Entry, to writer: inout MeetingFacts) {
    let meeting = writer.meeting
    guard meeting.status.isHeld else { return }
    func named(_ label: String) -> Reference {
      Reference(group: writer.group, meeting: meeting.name, label: label)
    }
    let line = entry.lines.lowerBound
    switch entry {
    case .decision(let decision):
      guard let record = decisions[named(decision.label)], record.line == line else { return }
      writer.add(record.id, line, .decided(record), share: record.share)
    case .action(let action) where names.contains(named(action.label)):
      let share = actions.places[named(action.label)].flatMap { actions.records[$0].share }
      let text = writer.corrections.applied(to: action.text, label: action.label)
      writer.add(
        named(action.label), line,
        .promised(writer.corrections.applied(to: action), text: text), share: share)
    case .review(let review):
      let id = review.action.within(group: writer.group, meeting: meeting.name)
      guard isTold(id, review.event, group: writer.group, meeting: meeting.name) else { return }
      writer.add(id, line, .said(review.event, before: nil))
    case .action, .paragraph, .restricted, .correction: return
    }
  }

  /// A correction is made on a day of its own, when it says which.
  private mutating func addCorrections(_ meeting: Meeting, _ record: GroupRecord) {
    guard meeting.status.isHeld else { return }
    let empty = MeetingFacts(meeting: meeting, record: record)
    for correction in meeting.corrections {
      guard let on = correction.on else { continue }
      let about = Reference(group: record.group.id, meeting: meeting.name, label: on)
      guard names.contains(about) else { continue }
      var writer = empty
      let share =
        decisions[about]?.share ?? actions.places[about].flatMap { actions.records[$0].share }
      writer.add(
        about, correction.lines.lowerBound, .corrected(correction), date: correction.date,
        share: share)
      slots.append((correction.date.map { .init(between: $0) } ?? .init(meeting), writer.facts))
    }
  }
}

/// The facts of one meeting, as they are found.
struct MeetingFacts {
  let meeting: Meeting
  let record: GroupRecord
  let corrections: CorrectionIndex
  private(set) var facts: [ThreadFact] = []
  /// What governs where the next fact stands.
  var share: Label

  init(meeting: Meeting, record: GroupRecord) {
    corrections = CorrectionIndex(of: meeting)
    share = meeting.label(of: record.group)
    self.meeting = meeting
    self.record = record
  }

  var group: String { record.group.id }

  /// On the day of the meeting, unless it was done on another; under the label of where it stands, unless
  /// it has one of its own.
  mutating func add(
    _ about: Reference, _ line: Int, _ what: ThreadFact.What, date: CalendarDate? = nil,
    share own: Label? = nil
  ) {
    facts.append(
      ThreadFact(
        date: date ?? meeting.date, group: group, meeting: meeting.name,
        place: Provenance(folder: record.folder, meeting: meeting.name, line: line), about: about,
        what: what, share: own ?? share))
  }
}
