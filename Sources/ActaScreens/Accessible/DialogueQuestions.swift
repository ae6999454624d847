import ActaFrame
import ActaMeeting
import ActaText

/// Menus as numbered choices.
extension Dialogue {
  /// The choices of a menu, each once.
  private func choices(_ menu: Menu) -> [Menu.Option] {
    menu.options.enumerated().filter { index, option in
      menu.options.firstIndex { $0.choice == option.choice } == index
    }.map(\.element)
  }

  mutating func ask(_ menu: Menu, _ turn: inout Turn) {
    turn.lines += [menu.title] + menu.notes.map(\.text) + (menu.sides?.spoken ?? [])
    turn.lines += numbered(choices(menu).map(\.text))
    turn.prompt = "\(words.choicePrompt)> "
  }

  mutating func takeChoice(_ menu: Menu, _ line: String, _ turn: inout Turn) {
    if line.isEmpty || line.isOne(of: ["0", ".", "q"]) {
      leave(menu, isUsual: line.isEmpty, &turn)
      return
    }
    if line.isOne(of: ["Q"]) {
      leave(menu, isUsual: false, &turn)
      // Unless giving up leads to another question.
      if session.popup == nil { takeAnswer(line, &turn) }
      return
    }
    if line.isOne(of: ["?"]) {
      turn.lines.append(words.chooseNumber)
      return
    }
    guard let option = chosen(choices(menu), line) else {
      turn.lines.append(words.notAChoice.filled(line))
      return
    }
    session.popup = nil
    turn.effects += session.choose(option.choice)
  }

  /// Without a choice: what the window says it means, else nothing, and that is said.
  private mutating func leave(_ menu: Menu, isUsual: Bool, _ turn: inout Turn) {
    session.popup = nil
    guard let end = menu.onEscape else {
      turn.lines.append(session.words.nothingChosen)
      return
    }
    let usual = menu.selected.map { menu.options[$0].choice } ?? end
    turn.effects += session.choose(isUsual ? usual : end)
  }

  /// By number, by letter, or by the words themselves, those that it begins with first; one letter
  /// alone is no word.
  private func chosen(_ all: [Menu.Option], _ line: String) -> Menu.Option? {
    if let number = decimal(Array(line.utf8)) {
      return all.indices.contains(number - 1) ? all[number - 1] : nil
    }
    if line.unicodeScalars.count == 1 { return all.first { $0.letter == line.first } }
    let wanted = PlainWord(line)
    let fitting = all.filter { PlainWord($0.text).contains(wanted) }
    let beginning = fitting.filter { PlainWord($0.text).bytes.starts(with: wanted.bytes) }
    return fitting.count == 1 ? fitting[0] : beginning.count == 1 ? beginning[0] : nil
  }

  func numbered(_ all: [String]) -> [String] {
    all.enumerated().map { "\($0.offset + 1). \($0.element)" }
  }
}
