private import Glibc

/// A program without a terminal, started by the system's own calls and found on the PATH.
package struct Child: ~Copyable {
  /// What a program that ended left behind.
  package struct Ended: Sendable {
    /// A signal's number plus 128 when one killed it.
    package var code: Int
    package var output: String
    package var errors: String
  }

  package struct NotStarted: Error {
    package var program: String
  }

  private let process: pid_t

  /// Starts it in the background with nothing to read and nobody listening.
  package init(_ program: String, _ arguments: [String], environment: [String: String]) throws {
    process = try Child.start(program, arguments, environment, output: nil, errors: nil)
  }

  deinit {
    kill(process, SIGKILL)
    _ = Child.wait(process)
  }

  /// Runs it to its end.
  package static func run(
    _ program: String, _ arguments: [String], environment: [String: String], folder: String? = nil
  ) throws -> Ended {
    let output = try temporary()
    let errors = try temporary()
    defer {
      close(output)
      close(errors)
    }
    // The system's call to start in another folder is a GNU extension; env does it by itself.
    let there = folder.map { ["-C", $0, program] + arguments }
    let process = try start(
      there == nil ? program : "env", there ?? arguments, environment, output: output,
      errors: errors)
    let code = wait(process)
    return Ended(code: code, output: text(output), errors: text(errors))
  }

  private static func start(
    _ program: String, _ arguments: [String], _ environment: [String: String], output: Int32?,
    errors: Int32?
  ) throws -> pid_t {
    var words = unsafe ([program] + arguments).map { unsafe strdup($0) }
    var settings = unsafe environment.map { unsafe strdup("\($0.key)=\($0.value)") }
    defer {
      for index in 0...arguments.count { unsafe free(words[index]) }
      for index in 0..<environment.count { unsafe free(settings[index]) }
    }
    unsafe words.append(nil)
    unsafe settings.append(nil)
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    for (number, descriptor) in [(STDOUT_FILENO, output), (STDERR_FILENO, errors)] {
      if let descriptor {
        unsafe posix_spawn_file_actions_adddup2(&actions, descriptor, number)
      } else {
        unsafe posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_WRONLY, 0)
      }
    }
    var attributes = Child.withNoSignalBlocked()
    defer { unsafe posix_spawnattr_destroy(&attributes) }
    var process: pid_t = 0
    let result = unsafe posix_spawnp(
      &process, program, &actions, &attributes, words, settings)
    guard result == 0 else { throw NotStarted(program: program) }
    return process
  }

  /// The tests may run with signals blocked; a shell that inherits that never hears that its
  /// children ended.
  private static func withNoSignalBlocked() -> posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    unsafe posix_spawnattr_init(&attributes)
    var none = sigset_t()
    unsafe sigemptyset(&none)
    unsafe posix_spawnattr_setsigmask(&attributes, &none)
    unsafe posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    return attributes
  }

  private static func wait(_ process: pid_t) -> Int {
    var status: Int32 = 0
    while unsafe waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return -1 }
    }
    return Int(status & 0x7F == 0 ? (status >> 8) & 0xFF : 128 + (status & 0x7F))
  }

  /// An open file without a name.
  private static func temporary() throws -> Int32 {
    var name = Array("/tmp/acta-child-XXXXXX".utf8CString)
    let descriptor = unsafe mkstemp(&name)
    guard descriptor >= 0 else { throw NotStarted(program: "/tmp") }
    _ = unsafe unlink(name)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
    return descriptor
  }

  private static func text(_ descriptor: Int32) -> String {
    let size = lseek(descriptor, 0, SEEK_END)
    var bytes = [UInt8](repeating: 0, count: max(0, size))
    let count = unsafe pread(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(0, count)), as: UTF8.self)
  }
}
