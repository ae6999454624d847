/// Where what is typed goes at once, so that a crash loses nothing and a power cut at most the last
/// second. Every call returns at once; the disk is waited for on two threads, this one's own for
/// writing and the writer's for syncing. A class because they share it.
package final class Journal: Sendable {
  /// Where records go now.
  package enum Status: Hashable, Sendable {
    case inGroup
    /// The group's disk failed; the text is in this folder of the machine's own disk.
    case inRefuge(String)
    /// Nowhere: what is typed is in memory only.
    case failed(ArchiveFailure)
  }

  private struct Places: Sendable {
    var group: HeldFolder
    var status = Status.inGroup
    var isUnsynced = false
    var hasFailed = false
  }

  private let worker: Worker
  private let ledger = Locked(Ledger())
  private let places: Locked<Places>
  private let refuge: Refuge?

  /// `group` is the group's folder; a nil refuge is a group that wants nothing kept elsewhere.
  package init(group: HeldFolder, refuge: Refuge?) throws(ArchiveFailure) {
    worker = try Worker(for: group.path)
    places = Locked(Places(group: group))
    self.refuge = refuge
  }

  deinit { worker.stop() }

  package var status: Status { places.withLock { $0.status } }

  /// Whether a journal had to be begun anew because its disk refused something.
  package var hasFailed: Bool { places.withLock { $0.hasFailed } }

  /// Whether records wait to be on the disk.
  package var isUnsynced: Bool { places.withLock { $0.isUnsynced } }

  /// Remembers that a file's text changed.
  package func note(_ path: String, from before: [UInt8]?, to after: [UInt8]?) {
    write { ledger, folder throws(ArchiveFailure) in
      try ledger.note(path, before, after, in: folder)
    }
  }

  /// Remembers that Acta was running at this day and minute.
  package func alive(_ moment: String) {
    write { ledger, folder throws(ArchiveFailure) in
      try ledger.open(in: folder)
      try ledger.append(.alive(moment))
    }
  }

  /// A text that is in no file of its own is not needed any more.
  package func forget(_ path: String) {
    note(path, from: nil, to: nil)
    keep(path, nil)
  }

  func give(_ path: String) {
    write { ledger, _ throws(ArchiveFailure) in try ledger.give(path) }
  }

  func keep(_ path: String, _ bytes: [UInt8]?) {
    write { ledger, _ throws(ArchiveFailure) in
      try ledger.keep(path, bytes)
      try ledger.tidy(onlyLarge: true)
    }
  }

  /// Waits until every change is written, which a crash of the program survives; false when that
  /// takes longer.
  package func settle(within milliseconds: Int) -> Bool { worker.finish(within: milliseconds) }

  /// Waits until what is written is on the disk. For a thread that may wait.
  package func sync() {
    guard let file = ledger.withLock({ $0.file }) else { return }
    places.withLock { $0.isUnsynced = false }
    do throws(ArchiveFailure) { try file.sync() } catch {
      let failure = error
      write(isNews: false) { _, _ throws(ArchiveFailure) in throw failure }
    }
  }

  /// The group's disk takes text again: what was kept elsewhere goes back there.
  func goHome(to group: HeldFolder) {
    guard status != .inGroup else { return }
    places.withLock { ($0.group, $0.status) = (group, .inGroup) }
    write { ledger, folder throws(ArchiveFailure) in
      ledger.abandon()
      if ledger.isClean {
        try ledger.tidy(onlyLarge: false)
      } else {
        try ledger.open(in: folder)
      }
    }
  }

  /// Takes the journal away when everything is saved; leaves it to the next start when not. False when
  /// that takes longer: then the last changes may not be written.
  @discardableResult
  package func close(within milliseconds: Int) -> Bool {
    write(isNews: false) { ledger, _ throws(ArchiveFailure) in try ledger.tidy(onlyLarge: false) }
    return settle(within: milliseconds)
  }

  private typealias Change = @Sendable (inout Ledger, Ledger.Folder) throws(ArchiveFailure) -> Void

  private func write(isNews: Bool = true, _ change: @escaping Change) {
    worker.add { [self] in
      ledger.withLock { ledger in perform(change, &ledger) }
      if isNews { places.withLock { $0.isUnsynced = true } }
    }
  }

  /// A journal that failed once, or that was taken away, is never written again: the change is in the
  /// ledger, so a new one takes it up, beside it or on the machine's own disk.
  private func perform(_ change: Change, _ ledger: inout Ledger) {
    let failure = attempt { () throws(ArchiveFailure) in
      try change(&ledger, folder)
      try ledger.checkPlace()
    }
    guard let failure else { return }
    places.withLock { $0.hasFailed = true }
    ledger.abandon()
    if attempt({ () throws(ArchiveFailure) in try ledger.open(in: folder) }) == nil { return }
    ledger.abandon()
    guard let refuge else { return set(.failed(failure)) }
    let second = attempt { () throws(ArchiveFailure) in
      let folder = try refuge.folder()
      try ledger.open(in: { folder })
      set(.inRefuge(folder.path))
    }
    if let second { set(.failed(second)) }
  }

  private func folder() throws(ArchiveFailure) -> HeldFolder {
    if case .inRefuge = status, let refuge { return try refuge.folder() }
    let group = places.withLock { $0.group }
    return try PrivateFolder(group: group).folder.madeFolder("j")
  }

  private func set(_ status: Status) { places.withLock { $0.status = status } }

  private func attempt(_ work: () throws(ArchiveFailure) -> Void) -> ArchiveFailure? {
    do throws(ArchiveFailure) {
      try work()
      return nil
    } catch {
      return error
    }
  }
}
