import ActaArchive
import ActaFrame
import ActaMeeting
import ActaScreens
import ActaTerminal
import ActaText
import Glibc

/// `acta [PATH]`: prepares the session and runs it.
struct SessionCommand {
  private let commands: Commands
  /// The folder to work on.
  private let path: String

  /// `folder` instead of what the command line names.
  init(_ commands: Commands, at folder: String? = nil) {
    self.commands = commands
    path = Paths.trimmed(folder ?? commands.path)
  }

  func perform() throws(CommandFailure) -> ExitCode {
    if let folder = emptyFolder { return try found(in: folder) }
    var input = LineInput()
    guard let several = try severalGroups else { return try perform(try group(), &input) }
    if speaksInLines { return try AccessibleOverview(several, commands).run(perform) }
    var overview = OverviewLoop(several, commands)
    return try overview.run { files throws(CommandFailure) in try perform(files, &input) }
  }

  /// The groups below a folder that is none itself, when there are or may be more than one.
  private var severalGroups: GroupFolders.Search? {
    get throws(CommandFailure) {
      guard GroupFolders.home(of: path) == nil else { return nil }
      do throws(ArchiveFailure) {
        let found = try GroupFolders.search(in: path)
        // With one, and folders that may hold more, the list says so.
        return found.groups.count > 1 || found.groups.count == 1 && !found.unread.isEmpty
          ? found : nil
      } catch {
        throw commands.loading.failure(error)
      }
    }
  }

  private func perform(
    _ files: GroupFiles, _ input: inout LineInput
  ) throws(CommandFailure) -> ExitCode {
    let asked = commands.options.has(.readOnly)
    var right = asked ? WritingRight.none(nil) : WritingRight(files.folder)
    var beginning = Beginning(right, commands.language)
    var ending = try run(files, beginning, &input)
    while case .becameFree(let earlier) = ending {
      right = WritingRight(files.folder)
      beginning = Beginning(right, commands.language)
      beginning.earlier = earlier
      ending = try run(try commands.loading.files(at: files.folder), beginning, &input)
    }
    _ = consume right
    return ending.told()
  }

  /// How a session begins.
  private struct Beginning {
    /// Why nothing may be written; nil when it may.
    var readOnly: String?
    /// The program that has the group, where that is why.
    var stranger: String?
    /// Of a group that is made only now.
    var library: Library?
    /// The session that it goes on from.
    var earlier: Session?

    init(_ right: borrowing WritingRight, _ language: Language) {
      readOnly = right.refusal(language)
      stranger = right.stranger
    }
  }

  /// The folder that was given when there is no group in, below or above it and somebody is there
  /// to make one.
  private var emptyFolder: String? {
    guard GroupFolders.kind(of: path) == .folder, GroupFolders.home(of: path) == nil,
      (try? GroupFolders.find(in: path))?.isEmpty == true,
      speaksInLines || Output.isTerminal, !commands.options.has(.readOnly)
    else { return nil }
    return path
  }

  /// A session that begins with making the group; nothing is left behind when none is made.
  private func found(in folder: String) throws(CommandFailure) -> ExitCode {
    let own = join(folder, ".acta")
    let wasThere = GroupFolders.kind(of: own) != .nothing
    let right = WritingRight(folder)
    let none = Document(bytes: [])
    let library = Library(
      group: Group(), meetings: [], proposals: none, updates: none, trainings: [],
      foundingName: Paths.name(folder))
    var input = LineInput()
    var beginning = Beginning(right, commands.language)
    beginning.stranger = nil
    beginning.library = library
    let ending = try run(GroupFiles(empty: folder), beginning, &input)
    _ = consume right
    if !wasThere, GroupFolders.kind(of: join(folder, "group.txt")) == .nothing {
      FolderRemoval.remove(own)
    }
    return ending.told()
  }

  private func words(_ portuguese: String, _ english: String) -> String {
    commands.isPortuguese ? portuguese : english
  }

