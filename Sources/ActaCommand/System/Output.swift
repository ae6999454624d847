import ActaDisplay
import ActaMeeting
import ActaTerminal
import Glibc
import Synchronization

/// Standard output and standard error. Whatever is text passes the gate for terminals here, wherever it
/// comes from; only forms that have a gate of their own go by it, as data.
enum Output {
  /// Lines, tabs between fields and form feeds between pages as they are.
  static func text(_ text: String) { data(Array(DisplayText.lines(text).utf8)) }

  static func line(_ text: String) { self.text(text + "\n") }

  /// JSON, CSV, a calendar, a finished document: bytes of a form in which nothing harmful is left.
  static func data(_ bytes: [UInt8]) { write(bytes, STDOUT_FILENO) }

  /// Results for people: lines and tabs as they are, and ASCII where that is all there is.
  static func people(_ text: String) {
    self.text(isASCII(STDOUT_FILENO) ? Ascii.lines(text) : text)
  }

  /// One message for people; its own line breaks are kept, everything else is made harmless.
  static func error(_ message: String) {
    write(Array((lines(message, for: STDERR_FILENO) + "\n").utf8), STDERR_FILENO)
  }

  /// One message for people among the results.
  static func message(_ message: String) {
    write(Array((lines(message, for: STDOUT_FILENO) + "\n").utf8), STDOUT_FILENO)
  }

  /// A question, without a line end after it.
  static func prompt(_ question: String) {
    write(Array(lines(question, for: STDERR_FILENO).utf8), STDERR_FILENO)
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

  /// The terminal that results go to.
  static var terminal: Terminal { Terminal(columns: columns, isASCII: isASCII(STDOUT_FILENO)) }

  /// What a terminal shows of a line.
  struct Terminal {
    var columns: Int
    var isASCII: Bool

    /// In letters that it has, with a mark where the line is longer than it is wide.
    func cut(_ line: String) -> String {
      let shown = isASCII ? Ascii.text(line) : line
      return DisplayText.truncate(shown, columns: columns, mark: isASCII ? "..." : "…")
    }
  }

  /// As `--ascii` asks; else what the locale shows, where it was chosen or a terminal is there to show
  /// it. A pipe without any locale is for programs.
  private static func isASCII(_ descriptor: Int32) -> Bool {
    if CommandLine.arguments.contains("--\(Option.ascii.rawValue)") { return true }
    let isChosen = ["LC_ALL", "LC_CTYPE", "LANG"].contains {
      Environment.value($0)?.isEmpty == false
    }
    return (isChosen || isatty(descriptor) == 1) && PlainTerminal.isASCII
  }

  private static func lines(_ message: String, for descriptor: Int32) -> String {
    let isASCII = isASCII(descriptor)
    var shown = ""
    shown.reserveCapacity(message.utf8.count)
    // One after the other: there may be a hundred thousand.
    var rest = message[...]
    while true {
      let end = rest.utf8.firstIndex(of: 0x0A) ?? rest.endIndex
      let text = String(rest[..<end])
      shown += isASCII ? Ascii.text(text) : DisplayText.shown(text)
      guard end < rest.endIndex else { return shown }
      shown += "\n"
      rest = rest[rest.utf8.index(after: end)...]
    }
  }

  /// The system's number for why results did not all come out; nil when they did. A reader that has gone
  /// wanted no more of them.
  static var failure: Int32? {
    let code = firstFailure.load(ordering: .relaxed)
    return code == 0 || code == EPIPE ? nil : code
  }

  /// Whether standard output takes nothing more, be it that its reader has gone.
  static var isCutOff: Bool { firstFailure.load(ordering: .relaxed) != 0 }

  static var isReaderGone: Bool { firstFailure.load(ordering: .relaxed) == EPIPE }

  /// Says on standard error what was done when the results, which say it too, cannot be written: nobody
  /// shall do it again because of that.
  static func assure(_ done: String, in language: Language) {
    guard let failure else { return }
    toldWhatIsDone.store(true, ordering: .relaxed)
    error(FailureWords.done(done, failure, in: language))
  }

  /// Whether that was said: then the work has succeeded.
  static var hasToldWhatIsDone: Bool { toldWhatIsDone.load(ordering: .relaxed) }

  private static let toldWhatIsDone = Atomic<Bool>(false)

  /// The process has one standard output, and whatever was cut from it stays cut.
  private static let firstFailure = Atomic<Int32>(0)

  private static func note(_ code: Int32, of descriptor: Int32) {
    guard descriptor == STDOUT_FILENO else { return }
    _ = firstFailure.compareExchange(expected: 0, desired: code, ordering: .relaxed)
  }

  private static func write(_ bytes: [UInt8], _ descriptor: Int32) {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Glibc.write(descriptor, buffer.baseAddress! + done, bytes.count - done)
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return note(count < 0 ? errno : EIO, of: descriptor) }
      done += count
    }
  }
}
