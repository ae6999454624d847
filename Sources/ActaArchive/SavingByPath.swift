import CFiles
import Glibc

extension SafeSave {
  /// Saves by its path a text that was made from the bytes that the file held, `base`.
  package static func replace(
    _ path: String, with bytes: [UInt8], base: [UInt8]?
  ) throws(ArchiveFailure) -> SaveOutcome {
    let (folder, name) = home(of: path)
    return try SafeSave(try HeldFolder(folder)).replace(name, with: bytes, base: base)
  }

  /// Makes a file, by its path in a folder, for its owner alone, with the folder that it lies in; false
  /// when something of that name is there and says otherwise, which is left as it is.
  package static func makeNew(
    _ name: String, with bytes: [UInt8], in folder: String
  ) throws(ArchiveFailure) -> Bool {
    let outcome = try SafeSave(try HeldFolder(folder)).replace(name, with: bytes, base: nil)
    if case .foreign = outcome { return false }
    return true
  }

  /// The folder of the group that a path lies in, and the path from there; outside of groups the folder
  /// of the file.
  private static func home(of path: String) -> (folder: String, name: String) {
    guard let group = GroupFolders.home(of: path) else { return split(path) }
    if path.utf8.starts(with: (group + "/").utf8) {
      return (group, String(path.dropFirst(group.count + 1)))
    }
    // A path that begins in the group itself does not name it.
    return group == "." ? (group, path) : split(path)
  }

  /// Makes a folder for the owner alone, unless it is there.
  static func makeFolder(_ path: String) throws(ArchiveFailure) {
    guard unsafe acta_make_folder(AT_FDCWD, path) == 0 || errno == EEXIST else {
      throw ArchiveFailure(path: path, step: .create, code: errno)
    }
  }

  static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.utf8.index(after: slash)...]))
  }
}
