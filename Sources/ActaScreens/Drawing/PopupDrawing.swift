import ActaDisplay
import ActaFrame
import ActaMeeting

extension Session {
  /// The open window over the lower part of the screen.
  func drawPopup(_ frame: inout Frame) {
    switch popup {
    case .menu(let menu): draw(menu, &frame)
    case .form(let form): draw(form, &frame)
    case .help(let list): draw(list, &frame)
    case .round(let round): draw(round, &frame)
    case .text(let title, let lines): drawReading(title, lines, &frame)
    case nil: break
    }
  }

  /// Clears room for `rows` lines above the footer and says where they begin.
  func sheet(_ frame: inout Frame, rows: Int) -> Int {
    let bottom = frame.size.rows - Panes.footerRows
    let top = max(2, bottom - rows)
    frame.clear(columns: 0..<frame.size.columns, rows: top - 1..<bottom)
    for column in 0..<frame.size.columns {
      frame.put("=", at: Point(column: column, row: top - 1), role: .rule)
    }
    return top
  }

  /// Which of the rows of a window are in sight, in the rule over it, when some are not.
  func drawPart(_ first: Int, _ shown: Int, of count: Int, over top: Int, _ frame: inout Frame) {
    guard shown < count else { return }
    let part = room.part.filled(first + 1, first + shown, count)
    let column = frame.size.columns - DisplayText.columns(part)
    frame.put(part, at: Point(column: column, row: top - 1), role: .rule)
  }

  private func draw(_ form: Form, _ frame: inout Frame) {
    let columns = frame.size.columns - 3
    let help = explanation(of: form.fields[form.focus], in: form)
    let below = form.fields.count + help.count
    let room = frame.size.rows - Panes.footerRows - 2 - below
    let head = head(of: form, columns: columns, room: room)
    let top = sheet(&frame, rows: head.count + below)
    for (offset, line) in head.enumerated() {
      let text = DisplayText.truncate(line.text, columns: columns)
      frame.put(text, at: Point(column: 2, row: top + offset), role: line.role)
    }
    let fields = top + head.count
    let shown = max(1, frame.size.rows - Panes.footerRows - fields)
    // Where not all have room, those before the one that is filled in give way, then its help.
    let first = max(0, min(form.focus, form.focus + 1 + help.count - shown))
    drawFields(of: form, from: first, Array(help.prefix(shown - 1)), fields, &frame)
  }

  /// What stands above the fields: the title, what is said before, and what is wrong.
  private func head(of form: Form, columns: Int, room: Int) -> [StyledText] {
    let isBare = form.fields.count == 1 && form.title == form.fields[0].label
    let marked = form.fields.contains { isRequired($0, in: form) }
    let key = marked && form.fields.count > 1 ? "   * \(fieldHelp.required)" : ""
    let title = isBare ? [] : [StyledText(text: form.title + key, role: .heading)]
    let problem = form.problem.map { [StyledText(text: $0, role: .error)] } ?? []
    let before = styled(preamble(of: form), columns)
      .prefix(max(0, room - title.count - problem.count))
    return title + before + problem
  }

  private func drawFields(
    of form: Form, from first: Int, _ help: [String], _ top: Int, _ frame: inout Frame
  ) {
    let bottom = frame.size.rows - Panes.footerRows
    var row = top
    let isAlone = form.fields.count == 1
    let labels = form.fields.map {
      $0.label + (isRequired($0, in: form) && !isAlone ? " *:" : ":")
    }
    let width = labels.map(DisplayText.columns).max() ?? 0
    for (index, field) in form.fields.enumerated().dropFirst(first) where row < bottom {
      let label = FieldLabel(text: labels[index], columns: width)
      draw(field, label, isFocused: index == form.focus, row, &frame)
      frame.handle(row: row, columns: 0..<frame.size.columns, .option, index)
      row += 1
      guard index == form.focus else { continue }
      for line in help {
        let text = DisplayText.truncate(line, columns: max(0, frame.size.columns - width - 6))
        frame.put(text, at: Point(column: width + 4, row: row), role: .dim)
        row += 1
      }
    }
  }

  private func draw(
    _ field: FormField, _ label: FieldLabel, isFocused: Bool, _ row: Int, _ frame: inout Frame
  ) {
    frame.put(isFocused ? ">" : " ", at: Point(column: 0, row: row))
    frame.put(label.text, at: Point(column: 2, row: row), role: isFocused ? .emphasis : .plain)
    let start = label.columns + 4
    let room = max(1, frame.size.columns - start - 1)
    let place = Point(column: start, row: row)
    guard isFocused else {
      frame.put(DisplayText.truncate(field.line.text, columns: room), at: place)
      return
    }
    let shown = field.line.view(columns: room)
    frame.put(shown.text, at: place, limit: room, role: .field)
    frame.cursor = Point(column: start + shown.cursorColumn, row: row)
  }
}

/// The name of a field, and the columns that all names of its form take.
private struct FieldLabel {
  var text: String
  var columns: Int
}
