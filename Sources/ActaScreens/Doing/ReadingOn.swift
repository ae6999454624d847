import ActaFrame
import ActaMeeting

/// Tab where the right pane only tells: Up and Down go through its text until Tab, Left or Escape.
extension Command {
  /// The row of the command that goes into the right pane.
  var readingOn: Binding {
    Binding(
      keys: [.tab], views: [.group, .proposals, .actions, .training], hint: Words("read", "ler"),
      title: Words(
        "read the right pane to its end; again, back to the list",
        "ler o painel da direita até ao fim; outra vez, voltar à lista"), priority: 58)
  }
}

/// Space where a document is read, as pagers have it.
extension Command {
  var turningPage: Binding {
    Binding(
      keys: [.character(" ")], views: [.minutes], hint: Words("page", "página"),
      title: Words("one page down in the document", "uma página abaixo no documento"), priority: 0)
  }
}

extension Session {
  /// Goes into the right pane, or back to the list.
  mutating func readOn() {
    textPlace = textPlace == nil && selectedTarget != nil ? 0 : nil
  }

  /// What a command means while the right pane is read; false when it means what it always does, and
  /// reading is over.
  mutating func readsOn(_ command: Command) -> Bool {
    guard let place = textPlace else { return false }
    let page = shownPage
    let panes = panes(page, size)
    let end = max(0, wrap(page.detail, panes.detailColumns - 1).count - panes.rows)
    let step = max(1, panes.rows - 1)
    switch command {
    case .up: textPlace = max(0, min(place, end) - 1)
    case .down: textPlace = min(end, place + 1)
    case .pageUp: textPlace = max(0, min(place, end) - step)
    case .pageDown: textPlace = min(end, place + step)
    case .first: textPlace = 0
    case .last: textPlace = end
    case .back, .cancel, .quitView, .readOn, .previousPane: textPlace = nil
    case .redraw, .veil, .saveNow, .suspend: return false
    default:
      textPlace = nil
      return false
    }
    return true
  }

  /// The first line of the right pane that is shown, and, where not all of it is, which part.
  func reading(_ lines: [DetailLine], _ panes: Panes) -> (first: Int, part: String?) {
    let first = max(0, min(textPlace ?? 0, lines.count - panes.rows))
    guard Command.readOn.applies(in: view), lines.count > panes.rows else { return (first, nil) }
    return (first, " \(first + 1)-\(first + panes.rows)/\(lines.count) ")
  }
}
