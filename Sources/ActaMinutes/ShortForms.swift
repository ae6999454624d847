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
    var room = 1500 - 320
    let hidden = hiddenFromSummary
    let items = meeting.items.enumerated().filter { !audience.sees($0.element) }
      .map { self.hidden($0.offset, $0.element) }
    write(words.decisions, decisions, leftOut: hidden.decisions + items, &room)
    // An item that stays out is said once; where there is nothing else, instead of none.
    let isEmpty = actions.isEmpty && hidden.actions.isEmpty
    write(words.actions, actions, leftOut: hidden.actions + (isEmpty ? items : []), &room)
  }

  /// A line for each decision and action that stays out by a label of its own; those of an item that
  /// stays out have its line.
  private var hiddenFromSummary: (decisions: [String], actions: [String]) {
    var lines: (decisions: [String], actions: [String]) = ([], [])
    for (index, entry) in meeting.entries {
      let item = index.map { meeting.items[$0] }
      guard item.map(audience.sees) ?? true, !audience.sees(entry, in: item),
        let line = hidden(entry, in: item)
      else { continue }
      switch entry {
      case .decision: lines.decisions.append(line)
      case .action: lines.actions.append(line)
      case .paragraph, .review, .restricted, .correction: break
      }
    }
    return lines
  }

  private mutating func write(
    _ title: String, _ entries: [String], leftOut: [String], _ room: inout Int
  ) {
    layout.heading(title)
    defer { for line in leftOut { layout.add(line) } }
    if entries.isEmpty, leftOut.isEmpty { layout.add(words.none) }
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
