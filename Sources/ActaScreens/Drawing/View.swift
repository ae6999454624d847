import ActaDisplay
package import ActaFrame
import ActaMeeting
import ActaText

extension Session {
  /// The whole screen at a size. The cursor stands on the selected row or in the field being typed.
  package func view(_ size: Size) -> Frame {
    var frame = Frame(size: size)
    if isVeiled {
      frame.put(words.veiled, at: Point(column: 1, row: size.rows / 2))
      return frame
    }
    guard !Panes.isTooSmall(size) else {
      frame.put(words.tooSmall, at: Point(column: 0, row: 0))
      return frame
    }
    drawHeader(&frame)
    let page = pageInSight
    if view == .grid {
      drawGrid(&frame, page)
      drawFooter(&frame)
      drawPopup(&frame)
      return frame
    }
    let panes = panes(page, size)
    if panes.list > 0 { drawList(&frame, page, panes) }
    if panes.detailColumns > 0 { drawDetail(&frame, page, panes) }
    if panes.side > 0 { drawSide(&frame, panes) }
    drawFooter(&frame)
    drawPopup(&frame)
    return frame
  }

  private func drawHeader(_ frame: inout Frame) {
    let columns = frame.size.columns
    let training = view == .grid ? currentTraining?.training : trainingOnPaper?.training
    let meeting = view.needsMeeting && training == nil ? currentMeeting?.meeting : nil
    let label =
      (meeting?.label(of: library.group) ?? training?.label(of: library.group)
      ?? library.group.share ?? .amber).rawValue
    let facts = [
      label, (meeting?.date ?? training?.firstDay).map { words.shortDate($0, from: nil) },
      meeting.map(times),
    ].compactMap { $0 }.filter { !$0.isEmpty }
    let name = "\(library.group.id)  \(meeting?.title ?? training?.title ?? library.group.name)"
    let right = fitting(facts, beside: name, columns: columns - 4)
    let rightColumns = DisplayText.columns(right)
    let title = DisplayText.truncate(name, columns: max(0, columns - rightColumns - 4))
    frame.put(title, at: Point(column: 1, row: 0), role: .heading)
    frame.put(right, at: Point(column: columns - rightColumns - 1, row: 0), role: .label)
    drawTabs(&frame)
    frame.put(
      String(repeating: "-", count: columns), at: Point(column: 0, row: 2), role: .rule)
  }

  /// As many facts as leave the name room to be known by; the first, the label, always stands.
  private func fitting(_ facts: [String], beside name: String, columns: Int) -> String {
    let least = min(DisplayText.columns(name), 24)
    let counts = (1...max(1, facts.count)).reversed()
    let texts = counts.map { facts.prefix($0).joined(separator: "  ") }
    return texts.first { DisplayText.columns($0) + least <= columns } ?? facts.first ?? ""
  }

  private func times(_ meeting: Meeting) -> String {
    let start = meeting.started ?? meeting.time?.start
    // A meeting that began after its planned end has none yet.
    let planned = meeting.time?.end.flatMap { end in start.map { end < $0 } == true ? nil : end }
    return [start, meeting.ended ?? planned].compactMap { $0?.text }.joined(separator: "-")
  }

  private func drawTabs(_ frame: inout Frame) {
    for tab in TabBar(tabs: tabs).placed(columns: frame.size.columns) {
      let width = frame.put(
        tab.text, at: Point(column: tab.column, row: 1), role: tab.isHere ? .tabSelected : .tab)
      frame.handle(row: 1, columns: tab.column..<tab.column + width, .tab, tab.number)
    }
  }

  private var tabs: [TabBar.Tab] {
    let record = library.register
    let presence = currentMeeting.map { Presence(meeting: $0.meeting, group: library.group) }
    let here = presence.map { "\($0.present(at: minuteOfRoom).count)/\($0.voting.count)" } ?? ""
    return [
      tab(.group, "0", words.tabGroup), tab(.agenda, "1", words.tabAgenda),
      tab(.attendance, "2", words.tabAttendance, here),
      tab(.proposals, "3", words.tabProposals, String(record.proposals.count(where: \.isWaiting))),
      tab(.actions, "4", words.tabActions, String(review.open)),
      tab(.training, "5", words.tabTraining), tab(.minutes, "6", words.tabMinutes),
    ]
  }

  private func tab(
    _ tab: ViewName, _ key: Character, _ name: String, _ count: String = ""
  ) -> TabBar.Tab {
    let isHere = tab == view || tab == .training && view == .grid
    return TabBar.Tab(view: tab, key: key, name: name, count: count, isHere: isHere)
  }

