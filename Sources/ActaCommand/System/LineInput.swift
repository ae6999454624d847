import ActaTerminal
import Glibc

/// Lines of standard input, waited for beside another descriptor.
struct LineInput {
  private var bytes: [UInt8] = []
  private var hasEnded = false

  /// What waiting brought.
  enum Found {
    /// Without its line end; bytes that are not UTF-8 stand as U+FFFD.
    case line(String)
    case end
    /// The time is over, or the other descriptor has something.
    case nothing
  }

  /// More than a person types in a line; what is longer is broken there.
  private static let longest = 1 << 20

  mutating func next(or other: Int32, milliseconds: Int) -> Found {
    if let line = takeLine() { return .line(line) }
    if hasEnded { return .end }
    var waited = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: other, events: Int16(POLLIN), revents: 0),
    ]
    let ready = unsafe poll(&waited, nfds_t(waited.count), Int32(clamping: milliseconds))
    if PlainTerminal.isAskedToEnd {
      hasEnded = true
      bytes = []
      return .end
    }
    guard ready > 0 else { return .nothing }
    if waited[1].revents != 0 { drain(other) }
    guard waited[0].revents != 0 else { return .nothing }
    fill()
    return takeLine().map { .line($0) } ?? (hasEnded ? .end : .nothing)
  }

  private mutating func fill() {
    var chunk = [UInt8](repeating: 0, count: 4096)
    let count = unsafe read(STDIN_FILENO, &chunk, chunk.count)
    if count > 0 {
      bytes += chunk[..<count]
    } else if count == 0 || errno != EINTR {
      hasEnded = true
    }
  }

  private mutating func takeLine() -> String? {
    let end = bytes.firstIndex(of: 0x0A)
    guard let end = end ?? (hasEnded || bytes.count > LineInput.longest ? bytes.count : nil),
      end < bytes.count || !bytes.isEmpty
    else { return nil }
    var line = bytes[..<end]
    if line.last == 0x0D { line.removeLast() }
    bytes.removeFirst(min(end + 1, bytes.count))
    return String(decoding: line, as: UTF8.self)
  }

  private func drain(_ descriptor: Int32) {
    var chunk = [UInt8](repeating: 0, count: 4096)
    _ = unsafe read(descriptor, &chunk, chunk.count)
  }
}
