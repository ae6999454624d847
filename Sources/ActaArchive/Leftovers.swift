import Glibc

/// What a program that was killed in the middle of saving left beside the group's files. A draft is
/// no part of the group; what it holds may still be somebody's words.
package enum Leftovers {
  private static let folders = [".", "meetings", "training", "minutes", ".acta/prev", ".acta"]
  /// Older ones go when there are more.
  private static let most = 32

  /// Moves them to `.acta/salvage`. Only for the one who holds the lock: nobody else is saving.
  package static func clear(_ group: HeldFolder) throws(ArchiveFailure) {
    for path in folders {
      let found: HeldFolder
      do throws(ArchiveFailure) {
        found = path == "." ? group : try group.folder(path)
      } catch  where error.code == ENOENT || error.code == ENOTDIR || error.code == ELOOP {
        continue
      }
      for name in try found.everyName() where isDraft(name) {
        try setAside(name, found, group)
      }
    }
  }

  /// Gives a file a place in `.acta/salvage` under a name that nothing there has.
  static func setAside(
    _ name: String, _ folder: HeldFolder, _ group: HeldFolder
  ) throws(ArchiveFailure) {
    let salvage = try group.folder(".acta").madeFolder("salvage")
    let present = try salvage.everyName()
    let last = present.compactMap { Int($0.prefix(6)) }.max() ?? 0
    let number = String(1_000_000 + last + 1).dropFirst()
    let shown = name.drop { $0 == "." }
    guard
      unsafe renameat(folder.descriptor, name, salvage.descriptor, "\(number)-\(shown)") == 0
    else {
      throw ArchiveFailure(path: join(folder.path, name), step: .rename, code: errno)
    }
    for old in present.dropLast(most) { try salvage.remove(old) }
    try salvage.syncNames()
    try folder.syncNames()
  }

  private static func isDraft(_ name: String) -> Bool {
    name.utf8.first == 0x2E && name.utf8.suffix(9).elementsEqual(".acta-tmp".utf8)
  }
}
