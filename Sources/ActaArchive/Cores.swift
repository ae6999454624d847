import Glibc
import Synchronization

/// Work in equal parts on all processors.
package enum Cores {
  /// What `work` makes of each number from 0 up to `count`, in order. Each thread has a state of its
  /// own, which it uses for one number after the other.
  package static func map<State: ~Copyable, Result: Sendable>(
    _ count: Int, state: @autoclosure @escaping @Sendable () -> State,
    _ work: @escaping @Sendable (Int, inout State) -> Result
  ) -> [Result] {
    guard count > 0 else { return [] }
    let job = Job(count: count, state: state, work: work)
    let others = (1..<max(1, min(count, available))).compactMap { _ in Thread { job.run() } }
    job.run()
    for thread in others { thread.join() }
    return job.results
  }

  /// Does some work on a thread of its own, and does not wait for it.
  package static func begin(_ work: @escaping @Sendable () -> Void) {
    if let thread = Thread(work) { thread.detach() } else { work() }
  }

  /// Does some work on a thread of its own while other work is done here, and waits for both.
  package static func beside<Value, Failure: Error>(
    _ aside: @escaping @Sendable () -> Void, _ work: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    let thread = Thread(aside)
    defer { thread?.join() }
    return try work()
  }

  /// Processors that this program may use.
  private static var available: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// A class because every thread takes its numbers from it.
  private final class Job<State: ~Copyable, Result: Sendable>: Sendable {
    private let count: Int
    private let state: @Sendable () -> State
    private let work: @Sendable (Int, inout State) -> Result
    private let next = Atomic(0)
    private let done: Mutex<[Result?]>

    init(
      count: Int, state: @escaping @Sendable () -> State,
      work: @escaping @Sendable (Int, inout State) -> Result
    ) {
      self.count = count
      self.state = state
      self.work = work
      done = Mutex([Result?](repeating: nil, count: count))
    }

    func run() {
      var state = state()
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < count else { return }
        let result = work(number, &state)
        done.withLock { $0[number] = result }
      }
    }

    var results: [Result] { done.withLock { $0.compactMap { $0 } } }
  }

  /// A thread that ends by itself and is waited for.
  private struct Thread {
    private let thread: pthread_t

    /// A class because the system passes it on as an address.
    private final class Body: Sendable {
      let run: @Sendable () -> Void

      init(_ run: @escaping @Sendable () -> Void) {
        self.run = run
      }
    }

    /// Nil when the system gives no more threads; then fewer share the work.
    init?(_ run: @escaping @Sendable () -> Void) {
      var thread = pthread_t()
      let body = unsafe Unmanaged.passRetained(Body(run))
      let code = unsafe pthread_create(
        &thread, nil,
        { pointer in
          guard let pointer = unsafe pointer else { return nil }
          unsafe Unmanaged<Body>.fromOpaque(pointer).takeRetainedValue().run()
          return nil
        }, unsafe body.toOpaque())
      guard code == 0 else {
        unsafe body.release()
        return nil
      }
      self.thread = thread
    }

    func detach() { pthread_detach(thread) }

    func join() { _ = pthread_join(thread, nil) }
  }
}
