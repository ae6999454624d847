import ActaScreens

/// How a session ended.
enum SessionEnding {
  case over(ExitCode)
  /// Not as it should; how, for people, once the screen is given back: some text is in no file, or nobody
  /// reads any more.
  case failed(String)
  /// It only read, as it stood then, and whoever wrote has ended: it begins again as the one who writes.
  case becameFree(Session)

  /// The exit code, after what there is to tell was written to standard error.
  func told() -> ExitCode {
    switch self {
    case .over(let code): return code
    case .becameFree: return .well
    case .failed(let text):
      Output.error(text)
      return .cannotReadOrWrite
    }
  }
}
