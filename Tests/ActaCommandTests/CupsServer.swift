import Emulator
import Foundation

/// A CUPS server of our own in a folder of its own, with one printer called PDF that writes what it
/// prints to `paper.pdf`. Stopped when nobody holds it any more, hence a class.
final class CupsServer {
  let folder: URL
  private var process: Running?

  var paper: URL { folder.appending(path: "paper.pdf") }

  /// What a program needs to find the server.
  var environment: [String: String] { ["CUPS_SERVER": folder.appending(path: "socket").path] }

  struct Refused: Error {
    var what: String
  }

  init() throws {
    folder = URL(filePath: "/tmp/acta-cups-\(getpid())-\(Int.random(in: 0...99_999))")
    for name in ["root", "spool", "cache", "state", "tmp"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
    try Data().write(to: paper)
    // The server prints as a user of its own.
    try CupsServer.call("chmod", ["-R", "777", folder.path], [:])
    try configure()
    process = try Running([
      "-f", "-c", folder.appending(path: "cupsd.conf").path, "-s",
      folder.appending(path: "cups-files.conf").path,
    ])
    try waitForSocket()
    try CupsServer.call(
      "lpadmin",
      [
        "-p", "PDF", "-E", "-v", "file:\(paper.path)", "-P",
        "/usr/share/ppd/cupsfilters/Generic-PDF_Printer-PDF.ppd",
      ], environment)
    try CupsServer.call("lpadmin", ["-d", "PDF"], environment)
  }

  deinit {
    process = nil
    try? FileManager.default.removeItem(at: folder)
  }

  /// Waits until the paper has been written and lies still, and says what pdfinfo says of it.
  func paperFacts(seconds: Int = 60) throws -> String {
    let deadline = Date(timeIntervalSinceNow: Double(seconds))
    while Date() < deadline {
      let jobs = try CupsServer.call("lpstat", ["-o"], environment)
      if jobs.isEmpty, let facts = try? CupsServer.call("pdfinfo", [paper.path], [:]) {
        return facts
      }
      _ = try CupsServer.call("lpstat", ["-p"], environment)
    }
    throw Refused(what: "no paper after \(seconds) s")
  }

  private func configure() throws {
    let path = folder.path
    try """
    ServerRoot \(path)/root
    RequestRoot \(path)/spool
    CacheDir \(path)/cache
    StateDir \(path)/state
    TempDir \(path)/tmp
    ErrorLog \(path)/error
    AccessLog \(path)/access
    PageLog \(path)/page
    FileDevice Yes
    SystemGroup root

    """.write(to: folder.appending(path: "cups-files.conf"), atomically: true, encoding: .utf8)
    try """
    Listen \(path)/socket
    Browsing Off
    DefaultAuthType None
    WebInterface No
    <Location />
      Order allow,deny
      Allow all
    </Location>
    <Location /admin>
      Order allow,deny
      Allow all
    </Location>
    <Policy default>
      <Limit All>
        Order allow,deny
        Allow all
      </Limit>
    </Policy>

    """.write(to: folder.appending(path: "cupsd.conf"), atomically: true, encoding: .utf8)
  }

  private func waitForSocket() throws {
    let deadline = Date(timeIntervalSinceNow: 30)
    while Date() < deadline {
      if (try? CupsServer.call("lpstat", ["-r"], environment))?.contains("is running") == true {
        return
      }
    }
    throw Refused(what: "the server did not start")
  }

  /// Runs a program to its end and gives what it printed.
  @discardableResult
  static func call(
    _ program: String, _ arguments: [String], _ environment: [String: String]
  ) throws -> String {
    let paths = ["PATH": "/usr/sbin:/usr/bin:/sbin:/bin"]
    let ended = try Child.run(
      program, arguments,
      environment: Workshop.environment.merging(paths) { $1 }.merging(environment) { $1 })
    guard ended.code == 0 else { throw Refused(what: "\(program): \(ended.errors)") }
    return ended.output
  }

  /// The server's own process, ended with this.
  private final class Running {
    private let child: Child

    init(_ arguments: [String]) throws {
      child = try Child("/usr/sbin/cupsd", arguments, environment: Workshop.environment)
    }
  }
}
