import ActaDisplay
import ActaFrame
import ActaMeeting

/// The list of commands over the view: keys, what each does and, wrapped below, why it cannot now.
extension Session {
  func draw(_ list: HelpList, _ frame: inout Frame) {
    let rows = frame.size.rows - Panes.footerRows - Panes.headerRows
    let top = sheet(&frame, rows: rows)
    frame.put(words.filter + ":", at: Point(column: 2, row: top), role: .heading)
    let start = DisplayText.columns(words.filter) + 4
    frame.put(list.typed.text, at: Point(column: start, row: top), role: .field)
    frame.cursor = Point(column: start, row: top)
    let said = list.view == nil || rows < 12 ? [] : lastMessages(min(5, rows - 11))
    let room = max(1, rows - 1 - (said.isEmpty ? 0 : said.count + 1))
    drawMessages(said, &frame, row: top + 1 + room)
    drawCommands(of: list, top + 1, room, &frame)
  }

  private func drawCommands(
    of list: HelpList, _ top: Int, _ room: Int, _ frame: inout Frame
  ) {
    let commands = list.commands(language, words)
    if commands.isEmpty {
      frame.put(words.nothingFound, at: Point(column: 2, row: top), role: .warning)
    }
    let refusals = commands.map(unavailability)
    let width = 2 + (Command.allCases.map { DisplayText.columns($0.keyNames(words)) }.max() ?? 0)
    let texts = zip(commands, refusals).map { command, why in
      let keys = command.keyNames(words)
      return keys + String(repeating: " ", count: width - DisplayText.columns(keys))
        + command.binding.title.text(in: language) + (why.map { "  (\($0))" } ?? "")
    }
    // A narrow screen has more room below the keys than beside them.
    let hanging = frame.size.columns < 60 ? 3 : width + 2
    let shown = WrappedRows(texts, columns: frame.size.columns - 3, hanging: hanging)
      .inSight(selected: list.selected, room: room)
    for (offset, line) in shown.enumerated() {
      let row = top + offset
      let role: Role = refusals[line.entry] == nil ? .plain : .dim
      frame.put(line.text, at: Point(column: 2, row: row), role: role)
      if line.isFirst {
        let keys = commands[line.entry].keyNames(words)
        frame.put(keys, at: Point(column: 2, row: row), role: .hintKey)
      }
      frame.handle(row: row, columns: 0..<frame.size.columns, .option, line.entry)
      if line.entry == list.selected { select(row: row, isFirst: line.isFirst, &frame) }
    }
  }

  private func drawMessages(_ said: [Message], _ frame: inout Frame, row: Int) {
    guard !said.isEmpty else { return }
    frame.put(tracing.lastMessages, at: Point(column: 2, row: row), role: .heading)
    for (offset, message) in said.enumerated() {
      let text = DisplayText.truncate(message.text, columns: max(0, frame.size.columns - 5))
      frame.put(text, at: Point(column: 4, row: row + 1 + offset), role: message.role)
    }
  }
}
