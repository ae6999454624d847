import ActaArchive
import ActaMeeting
import Glibc

/// Saves documents under `minutes/`; another document of that name is never overwritten.
enum Keeping {
  /// The path it was saved under.
  static func keep(
    _ bytes: [UInt8], name: String, group folder: String, language: Language
  ) throws(CommandFailure) -> String {
    do throws(ArchiveFailure) {
      for number in 1...999 {
        let path = join("minutes", numbered(name, number))
        if try SafeSave.makeNew(path, with: bytes, in: folder) { return join(folder, path) }
      }
      throw ArchiveFailure(path: join(folder, "minutes"), step: .write, code: EEXIST)
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
