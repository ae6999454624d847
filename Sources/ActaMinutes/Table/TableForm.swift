import ActaMeeting

/// Minutes in the style of United Nations coordination meetings.
extension MinutesWriter {
  mutating func writeTable() {
    if isNotHeld { return writeTableOfNone() }
    writeTableHead()
    writeFacts()
    writeApproval()
    if meeting.type == .caseConference {
      layout.blank()
      layout.add(words.conference)
      if audience.seesNames { writeInstitutions() }
      return
    }
    if audience.seesNames {
      writeQuorum()
      writeAttendance()
    }
    writeTableEntries(meeting.opening, in: nil)
    writeAgenda()
    let left = Set(request.meeting.leftOver(group))
    for (index, item) in meeting.items.enumerated() {
      write(item, index, isLeftOver: left.contains(index))
    }
    writeActions()
    writeCodesOfMinutes()
    writeCorrections()
    guard audience.seesNames else { return }
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
    writeTableEntries(meeting.opening, in: nil)
    for (index, item) in meeting.items.enumerated() where !item.entries.isEmpty {
      write(item, index, isLeftOver: false)
    }
  }

  /// Letterhead, group, the number of the minutes and the meeting's own title.
  private mutating func writeTableHead() {
    writeLetterhead()
    layout.blank()
    layout.title(sentence(.title, titleFacts))
    layout.centred(meetingTitle)
    layout.blank()
  }

  /// When what was approved was.
  private mutating func writeApproval() {
    guard let day = dayOfApproval else { return }
    layout.fact(table.approved, words.fill(table.approvedAt, day))
  }

  /// The day of the meeting that approved the minutes, for those who may know of it; nil before.
  var dayOfApproval: String? {
    guard audience.seesNames, meeting.status.isApproved else { return nil }
    return words.date(meeting.approvedIn.flatMap { CalendarDate(iso: String($0.prefix(10))) })
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
    let changes = presence.changesSinceOpening.map { change in
      words.fill(change.quorate ? words.quorumFound : words.quorumLost, change.time.text)
    }
    let atOpening = words.fill(
      phrase, present, table.votingPresent.counted(needed.whole),
      table.needed.counted(needed.count))
    layout.fact(words.quorum, ([atOpening] + changes).joined(separator: "; "))
  }

  private mutating func writeActions() {
    layout.heading(words.actions)
    let actions = visibleActions
    let left = leftOut([.action])
    defer { for line in left { layout.add(line) } }
    guard !actions.isEmpty else {
      if left.isEmpty { layout.add(words.noActions) }
      return
    }
    defer { if !left.isEmpty { layout.blank() } }
    layout.table(
      [words.number, words.what, words.who, words.with, words.byWhen, words.state],
      widths: [4, 24, 9, 9, 11, 11],
      rows: actions.map { action in
        [
          action.label, action.text, who(action),
          action.with.joined(separator: ", "), due(action), state(action),
        ]
      }, staysTogether: actions.count <= Table.longestWhole)
  }

  private mutating func writeCorrections() {
    let left = leftOut(request.meeting.corrections)
    guard !meeting.corrections.isEmpty || !left.isEmpty else { return }
    layout.blank()
    let quoting = Quoting(self, isFormal: false)
    for correction in meeting.corrections {
      let said = shortly(correction, quoting)
      layout.add(said[0], hanging: 2)
      layout.add(Array(said.dropFirst()), after: said[0], hanging: 2)
    }
    for line in left { layout.add(line, hanging: 2) }
  }

  /// `Em tempo C1 (D1), 23/10/2025: onde se lê «dez», leia-se «doze».`, and what else was written under
  /// it.
  func shortly(_ correction: Correction, _ quoting: Quoting) -> [String] {
    let on = correction.on.map { " (\($0))" } ?? ""
    let date = correction.date.map { ", \(words.shortDate($0))" } ?? ""
    let (reads, shouldRead) = quoting.quoted(correction)
    func quoted(_ text: String?) -> String {
      words.language == .portuguese ? "«\(text ?? words.hole)»" : "“\(text ?? words.hole)”"
    }
    return [
      "\(words.correction) \(correction.label)\(on)\(date): \(words.reads) \(quoted(reads)), "
        + "\(words.shouldRead) \(quoted(shouldRead))."
    ] + correction.notes
  }

  private mutating func writeNext() {
    layout.blank()
    let next = meeting.next.map { next in
      words.date(next.date) + (next.time.map { ", \($0.text)" } ?? "")
    }
    layout.fact(words.nextMeeting, next ?? words.hole)
  }

  private mutating func writeSignatures() {
    layout.signatures([
      Signature(role: words.chair, name: person(inRoom(meeting.chair))),
      Signature(role: words.secretary, name: person(inRoom(meeting.secretary))),
    ])
  }
}
