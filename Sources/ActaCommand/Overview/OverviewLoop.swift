import ActaArchive
import ActaMeeting
import ActaScreens
import ActaTerminal
import ActaText

/// Shows the list of groups and opens one after the other, until the person leaves.
struct OverviewLoop {
  private let files: [GroupFiles]
  private let commands: Commands
  private let reading: FiguresReading
  private var overview: Overview

  /// How often figures that were read meanwhile are shown, in milliseconds.
  private static let lookEvery = 50

  init(_ found: GroupFolders.Search, _ commands: Commands) {
    files = found.groups
    self.commands = commands
    let today = commands.clock.today
    reading = FiguresReading(files, loading: commands.loading, today: today)
    overview = Overview(
      OverviewLoop.entries(files), commands.language,
      missing: found.unread.map { FailureWords.missing($0, commands.language) })
  }

  /// `open` runs the session of one group; it returns when the person comes back from it.
  mutating func run(
    _ open: (GroupFiles) throws(CommandFailure) -> ExitCode
  ) throws(CommandFailure) -> ExitCode {
    reading.begin(Array(files.indices))
    while true {
      let outcome: Overview.Outcome
      do throws(TerminalFailure) {
        outcome = try choose()
      } catch {
        throw CommandFailure(code: .usage, message: TerminalWords.text(error, of: commands))
      }
      guard case .open(let folder) = outcome,
        let index = files.firstIndex(where: { $0.folder == folder })
      else { return .well }
      let code = try open(files[index])
      guard code == .well else { return code }
      reading.begin([index])
    }
  }

  /// The terminal is given back before a group is opened: its session takes it anew.
  private mutating func choose() throws(TerminalFailure) -> Overview.Outcome {
    var terminal = try Terminal(
      wakeDescriptor: nil, colour: Environment.value("NO_COLOR") == nil,
      ascii: commands.options.has(.ascii))
    while true {
      for (index, figures) in reading.take() { overview.learn(figures, of: index) }
      terminal.show(overview.view(terminal.size))
      switch terminal.next(timeoutMilliseconds: reading.isBusy ? OverviewLoop.lookEvery : nil) {
      case .key(let key):
        switch overview.take(key, terminal.size) {
        case .stay: break
        case .redraw: terminal.redraw()
        case .suspend: terminal.suspend()
        case .open(let folder): return .open(folder: folder)
        case .quit: return .quit
        }
      case .terminate, .hangup: return .quit
      case .click, .paste, .resize, .resumed, .woken, .timeout: break
      }
    }
  }

  /// Every group by its own words; one that cannot be read by its folder.
  static func entries(_ files: [GroupFiles]) -> [Overview.Entry] {
    Cores.map(files.count, state: 0) { index, _ in
      let one = files[index]
      let bytes = (try? readText(join(one.folder, "group.txt"))) ?? []
      let group = readGroup(Document(bytes: bytes)).value
      let depth = files.count { $0.relative.isEmpty || one.relative.hasPrefix($0.relative + "/") }
      return Overview.Entry(
        folder: one.folder, depth: depth, id: group.id,
        name: group.name.isEmpty ? one.relative : group.name)
    }
  }
}
