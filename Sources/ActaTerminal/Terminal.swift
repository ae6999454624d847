package import ActaFrame
internal import CTerminal
private import Glibc

/// The terminal on standard input and output, held from `init` to the end of this value's life.
///
/// It is given back, cleared and as it was found, by `deinit`, and by a signal handler when the
/// program traps. There is one per process, used by the thread that opened it.
package struct Terminal: ~Copyable {
  /// The columns and rows there are now; `Input.resize` tells of every change.
  package private(set) var size: Size
  /// Whether frames are shown in ASCII, by wish or because the locale has nothing more.
  package let isASCII: Bool
  private var shown: Frame?

  /// Takes the terminal and clears its screen.
  ///
  /// `wakeDescriptor` stays the caller's: what arrives there is read and ends the wait of `next`.
  /// With `mouse`, clicks come as `Input.click` and the wheel as the keys of one row.
  package init(
    wakeDescriptor: Int32?, colour: Bool, ascii: Bool, mouse: Bool = false
  ) throws(TerminalFailure) {
    let opening = acta_terminal_open(wakeDescriptor ?? -1, colour, mouse)
    if let failure = TerminalFailure(opening) { throw failure }
    size = Size(acta_terminal_size())
    isASCII = ascii || acta_terminal_is_ascii()
  }

  deinit {
    acta_terminal_close()
  }

  /// Shows a frame, sending only what differs from the last one, and the cursor last.
  ///
  /// A frame of another size than the terminal's is cut, or leaves the rest of the screen empty.
  package mutating func show(_ frame: Frame) {
    let next = isASCII ? frame.ascii() : frame
    let previous = shown.flatMap { $0.size == next.size ? $0 : nil }
    if previous == nil { acta_terminal_erase() }
    for row in 0..<min(next.size.rows, size.rows) where !next.agrees(with: previous, in: row) {
      put(next, row: row)
    }
    acta_terminal_flush(Int32(clamping: next.cursor.column), Int32(clamping: next.cursor.row))
    shown = next
  }

  /// Whether more has been typed than was taken: what is shown now would be out of date at once.
  package var hasInput: Bool { acta_terminal_has_input() }

  /// Whether the system wants the program gone, which the next input will say; for who waits for
  /// something else meanwhile.
  package static var isAskedToEnd: Bool { acta_terminal_asked_to_end() }

  /// Waits for the next input, for ever if no time is given.
  package mutating func next(timeoutMilliseconds: Int?) -> Input {
    while true {
      let wait = timeoutMilliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
      if let input = unsafe understand(acta_terminal_next(wait)) { return input }
    }
  }

  /// Sends the whole screen again, after something else wrote on it.
  package mutating func redraw() {
    acta_terminal_repaint()
  }

  /// Stops the process as Ctrl-Z does elsewhere, with the screen cleared and given back; returns
  /// when it is continued, with the screen restored.
  package mutating func suspend() {
    acta_terminal_suspend()
  }

  /// Gives the terminal to another program, until `reenter`.
  package mutating func leave() {
    acta_terminal_leave()
  }

  /// Takes the terminal back after `leave` and shows the last frame again.
  package mutating func reenter() {
    acta_terminal_return()
  }

  private func put(_ frame: Frame, row: Int) {
    let roles = frame.sentRoles(row: row)
    for column in 0..<min(frame.size.columns, size.columns) {
      let cell = frame[column: column, row: row]
      guard cell.width > 0 else { continue }
      var glyph = cell.glyph
      glyph.withUTF8 { bytes in
        unsafe acta_terminal_put(
          Int32(clamping: column), Int32(clamping: row), bytes.baseAddress,
          Int32(clamping: bytes.count), Int32(cell.width), ActaStyle(roles[column]))
      }
    }
  }

  /// Nil for what is no input of ours, such as an empty piece of text.
  private mutating func understand(_ input: ActaInput) -> Input? {
    switch unsafe input.kind {
    case .timeout: return .timeout
    case .key: return unsafe .key(Key(input.key))
    case .control: return unsafe .key(.control(Character(Unicode.Scalar(input.letter))))
    case .text: return unsafe input.string.first.map { .key(.character($0)) }
    case .paste: return unsafe .paste(input.string, isCut: input.cut)
    case .click: return unsafe .click(Point(column: Int(input.column), row: Int(input.row)))
    case .resize: return resized()
    case .resumed: return .resumed
    case .woken: return .woken
    case .terminate: return .terminate
    case .hangup: return .hangup
    @unknown default: return nil
    }
  }

  private mutating func resized() -> Input {
    size = Size(acta_terminal_size())
    shown = nil
    return .resize(size)
  }
}

extension ActaInput {
  /// The text of the input; bytes that are not UTF-8 are shown as U+FFFD.
  fileprivate var string: String {
    let bytes = unsafe UnsafeBufferPointer(start: text, count: Int(length))
    return unsafe String(decoding: bytes, as: UTF8.self)
  }
}

extension Size {
  fileprivate init(_ size: ActaSize) {
    self.init(columns: Int(size.columns), rows: Int(size.rows))
  }
}

extension Frame {
  /// Whether a row needs not be sent again, the frame before it being of the same size.
  fileprivate func agrees(with previous: Frame?, in row: Int) -> Bool {
    guard let previous else { return false }
    return (0..<size.columns).allSatisfy { column in
      self[column: column, row: row] == previous[column: column, row: row]
    }
  }
}

extension TerminalFailure {
  fileprivate init?(_ opening: ActaOpening) {
    switch opening {
    case .done: return nil
    case .alreadyOpen: self = .alreadyOpen
    case .notATerminal: self = .notATerminal
    case .nameMissing: self = .nameMissing
    case .nameRefused: self = .nameRefused
    case .nameUnknown: self = .nameUnknown(Self.terminalName)
    case .tooPlain: self = .tooPlain(Self.terminalName)
    case .system: self = .system(errno)
    @unknown default: self = .system(errno)
    }
  }

  /// The value of `TERM`, once it has been found harmless.
  private static var terminalName: String {
    unsafe getenv("TERM").map { unsafe String(cString: $0) } ?? ""
  }
}
