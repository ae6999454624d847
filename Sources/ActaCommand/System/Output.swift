import ActaDisplay
import Glibc

/// Standard output and standard error. What goes to people passes the gate for terminals.
enum Output {
  static func text(_ text: String) { bytes(Array(text.utf8)) }

  static func bytes(_ bytes: [UInt8]) { write(bytes, STDOUT_FILENO) }

  static func line(_ text: String) { self.text(text + "\n") }

  /// One message for people; its own line breaks are kept, everything else is made harmless.
  static func error(_ message: String) {
    write(Array((lines(message) + "\n").utf8), STDERR_FILENO)
  }

  /// One message for people among the results.
  static func message(_ message: String) {
    write(Array((lines(message) + "\n").utf8), STDOUT_FILENO)
  }

  /// A question, without a line end after it.
  static func prompt(_ question: String) {
    write(Array(DisplayText.shown(question).utf8), STDERR_FILENO)
  }

  static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// Whether somebody is there who can answer a question.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Columns of the terminal; 80 when it does not say.
  static var columns: Int {
    var window = winsize()
    guard unsafe ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &window) == 0, window.ws_col > 0 else {
      return 80
    }
    return Int(window.ws_col)
  }

  private static func lines(_ message: String) -> String {
    message.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { DisplayText.shown(String($0) ?? "") }.joined(separator: "\n")
  }

  private static func write(_ bytes: [UInt8], _ descriptor: Int32) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress! + done, bytes.count - done)
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return }
      done += count
    }
  }
}
