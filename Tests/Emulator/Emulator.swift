internal import CVTerm
private import Glibc

/// A program running in a pseudo-terminal, with the screen it draws. Killed when nobody holds it any
/// more; a class because what tests claim about it is copied.
@safe package final class Emulator {
  private let handle: OpaquePointer

  /// What a test waited for and did not see, with the screen as it stood.
  package struct Missed: Error, CustomStringConvertible {
    package var wanted: String
    package var screen: String

    package var description: String { "waited for: \(wanted)\n\(screen)" }
  }

  package init?(
    _ program: String, _ arguments: [String], environment: [String: String], columns: Int = 80,
    rows: Int = 24
  ) {
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) }
    var settings = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") }
    defer {
      for index in 0...arguments.count { unsafe free(words[index]) }
      for index in 0..<environment.count { unsafe free(settings[index]) }
    }
    unsafe words.append(nil)
    unsafe settings.append(nil)
    let started = unsafe emulator_start(program, words, settings, Int32(columns), Int32(rows))
    guard let started = unsafe started else { return nil }
    unsafe handle = started
  }

  deinit {
    unsafe emulator_free(handle)
  }

  /// Sends text as if typed.
  package func type(_ text: String) { send(Array(text.utf8)) }

  /// Sends bytes that need not be text, at once.
  package func send(_ bytes: [UInt8]) {
    _ = unsafe emulator_send(handle, bytes, bytes.count)
  }

  package func resize(columns: Int, rows: Int) {
    unsafe emulator_resize(handle, Int32(columns), Int32(rows))
  }

  package func signal(_ number: Int32) { unsafe emulator_signal(handle, number) }

  package func hangUp() { unsafe emulator_hang_up(handle) }

  /// Takes in what the program sends until something holds; throws after the deadline.
  package func wait(
    _ wanted: String, seconds: Int = 20, until holds: (Emulator) -> Bool
  ) throws {
    let deadline = Emulator.milliseconds + seconds * 1000
    while !holds(self) {
      guard Emulator.milliseconds < deadline else {
        throw Missed(wanted: wanted, screen: screen.joined(separator: "\n"))
      }
      _ = unsafe emulator_pump(handle, 50)
    }
  }

  /// Waits until a text stands on the screen.
  package func wait(for text: String, seconds: Int = 20) throws {
    try wait(text, seconds: seconds) { $0.shows(text) }
  }

  package func waitUntilGone(_ text: String, seconds: Int = 20) throws {
    try wait("no \(text)", seconds: seconds) { !$0.shows(text) }
  }

  /// Waits for the end and gives the exit code; a signal's number plus 128 when one killed it.
  package func waitForEnd(seconds: Int = 20) throws -> Int {
    try wait("the end", seconds: seconds) { $0.exitCode != nil }
    return exitCode ?? -1
  }

  package func shows(_ text: String) -> Bool { screen.contains { $0.contains(text) } }

  /// Rows as text without blanks at their ends.
  package var screen: [String] {
    (0..<rows).map { row in
      var text = (0..<columns).reduce(into: "") { $0 += glyph($1, row) }
      while text.utf8.last == 0x20 { text.removeLast() }
      return text
    }
  }

  package var columns: Int { Int(unsafe emulator_columns(handle)) }
  package var rows: Int { Int(unsafe emulator_rows(handle)) }

  package var cursor: (column: Int, row: Int) {
    let cursor = unsafe emulator_cursor(handle)
    return (Int(cursor.column), Int(cursor.row))
  }

  /// The process of the program.
  package var process: Int32 { unsafe emulator_process(handle) }

  /// Whether a cell is shown in reverse.
  package func isReverse(_ column: Int, _ row: Int) -> Bool {
    unsafe emulator_cell(handle, Int32(column), Int32(row)).reverse
  }

  package var showsOtherScreen: Bool { unsafe emulator_alternate(handle) }

  /// Whether the terminal echoes and reads whole lines, as a shell expects it.
  package var isCooked: Bool {
    let modes = unsafe emulator_modes(handle)
    return modes.echo && modes.canonical && modes.signals && modes.translates_output
  }

  /// Nil while the program runs or is stopped.
  package var exitCode: Int? {
    var code: Int32 = 0
    switch unsafe emulator_state(handle, &code) {
    case .exited: return Int(code)
    case .killed: return 128 + Int(code)
    case .running, .stopped: return nil
    @unknown default: return nil
    }
  }

  package var isStopped: Bool {
    var code: Int32 = 0
    return unsafe emulator_state(handle, &code) == .stopped
  }

  /// Bytes that the program has sent so far.
  package var bytesSent: Int {
    var count = 0
    _ = unsafe emulator_output(handle, &count)
    return count
  }

  /// Everything that the program has sent so far.
  package var output: [UInt8] {
    var count = 0
    guard let bytes = unsafe emulator_output(handle, &count) else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: bytes, count: count))
  }

  /// What the program called its window; empty when it did not.
  package var title: String {
    unsafe emulator_title(handle).map { unsafe String(cString: $0) } ?? ""
  }

  /// Takes in what there is, waiting at most so long; false when nothing came.
  package func pump(milliseconds: Int) -> Bool { unsafe emulator_pump(handle, Int32(milliseconds)) }

  /// Takes in everything until nothing has come for so long: a key pressed after it is one by itself.
  package func settle(milliseconds: Int = 120) {
    var quietSince = Emulator.milliseconds
    while Emulator.milliseconds - quietSince < milliseconds {
      if pump(milliseconds: 20) { quietSince = Emulator.milliseconds }
    }
  }

  /// Types an answer to what appeared by itself, after as long as it takes to read.
  package func answer(_ text: String) {
    settle(milliseconds: 450)
    type(text)
  }

  /// Milliseconds on a clock that nobody sets.
  package static var milliseconds: Int { microseconds / 1000 }

  package static var microseconds: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1_000_000 + time.tv_nsec / 1000
  }

  private func glyph(_ column: Int, _ row: Int) -> String {
    let cell = unsafe emulator_cell(handle, Int32(column), Int32(row))
    guard cell.width > 0 else { return "" }
    let all = [
      cell.scalars.0, cell.scalars.1, cell.scalars.2, cell.scalars.3, cell.scalars.4,
      cell.scalars.5,
    ]
    var text = String.UnicodeScalarView()
    for value in all.prefix(while: { $0 != 0 }) { text.append(Unicode.Scalar(value) ?? "?") }
    return text.isEmpty ? " " : String(text)
  }
}
