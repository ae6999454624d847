import ActaDisplay
import ActaMeeting
import ActaMinutes
import ActaText

/// `acta actions`: what was promised and is not done, over every meeting.
struct ActionsCommand {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let order = try order()
    let archive = try commands.loading.actions(at: commands.path, try wanted)
    let isAskedFor = try isAskedFor(archive.groups)
    let actions = archive.actions(by: { order.day(of: $0) }, where: isAskedFor)
    try write(try shared(order == .who ? actions.byOwner : actions), order)
    archive.leaveToTheSystem()
    return commands.conclude(archive.exit, without: archive.unread)
  }

  /// Final actions are asked for by name or with all.
  private var wanted: WantedActions {
    get throws(CommandFailure) {
      let state = try commands.word(.state, as: ActionState.self)
      return commands.options.has(.all) || state?.isFinal == true ? .all : .open
    }
  }

  /// Calendars and lists of other programs show what they are given to whoever looks at them: what is for
  /// fewer than its meeting goes there only when a label asks for it.
  private func shared(_ actions: AskedActions) throws(CommandFailure) -> AskedActions {
    if let label = try commands.label() { return actions.only { ($0.share ?? .red) >= label } }
    guard commands.options.has(.ics) || commands.options.has(.todo) else { return actions }
    let kept = actions.only { !$0.isForFewer }
    if let strictest = actions.lazy.filter(\.isForFewer).compactMap(\.share).min() {
      Output.error(
        "acta: " + RegisterWords.leftOut(actions.count - kept.count, strictest, commands.language))
    }
    return kept
  }

  private func write(_ actions: AskedActions, _ order: ActionOrder) throws(CommandFailure) {
    let today = commands.clock.today
    if commands.options.has(.ics) {
      let calendar = ActionCalendar(actions: actions, today: today, language: commands.language)
      return Output.data(Array(calendar.text.utf8))
    }
    if commands.options.has(.todo) {
      return Output.text(ActionTodo(actions: actions).text.composedLetters)
    }
    let report = ActionReport(
      actions: actions, today: today, language: commands.language, order: order)
    try report.write(commands.options)
  }

  private func isAskedFor(
    _ groups: [Group]
  ) throws(CommandFailure) -> (ActionRecord) -> Bool {
    let options = commands.options
    let today = commands.clock.today
    let state = try commands.word(.state, as: ActionState.self)
    let before = try commands.date(.dueBefore)
    let codes = try options[.who].map { text throws(CommandFailure) in
      try self.codes(meant: text, groups)
    }
    let (all, overdue) = (options.has(.all), options.has(.overdue))
    return { action in
      if !all, state == nil, action.state.isFinal { return false }
      if overdue, !action.isOverdue(today: today) { return false }
      if let state, action.state != state { return false }
      if let codes, !codes.contains(PlainWord(action.who ?? "")) { return false }
      if let before, action.lastDay.map({ $0 >= before }) ?? true { return false }
      return true
    }
  }

  /// The codes of institutions that a code, a name or an alias can stand for, in any case; what no
  /// group knows is still looked for where an action names it.
  private func codes(
    meant text: String, _ groups: [Group]
  ) throws(CommandFailure) -> Set<PlainWord> {
    let wanted = PlainWord(text)
    let institutions = groups.flatMap(\.institutions)
    let named = institutions.filter { one in
      ([one.code, one.name] + one.aliases).contains { PlainWord($0) == wanted }
    }
    if named.isEmpty, !institutions.isEmpty, try !isOwner(wanted) {
      let codes = choices(institutions.map(\.code))
      let near = nearest(to: text, among: codes)
      throw commands.usage(.unknownWord(text, near, codes))
    }
    return Set(named.map { PlainWord($0.code) } + [wanted])
  }

  /// Whether any action, done ones too, is of what a word names.
  private func isOwner(_ word: PlainWord) throws(CommandFailure) -> Bool {
    let all = try commands.loading.actions(at: commands.path, .all)
    return all.contains { PlainWord($0.who ?? "") == word }
  }

  /// Every code once, in the order of the groups.
  private func choices(_ codes: [String]) -> [String] {
    var seen: Set<PlainWord> = []
    return codes.filter { seen.insert(PlainWord($0)).inserted }
  }

  private func order() throws(CommandFailure) -> ActionOrder {
    guard let text = commands.options[.sort] else { return .due }
    if let order = commands.word(text, as: ActionOrder.self) { return order }
    let all = ActionOrder.allCases.map { $0.words.text(in: commands.language) }
    throw commands.usage(.badValue(.sort, text, all))
  }

}

extension ActionOrder {
  /// The day that puts an action in this order; nil where none does.
  fileprivate func day(of action: ActionRecord) -> CalendarDate? {
    switch self {
    case .due: action.lastDay
    case .age: action.born
    case .who: nil
    }
  }
}
