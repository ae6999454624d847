import ActaDisplay
import ActaFrame
import ActaMeeting
import ActaText

extension Session {
  /// The right pane: what is known of the selected row, or the notes being typed below it.
  func drawDetail(_ frame: inout Frame, _ page: Page, _ panes: Panes) {
    if let editor {
      drawNotes(&frame, page, panes, editor)
      return
    }
    let wrapped = wrap(page.detail, panes.detailColumns - 1)
    let reading = reading(wrapped, panes)
    let isAtEntry = inContent || textPlace == nil && contentSelection > 0
    let first = isAtEntry ? firstShown(wrapped, panes.rows) : reading.first
    for (offset, line) in wrapped.dropFirst(first).prefix(panes.rows).enumerated() {
      let row = panes.top + offset
      frame.put(line.text, at: Point(column: panes.detailStart + 1, row: row), role: line.role)
      let columns = panes.detailStart..<panes.detailStart + panes.detailColumns
      if let entry = line.entry { frame.handle(row: row, columns: columns, .entry, entry) }
      guard inContent, line.entry == contentSelection else { continue }
      frame.paint(row: row, columns: columns, role: .selected)
    }
    if let part = reading.part {
      let end = panes.detailStart + panes.detailColumns
      frame.put(part, at: Point(column: end - part.utf8.count, row: panes.top - 1), role: .rule)
    }
    if textPlace != nil { frame.cursor = Point(column: panes.detailStart + 1, row: panes.top) }
    guard inContent else { return }
    let index = wrapped.firstIndex { $0.entry == contentSelection } ?? 0
    let row = panes.top + max(0, min(index - first, panes.rows - 1))
    frame.put(">", at: Point(column: panes.detailStart, row: row), role: .selected)
    frame.cursor = Point(column: panes.detailStart, row: row)
  }

  private func firstShown(_ lines: [DetailLine], _ rows: Int) -> Int {
    guard lines.count > rows,
      let start = lines.firstIndex(where: { $0.entry == contentSelection }),
      let end = lines.lastIndex(where: { $0.entry == contentSelection })
    else { return 0 }
    let wanted = end - start >= rows ? start : max(0, end - rows + 2)
    return max(0, min(min(wanted, start), lines.count - rows))
  }

  func wrap(_ lines: [DetailLine], _ columns: Int) -> [DetailLine] {
    lines.flatMap { line in
      let shown = Session.beginning(of: line.text)
      return DisplayText.wrap(shown, columns: max(1, columns), hanging: line.hanging).map { text in
        var row = line
        row.text = text
        return row
      }
    }
  }

  /// As much of a paragraph as a pane holds: 64 KB, a mark where it goes on. The file has the rest,
  /// and so have documents; a pane is set anew with every key.
  private static func beginning(of text: String) -> String {
    guard text.utf8.count > longestShown else { return text }
    let cut = String(decoding: text.utf8.prefix(longestShown), as: UTF8.self)
    return cut + "…"
  }

  private static let longestShown = 1 << 16

  func drawText(
    _ lines: [DetailLine], _ frame: inout Frame, _ place: Point, _ columns: Int, _ rows: Int
  ) {
    for (offset, line) in wrap(lines, columns).prefix(max(0, rows)).enumerated() {
      frame.put(
        line.text, at: Point(column: place.column, row: place.row + offset), limit: columns,
        role: line.role)
    }
  }

  private func drawNotes(
    _ frame: inout Frame, _ page: Page, _ panes: Panes, _ editor: NotesEditor
  ) {
    let notes = notesRows(panes)
    let above = max(0, panes.rows - notes - 1)
    let before = wrap(Array(page.detail.prefix { isAbove($0, editor) }), panes.detailColumns - 1)
    let start = panes.detailStart
    for (offset, line) in before.suffix(above).enumerated() {
      frame.put(line.text, at: Point(column: start + 1, row: panes.top + offset), role: line.role)
    }
    let top = panes.top + above + 1
    let title = "-- \(words.note) "
    let rule =
      title
      + String(repeating: "-", count: max(0, panes.detailColumns - DisplayText.columns(title)))
    frame.put(rule, at: Point(column: start, row: top - 1), limit: panes.detailColumns, role: .rule)
    let shown = editor.area.view(columns: panes.detailColumns, rows: notes)
    for (offset, line) in shown.lines.enumerated() {
      frame.put(
        line, at: Point(column: start, row: top + offset), limit: panes.detailColumns, role: .field)
    }
    frame.cursor = Point(column: start + shown.cursor.column, row: top + shown.cursor.row)
  }

  /// Whether a line stands above the paragraphs that are in the editor.
  private func isAbove(_ line: DetailLine, _ editor: NotesEditor) -> Bool {
    guard let entry = line.entry else { return true }
    return entry < editor.place?.entry ?? editor.base.meeting.items[editor.item].entries.count
  }

  /// The third pane of wide terminals: who is there, what is open, what is wrong in the file.
  func drawSide(_ frame: inout Frame, _ panes: Panes) {
    let start = panes.size.columns - panes.side
    drawBar(at: start - 2, &frame, panes)
    drawText(
      sideLines, &frame, Point(column: start, row: panes.top), panes.side - 1, panes.rows)
  }

  private var sideLines: [DetailLine] {
    var lines: [DetailLine] = []
    if let meeting = currentMeeting?.meeting {
      let presence = Presence(meeting: meeting, group: library.group)
      let quorum = quorumSentence(meeting, presence)
      lines.append(DetailLine(text: words.tabAttendance, role: .heading))
      lines.append(DetailLine(text: quorum.text, role: quorum.role))
      lines.append(DetailLine(text: presence.present(at: nil).joined(separator: ", ")))
      lines.append(DetailLine(text: ""))
    }
    let open = library.register.actions.filter { !$0.state.isFinal }
    lines.append(DetailLine(text: "\(words.tabActions) (\(open.count))", role: .heading))
    lines += open.prefix(12).map { action in
      let row = actionRow(action)
      return DetailLine(text: "\(row.text)  \(row.right)", role: row.role, hanging: 2)
    }
    let problems = currentMeeting?.reading.diagnostics ?? []
    if !problems.isEmpty {
      lines.append(DetailLine(text: ""))
      lines.append(DetailLine(text: words.problemsInFile.filled(problems.count), role: .warning))
    }
    return lines
  }
}
