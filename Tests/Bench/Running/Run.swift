import Glibc

/// One run of a program to its end, with its output thrown away.
struct Run {
  var seconds: Double
  /// The most memory that it held at once, in bytes.
  var peak: Int

  /// Started by `posix_spawnp`, ended by `wait4`, which knows the memory.
  static func of(
    _ words: [String], in folder: String? = nil, environment: [String: String] = [:]
  ) throws -> Run {
    let all = folder.map { ["env", "-C", $0] + words } ?? words
    var arguments = unsafe all.map { unsafe strdup($0) }
    var settings = unsafe Run.environment(environment).map { unsafe strdup($0) }
    let counts = unsafe (words: arguments.count, settings: settings.count)
    defer {
      for index in 0..<counts.words { unsafe free(arguments[index]) }
      for index in 0..<counts.settings { unsafe free(settings[index]) }
    }
    unsafe arguments.append(nil)
    unsafe settings.append(nil)
    var actions = unsafe posix_spawn_file_actions_t()
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    for number in [STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO] {
      unsafe posix_spawn_file_actions_addopen(&actions, number, "/dev/null", O_RDWR, 0)
    }
    var process: pid_t = 0
    let start = Clock.seconds
    guard unsafe posix_spawnp(&process, all[0], &actions, nil, arguments, settings) == 0 else {
      throw Refused(what: all.joined(separator: " "))
    }
    var status: Int32 = 0
    var usage = rusage()
    while unsafe wait4(process, &status, 0, &usage) < 0 {
      guard errno == EINTR else { throw Refused(what: all.joined(separator: " ")) }
    }
    let seconds = Clock.seconds - start
    guard status & 0x7F == 0, (status >> 8) & 0xFF <= 1 else {
      throw Failed(program: all.joined(separator: " "), status: status)
    }
    return Run(seconds: seconds, peak: usage.ru_maxrss * 1024)
  }

  /// Programs that take turns, so that what slows the machine down slows all of them; the first turn
  /// of each, which fills the caches, is not counted. For each its runs.
  static func inTurn(_ programs: [Program], rounds: Int) throws -> [[Run]] {
    var runs = [[Run]](repeating: [], count: programs.count)
    for round in 0...rounds {
      for (place, program) in programs.enumerated() {
        let run = try Run.of(program.words, in: program.folder)
        if round > 0 { runs[place].append(run) }
      }
    }
    return runs
  }

  /// What is run, and where.
  struct Program {
    var words: [String]
    var folder: String
  }

  /// A program that did not do its work.
  struct Failed: Error {
    var program: String
    var status: Int32
  }

  private static func environment(_ more: [String: String]) -> [String] {
    let path = unsafe getenv("PATH").map { unsafe String(cString: $0) } ?? "/usr/bin:/bin"
    let all = ["PATH": path, "LANG": "C.UTF-8", "HOME": "/nonexistent", "TZ": "UTC"]
    return all.merging(more) { $1 }.map { "\($0.key)=\($0.value)" }
  }
}

extension [Run] {
  /// The times in milliseconds.
  var milliseconds: [Double] { map { $0.seconds * 1000 } }

  /// The run that took the middle time.
  var median: Run { sorted { $0.seconds < $1.seconds }[count / 2] }

  /// The most memory that any of them held at once, in megabytes.
  var peak: Double { map { Double($0.peak) / 1e6 }.max() ?? 0 }
}

/// A clock that nobody sets.
enum Clock {
  static var seconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// How long some work took, in seconds.
  static func time(_ work: () throws -> Void) rethrows -> Double {
    let start = seconds
    try work()
    return seconds - start
  }
}
