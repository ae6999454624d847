package import Foundation

/// Where tests put what they make: one folder for each run, which goes when the run ends. What a run
/// that was killed left is taken away by the next.
package enum Scratch {
  /// A path at which there is nothing yet, alone in a folder of its own: groups that lie side by side
  /// see each other.
  package static func place(_ name: String = "acta") -> URL {
    let own = folder.appending(path: UUID().uuidString)
    try? FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    return own.appending(path: name)
  }

  private static let folder: URL = {
    let parent = FileManager.default.temporaryDirectory
    removeLeftovers(in: parent)
    let own = parent.appending(path: prefix + String(getpid()))
    try? FileManager.default.createDirectory(at: own, withIntermediateDirectories: true)
    atexit { Scratch.remove() }
    return own
  }()

  private static let prefix = "acta-tests-"

  private static func remove() { try? FileManager.default.removeItem(at: folder) }

  private static func removeLeftovers(in parent: URL) {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
    for name in names where name.hasPrefix(prefix) {
      guard let run = pid_t(name.dropFirst(prefix.count)), kill(run, 0) != 0, errno == ESRCH else {
        continue
      }
      try? FileManager.default.removeItem(at: parent.appending(path: name))
    }
  }
}
