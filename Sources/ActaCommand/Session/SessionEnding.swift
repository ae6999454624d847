import ActaScreens

/// How a session ended.
enum SessionEnding {
  case over(ExitCode)
  /// It only read, as it stood then, and whoever wrote has ended: it begins again as the one who writes.
  case becameFree(Session)

  var code: ExitCode {
    switch self {
    case .over(let code): code
    case .becameFree: .well
    }
  }
}
