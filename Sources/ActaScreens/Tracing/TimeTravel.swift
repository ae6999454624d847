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

  /// An approval on the way back is asked about first, as when it is taken back by itself.
  mutating func travelOrAsk(to count: Int) -> [Effect] {
    let steps = history.done.dropFirst(max(0, count))
    guard let name = steps.reversed().compactMap(approvedMeeting).first else {
      return travel(to: count)
    }
    popup = .menu(confirmMenu(words.undoApproval.filled(name), .momentForSure(count)))
    return []
  }

  /// Takes back, or does again, until so many steps are done.
  mutating func travel(to count: Int) -> [Effect] {
    let copiesStay = history.done.dropFirst(max(0, count)).contains(where: keepsCopies)
    var effects: [Effect] = []
    while history.done.count > max(0, count) { effects += undo() }
    while history.done.count < count, !history.undone.isEmpty { effects += redo() }
    clampSelections()
    guard !effects.isEmpty else { return [] }
    say(tracing.wentBack.filled(history.done.last.map(described) ?? tracing.beginning))
    if copiesStay { sayMore(DocumentPhrases.of(language).earlierStays) }
    return effects
  }
}

extension Menu {
  /// Digits for the first nine rows of a long menu; the others are reached by the arrows.
  static func letter(_ row: Int) -> Character {
    row < 9 ? Character(String(row + 1)) : "·"
  }
}
