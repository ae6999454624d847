import Glibc

/// The files of one group, by path.
package struct GroupFiles: Hashable, Sendable {
  /// The folder as it can be opened.
  package var folder: String
  /// Relative to the folder that was asked about; "" when they are one.
  package var relative: String
  /// File names without `.txt`, in byte order.
  package var meetings: [String]
  package var trainings: [String]
  package var hasProposals: Bool
  package var hasUpdates: Bool
}

/// Finds groups: folders that hold `group.txt`. Names beginning with a dot are left alone, links
/// are not followed, and at most eight levels are looked through.
package enum GroupFolders {
  /// Folders that are a group's own; no group is looked for in them.
  package static let own = ["meetings", "training", "minutes"]

  package static func find(in folder: String) throws(ArchiveFailure) -> [GroupFiles] {
    var found: [GroupFiles] = []
    try look(folder, relative: "", depth: 0, &found)
    return found
  }

  /// The folder of the group that a path belongs to: itself, or the nearest above that is one.
  package static func home(of path: String) -> String? {
    var folder = path
    for _ in 0..<64 {
      if kind(of: join(folder, "group.txt")) == .file { return folder }
      guard let slash = folder.utf8.lastIndex(of: 0x2F) else { return folder == "." ? nil : "." }
      folder = String(folder[..<slash])
      if folder.isEmpty { return kind(of: "/group.txt") == .file ? "/" : nil }
    }
    return nil
  }

  /// What stands at a path.
  package enum Kind: Hashable, Sendable {
    case file, folder, other, nothing
  }

  package static func kind(of path: String) -> Kind {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  private static func look(
    _ folder: String, relative: String, depth: Int, _ found: inout [GroupFiles]
  ) throws(ArchiveFailure) {
    let names = try list(folder)
    if kind(of: join(folder, "group.txt")) == .file {
      found.append(
        GroupFiles(
          folder: folder, relative: relative, meetings: texts(join(folder, "meetings")),
          trainings: texts(join(folder, "training")),
          hasProposals: kind(of: join(folder, "proposals.txt")) == .file,
          hasUpdates: kind(of: join(folder, "updates.txt")) == .file))
    }
    guard depth < 8 else { return }
    for name in names where !own.contains(name) {
      let path = join(folder, name)
      guard kind(of: path) == .folder else { continue }
      try look(path, relative: join(relative, name), depth: depth + 1, &found)
    }
  }

  /// Names of a group's meetings as they stand now, without `.txt`.
  package static func meetings(of folder: String) -> [String] { texts(join(folder, "meetings")) }

  private static func texts(_ folder: String) -> [String] {
    guard kind(of: folder) == .folder, let names = try? list(folder) else { return [] }
    return names.filter { $0.utf8.count > 4 && $0.utf8.suffix(4).elementsEqual(".txt".utf8) }
      .filter { kind(of: join(folder, $0)) == .file }
      .map { String(decoding: $0.utf8.dropLast(4), as: UTF8.self) }
  }

  /// Names in a folder without those that begin with a dot, in byte order.
  static func list(_ folder: String) throws(ArchiveFailure) -> [String] {
    guard let stream = unsafe opendir(folder) else {
      throw ArchiveFailure(path: folder, step: .list, code: errno)
    }
    defer { unsafe closedir(stream) }
    var names: [String] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(cString: $0)
        }
      }
      if name.utf8.first != 0x2E { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
