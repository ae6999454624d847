import CFiles
import Glibc

/// How a save ended that did not fail.
package enum SaveOutcome: Hashable, Sendable {
  case saved
  /// The bytes were already there, and are on the disk now.
  case unchanged
  /// The file is not the one the change was made on, and was left alone; nil when it is gone.
  case foreign(theirs: [UInt8]?)
}

/// Puts whole files in the place of others so that at every moment, a power cut included, the old or
/// the new one is there, and so that nothing another program wrote is ever lost: write beside, sync,
/// swap the two, look at what came out, sync the folder.
package struct SafeSave: Sendable {
  private let group: HeldFolder

  /// Saves below this folder. The version before goes to its `.acta/prev`, when there is an `.acta`.
  package init(_ group: HeldFolder) {
    self.group = group
  }

  /// `base` is what the file held when it was read, nil when there was none. Nil for `bytes` takes
  /// the file away. `afterFailure` writes it even when the same bytes seem to be there already: a
  /// failed sync leaves bytes that can be read and are not on the disk.
  package func replace(
    _ path: String, with bytes: [UInt8]?, base: [UInt8]?, afterFailure: Bool = false
  ) throws(ArchiveFailure) -> SaveOutcome {
    guard group.isInPlace else {
      throw ArchiveFailure(path: group.path, step: .write, code: ENOENT)
    }
    // A new file may be the first of its folder: meetings, trainings.
    let place = SavePlace(try bytes == nil ? group.place(of: path) : group.madePlace(of: path))
    let present = try place.read()
    guard present == base || present == bytes else { return .foreign(theirs: present) }
    if present == bytes, !afterFailure { return try confirm(place, isThere: bytes != nil) }
    guard let bytes else { return try takeAway(place, path, present) }
    var draft = try SaveDraft(bytes, in: place)
    let outcome =
      if let present {
        try swap(&draft, place, path, (present, bytes))
      } else {
        try giveName(draft, place)
      }
    try place.folder.syncNames()
    guard !Medium.isOfSticks(group) || acta_sync_all(group.descriptor) == 0 else {
      throw place.failure(.sync)
    }
    return outcome
  }

  /// The bytes are there; whoever wrote them may not have waited for the disk.
  private func confirm(_ place: SavePlace, isThere: Bool) throws(ArchiveFailure) -> SaveOutcome {
    if isThere {
      let file = try place.folder.open(place.name, O_RDONLY)
      try file.sync()
      try place.folder.syncNames()
    }
    return .unchanged
  }

  /// A file where there was none; one that appeared meanwhile stays.
  private func giveName(
    _ draft: borrowing SaveDraft, _ place: SavePlace
  ) throws(ArchiveFailure) -> SaveOutcome {
    try rename(draft.name, new: place) ? .saved : .foreign(theirs: try place.read())
  }

  /// Gives a file of the folder a name that nothing there has; false when something has it.
  private func rename(_ name: String, new place: SavePlace) throws(ArchiveFailure) -> Bool {
    let folder = place.folder.descriptor
    if unsafe acta_rename_new(folder, name, folder, place.name) == 0 { return true }
    if errno == EEXIST { return false }
    guard SafeSave.isUnsupported(errno) else { throw place.failure(.rename) }
    guard try place.read() == nil else { return false }
    try rename(name, place)
    return true
  }

  /// Swaps the draft with the file and looks at what came out: had someone written at the last
  /// moment, the two are swapped back.
  private func swap(
    _ draft: inout SaveDraft, _ place: SavePlace, _ path: String,
    _ expected: (present: [UInt8], written: [UInt8])
  ) throws(ArchiveFailure) -> SaveOutcome {
    let folder = place.folder
    guard unsafe acta_exchange(folder.descriptor, draft.name, place.name) == 0 else {
      if errno == ENOENT { return .foreign(theirs: nil) }
      guard SafeSave.isUnsupported(errno) else { throw place.failure(.rename) }
      return try renameOver(draft, place, path, expected.present)
    }
    let found: [UInt8]?
    do throws(ArchiveFailure) { found = try folder.readIfThere(draft.name) } catch {
      // What came out cannot be looked at: then nothing is done, as the failure says.
      if unsafe acta_exchange(folder.descriptor, draft.name, place.name) != 0 {
        rescue(&draft, place, path)
      }
      throw place.failure(.read, error.code)
    }
    if found == expected.present {
      keep(draft.name, place, path)
      return .saved
    }
    guard unsafe acta_exchange(folder.descriptor, draft.name, place.name) == 0 else {
      let failure = place.failure(.rename)
      rescue(&draft, place, path)
      throw failure
    }
    // Whoever wrote once more between the two swaps wrote over ours.
    let taken: [UInt8]?
    do throws(ArchiveFailure) { taken = try folder.readIfThere(draft.name) } catch {
      rescue(&draft, place, path)
      return .foreign(theirs: found)
    }
    if taken != expected.written { rescue(&draft, place, path) }
    return .foreign(theirs: found)
  }

  /// Where two names cannot be swapped: the old version is copied, looked at once more, and
  /// replaced.
  private func renameOver(
    _ draft: borrowing SaveDraft, _ place: SavePlace, _ path: String, _ expected: [UInt8]
  ) throws(ArchiveFailure) -> SaveOutcome {
    if let previous = try? group.folder(".acta").madeFolder("prev") {
      let copy = SavePlace((previous, SafeSave.flat(path)))
      let draft = try SaveDraft(expected, in: copy)
      try rename(draft.name, copy)
      try previous.syncNames()
    }
    let present = try place.read()
    guard present == expected else { return .foreign(theirs: present) }
    try rename(draft.name, place)
    return .saved
  }

  private func rename(_ name: String, _ place: SavePlace) throws(ArchiveFailure) {
    let folder = place.folder.descriptor
    guard unsafe acta_rename(folder, name, folder, place.name) == 0 else {
      throw place.failure(.rename)
    }
  }

  /// A file goes by becoming the previous version; what someone wrote at the last moment stays.
  private func takeAway(
    _ place: SavePlace, _ path: String, _ expected: [UInt8]?
  ) throws(ArchiveFailure) -> SaveOutcome {
    guard let expected else { return .unchanged }
    let folder = place.folder
    let aside = ".\(place.name).\(getpid()).acta-tmp"
    guard unsafe acta_rename(folder.descriptor, place.name, folder.descriptor, aside) == 0 else {
      throw place.failure(.rename)
    }
    let found: [UInt8]?
    do throws(ArchiveFailure) { found = try folder.readIfThere(aside) } catch {
      giveBack(aside, place, path)
      throw place.failure(.read, error.code)
    }
    guard found == expected else {
      giveBack(aside, place, path)
      return .foreign(theirs: try place.read())
    }
    keep(aside, place, path)
    try folder.remove(aside)
    try folder.syncNames()
    return .saved
  }

  /// Gives what another wrote its name again, unless yet another has that by now.
  private func giveBack(_ aside: String, _ place: SavePlace, _ path: String) {
    if (try? rename(aside, new: place)) != true { rescue(aside, place, path) }
  }

  private func rescue(_ draft: inout SaveDraft, _ place: SavePlace, _ path: String) {
    draft.isOthers = true
    rescue(draft.name, place, path)
  }

  /// Puts what another wrote, and what has lost its place, into the salvage. Where that cannot be it
  /// stays beside the file, as a draft of no running program, which the next start finds.
  private func rescue(_ name: String, _ place: SavePlace, _ path: String) {
    var salvage = try? Salvage(of: group)
    let kept = try? salvage?.take(name, from: place.folder, as: SafeSave.flat(path))
    guard kept == nil else {
      try? salvage?.sync(with: [place.folder])
      return
    }
    let folder = place.folder.descriptor
    let number = UInt32.random(in: 0x1000_0000...UInt32.max)
    _ = unsafe acta_rename(folder, name, folder, ".\(place.name).\(number).acta-tmp")
  }

  /// Keeps the version before a save, for a disk that lied about it. A folder without `.acta` keeps
  /// none.
  private func keep(_ name: String, _ place: SavePlace, _ path: String) {
    guard let kept = try? group.folder(".acta").madeFolder("prev") else { return }
    _ = unsafe acta_rename(
      place.folder.descriptor, name, kept.descriptor, SafeSave.flat(path))
  }

  /// A relative path as one name.
  static func flat(_ path: String) -> String {
    String(decoding: path.utf8.map { $0 == 0x2F ? 0x2B : $0 }, as: UTF8.self)
  }

  /// The relative path that such a name stands for; a plus sign in the path's own names is not told
  /// from a slash.
  static func path(ofFlat name: String) -> String {
    String(decoding: name.utf8.map { $0 == 0x2B ? 0x2F : $0 }, as: UTF8.self)
  }

  /// Whether a file system says by this that it has no such way of renaming.
  static func isUnsupported(_ code: Int32) -> Bool {
    [EINVAL, ENOSYS, ENOTSUP, EPERM].contains(code)
  }
}
