import Glibc

/// `.acta/` of a group: what belongs to this machine and is never shared.
package struct PrivateFolder: Sendable {
  package let folder: HeldFolder

  /// Makes it, for the owner alone and unseen by git, when it is not there.
  package init(group: HeldFolder) throws(ArchiveFailure) {
    folder = try group.madeFolder(".acta")
    if try folder.readIfThere(".gitignore") == nil {
      _ = try SafeSave(folder).replace(".gitignore", with: Array("*\n".utf8), base: nil)
    }
  }

  package init(group path: String) throws(ArchiveFailure) {
    try self.init(group: try HeldFolder(path))
  }

  /// A small text kept under a name; nil when there is none.
  package func get(_ name: String) -> String? {
    guard let bytes = try? folder.readIfThere(name), bytes.count <= 4096 else { return nil }
    return String(validating: bytes, as: UTF8.self)
  }

  /// The bytes kept under a name, if there are at most `limit`.
  package func bytes(_ name: String, limit: Int) -> [UInt8]? {
    guard let bytes = try? folder.readIfThere(name), bytes.count <= limit else { return nil }
    return bytes
  }

  package func put(_ bytes: [UInt8], as name: String) {
    let present = try? folder.readIfThere(name)
    _ = try? SafeSave(folder).replace(name, with: bytes, base: present)
  }

  package func put(_ text: String, as name: String) {
    let present = try? folder.readIfThere(name)
    _ = try? SafeSave(folder).replace(name, with: Array(text.utf8), base: present)
  }
}

/// The right to write a group, held by one running program. The kernel lets it go when the program
/// ends, however it ends.
package struct GroupLock: ~Copyable {
  private let file: OpenFile
  /// Where another file stands for the lock, on a disk that has none.
  private let standIn: HeldFolder?

  deinit {
    if let standIn { StandInLock.release(standIn) }
  }

  /// Asks for the lock; the file it stands on is never renamed or removed, else two could hold it.
  /// `owner` is what others are told of this program.
  package static func acquire(
    _ folder: PrivateFolder, owner: String
  ) throws(ArchiveFailure) -> Acquired {
    let file = try folder.folder.open("lock", O_RDWR | O_CREAT, mode: 0o600)
    while flock(file.descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      if StandInLock.isNeeded(errno) { return try standIn(folder.folder, file, owner: owner) }
      guard errno == EWOULDBLOCK else {
        throw ArchiveFailure(path: file.path, step: .lock, code: errno)
      }
      return .busy(owner: nameOfOwner(in: file))
    }
    // Only a courtesy to others: a full disk must not keep anyone from working.
    ftruncate(file.descriptor, 0)
    try? file.writeAll(Array(owner.utf8))
    return .held(GroupLock(file: file, standIn: nil))
  }

  /// A full disk must not keep anyone from working: there nobody says who writes, and what another wrote
  /// is merged as ever.
  private static func standIn(
    _ folder: HeldFolder, _ file: consuming OpenFile, owner: String
  ) throws(ArchiveFailure) -> Acquired {
    do throws(ArchiveFailure) {
      if let other = try StandInLock.take(folder, owner: owner) { return .busy(owner: other) }
    } catch  where [ENOSPC, EDQUOT, EFBIG].contains(error.code) {
      return .held(GroupLock(file: file, standIn: nil))
    }
    return .held(GroupLock(file: file, standIn: folder))
  }

  /// Which program has a group. The lock is shared for as long as it takes to ask, so that those who
  /// ask are not in each other's way.
  package static func holder(in group: HeldFolder) -> LockHolder {
    guard let folder = try? group.folder(".acta"),
      let file = try? folder.open("lock", O_RDONLY)
    else { return .nobody }
    while flock(file.descriptor, LOCK_SH | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      if StandInLock.isNeeded(errno) {
        return StandInLock.holder(in: folder).map { .program($0) } ?? .nobody
      }
      return .program(nameOfOwner(in: file))
    }
    return .nobody
  }

  /// What the program that has the lock says of itself; empty when that is no name.
  private static func nameOfOwner(in file: borrowing OpenFile) -> String {
    let bytes = (try? file.readAll(limit: 4096)) ?? []
    let name = bytes.prefix(120).prefix { $0 >= 0x20 && $0 != 0x7F }
    guard name.contains(where: { $0 != 0x20 }) else { return "" }
    return String(validating: name, as: UTF8.self) ?? ""
  }

  private init(file: consuming OpenFile, standIn: HeldFolder?) {
    self.file = file
    self.standIn = standIn
  }

  /// How asking for the lock ended.
  package enum Acquired: ~Copyable {
    case held(GroupLock)
    case busy(owner: String)
  }
}

/// Who has the right to write a group.
package enum LockHolder: Hashable, Sendable {
  case nobody
  /// By what it says of itself.
  case program(String)
}
