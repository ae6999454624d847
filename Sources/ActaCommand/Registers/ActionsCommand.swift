import ActaDisplay
import ActaMeeting
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
    try write(sorted(try filtered(archive.actions, archive.groups), by: order), order)
    return archive.exit
  }

  /// Final actions are asked for by name or with all.
  private var wanted: WantedActions {
    get throws(CommandFailure) {
      let state = try commands.word(.state, as: ActionState.self)
      return commands.options.has(.all) || state?.isFinal == true ? .all : .open
    }
  }

  private func write(_ actions: [ActionRecord], _ order: ActionOrder) throws(CommandFailure) {
    let today = commands.clock.today
    if commands.options.has(.ics) {
      let calendar = ActionCalendar(actions: actions, today: today, language: commands.language)
      return Output.text(calendar.text)
    }
    if commands.options.has(.todo) { return Output.text(ActionTodo(actions: actions).text) }
    let report = ActionReport(
      actions: actions, today: today, language: commands.language, order: order)
    try report.write(commands.options)
  }

  private func filtered(
    _ all: [ActionRecord], _ groups: [Group]
  ) throws(CommandFailure) -> [ActionRecord] {
    let options = commands.options
    let today = commands.clock.today
    let state = try commands.word(.state, as: ActionState.self)
    let before = try commands.date(.dueBefore)
    let codes = options[.who].map { self.codes(meant: $0, groups) }
    return all.filter { action in
      if !options.has(.all), state == nil, action.state.isFinal { return false }
      if options.has(.overdue), !action.isOverdue(today: today) { return false }
      if let state, action.state != state { return false }
      if let codes, !codes.contains(PlainWord(action.who ?? "")) { return false }
      if let before, action.lastDay.map({ $0 >= before }) ?? true { return false }
      return true
    }
  }

  /// The codes of institutions that a code, a name or an alias can stand for.
  private func codes(meant text: String, _ groups: [Group]) -> Set<PlainWord> {
    let wanted = PlainWord(text)
    let institutions = groups.flatMap(\.institutions)
    let named = institutions.filter { one in
      ([one.code, one.name] + one.aliases).contains { PlainWord($0) == wanted }
    }
    return Set(named.map { PlainWord($0.code) } + [wanted])
  }

  private func order() throws(CommandFailure) -> ActionOrder {
    guard let text = commands.options[.sort] else { return .due }
    if let order = commands.word(text, as: ActionOrder.self) { return order }
    let all = ActionOrder.allCases.map { $0.words.text(in: commands.language) }
    throw commands.usage(.badValue(.sort, text, all))
  }

  /// A day that is not known comes last; what is equal stays as it was.
  private func sorted(_ actions: [ActionRecord], by order: ActionOrder) -> [ActionRecord] {
    let days = actions.map { action in
      (order == .age ? action.born : action.lastDay)?.daysSince1970 ?? .max
    }
    return actions.indices.sorted { one, two in
      if order == .who {
        let (left, right) = (actions[one].who ?? "", actions[two].who ?? "")
        return left == right ? one < two : left < right
      }
      return (days[one], one) < (days[two], two)
    }.map { actions[$0] }
  }
}
