import ActaMeeting

/// The summary for a message.
extension MinutesWriter {
  /// Characters of a summary with all that stands on its pages.
  private static let mostCharacters = 1500

  /// Decisions and actions only; as many whole entries as there is room for, of both alike: what was
  /// decided must not crowd out what people have to do. That something stays out is said however long it
  /// gets.
  mutating func writeSummary() {
    layout.add("\(group.name), \(meetingTitle)")
    let place = audience.seesNames ? meeting.place : nil
    layout.add([words.date(meeting.date), place].compactMap { $0 }.joined(separator: ", "))
    if let dayOfApproval { layout.add(words.fill(table.minutesApprovedAt, dayOfApproval)) }
    if isNotHeld {
      layout.blank()
      return layout.add(notHeld)
    }
    if meeting.type == .caseConference {
      layout.blank()
      return layout.add(words.conference)
    }
    writeWhatFits(decisionsInShort, actionsInShort)
  }

  private mutating func writeWhatFits(_ decisions: [[String]], _ actions: [[String]]) {
    let turns = SummaryTurns(decisions, actions)
    let head = layout
    var whole = self
    func isShort(_ share: SummaryShare) -> Bool {
      whole.layout = head
      whole.write(decisions, actions, share)
      return whole.document.text.unicodeScalars.count <= MinutesWriter.mostCharacters
    }
    // Each takes a character at least: more than there is room for need not be tried.
    func most(_ count: Int, _ share: (Int) -> SummaryShare) -> Int {
      largest(upTo: min(count, MinutesWriter.mostCharacters)) { isShort(share($0)) }
    }
    var share = turns.share(ofFirst: most(turns.count) { turns.share(ofFirst: $0) })
    // One that is too long for what is left must not keep out shorter ones of the other kind.
    let (taken, rest) = (share, (actions.count - share.actions, decisions.count - share.decisions))
    share.actions += most(rest.0) {
      SummaryShare(decisions: taken.decisions, actions: taken.actions + $0)
    }
    let actionsTaken = share.actions
    share.decisions += most(rest.1) {
      SummaryShare(decisions: taken.decisions + $0, actions: actionsTaken)
    }
    write(decisions, actions, share)
  }

  /// The largest number for which something holds; all of them are tried first, and none is taken for
  /// granted.
  private func largest(upTo most: Int, _ holds: (Int) -> Bool) -> Int {
    var (holding, failing) = (0, most + 1)
    var count = most
    while failing > holding + 1 {
      (holding, failing) = holds(count) ? (count, failing) : (holding, count)
      count = (holding + failing) / 2
    }
    return holding
  }

  /// Each with what was corrected of it since; for more of them than the summary has letters there is no
  /// room, and they are only counted.
  private var decisionsInShort: [[String]] {
    let corrections = correctionsInShort
    return visibleDecisions.enumerated().map { place, decision in
      guard place < MinutesWriter.mostCharacters else { return [] }
      return ["\(decision.label): \(decision.text) (\(result(of: decision)))"]
        + corrections(decision.text, decision.label)
    }
  }

  private var actionsInShort: [[String]] {
    let corrections = correctionsInShort
    return visibleActions.enumerated().map { place, action in
      guard place < MinutesWriter.mostCharacters else { return [] }
      return ["\(action.label): \(action.text) (\(who(action)), \(due(action)))"]
        + corrections(action.text, action.label)
    }
  }

  /// What was corrected of a text, by label, and a line for each correction that stays out.
  private var correctionsInShort: (String, String) -> [String] {
    let seen = CorrectionIndex(of: meeting)
    let all = CorrectionIndex(of: request.meeting)
    let quoting = Quoting(self, isFormal: false)
    return { text, label in
      seen.of(text, label: label).flatMap { shortly($0, quoting) }
        + leftOut(all.of(text, label: label))
    }
  }

  private mutating func write(
    _ decisions: [[String]], _ actions: [[String]], _ share: SummaryShare
  ) {
    let left = leftOut([.decision, .action])
    write(words.decisions, decisions, upTo: share.decisions, orNone: left.isEmpty)
    write(words.actions, actions, upTo: share.actions, orNone: left.isEmpty)
    guard !left.isEmpty else { return }
    layout.blank()
    for line in left { layout.add(line) }
  }

  private mutating func write(
    _ title: String, _ entries: [[String]], upTo count: Int, orNone isComplete: Bool
  ) {
    // Where something stays out nobody can say that there is none.
    guard isComplete || !entries.isEmpty else { return }
    layout.heading(title)
    if entries.isEmpty { layout.add(words.none) }
    let shown = entries.prefix(count)
    for entry in shown {
      guard let first = entry.first else { continue }
      layout.add(first, hanging: 4)
      layout.add(Array(entry.dropFirst()), after: first, indent: 4)
    }
    let rest = entries.count - shown.count
    if rest > 0 { layout.add(words.fill(words.left, rest)) }
  }

  /// Every decision this circle sees, in the order of the record.
  var visibleDecisions: [Decision] {
    visibleEntries.compactMap { if case .decision(let decision) = $0 { decision } else { nil } }
  }
}

/// How many decisions and actions a summary tells.
private struct SummaryShare {
  var decisions = 0
  var actions = 0
}

/// In which order the entries of a summary get their room: always the next of the kind that has had less
/// of it, an action before a decision.
private struct SummaryTurns {
  private let isAction: [Bool]

  var count: Int { isAction.count }

  init(_ decisions: [[String]], _ actions: [[String]]) {
    var turns: [Bool] = []
    var (used, next) = ([0, 0], [0, 0])
    let (lengths, counts) = (
      [decisions, actions].map { $0.map(SummaryTurns.length) }, [decisions.count, actions.count]
    )
    while next != counts {
      let isFull = [0, 1].map { next[$0] == counts[$0] }
      let kind = isFull[0] || !isFull[1] && used[1] <= used[0] ? 1 : 0
      used[kind] += lengths[kind][next[kind]]
      next[kind] += 1
      turns.append(kind == 1)
    }
    isAction = turns
  }

  /// Characters of its lines.
  private static func length(_ entry: [String]) -> Int {
    entry.reduce(0) { $0 + $1.unicodeScalars.count }
  }

  func share(ofFirst count: Int) -> SummaryShare {
    let actions = isAction.prefix(count).count { $0 }
    return SummaryShare(decisions: count - actions, actions: actions)
  }
}
