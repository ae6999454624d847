import ActaMeeting
import ActaText

/// `:history`: every moment of this session, to go back to any of them.
extension Session {
  /// Latest first; what was taken back stands above the present moment.
  var historyMenu: Menu {
    let steps = history.done + history.undone.reversed()
    let count = history.done.count
    let moments = (0...steps.count).reversed().map { kept -> Menu.Option in
      let title = kept == 0 ? tracing.beginning : described(steps[kept - 1])
      return Menu.Option(
        letter: Menu.letter(steps.count - kept),
        text: kept == count ? "\(title) \(tracing.now)" : title, choice: .moment(kept))
    }
    return Menu(
      title: tracing.historyTitle, options: moments, selected: steps.count - count)
  }

  private func described(_ step: History.Step) -> String {
    step.minute.map { "\($0.text)  \(step.title)" } ?? step.title
  }

  /// Takes back, or does again, until so many steps are done.
  mutating func travel(to count: Int) -> [Effect] {
    var effects: [Effect] = []
    while history.done.count > max(0, count) { effects += undo() }
    while history.done.count < count, !history.undone.isEmpty { effects += redo() }
    clampSelections()
    guard !effects.isEmpty else { return [] }
    say(tracing.wentBack.filled(history.done.last.map(described) ?? tracing.beginning))
    return effects
  }
}

extension Menu {
  /// Digits for the first nine rows of a long menu; the others are reached by the arrows.
  static func letter(_ row: Int) -> Character {
    row < 9 ? Character(String(row + 1)) : "·"
  }
}
