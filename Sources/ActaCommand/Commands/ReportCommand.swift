import ActaArchive
import ActaDisplay
import ActaMeeting
import ActaText
import Glibc

/// `acta report ID STATE`: what was heard of an action between meetings, as one more row at the end
/// of its group's updates.txt.
struct ReportCommand {
  private let commands: Commands
  private let words: ReportWords

  init(_ commands: Commands) {
    self.commands = commands
    words = .of(commands.language)
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let operands = commands.request.operands
    guard operands.count == 2 else { throw commands.usage(.wordsMissing(words.usage)) }
    let state = try state(operands[1])
    let start = GroupFolders.home(of: Paths.trimmed(commands.path)) ?? commands.path
    // An action that is named by its label alone is one of the last meeting that has it.
    let isNamedWhole = operands[0].utf8.contains(0x2F)
    let groups = try commands.loading.groups(
      at: start, needing: isNamedWhole ? .nothing : .everyMeeting)
    let (action, group) = try action(operands[0], groups)
    let update = try update(of: action, state, groups)
    try refuseWithoutTarget(update.event, action, groups)
    try commands.askAboutClock(groups.map(\.record), isMeant: false)
    let line = try append(update, to: group, under: start)
    let place = Provenance(folder: group.folder, name: "updates.txt", line: line)
    let language = group.group.value.language ?? commands.language
    commands.tellDone(
      "\(DisplayText.shown(place.text)): \(DisplayText.shown(update.text(in: language)))")
    WrittenText(line: line, of: place.file, in: group.group.value)
      .sayWhatItHolds(update.text(in: language), commands.language)
    sayWhatHolds(update, action, group, groups)
    return .well
  }

  // MARK: what was asked for

  private func state(_ typed: String) throws(CommandFailure) -> ActionState {
    if let state = commands.word(typed, as: ActionState.self) { return state }
    let all = ActionState.allCases.map(\.words)
    let near = nearest(to: typed, among: all.flatMap { [$0.english, $0.portuguese] })
    throw commands.usage(.unknownWord(typed, near, all.map { $0.text(in: commands.language) }))
  }

  private func action(
    _ typed: String, _ groups: [GroupText]
  ) throws(CommandFailure) -> (ActionRecord, GroupText) {
    let register = Register(groups: groups.map(\.record))
    let home = groups.first { $0.folder.isEmpty }?.group.value.id
    let naming = Naming(all: register.actions.map(\.id), home: home ?? "")
    do throws(UsageError) {
      let id = try naming.find(typed)
      guard let action = register.action(id),
        let group = groups.first(where: { $0.group.value.id == id.group })
      else { throw .unknownName(typed, nil) }
      return (action, group)
    } catch {
      throw commands.usage(error)
    }
  }

  private func update(
    of action: ActionRecord, _ state: ActionState, _ groups: [GroupText]
  ) throws(CommandFailure) -> Update {
    var event = ActionEvent(state: state)
    event.notes = [commands.options[.note]].compactMap { $0 }.filter { !$0.isEmpty }
    event.by = try reporter(groups)
    event.due = try due()
    event.to = try receiver(groups)
    event.into = try successor(of: action, groups)
    let short = Reference(meeting: action.id.meeting, label: action.id.label)
    return Update(date: commands.clock.today, action: short, event: event, line: 0)
  }

  /// A day that was not typed in full is shown before it is stored.
  private func due() throws(CommandFailure) -> CalendarDate? {
    let due = try commands.date(.due)
    if let due, CalendarDate(iso: commands.options[.due] ?? "") == nil {
      Output.error("acta: \(words.due(due))")
    }
    return due
  }

  /// The code of the institution that is named by code, name or alias.
  private func reporter(_ groups: [GroupText]) throws(CommandFailure) -> String? {
    guard let typed = commands.options[.by] else { return nil }
    let wanted = PlainWord(typed)
    let known = groups.flatMap(\.group.value.institutions)
    let found = known.first { one in
      ([one.code, one.name] + one.aliases).contains { PlainWord($0) == wanted }
    }
    if let found { return found.code }
    let codes = known.map(\.code)
    throw commands.usage(.unknownWord(typed, nearest(to: typed, among: codes), codes))
  }

  // MARK: where it went

  /// What was passed on or merged must say where it went.
  private func refuseWithoutTarget(
    _ event: ActionEvent, _ action: ActionRecord, _ groups: [GroupText]
  ) throws(CommandFailure) {
    if event.state == .escalated, event.to == nil {
      throw commands.usage(.needed(.to, receivers(groups, of: action)))
    }
    if event.state == .merged, event.into == nil {
      throw commands.usage(.needed(.into, successors(of: action, groups)))
    }
  }

