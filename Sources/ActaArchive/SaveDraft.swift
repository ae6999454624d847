import Glibc

/// The folder and the name in it that one save is about.
struct SavePlace {
  let folder: HeldFolder
  let name: String

  init(_ parts: (folder: HeldFolder, name: String)) {
    (folder, name) = parts
  }

  func read() throws(ArchiveFailure) -> [UInt8]? { try folder.readIfThere(name) }

  func failure(_ step: ArchiveFailure.Step, _ code: Int32 = errno) -> ArchiveFailure {
    ArchiveFailure(path: join(folder.path, name), step: step, code: code)
  }
}

/// A finished file beside the one it shall replace. Its name is gone when this value is, unless
/// the file was given another name.
struct SaveDraft: ~Copyable {
  let name: String
  /// Whether the name stands for what another wrote since the two were swapped: then it stays.
  var isOthers = false
  private let folder: HeldFolder

  init(_ bytes: [UInt8], in place: SavePlace) throws(ArchiveFailure) {
    name = SaveDraft.name(of: place.name)
    folder = place.folder
    try? folder.remove(name)
    do throws(ArchiveFailure) { try fill(bytes, place) } catch {
      // People know the file, and not what stands in for it meanwhile.
      throw place.failure(.write, error.code)
    }
  }

  private func fill(_ bytes: [UInt8], _ place: SavePlace) throws(ArchiveFailure) {
    let file = try folder.open(name, O_WRONLY | O_CREAT | O_EXCL, mode: 0o600)
    try file.writeAll(bytes)
    SaveDraft.giveRights(of: place, to: file)
    try file.sync()
  }

  deinit {
    if !isOthers { try? folder.remove(name) }
  }

  /// One per process cannot meet another; names that begin with a dot are no part of the group.
  private static func name(of name: String) -> String { ".\(name).\(getpid()).acta-tmp" }

  /// The mode and owner that the present file has; without one the file is its owner's alone.
  private static func giveRights(of place: SavePlace, to file: borrowing OpenFile) {
    var status = stat()
    guard
      unsafe fstatat(place.folder.descriptor, place.name, &status, AT_SYMLINK_NOFOLLOW) == 0,
      status.st_mode & S_IFMT == S_IFREG
    else { return }
    if status.st_uid != geteuid() { _ = fchown(file.descriptor, status.st_uid, status.st_gid) }
    fchmod(file.descriptor, status.st_mode & 0o777)
  }
}
