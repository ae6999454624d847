import CFiles
import Glibc

/// What a program that was killed in the middle of saving left beside the group's files. A draft is
/// no part of the group; what it holds may still be somebody's words.
package enum Leftovers {
  private static let folders = [".", "meetings", "training", "minutes", ".acta/prev", ".acta"]
  /// Older ones go when there are more.
  private static let most = 32

  /// Takes away those that hold nothing but the beginning of what stands in a file, in the version
  /// before it or in a journal, and those of the program's own state; moves the others to
  /// `.acta/salvage` and gives their names there. Only for the one who holds the lock: nobody else is
  /// saving.
  @discardableResult
  package static func clear(
    _ group: HeldFolder, beside recovery: Recovery
  ) throws(ArchiveFailure) -> [String] {
    var kept: [String] = []
    for path in folders {
      let found: HeldFolder
      do throws(ArchiveFailure) {
        found = path == "." ? group : try group.folder(path)
      } catch  where error.code == ENOENT || error.code == ENOTDIR || error.code == ELOOP {
        continue
      }
      for name in try found.everyName() {
        guard let target = target(of: name) else { continue }
        let isOwn = path == ".acta"
        if isOwn || isKnown(name, in: found, target, path, group, recovery) {
          try found.remove(name)
        } else {
          kept.append(try setAside(name, found, group))
        }
      }
    }
    return kept
  }

  /// The same for a program that runs no session: text of journals stays for the next one.
  package static func clear(groupAt path: String) throws(ArchiveFailure) -> [String] {
    let group = try HeldFolder(path)
    return try clear(group, beside: Recovery(group, refuge: nil))
  }

  /// Whether all that a draft holds stands somewhere else too.
  private static func isKnown(
    _ name: String, in folder: HeldFolder, _ target: String, _ path: String, _ group: HeldFolder,
    _ recovery: Recovery
  ) -> Bool {
    guard let draft = try? folder.read(name) else { return false }
    let file =
      switch path {
      case ".": target
      case ".acta/prev": SafeSave.path(ofFlat: target)
      default: join(path, target)
      }
    let present = [file, ".acta/prev/" + SafeSave.flat(file)].compactMap {
      (try? group.readIfThere($0)) ?? nil
    }
    return (present + recovery.texts(of: file)).contains { $0.starts(with: draft) }
  }

  /// Gives a file a place in `.acta/salvage` under a name that nothing there has, which it returns.
  @discardableResult
  static func setAside(
    _ name: String, _ folder: HeldFolder, _ group: HeldFolder
  ) throws(ArchiveFailure) -> String {
    let salvage = try group.folder(".acta").madeFolder("salvage")
    let present = try salvage.everyName()
    let last = present.compactMap { Int($0.prefix(6)) }.max() ?? 0
    let number = String(1_000_000 + last + 1).dropFirst()
    let new = "\(number)-\(name.drop { $0 == "." })"
    guard unsafe acta_rename(folder.descriptor, name, salvage.descriptor, new) == 0 else {
      throw ArchiveFailure(path: join(folder.path, name), step: .rename, code: errno)
    }
    for old in present.dropLast(most) { try salvage.remove(old) }
    try salvage.syncNames()
    try folder.syncNames()
    return new
  }

  /// The file that a draft was to become, `a.txt` for `.a.txt.77.acta-tmp`; nil for what is no draft.
  private static func target(of name: String) -> String? {
    let ending = ".acta-tmp".utf8
    guard name.utf8.first == 0x2E, name.utf8.suffix(ending.count).elementsEqual(ending) else {
      return nil
    }
    let rest = name.utf8.dropFirst().dropLast(ending.count)
    guard let dot = rest.lastIndex(of: 0x2E) else { return String(decoding: rest, as: UTF8.self) }
    return String(decoding: rest[..<dot], as: UTF8.self)
  }
}
