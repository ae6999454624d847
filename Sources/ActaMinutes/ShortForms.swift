import ActaMeeting

/// The summary for a message.
extension MinutesWriter {
  /// Characters of a summary with all that stands on its pages.
  private static let mostCharacters = 1500

  /// Decisions and actions only; as many whole entries as there is room for. That something stays out is
  /// said however long it gets.
  mutating func writeSummary() {
    layout.add("\(group.name), \(meetingTitle)")
    let place = audience.seesNames ? meeting.place : nil
    layout.add([words.date(meeting.date), place].compactMap { $0 }.joined(separator: ", "))
    if isNotHeld {
      layout.blank()
      return layout.add(notHeld)
    }
    if meeting.type == .caseConference {
      layout.blank()
      return layout.add(words.conference)
    }
    let (head, decisions, actions) = (layout, decisionsInShort, actionsInShort)
    // Each takes a character at least: more than there is room for need not be tried.
    let most = min(decisions.count + actions.count, MinutesWriter.mostCharacters)
    var (fitting, tooMany) = (0, most + 1)
    var count = tooMany - 1
    while true {
      layout = head
      write(decisions, actions, upTo: count)
      let isShort = document.text.unicodeScalars.count <= MinutesWriter.mostCharacters
      (fitting, tooMany) = isShort ? (count, tooMany) : (fitting, count)
      guard tooMany > fitting + 1 else { break }
      count = (fitting + tooMany) / 2
    }
    layout = head
    write(decisions, actions, upTo: fitting)
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
    let seen = CorrectionIndex(meeting.corrections)
    let all = CorrectionIndex(request.meeting.corrections)
    return { text, label in
      seen.of(text, label: label).flatMap(shortly) + leftOut(all.of(text, label: label))
    }
  }

  private mutating func write(_ decisions: [[String]], _ actions: [[String]], upTo count: Int) {
    let left = leftOut([.decision, .action])
    write(words.decisions, decisions, upTo: count, orNone: left.isEmpty)
    write(words.actions, actions, upTo: count - decisions.count, orNone: left.isEmpty)
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
    let shown = entries.prefix(max(0, count))
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
