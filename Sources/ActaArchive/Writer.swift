import Glibc
import Synchronization

/// One file to be saved.
package struct SaveJob: Hashable, Sendable {
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
  package var result: Result<SaveOutcome, ArchiveFailure>
}

/// Saves files on a thread of its own, so that a slow disk never holds up the keyboard. Jobs for one
/// file that wait together become one. A class because two threads share it.
package final class Writer: Sendable {
  private struct State {
    var jobs: [SaveJob] = []
    /// What each file holds as far as this program knows.
    var known: [String: [UInt8]?] = [:]
    var reports: [SaveReport] = []
    var isBusy = false
    var isClosed = false
  }

  private let state = Mutex(State())
  private let conflicts: String
  private let work: Int32
  private let wake: Int32

  /// Read end of the pipe that says that reports wait.
  package let wakeDescriptor: Int32
  private let workRead: Int32

  /// `conflicts` is the folder for copies of what met another change.
  package init(conflicts: String) throws(ArchiveFailure) {
    self.conflicts = conflicts
    let (workRead, work) = try Writer.pipe()
    let (wakeRead, wake) = try Writer.pipe()
    self.work = work
    self.wake = wake
    self.workRead = workRead
    wakeDescriptor = wakeRead
    start()
  }

  /// Says what a file held when it was read; nil when there was none.
  package func know(_ path: String, holds bytes: [UInt8]?) {
    state.withLock { $0.known[path] = .some(bytes) }
  }

  /// What a file holds as far as is known here.
  package func known(_ path: String) -> [UInt8]? {
    state.withLock { $0.known[path] ?? nil }
  }

  /// Whether everything given is saved or has failed.
  package var isIdle: Bool { state.withLock { $0.jobs.isEmpty && !$0.isBusy } }

  package func save(_ job: SaveJob) {
    state.withLock { state in
      state.jobs.removeAll { $0.path == job.path }
      state.jobs.append(job)
    }
    Writer.signal(work)
  }

  /// What ended since the last time.
  package func takeReports() -> [SaveReport] {
    state.withLock { state in
      defer { state.reports = [] }
      return state.reports
    }
  }

  /// Waits until all that was given is on the disk or has failed.
  package func finish() {
    // Every job that ends signals; the byte taken here is put back for the caller's own wait.
    while !isIdle, Writer.wait(wakeDescriptor) {}
    Writer.signal(wake)
  }

  private func start() {
    let box = unsafe Unmanaged.passRetained(self)
    var thread = pthread_t()
    unsafe pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer = unsafe pointer else { return nil }
        let writer = unsafe Unmanaged<Writer>.fromOpaque(pointer).takeRetainedValue()
        writer.run()
        return nil
      }, unsafe box.toOpaque())
    pthread_detach(thread)
  }

  private func run() {
    while Writer.wait(workRead) {
      while let job = next() {
        let base = known(job.path)
        let report = SaveReport(path: job.path, result: perform(job, base: base))
        finish(job, report)
        Writer.signal(wake)
      }
    }
  }

  private func next() -> SaveJob? {
    state.withLock { state in
      guard !state.jobs.isEmpty else { return nil }
      state.isBusy = true
      return state.jobs.removeFirst()
    }
  }

  private func perform(_ job: SaveJob, base: [UInt8]?) -> Result<SaveOutcome, ArchiveFailure> {
    do throws(ArchiveFailure) {
      return .success(
        try SafeSave.replace(job.path, with: job.bytes, base: base, conflicts: conflicts))
    } catch {
      return .failure(error)
    }
  }

  private func finish(_ job: SaveJob, _ report: SaveReport) {
    state.withLock { state in
      state.isBusy = false
      state.reports.append(report)
      switch report.result {
      case .success(.saved), .success(.unchanged): state.known[job.path] = .some(job.bytes)
      case .success(.conflict(_, let theirs)): state.known[job.path] = .some(theirs)
      case .failure: break
      }
    }
  }

  private static func pipe() throws(ArchiveFailure) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    guard unsafe Glibc.pipe(&ends) == 0 else {
      throw ArchiveFailure(path: "", step: .open, code: errno)
    }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    return (ends[0], ends[1])
  }

  private static func signal(_ descriptor: Int32) {
    var byte: UInt8 = 1
    _ = unsafe write(descriptor, &byte, 1)
  }

  /// Waits for a signal and takes all there are.
  private static func wait(_ descriptor: Int32) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while unsafe poll(&waiting, 1, -1) < 0 {
      guard errno == EINTR else { return false }
    }
    var bytes = [UInt8](repeating: 0, count: 64)
    return unsafe read(descriptor, &bytes, bytes.count) > 0
  }
}
