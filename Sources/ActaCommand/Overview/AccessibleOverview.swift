import ActaArchive
import ActaDisplay
import ActaScreens
import ActaTerminal
import Glibc

/// The list of groups by lines: each with its number and its figures, one question, and the session
/// of the group that was chosen; then the list again.
struct AccessibleOverview {
  private let files: [GroupFiles]
  private let unread: [ArchiveFailure]
  private let commands: Commands
  private let echoes = isatty(STDIN_FILENO) == 0

  init(_ found: GroupFolders.Search, _ commands: Commands) {
    (files, unread) = (found.groups, found.unread)
    self.commands = commands
  }

  /// `open` runs the session of one group on the same input.
  func run(
    _ open: (GroupFiles, inout LineInput) throws(CommandFailure) -> ExitCode
  ) throws(CommandFailure) -> ExitCode {
    PlainTerminal.begin()
    var input = LineInput()
    tell()
    while let line = next(&input) {
      if echoes { Output.line(DisplayText.shown(line)) }
      switch Overview.choice(line, of: files.count) {
      case .leave: return .well
      case .again: tell()
      case .unknown: ask(words.unknown)
      case .group(let index):
        let code = try open(files[index], &input)
        guard code == .well else { return code }
        tell()
      }
    }
    Output.line("")
    return Output.isReaderGone ? .cannotReadOrWrite : .well
  }

  private var words: Overview.LineWords { .of(commands.language) }

  private func tell() {
    let today = commands.clock.today
    let (files, loading) = (files, commands.loading)
    var entries = OverviewLoop.entries(files)
    let figures = Cores.map(files.count, state: 0) { index, _ in
      loading.figures(of: files[index], today: today)
    }
    for index in entries.indices { entries[index].figures = figures[index] }
    let missing = unread.map { FailureWords.missing($0, commands.language) }
    let overview = Overview(entries, commands.language, missing: missing)
    for line in overview.lines { Output.message(line) }
    ask(words.question)
  }

  private func ask(_ question: String) { Output.text(question + " ") }

  /// The next line; nil at the end of the input.
  private func next(_ input: inout LineInput) -> String? {
    while !Output.isCutOff {
      switch input.next(or: -1, milliseconds: 60_000) {
      case .line(let line): return line
      case .end: return nil
      case .nothing: break
      }
    }
    return nil
  }
}
