import Glibc

extension GroupLock {
  /// Asks for the lock, and where another program has it, waits until that lets it go, as long as this
  /// at most. The system tells; nothing asks again and again.
  package static func acquire(
    _ folder: PrivateFolder, owner: String, within milliseconds: Int
  ) throws(ArchiveFailure) -> Acquired {
    let deadline = Worker.now + milliseconds
    while true {
      let other: String
      switch try acquire(folder, owner: owner) {
      case .held(let lock): return .held(lock)
      case .busy(let owner): other = owner
      }
      let left = deadline - Worker.now
      guard left > 0, try isLetGo(folder, within: left) else { return .busy(owner: other) }
    }
  }

  /// Waits on a thread of its own, which lets the lock go at once when it gets it: too late, nobody
  /// must be kept from it.
  private static func isLetGo(
    _ folder: PrivateFolder, within milliseconds: Int
  ) throws(ArchiveFailure) -> Bool {
    let worker = try Worker(for: folder.folder.path)
    defer { worker.stop() }
    worker.add {
      guard let file = try? folder.folder.open("lock", O_RDWR) else { return }
      while flock(file.descriptor, LOCK_EX) != 0 {
        if errno == EINTR { continue }
        // A disk without locks cannot tell when one is let go.
        usleep(50_000)
        return
      }
    }
    return worker.finish(within: milliseconds)
  }
}
