import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaText

/// View 3: proposals, what is owed an answer first, each with its whole life.
extension Session {
  var proposalsPage: Page {
    guard !showsDecisions else { return decisionsPage }
    let all = Array(library.register.proposals.reversed())
    let groups: [(String, (ProposalRecord) -> Bool)] = [
      (proposing.waiting, \.isWaiting),
      (proposing.drafts, { $0.state == .draft }),
      (proposing.inForce, { $0.state.isInForce }),
      (proposing.settled, { !$0.isWaiting && $0.state != .draft && !$0.state.isInForce }),
    ]
    var rows: [ListRow] = []
    for (title, belongs) in groups {
      let some = all.filter(belongs)
      guard !some.isEmpty else { continue }
      rows.append(ListRow(text: "\(title) (\(some.count))", role: .heading))
      rows += some.map(proposalRow)
    }
    var page = Page(rows: rows, whenEmpty: words.noProposals, listColumns: 40)
    let target = chosen(among: rows)
    page.makeDetail = { detail(of: target) }
    page.foot = [StyledText(text: proposing.toDecisions, role: .dim)]
    return page
  }

  func proposalRow(_ record: ProposalRecord) -> ListRow {
    let state = record.state.words.spoken(in: language)
    let isFlagged = record.isPutOffTooOften && record.isWaiting
    let right = isFlagged ? "\(state), \(proposing.putOff.filled(record.postponed))" : state
    let proposal = record.proposal
    return ListRow(
      text: "\(record.label)  \(record.title)", right: right,
      role: isFlagged ? .warning : .plain, target: .proposal(record.label),
      alsoFound: ([proposal.by, proposal.problem].compactMap { $0 } + proposal.text)
        .joined(separator: " "))
  }

  func proposalDetail(_ record: ProposalRecord) -> [DetailLine] {
    let proposal = record.proposal
    let state = record.state.words.spoken(in: language)
    let brought = [proposal.by, proposal.date.map(words.shortDate)].compactMap { $0 }
    var lines = [
      DetailLine(text: proposal.label, role: .dim),
      DetailLine(text: proposal.title, role: .heading),
      DetailLine(
        text: (["\(words.state): \(state)"] + brought).joined(separator: "  "), hanging: 2),
    ]
    if record.isPutOffTooOften {
      lines.append(
        DetailLine(text: deciding.putOffBefore.filled(record.postponed), role: .warning))
    }
    if let origin = proposal.origin {
      lines.append(DetailLine(text: proposing.origin.filled(origin.text), role: .emphasis))
    }
    lines += library.counterparts.of(record).map { other in
      let state = other.state.words.spoken(in: language)
      return DetailLine(
        text: proposing.elsewhere.filled(other.id.text, state), role: .emphasis, hanging: 2)
    }
    lines += named([(proposing.problem, proposal.problem)])
    lines += [DetailLine(text: "")] + proposal.text.map { DetailLine(text: $0) }
    lines += proposal.answers.map(answerLine)
    return lines + life(of: record) + consequences(of: record.decisions) + [DetailLine(text: "")]
      + named([
        (proposing.indicator, proposal.indicator),
        (proposing.stage, proposal.stage?.words.spoken(in: language)),
        (proposing.level, proposal.level?.words.spoken(in: language)),
      ])
  }

  private func named(_ facts: [(String, String?)]) -> [DetailLine] {
    facts.compactMap { name, value in
      value.map { DetailLine(text: "\(name): \($0)", hanging: 2) }
    }
  }

  private func answerLine(_ answer: ProposalAnswer) -> DetailLine {
    let result = answer.result.words.spoken(in: language)
    let said = [result, answer.text].filter { !$0.isEmpty }.joined(separator: ", ")
    return DetailLine(
      text: proposing.answeredBy.filled(answer.decision.text, said), role: .emphasis, hanging: 2)
  }

  // MARK: history

