import Emulator
import Glibc

/// A program in a terminal of 80x24, watched from the first byte to the last.
struct Screen {
  let emulator: Emulator
  private let start: Double

  /// A program that would not start.
  struct NotStarted: Error {
    var program: String
  }

  init(_ words: [String], in folder: String) throws {
    let path = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
    let environment = [
      "TERM": "xterm-256color", "PATH": path, "LANG": "C.UTF-8", "HOME": folder, "TZ": "UTC",
      "LESSHISTFILE": "-", "GIT_CONFIG_NOSYSTEM": "1",
    ]
    start = Clock.seconds
    let started = Emulator("/usr/bin/env", ["-C", folder] + words, environment: environment)
    guard let started else { throw NotStarted(program: words[0]) }
    emulator = started
  }

  /// Seconds from the start to the last byte of the frame that holds a text.
  func firstFrame(holding text: String) throws -> Double {
    try emulator.wait(for: text)
    return try lastByte(quiet: 100) - start
  }

  /// Seconds from a key to the last byte of its answer, and how many bytes that had. The answer is
  /// over when nothing has come for `quiet` milliseconds: a slow one needs more of them.
  func answer(to key: String, quiet: Int = 25) throws -> (seconds: Double, bytes: Int) {
    let before = emulator.bytesSent
    let pressed = Clock.seconds
    emulator.type(key)
    let last = try lastByte(quiet: quiet)
    return (last - pressed, emulator.bytesSent - before)
  }

  /// Fails unless a text is on the screen: what was measured is what was meant.
  func expect(_ text: String) throws { try emulator.wait(for: text) }

  /// The most memory that the program has held at once, in bytes.
  var peak: Int {
    let status = (try? text(of: "/proc/\(emulator.process)/status")) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return (line?.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0) * 1024
  }

  /// When the last byte came, once nothing has come for so many milliseconds.
  private func lastByte(quiet: Int) throws -> Double {
    var last = Clock.seconds
    var silent = 0
    while silent < quiet {
      if emulator.pump(milliseconds: 5) {
        last = Clock.seconds
        silent = 0
      } else {
        silent += 5
      }
    }
    return last
  }
}

/// The content of a small file.
func text(of path: String) throws -> String {
  let file = unsafe open(path, O_RDONLY | O_CLOEXEC)
  guard file >= 0 else { throw Refused(what: path) }
  defer { close(file) }
  var bytes = [UInt8](repeating: 0, count: 1 << 16)
  let count = unsafe read(file, &bytes, bytes.count)
  return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
}