  /// A group that an action is passed on to; it need not be at hand.
  private func receiver(_ groups: [GroupText]) throws(CommandFailure) -> String? {
    guard let typed = commands.options[.to] else { return nil }
    let group = typed.uppercased()
    guard UpdatePairs.isCode(group) else {
      throw commands.usage(.badValue(.to, typed, ["GRP-INH"]))
    }
    return group
  }

  private func receivers(_ groups: [GroupText], of action: ActionRecord) -> [String] {
    let own = groups.first { $0.group.value.id == action.id.group }?.group.value.parent
    let others = groups.map(\.group.value.id).filter { $0 != action.id.group && $0 != own }
    return ([own].compactMap { $0 } + others).filter { !$0.isEmpty }
  }

  /// The action that it becomes part of, as updates.txt names it.
  private func successor(
    of action: ActionRecord, _ groups: [GroupText]
  ) throws(CommandFailure) -> Reference? {
    guard let typed = commands.options[.into] else { return nil }
    let (found, _) = try self.action(typed, groups)
    guard found.id != action.id else {
      throw commands.usage(.badValue(.into, typed, successors(of: action, groups)))
    }
    return short(found.id, beside: action)
  }

  private func successors(of action: ActionRecord, _ groups: [GroupText]) -> [String] {
    Register(groups: groups.map(\.record)).actions
      .filter { !$0.state.isFinal && $0.id != action.id }
      .prefix(6).map { short($0.id, beside: action).text }
  }

  private func short(_ id: Reference, beside action: ActionRecord) -> Reference {
    id.group == action.id.group ? Reference(meeting: id.meeting, label: id.label) : id
  }

  // MARK: writing

  /// The line that the row stands on.
  private func append(
    _ update: Update, to group: GroupText, under start: String
  ) throws(CommandFailure) -> Int {
    let folder = group.folder.isEmpty ? start : join(start, group.folder)
    let language = group.group.value.language ?? commands.language
    commands.tellLeftovers(ofGroup: folder)
    var line = 0
    var refusal: CommandFailure?
    let outcome: LockedEdit.Outcome
    do throws(ArchiveFailure) {
      outcome = try LockedEdit.change("updates.txt", group: folder, owner: Owner.name) { bytes in
        let present = Document(bytes: bytes ?? [])
        refusal = self.refusal(readUpdates(present))
        guard refusal == nil else { return nil }
        let next = present.appending(update, in: language)
        line = next.lines.count
        return next.bytes
      }
    } catch {
      throw commands.loading.failure(error)
    }
    if let refusal { throw refusal }
    if case .busy(let owner) = outcome {
      throw CommandFailure(code: .inUse, message: "acta: \(words.inUse(owner))")
    }
    return line
  }

  /// What is of a newer format, or not UTF-8, is read and not written.
  private func refusal(_ present: Reading<[Update]>) -> CommandFailure? {
    for problem in present.diagnostics where [.newerVersion, .notUTF8].contains(problem.name) {
      let message = DiagnosticWords.message(problem, in: commands.language)
      return CommandFailure(
        code: problem.name == .newerVersion ? .newerVersion : .cannotReadOrWrite,
        message: "acta: updates.txt:\(problem.line): \(message)")
    }
    return nil
  }

  /// On one day what meetings say comes after what was reported: then that holds, and it is said.
  private func sayWhatHolds(
    _ update: Update, _ action: ActionRecord, _ group: GroupText, _ groups: [GroupText]
  ) {
    var records = groups.map(\.record)
    guard let index = groups.firstIndex(where: { $0.folder == group.folder }) else { return }
    records[index].updates.append(update)
    guard let now = Register(groups: records).action(action.id), now.state != update.event.state
    else { return }
    let last = now.history.last { $0.event?.state == now.state }
    Output.error(
      "acta: \(words.laterHolds(now.state.words.text(in: commands.language), last?.place.text ?? ""))"
    )
  }
}

/// What this program writes of itself where others see that it has a group.
enum Owner {
  static var name: String { "\(Environment.value("USER") ?? account ?? "Acta") (\(Process.id))" }

  /// The name that the system has for who runs this.
  private static var account: String? {
    guard let entry = unsafe getpwuid(geteuid()) else { return nil }
    return unsafe String(validatingCString: entry.pointee.pw_name)
  }
}
