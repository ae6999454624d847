import Glibc

/// Other programs that have this one's terminal while they run.
enum Process {
  /// The number of this one.
  static var id: Int32 { getpid() }

  /// What becomes of what a program says.
  enum Saying {
    case shown, discarded
  }

  /// Runs a program by its name, gives it `input`, and waits; nil when there is none that may be run, or
  /// it cannot be started. One that cannot be given all of it is killed: it would take a part for the whole.
  static func run(
    _ program: String, _ arguments: [String], settings: [String: String] = Programs.settings,
    input: [UInt8]? = nil, output: Saying = .shown
  ) -> Int32? {
    guard let path = Programs.path(of: program) else { return nil }
    let ends = input == nil ? Ends() : Ends.opened
    guard let ends else { return nil }
    let process = start(path, arguments, settings, input: ends.reading, output)
    if ends.reading >= 0 { close(ends.reading) }
    var isFed = true
    if let input, let process {
      isFed = feed(input, ends.writing)
      if !isFed { kill(process, SIGKILL) }
    }
    if ends.writing >= 0 { close(ends.writing) }
    let code = process.flatMap(Programs.wait)
    return code == 0 && !isFed ? unfed : code
  }

  /// The two ends of a pipe, not inherited; -1 where there is none.
  private struct Ends {
    var reading: Int32 = -1
    var writing: Int32 = -1

    static var opened: Ends? {
      var ends: [Int32] = [-1, -1]
      guard unsafe pipe(&ends) == 0 else { return nil }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      return Ends(reading: ends[0], writing: ends[1])
    }
  }

  private static func start(
    _ path: String, _ arguments: [String], _ settings: [String: String], input: Int32,
    _ output: Saying
  ) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    if input >= 0 { unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO) }
    if output == .discarded {
      for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
        unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
      }
    }
    return unsafe Programs.start(path, arguments, settings, &actions)
  }

  /// What is said of a program that was well content with a part.
  private static let unfed: Int32 = 128 + SIGPIPE

  /// Whether all of it went in.
  private static func feed(_ bytes: [UInt8], _ descriptor: Int32) -> Bool {
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress! + done, bytes.count - done)
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return false }
      done += count
    }
    return true
  }
}
