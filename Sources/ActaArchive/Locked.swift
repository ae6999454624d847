import Glibc

/// A value that one thread at a time may touch. It is not the standard library's `Mutex`, whose work
/// the thread sanitizer cannot see on Linux: what that would find there is found here. A class because
/// threads share it; unchecked because the lock, which the compiler does not know, makes it true.
@safe final class Locked<Value>: @unchecked Sendable {
  private var value: Value
  private let lock: UnsafeMutablePointer<pthread_mutex_t>

  init(_ value: Value) {
    self.value = value
    unsafe lock = .allocate(capacity: 1)
    unsafe lock.initialize(to: pthread_mutex_t())
    unsafe pthread_mutex_init(lock, nil)
  }

  deinit {
    unsafe pthread_mutex_destroy(lock)
    unsafe lock.deallocate()
  }

  /// Does something with the value while no other thread can.
  func withLock<Result>(_ work: (inout Value) -> Result) -> Result {
    unsafe pthread_mutex_lock(lock)
    defer { unsafe pthread_mutex_unlock(lock) }
    return work(&value)
  }
}
