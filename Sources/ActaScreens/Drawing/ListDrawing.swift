import ActaDisplay
import ActaFrame

extension Session {
  /// The list with its selected row in sight, and sentences at its foot when there is room.
  func drawList(_ frame: inout Frame, _ page: Page, _ panes: Panes) {
    let rows = page.rows
    let selected = selectedRow(page)
    let foot = panes.rows - page.foot.count >= min(8, rows.count + 1) ? page.foot : []
    let room = max(1, panes.rows - foot.count - (foot.isEmpty ? 0 : 1))
    let first = Panes.firstRow(selected ?? 0, of: rows.count, room: room)
    let shown = rows[first..<min(rows.count, first + room)]
    for (offset, row) in shown.enumerated() {
      draw(row, at: panes.top + offset, panes.list, isSelected: first + offset == selected, &frame)
    }
    handle(shown, of: page, panes, &frame)
    if rows.allSatisfy({ $0.target == nil }) {
      drawText(
        [DetailLine(text: page.whenEmpty)], &frame, Point(column: 2, row: panes.top + 1),
        panes.list - 3, room)
    }
    if rows.count > room {
      drawPart(&frame, page, shown, panes)
    }
    drawFoot(foot, &frame, panes)
    if !inContent {
      frame.cursor = Point(column: 0, row: panes.top + (selected ?? first) - first)
    }
    if panes.hasBar { drawBar(at: panes.list, &frame, panes) }
  }

  /// What can be chosen with the mouse: rows are counted as the selection counts them.
  private func handle(
    _ shown: ArraySlice<ListRow>, of page: Page, _ panes: Panes, _ frame: inout Frame
  ) {
    var number = page.before + page.rows[..<shown.startIndex].count { $0.target != nil }
    for (offset, row) in shown.enumerated() where row.target != nil {
      frame.handle(row: panes.top + offset, columns: 0..<panes.list, .row, number)
      number += 1
    }
  }

  private func drawFoot(_ foot: [StyledText], _ frame: inout Frame, _ panes: Panes) {
    for (offset, sentence) in foot.enumerated() {
      let place = Point(column: 2, row: panes.top + panes.rows - foot.count + offset)
      let text = DisplayText.truncate(sentence.text, columns: panes.list - 2)
      frame.put(text, at: place, role: sentence.role)
    }
  }

  /// The line between two panes.
  func drawBar(at column: Int, _ frame: inout Frame, _ panes: Panes) {
    for row in 0..<panes.rows {
      frame.put("|", at: Point(column: column, row: panes.top + row), role: .rule)
    }
  }

  /// Which of the rows that can be selected are in sight, in the rule over the list.
  private func drawPart(
    _ frame: inout Frame, _ page: Page, _ shown: ArraySlice<ListRow>, _ panes: Panes
  ) {
    let above = page.before + page.rows[..<shown.startIndex].count { $0.target != nil }
    let here = shown.count { $0.target != nil }
    let all = view == .actions ? targetCount : page.rows.count { $0.target != nil }
    guard here < all else { return }
    let part = room.part.filled(above + 1, above + here, all)
    frame.put(
      part, at: Point(column: panes.list - DisplayText.columns(part), row: panes.top - 1),
      role: .rule)
  }

  /// Index among all rows of the one that the selection counts among those with a target.
  private func selectedRow(_ page: Page) -> Int? {
    let wanted = (selection[view] ?? 0) - page.before
    let rows = page.rows.indices.filter { page.rows[$0].target != nil }
    return rows.indices.contains(wanted) ? rows[wanted] : nil
  }

  private func draw(
    _ row: ListRow, at line: Int, _ columns: Int, isSelected: Bool, _ frame: inout Frame
  ) {
    let rightColumns = DisplayText.columns(row.right)
    let showsRight = columns - rightColumns >= 14
    let room =
      columns - 2
      - (showsRight && rightColumns > 0 ? rightColumns + 2 : columns < frame.size.columns ? 1 : 0)
    let start = 2
    if isSelected { frame.put(">", at: Point(column: 0, row: line), role: .selected) }
    frame.put(
      DisplayText.truncate(row.text, columns: max(0, room)), at: Point(column: start, row: line),
      role: row.role)
    if showsRight {
      frame.put(row.right, at: Point(column: columns - rightColumns - 1, row: line), role: row.role)
    }
    if isSelected, !inContent {
      frame.paint(row: line, columns: 0..<columns, role: .selected)
    }
  }
}
