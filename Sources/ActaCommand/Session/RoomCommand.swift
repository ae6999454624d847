import ActaArchive
import ActaDisplay
import ActaFrame
import ActaMeeting
import ActaScreens
import ActaTerminal

/// `acta room [PATH]`: the projector's view of a session that another Acta runs. It takes no lock and
/// writes nothing.
struct RoomCommand {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let session = SessionCommand(commands)
    let files = try session.group()
    let library = try session.library(files).library
    let disk: Disk
    do throws(ArchiveFailure) {
      let found = try FoundGroup(files.folder, id: library.group.id, isOurs: false)
      disk = try Disk(found, library: library, mayWrite: false, language: commands.language)
    } catch {
      throw commands.loading.failure(error)
    }
    let follower = Follower(library: library, disk: disk, commands: commands)
    guard !session.speaksInLines else {
      var lines = RoomLines(follower: follower, commands: commands)
      return lines.run()
    }
    do throws(TerminalFailure) {
      var loop = try RoomLoop(follower: follower, commands: commands)
      return loop.run()
    } catch {
      throw CommandFailure(code: .usage, message: TerminalWords.text(error, of: commands))
    }
  }
}

/// The projector with the files it follows.
private struct Follower {
  private(set) var projector: Projector
  private var outside: Outside
  private let clock: Clock

  init(library: Library, disk: Disk, commands: Commands) {
    clock = commands.clock
    outside = Outside(disk: disk, commands: commands)
    projector = Projector(
      session: Session(
        library: library, language: commands.language, now: clock.now,
        size: Size(columns: 80, rows: 24), readOnly: "room"))
  }

  /// Looks at the clock, and at the files when they were not looked at just now or `soon` asks.
  mutating func look(soon: Bool) {
    if soon { outside.lookAtOnce() }
    projector.update(.tick, at: clock.now)
    for event in outside.news() { projector.update(event, at: clock.now) }
  }

  /// Nothing rings here when a look at the files comes back.
  var wait: Int { outside.isLooking ? min(50, outside.wait) : outside.wait }

  /// Where its files stand.
  var folders: [String] { outside.folders }
}

/// On a screen: any size, no key but those that leave.
private struct RoomLoop: ~Copyable {
  private var terminal: Terminal
  private var follower: Follower
  private let watch: FolderWatch
  private var shown: Frame?

  init(follower: Follower, commands: Commands) throws(TerminalFailure) {
    watch = FolderWatch(follower.folders)
    terminal = try Terminal(
      wakeDescriptor: watch.descriptor, colour: Environment.value("NO_COLOR") == nil,
      ascii: commands.options.has(.ascii))
    self.follower = follower
  }

  mutating func run() -> ExitCode {
    while true {
      let frame = follower.projector.view(terminal.size)
      if frame != shown { terminal.show(frame) }
      shown = frame
      switch terminal.next(timeoutMilliseconds: follower.wait) {
      case .key(.character("q")), .key(.character("Q")), .key(.control("c")), .terminate, .hangup:
        return .well
      case .resize, .resumed:
        shown = nil
        follower.look(soon: false)
      case .key(.control("l")): terminal.redraw()
      case .key(.control("z")):
        terminal.suspend()
        shown = nil
      case .woken: follower.look(soon: true)
      case .click, .key, .paste, .timeout: follower.look(soon: false)
      }
    }
  }
}

/// In lines: what changed is said again, and nothing else; the end of the input ends it.
private struct RoomLines: ~Copyable {
  private var follower: Follower
  private let watch: FolderWatch
  private var input = LineInput()
  private let isASCII: Bool
  private var said: [String] = []

  init(follower: Follower, commands: Commands) {
    self.follower = follower
    watch = FolderWatch(follower.folders)
    isASCII = commands.options.has(.ascii) || Output.isTerminal && PlainTerminal.isASCII
  }

  mutating func run() -> ExitCode {
    PlainTerminal.begin()
    while true {
      say()
      switch input.next(or: watch.descriptor, milliseconds: follower.wait) {
      case .end: return .well
      case .line(let line):
        if line.utf8.elementsEqual("q".utf8) || line.utf8.elementsEqual("Q".utf8) { return .well }
        said = []
      case .nothing: break
      }
      follower.look(soon: true)
    }
  }

  private mutating func say() {
    let lines = follower.projector.lines
    // The clock alone is no news.
    let timeless = lines.filter { ClockTime($0) == nil }
    guard timeless != said else { return }
    for line in lines where !said.contains(line) {
      Output.line(isASCII ? Ascii.text(line) : DisplayText.shown(line))
    }
    said = timeless
  }
}
