import ActaFrame
import ActaMeeting
import ActaText

/// The room's view of a session that somebody else runs: the item, the words under decision, what
/// was just recorded. It is made of titles, proposals, decisions and actions alone, so that notes and
/// restricted text cannot be in it, and it takes no key.
package struct Projector: Sendable {
  private(set) var session: Session
  /// What was recorded last while it was looking on.
  private(set) var latest: Recorded?

  /// A decision or an action, by its label and place in the meeting.
  struct Recorded: Hashable, Sendable {
    var label: String
    var text: String
    var facts: String
  }

  package init(session: Session) {
    self.session = session
    follow()
    latest = allRecorded.last
  }

  /// Takes what happened outside: the clock, another size, a file that was saved elsewhere.
  package mutating func update(_ event: Event, at moment: Moment) {
    let before = Set(allRecorded)
    _ = session.update(event, at: moment)
    follow()
    if let new = allRecorded.last(where: { !before.contains($0) }) {
      latest = new
    } else if let shown = latest, !allRecorded.contains(shown) {
      latest = allRecorded.last
    }
  }

  /// The meeting that goes on, else the one that was shown.
  private mutating func follow() {
    guard let likely = session.library.likelyMeeting(on: session.now.date) else { return }
    let isOpen = session.library.meeting(likely)?.meeting.status == .open
    if isOpen || session.currentMeeting == nil { session.meetingName = likely }
  }

  var words: ProjectorWords { ProjectorWords.of(session.language) }

  private var meeting: Meeting? { session.currentMeeting?.meeting }

  /// Decisions and actions of the meeting that its own circle may read, in the order of the file.
  private var allRecorded: [Recorded] {
    guard let meeting else { return [] }
    return meeting.items.filter { !session.isStricter($0, in: meeting) }
      .flatMap { item in item.entries.compactMap { recorded($0, in: meeting) } }
  }

  private func recorded(_ entry: Entry, in meeting: Meeting) -> Recorded? {
    switch entry {
    case .decision(let decision) where isOpen(decision.share, in: meeting):
      return Recorded(
        label: decision.label, text: decision.text, facts: outcome(of: decision))
    case .action(let action) where isOpen(action.share, in: meeting):
      let due = action.due.map { session.words.shortDate($0, from: session.now.date) }
      let facts = [action.who, due ?? session.words.dueNextMeeting].compactMap { $0 }
      return Recorded(label: action.label, text: action.text, facts: facts.joined(separator: ", "))
    case .decision, .action, .paragraph, .review, .restricted, .correction: return nil
    }
  }

  /// Whether a label of its own lets everyone in the room read it.
  private func isOpen(_ share: Label?, in meeting: Meeting) -> Bool {
    share.map { $0 >= meeting.label(of: session.library.group) } ?? true
  }

  private func outcome(of decision: Decision) -> String {
    var facts = [decision.result?.words.spoken(in: session.language) ?? session.words.undecidedYet]
    if let counts = decision.counts?.figures {
      facts.append(
        DialogueWords.of(session.language).votes.filled(counts[0], counts[1], counts[2]))
    }
    return facts.joined(separator: ", ")
  }

  // MARK: what is on the board

  /// Everything that is shown, in reading order.
  var board: Board {
    guard let meeting else {
      return Board(title: session.library.group.name, heading: words.noMeeting)
    }
    var board = Board(title: meeting.title, heading: heading(of: meeting))
    board.time = session.now.time.text
    if let index = meeting.openItem {
      fill(&board, with: index, of: meeting)
    } else if meeting.ended == nil {
      board.text = agenda(of: meeting)
    }
    let presence = Presence(meeting: meeting, group: session.library.group)
    board.foot.append(session.quorumSentence(meeting, presence))
    if let latest, meeting.status != .planned {
      let text = [latest.text, latest.facts].joined(separator: "  ")
      board.foot.append(
        StyledText(text: words.recorded.filled(latest.label, text), role: .emphasis))
    }
    board.foot.append(StyledText(text: coming(in: meeting)))
    return board
  }

  private func heading(of meeting: Meeting) -> String {
    if let ended = meeting.ended { return words.closedAt.filled(ended.text) }
    guard meeting.started != nil else {
      let day = meeting.date.map(session.words.longDate) ?? ""
      return meeting.time.map { "\(day)  \(words.beginsAt.filled($0.start.text))" } ?? day
    }
    if let pause = meeting.runningBreak { return words.pausedSince.filled(pause.span.start.text) }
    guard let open = meeting.openItem else { return words.betweenItems }
    return words.itemOf.filled(open + 1, meeting.items.count)
  }

  /// The items still to come, before the meeting and between two of them.
  private func agenda(of meeting: Meeting) -> [String] {
    meeting.items.enumerated().filter { $0.element.state == .planned }
      .map { "\($0.offset + 1) \(title(of: $0.element, in: meeting))" }
  }

  private func fill(_ board: inout Board, with index: Int, of meeting: Meeting) {
    let item = meeting.items[index]
    board.item = title(of: item, in: meeting)
    board.minutes = spokenMinutes(item)
    guard !session.isStricter(item, in: meeting) else { return }
    let decisions = item.entries.compactMap { entry -> Decision? in
      if case .decision(let decision) = entry, isOpen(decision.share, in: meeting) {
        return decision
      }
      return nil
    }
    if let last = decisions.last {
      board.question = words.decided.filled(last.label, outcome(of: last))
      board.text = [last.text]
    } else if let proposal = item.proposals.first.flatMap(proposal) {
      board.question = "\(words.underDecision): \(proposal.label)"
      board.text = proposal.text.isEmpty ? [proposal.title] : proposal.text
    }
  }

  private func proposal(_ reference: Reference) -> Proposal? {
    guard reference.group == nil || reference.group == session.library.group.id else { return nil }
    return session.library.proposals.value.first { $0.label == reference.label }
  }

  private func spokenMinutes(_ item: AgendaItem) -> String {
    let spoken = DialogueWords.of(session.language)
    guard let planned = item.minutes else { return "" }
    return spoken.usedMinutes.filled(item.minutesUsed(now: session.clock), planned)
  }

  private func title(of item: AgendaItem, in meeting: Meeting) -> String {
    guard session.isStricter(item, in: meeting) else { return item.title }
    return words.restricted.filled(item.label(in: meeting, of: session.library.group).rawValue)
  }

  /// The item after the one that is open; before the meeting the first; after it, the next meeting.
  private func coming(in meeting: Meeting) -> String {
    if meeting.ended != nil {
      let day = meeting.next.map { session.words.longDate($0.date) }
      return day.map { words.nextMeeting.filled($0) } ?? ""
    }
    let next = meeting.items.indices.first { index in
      meeting.items[index].state == .planned && index > (meeting.openItem ?? -1)
    }
    guard let next else { return words.lastItem }
    return words.next.filled(next + 1, title(of: meeting.items[next], in: meeting))
  }
}
