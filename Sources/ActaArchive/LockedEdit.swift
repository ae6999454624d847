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
  /// to leave all as it is. What another program without the lock writes meanwhile is never lost: the
  /// edit is made again on that.
  package static func change(
    _ name: String, group folder: String, owner: String, _ edit: ([UInt8]?) -> [UInt8]?
  ) throws(ArchiveFailure) -> Outcome {
    let own = try PrivateFolder(group: folder)
    switch try GroupLock.acquire(own, owner: owner) {
    case .busy(let owner): return .busy(owner: owner)
    case .held(let lock):
      let outcome = try change(join(folder, name), own, edit)
      _ = consume lock
      return outcome
    }
  }

  private static func change(
    _ path: String, _ own: PrivateFolder, _ edit: ([UInt8]?) -> [UInt8]?
  ) throws(ArchiveFailure) -> Outcome {
    for _ in 0..<5 {
      let base = try readFileIfThere(path)
      guard let bytes = edit(base) else { return .left }
      let outcome = try SafeSave.replace(path, with: bytes, base: base, conflicts: own.conflicts)
      if case .conflict = outcome { continue }
      return .saved
    }
    throw ArchiveFailure(path: path, step: .write, code: 0)
  }
}
