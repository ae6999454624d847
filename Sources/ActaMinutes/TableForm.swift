import ActaMeeting

/// Minutes in the style of United Nations coordination meetings.
extension MinutesWriter {
  mutating func writeTable() {
    if isNotHeld { return writeTableOfNone() }
    writeHead(words.minutes)
    writeFacts()
    if meeting.type == .caseConference {
      layout.blank()
      layout.add(words.conference)
      writeInstitutions()
      return
    }
    writeQuorum()
    writeAttendance()
    write(meeting.opening, in: nil)
    writeAgenda()
    for (index, item) in meeting.items.enumerated() { write(item, index) }
    writeActions()
    writeCorrections()
    writeNext()
    writeSignatures()
  }

  /// What a meeting that was not held was called for, and what was written under its agenda.
  private mutating func writeTableOfNone() {
    writeHead(words.agenda)
    writeFacts()
    layout.blank()
    layout.add(notHeld)
    writeAgenda()
    guard meeting.type != .caseConference else { return }
    write(meeting.opening, in: nil)
    for (index, item) in meeting.items.enumerated() where !item.entries.isEmpty {
      write(item, index)
    }
  }

  /// That it was not, in one sentence.
  var notHeld: String {
    meeting.status == .cancelled ? words.wasCancelled : words.notYetHeld
  }

  private mutating func writeQuorum() {
    let needed = presence.needed
    guard needed.count > 0 else { return }
    // Not yet marked is not absent.
    guard !request.meeting.attendance.isEmpty else {
      layout.fact(words.quorum, words.hole)
      return
    }
    let present = presence.present(at: meeting.started).count
    let phrase = present >= needed.count ? words.quorumMet : words.quorumNot
    layout.fact(words.quorum, words.fill(phrase, present, needed.whole, needed.count))
  }

  // MARK: attendance

  private mutating func writeAttendance() {
    guard audience.seesNames else { return writeInstitutions() }
    layout.heading(words.attendance)
    guard !meeting.attendance.isEmpty else {
      layout.add(words.hole)
      return
    }
    let rows = group.institutions(on: meeting.date).flatMap { institution in
      meeting.attendance.filter { seat(of: $0) == institution.code }
        .map { [institution.code, name(of: $0.who), word($0)] }
    }
    let guests = meeting.attendance.filter { seat(of: $0) == nil }.map { row in
      [visitorInstitution(row), name(of: row.who), word(row)]
    }
    layout.table(
      [words.institution, words.person, words.presence], widths: [14, 28, 32], rows: rows + guests)
    layout.blank()
    let unknown = count(nil)
    layout.add(
      words.fill(words.womenMen, count(.female), count(.male))
        + (unknown > 0 ? " \(words.fill(words.sexUnknown, unknown))" : ""))
  }

  private mutating func writeInstitutions() {
    layout.heading(words.attendance)
    let seated = presence.seated(at: nil)
    layout.add(seated.isEmpty ? words.hole : seated.joined(separator: ", "))
  }

  func seat(of row: AttendanceRow) -> String? {
    switch row.who {
    case .member(let id): group.member(id)?.institution
    case .visitor: presence.institution(of: row)
    }
  }

  private func visitorInstitution(_ row: AttendanceRow) -> String {
    if case .visitor(let visitor) = row.who { return visitor.institution ?? "" }
    return words.hole
  }

  func name(of who: Attendee) -> String {
    switch who {
    case .member(let id): group.member(id)?.name ?? id
    case .visitor(let visitor): visitor.name
    }
  }

  private func word(_ row: AttendanceRow) -> String {
    var parts = [row.word.text(in: words.language, for: sex(of: row.who))]
    for stay in row.stays {
      if let from = stay.from { parts += [words.from, from.text] }
      if let until = stay.until { parts += [words.until, until.text] }
    }
    if let by = row.by { parts.append("\(words.by) \(group.member(by)?.name ?? by)") }
    return parts.joined(separator: " ") + (row.note.map { ", \($0)" } ?? "")
  }

  private func sex(of who: Attendee) -> Sex? {
    switch who {
    case .member(let id): group.member(id)?.sex
    case .visitor(let visitor): visitor.sex
    }
  }

  /// People who were in the room, each once; who sent somebody else is not counted, who came is. Nil
  /// counts those whose sex is not recorded.
  private func count(_ sex: Sex?) -> Int {
    let there = meeting.attendance.filter { $0.word != .absent && $0.word != .excused }
      .map { $0.word == .represented ? $0.by.map(Attendee.member) ?? $0.who : $0.who }
    return Set(there).count { self.sex(of: $0).flatMap { $0 == .notInformed ? nil : $0 } == sex }
  }

  // MARK: items

  private mutating func write(_ item: AgendaItem, _ index: Int) {
    let visible = entries(of: item)
    guard audience.sees(item) else {
      layout.blank()
      layout.add(hidden(index, item))
      for entry in visible { write(entry) }
      return
    }
    layout.heading("\(index + 1). \(item.title)")
    let facts = [
      item.kind?.words.text(in: words.language), item.lead,
      item.proposals.isEmpty ? nil : item.proposals.map(\.text).joined(separator: ", "),
      item.writtenState?.words.text(in: words.language),
    ].compactMap { $0 }
    if !facts.isEmpty { layout.add("(\(facts.joined(separator: "; ")))") }
    if visible.isEmpty, item.entries.isEmpty { layout.add(words.noNotes) }
    write(item.entries, in: item)
  }

  /// What this circle sees of entries, and a line for what it does not.
  private mutating func write(_ entries: [Entry], in item: AgendaItem?) {
    for entry in entries {
      if audience.sees(entry, in: item) {
        write(entry)
      } else if let line = hidden(entry, in: item) {
        layout.blank()
        layout.add(line)
      }
    }
  }