  /// What happened to a proposal, day by day.
  private func life(of record: ProposalRecord) -> [DetailLine] {
    let proposal = record.proposal
    var events: [(day: CalendarDate?, text: String)] = []
    if let date = proposal.date {
      events.append((date, proposing.submittedBy.filled(proposal.bringer ?? "____")))
    }
    let decisions = library.decisions.records
    for file in library.meetings {
      events += appearances(of: record, in: file.meeting, among: decisions)
    }
    if let day = proposal.withdrawn { events.append((day, proposing.takenBack)) }
    guard !events.isEmpty else { return [] }
    let order = events.indices.sorted {
      (events[$0].day?.daysSince1970 ?? .max, $0) < (events[$1].day?.daysSince1970 ?? .max, $1)
    }
    return ["", proposing.life].map { DetailLine(text: $0, role: .heading) }
      + order.map { index in
        let day = events[index].day.map(words.shortDate) ?? "____"
        return DetailLine(text: "\(day)  \(events[index].text)", hanging: 2)
      }
  }

  private func appearances(
    of record: ProposalRecord, in meeting: Meeting, among decisions: [DecisionRecord]
  ) -> [(day: CalendarDate?, text: String)] {
    let own: (Reference) -> Bool = { $0.within(group: library.group.id) == record.id }
    var events: [(day: CalendarDate?, text: String)] = []
    for item in meeting.items where item.proposals.contains(where: own) {
      guard let said = words(for: item.state, in: meeting) else { continue }
      events.append((meeting.date, said))
    }
    guard meeting.status.isHeld else { return events }
    let settled = Set(record.decisions)
    for decision in decisions where decision.id.meeting == meeting.name {
      guard settled.contains(decision.id) || ratifies(decision, settled) else { continue }
      events.append((meeting.date, sentence(on: decision)))
    }
    return events
  }

  private func ratifies(_ decision: DecisionRecord, _ settled: Set<Reference>) -> Bool {
    decision.decision.ratifies.map {
      settled.contains($0.within(group: library.group.id, meeting: decision.id.meeting))
    } ?? false
  }

  private func words(for state: ItemState, in meeting: Meeting) -> String? {
    switch meeting.status {
    case .planned: return proposing.onAgendaOf
    case .cancelled: return nil
    case .open, .draft, .circulated, .approved, .signed: break
    }
    switch state {
    case .discussed: return proposing.discussedIn
    case .postponed: return proposing.putOffIn
    case .open: return words.underDiscussion
    case .planned, .skipped: return nil
    }
  }

  /// `D1 Aprovada por maioria, com 9 votos a favor, 1 contra e 1 abstenção.`
  func sentence(on record: DecisionRecord) -> String {
    let wording = DecisionWording(
      record.decision, in: language, numbers: .inFigures, hadQuorum: record.isQuorate)
    return "\(record.id.label) \(wording.sentences.first ?? words.undecidedYet)"
  }

  /// The actions that some decisions gave rise to, and whether they were done.
  func consequences(of decisions: [Reference]) -> [DetailLine] {
    let all = library.decisions
    let settlers = decisions.compactMap { all.decision($0)?.settledBy }
    let actions = (decisions + settlers).compactMap(all.decision).flatMap(\.actions)
    guard !decisions.isEmpty else { return [] }
    let lines = actions.compactMap(library.register.action).map(actionLine)
    let none = [DetailLine(text: proposing.noActions, role: .dim)]
    return ["", proposing.consequences].map { DetailLine(text: $0, role: .heading) }
      + (lines.isEmpty ? none : lines)
  }

  private func actionLine(_ action: ActionRecord) -> DetailLine {
    let late = action.isOverdue(today: now.date)
    let state = action.state.words.spoken(in: language)
    let facts = [state, action.who ?? "____", dueText(action), late ? words.overdue : nil]
    return DetailLine(
      text: "\(action.id.label)  \(action.text)  "
        + facts.compactMap { $0 }.joined(separator: ", "), role: late ? .overdue : .plain,
      hanging: 2)
  }
}

extension ProposalState {
  /// Adopted, and not yet done.
  var isInForce: Bool {
    switch self {
    case .adopted, .adoptedAmended, .implementing: true
    default: false
    }
  }
}
