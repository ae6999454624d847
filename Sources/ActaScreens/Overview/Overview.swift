import ActaDisplay
package import ActaFrame
package import ActaMeeting

/// View 0 above several groups: each with its figures, so that it can be seen who needs help. Pure as
/// the session is: keys in, what shall happen out.
package struct Overview: Sendable {
  /// A group that stands in the list.
  package struct Entry: Hashable, Sendable {
    package var folder: String
    /// How deep it stands under other groups of the list.
    package var depth: Int
    package var id: String
    package var name: String
    /// Nil until its files are read.
    package var figures: GroupFigures?

    package init(folder: String, depth: Int, id: String, name: String) {
      self.folder = folder
      self.depth = depth
      self.id = id
      self.name = name
    }
  }

  /// What a key leads to.
  package enum Outcome: Hashable, Sendable {
    case stay
    case open(folder: String)
    case redraw, suspend, quit
  }

  private(set) var entries: [Entry]
  let language: Language
  /// Folders that could not be looked into, in sentences.
  let missing: [String]
  private var selected = 0
  private var order = Order.place
  private var filter = ""
  private var isTyping = false

  private enum Order: CaseIterable {
    case place, overdue, lastMeeting
  }

  package init(_ entries: [Entry], _ language: Language, missing: [String] = []) {
    self.entries = entries
    self.language = language
    self.missing = missing
  }

  /// The figures of a group, by its place among the entries, once they are known.
  package mutating func learn(_ figures: GroupFigures, of index: Int) {
    guard entries.indices.contains(index) else { return }
    let chosen = shown.indices.contains(selected) ? shown[selected] : nil
    entries[index].figures = figures
    if let chosen, let place = shown.firstIndex(of: chosen) { selected = place }
  }

  package mutating func take(_ key: Key, _ size: Size) -> Outcome {
    if Command.suspend.binding.keys.contains(key) { return .suspend }
    if isTyping { return type(key) }
    let page = max(1, size.rows - 7)
    switch Command.bound(to: key, in: .actions) {
    case .up: selected -= 1
    case .down: selected += 1
    case .pageUp: selected -= page
    case .pageDown: selected += page
    case .first: selected = 0
    case .last: selected = shown.count - 1
    case .open, .into, .birth:
      return shown.indices.contains(selected)
        ? .open(folder: entries[shown[selected]].folder) : .stay
    case .filter, .find: isTyping = true
    case .order: changeOrder()
    case .cancel, .back: filter = ""
    case .redraw: return .redraw
    case .quitView, .leave: return .quit
    default: break
    }
    clamp()
    return .stay
  }

  private mutating func clamp() { selected = max(0, min(selected, shown.count - 1)) }

  private mutating func type(_ key: Key) -> Outcome {
    switch key {
    case .enter: isTyping = false
    case .escape, .control("c"): (isTyping, filter) = (false, "")
    case .backspace: _ = filter.popLast()
    case .character(let letter): filter.append(letter)
    case .up, .down:
      isTyping = false
      selected += key == .up ? -1 : 1
    default: break
    }
    clamp()
    return .stay
  }

  private mutating func changeOrder() {
    let all = Order.allCases
    let next = ((all.firstIndex(of: order) ?? 0) + 1) % all.count
    order = all[next]
    selected = 0
  }

  /// Places of the entries that the filter lets through, in order.
  private var shown: [Int] {
    let wanted = PlainWord(filter)
    let hits = entries.indices.filter {
      PlainWord(entries[$0].id + " " + entries[$0].name).contains(wanted)
    }
    switch order {
    case .place: return hits
    case .overdue:
      let late = entries.map { $0.figures?.overdue ?? -1 }
      return hits.sorted { (late[$1], $0) < (late[$0], $1) }
    case .lastMeeting:
      let days = entries.map { $0.figures?.lastMeeting?.daysSince1970 ?? .min }
      return hits.sorted { (days[$0], $0) < (days[$1], $1) }
    }
  }
}

extension Overview {
  private var words: OverviewPhrases { .of(language) }
  private var phrases: Phrases { .of(language) }

