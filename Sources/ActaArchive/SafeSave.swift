import Glibc

/// How a save ended that did not fail.
package enum SaveOutcome: Hashable, Sendable {
  case saved
  /// The bytes were already there.
  case unchanged
  /// The file is not the one the change was made on; what was to be saved is in the copy.
  case conflict(copy: String, theirs: [UInt8])
}

/// Puts whole files in the place of others so that at every moment, a power cut included, the old or
/// the new one is there: write beside, sync, rename, sync the folder.
package enum SafeSave {
  /// `base` is what the file held when it was read, nil when there was none. Another content there
  /// is never overwritten. Nil for `bytes` takes the file away.
  package static func replace(
    _ path: String, with bytes: [UInt8]?, base: [UInt8]?, conflicts: String
  ) throws(ArchiveFailure) -> SaveOutcome {
    let present = try readFileIfThere(path)
    if present == bytes { return .unchanged }
    if present != base {
      let copy = try keep(bytes ?? [], of: path, in: conflicts)
      return .conflict(copy: copy, theirs: present ?? [])
    }
    guard let bytes else {
      guard unsafe unlink(path) == 0 else {
        throw ArchiveFailure(path: path, step: .rename, code: errno)
      }
      try syncFolder(of: path)
      return .saved
    }
    try write(bytes, to: path)
    return .saved
  }

  /// Writes a new or existing file atomically, with the mode the existing one has, else 0600.
  package static func write(_ bytes: [UInt8], to path: String) throws(ArchiveFailure) {
    let temporary = temporaryPath(path)
    _ = unsafe unlink(temporary)
    do throws(ArchiveFailure) {
      let file = try OpenFile(temporary, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
      fchmod(file.descriptor, mode(of: path))
      try file.writeAll(bytes, temporary)
      try file.sync(temporary)
    } catch {
      _ = unsafe unlink(temporary)
      throw error
    }
    guard unsafe rename(temporary, path) == 0 else {
      let failure = ArchiveFailure(path: path, step: .rename, code: errno)
      _ = unsafe unlink(temporary)
      throw failure
    }
    try syncFolder(of: path)
  }

  /// Makes a folder for the owner alone, unless it is there.
  package static func makeFolder(_ path: String) throws(ArchiveFailure) {
    guard unsafe mkdir(path, 0o700) == 0 || errno == EEXIST else {
      throw ArchiveFailure(path: path, step: .open, code: errno)
    }
  }

  private static func mode(of path: String) -> mode_t {
    var status = stat()
    guard unsafe lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return 0o600 }
    return status.st_mode & 0o777
  }

  /// Names that begin with a dot are no part of the group; one per process cannot meet another.
  private static func temporaryPath(_ path: String) -> String {
    let (folder, name) = split(path)
    return join(folder, ".\(name).\(getpid()).tmp")
  }

  private static func syncFolder(of path: String) throws(ArchiveFailure) {
    let folder = split(path).folder
    let file = try OpenFile(folder, O_RDONLY | O_DIRECTORY)
    // Some file systems cannot sync a folder; then rename is all they offer.
    guard fsync(file.descriptor) == 0 || errno == EINVAL else {
      throw ArchiveFailure(path: folder, step: .sync, code: errno)
    }
  }

  /// A copy that nothing else is called, in the private folder.
  private static func keep(
    _ bytes: [UInt8], of path: String, in folder: String
  ) throws(ArchiveFailure) -> String {
    try makeFolder(folder)
    let name = split(path).name
    for number in 1...999 {
      let copy = join(folder, "\(number)-\(name)")
      guard GroupFolders.kind(of: copy) == .nothing else { continue }
      try write(bytes, to: copy)
      return copy
    }
    throw ArchiveFailure(path: folder, step: .write, code: EEXIST)
  }

  private static func split(_ path: String) -> (folder: String, name: String) {
    guard let slash = path.utf8.lastIndex(of: 0x2F) else { return (".", path) }
    let folder = String(path[..<slash])
    return (folder.isEmpty ? "/" : folder, String(path[path.utf8.index(after: slash)...]))
  }
}
