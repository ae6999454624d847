import ActaArchive
import ActaMeeting
import ActaScreens
import ActaText
import Glibc

/// The session's files on the disk: what is typed, what waits to be saved, and what others changed.
struct Disk {
  /// As it was given, or where it was moved since; for messages and other programs.
  private(set) var folder: String
  let writer: Writer
  let journal: Journal
  private let id: String
  private let language: Language
  private let mayWrite: Bool
  private var holder: HolderWatch
  /// Each file as the session has it.
  private var texts: [FileName: [UInt8]?] = [:]
  private var waiting: Set<FileName> = []
  /// Files that are not saved before the session has taken another's change into account.
  private var held: Set<FileName> = []
  private var failed: Set<FileName> = []
  private var lastSaved = 0
  private var lastTry = 0
  private var unsyncedSince: Int?
  private var stamps: [FileName: FileStamp] = [:]
  private var meetingsStamp: FileStamp?
  private let sight = DiskLook()
  /// Changes whenever files are given to be saved, or others' changes are taken into account: what was
  /// seen before is no news after.
  private var round = 0
  private let lock = StandingLock(owner: Owner.name)
  private var recovery: Recovery?
  let leftovers: DiskLeftovers
  /// What the journal has of an open window.
  private var typed: [UInt8]?

  /// Under what name an open window stands in the journal; no file has it.
  static let typedName = ".acta/typed"

  /// Typing is gathered for this long before the file is written, in milliseconds; the journal has
  /// it already.
  private static let gathering = 500
  /// What the journal holds is on the disk after this long.
  private static let longestUnsynced = 700
  /// How often a save that failed is tried again.
  private static let tryEvery = 5000
  /// How long the screen waits for the journal before it shows what was typed.
  private static let longestSettling = 20

  /// `behind`: the program that has the group and may end.
  init(
    _ found: FoundGroup, library: Library, mayWrite: Bool, behind: String? = nil,
    language: Language
  ) throws(ArchiveFailure) {
    let group = found.folder
    folder = group.path
    recovery = found.recovery
    leftovers = DiskLeftovers(found)
    self.mayWrite = mayWrite
    holder = HolderWatch(behind: behind)
    self.language = language
    id = library.group.id
    journal = try Journal(group: group, refuge: found.refuge)
    for (file, bytes) in library.allBytes {
      texts[file] = .some(bytes)
      stamps[file] = FileStamp(file.path, in: group)
    }
    let known = texts.reduce(into: [:]) { $0[$1.key.path] = .some($1.value) }
    writer = try Writer(group: group, journal: journal, known: known)
  }

  /// Milliseconds until something has to be done; nil when nothing has.
  var untilWork: Int? {
    let now = Clock.milliseconds
    let times = [
      waiting.subtracting(held).isEmpty ? nil : lastSaved + Disk.gathering,
      failed.isEmpty ? nil : lastTry + Disk.tryEvery,
      unsyncedSince.map { $0 + Disk.longestUnsynced },
    ]
    return times.compactMap { $0 }.min().map { max(0, $0 - now) }
  }

  /// Takes the text of a file as it is now; it is in the journal when this returns, unless the disk
  /// hangs.
  mutating func save(_ file: FileName, _ bytes: [UInt8]?) {
    journal.note(file.path, from: texts[file] ?? nil, to: bytes)
    texts[file] = .some(bytes)
    waiting.insert(file)
    if unsyncedSince == nil { unsyncedSince = Clock.milliseconds }
    _ = journal.settle(within: Disk.longestSettling)
  }

  /// Takes what is being filled in and is in no file yet; nil when nothing is. It is in the journal
  /// when this returns, unless the disk hangs.
  mutating func keep(typed next: [UInt8]?) {
    guard mayWrite, next != typed else { return }
    if let next {
      journal.note(Disk.typedName, from: nil, to: next)
    } else {
      journal.forget(Disk.typedName)
    }
    typed = next
    if unsyncedSince == nil { unsyncedSince = Clock.milliseconds }
    _ = journal.settle(within: Disk.longestSettling)
  }

  /// What the disk holds of a file has been taken into account, and this is its text now.
  mutating func accept(_ file: FileName, theirs: [UInt8]?, text: [UInt8]?) {
    let isReload = text == theirs && !waiting.contains(file) && !held.contains(file)
    held.remove(file)
    failed.remove(file)
    round += 1
    if isReload || !mayWrite { texts[file] = .some(text) } else { save(file, text) }
    writer.know(file.path, holds: theirs)
    if text == theirs { waiting.remove(file) }
  }

  /// Does what is due.
  mutating func work() {
    guard untilWork == 0 else { return }
    let now = Clock.milliseconds
    if !failed.isEmpty, now >= lastTry + Disk.tryEvery { tryAgain() }
    if now >= lastSaved + Disk.gathering { flush() }
    if let since = unsyncedSince, now >= since + Disk.longestUnsynced {
      unsyncedSince = nil
      if journal.isUnsynced { writer.syncJournal() }
    }
  }

