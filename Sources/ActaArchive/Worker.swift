import Glibc

/// A thread that does what it is given, one after another, so that a slow disk never holds up the
/// keyboard. Its owner stops it: the thread holds it, so that it would last as long as the program. A
/// class because two threads share it.
final class Worker: Sendable {
  private struct State {
    var tasks: [@Sendable () -> Void] = []
    var isBusy = false
    var isStopped = false
  }

  private let state = Locked(State())
  private let work: Bell
  private let rest: Bell

  /// `path` is what it works on, for messages.
  init(for path: String) throws(ArchiveFailure) {
    work = try Bell(for: path)
    rest = try Bell(for: path)
    try start(path)
  }

  func add(_ task: @escaping @Sendable () -> Void) {
    state.withLock { $0.tasks.append(task) }
    work.ring()
  }

  /// The thread ends once it has done what it was given.
  func stop() {
    state.withLock { $0.isStopped = true }
    work.ring()
  }

  var isIdle: Bool { state.withLock { $0.tasks.isEmpty && !$0.isBusy } }

  /// Waits until all that was given is done; false when that takes longer. For one thread only.
  func finish(within milliseconds: Int) -> Bool {
    let deadline = Worker.now + milliseconds
    while !isIdle {
      let left = deadline - Worker.now
      guard left > 0 else { return false }
      _ = rest.wait(left)
    }
    return true
  }

  private func start(_ path: String) throws(ArchiveFailure) {
    let box = unsafe Unmanaged.passRetained(self)
    var thread = pthread_t()
    let code = unsafe pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer = unsafe pointer else { return nil }
        let worker = unsafe Unmanaged<Worker>.fromOpaque(pointer).takeRetainedValue()
        worker.run()
        return nil
      }, unsafe box.toOpaque())
    guard code == 0 else {
      unsafe box.release()
      throw ArchiveFailure(path: path, step: .open, code: code)
    }
    pthread_detach(thread)
  }

  private func run() {
    // Signals are the business of the thread that has the terminal.
    var all = sigset_t()
    unsafe sigfillset(&all)
    for fatal in [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS] {
      unsafe sigdelset(&all, fatal)
    }
    unsafe pthread_sigmask(SIG_BLOCK, &all, nil)
    while work.wait() {
      while let task = next() {
        task()
        state.withLock { $0.isBusy = false }
        rest.ring()
      }
      if state.withLock({ $0.isStopped && $0.tasks.isEmpty }) { return }
    }
  }

  private func next() -> (@Sendable () -> Void)? {
    state.withLock { state in
      guard !state.tasks.isEmpty else { return nil }
      state.isBusy = true
      return state.tasks.removeFirst()
    }
  }

  /// Milliseconds on a clock that nobody sets.
  static var now: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
