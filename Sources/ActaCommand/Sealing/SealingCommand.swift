import ActaArchive
import ActaMeeting
import ActaText

/// `acta encrypt FILE --to RECIPIENT` and `acta decrypt FILE`, through `age`, or `gpg` where the group
/// uses it. Plain text goes through a pipe only; what comes out is a new file for the owner alone.
struct SealingCommand {
  private let commands: Commands
  private let words: SealingWords

  init(_ commands: Commands) {
    self.commands = commands
    words = SealingWords.of(commands.language)
  }

  func encrypt() throws(CommandFailure) -> ExitCode {
    let file = try file(else: words.fileMissing)
    guard let recipient = commands.options[.to], !recipient.isEmpty else {
      throw CommandFailure(code: .usage, message: "acta: " + words.recipientMissing)
    }
    let tool = try SealingTool(cipher(for: recipient, beside: file), words)
    let plain = try read(file)
    let sealed = try tool.seal(plain, for: recipient)
    try write(sealed, to: file + tool.ending)
    return .well
  }

  func decrypt() throws(CommandFailure) -> ExitCode {
    let file = try file(else: words.sealedFileMissing)
    let sealed = try read(file)
    let tool = try SealingTool(SealingTool.isAge(sealed) ? .age : .gpg, words)
    let identity = commands.options[.identity]
    try write(try tool.open(sealed, identity: identity), to: SealingTool.openedName(of: file))
    return .well
  }

  private func file(else missing: String) throws(CommandFailure) -> String {
    if let file = commands.request.operand { return file }
    throw CommandFailure(code: .usage, message: "acta: " + missing)
  }

  /// What the group uses; where it says nothing, a recipient that only gpg knows decides.
  private func cipher(for recipient: String, beside file: String) -> Cipher {
    let home = GroupFolders.home(of: commands.options[.group] ?? file)
    let bytes = home.flatMap { try? readText(join($0, "group.txt")) }
    if let asked = bytes.flatMap({ readGroup(Document(bytes: $0)).value.cipher }) { return asked }
    return SealingTool.isForAge(recipient) ? .age : .gpg
  }

  private func read(_ file: String) throws(CommandFailure) -> [UInt8] {
    do throws(ArchiveFailure) { return try readFile(file, limit: 64 << 20) } catch {
      throw commands.loading.failure(error)
    }
  }

  private func write(_ bytes: [UInt8], to path: String) throws(CommandFailure) {
    do throws(ArchiveFailure) { try makeNewFile(bytes, at: path) } catch {
      throw commands.loading.failure(error)
    }
    commands.tellDone(path)
  }
}
