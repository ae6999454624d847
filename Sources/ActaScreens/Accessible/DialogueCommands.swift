import ActaFrame
import ActaMeeting
import ActaText

/// Numbers, letters and words at a list.
extension Dialogue {
  mutating func takeCommand(_ line: String, _ turn: inout Turn) {
    guard !line.isEmpty else {
      readList = nil
      return
    }
    let parts = line.utf8.split(separator: 0x20, maxSplits: 1).map { String($0) ?? "" }
    guard let number = parts.first.flatMap({ decimal(Array($0.utf8)) }) else {
      runCommand(line, &turn)
      return
    }
    guard choose(row: number) else {
      turn.lines.append(words.notAChoice.filled(line))
      return
    }
    if parts.count == 2 {
      readRow = row
      runCommand(parts[1], &turn)
    }
  }

  /// Selects a row by its number, which reads it. 0 goes back.
  private mutating func choose(row number: Int) -> Bool {
    guard number > 0 else {
      goBack()
      return true
    }
    let count =
      session.inContent
      ? session.selectedItem.map { session.currentMeeting?.meeting.items[$0].entries.count ?? 0 }
        ?? 0 : session.targets.count
    guard number <= count else { return false }
    if session.inContent {
      session.contentSelection = number - 1
    } else {
      session.selection[session.view] = number - 1
      session.contentSelection = 0
    }
    readRow = -1
    return true
  }

  private mutating func goBack() {
    guard session.inContent || session.view != .group || session.showsMembership else { return }
    _ = session.run(.quitView)
  }

  private mutating func runCommand(_ typed: String, _ turn: inout Turn) {
    let wanted = PlainWord(typed)
    if wanted == PlainWord(words.rollCallCommand), session.currentMeeting != nil,
      session.meetingRefusal == nil
    {
      beginRollCall()
      return
    }
    if let (command, choice) = chosenAtOnce(typed) {
      turn.effects += run(command)
      if case .menu? = session.popup { takeAnswer(choice, &turn) }
      return
    }
    // One letter is that key, in its own case, or none: `S` is never taken for `s`.
    if let letter = typed.first, typed.unicodeScalars.count == 1 {
      guard let command = Command.bound(to: .character(letter), in: session.view) else {
        turn.lines.append(session.explained(.character(letter)))
        return
      }
      turn.effects += run(command)
      return
    }
    let found = commands(typed)
    switch found.count {
    case 0: turn.lines.append(words.notACommand.filled(typed))
    case 1: turn.effects += run(found[0])
    default:
      var list = HelpList(view: nil, from: session.view)
      list.typed = LineField(text: typed)
      session.popup = .help(list)
    }
  }

  /// `a n`: the letter of a command that asks what, with the letter of the answer.
  private func chosenAtOnce(_ typed: String) -> (Command, String)? {
    let parts = typed.unicodeScalars.split(separator: " ").map { String($0) }
    guard parts.count == 2, parts.allSatisfy({ $0.unicodeScalars.count == 1 }),
      let letter = parts[0].first,
      let command = Command.bound(to: .character(letter), in: session.view)
    else { return nil }
    let asking: [Command] = [.add, .meeting, .decide, .review, .minutes, .restrict]
    return asking.contains(command) ? (command, parts[1]) : nil
  }

  private mutating func run(_ command: Command) -> [Effect] {
    switch command {
    case .redraw:
      readList = nil
      return []
    case .suspend: return []
    default:
      let before = list
      let effects = session.runAnywhere(command)
      // Asked for where one is already: read again.
      if command == Command.showing(before.view), list == before { readList = nil }
      return effects
    }
  }

  /// By the name of a key, by the word of the hint line, else by words of the title.
  private func commands(_ typed: String) -> [Command] {
    let wanted = PlainWord(typed)
    let all = Command.allCases
    let here =
      all.filter { $0.applies(in: session.view) } + all.filter { !$0.applies(in: session.view) }
    if let named = here.first(where: { isCalled($0, wanted) }) { return [named] }
    if let view = ViewName.allCases.first(where: { PlainWord(session.words.name(of: $0)) == wanted }
    ),
      let shows = Command.showing(view)
    {
      return [shows]
    }
    return all.filter { PlainWord($0.binding.title.text(in: session.language)).contains(wanted) }
  }

