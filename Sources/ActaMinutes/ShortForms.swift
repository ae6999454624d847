import ActaMeeting

/// The summary for a message, and the notice before a meeting.
extension MinutesWriter {
  /// Decisions and actions only; whole entries up to 1,500 characters.
  mutating func writeSummary() {
    layout.add("\(group.name), \(meeting.title)")
    layout.add([words.date(meeting.date), meeting.place].compactMap { $0 }.joined(separator: ", "))
    let decisions = visibleDecisions.map { decision in
      let wording = meeting.corrected(decision.text, label: decision.label)
      let result = decision.result?.words.text(in: words.language) ?? words.hole
      return "\(decision.label): \(wording) (\(result))"
    }
    let actions = visibleActions.map { action in
      "\(action.label): \(text(of: action)) (\(action.who ?? words.hole), \(due(action)))"
    }
    var room = 1500 - 320
    write(words.decisions, decisions, &room)
    write(words.actions, actions, &room)
  }

  private mutating func write(_ title: String, _ entries: [String], _ room: inout Int) {
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

  private var visibleDecisions: [Decision] {
    meeting.items.flatMap { item in
      entries(of: item).compactMap { entry -> Decision? in
        if case .decision(let decision) = entry { return decision }
        return nil
      }
    }
  }

  /// The agenda and notice of meeting.
  mutating func writeNotice() {
    writeHead(words.convened)
    writeFacts()
    writeAgenda()
    guard audience.seesNames else { return }
    layout.blank()
    layout.add("")
    layout.add(String(repeating: "_", count: 34), keepsNext: true)
    layout.add(words.chair, keepsNext: true)
    layout.add(person(meeting.chair))
  }
}
