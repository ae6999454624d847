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
/// other's hands.
extension Commands {
  /// Whether the command changes or makes files in the group.
  private var writes: Bool {
    switch request.command {
    case .new, .import: true
    case .agenda, .minutes, .print, .training, .wording: options.has(.save)
    // The group of a reported action is known once the action is found: there the lock is taken.
    case .report: false
    // Sealed files may stand anywhere, and are no part of the group.
    case .encrypt, .decrypt: false
    case .verify, .actions, .proposals, .decisions, .attendance, .check, .thread, .scan, .sheet,
      .room, .tutorial, .help:
      false
    case .refer: options.has(.save)
    // What is received is written at the end, under the lock.
    case .receive: false
    case nil: false
    }
  }

  /// The right to write the group that the command is about, held while the command runs.
  func rightToWrite() throws(CommandFailure) -> WritingRight {
    guard writes, let home = GroupFolders.home(of: Paths.trimmed(placeOfWriting)) else {
      return .none(nil)
    }
    let right = WritingRight(home)
    guard let owner = right.stranger else {
      if right.isHeld { tellLeftovers(in: home) }
      return right
    }
    let named = WritingRight.named(owner, language)
    throw CommandFailure(code: .inUse, message: inUse(home, named))
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

  /// Saves a text that was made from `base`, nil for a new file; a file that another program has
  /// written meanwhile is left alone.
  func save(_ bytes: [UInt8], to path: String, over base: [UInt8]?) throws(CommandFailure) {
    let outcome: SaveOutcome
    do throws(ArchiveFailure) {
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