  private mutating func write(_ entry: Entry) {
    switch entry {
    case .paragraph(let paragraph):
      let isList = paragraph.text.utf8.starts(with: "- ".utf8)
      if !isList { layout.blank() }
      layout.add(paragraph.text, hanging: isList ? 2 : 0)
    case .decision(let decision): write(decision)
    case .action(let action):
      layout.blank()
      layout.add(
        "\(words.action) \(action.label): \(text(of: action))", hanging: 2, keepsNext: true)
      layout.add(
        facts(of: action).joined(separator: ". ") + ".", indent: 2)
      for note in action.notes { layout.add(note, indent: 2) }
    case .review(let review): write(review)
    case .restricted(let restricted):
      layout.blank()
      layout.add("[\(restricted.label.rawValue)] \(restricted.title)", keepsNext: true)
      for line in restricted.text { layout.add(line, indent: 2) }
    case .correction: break
    }
  }

  private mutating func write(_ decision: Decision) {
    layout.blank()
    let wording = meeting.corrected(decision.text, label: decision.label)
    layout.add("\(words.decision) \(decision.label): \(wording)", hanging: 2, keepsNext: true)
    layout.add(basis(of: decision), indent: 2, hanging: 2)
    let voices =
      decision.standAside.map { (words.standsAside, $0) }
      + decision.blocks.map { (words.blocks, $0) } + decision.consults.map { (words.consults, $0) }
    for (name, voice) in voices {
      layout.add(
        "\(voice.institution): \(name)" + (voice.reason.map { ", \($0)" } ?? ""), indent: 2,
        hanging: 2)
    }
    for note in decision.notes { layout.add(note, indent: 2) }
  }

  /// `adopted as amended`, `adiada até 29 de Outubro de 2026`.
  func result(of decision: Decision) -> String {
    DecisionWording(decision, in: words.language, numbers: .inFigures).result ?? words.hole
  }

  /// `Resultado: aprovada por maioria, com 8 votos a favor, 1 contra e 1 abstenção; presentes 10 de
  /// 14; 10:42.`
  private func basis(of decision: Decision) -> String {
    let wording = DecisionWording(decision, in: words.language, numbers: .inFigures)
    var parts = ["\(words.result): \(wording.outcome ?? words.hole)"]
    if let present = decision.present {
      parts.append("\(words.present) \(present.count) \(words.of) \(present.whole)")
    }
    if let at = decision.at { parts.append(at.text) }
    return parts.joined(separator: "; ") + "."
  }

  private mutating func write(_ review: Review) {
    let id = review.action.within(group: group.id, meeting: meeting.name)
    let record = request.reviewed[id]
    let isHidden = record?.share.map { $0 < audience.document } ?? false
    let what = isHidden ? words.leaveOut : record?.text ?? ""
    layout.blank()
    let state = spaced(review.event.state.words.text(in: words.language))
    layout.add("\(review.action.text) \(what)", hanging: 2, keepsNext: true)
    guard !isHidden else { return }
    var facts = ["\(words.state): \(state)\(goal(of: review.event))"]
    if let who = review.event.who ?? record?.who { facts.append("\(words.who): \(who)") }
    if let due = review.event.due { facts.append("\(words.byWhen): \(words.shortDate(due))") }
    layout.add(facts.joined(separator: ". ") + ".", indent: 2)
    for said in [review.event.evidence].compactMap({ $0 }) + review.event.notes {
      layout.add(said, indent: 2)
    }
  }

  /// Where it went: ` (GRP-INH)`, ` (2026-04-16/A3)`.
  private func goal(of event: ActionEvent) -> String {
    (event.into?.text ?? event.to ?? event.by).map { " (\($0))" } ?? ""
  }

  private func facts(of action: Action) -> [String] {
    var facts = ["\(words.who): \(action.who ?? words.hole)"]
    if !action.with.isEmpty {
      facts.append("\(words.with): \(action.with.joined(separator: ", "))")
    }
    return facts + ["\(words.byWhen): \(due(action))"]
  }

  // MARK: the end

  private mutating func writeActions() {
    layout.heading(words.actions)
    let actions = visibleActions
    guard !actions.isEmpty else { return layout.add(words.noActions) }
    layout.table(
      [words.number, words.what, words.who, words.with, words.byWhen, words.state],
      widths: [4, 24, 9, 9, 11, 11],
      rows: actions.map { action in
        [
          action.label, text(of: action),
          request.actions[action.label]?.who ?? action.who ?? words.hole,
          action.with.joined(separator: ", "), due(action), state(action),
        ]
      })
  }

  private mutating func writeCorrections() {
    let seen = VisibleCorrections(audience, in: meeting)
    let visible = meeting.corrections.filter(seen.contains)
    guard !visible.isEmpty else { return }
    layout.blank()
    for correction in visible {
      let on = correction.on.map { " (\($0))" } ?? ""
      layout.add(
        "\(words.correction)\(on): \(words.reads) «\(correction.reads ?? words.hole)», "
          + "\(words.shouldRead) «\(correction.shouldRead ?? words.hole)».", hanging: 2)
    }
  }

  private mutating func writeNext() {
    layout.blank()
    let next = meeting.next.map { next in
      words.date(next.date) + (next.time.map { ", \($0.text)" } ?? "")
    }
    layout.fact(words.nextMeeting, next ?? words.hole)
  }

  private mutating func writeSignatures() {
    guard audience.seesNames else { return }
    layout.signatures([
      Signature(role: words.chair, name: person(meeting.chair)),
      Signature(role: words.secretary, name: person(meeting.secretary)),
    ])
  }
}
