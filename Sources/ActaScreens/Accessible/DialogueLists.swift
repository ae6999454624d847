import ActaMeeting
import ActaText

/// Reading lists, rows and what is known of them.
extension Dialogue {
  var list: ListRead {
    ListRead(
      view: session.view, meeting: session.meetingName, filter: session.filter,
      isTurned: session.view == .group && session.showsMembership,
      inside: session.inContent ? session.selectedItem : nil)
  }

  var row: Int {
    session.inContent ? session.contentSelection : session.selection[session.view] ?? 0
  }

  /// Reads the list when it is another one, else the row when it is another one.
  mutating func askForCommand(_ turn: inout Turn) {
    if readList != list {
      turn.lines += listLines + [hintLine]
    } else if readRow != row || readTarget != session.selectedTarget {
      turn.lines += rowLines
    }
    readList = list
    readRow = row
    readTarget = session.selectedTarget
    turn.prompt = prompt
  }

  private var prompt: String {
    let here = session.words.name(of: session.view)
    guard let selected = selectedText else { return "\(here)> " }
    return "\(here), \(selected)> "
  }

  private var selectedText: String? {
    if session.inContent, let entries = currentEntries {
      guard !entries.isEmpty else { return session.words.emptyItem }
      return words.insideOf.filled(row + 1, entries.count)
    }
    guard let index = session.selectedRowIndex, session.view != .minutes else { return nil }
    let name = name(of: session.shownPage.rows[index])
    return Spoken.text("\(row + 1) \(name)", hole: words.missing)
  }

  private var currentEntries: [Entry]? {
    session.selectedItem.flatMap { session.currentMeeting?.meeting.items[$0].entries }
  }

  var listLines: [String] {
    if session.inContent { return contentLines }
    return [title] + pageLines(session.shownPage)
  }

  /// The group or the meeting, and the view.
  private var title: String {
    let library = session.library
    let view = session.words.name(of: session.view)
    if session.view == .grid, let training = session.currentTraining?.training {
      return [training.title, session.column.map(session.name)].compactMap { $0 }
        .joined(separator: ". ") + "."
    }
    if let training = session.trainingOnPaper?.training {
      return "\(training.title). \(training.label(of: library.group).rawValue)."
    }
    guard session.view.needsMeeting, let meeting = session.currentMeeting?.meeting else {
      return library.group.name.isEmpty ? "\(view)." : "\(library.group.name). \(view)."
    }
    let facts = [
      meeting.title, meeting.date.map(session.words.longDate),
      meeting.status.words.spoken(in: session.language),
      meeting.label(of: library.group).rawValue,
    ]
    return facts.compactMap { $0 }.joined(separator: ", ") + ". \(view)."
  }

  private func pageLines(_ page: Page) -> [String] {
    var lines: [String] = []
    var number = 0
    for row in page.rows {
      if case .line? = row.target {
        lines.append(row.text)
        continue
      }
      if row.target != nil { number += 1 }
      lines.append(text(of: row, number: row.target == nil ? nil : number))
    }
    if number == 0, lines.isEmpty { lines.append(page.whenEmpty) }
    return lines + page.foot.map(\.text)
  }

  private func text(of row: ListRow, number: Int?) -> String {
    let name = name(of: row)
    guard let number else { return name }
    return "\(number). " + [name, row.right].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Agenda items are numbered as the list is; every other figure that a row begins with is its own.
  private func name(of row: ListRow) -> String {
    if case .item? = row.target { return row.text.withoutLeadingNumber }
    return trimmedWords(row.text)
  }

  /// The selected row, and what is known of it.
  var rowLines: [String] {
    if session.inContent { return entryLines(row).map { $0 } }
    let page = session.shownPage
    guard let index = session.selectedRowIndex else { return [] }
    var lines = [text(of: page.rows[index], number: row + 1)]
    if session.view == .agenda { lines.removeAll() }
    lines += page.detail.map(\.text)
    if let count = currentEntries?.count, count > 0 { lines.append(words.paragraphs.filled(count)) }
    return lines
  }

  private var contentLines: [String] {
    guard let item = session.selectedItem, let entries = currentEntries else { return [] }
    let all = entries.indices.flatMap(entryLines)
    return [words.inside.filled(item + 1)] + (all.isEmpty ? [session.words.emptyItem] : all)
  }

  private func entryLines(_ index: Int) -> [String] {
    let lines = session.shownPage.detail.filter { $0.entry == index }.map(\.text)
      .filter { !$0.isEmpty }
    guard let first = lines.first else { return [] }
    return ["\(index + 1). \(first)"] + lines.dropFirst()
  }

  /// The commands that are most useful now, with their letters.
  var hintLine: String {
    let texts = session.hints.map { key, text in
      key.utf8.count == 1 ? "\(key) \(text)" : text
    }
    return words.commandsNow.filled(texts.joined(separator: ", "))
  }
}

extension Session {
  /// Index among all rows of the one that is selected; nil in a list without any.
  var selectedRowIndex: Int? {
    let rows = shownPage.rows
    let numbered = rows.indices.filter { rows[$0].target != nil }
    let wanted = selection[view] ?? 0
    return numbered.indices.contains(wanted) ? numbered[wanted] : nil
  }
}

extension Phrases {
  func name(of view: ViewName) -> String {
    switch view {
    case .group: tabGroup
    case .agenda: tabAgenda
    case .attendance: tabAttendance
    case .proposals: tabProposals
    case .actions: tabActions
    case .training, .grid: tabTraining
    case .minutes: tabMinutes
    }
  }
}

extension String {
  /// `2 Diversos` without its `2`: the list gives numbers of its own.
  var withoutLeadingNumber: String {
    let digits = utf8.prefix { (0x30...0x39).contains($0) }
    let rest = utf8.dropFirst(digits.count)
    guard !digits.isEmpty, rest.first == 0x20 else { return trimmedWords(self) }
    return trimmedWords(String(rest) ?? self)
  }
}
