import CFiles
import Glibc

/// A folder held by its descriptor: what is in it stays reachable when it is renamed or another is
/// mounted over it, and no path leads out of it or through a link. A class because the thread that
/// saves and the one that reads share it.
package final class HeldFolder: Sendable {
  /// As it was opened, for messages.
  package let path: String
  private let folder: OpenFile

  /// More than this is not read into memory; of texts less.
  package static let largestFile = 16 << 20

  package init(_ path: String) throws(ArchiveFailure) {
    // The folder that a person names may be a link; what is in it may not.
    folder = try OpenFile(join(path, "."), O_RDONLY | O_DIRECTORY)
    self.path = path
  }

  private init(_ folder: consuming OpenFile, path: String) {
    self.folder = folder
    self.path = path
  }

  var descriptor: Int32 { folder.descriptor }

  /// Whether some path leads to it: what is written into a folder that was removed, or thrown away,
  /// nobody looks for there.
  package var isInPlace: Bool { place != nil }

  /// The path that leads to it now: its own, or another when it was renamed or moved; nil when it is
  /// gone, or lies in a desktop's trash, which is where people delete to.
  package var place: String? {
    var own = stat()
    guard unsafe fstat(descriptor, &own) == 0, own.st_nlink > 0 else { return nil }
    if HeldFolder.leads(path, to: own) { return path }
    guard let moved = movedTo, HeldFolder.leads(moved, to: own), !HeldFolder.isTrash(moved) else {
      return nil
    }
    return moved
  }

  private static func leads(_ path: String, to own: stat) -> Bool {
    var there = stat()
    return unsafe stat(join(path, "."), &there) == 0
      && own.st_dev == there.st_dev && own.st_ino == there.st_ino
  }

  /// What the kernel calls it; nil where it does not say.
  private var movedTo: String? {
    var name = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe name.withUnsafeMutableBytes { buffer in
      unsafe readlink("/proc/self/fd/\(descriptor)", buffer.baseAddress!, buffer.count)
    }
    guard count > 0, count < name.count else { return nil }
    return String(validating: name[..<count], as: UTF8.self)
  }

  /// `…/Trash/files/…` of a home, `.Trash-1000/…` of a stick (freedesktop.org's trash).
  private static func isTrash(_ path: String) -> Bool {
    let parts = path.utf8.split(separator: 0x2F)
    return parts.indices.contains { index in
      parts[index].starts(with: ".Trash".utf8)
        || parts[index].elementsEqual("Trash".utf8) && index + 1 < parts.endIndex
          && parts[index + 1].elementsEqual("files".utf8)
    }
  }

  /// A folder below this one, by its relative path.
  package func folder(_ name: String) throws(ArchiveFailure) -> HeldFolder {
    let below = join(path, name)
    return HeldFolder(
      try OpenFile(name, in: descriptor, path: below, O_RDONLY | O_DIRECTORY), path: below)
  }

  /// The same, made for its owner alone when it is not there.
  package func madeFolder(_ name: String) throws(ArchiveFailure) -> HeldFolder {
    do throws(ArchiveFailure) {
      return try folder(name)
    } catch  where error.code == ENOENT {
      let place = try place(of: name)
      guard unsafe acta_make_folder(place.folder.descriptor, place.name) == 0 || errno == EEXIST
      else { throw ArchiveFailure(path: join(path, name), step: .create, code: errno) }
      try place.folder.syncNames()
      return try folder(name)
    }
  }

  /// The folder that a relative path ends in, and the last name.
  func place(of name: String) throws(ArchiveFailure) -> (folder: HeldFolder, name: String) {
    guard let slash = name.utf8.lastIndex(of: 0x2F) else { return (self, name) }
    return (
      try folder(String(name[..<slash])), String(name[name.utf8.index(after: slash)...])
    )
  }

  /// The same; the folder, which lies in this one, is made when it is not there.
  func madePlace(of name: String) throws(ArchiveFailure) -> (folder: HeldFolder, name: String) {
    do throws(ArchiveFailure) {
      return try place(of: name)
    } catch  where error.code == ENOENT {
      guard let slash = name.utf8.lastIndex(of: 0x2F) else { throw error }
      _ = try madeFolder(String(name[..<slash]))
      return try place(of: name)
    }
  }

  func open(_ name: String, _ flags: Int32, mode: mode_t = 0) throws(ArchiveFailure) -> OpenFile {
    try OpenFile(name, in: descriptor, path: join(path, name), flags, mode: mode)
  }

  /// The bytes of a regular file.
  package func read(_ name: String) throws(ArchiveFailure) -> [UInt8] {
    let file = try open(name, O_RDONLY)
    return try file.readAll(limit: HeldFolder.largestFile)
  }

  /// The same, nil when there is no such file.
  package func readIfThere(_ name: String) throws(ArchiveFailure) -> [UInt8]? {
    do throws(ArchiveFailure) {
      return try read(name)
    } catch  where error.code == ENOENT {
      return nil
    }
  }

  func remove(_ name: String) throws(ArchiveFailure) {
    guard unsafe acta_remove(descriptor, name) == 0 || errno == ENOENT else {
      throw ArchiveFailure(path: join(path, name), step: .rename, code: errno)
    }
  }

  func syncNames() throws(ArchiveFailure) { try folder.syncNames() }

  /// Names of texts without their `.txt`.
  package func textNames() throws(ArchiveFailure) -> [String] {
    try everyName().filter {
      $0.utf8.first != 0x2E && $0.utf8.count > 4 && $0.utf8.suffix(4).elementsEqual(".txt".utf8)
    }.map { String(decoding: $0.utf8.dropLast(4), as: UTF8.self) }
  }

  /// Everything that begins with a dot too, but not the folder and the one above, and no names that are
  /// not UTF-8: none that a path of ours could say leads to them.
  package func everyName() throws(ArchiveFailure) -> [String] {
    let own = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    guard own >= 0, let stream = unsafe fdopendir(own) else {
      throw ArchiveFailure(path: path, step: .list, code: errno)
    }
    defer { unsafe closedir(stream) }
    unsafe rewinddir(stream)
    var names: [String] = []
    errno = 0
    while let entry = unsafe readdir(stream) {
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        unsafe pointer.withMemoryRebound(to: CChar.self, capacity: 256) {
          unsafe String(validatingCString: $0)
        }
      }
      if let name, name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw ArchiveFailure(path: path, step: .list, code: errno) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

/// What of a file changes when its content does.
package struct FileStamp: Hashable, Sendable {
  private var size = -1
  private var inode: UInt = 0
  private var seconds = 0
  private var nanoseconds = 0

  /// Of a file that is not there, too.
  package init(_ name: String, in folder: HeldFolder) {
    var status = stat()
    guard unsafe fstatat(folder.descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return }
    size = Int(status.st_size)
    inode = UInt(status.st_ino)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }
}
