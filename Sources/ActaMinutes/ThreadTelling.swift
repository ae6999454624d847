import ActaMeeting

/// One fact of a thread in words.
struct ThreadTelling {
  let fact: ThreadFact
  let subject: Reference
  let words: ThreadWords

  /// What happened; what it is about stands first where that is not the subject.
  var line: String {
    let other = isSubject ? nil : short(fact.about)
    let group = fact.group == subject.group ? nil : "[\(fact.group)]"
    return ([group, other.map { "\($0):" }, what].compactMap { $0 }).joined(separator: " ")
  }

  /// Wordings, notes and evidence.
  func details(in thread: Thread) -> [String] {
    switch fact.what {
    case .submitted(let proposal):
      (isSubject ? [] : [proposal.title]) + [proposal.problem].compactMap { $0 } + proposal.text
    case .withdrawn, .scheduled, .discussed, .corrected: []
    case .answered(let answer): answer.text.isEmpty ? [] : [answer.text]
    case .decided(let record): wordings(record, thread) + record.decision.notes
    case .promised(let action, let text): (isSubject ? [] : [text]) + action.notes
    case .said(let event, _):
      [event.evidence.map { "\(words.evidence): \($0)" }].compactMap { $0 } + event.notes
    }
  }

  /// What the heading says already is not said again.
  private var isSubject: Bool { fact.about == subject }

  private var what: String {
    switch fact.what {
    case .submitted(let proposal): submitted(proposal)
    case .withdrawn: words.withdrawn
    case .answered(let answer):
      "\(words.answerOf) \(answer.decision.text): \(text(answer.result.words))"
    case .scheduled(let item): "\(words.scheduled) (\(fact.meeting ?? "")): \(item)"
    case .discussed(let item, let postponed):
      "\(postponed ? words.putOff : words.discussed): \(item)"
    case .decided(let record): decided(record)
    case .corrected(let correction):
      "\(words.corrected) (\(correction.label)): \(words.reads) «\(correction.reads ?? "____")», "
        + "\(words.shouldRead) «\(correction.shouldRead ?? "____")»"
    case .promised(let action, _): promised(action)
    case .said(let event, let before): said(event, before)
    }
  }

  // MARK: proposals and decisions

  private func submitted(_ proposal: Proposal) -> String {
    joined([
      proposal.date == nil ? words.draft : words.submitted,
      proposal.by.map { "\(words.by) \($0)" },
      proposal.origin.map { "\(words.received) \($0.text)" },
    ])
  }

  private func decided(_ record: DecisionRecord) -> String {
    let decision = record.decision
    let way = DecisionWording(decision, in: words.language).way
    let basis = [way, decision.counts?.text].compactMap { $0 }
    return joined([
      decision.result.map { text($0.words) } ?? "____",
      basis.isEmpty ? nil : basis.joined(separator: " "),
      record.present.map { "\($0.count) \(words.of) \($0.whole)" },
      record.isQuorate.map(words.quorum),
      decision.to.map { "\(words.passedTo) \($0)" },
      decision.until.map { "\(words.until) \($0.iso)" },
      decision.ratifies.map { "\(words.ratifies) \($0.text)" },
    ])
  }

  /// The wording; where the group amended a proposal, the proposed one before it.
  private func wordings(_ record: DecisionRecord, _ thread: Thread) -> [String] {
    guard record.decision.result == .adoptedAmended else { return [record.text] }
    let named = record.decision.proposals.map { $0.within(group: record.id.group ?? "") }
    let proposed = thread.facts.compactMap { fact -> String? in
      guard case .submitted(let proposal) = fact.what, named.contains(fact.about) else {
        return nil
      }
      return proposal.text.isEmpty ? proposal.title : proposal.text.joined(separator: " ")
    }
    return proposed.map { "\(words.proposedWording): \($0)" }
      + ["\(words.adoptedWording): \(record.text)"]
  }

  // MARK: actions

  private func promised(_ action: Action) -> String {
    let with = action.with.isEmpty ? nil : "\(words.with) \(action.with.joined(separator: ", "))"
    return joined([
      "\(words.promised) \(words.by) \(action.who ?? "____")", with,
      "\(words.due) \(action.due?.iso ?? words.nextMeeting)",
      action.priority.map { "\(words.priority) \(text($0.words))" },
      action.origin.map { "\(words.origin) \($0.text)" },
    ])
  }

  private func said(_ event: ActionEvent, _ before: ActionSituation?) -> String {
    joined([
      state(event, before),
      before?.isReopened(by: event) == true ? words.reopened : nil,
      event.by.map { "\(words.by) \($0)" },
      event.to.map { "\(words.passedTo) \($0)" },
      event.into.map { "\(words.into) \($0.text)" },
      event.due.map { due($0, event, before) },
      event.who.flatMap { owner($0, before) },
    ])
  }

  private func state(_ event: ActionEvent, _ before: ActionSituation?) -> String {
    let state = text(event.state.words)
    guard let before else { return state }
    if event.state == before.state { return "\(words.unchanged) \(state)" }
    return "\(text(before.state.words)) -> \(state)"
  }

  private func due(
    _ due: CalendarDate, _ event: ActionEvent, _ before: ActionSituation?
  ) -> String {
    let first = before.map { "\($0.due?.iso ?? words.nextMeeting) -> " } ?? ""
    let later = before?.isPostponed(by: event) == true ? " (\(words.postponed))" : ""
    return "\(words.due) \(first)\(due.iso)\(later)"
  }

  private func owner(_ who: String, _ before: ActionSituation?) -> String? {
    who == before?.who
      ? nil : "\(words.reassigned) \(before?.who ?? "____") \(words.passedTo) \(who)"
  }

  private func text(_ word: Words) -> String { word.spoken(in: words.language) }

  /// Without the group, where that is understood.
  private func short(_ name: Reference) -> String {
    name.group == subject.group
      ? Reference(meeting: name.meeting, label: name.label).text : name.text
  }

  private func joined(_ parts: [String?]) -> String {
    parts.compactMap { $0 }.joined(separator: ", ")
  }
}