  /// Gives everything that waits to the writer.
  mutating func flush() {
    for file in waiting.subtracting(held) {
      writer.save(SaveJob(path: file.path, bytes: texts[file] ?? nil))
      waiting.remove(file)
      round += 1
    }
    lastSaved = Clock.milliseconds
  }

  /// Tries what failed once more, on whatever is there now, if it is this group and no other program
  /// has it.
  mutating func tryAgain() {
    lastTry = Clock.milliseconds
    let (id, lock) = (id, lock)
    writer.reopen(folder) { group in
      guard let bytes = try? group.read("group.txt") else { return false }
      return readGroup(Document(bytes: bytes)).value.id == id && lock.covers(group)
    }
    waiting.formUnion(failed)
    flush()
  }

  /// What the writer has done since the last time: how saves ended, and whose files another wrote.
  mutating func reports() -> [Event] {
    writer.takeReports().compactMap { report in
      guard let file = FileName(path: report.path) else { return nil }
      switch report.result {
      case .success(.saved), .success(.unchanged): return saved(file, report.bytes)
      case .success(.foreign(let theirs)):
        held.insert(file)
        return .changedOnDisk(
          file, was: report.base.map(Document.init), now: theirs.map(Document.init))
      case .failure(let failure):
        failed.insert(file)
        lastTry = Clock.milliseconds
        return .saved(file, .failed(FailureWords.text(failure, in: language)))
      }
    }
  }

  /// Nothing is called saved while something newer is not.
  private mutating func saved(_ file: FileName, _ bytes: [UInt8]?) -> Event? {
    failed.remove(file)
    return texts[file] == .some(bytes) ? .saved(file, .saved) : nil
  }

  /// Begins to look for files that now hold other bytes than were last read or written here; what is
  /// found comes as `news`. Returns at once, however long the disk takes.
  func look() {
    guard writer.isIdle else { return }
    let quiet = texts.keys.filter { !waiting.contains($0) && !held.contains($0) }
    let known = quiet.reduce(into: [:]) { $0[$1] = .some(stamps[$1]) }
    sight.begin(
      DiskLook.Known(
        round: round, stamps: known, meetings: meetingsStamp, place: folder,
        holder: holder.present),
      with: writer)
  }

  /// Whether a look has not come back yet.
  var isLooking: Bool { sight.isUnderWay }

  /// What the last look found of others' changes.
  mutating func news() -> [Event] {
    guard let found = sight.take(), found.round == round, writer.isIdle else { return [] }
    meetingsStamp = found.meetings
    return moved(to: found.place) + found.seen.compactMap { change($0) }
      + holder.news(of: found.holder, language)
  }

  /// A folder that was renamed, or moved, is written where it is now.
  private mutating func moved(to place: String?) -> [Event] {
    guard let place, place != folder else { return [] }
    folder = place
    let shown = Paths.shown(place)
    let text =
      language == .portuguese
      ? "A pasta do grupo mudou de lugar. Continua a guardar-se em \(shown)."
      : "The group's folder was moved. It is still saved, in \(shown)."
    return [.report(text, failed: false)]
  }

  /// What the file holds now, when that is not what was last read or written here. Waits for the disk.
  func edited(_ file: FileName) -> Event? {
    guard let now = try? writer.group.readIfThere(file.path) else { return nil }
    let was = writer.known(file.path)
    return writer.isKnown(file.path, holds: now)
      ? nil : .edited(file, was: was.map(Document.init), now: Document(bytes: now))
  }

  private mutating func change(_ seen: DiskLook.Seen) -> Event? {
    let file = seen.file
    guard !waiting.contains(file), !held.contains(file) else { return nil }
    if texts[file] == nil { texts[file] = .some(nil) }
    stamps[file] = seen.stamp
    let known = writer.known(file.path)
    guard !writer.isKnown(file.path, holds: seen.bytes) else { return nil }
    if !mayWrite { writer.know(file.path, holds: seen.bytes) }
    return .changedOnDisk(file, was: known.map(Document.init), now: seen.bytes.map(Document.init))
  }

  /// Takes the journals of the last time away, once they have nothing more to give.
  mutating func endRecovery() {
    guard let over = recovery else { return }
    recovery = nil
    // Those that cannot be taken away now are found again at the next start.
    writer.afterwards {
      try? over.finish { FileName(path: $0) != nil || $0 == Disk.typedName }
    }
  }

  /// Puts them aside: their text was not wanted.
  mutating func setAsideRecovered() {
    guard let unwanted = recovery else { return }
    recovery = nil
    writer.afterwards { try? unwanted.setAside() }
  }
}
