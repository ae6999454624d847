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
    worker = try Worker()
    wake = try Bell()
    self.journal = journal
  }

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
    }
    journal?.keep(path, bytes)
  }

  /// What a file holds as far as is known here.
  package func known(_ path: String) -> [UInt8]? {
    state.withLock { $0.known[path] ?? nil }
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

  private func saveNext(_ path: String) {
    let next = state.withLock { state in
      state.waiting.removeValue(forKey: path).map { job in
        (job, state.known[path] ?? nil, state.group, state.failed.contains(path))
      }
    }
    guard let (job, base, group, hasFailed) = next else { return }
    timed {
      // The journal first: what is being saved must not be lost with a disk that dies of it.
      journal?.sync()
      finish(job, base, Writer.perform(job, base, group, hasFailed))
    }
    wake.ring()
  }

  private func timed(_ work: () -> Void) {
    state.withLock { $0.busySince = Worker.now }
    work()
    state.withLock { $0.busySince = nil }
  }

  private static func perform(
    _ job: SaveJob, _ base: [UInt8]?, _ group: HeldFolder, _ hasFailed: Bool
  ) -> Result<SaveOutcome, ArchiveFailure> {
    do throws(ArchiveFailure) {
      return .success(
        try SafeSave(group).replace(
          job.path, with: job.bytes, base: base, afterFailure: hasFailed))
    } catch {
      return .failure(error)
    }
  }

  /// Whether a save that failed has put its bytes in their place all the same.
  private func stands(_ job: SaveJob, after result: Result<SaveOutcome, ArchiveFailure>) -> Bool {
    guard case .failure = result, let bytes = job.bytes else { return false }
    return (try? group.readIfThere(job.path)) == bytes
  }

  private func finish(
    _ job: SaveJob, _ base: [UInt8]?, _ result: Result<SaveOutcome, ArchiveFailure>
  ) {
    let isThere = stands(job, after: result)
    state.withLock { state in
      state.reports.append(
        SaveReport(path: job.path, bytes: job.bytes, base: base, result: result))
      switch result {
      case .success(.saved), .success(.unchanged):
        state.known[job.path] = .some(job.bytes)
        state.failed.remove(job.path)
      case .success(.foreign): break
      case .failure:
        state.failed.insert(job.path)
        // What failed after the files were swapped stands there: it is ours, and nobody else's change.
        if isThere { state.known[job.path] = .some(job.bytes) }
      }
    }
    switch result {
    case .success(.saved), .success(.unchanged):
      journal?.keep(job.path, job.bytes)
      journal?.goHome(to: group)
    case .success(.foreign), .failure: break
    }
  }
}
