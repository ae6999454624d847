import ActaFrame
import ActaMeeting

/// The commands of a view, or of the whole program, as a list that typing narrows.
struct HelpList: Sendable {
  /// Nil lists the whole program.
  var view: ViewName?
  var typed = LineField(text: "")
  var selected = 0

  init(view: ViewName?) {
    self.view = view
  }

  func commands(_ language: Language, _ words: Phrases) -> [Command] {
    let wanted = typed.text.utf8.split(separator: 0x20).map { PlainWord(String($0) ?? "") }
    return Command.allCases.filter { command in
      let binding = command.binding
      let known = [
        binding.title.portuguese, binding.title.english, binding.hint.portuguese,
        binding.hint.english, command.keyNames(words),
      ].map(PlainWord.init)
      return (view.map { command.applies(in: $0) } ?? true)
        && wanted.allSatisfy { word in known.contains { $0.contains(word) } }
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
    case .enter: return runChosen(commands, list.selected)
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
