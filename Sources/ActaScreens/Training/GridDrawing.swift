import ActaDisplay
import ActaFrame
import ActaMeeting
import ActaText

/// Where the columns of the grid stand on a screen of some width.
struct GridLayout {
  /// First column and width of the name.
  let nameStart = 6
  let nameColumns: Int
  /// Columns for the institution; 0 where there is no room.
  let institutionColumns: Int
  /// The columns that can be seen, by their places among all.
  let shown: Range<Int>
  let cellStart: Int
  let cellColumns = 4
  /// Whether the rate and the certificate have room.
  let showsRate: Bool

  init(columns: Int, cells: Int, selected: Int) {
    institutionColumns = columns >= 70 ? 10 : 0
    showsRate = columns >= 60
    let fixed = nameStart + institutionColumns + (showsRate ? 8 : 0)
    let room = max(1, (columns - fixed - 16) / cellColumns)
    let count = min(room, cells)
    let first = max(0, min(selected - count + 1, cells - count))
    shown = first..<first + count
    nameColumns = max(6, columns - fixed - count * cellColumns - 1)
    cellStart = nameStart + nameColumns + institutionColumns
  }

  func start(of cell: Int) -> Int { cellStart + (cell - shown.lowerBound) * cellColumns }
}

extension Session {
  /// The grid in the room of both panes; the cursor stands in the cell that keys go to.
  func drawGrid(_ frame: inout Frame, _ page: Page) {
    let columns = gridColumns
    let place = min(gridColumn, max(0, columns.count - 1))
    let layout = GridLayout(columns: frame.size.columns, cells: columns.count, selected: place)
    let top = Panes.headerRows
    let bottom = frame.size.rows - Panes.footerRows
    let foot = bottom - top >= 6 ? page.foot : []
    drawTitles(&frame, columns, layout, top)
    let room = max(1, bottom - top - 1 - foot.count)
    let selected = selection[.grid] ?? 0
    let first = Panes.firstRow(selected, of: targetCount, room: room)
    frame.cursor = Point(column: 0, row: top + 1)
    if page.rows.isEmpty {
      frame.put(page.whenEmpty, at: Point(column: 2, row: top + 1))
    }
    for (offset, row) in page.rows.dropFirst(first - page.before).prefix(room).enumerated() {
      guard case .trainingRow(let line)? = row.target else { continue }
      let y = top + 1 + offset
      let isSelected = first + offset == selected
      drawRow(line, first + offset + 1, &frame, columns, layout, y)
      guard isSelected else { continue }
      frame.put(">", at: Point(column: 0, row: y))
      frame.paint(row: y, columns: 0..<frame.size.columns, role: .selected)
      drawCursor(&frame, layout, place, y)
    }
    for (offset, sentence) in foot.enumerated() {
      let text = DisplayText.truncate(sentence.text, columns: frame.size.columns - 3)
      frame.put(
        text, at: Point(column: 2, row: bottom - foot.count + offset), role: sentence.role)
    }
  }

  /// Brackets around the cell, so that it can be told without colour.
  private func drawCursor(_ frame: inout Frame, _ layout: GridLayout, _ cell: Int, _ row: Int) {
    let start = layout.start(of: cell)
    frame.put("[", at: Point(column: start - 1, row: row), role: .selected)
    let end = frame[column: start + 1, row: row].glyph == " " ? start + 1 : start + 3
    frame.put("]", at: Point(column: end, row: row), role: .selected)
    frame.cursor = Point(column: start, row: row)
  }

  private func drawTitles(
    _ frame: inout Frame, _ columns: [GridColumn], _ layout: GridLayout, _ row: Int
  ) {
    let isAwareness = currentTraining?.training.isAwareness == true
    let name = isAwareness ? trainingWords.ageBand : trainingWords.name
    frame.put(name, at: Point(column: layout.nameStart, row: row), role: .heading)
    for cell in layout.shown {
      frame.put(
        shortName(of: columns[cell]), at: Point(column: layout.start(of: cell), row: row),
        limit: layout.cellColumns, role: .heading)
    }
    if layout.showsRate, !isAwareness {
      frame.put(
        "  %  C", at: Point(column: frame.size.columns - 8, row: row), role: .heading)
    }
  }

  /// `28m`, `28t`, in English `m28`, `a28`, in four columns.
  private func shortName(of column: GridColumn) -> String {
    switch column {
    case .pre, .post: return name(of: column)
    case .women: return "F"
    case .men: return "M"
    case .mark(let index):
      let half = index.isMultiple(of: 2) ? trainingWords.morning : trainingWords.afternoon
      let letter = half.unicodeScalars.first.map { String($0).lowercased() } ?? ""
      return day(of: index).map { trainingWords.shortHalf.filled($0.day, letter) } ?? "\(index + 1)"
    }
  }

  private func drawRow(
    _ line: Int, _ number: Int, _ frame: inout Frame, _ columns: [GridColumn],
    _ layout: GridLayout, _ row: Int
  ) {
    guard let file = currentTraining else { return }
    let training = file.training
    let digits = String(number)
    frame.put(digits, at: Point(column: 5 - digits.utf8.count, row: row), role: .dim)
    if let band = training.reached.first(where: { $0.line == line }) {
      frame.put(band.age, at: Point(column: layout.nameStart, row: row), limit: layout.nameColumns)
      for cell in layout.shown {
        let count = columns[cell] == .women ? band.women : band.men
        frame.put(String(count), at: Point(column: layout.start(of: cell), row: row), limit: 4)
      }
    } else if let one = training.participants.first(where: { $0.line == line }) {
      draw(one, training, file.figures.halfDays, &frame, columns, layout, row)
    }
  }

  private func draw(
    _ one: Participant, _ training: Training, _ halfDays: Int, _ frame: inout Frame,
    _ columns: [GridColumn],
    _ layout: GridLayout, _ row: Int
  ) {
    frame.put(
      DisplayText.truncate(one.name, columns: layout.nameColumns - 2),
      at: Point(column: layout.nameStart, row: row))
    if layout.institutionColumns > 0 {
      frame.put(
        DisplayText.truncate(one.institution ?? "____", columns: layout.institutionColumns - 2),
        at: Point(column: layout.nameStart + layout.nameColumns, row: row), role: .dim)
    }
    for cell in layout.shown {
      frame.put(
        text(of: one, columns[cell]), at: Point(column: layout.start(of: cell), row: row), limit: 3)
    }
    guard layout.showsRate, halfDays > 0 else { return }
    let rate = one.rate(halfDays: halfDays)
    let percent = "\(rate.percent)%"
    let end = frame.size.columns - 4
    frame.put(percent, at: Point(column: end - percent.utf8.count, row: row))
    if isOver(training), training.certifies(one, rate) {
      frame.put("C", at: Point(column: end + 1, row: row), role: .adopted)
    }
  }

  private func text(of one: Participant, _ column: GridColumn) -> String {
    switch column {
    case .mark(let index):
      one.marks.indices.contains(index) && one.marks[index] != .unmarked
        ? String(one.marks[index].rawValue) : "."
    case .pre: one.pre.map(String.init) ?? ""
    case .post: one.post.map(String.init) ?? ""
    case .women, .men: ""
    }
  }
}