  private func isCalled(_ command: Command, _ wanted: PlainWord) -> Bool {
    let hint = command.binding.hint
    return [command.keyName(session.words), hint.portuguese, hint.english]
      .contains { PlainWord($0) == wanted }
  }

  // The list of commands.

  mutating func ask(_ list: HelpList, _ turn: inout Turn) {
    let commands = offered(list)
    let typed = trimmedWords(list.typed.text)
    turn.lines.append(
      typed.isEmpty ? words.allCommands : words.severalCommands.filled(typed))
    turn.lines += numbered(commands.map(described))
    if commands.isEmpty { turn.lines.append(session.words.nothingFound) }
    if list.view != nil, typed.isEmpty, !session.log.isEmpty {
      turn.lines += [session.tracing.lastMessages] + session.lastMessages(5).map(\.text)
    }
    turn.lines.append(words.commandsHelp)
    turn.prompt = "\(words.choicePrompt)> "
  }

  /// What the list says: what can be done now, first what is most useful; everything that lines can
  /// ask for once that was wished, or when words search.
  private func offered(_ list: HelpList) -> [Command] {
    let all = list.commands(session.language, session.words).filter { !$0.isForEyes }
    guard !listsAllCommands, trimmedWords(list.typed.text).isEmpty else { return all }
    return all.filter { $0 != .quitView && session.unavailability($0) == nil }
      + all.filter { $0 == .quitView }
  }

  /// `juntar, a`, and why not when it cannot be.
  private func described(_ command: Command) -> String {
    let binding = command.binding
    let key = command.keyName(session.words)
    // A letter can be typed; for every other key there is its word.
    let typed = key.utf8.count == 1 ? key : binding.hint.text(in: session.language)
    let title = binding.title.text(in: session.language)
    let why = session.unavailability(command).map { " (\($0))" } ?? ""
    return (typed.isOne(of: [title]) ? title : "\(title), \(typed)") + why
  }

  mutating func takeCommand(_ list: HelpList, _ line: String, _ turn: inout Turn) {
    var list = list
    let commands = offered(list)
    if line.isEmpty || line.isOne(of: [".", "0"]) {
      closeCommands()
    } else if line.isOne(of: ["?"]) {
      list.typed = LineField(text: "")
      session.popup = .help(list)
    } else if PlainWord(line) == PlainWord(words.everything) {
      listsAllCommands = true
      list.typed = LineField(text: "")
      session.popup = .help(list)
    } else if let command = named(line, commands) {
      closeCommands()
      turn.effects += run(command)
    } else if decimal(Array(line.utf8)) != nil {
      turn.lines.append(words.notAChoice.filled(line))
    } else {
      list.typed = LineField(text: line)
      session.popup = .help(list)
    }
  }

  private mutating func closeCommands() {
    session.popup = nil
    listsAllCommands = false
  }

  /// By the number of the list, or by its letter as outside the list.
  private func named(_ line: String, _ commands: [Command]) -> Command? {
    if let number = decimal(Array(line.utf8)) {
      return commands.indices.contains(number - 1) ? commands[number - 1] : nil
    }
    guard line.unicodeScalars.count == 1, let letter = line.first else { return nil }
    return Command.bound(to: .character(letter), in: session.view)
  }
}

extension Command {
  /// Whether it is of use on a screen alone: lines are chosen by number, and read as they come.
  fileprivate var isForEyes: Bool {
    switch self {
    case .up, .down, .pageUp, .pageDown, .first, .last, .into, .back, .cancel, .nextPane,
      .previousPane, .readOn, .turnPage, .redraw, .suspend, .help, .palette:
      true
    default: false
    }
  }
}

extension Command {
  /// The command that shows a view.
  static func showing(_ view: ViewName) -> Command? {
    switch view {
    case .group: .showGroup
    case .agenda: .showAgenda
    case .attendance: .showAttendance
    case .proposals: .showProposals
    case .actions: .showActions
    case .training, .grid: .showTraining
    case .minutes: .showMinutes
    }
  }
}