  private func drawFooter(_ frame: inout Frame) {
    let row = frame.size.rows - 2
    let columns = frame.size.columns
    let said = footerText
    let saved = savedText(beside: said, columns: columns)
    let savedColumns = DisplayText.columns(saved.text)
    var isLong = false
    if let said {
      let rows = said.rows(first: columns - savedColumns - 4, second: columns - 2)
      for (offset, text) in rows.enumerated() {
        frame.put(text, at: Point(column: 1, row: row + offset), role: said.role)
      }
      isLong = rows.count > 1
    }
    frame.put(saved.text, at: Point(column: columns - savedColumns - 1, row: row), role: saved.role)
    if !isLong { drawHints(&frame, row: row + 1) }
  }

  /// What the line above the hints says, the most urgent first.
  private var footerText: StyledText? {
    if let message { return StyledText(text: message.text, role: message.role) }
    if let trouble { return StyledText(text: trouble, role: .error) }
    if let understood = captureSentence { return understood }
    guard !filter.isEmpty else { return nil }
    return StyledText(text: "\(words.filter): \(filter)", role: .warning)
  }

  /// Whether all is on the disk; a sentence that would be left without room for its words comes first.
  private func savedText(beside said: StyledText?, columns: Int) -> StyledText {
    let saved = savedText
    let isCrowded = said != nil && columns - DisplayText.columns(saved.text) < 24
    return isCrowded ? StyledText(text: "") : saved
  }

  private var savedText: StyledText {
    if let readOnly { return StyledText(text: readOnly, role: .warning) }
    if !saving.failed.isEmpty { return StyledText(text: words.notSaved, role: .error) }
    if !safety.isSettled { return StyledText(text: words.notSaved, role: .warning) }
    if let stalled { return StyledText(text: stalled, role: .warning) }
    return StyledText(text: saving.waiting.isEmpty ? words.saved : words.savingNow, role: .dim)
  }

  private func drawHints(_ frame: inout Frame, row: Int) {
    var column = 1
    for (place, (key, text)) in hintsInSight(frame.size).enumerated() {
      let start = column
      column += frame.put(key, at: Point(column: column, row: row), role: .hintKey) + 1
      column += frame.put(text, at: Point(column: column, row: row), role: .hint)
      frame.handle(row: row, columns: start..<column, .hint, place)
      column += 2
    }
  }

  /// The hints that the last row has room for.
  func hintsInSight(_ size: Size) -> [(String, String)] {
    Hints.fitting(hints, kept: hintsKept, columns: size.columns - 2)
  }

  /// What can be pressed now, most useful first: taken from the table of commands.
  var hints: [(String, String)] {
    if editor != nil, !isAskingAboutPaste { return words.notesHints }
    switch popup {
    case .menu(let menu):
      return words.menuHints.filter { menu.selected != nil || $0.0 != "Enter" }
    case .form(let form): return hints(form)
    case .help: return words.helpHints
    case .round(let round): return hints(round)
    case .text: return words.textHints
    case nil: break
    }
    // In the grid Enter goes to the next person.
    return Hints.commands.filter { $0.applies(in: view) && unavailability($0) == nil }
      .filter { $0 != .open || view != .grid }
      .filter { $0 != .settle || deservesSettling }
      .map { ($0.keyName(words), $0.binding.hint.text(in: language)) }
  }

  /// Nothing leads back from the only field, and nothing is suggested for free text.
  private func hints(_ form: Form) -> [(String, String)] {
    let suggests = !suggestions(for: form.fields[form.focus]).isEmpty
    return words.formHints.filter { key, _ in
      (form.fields.count > 1 || key != "Shift-Tab") && (suggests || key != words.keyDown)
    }
  }

  /// How many of the last hints are the last to go: the help and the way back, or the way out.
  private var hintsKept: Int {
    if popup != nil { return 1 }
    return editor == nil ? 2 : 0
  }
}

extension StyledText {
  /// The text on one row; a warning or an error that does not fit goes on where the hints are, until
  /// the next key.
  fileprivate func rows(first: Int, second: Int) -> [String] {
    let rows = DisplayText.wrap(text, columns: max(1, first))
    guard rows.count > 1, role == .warning || role == .error else {
      return [DisplayText.truncate(text, columns: max(0, first))]
    }
    let rest = rows.dropFirst().joined(separator: " ")
    return [rows[0], DisplayText.truncate(rest, columns: max(0, second))]
  }
}
