import Glibc

/// What programs that ended without saving left in their journals. Only for the one who holds the
/// lock of the group. Restored text is saved first and the journals go last, so that a power cut
/// between the two finds them again.
package struct Recovery: Sendable {
  /// Files whose text is not on the disk, in the order in which it is to be put there.
  package private(set) var files: [RecoveredFile] = []
  /// The last day and minute at which a program that did not end well was running.
  package private(set) var alive: String?
  private let group: HeldFolder
  private var journals: [Found] = []
  /// What the disk holds of the files that journals are about, while they are read: thousands may be
  /// about one file.
  private var disk: [String: [UInt8]?] = [:]

  /// More bytes than this no journal has.
  static let largestJournal = 4 * HeldFolder.largestFile

  private struct Found: Sendable {
    var folder: HeldFolder
    var name: String
    var replay: Replay
  }

  /// Reads every journal of the group, beside it and in its refuge.
  package init(_ group: HeldFolder, refuge: Refuge?) {
    self.group = group
    let own = try? group.folder(".acta").folder("j")
    for folder in [own, refuge?.folderIfThere()].compactMap({ $0 }) {
      let names = (try? folder.everyName()) ?? []
      for name in names where name.utf8.suffix(2).elementsEqual(".j".utf8) { read(name, folder) }
    }
    disk = [:]
    let followed = Set(journals.flatMap(\.replay.followed))
    // What is followed goes first when journals go: alone it would seem to hold something.
    journals.sort { followed.contains($0.name) && !followed.contains($1.name) }
    for journal in journals where !followed.contains(journal.name) { files += journal.replay.files }
    alive = journals.compactMap(\.replay.alive).max()
  }

  /// What the journals know of a file's texts.
  func texts(of path: String) -> [[UInt8]] { journals.flatMap { $0.replay.texts[path] ?? [] } }

  /// What cannot be read now stays for a better day.
  private mutating func read(_ name: String, _ folder: HeldFolder) {
    var disk = disk
    let replay = Result { () throws(ArchiveFailure) in
      let file = try folder.open(name, O_RDONLY)
      return try Replay(try file.readAll(limit: Recovery.largestJournal)) {
        path throws(ArchiveFailure) in
        if let known = disk[path] { return known }
        let bytes = try group.readIfThere(path)
        disk[path] = .some(bytes)
        return bytes
      }
    }
    self.disk = disk
    guard case .success(let replay) = replay else { return }
    journals.append(Found(folder: folder, name: name, replay: replay))
  }

  /// Takes the journals away once their text is on the disk. One with a torn end is set aside, and one
  /// with text of a file that `isKnown` does not know, as that of a later version: nobody restored it.
  package func finish(
    knowing isKnown: (String) -> Bool = { _ in true }
  ) throws(ArchiveFailure) {
    try each { journal throws(ArchiveFailure) in
      guard !journal.replay.isTorn, journal.replay.files.allSatisfy({ isKnown($0.path) }) else {
        return try setAside(journal)
      }
      try journal.folder.remove(journal.name)
      try journal.folder.syncNames()
    }
  }

  /// Puts the journals into `.acta/salvage` when their text is not wanted.
  package func setAside() throws(ArchiveFailure) { try each(setAside) }

  /// Does something with every journal, whatever becomes of the others, and throws the first failure
  /// at the end. One that follows another stays with it: without it that one would seem to hold
  /// something.
  private func each(
    _ work: (Found) throws(ArchiveFailure) -> Void
  ) throws(ArchiveFailure) {
    var left: Set<String> = []
    var failure: ArchiveFailure?
    for journal in journals {
      guard left.isDisjoint(with: journal.replay.followed) else {
        left.insert(journal.name)
        continue
      }
      do throws(ArchiveFailure) { try work(journal) } catch {
        left.insert(journal.name)
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
  }

  private func setAside(_ journal: Found) throws(ArchiveFailure) {
    try Leftovers.setAside(journal.name, journal.folder, group)
  }
}
