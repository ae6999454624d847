import Glibc

/// Another program that reads from a pipe and answers through one: nothing of what passes is ever on
/// the disk. Its messages come back as text; it may speak with the person on `/dev/tty` by itself.
struct PipedProcess {
  /// How it ended and what it gave.
  struct Ended {
    /// 128 and the signal's number when one killed it.
    var code: Int32
    var output: [UInt8]
    var messages: [UInt8]
    var exchange: Passing

    /// Whether it did its work on all of the input, and all that it gave is here.
    var isDone: Bool { code == 0 && exchange == .whole }
    /// Whether it ended of its own will without doing its work; its messages say why.
    var hasRefused: Bool { code != 0 && exchange != .broken }
  }

  /// How much went to and fro. A code of 0 says nothing of a text that did not all arrive: to the program
  /// its end looks like any other.
  enum Passing {
    case whole
    /// The program closed its end before all was in.
    case unread
    /// A pipe failed, or more came than is taken; the program was killed.
    case broken
  }

  /// The program, by a path from the root.
  let path: String

  init(path: String) {
    self.path = path
  }

  /// Nil when there is no such program.
  init?(named name: String) {
    guard let found = Programs.path(of: name) else { return nil }
    path = found
  }

  /// Runs it with exactly these arguments and settings; nil when it cannot be started. More than `limit`
  /// bytes of output end it.
  func run(
    _ arguments: [String], settings: [String: String] = Programs.settings, input: [UInt8],
    limit: Int = 128 << 20
  ) -> Ended? {
    guard let pipes = Pipes() else { return nil }
    guard let process = start(arguments, settings, pipes) else {
      pipes.closeAll()
      return nil
    }
    pipes.closeTheirs()
    var exchange = Exchange(pipes: pipes, input: input, limit: limit)
    exchange.run()
    // Before its input ends: what it would make of the part that it has is not wanted.
    if exchange.passing == .broken { kill(process, SIGKILL) }
    pipes.closeOurs(inputClosed: exchange.hasClosedInput)
    guard let code = Programs.wait(process) else { return nil }
    return Ended(
      code: code, output: exchange.output, messages: exchange.messages,
      exchange: exchange.passing)
  }

  private func start(
    _ arguments: [String], _ settings: [String: String], _ pipes: Pipes
  ) -> pid_t? {
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, pipes.input.theirs, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, pipes.output.theirs, STDOUT_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, pipes.errors.theirs, STDERR_FILENO)
    return unsafe Programs.start(path, arguments, settings, &actions)
  }
}

/// Three pipes, closed on every other program.
private struct Pipes {
  struct Ends {
    var ours: Int32
    var theirs: Int32
  }

  let input: Ends
  let output: Ends
  let errors: Ends

  init?() {
    var all: [[Int32]] = []
    for _ in 0..<3 {
      var ends: [Int32] = [-1, -1]
      guard unsafe pipe(&ends) == 0 else {
        for pair in all { for end in pair { close(end) } }
        return nil
      }
      for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      all.append(ends)
    }
    input = Ends(ours: all[0][1], theirs: all[0][0])
    output = Ends(ours: all[1][0], theirs: all[1][1])
    errors = Ends(ours: all[2][0], theirs: all[2][1])
    _ = fcntl(input.ours, F_SETFL, O_NONBLOCK)
  }

  func closeTheirs() { for ends in [input, output, errors] { close(ends.theirs) } }

  func closeOurs(inputClosed: Bool) {
    if !inputClosed { close(input.ours) }
    close(output.ours)
    close(errors.ours)
  }

  func closeAll() {
    closeTheirs()
    closeOurs(inputClosed: false)
  }
}

/// Feeds and drains a program at the same time, so that neither waits for the other for ever.
private struct Exchange {
  let pipes: Pipes
  let input: [UInt8]
  let limit: Int
  var output: [UInt8] = []
  var messages: [UInt8] = []
  private(set) var passing = PipedProcess.Passing.whole
  private(set) var hasClosedInput = false
  private var fed = 0

  init(pipes: Pipes, input: [UInt8], limit: Int) {
    self.pipes = pipes
    self.input = input
    self.limit = limit
  }

  mutating func run() {
    var isOutputOpen = true
    var areErrorsOpen = true
    while passing != .broken, isOutputOpen || areErrorsOpen {
      var watched = [
        pollfd(fd: isOutputOpen ? pipes.output.ours : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: areErrorsOpen ? pipes.errors.ours : -1, events: Int16(POLLIN), revents: 0),
        pollfd(fd: hasClosedInput ? -1 : pipes.input.ours, events: Int16(POLLOUT), revents: 0),
      ]
      guard unsafe poll(&watched, 3, -1) >= 0 else {
        if errno != EINTR { passing = .broken }
        continue
      }
      if watched[2].revents != 0 { feed() }
      if watched[0].revents != 0 {
        let some = drain(pipes.output.ours)
        output += some ?? []
        isOutputOpen = some != nil
      }
      if watched[1].revents != 0 {
        let some = drain(pipes.errors.ours)
        messages += some ?? []
        areErrorsOpen = some != nil
      }
      if output.count + messages.count > limit { passing = .broken }
    }
    // It ended, or closed what it speaks through, without having waited for the rest.
    if passing == .whole, fed < input.count { passing = .unread }
  }

  private mutating func feed() {
    let count = unsafe input.withUnsafeBytes { buffer in
      fed < input.count
        ? unsafe write(pipes.input.ours, buffer.baseAddress! + fed, input.count - fed) : 0
    }
    if count < 0, errno == EINTR || errno == EAGAIN { return }
    guard count >= 0 || errno == EPIPE else {
      passing = .broken
      return
    }
    fed += max(0, count)
    if count < 0 || fed == input.count {
      close(pipes.input.ours)
      hasClosedInput = true
    }
  }

  /// What is there to read; nil at the end.
  private mutating func drain(_ descriptor: Int32) -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe read(descriptor, &buffer, buffer.count)
    if count < 0 {
      if errno == EINTR { return [] }
      passing = .broken
    }
    return count > 0 ? Array(buffer[..<count]) : nil
  }
}
