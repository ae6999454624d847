import ActaFrame
import ActaMeeting

/// The mouse, for who asks for it: a click does what keys do, so that nothing is reached by it alone
/// and what a crash must not lose is remembered the same way.
extension Session {
  /// Takes a click on a cell of the screen; where nothing stands to be chosen it does nothing.
  mutating func point(at place: Point) -> [Effect] {
    guard !isVeiled, let handle = view(size).handle(at: place) else { return [] }
    if handle.kind == .hint { return press(keys(ofHint: handle.number)) }
    guard editor == nil || isAskingAboutPaste else { return [] }
    // Which entry is the first is known only inside the pane.
    let isOutside = handle.kind == .entry && popup == nil && !inContent
    let into = isOutside ? press([.right]) : []
    return into + press(keys(for: handle, isSelected: !isOutside))
  }

  private mutating func press(_ keys: [Key]) -> [Effect] {
    keys.reduce(into: []) { effects, key in
      effects += following(.key(key)) { $0.take(key) }
    }
  }

  /// What a hint stands for is pressed, where that is one key.
  private func keys(ofHint place: Int) -> [Key] {
    let all = hintsInSight(size)
    guard all.indices.contains(place) else { return [] }
    return [Command.key(named: all[place].0, words)].compactMap { $0 }
  }

  /// The keys that lead to what was clicked; on what is selected already, Enter.
  private func keys(for handle: Handle, isSelected: Bool) -> [Key] {
    switch (handle.kind, popup) {
    case (.option, .menu(let menu)): return [.character(menu.options[handle.number].letter)]
    case (.option, .form(let form)): return steps(handle.number - form.focus, .backTab, .tab)
    case (.option, .help(let list)): return steps(handle.number - list.selected, orElse: .enter)
    case (.option, .round(let round)): return steps(handle.number - round.selected)
    case (_, .some), (.option, nil), (.hint, nil): return []
    case (.tab, nil): return [.character(Character(String(handle.number)))]
    case (.row, nil):
      let back: [Key] = inContent ? [.left] : []
      let away = handle.number - (selection[view] ?? 0)
      return back + steps(away, orElse: inContent ? nil : .enter)
    case (.entry, nil):
      return steps(handle.number - contentSelection, orElse: isSelected ? .enter : nil)
    }
  }

  private func steps(
    _ count: Int, _ back: Key = .up, _ forth: Key = .down, orElse same: Key? = nil
  ) -> [Key] {
    guard count != 0 else { return [same].compactMap { $0 } }
    return Array(repeating: count < 0 ? back : forth, count: abs(count))
  }
}
