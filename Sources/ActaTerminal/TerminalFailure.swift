/// Why the terminal cannot be used. Nothing was sent to it.
package enum TerminalFailure: Error, Hashable, Sendable {
  case alreadyOpen
  /// Standard input or output is a file or a pipe.
  case notATerminal
  /// `TERM` is not set.
  case nameMissing
  /// `TERM` is longer than 32 bytes or has others than letters, digits and `+ . _ -`.
  case nameRefused
  /// The system has no description of the terminal with this name.
  case nameUnknown(String)
  /// The terminal of this name cannot place its cursor.
  case tooPlain(String)
  /// A call to the system failed with this `errno`.
  case system(Int32)
}
