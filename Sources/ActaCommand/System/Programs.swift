import ActaArchive
import Glibc

/// How other programs are found and started: by a path from the root, with arguments as they are, never
/// through a shell, and with no more of this program's settings than they need.
enum Programs {
  /// The first file of that name that may be run, in an absolute folder of the PATH: what stands in the
  /// folder one happens to be in is never run. A name with a slash must itself be a path from the root.
  static func path(
    of name: String, in search: String = Environment.value("PATH") ?? "/usr/bin:/bin"
  ) -> String? {
    guard !name.isEmpty else { return nil }
    if name.utf8.contains(0x2F) { return isAbsolute(name) && isProgram(name) ? name : nil }
    return folders(of: search).lazy.map { join($0, name) }.first(where: isProgram)
  }

  private static func folders(of search: String) -> [String] {
    search.utf8.split(separator: 0x3A).compactMap { String($0) }.filter(isAbsolute)
  }

  private static func isAbsolute(_ path: String) -> Bool { path.utf8.first == 0x2F }

  private static func isProgram(_ path: String) -> Bool {
    var facts = stat()
    guard unsafe stat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG else { return false }
    return unsafe access(path, X_OK) == 0
  }

  // MARK: settings

  /// Language, terminal, home, printer, keys and their agents: what programs that are run here need.
  private static let names: Set<String> = [
    "HOME", "USER", "LOGNAME", "SHELL", "LANG", "LANGUAGE", "TZ", "TERM", "COLORTERM", "NO_COLOR",
    "TMPDIR", "CUPS_SERVER", "GNUPGHOME", "GPG_TTY", "GPG_AGENT_INFO", "SSH_AUTH_SOCK",
  ]
  private static let beginnings = ["LC_", "XDG_"]
  /// For one that opens a window of its own.
  private static let windows: Set<String> = [
    "DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS",
  ]

  /// For a program that speaks with the person, in this terminal or in a window of its own.
  static var settingsOfPerson: [String: String] { settings(windows) }

  /// For one that does its work alone.
  static var settings: [String: String] { settings([]) }

  /// The same for one whose messages this program reads.
  static var settingsWithoutLanguage: [String: String] {
    settingsOfPerson.merging(["LC_ALL": "C.UTF-8", "LANG": "C.UTF-8"]) { $1 }
  }

  private static func settings(_ more: Set<String>) -> [String: String] {
    var kept = Environment.all.filter { name, _ in
      names.contains(name) || more.contains(name)
        || beginnings.contains { name.utf8.starts(with: $0.utf8) }
    }
    let search = folders(of: Environment.value("PATH") ?? "").joined(separator: ":")
    kept["PATH"] = search.isEmpty ? "/usr/bin:/bin" : search
    return kept
  }

  // MARK: starting

  /// The process; nil when it cannot be started. `path` is one from the root.
  static func start(
    _ path: String, _ arguments: [String], _ settings: [String: String],
    _ actions: UnsafeMutablePointer<posix_spawn_file_actions_t>
  ) -> pid_t? {
    var words = unsafe ([path] + arguments).map { unsafe strdup($0) }
    var lines = unsafe settings.map { unsafe strdup("\($0.key)=\($0.value)") }
    defer {
      for index in 0...arguments.count { unsafe free(words[index]) }
      for index in 0..<settings.count { unsafe free(lines[index]) }
    }
    unsafe words.append(nil)
    unsafe lines.append(nil)
    var process: pid_t = 0
    let result = unsafe posix_spawn(&process, path, actions, nil, words, lines)
    return result == 0 ? process : nil
  }

  /// Its exit code, 128 and the signal's number when one killed it; nil when there is none to wait for.
  static func wait(_ process: pid_t) -> Int32? {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
