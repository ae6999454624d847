import ActaArchive
import ActaMeeting

/// Saves documents under `minutes/`; another document of that name is never overwritten.
enum Keeping {
  /// The path it was saved under.
  static func keep(
    _ text: String, name: String, group folder: String, language: Language
  ) throws(CommandFailure) -> String {
    let minutes = join(folder, "minutes")
    let bytes = Array(text.utf8)
    do throws(ArchiveFailure) {
      try SafeSave.makeFolder(minutes)
      for number in 1...999 {
        let path = join(minutes, number == 1 ? name : numbered(name, number))
        if let present = try readFileIfThere(path) {
          if present == bytes { return path }
          continue
        }
        try SafeSave.write(bytes, to: path)
        return path
      }
      throw ArchiveFailure(path: minutes, step: .write, code: 0)
    } catch {
      throw Loading(language: language).failure(error)
    }
  }

  private static func numbered(_ name: String, _ number: Int) -> String {
    "\(name.dropLast(4))-\(number).txt"
  }
}
