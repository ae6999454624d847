import ActaArchive
import ActaMeeting

/// Saves documents under `minutes/`; another document of that name is never overwritten.
enum Keeping {
  /// The path it was saved under.
  static func keep(
    _ bytes: [UInt8], name: String, group folder: String, language: Language
  ) throws(CommandFailure) -> String {
    let minutes = join(folder, "minutes")
    do throws(ArchiveFailure) {
      try SafeSave.makeFolder(minutes)
      for number in 1...999 {
        let path = join(minutes, numbered(name, number))
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

  /// `2026-07-30-acta-TLP-AMBER-2.txt`.
  static func numbered(_ name: String, _ number: Int) -> String {
    guard number > 1 else { return name }
    let dot = name.utf8.lastIndex(of: 0x2E) ?? name.utf8.endIndex
    return "\(name[..<dot])-\(number)\(name[dot...])"
  }
}
