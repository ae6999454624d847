import Glibc

/// What programs that ended without saving left in their journals. Only for the one who holds the
/// lock of the group. Restored text is saved first and the journals go last, so that a power cut
/// between the two finds them again.
package struct Recovery: Sendable {
  /// Files whose text is not on the disk, in the order in which it is to be put there.
  package private(set) var files: [RecoveredFile] = []
  /// The last day and minute at which a program that did not end well was running.
  package private(set) var alive: String?
  /// Journals that cannot be read now, which stay for a better day.
  package private(set) var unread: [ArchiveFailure] = []
  private let group: HeldFolder
  private let places: [HeldFolder]
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
    places = [own, refuge?.folderIfThere()].compactMap { $0 }
    for folder in places {
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

  private mutating func read(_ name: String, _ folder: HeldFolder) {
    var disk = disk
    let replay = Result { () throws(ArchiveFailure) in
      let file = try folder.open(name, O_RDONLY)
      return try Replay(try file.readAll(limit: Recovery.largestJournal)) {
        path throws(ArchiveFailure) in
        if let known = disk[path] { return known }
        let bytes = try present(path)
        disk[path] = .some(bytes)
        return bytes
      }
    }
    self.disk = disk
    switch replay {
    case .success(let replay):
      journals.append(Found(folder: folder, name: name, replay: replay))
    case .failure(let failure): unread.append(failure)
    }
  }

  /// What the disk holds of a file. Nothing is there for a path that leads to no file of the group: what
  /// a journal says of one must not hide what it says of others.
  private func present(_ path: String) throws(ArchiveFailure) -> [UInt8]? {
    do throws(ArchiveFailure) {
      return try group.readIfThere(path)
    } catch  where error.step == .notAFile || Recovery.leadsElsewhere.contains(error.code) {
      return nil
    }
  }

  private static let leadsElsewhere: Set<Int32> = [
    EXDEV, ELOOP, ENOTDIR, ENXIO, ENAMETOOLONG, EINVAL,
  ]

  /// Takes the journals away once their text is on the disk. One with a torn end is set aside, and one
  /// with text of a file that `isKnown` does not know, as that of a later version: nobody restored it.
  package func finish(
    knowing isKnown: (String) -> Bool = { _ in true }
  ) throws(ArchiveFailure) {
    try end { journal in
      !journal.replay.isTorn && journal.replay.files.allSatisfy { isKnown($0.path) }
    }
  }

  /// Puts the journals into `.acta/salvage` when their text is not wanted.
  package func setAside() throws(ArchiveFailure) { try end { _ in false } }

  /// Takes every journal away that is over, and puts the others aside, whatever becomes of any; throws
  /// the first failure at the end. One that follows another stays with it: without it that one would seem
  /// to hold something.
  private func end(_ isOver: (Found) -> Bool) throws(ArchiveFailure) {
    var salvage: Salvage?
    var left: Set<String> = []
    var failure: ArchiveFailure?
    for journal in journals {
      guard left.isDisjoint(with: journal.replay.followed) else {
        left.insert(journal.name)
        continue
      }
      do throws(ArchiveFailure) {
        if isOver(journal) {
          try journal.folder.remove(journal.name)
          try journal.folder.syncNames()
        } else {
          if salvage == nil { salvage = try Salvage(of: group) }
          _ = try salvage?.take(journal.name, from: journal.folder)
        }
      } catch {
        left.insert(journal.name)
        failure = failure ?? error
      }
    }
    try salvage?.sync(with: places)
    if let failure { throw failure }
  }
}
