import Glibc

/// `.acta/` of a group: what belongs to this machine and is never shared.
package struct PrivateFolder: Hashable, Sendable {
  package let path: String

  /// Makes it, for the owner alone and unseen by git, when it is not there.
  package init(group folder: String) throws(ArchiveFailure) {
    path = join(folder, ".acta")
    try SafeSave.makeFolder(path)
    let ignore = join(path, ".gitignore")
    if GroupFolders.kind(of: ignore) == .nothing {
      try SafeSave.write(Array("*\n".utf8), to: ignore)
    }
  }

  /// Where copies stand of what met another change.
  package var conflicts: String { join(path, "conflicts") }

  /// A small text kept under a name; nil when there is none.
  package func get(_ name: String) -> String? {
    (try? readFile(join(path, name), limit: 4096)).flatMap { String(validating: $0, as: UTF8.self) }
  }

  package func put(_ text: String, as name: String) {
    try? SafeSave.write(Array(text.utf8), to: join(path, name))
  }
}

/// The right to write a group, held by one running program. The kernel lets it go when the program
/// ends, however it ends.
package struct GroupLock: ~Copyable {
  private let file: OpenFile

  /// Nil `lock` when another program has it; `owner` is what that one wrote of itself.
  package static func acquire(
    _ folder: PrivateFolder, owner: String
  ) throws(ArchiveFailure) -> Acquired {
    let path = join(folder.path, "lock")
    let file = try OpenFile(path, O_RDWR | O_CREAT, mode: 0o600)
    guard flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 else {
      guard errno == EWOULDBLOCK else {
        throw ArchiveFailure(path: path, step: .lock, code: errno)
      }
      let bytes = (try? file.readAll(path, limit: 4096)) ?? []
      return .busy(owner: String(decoding: bytes, as: UTF8.self))
    }
    ftruncate(file.descriptor, 0)
    try file.writeAll(Array(owner.utf8), path)
    return .held(GroupLock(file: file))
  }

  private init(file: consuming OpenFile) {
    self.file = file
  }

  /// How asking for the lock ended.
  package enum Acquired: ~Copyable {
    case held(GroupLock)
    case busy(owner: String)
  }
}
