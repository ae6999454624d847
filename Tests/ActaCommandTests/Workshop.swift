import Emulator
import Foundation
import Scratch

/// A copy of a fixture in a folder of its own, and the built program to run on it.
struct Workshop {
  let folder: URL

  /// Copies `Fixtures/<name>` when a name is given, without what a session left there on this machine.
  init(_ fixture: String? = nil) throws {
    let place = Scratch.place()
    folder = place
    guard let fixture else {
      try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
      return
    }
    try FileManager.default.copyItem(at: Self.fixtures.appending(path: fixture), to: place)
    try? FileManager.default.removeItem(at: place.appending(path: ".acta"))
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  static let fixtures = root.appending(path: "Fixtures")

  /// Built beside the tests; `ACTA_PROGRAM` names another, such as the release one.
  static let program =
    ProcessInfo.processInfo.environment["ACTA_PROGRAM"]
    ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "acta").path
  static let isOptimised = ProcessInfo.processInfo.environment["ACTA_PROGRAM"] != nil

  /// Runs a command without a terminal.
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Child.Ended {
    try run(all: arguments, environment: environment)
  }

  func run(all arguments: [String], environment: [String: String] = [:]) throws -> Child.Ended {
    try Child.run(
      Self.program, arguments, environment: Self.environment.merging(environment) { $1 },
      folder: folder.path)
  }

  /// Starts the program in a terminal.
  func start(
    _ arguments: [String], term: String = "xterm-256color", columns: Int = 80, rows: Int = 24,
    environment: [String: String] = [:]
  ) throws -> Emulator {
    let settings = Self.environment.merging(["TERM": term]) { $1 }.merging(environment) { $1 }
    let started = Emulator(
      Self.program, arguments, environment: settings, columns: columns, rows: rows)
    guard let started else { throw NotStarted() }
    return started
  }

  struct NotStarted: Error {}

  static let environment = [
    "LANG": "C.UTF-8", "PATH": ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin",
    "HOME": NSHomeDirectory(), "TZ": "UTC", "USER": "teste",
  ]

  /// Puts a text in the place of a file.
  func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: folder.appending(path: path))
  }

  func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appending(path: path), encoding: .utf8)
  }
}