  /// The group to work on; above several, the first, with a word about the others.
  func group() throws(CommandFailure) -> GroupFiles {
    if GroupFolders.home(of: path) != nil { return try commands.loading.files(at: path) }
    let found: [GroupFiles]
    do throws(ArchiveFailure) { found = try GroupFolders.find(in: path) } catch {
      throw commands.loading.failure(error)
    }
    if found.count == 1 { return found[0] }
    guard !found.isEmpty else { return try commands.loading.files(at: path) }
    let list = found.map { "  acta \($0.folder)" }.joined(separator: "\n")
    throw CommandFailure(
      code: .usage,
      message: words(
        "acta: há vários grupos aqui; abra um deles:",
        "acta: there are several groups here; open one:")
        + "\n" + list)
  }

  /// The group's texts, and what of its meetings and trainings could not be read.
  func library(
    _ files: GroupFiles
  ) throws(CommandFailure) -> (library: Library, unread: [ArchiveFailure]) {
    let text: GroupText
    let without: [ArchiveFailure]
    do throws(ArchiveFailure) {
      (text, without) = try commands.loading.usable(files)
    } catch {
      throw commands.loading.failure(error)
    }
    let group = text.group.value
    let none = Document(bytes: [])
    var library = Library(
      group: group,
      meetings: text.meetings.map { MeetingFile($0, group: group) },
      proposals: text.proposals ?? readProposals(none), updates: text.updates ?? readUpdates(none),
      trainings: text.trainings.map { TrainingFile($0, group: group) },
      groupDocument: text.group.document)
    library.wording = text.wording?.value ?? Wording()
    let unread = without.map { failure in
      ArchiveFailure(
        path: files.nameAmongRecords(failure.path) ?? failure.path, step: failure.step,
        code: failure.code)
    }
    library.unread = unread.map(\.path)
    return (library, unread)
  }

  private func run(
    _ files: GroupFiles, _ beginning: Beginning, _ input: inout LineInput
  ) throws(CommandFailure) -> SessionEnding {
    let read: (library: Library, unread: [ArchiveFailure])
    if let new = beginning.library { read = (new, []) } else { read = try self.library(files) }
    let library = read.library
    let (found, disk) = try open(files, read, beginning)
    if speaksInLines {
      var loop = AccessibleLoop(
        library: library, disk: disk, found: found, commands: commands,
        readOnly: beginning.readOnly, meeting: meetingAsked, input: input)
      if let earlier = beginning.earlier { loop.goOn(from: earlier) }
      let ending = loop.run()
      input = loop.input
      return ending
    }
    do throws(TerminalFailure) {
      var loop = try SessionLoop(
        library: library, disk: disk, commands: commands, readOnly: beginning.readOnly)
      if let earlier = beginning.earlier {
        loop.goOn(from: earlier)
      } else if let meeting = meetingAsked {
        loop.open(meeting)
      }
      loop.offer(found)
      return loop.run()
    } catch {
      throw CommandFailure(code: .usage, message: TerminalWords.text(error, of: commands))
    }
  }

  private func open(
    _ files: GroupFiles, _ read: (library: Library, unread: [ArchiveFailure]),
    _ beginning: Beginning
  ) throws(CommandFailure) -> (FoundGroup, Disk) {
    let library = read.library
    let mayWrite = beginning.readOnly == nil
    do throws(ArchiveFailure) {
      var found = try FoundGroup(files.folder, id: library.group.id, isOurs: mayWrite)
      found.unread = read.unread
      let disk = try Disk(
        found, library: library, mayWrite: mayWrite, behind: beginning.stranger,
        language: commands.language)
      return (found, disk)
    } catch {
      throw commands.loading.failure(error)
    }
  }

  /// Asked for, or the terminal can do nothing else.
  var speaksInLines: Bool {
    let wish = Environment.value("ACCESSIBLE") ?? ""
    return commands.options.has(.accessible) || !(wish.isEmpty || wish.utf8.elementsEqual("0".utf8))
      || Environment.value("TERM").map { $0.utf8.elementsEqual("dumb".utf8) } ?? false
  }

  /// The meeting whose file was given.
  private var meetingAsked: String? {
    guard let operand = commands.request.operand, GroupFolders.kind(of: operand) == .file else {
      return nil
    }
    let name = Paths.name(operand)
    return name.utf8.suffix(4).elementsEqual(".txt".utf8) ? String(name.dropLast(4)) : nil
  }
}
