import ActaDisplay
import ActaFrame
import ActaMeeting

/// A few choices over the view, each in whole words.
extension Session {
  func draw(_ menu: Menu, _ frame: inout Frame) {
    let columns = frame.size.columns - 3
    let most = max(1, frame.size.rows - Panes.footerRows - 3)
    let shown = WrappedRows(menu.options.map(\.text), columns: columns - 3)
      .inSight(selected: menu.selected ?? 0, room: most)
    let room = max(0, most - shown.count)
    let sides = menu.sides?.rows(columns: columns, rows: room) ?? []
    let notes = (styled(menu.notes, columns) + sides).prefix(room)
    let top = sheet(&frame, rows: shown.count + notes.count + 1)
    let entries = Set(shown.map(\.entry))
    drawPart(entries.min() ?? 0, entries.count, of: menu.options.count, over: top, &frame)
    frame.put(
      DisplayText.truncate(menu.title, columns: columns), at: Point(column: 2, row: top),
      role: .heading)
    frame.cursor = Point(column: 0, row: top)
    for (offset, note) in notes.enumerated() {
      frame.put(
        note.text, at: Point(column: 2, row: top + 1 + offset), limit: columns, role: note.role)
    }
    drawOptions(of: menu, shown, top + 1 + notes.count, &frame)
  }

  private func drawOptions(
    of menu: Menu, _ shown: ArraySlice<WrappedRows.Row>, _ top: Int, _ frame: inout Frame
  ) {
    for (offset, option) in shown.enumerated() {
      let row = top + offset
      if option.isFirst {
        let letter = String(menu.options[option.entry].letter)
        frame.put(letter, at: Point(column: 2, row: row), role: .hintKey)
      }
      frame.put(option.text, at: Point(column: 5, row: row), limit: frame.size.columns - 6)
      frame.handle(row: row, columns: 0..<frame.size.columns, .option, option.entry)
      if option.entry == menu.selected { select(row: row, isFirst: option.isFirst, &frame) }
    }
  }

  /// Shows that a row belongs to what Enter would take; the cursor stands where that begins.
  func select(row: Int, isFirst: Bool, _ frame: inout Frame) {
    if isFirst {
      frame.put(">", at: Point(column: 0, row: row))
      frame.cursor = Point(column: 0, row: row)
    }
    frame.paint(row: row, columns: 0..<frame.size.columns, role: .selected)
  }
}
