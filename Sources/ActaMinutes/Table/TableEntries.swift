import ActaMeeting

/// Agenda items and what was recorded under them, as the table form says it.
extension MinutesWriter {
  /// `isLeftOver` is whether it stands over to the next meeting.
  mutating func write(_ item: AgendaItem, _ index: Int, isLeftOver: Bool) {
    guard audience.sees(item) else {
      layout.blank()
      layout.add(hidden(index, item))
      for entry in entries(of: item) { write(entry, in: nil) }
      return
    }
    layout.heading("\(index + 1). \(item.title)")
    let facts = facts(of: item, recorded: request.meeting.items[index])
    if !facts.isEmpty { layout.add("(\(facts.joined(separator: "; ")))", keepsNext: true) }
    if let training = training(of: item) {
      layout.add("\(table.training) \(training)", hanging: 2, keepsNext: true)
    }
    for proposal in item.proposals {
      layout.add(named(proposal, under: item.title), hanging: 2, keepsNext: true)
    }
    let course = course(of: request.meeting.items[index], isLeftOver: isLeftOver)
    if !course.isEmpty { layout.add(course.joined(separator: " ")) }
    if item.recorded.isEmpty, course.isEmpty { layout.add(words.noNotes) }
    writeTableEntries(item.entries, in: item)
  }

  /// `deliberação`, `SDSMAS`, `nível estrutural`, `etapa: recursos`.
  private func facts(of item: AgendaItem, recorded: AgendaItem) -> [String] {
    [item.kind?.words.text(in: words.language)].compactMap { $0 } + presentersInTable(recorded)
      + [
        item.level.map { words.fill(table.level, $0.words.text(in: words.language)) },
        item.stage.map { words.fill(table.stage, $0.words.text(in: words.language)) },
        item.writtenState?.words.text(in: words.language),
      ].compactMap { $0 }
  }

  /// That an item was not reached, and where it goes; what became of it, as it is recorded, is for every
  /// circle, when the group meets next for its own.
  private func course(of recorded: AgendaItem, isLeftOver: Bool) -> [String] {
    guard request.meeting.ended != nil else { return [] }
    var said: [String] = []
    if recorded.state == .planned, !recorded.isTakenUp {
      said.append(sentence(unreached(recorded)))
    }
    guard isLeftOver, audience.seesNames else { return said }
    let next = meeting.next.map { words.fill(table.standsOver, words.date($0.date)) }
    return said + [next ?? table.standsOverToNext]
  }

  /// `Proposta P-2026-02: Fundo distrital de transporte`; without its title where that is the item's, and
  /// for a wider circle than the meeting's, for which no proposal was cleared.
  private func named(_ proposal: Reference, under heading: String) -> String {
    let name = "\(table.proposal) \(proposal.text)"
    guard audience.seesProposals, let title = known(proposal)?.title,
      !isSameName(title, heading)
    else {
      return name
    }
    return "\(name): \(title)"
  }

  mutating func writeTableEntries(_ entries: [Entry], in item: AgendaItem?) {
    write(entries, in: item) { writer, entry in writer.write(entry, in: item) }
  }

  /// `item` is the one that it stands under, where this circle sees that.
  private mutating func write(_ entry: Entry, in item: AgendaItem?) {
    switch entry {
    case .paragraph(let paragraph):
      let isList = paragraph.text.utf8.starts(with: "- ".utf8)
      if !isList { layout.blank() }
      layout.add(paragraph.text, hanging: isList ? 2 : 0)
    case .decision(let decision): write(decision, in: item)
    case .action(let action):
      layout.blank()
      layout.add(
        "\(words.action) \(action.label): \(action.text)", hanging: 2, keepsNext: true)
      layout.add(
        facts(of: action).joined(separator: ". ") + ".", indent: 2)
      layout.add(action.notes, after: action.text, indent: 2)
    case .review(let review): write(review)
    case .restricted(let restricted):
      layout.blank()
      layout.add("[\(restricted.label.rawValue)] \(restricted.title)", keepsNext: true)
      layout.add(restricted.text, after: restricted.title, indent: 2)
    case .correction: break
    }
  }

