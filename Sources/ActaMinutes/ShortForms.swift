import ActaMeeting

/// The summary for a message.
extension MinutesWriter {
  /// Decisions and actions only; whole entries up to 1,500 characters.
  mutating func writeSummary() {
    layout.add("\(group.name), \(meetingTitle)")
    let place = audience.seesNames ? meeting.place : nil
    layout.add([words.date(meeting.date), place].compactMap { $0 }.joined(separator: ", "))
    if isNotHeld {
      layout.blank()
      return layout.add(notHeld)
    }
    let decisions = visibleDecisions.map { decision in
      let wording = meeting.corrected(decision.text, label: decision.label)
      return "\(decision.label): \(wording) (\(result(of: decision)))"
    }
    let actions = visibleActions.map { action in
      "\(action.label): \(text(of: action)) (\(action.who ?? words.hole), \(due(action)))"
    }
    let left = leftOut([.decision, .action])
    var room = 1500 - 320
    write(words.decisions, decisions, orNone: left.isEmpty, &room)
    write(words.actions, actions, orNone: left.isEmpty, &room)
    guard !left.isEmpty else { return }
    layout.blank()
    for line in left { layout.add(line) }
  }

  private mutating func write(
    _ title: String, _ entries: [String], orNone isComplete: Bool, _ room: inout Int
  ) {
    // Where something stays out nobody can say that there is none.
    guard isComplete || !entries.isEmpty else { return }
    layout.heading(title)
    if entries.isEmpty { layout.add(words.none) }
    for (index, entry) in entries.enumerated() {
      guard entry.unicodeScalars.count + 2 <= room else {
        layout.add(words.fill(words.left, entries.count - index))
        return
      }
      room -= entry.unicodeScalars.count + 2
      layout.add(entry, hanging: 4)
    }
  }

  /// Every decision this circle sees, in the order of the record.
  var visibleDecisions: [Decision] {
    meeting.entries.compactMap { index, entry in
      guard case .decision(let decision) = entry,
        audience.sees(entry, in: index.map { meeting.items[$0] })
      else { return nil }
      return decision
    }
  }
}
