import ActaArchive
import ActaMeeting
import ActaMinutes
import ActaText

/// `acta wording`: the sentences of the group's documents, as `wording.txt` would hold them; with
/// `--save` they are written there, to be changed.
struct WordingCommand {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let files = try commands.loading.files(at: commands.path)
    let text: GroupText
    do throws(ArchiveFailure) { text = try commands.loading.text(of: files) } catch {
      throw commands.loading.failure(error)
    }
    let lines = WordingFile.text(of: text.wording?.value ?? Wording(), commands.language)
    guard commands.options.has(.save) else {
      Output.text(lines)
      return .well
    }
    try write(lines, "wording.txt", in: files.folder)
    return .well
  }

  private func write(
    _ text: String, _ name: String, in folder: String
  ) throws(CommandFailure) {
    let path = join(folder, name)
    let exists = CommandFailure(
      code: .cannotReadOrWrite,
      message: commands.isPortuguese
        ? "acta: \(path) já existe; sem --save as frases aparecem no ecrã."
        : "acta: \(path) exists already; without --save the sentences are shown.")
    guard GroupFolders.kind(of: path) == .nothing else { throw exists }
    try commands.make(name, with: Array(text.utf8), in: folder, unless: exists)
    commands.tellDone(path)
  }
}
