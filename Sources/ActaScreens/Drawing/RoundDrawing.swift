import ActaDisplay
import ActaFrame
import ActaMeeting

extension Session {
  /// The text first, then one row for each institution, then what it comes to.
  func draw(_ round: Round, _ frame: inout Frame) {
    let columns = frame.size.columns
    let above =
      [StyledText(text: title(of: round.plan), role: .heading)]
      + restatement(round.wording, round.plan.subject)
    let head = Array(styled(above, columns - 3).prefix(max(1, frame.size.rows / 2)))
    let tail = tail(of: round, columns - 3)
    let room = frame.size.rows - Panes.footerRows - 3 - head.count - tail.count
    let shown = max(1, min(room, round.rows.count))
    var row = sheet(&frame, rows: head.count + shown + tail.count)
    for line in head {
      frame.put(line.text, at: Point(column: 2, row: row), limit: columns - 3, role: line.role)
      row += 1
    }
    let first = Panes.firstRow(round.selected, of: round.rows.count, room: shown)
    drawPart(first, shown, of: round.rows.count, over: row - head.count, &frame)
    drawAnswers(round, &frame, row, first..<first + shown)
    row += shown
    for line in tail {
      frame.put(line.text, at: Point(column: 2, row: row), limit: columns - 3, role: line.role)
      row += 1
    }
    if let asking = round.asking { drawQuestion(asking, round, &frame, row - 2) }
  }

  private func drawAnswers(
    _ round: Round, _ frame: inout Frame, _ top: Int, _ shown: Range<Int>
  ) {
    let width = round.rows.map { DisplayText.columns($0.institution) }.max() ?? 0
    for index in shown where round.rows.indices.contains(index) {
      let answer = round.rows[index]
      let row = top + index - shown.lowerBound
      let isSelected = index == round.selected
      frame.put(answer.institution, at: Point(column: 2, row: row), limit: width)
      frame.handle(row: row, columns: 0..<frame.size.columns, .option, index)
      frame.put(
        DisplayText.truncate(
          text(of: answer, in: round), columns: max(0, frame.size.columns - width - 5)),
        at: Point(column: width + 4, row: row), role: answer.answer == nil ? .dim : .emphasis)
      guard isSelected else { continue }
      frame.put(">", at: Point(column: 0, row: row))
      frame.cursor = Point(column: 0, row: row)
      if round.asking == nil {
        frame.paint(row: row, columns: 0..<frame.size.columns, role: .selected)
      }
    }
  }

  /// Below the rows: what is wrong, else what it comes to; and two rows for a line that is typed.
  private func tail(of round: Round, _ columns: Int) -> [StyledText] {
    let first = round.problem.map { StyledText(text: $0, role: .error) } ?? outlook(round)
    let lines = styled([first], columns)
    return round.asking == nil ? lines : lines + [StyledText(text: ""), StyledText(text: "")]
  }

  private func drawQuestion(
    _ asking: Round.Asking, _ round: Round, _ frame: inout Frame, _ row: Int
  ) {
    let question = question(asking, round)
    let label = "\(question.label): "
    frame.put(label, at: Point(column: 2, row: row), role: .emphasis)
    let start = min(2 + DisplayText.columns(label), max(2, frame.size.columns - 8))
    let shown = asking.line.view(columns: max(1, frame.size.columns - start - 1))
    frame.put(shown.text, at: Point(column: start, row: row), role: .field)
    frame.put(question.understood, at: Point(column: start, row: row + 1), role: .dim)
    frame.cursor = Point(column: start + shown.cursorColumn, row: row)
  }

  /// Sentences wrapped to a width, each row with its role.
  func styled(_ lines: [StyledText], _ columns: Int) -> [StyledText] {
    lines.flatMap { line in
      DisplayText.wrap(line.text, columns: max(1, columns), hanging: 2)
        .map { StyledText(text: $0, role: line.role) }
    }
  }
}
