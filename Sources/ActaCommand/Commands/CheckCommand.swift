import ActaArchive
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
    let copies = try oldCopies(of: groups)
    if commands.options.has(.json) {
      let findings = problems.map(Finding.problem) + copies.map(Finding.copy)
      JSONText.write([:], [("problems", Records(findings) { row($0) })])
    } else {
      write(problems, groups)
      write(copies)
    }
    let exit = exit(problems, copies)
    return commands.conclude(exit, without: unread)
  }

  /// What is told: a problem of a file, or a copy of minutes that says something else than the record.
  private enum Finding: Sendable {
    case problem(FileProblem)
    case copy(KeptDraft)
  }

  /// Their files are relative to the path that was asked about.
  private func oldCopies(of groups: [GroupText]) throws(CommandFailure) -> [KeptDraft] {
    let root = try commands.loading.folder(for: commands.path)
    return groups.flatMap { group -> [KeptDraft] in
      KeptDraft.old(of: group, in: join(root, group.folder), commands.loading).map { old in
        var old = old
        old.file = join(group.folder, old.file)
        return old
      }
    }
  }

  private func exit(_ problems: [FileProblem], _ copies: [KeptDraft]) -> ExitCode {
    if problems.contains(where: { $0.diagnostic.name == .newerVersion }) { return .newerVersion }
    let counts: (FileProblem) -> Bool = {
      commands.options.has(.strict) || $0.diagnostic.severity == .error
    }
    if commands.options.has(.strict), !copies.isEmpty { return .errorsInFiles }
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

  private func write(_ copies: [KeptDraft]) {
    for copy in copies {
      let words = commands.isPortuguese ? copy.words.portuguese : copy.words.english
      Output.people(DisplayText.shown("\(copy.file):\(copy.line ?? 1):1: warning: \(words)") + "\n")
    }
  }

  private func row(_ finding: Finding) -> Record {
    switch finding {
    case .problem(let problem): row(problem)
    case .copy(let copy):
      [
        "file": .text(copy.file), "line": .number(copy.line ?? 1), "column": .number(1),
        "severity": .text(Diagnostic.Severity.warning.rawValue), "name": .text("old-copy"),
        "message": .text(copy.words.english),
      ]
    }
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
