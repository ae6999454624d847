import ActaArchive
import ActaMeeting
import Glibc

/// `acta tutorial`: a real session on files that are made for it and go away with it.
struct TutorialCommand {
  private let commands: Commands

  init(_ commands: Commands) {
    self.commands = commands
  }

  func perform() throws(CommandFailure) -> ExitCode {
    let folder = try temporaryFolder()
    defer { FolderRemoval.remove(folder) }
    let files = TutorialFiles(language: commands.language, today: commands.clock.today)
    do throws(ArchiveFailure) {
      for (path, text) in files.all {
        _ = try SafeSave.makeNew(path, with: Array(text.utf8), in: folder)
      }
    } catch {
      throw commands.loading.failure(error)
    }
    return try SessionCommand(commands, at: folder).perform()
  }

  /// A new folder that only this user can enter.
  private func temporaryFolder() throws(CommandFailure) -> String {
    let place = Environment.value("TMPDIR") ?? "/tmp"
    var name = Array("\(place)/acta-XXXXXX".utf8CString)
    guard unsafe mkdtemp(&name) != nil else {
      throw commands.loading.failure(ArchiveFailure(path: place, step: .write, code: errno))
    }
    return String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
