import ActaFrame
import ActaMeeting

/// View 4: what was promised and is not done.
extension Session {
  func actionDetail(_ action: ActionRecord) -> [DetailLine] {
    var lines = [
      DetailLine(text: action.id.text, role: .dim),
      DetailLine(text: action.text, role: .heading),
      DetailLine(text: ""),
      DetailLine(text: "\(words.who): \(action.who ?? "____")"),
    ]
    if !action.with.isEmpty {
      lines.append(DetailLine(text: "\(words.with): \(action.with.joined(separator: ", "))"))
    }
    lines.append(
      DetailLine(text: "\(words.due): \(action.due.map(words.longDate) ?? words.dueNextMeeting)"))
    let state = action.state
    let meaning = state.meaning.text(in: language)
    lines.append(
      DetailLine(
        text: "\(words.state): \(state.words.spoken(in: language)) (\(meaning))", hanging: 2))
    if action.isOverdue(today: now.date) {
      lines.append(
        DetailLine(
          text: words.overdueBy.filled(words.daysLate(action.daysLate(today: now.date))),
          role: .overdue))
    }
    if action.postponed > 0 {
      lines.append(DetailLine(text: words.postponedTimes.filled(action.postponed)))
    }
    lines += ["", words.history].map { DetailLine(text: $0, role: .heading) }
    return lines + action.history.flatMap(stepLines)
  }

  private func stepLines(_ step: ActionStep) -> [DetailLine] {
    let state = step.event.map { $0.state.words.spoken(in: language) } ?? words.born
    var text = "\(step.date.map { words.shortDate($0, from: nil) } ?? "____")  \(state)"
    if let due = step.event?.due { text += "  \(words.due): \(words.shortDate(due, from: nil))" }
    if let who = step.event?.who { text += "  \(words.who): \(who)" }
    let said = ([step.event?.evidence].compactMap { $0 } + (step.event?.notes ?? []))
    return [DetailLine(text: text, hanging: 2)]
      + said.map { DetailLine(text: "  \($0)", role: .dim, hanging: 2) }
  }
}
