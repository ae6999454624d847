import ActaDisplay
import ActaMeeting
import ActaText
import FoundationEssentials

/// `acta check`: every problem in every file; silent and 0 when all is well.
struct CheckCommand {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let groups = try commands.loading.groups(at: commands.path)
    let problems = checkTogether(groups, today: commands.clock.today)
    if commands.options.has(.json) {
      Output.line(try JSONText.of(Report(problems: problems.map(row))))
    } else {
      write(problems, groups)
    }
    if problems.contains(where: { $0.diagnostic.name == .newerVersion }) { return .newerVersion }
    let counts: (FileProblem) -> Bool = {
      commands.options.has(.strict) || $0.diagnostic.severity == .error
    }
    return problems.contains(where: counts) ? .errorsInFiles : .well
  }

  private func write(_ problems: [FileProblem], _ groups: [GroupText]) {
    let documents = Dictionary(
      groups.flatMap(\.files).map { ($0.path, $0.document) }, uniquingKeysWith: { one, _ in one })
    for problem in problems {
      let document = documents[problem.file] ?? Document(bytes: [])
      Output.line(
        DiagnosticWords.render(problem, document, in: commands.language) { DisplayText.shown($0) })
    }
  }

  private func row(_ problem: FileProblem) -> Row {
    let one = problem.diagnostic
    return Row(
      file: problem.file, line: one.line, column: one.column, severity: one.severity.rawValue,
      name: one.name.rawValue, message: DiagnosticWords.message(one, in: commands.language))
  }

  private struct Report: Encodable {
    var version = 1
    var problems: [Row]
  }

  private struct Row: Encodable {
    var file: String
    var line: Int
    var column: Int
    var severity: String
    var name: String
    var message: String
  }
}

/// JSON as one line.
enum JSONText {
  static func of(_ value: some Encodable) throws(CommandFailure) -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(value), as: UTF8.self)
    } catch {
      throw CommandFailure(code: .cannotReadOrWrite, message: "acta: JSON: \(error)")
    }
  }
}
