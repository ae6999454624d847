import ActaArchive
import ActaMeeting
import ActaText
import Glibc

/// Whether this program may write a group; held until the program is done with it.
enum WritingRight: ~Copyable {
  case held(GroupLock)
  /// Another program has the group; this is what it says of itself.
  case busy(String)
  /// Nobody may, for this reason; nil when it was not asked for.
  case none(ArchiveFailure?)

  init(_ folder: String) {
    do throws(ArchiveFailure) {
      let acquired = try GroupLock.acquire(try PrivateFolder(group: folder), owner: Owner.name)
      switch consume acquired {
      case .held(let lock): self = .held(lock)
      case .busy(let owner): self = .busy(owner)
      }
    } catch {
      self = .none(error)
    }
  }

  /// The other program that has the group, by what it says of itself.
  var stranger: String? {
    switch self {
    case .busy(let owner): owner
    case .held: nil
    case .none: nil
    }
  }

  var isHeld: Bool {
    switch self {
    case .held: true
    case .busy: false
    case .none: false
    }
  }

  /// Why nothing may be written; nil when it may.
  borrowing func refusal(_ language: Language) -> String? {
    switch self {
    case .held: return nil
    case .busy(let owner): return WritingRight.refusal(.program(owner), language)
    case .none(nil): return WritingRight.readOnly(language)
    case .none(let failure?):
      let reason = FailureWords.reason(failure.code, in: language)
      return "\(WritingRight.readOnly(language)): \(reason)"
    }
  }

  /// Why a program does not write that found the group in the hands of another.
  static func refusal(_ holder: LockHolder, _ language: Language) -> String {
    let isPortuguese = language == .portuguese
    let why =
      switch holder {
      case .nobody: isPortuguese ? "já livre" : "free now"
      case .program(let owner):
        (isPortuguese ? "em uso por " : "in use by ") + named(owner, language)
      }
    return "\(readOnly(language)): \(why)"
  }

  /// The other program by what it says of itself, if it says anything.
  static func named(_ owner: String, _ language: Language) -> String {
    guard owner.isEmpty else { return owner }
    return language == .portuguese ? "outro programa" : "another program"
  }

  private static func readOnly(_ language: Language) -> String {
    language == .portuguese ? "só leitura" : "read only"
  }
}

/// Commands that write take the same lock as the session does, so that neither writes under the
/// other's hands; what cannot be locked is not written.
extension Commands {
  /// What a command does to files.
  private enum Writing {
    case nothing
    /// It makes or changes some of the group, whose lock it has from beginning to end.
    case inGroup
    /// It takes the lock only to write, or makes files that are no part of a group.
    case byItself
  }

  private var writing: Writing {
    switch request.command {
    case .new, .import: .inGroup
    case .agenda, .minutes, .print, .training, .sheet: keepsDocument ? .inGroup : .nothing
    case .wording, .refer: options.has(.save) ? .inGroup : .nothing
    // The group of a reported action is known once the action is found; what is received is written
    // at the end.
    case .report, .receive: .byItself
    // Sealed files may stand anywhere, and the tutorial's go away with it.
    case .encrypt, .decrypt, .tutorial: .byItself
    case .verify, .actions, .proposals, .decisions, .attendance, .check, .thread, .scan, .room,
      .help, nil:
      .nothing
    }
  }

  /// The right to write the group that the command is about, held while the command runs.
  func rightToWrite() throws(CommandFailure) -> WritingRight {
    let writing = writing
    if writing != .nothing, options.has(.readOnly) {
      throw CommandFailure(
        code: .cannotReadOrWrite,
        message: isPortuguese
          ? "acta: com --read-only nada se escreve."
          : "acta: with --read-only nothing is written.")
    }
    guard writing == .inGroup, let home = homeOfWriting else { return .none(nil) }
    let right = WritingRight(home)
    switch right {
    case .held: tellLeftovers(in: home)
    case .busy(let owner):
      let named = WritingRight.named(owner, language)
      throw CommandFailure(code: .inUse, message: inUse(home, named))
    case .none(let failure?): throw loading.failure(failure)
    case .none(nil): break
    }
    return right
  }

  /// The group that is written; nil where one is only made.
  private var homeOfWriting: String? {
    let place = Paths.trimmed(placeOfWriting)
    guard request.command == .new else { return GroupFolders.home(of: place) }
    // One that is made below another changes nothing there.
    let home = NewCommand.home(place)
    return GroupFolders.kind(of: join(home, "group.txt")) == .file ? home : nil
  }

  /// Takes away what a program that was killed while it saved left beside the group's files, and says
  /// what of that nobody else has. For who has the lock.
  private func tellLeftovers(in home: String) {
    for name in (try? Leftovers.clear(groupAt: home)) ?? [] {
      let place = join(home, ".acta/salvage/\(name)")
      Output.error(
        isPortuguese
          ? "acta: ficou texto de um Acta interrompido em \(place)."
          : "acta: text of an Acta that was cut short is in \(place).")
    }
  }

  /// The same for a command that takes the lock only to write.
  func tellLeftovers(ofGroup home: String) {
    let right = WritingRight(home)
    if right.isHeld { tellLeftovers(in: home) }
    _ = consume right
  }

  /// An operand that is no path, such as a date or a label, leaves the group to `--group`.
  private var placeOfWriting: String {
    if request.command == .import { return options[.training] ?? "." }
    guard request.command?.takesPath == true, let operand = request.operand, Paths.exists(operand)
    else {
      return options[.group] ?? "."
    }
    return operand
  }

  private func inUse(_ folder: String, _ owner: String) -> String {
    isPortuguese
      ? "acta: \(folder) está em uso por \(owner); feche lá o Acta, ou faça isto nessa sessão."
      : "acta: \(folder) is in use by \(owner); close Acta there first, or do this in that session."
  }

  /// Makes a text in a group's folder, by its path there; `exists` is thrown when something else has
  /// its name.
  func make(
    _ name: String, with bytes: [UInt8], in folder: String, unless exists: CommandFailure
  ) throws(CommandFailure) {
    let isMade: Bool
    do throws(ArchiveFailure) {
      try TextLimit.check(bytes, path: join(folder, name))
      isMade = try SafeSave.makeNew(name, with: bytes, in: folder)
    } catch {
      throw loading.failure(error)
    }
    guard isMade else { throw exists }
  }

  /// Saves a text that was made from `base`; a file that another program has written meanwhile is left
  /// alone.
  func save(_ bytes: [UInt8], to path: String, over base: [UInt8]) throws(CommandFailure) {
    let outcome: SaveOutcome
    do throws(ArchiveFailure) {
      try TextLimit.check(bytes, path: path)
      outcome = try SafeSave.replace(path, with: bytes, base: base)
    } catch {
      throw loading.failure(error)
    }
    guard case .foreign = outcome else { return }
    throw CommandFailure(
      code: .inUse,
      message: isPortuguese
        ? "acta: \(path) mudou entretanto e ficou como está; repita o comando."
        : "acta: \(path) was changed meanwhile and was left alone; run the command again.")
  }
}
