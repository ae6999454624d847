import ActaFrame
import ActaMeeting
import ActaMinutes

/// How the entries of an agenda item are shown.
extension Session {
  func lines(of entry: Entry, in meeting: Meeting) -> [DetailLine] {
    switch entry {
    case .paragraph(let paragraph):
      let isList = paragraph.text.utf8.starts(with: "- ".utf8)
      return [DetailLine(text: paragraph.text, hanging: isList ? 2 : 0)]
    case .decision(let decision): return lines(of: decision)
    case .action(let action): return lines(of: action, in: meeting)
    case .review(let review): return lines(of: review, in: meeting)
    case .restricted(let restricted): return lines(of: restricted)
    case .correction(let correction):
      return [
        DetailLine(text: "\(words.correction) \(correction.label)  \(correction.title)", hanging: 2)
      ]
    }
  }

  private func lines(of decision: Decision) -> [DetailLine] {
    let result = decision.result?.words.spoken(in: language) ?? words.undecidedYet
    var facts = [result]
    if let way = DecisionWording(decision, in: language).way { facts.append(way) }
    if let counts = decision.counts {
      let (votes, figures) = (DialogueWords.of(language).votes, counts.figures)
      facts.append(isSpoken ? votes.filled(figures[0], figures[1], figures[2]) : counts.text)
    }
    if let present = decision.present {
      facts.append(words.of.filled(present.count, present.whole))
    }
    if let at = decision.at { facts.append(at.text) }
    let role: Role = decision.result?.isAdopted == true ? .adopted : .plain
    var lines = [
      DetailLine(
        text: "\(words.decision) \(decision.label)  \(decision.text)", role: .emphasis, hanging: 2),
      DetailLine(text: "  " + facts.joined(separator: "  "), role: role, hanging: 2),
    ]
    let voices =
      decision.standAside.map { (words.standsAside, $0) }
      + decision.blocks.map { (words.blocks, $0) } + decision.consults.map { (words.consults, $0) }
    lines += voices.map { name, voice in
      DetailLine(
        text: "  \(name): \(voice.institution)" + (voice.reason.map { ", \($0)" } ?? ""), hanging: 2
      )
    }
    return lines + decision.notes.map { DetailLine(text: "  \($0)", hanging: 2) }
  }

  private func lines(of action: Action, in meeting: Meeting) -> [DetailLine] {
    let id = Reference(group: library.group.id, meeting: meeting.name, label: action.label)
    let record = library.register.action(id)
    let state = (record?.state ?? .open).words.spoken(in: language)
    let due = record?.due ?? action.due
    let facts = [
      record?.who ?? action.who ?? "____",
      due.map { words.shortDate($0, from: now.date) } ?? words.dueNextMeeting, state,
      record?.isOverdue(today: now.date) == true ? words.overdue : nil,
    ]
    let late = record?.isOverdue(today: now.date) == true
    return [
      DetailLine(
        text: "\(words.action) \(action.label)  \(action.text)", role: .emphasis, hanging: 2),
      DetailLine(
        text: "  " + facts.compactMap { $0 }.joined(separator: "   "),
        role: late ? .overdue : .plain, hanging: 2),
    ] + action.notes.map { DetailLine(text: "  \($0)", hanging: 2) }
  }

  private func lines(of review: Review, in meeting: Meeting) -> [DetailLine] {
    let record = library.register.action(
      review.action.within(group: library.group.id, meeting: meeting.name))
    let state = review.event.state.words.spoken(in: language)
    let said = [review.event.evidence].compactMap { $0 } + review.event.notes
    let due =
      review.event.due.map { "  \(words.due): \(words.shortDate($0, from: now.date))" } ?? ""
    return [
      DetailLine(text: "\(review.action.text): \(state)\(due)", role: .emphasis, hanging: 2),
      DetailLine(text: "  \(record?.text ?? words.unknownAction)", role: .dim, hanging: 2),
    ] + said.map { DetailLine(text: "  \($0)", hanging: 2) }
  }

  /// Folded until Enter opens it.
  private func lines(of restricted: Restricted) -> [DetailLine] {
    [
      DetailLine(
        text: "\(words.restricted) \(restricted.label.rawValue)  \(words.enterOpensRestricted)",
        role: .restricted, hanging: 2)
    ]
  }
}
