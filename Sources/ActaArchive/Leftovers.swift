/// What a program that was killed in the middle of saving left beside the group's files. A draft is
/// no part of the group; what it holds may still be somebody's words.
package enum Leftovers {
  private static let folders = [".", "meetings", "training", "minutes", ".acta/prev", ".acta"]

  /// Takes away those that hold nothing but the beginning of what stands in a file, in the version
  /// before it or in a journal, and those of the program's own state; moves the others to
  /// `.acta/salvage` and gives their names there. What cannot be moved now stays for a better day. Only
  /// for the one who holds the lock: nobody else is saving.
  @discardableResult
  package static func clear(_ group: HeldFolder, beside recovery: Recovery) -> [String] {
    clearConversions(group)
    var salvage: Salvage?
    var taken: [String] = []
    for path in folders {
      guard let folder = path == "." ? group : try? group.folder(path) else { continue }
      let before = taken.count
      for name in (try? folder.everyName()) ?? [] {
        guard let target = target(of: name) else { continue }
        if path == ".acta" || isKnown(name, in: folder, target, path, group, recovery) {
          try? folder.remove(name)
          continue
        }
        salvage = salvage ?? (try? Salvage(of: group))
        if let new = try? salvage?.take(name, from: folder) { taken.append(new) }
      }
      if taken.count > before { try? salvage?.sync(with: [folder]) }
    }
    return taken
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
