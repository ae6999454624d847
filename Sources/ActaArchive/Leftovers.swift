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
  /// `.acta/salvage` and gives their names there. What cannot be moved now stays for a better day. Only
  /// for the one who holds the lock: nobody else is saving.
  @discardableResult
  package static func clear(_ group: HeldFolder, beside recovery: Recovery) -> [String] {
    clearConversions(group)
    return folders.flatMap { path -> [String] in
      guard let folder = path == "." ? group : try? group.folder(path) else { return [] }
      return ((try? folder.everyName()) ?? []).compactMap { name in
        guard let target = target(of: name) else { return nil }
        if path == ".acta" || isKnown(name, in: folder, target, path, group, recovery) {
          try? folder.remove(name)
          return nil
        }
        return try? setAside(name, folder, group)
      }
    }
  }

  /// The same for a program that runs no session: text of journals stays for the next one.
  package static func clear(groupAt path: String) throws(ArchiveFailure) -> [String] {
    let group = try HeldFolder(path)
    return clear(group, beside: Recovery(group, refuge: nil))
  }

  /// How names in `.acta` begin of folders in which a spreadsheet is turned into text.
  package static let conversion = "conversion-"

  /// Takes away spreadsheets that were being turned into text: what is in them names people.
  private static func clearConversions(_ group: HeldFolder) {
    guard let own = try? group.folder(".acta"), let names = try? own.everyName() else { return }
    for name in names where name.utf8.starts(with: conversion.utf8) {
      FolderRemoval.remove(join(own.path, name))
    }
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

  /// Gives a file a place in `.acta/salvage` under a name that nothing there has, which it returns:
  /// a number with its own name, or with another.
  @discardableResult
  static func setAside(
    _ name: String, _ folder: HeldFolder, _ group: HeldFolder, as other: String? = nil
  ) throws(ArchiveFailure) -> String {
    let salvage = try group.folder(".acta").madeFolder("salvage")
    let present = try salvage.everyName()
    let last = present.compactMap { Int($0.prefix(6)) }.max() ?? 0
    let number = String(1_000_000 + last + 1).dropFirst()
    let new = "\(number)-\(other ?? String(name.drop { $0 == "." }))"
    try move(name, folder, salvage, new)
    for old in present.dropLast(most) { try salvage.remove(old) }
    try salvage.syncNames()
    try folder.syncNames()
    return new
  }

  /// Moves a file into another folder, also of another disk: there it is written first and taken away
  /// last.
  private static func move(
    _ name: String, _ folder: HeldFolder, _ other: HeldFolder, _ new: String
  ) throws(ArchiveFailure) {
    if unsafe acta_rename(folder.descriptor, name, other.descriptor, new) == 0 { return }
    guard errno == EXDEV else {
      throw ArchiveFailure(path: join(folder.path, name), step: .rename, code: errno)
    }
    let bytes = try folder.open(name, O_RDONLY).readAll(limit: Recovery.largestJournal)
    guard case .saved = try SafeSave(other).replace(new, with: bytes, base: nil) else {
      throw ArchiveFailure(path: join(other.path, new), step: .create, code: EEXIST)
    }
    try folder.remove(name)
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
