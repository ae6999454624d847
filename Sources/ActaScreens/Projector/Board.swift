import ActaDisplay
package import ActaFrame
import ActaMeeting
import ActaText

/// What the room reads, from top to bottom.
struct Board: Hashable, Sendable {
  var title: String
  var time = ""
  /// Which item it is, or why there is none.
  var heading: String
  var item = ""
  /// Of the item: `8 de 30 minutos`.
  var minutes = ""
  /// What the text below is: under decision, or decided.
  var question = ""
  var text: [String] = []
  var foot: [StyledText] = []
}

extension Projector {
  /// The board for people who cannot look, one fact a line.
  package var lines: [String] {
    let board = board
    return
      ([board.title, board.time, board.heading, board.item, board.minutes, board.question]
      + board.text + board.foot.map(\.text)).filter { !$0.isEmpty }
  }

  /// The board at a size; what does not fit is cut from the text, never from the foot.
  package func view(_ size: Size) -> Frame {
    var frame = Frame(size: size)
    let board = board
    let columns = max(1, size.columns - 2)
    drawHead(board, &frame)
    let foot = board.foot.flatMap { sentence in
      DisplayText.wrap(sentence.text, columns: columns, hanging: 2).prefix(2)
        .map { StyledText(text: $0, role: sentence.role) }
    }
    let footTop = max(3, size.rows - foot.count)
    for (offset, line) in foot.enumerated() {
      frame.put(line.text, at: Point(column: 1, row: footTop + offset), role: line.role)
    }
    drawRule(&frame, row: footTop - 1)
    drawBody(board, &frame, rows: 3..<max(3, footTop - 1))
    return frame
  }

  private func drawHead(_ board: Board, _ frame: inout Frame) {
    let columns = frame.size.columns
    let room = max(0, columns - DisplayText.columns(board.time) - 4)
    frame.put(
      DisplayText.truncate(board.title, columns: room), at: Point(column: 1, row: 0), role: .heading
    )
    let start = columns - DisplayText.columns(board.time) - 1
    frame.put(board.time, at: Point(column: start, row: 0), role: .emphasis)
    drawRule(&frame, row: 1)
  }

  private func drawRule(_ frame: inout Frame, row: Int) {
    for column in 0..<frame.size.columns {
      frame.put("-", at: Point(column: column, row: row), role: .rule)
    }
  }

  /// The item, then the text in as large a setting as the room allows: lines apart while they fit.
  private func drawBody(_ board: Board, _ frame: inout Frame, rows: Range<Int>) {
    var row = rows.lowerBound
    frame.cursor = Point(column: 0, row: min(row, max(0, frame.size.rows - 1)))
    let head = [board.heading, board.minutes].filter { !$0.isEmpty }.joined(separator: "  ")
    let margin = frame.size.columns >= 60 ? 4 : 1
    let columns = max(1, frame.size.columns - 2 * margin)
    var lines = [StyledText(text: head, role: .dim)]
    lines += DisplayText.wrap(board.item, columns: columns).map {
      StyledText(text: $0, role: .heading)
    }
    if !board.question.isEmpty {
      lines += [StyledText(text: ""), StyledText(text: board.question, role: .label)]
    }
    for line in lines where row < rows.upperBound {
      frame.put(line.text, at: Point(column: margin, row: row), limit: columns, role: line.role)
      row += 1
    }
    drawText(
      board.text, &frame, margin: margin, rows: min(row + 1, rows.upperBound)..<rows.upperBound)
  }

  private func drawText(_ text: [String], _ frame: inout Frame, margin: Int, rows: Range<Int>) {
    let columns = max(1, frame.size.columns - 2 * margin)
    var lines = text.flatMap { DisplayText.wrap($0, columns: columns) }
    let step = 2 * lines.count - 1 <= rows.count ? 2 : 1
    if lines.count > rows.count, let last = rows.isEmpty ? nil : lines[safe: rows.count - 1] {
      lines = lines.prefix(rows.count - 1) + [DisplayText.truncate(last + " …", columns: columns)]
    }
    for (offset, line) in lines.enumerated() where offset * step < rows.count {
      frame.put(
        line, at: Point(column: margin, row: rows.lowerBound + offset * step), limit: columns,
        role: .emphasis)
    }
  }
}

extension Array {
  /// Nil outside the array.
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
