import ActaFrame
import ActaMeeting
import ActaMinutes

/// The whole life of an action, a proposal or a decision, in a window over the view.
extension Session {
  mutating func openThread(_ reference: Reference) {
    let name = reference.within(group: library.group.id)
    guard let thread = Thread(of: name, in: [library.record] + library.correspondents) else {
      return
    }
    let text = ThreadText(thread, today: now.date, language: language)
    let lines = text.lines(width: max(20, size.columns - 4))
    textScroll = 0
    popup = .text(title: lines.first ?? "", lines: Array(lines.dropFirst()))
  }

  /// Keys of a window with text: what moves moves, everything else closes it.
  mutating func readText(_ key: Key, _ title: String, _ lines: [String]) {
    let page = max(1, textRoom - 1)
    let end = textRows(title, lines).count - textRoom
    let wanted: Int
    switch key {
    case .up, .character("k"): wanted = textScroll - 1
    case .down, .character("j"): wanted = textScroll + 1
    case .pageUp, .control("u"): wanted = textScroll - page
    case .pageDown, .control("d"), .character(" "): wanted = textScroll + page
    case .home, .character("g"): wanted = 0
    case .end, .character("G"): wanted = end
    default:
      popup = nil
      textScroll = 0
      return
    }
    textScroll = max(0, min(wanted, end))
  }

  /// Rows of a text on this screen.
  var textRoom: Int { max(1, size.rows - Panes.footerRows - 2) }

  /// The text as it is set on this screen.
  func textRows(_ title: String, _ lines: [String]) -> [DetailLine] {
    let all =
      [DetailLine(text: title, role: .heading), DetailLine(text: "")]
      + lines.map { DetailLine(text: $0) }
    return wrap(all, size.columns - 4)
  }

  /// The part of a text that fits, and where it goes on, said on the rule above it.
  func drawReading(_ title: String, _ lines: [String], _ frame: inout Frame) {
    let rows = textRows(title, lines)
    let room = min(textRoom, rows.count)
    let top = sheet(&frame, rows: room)
    let first = max(0, min(textScroll, rows.count - room))
    drawText(
      Array(rows[first..<first + room]), &frame, Point(column: 2, row: top),
      frame.size.columns - 3, room)
    if room < rows.count {
      let place = " \(first + 1)-\(first + room)/\(rows.count) "
      let column = max(0, frame.size.columns - place.utf8.count - 2)
      frame.put(place, at: Point(column: column, row: top - 1), role: .rule)
    }
    frame.cursor = Point(column: 2, row: top)
  }
}