  private mutating func write(_ decision: Decision, in item: AgendaItem?) {
    layout.blank()
    layout.add(
      "\(words.decision) \(decision.label): \(decision.text)", hanging: 2, keepsNext: true)
    // The whole wording comes first, over as many lines as it has, and then what became of it.
    layout.add(decision.notes, after: decision.text, indent: 2)
    let wording = wording(of: decision, .inFigures)
    layout.add(basis(of: decision, wording), indent: 2, hanging: 2)
    let subjects = subjects(of: decision, in: item)
    if !subjects.isEmpty {
      layout.add(
        "\(table.about): \(subjects.joined(separator: "; ")).", indent: 2, hanging: 2)
    }
    for line in [wording.ratified].compactMap({ $0 }) + wording.rollCall {
      layout.add(line, indent: 2, hanging: 2)
    }
    let voices =
      decision.standAside.map { (words.standsAside, $0) }
      + decision.blocks.map { (words.blocks, $0) } + decision.consults.map { (words.consults, $0) }
    for (name, voice) in voices {
      layout.add(
        "\(voice.institution): \(name)" + (voice.reason.map { ", \($0)" } ?? ""), indent: 2,
        hanging: 2)
    }
  }

  /// `P-2026-04, Fundo de transporte`, `acta da sessão de 8 de Março de 2026`. A proposal of the item has
  /// its title above; under an item that stays out no title is said.
  private func subjects(of decision: Decision, in item: AgendaItem?) -> [String] {
    let proposals = decision.proposals.map { proposal in
      guard let item, !item.proposals.contains(proposal), audience.seesProposals,
        let title = known(proposal)?.title
      else {
        return proposal.text
      }
      return "\(proposal.text), \(withoutStop(title))"
    }
    let minutes = decision.meetings.map { meeting in
      let day = CalendarDate(iso: String(meeting.prefix(10))).map { words.date($0) }
      return words.fill(table.minutesOf, day ?? meeting)
    }
    return proposals + minutes
  }

  /// `adopted as amended`, `adiada até 29 de Outubro de 2026`, `aprovada, sem quórum`.
  func result(of decision: Decision) -> String {
    let wording = wording(of: decision, .inFigures)
    let result = wording.result ?? words.hole
    return wording.lacksQuorum ? "\(result), \(table.withoutQuorum)" : result
  }

  /// `Resultado: aprovada por maioria, com 8 votos a favor, 1 contra e 1 abstenção; presentes 10 de
  /// 14; 10:42.`
  private func basis(of decision: Decision, _ wording: DecisionWording) -> String {
    var parts = ["\(words.result): \(wording.outcomeOnPaper)"]
    if let present = decision.present {
      parts.append("\(words.present) \(present.count) \(words.of) \(present.whole)")
    }
    if let at = decision.at { parts.append(at.text) }
    let basis = parts.joined(separator: "; ") + "."
    return wording.lackOfQuorum.map { "\(basis) \($0)" } ?? basis
  }

  private mutating func write(_ review: Review) {
    let record = record(of: review)
    let isHidden = isHidden(record)
    let what = isHidden ? words.leaveOut : record?.text ?? words.hole
    layout.blank()
    let state = review.event.state.words.spoken(in: words.language)
    layout.add("\(review.action.text) \(what)", hanging: 2, keepsNext: true)
    guard !isHidden else { return }
    var facts = ["\(words.state): \(state)\(goal(of: review.event))"]
    if let who = review.event.who ?? record?.who {
      let before = record?.owner(before: review, in: meeting.name)
      let former = before.flatMap { who.isSame(as: $0) ? nil : " (\(words.formerly) \($0))" } ?? ""
      facts.append("\(words.who): \(who)\(former)")
    }
    if let due = review.event.due { facts.append("\(words.byWhen): \(words.shortDate(due))") }
    layout.add(facts.joined(separator: ". ") + ".", indent: 2)
    if let evidence = review.event.evidence { layout.add(evidence, indent: 2) }
    layout.add(review.event.notes, after: "", indent: 2)
  }

  /// Where it went: ` (GRP-INH)`, ` (2026-04-16/A3)`.
  private func goal(of event: ActionEvent) -> String {
    (event.into?.text ?? event.to ?? event.by).map { " (\($0))" } ?? ""
  }

  private func facts(of action: Action) -> [String] {
    var facts = ["\(words.who): \(who(action))"]
    if !action.with.isEmpty {
      facts.append("\(words.with): \(action.with.joined(separator: ", "))")
    }
    facts.append("\(words.byWhen): \(due(action))")
    if let priority = action.priority {
      facts.append("\(words.priority): \(priority.words.text(in: words.language))")
    }
    return facts + (action.origin.map { ["\(words.origin): \($0.text)"] } ?? [])
  }
}
