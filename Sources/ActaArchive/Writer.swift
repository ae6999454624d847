/// One file to be saved.
package struct SaveJob: Hashable, Sendable {
  /// Relative to the group's folder.
  package var path: String
  /// Nil takes the file away.
  package var bytes: [UInt8]?

  package init(path: String, bytes: [UInt8]?) {
    self.path = path
    self.bytes = bytes
  }
}

/// How one save ended.
package struct SaveReport: Sendable {
  package var path: String
  package var bytes: [UInt8]?
  /// What the file was believed to hold when it was saved.
  package var base: [UInt8]?
  package var result: Result<SaveOutcome, ArchiveFailure>
}

/// Saves the files of a group on a thread of its own, so that a slow disk never holds up the
/// keyboard. Jobs for one file that wait together become one. A class because two threads share it.
package final class Writer: Sendable {
  private struct State {
    var group: HeldFolder
    var waiting: [String: SaveJob] = [:]
    /// What each file holds as far as this program knows.
    var known: [String: [UInt8]?] = [:]
    /// Files whose last save failed: what can be read of them may not be on the disk.
    var failed: Set<String> = []
    /// Texts of saves that failed where the file could not be looked at after: it may hold any of them.
    var unsure: [String: [[UInt8]?]] = [:]
    var reports: [SaveReport] = []
    /// When the save that is under way began, in milliseconds.
    var busySince: Int?
  }

  private let state: Locked<State>
  private let worker: Worker
  private let wake: Bell
  private let journal: Journal?

  /// `known` is what files hold, as they were read; nil for one that is not there.
  package init(
    group: HeldFolder, journal: Journal? = nil, known: [String: [UInt8]?] = [:]
  ) throws(ArchiveFailure) {
    state = Locked(State(group: group, known: known))
    worker = try Worker(for: group.path)
    wake = try Bell(for: group.path)
    self.journal = journal
  }

  deinit { worker.stop() }

  /// The group's folder as it is open now.
  package var group: HeldFolder { state.withLock { $0.group } }

  /// Can be read when reports wait.
  package var wakeDescriptor: Int32 { wake.descriptor }

  /// Says what a file holds, as it was read; nil when it is not there. What waits to be saved was
  /// written upon another text and is dropped: the caller gives it anew.
  package func know(_ path: String, holds bytes: [UInt8]?) {
    state.withLock { state in
      state.known[path] = .some(bytes)
      state.waiting[path] = nil
      state.unsure[path] = nil
    }
    journal?.keep(path, bytes)
  }

  /// What a file holds as far as is known here.
  package func known(_ path: String) -> [UInt8]? {
    state.withLock { $0.known[path] ?? nil }
  }

  /// Whether this program wrote what a file holds, or knows it already. A save that failed may have put
  /// its text into the file all the same.
  package func isKnown(_ path: String, holds bytes: [UInt8]?) -> Bool {
    state.withLock { state in
      (state.known[path] ?? nil) == bytes || state.unsure[path]?.contains(bytes) == true
    }
  }

  /// Whether everything given is saved or has failed.
  package var isIdle: Bool { worker.isIdle }

  /// For how many milliseconds the disk has been waited for; 0 when it is not.
  package var stall: Int {
    state.withLock { state in state.busySince.map { Worker.now - $0 } ?? 0 }
  }

  package func save(_ job: SaveJob) {
    state.withLock { $0.waiting[job.path] = job }
    journal?.give(job.path)
    worker.add { [self] in saveNext(job.path) }
  }

  /// Waits, on the writer's thread, until the journal is on the disk.
  package func syncJournal() {
    worker.add { [self] in timed { journal?.sync() } }
  }

  /// Does something that can wait on the writer's thread, after all that was given before it.
  package func afterwards(_ work: @escaping @Sendable () -> Void) {
    worker.add { [self] in timed(work) }
  }

  /// Looks at the group's folder on the writer's thread, which may wait for it, and rings the bell when
  /// `work` says that something is new.
  package func look(_ work: @escaping @Sendable (HeldFolder) -> Bool) {
    worker.add { [self] in
      var isNew = false
      timed { isNew = work(group) }
      if isNew { wake.ring() }
    }
  }

  /// What ended since the last time.
  package func takeReports() -> [SaveReport] {
    state.withLock { state in
      defer { state.reports = [] }
      return state.reports
    }
  }

  /// Waits until all that was given is on the disk or has failed; false when that takes longer.
  package func finish(within milliseconds: Int) -> Bool { worker.finish(within: milliseconds) }

  /// Opens the group's folder anew, on the writer's thread, when the open one is gone: a stick that was
  /// pulled and put back is another one to the system. `isSame` says whether what is there now is the
  /// group.
  package func reopen(_ path: String, isSame: @escaping @Sendable (HeldFolder) -> Bool) {
    worker.add { [self] in
      timed {
        guard !self.group.isInPlace, let group = try? HeldFolder(path), isSame(group) else {
          return
        }
        state.withLock { $0.group = group }
      }
    }
  }

  /// What a save is made with, as it stood when its turn came.
  private struct Turn {
    let job: SaveJob
    var base: [UInt8]?
    let group: HeldFolder
    let hasFailed: Bool
    let unsure: [[UInt8]?]
  }

  private func saveNext(_ path: String) {
    let next = state.withLock { state in
      state.waiting.removeValue(forKey: path).map { job in
        Turn(
          job: job, base: state.known[path] ?? nil, group: state.group,
          hasFailed: state.failed.contains(path), unsure: state.unsure[path] ?? [])
      }
    }
    guard var turn = next else { return }
    timed {
      // The journal first: what is being saved must not be lost with a disk that dies of it.
      journal?.sync()
      if !turn.unsure.isEmpty, let present = Writer.present(turn), turn.unsure.contains(present) {
        turn.base = present
      }
      finish(turn, Writer.perform(turn))
    }
    wake.ring()
  }

  /// What the file of a turn holds; nil when that cannot be told, and nil within when it is not there.
  private static func present(_ turn: Turn) -> [UInt8]?? {
    do { return .some(try turn.group.readIfThere(turn.job.path)) } catch { return nil }
  }

  private func timed(_ work: () -> Void) {
    state.withLock { $0.busySince = Worker.now }
    work()
    state.withLock { $0.busySince = nil }
  }

  private static func perform(_ turn: Turn) -> Result<SaveOutcome, ArchiveFailure> {
    do throws(ArchiveFailure) {
      return .success(
        try SafeSave(turn.group).replace(
          turn.job.path, with: turn.job.bytes, base: turn.base, afterFailure: turn.hasFailed))
    } catch {
      return .failure(error)
    }
  }

  private func finish(_ turn: Turn, _ result: Result<SaveOutcome, ArchiveFailure>) {
    let (path, bytes) = (turn.job.path, turn.job.bytes)
    if case .failure = result { remember(turn, Writer.present(turn)) }
    state.withLock { state in
      state.reports.append(
        SaveReport(path: path, bytes: bytes, base: turn.base, result: result))
      switch result {
      case .success(.saved), .success(.unchanged):
        state.known[path] = .some(bytes)
        state.failed.remove(path)
        state.unsure[path] = nil
      case .success(.foreign): break
      case .failure: state.failed.insert(path)
      }
    }
    switch result {
    case .success(.saved), .success(.unchanged):
      journal?.keep(path, bytes)
      journal?.goHome(to: group)
    case .success(.foreign), .failure: break
    }
  }

  /// How many texts a file may hold of which that is not known; while a disk is gone none of them is there.
  private static let mostUnsure = 8

  /// A save can fail when the new text has its place already, as the sync of the folder does: what stands
  /// there is this program's own, and nobody else's change.
  private func remember(_ turn: Turn, _ present: [UInt8]??) {
    let (path, bytes) = (turn.job.path, turn.job.bytes)
    state.withLock { state in
      if let present {
        if present == bytes || turn.unsure.contains(present) { state.known[path] = .some(present) }
        state.unsure[path] = nil
        return
      }
      let others = (state.unsure[path] ?? []).filter { $0 != bytes }
      state.unsure[path] = others.suffix(Writer.mostUnsure - 1) + [bytes]
    }
  }
}
