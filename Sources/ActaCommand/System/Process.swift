import Glibc

/// Other programs: run with arguments as they are, never through a shell.
enum Process {
  /// The number of this one.
  static var id: Int32 { getpid() }

  /// What becomes of what a program says.
  enum Saying {
    case shown, discarded
  }

  /// Runs a program found on the PATH, gives it `input`, and waits; nil when it cannot be started.
  static func run(
    _ program: String, _ arguments: [String], input: String? = nil, output: Saying = .shown
  ) -> Int32? {
    var ends: [Int32] = [-1, -1]
    if input != nil, unsafe pipe(&ends) != 0 { return nil }
    for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    if input != nil { unsafe posix_spawn_file_actions_adddup2(&actions, ends[0], STDIN_FILENO) }
    if output == .discarded {
      for descriptor in [STDOUT_FILENO, STDERR_FILENO] {
        unsafe posix_spawn_file_actions_addopen(&actions, descriptor, "/dev/null", O_WRONLY, 0)
      }
    }
    let process = unsafe spawn(program, [program] + arguments, &actions)
    if ends[0] >= 0 { close(ends[0]) }
    if let input, process != nil { feed(Array(input.utf8), ends[1]) }
    if ends[1] >= 0 { close(ends[1]) }
    return process.flatMap(wait)
  }

  private static func spawn(
    _ program: String, _ arguments: [String],
    _ actions: UnsafeMutablePointer<posix_spawn_file_actions_t>
  ) -> pid_t? {
    var pointers = unsafe arguments.map { unsafe strdup($0) }
    defer { for index in arguments.indices { unsafe free(pointers[index]) } }
    unsafe pointers.append(nil)
    var process: pid_t = 0
    let result = unsafe posix_spawnp(&process, program, actions, nil, pointers, environ)
    return result == 0 ? process : nil
  }

  private static func feed(_ bytes: [UInt8], _ descriptor: Int32) {
    signal(SIGPIPE, SIG_IGN)
    var done = 0
    while done < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(descriptor, buffer.baseAddress! + done, bytes.count - done)
      }
      if count < 0, errno == EINTR { continue }
      if count <= 0 { return }
      done += count
    }
  }

  private static func wait(_ process: pid_t) -> Int32? {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F)
  }
}
