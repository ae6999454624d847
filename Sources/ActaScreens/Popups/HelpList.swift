import ActaFrame
import ActaMeeting

/// The commands of a view, or of the whole program, as a list that typing narrows.
struct HelpList: Sendable {
  /// Nil lists the whole program.
  var view: ViewName?
  /// Where it was asked for: what can be done there stands first.
  var origin: ViewName
  var typed = LineField(text: "")
  var selected = 0

  init(view: ViewName?, from origin: ViewName) {
    self.view = view
    self.origin = origin
  }

  func commands(_ language: Language, _ words: Phrases) -> [Command] {
    let wanted = typed.text.utf8.split(separator: 0x20).map { PlainWord(String($0) ?? "") }
    let found = Command.allCases.filter { command in
      let binding = command.binding
      let known = [
        binding.title.portuguese, binding.title.english, binding.hint.portuguese,
        binding.hint.english, command.keyNames(words),
      ].map(PlainWord.init)
      return (view.map { command.applies(in: $0) } ?? true)
        && wanted.allSatisfy { word in known.contains { $0.contains(word) } }
    }
    return inOrder(found, wanted, language)
  }

  /// What a typed word begins comes before what it only occurs in; what can be done in this view
  /// before what leads to another; what does something before what moves about; then as the hints
  /// have it.
  private func inOrder(
    _ found: [Command], _ wanted: [PlainWord], _ language: Language
  ) -> [Command] {
    let ranked = found.map { command in
      let binding = command.binding
      let words = [binding.title, binding.hint].flatMap {
        PlainWord($0.text(in: language)).bytes.split(separator: 0x20)
      }
      let begins = wanted.allSatisfy { word in words.contains { $0.starts(with: word.bytes) } }
      let rank =
        (begins ? 0 : 4) + (command.applies(in: origin) ? 0 : 2)
        + (command.isGettingAbout ? 1 : 0)
      return (command, rank, binding.priority)
    }
    return ranked.sorted { $0.1 == $1.1 ? $0.2 > $1.2 : $0.1 < $1.1 }.map(\.0)
  }
}

extension Command {
  /// Moves, shows a list of commands or leaves: known before one looks for help.
  fileprivate var isGettingAbout: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown, .first, .last, .open, .into, .back, .cancel, .quitView,
      .leave, .nextPane, .previousPane, .nextRow, .turnPage, .help, .palette:
      true
    default: false
    }
  }
}

extension Session {
  mutating func answer(_ list: HelpList, _ key: Key) -> [Effect] {
    var list = list
    let commands = list.commands(language, words)
    switch key {
    case .escape, .control("c"), .help:
      popup = nil
      return []
    case .up: list.selected = max(0, list.selected - 1)
    case .down: list.selected = max(0, min(commands.count - 1, list.selected + 1))
    case .pageUp: list.selected = max(0, list.selected - 10)
    case .pageDown: list.selected = max(0, min(commands.count - 1, list.selected + 10))
    case .home where list.typed.text.isEmpty: list.selected = 0
    case .end where list.typed.text.isEmpty: list.selected = max(0, commands.count - 1)
    case .enter where !commands.isEmpty: return runChosen(commands, list.selected)
    default:
      if list.typed.handle(key) { list.selected = 0 }
    }
    popup = .help(list)
    return []
  }

  private mutating func runChosen(_ commands: [Command], _ index: Int) -> [Effect] {
    popup = nil
    guard commands.indices.contains(index) else { return [] }
    return runAnywhere(commands[index])
  }

  /// Runs a command, in a view that has it when this one has not.
  mutating func runAnywhere(_ command: Command) -> [Effect] {
    if !command.applies(in: view),
      let home = ViewName.allCases.first(where: { command.applies(in: $0) })
    {
      go(to: home)
    }
    return run(command)
  }
}
