import Glibc

/// One change to one file of a group by a program that runs no session: under the group's lock, and
/// on what the file holds at that moment.
package enum LockedEdit {
  /// How the change ended that did not fail.
  package enum Outcome: Hashable, Sendable {
    case saved
    /// The edit gave nothing to write.
    case left
    /// Another program has the group; what it wrote of itself.
    case busy(owner: String)
  }

  /// `edit` gets the bytes of the file, nil when there is none, and gives those to put there, or nil
  /// to leave all as it is; more than a text may hold is refused, since nobody would read it again. What
  /// another program without the lock writes meanwhile is never lost: the edit is made again on that.
  package static func change(
    _ name: String, group folder: String, owner: String, _ edit: ([UInt8]?) -> [UInt8]?
  ) throws(ArchiveFailure) -> Outcome {
    let group = try HeldFolder(folder)
    let own = try PrivateFolder(group: group)
    switch try GroupLock.acquire(own, owner: owner, within: patience) {
    case .busy(let owner): return .busy(owner: owner)
    case .held(let lock):
      let outcome = try change(name, group, edit)
      _ = consume lock
      return outcome
    }
  }

  /// How long the lock is waited for, in milliseconds: another edit is over soon, a session is not.
  private static let patience = 1500

  private static func change(
    _ name: String, _ group: HeldFolder, _ edit: ([UInt8]?) -> [UInt8]?
  ) throws(ArchiveFailure) -> Outcome {
    for _ in 0..<5 {
      let base = try group.readIfThere(name)
      guard let bytes = edit(base) else { return .left }
      try TextLimit.check(bytes, path: join(group.path, name))
      let outcome = try SafeSave(group).replace(name, with: bytes, base: base)
      if case .foreign = outcome { continue }
      return .saved
    }
    throw ArchiveFailure(path: join(group.path, name), step: .write, code: EBUSY)
  }
}
