import Glibc

/// A bell between two threads, or between a thread and whoever polls. Rings are not counted.
struct Bell: ~Copyable {
  /// To be polled for reading by another.
  let descriptor: Int32
  private let hammer: Int32

  /// `path` is what it rings for, for messages.
  init(for path: String) throws(ArchiveFailure) {
    var ends: [Int32] = [0, 0]
    guard unsafe pipe(&ends) == 0 else {
      throw ArchiveFailure(path: path, step: .open, code: errno)
    }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    (descriptor, hammer) = (ends[0], ends[1])
  }

  deinit {
    close(descriptor)
    close(hammer)
  }

  func ring() {
    var byte: UInt8 = 1
    _ = unsafe write(hammer, &byte, 1)
  }

  /// Waits for a ring and takes all there were; false after so many milliseconds, -1 being for ever.
  func wait(_ milliseconds: Int = -1) -> Bool {
    var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    var result: Int32
    repeat {
      result = unsafe poll(&waiting, 1, Int32(clamping: milliseconds))
    } while result < 0 && errno == EINTR
    guard result > 0 else { return false }
    var bytes = [UInt8](repeating: 0, count: 64)
    return unsafe read(descriptor, &bytes, bytes.count) > 0
  }
}
