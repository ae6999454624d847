import ActaDisplay
import ActaMeeting
import ActaText

/// `acta check`: every problem in every file; silent and 0 when all is well.
struct CheckCommand {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let (groups, unread) = try commands.loading.all(at: commands.path)
    let problems = checkTogether(groups, today: commands.clock.today)
    if commands.options.has(.json) {
      JSONText.write([:], [("problems", Records(problems) { row($0) })])
    } else {
      write(problems, groups)
    }
    let exit = exit(problems)
    return commands.conclude(exit, without: unread)
  }

  private func exit(_ problems: [FileProblem]) -> ExitCode {
    if problems.contains(where: { $0.diagnostic.name == .newerVersion }) { return .newerVersion }
    let counts: (FileProblem) -> Bool = {
      commands.options.has(.strict) || $0.diagnostic.severity == .error
    }
    return problems.contains(where: counts) ? .errorsInFiles : .well
  }

  private func write(_ problems: [FileProblem], _ groups: [GroupText]) {
    let documents = Dictionary(
      groups.flatMap(\.files).map { ($0.path, $0.document) }, uniquingKeysWith: { one, _ in one })
    // There may be a hundred thousand: they are written some at a time.
    var text = ""
    for problem in problems {
      let document = documents[problem.file] ?? Document(bytes: [])
      text += DiagnosticWords.render(problem, document, in: commands.language) {
        DisplayText.shown($0)
      }
      text += "\n"
      guard text.utf8.count > 1 << 16 else { continue }
      Output.people(text)
      text = ""
    }
    Output.people(text)
  }

  private func row(_ problem: FileProblem) -> Record {
    let one = problem.diagnostic
    return [
      "file": .text(problem.file), "line": .number(one.line), "column": .number(one.column),
      "severity": .text(one.severity.rawValue), "name": .text(one.name.rawValue),
      // Programs speak English.
      "message": .text(DiagnosticWords.message(one, in: .english)),
    ]
  }
}