  package func view(_ size: Size) -> Frame {
    var frame = Frame(size: size)
    guard !Panes.isTooSmall(size) else {
      frame.put(phrases.tooSmall, at: Point(column: 0, row: 0))
      return frame
    }
    drawHead(&frame)
    let rows = shown
    let room = max(1, size.rows - 6)
    let first = Panes.firstRow(selected, of: rows.count, room: room)
    frame.cursor = Point(column: 0, row: 3)
    for (offset, index) in rows.dropFirst(first).prefix(room).enumerated() {
      draw(entries[index], at: 3 + offset, isSelected: first + offset == selected, &frame)
    }
    drawFoot(&frame)
    return frame
  }

  private func drawHead(_ frame: inout Frame) {
    let title = words.groups.filled(entries.count)
    frame.put(title, at: Point(column: 1, row: 0), role: .heading)
    let order =
      switch order {
      case .place: words.byPlace
      case .overdue: words.byOverdue
      case .lastMeeting: words.byLastMeeting
      }
    frame.put(order, at: Point(column: 1, row: 1), role: .dim)
    for column in 0..<frame.size.columns {
      frame.put("-", at: Point(column: column, row: 2), role: .rule)
    }
  }

  private func draw(_ entry: Entry, at row: Int, isSelected: Bool, _ frame: inout Frame) {
    let columns = frame.size.columns
    let isLate = (entry.figures?.overdue ?? 0) > 0
    let right = facts(entry)
    let rightColumns = DisplayText.columns(right)
    let name = String(repeating: "  ", count: min(4, entry.depth)) + "\(entry.id)  \(entry.name)"
    let room = max(0, columns - rightColumns - 5)
    if isSelected {
      frame.put(">", at: Point(column: 0, row: row), role: .selected)
      frame.cursor = Point(column: 0, row: row)
    }
    let role: Role = isLate ? .overdue : .plain
    frame.put(
      DisplayText.truncate(name, columns: room), at: Point(column: 2, row: row), role: role)
    frame.put(right, at: Point(column: columns - rightColumns - 1, row: row), role: role)
    if isSelected { frame.paint(row: row, columns: 0..<columns, role: .selected) }
  }

  /// `12 em atraso  3 prop.  08 Nov 2026  9 de 12`, in columns.
  private func facts(_ entry: Entry) -> String {
    guard let figures = entry.figures else { return words.reading }
    let met = figures.dueInYear.map { "\(figures.heldInYear)/\($0)" } ?? "\(figures.heldInYear)"
    let last = figures.lastMeeting.map { phrases.shortDate($0, from: nil) } ?? words.neverMet
    return [
      words.overdue.filled(FiguresLines.number(figures.overdue)),
      words.waiting.filled(FiguresLines.number(figures.waiting)), last, met,
    ].joined(separator: "  ")
  }

  /// What the groups come to together.
  var totals: String {
    let known = entries.compactMap(\.figures)
    return words.totals.filled(
      known.reduce(0) { $0 + $1.open }, known.reduce(0) { $0 + $1.overdue })
  }

  /// One sentence, and how many more there are: `acta --accessible` and registers name them all.
  private func drawMissing(at row: Int, _ frame: inout Frame) {
    guard let first = missing.first else { return }
    let more = missing.count > 1 ? " (+\(missing.count - 1))" : ""
    let room = max(0, frame.size.columns - 2 - DisplayText.columns(more))
    frame.put(
      DisplayText.truncate(first, columns: room) + more, at: Point(column: 1, row: row),
      role: .error)
  }

  private func drawFoot(_ frame: inout Frame) {
    let row = frame.size.rows - 2
    let isReading = entries.contains { $0.figures == nil }
    let text =
      isTyping || !filter.isEmpty
      ? "\(phrases.filter): \(filter)" : isReading ? words.reading : totals
    drawMissing(at: row - 1, &frame)
    let columns = frame.put(text, at: Point(column: 1, row: row))
    if isTyping { frame.cursor = Point(column: 1 + columns, row: row) }
    var column = 1
    for command in [Command.open, .filter, .order, .quitView] {
      column +=
        frame.put(
          command.keyName(phrases), at: Point(column: column, row: row + 1), role: .hintKey) + 1
      column +=
        frame.put(
          command.binding.hint.text(in: language), at: Point(column: column, row: row + 1),
          role: .hint) + 2
    }
  }
}
