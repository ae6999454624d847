import Emulator
import Foundation
import Testing

/// Somebody wants the program gone while a call to the disk does not come back.
@Suite(.serialized) struct StuckDiskTests {
  private static let today = ["--today", "2026-12-03"]

  /// The traced program below strace.
  private func program(of screen: Emulator) throws -> pid_t {
    let found = try Child.run(
      "pgrep", ["-P", "\(screen.process)"], environment: Workshop.environment)
    return try #require(pid_t(found.output.trimmingCharacters(in: .whitespacesAndNewlines)))
  }

  private func start(_ shop: Workshop, _ tracing: [String]) throws -> Emulator {
    let screen = try Emulator.traced(shop, tracing, Self.today)
    try screen.wait(for: "[1 Agenda]")
    screen.type("an")
    try screen.wait(for: "-- Nota")
    screen.type("Palavras da sala")
    return screen
  }

  /// Asks for the end: the screen is given back within a second, and a little more on a machine that
  /// does other things too. Of the process nothing stays but the thread that waits for the disk.
  private func expectGone(_ screen: Emulator, by number: Int32) throws {
    let program = try program(of: screen)
    let start = Emulator.milliseconds
    kill(program, number)
    try screen.wait("the terminal given back", seconds: 10) {
      !$0.showsOtherScreen && $0.isCooked && $0.shows("acta: há texto por guardar.")
    }
    #expect(Emulator.milliseconds - start < 1800)
    #expect(!screen.shows("Palavras da sala"))
    #expect(!screen.shows("[1 Agenda]"))
    try screen.wait("the end of the program") { _ in
      let state = try? String(contentsOfFile: "/proc/\(program)/stat", encoding: .utf8)
      return state?.contains(") Z ") ?? true
    }
  }

  /// A session whose save hangs.
  private func startStuck(_ shop: Workshop) throws -> Emulator {
    let screen = try start(
      shop,
      [
        "-P", shop.folder.appending(path: "meetings").path, "-e", "trace=fsync", "-e",
        "inject=fsync:delay_enter=60000000",
      ])
    try screen.wait(for: "a escrever…", seconds: 30)
    return screen
  }

  /// Also while the program already waits for the disk to leave.
  @Test(arguments: [(SIGTERM, false), (SIGHUP, false), (SIGTERM, true)])
  func theScreenIsGivenBackAndTheJournalNamed(number: Int32, isLeaving: Bool) throws {
    let shop = try Workshop("Maxixe")
    let screen = try startStuck(shop)
    if isLeaving {
      screen.type("\u{1B}")
      try screen.waitUntilGone("-- Nota")
      screen.type("Q")
      screen.settle(milliseconds: 300)
      #expect(screen.showsOtherScreen)
    }
    try expectGone(screen, by: number)
    let said = screen.screen.joined()
    #expect(said.contains("/.acta/j, e o Acta oferece-o quando abrir o grupo."))
    #expect(!said.contains("podem faltar"))
  }

  /// While Ctrl-S, or the editor, waits for what is being written.
  @Test(arguments: ["\u{13}", "E"])
  func whoeverWaitsForASaveIsNotWaitedFor(key: String) throws {
    let shop = try Workshop("Maxixe")
    let screen = try startStuck(shop)
    screen.type("\u{1B}")
    try screen.waitUntilGone("-- Nota")
    screen.type(key)
    screen.settle(milliseconds: 300)
    try expectGone(screen, by: SIGTERM)
  }

  /// Not even the journal is taken any more: that is said.
  @Test func wordsThatMayBeMissingAreOwnedTo() throws {
    let shop = try Workshop("Maxixe")
    try FileManager.default.createDirectory(
      at: shop.folder.appending(path: ".acta"), withIntermediateDirectories: true)
    try shop.write("*\n", to: ".acta/.gitignore")
    // The first is the lock's.
    let screen = try start(
      shop, ["-e", "trace=pwrite64", "-e", "inject=pwrite64:delay_enter=60000000:when=2+"])
    try screen.wait(for: "Palavras da sala", seconds: 30)
    try expectGone(screen, by: SIGTERM)
    #expect(screen.screen.joined().contains("podem faltar as últimas palavras."))
  }

  /// What a save put in its place before it failed is the program's own text, and nobody else's.
  @Test func whatAFailedSaveLeftIsNotTakenForAnothersChange() throws {
    let shop = try Workshop("Maxixe")
    let meeting = "meetings/2026-12-03.txt"
    let screen = try start(
      shop,
      [
        "-P", shop.folder.appending(path: "meetings").path, "-e", "trace=fsync", "-e",
        "inject=fsync:error=EIO:when=1",
      ])
    try screen.wait("the words in the file") { _ in
      (try? shop.text(meeting))?.contains("Palavras") == true
    }
    screen.settle(milliseconds: 1500)
    screen.type(" e mais uma")
    screen.type("\u{1B}")
    try screen.waitUntilGone("-- Nota")
    try screen.wait("all of it in the file", seconds: 20) { _ in
      (try? shop.text(meeting))?.contains("Palavras da sala e mais uma") == true
    }
    screen.settle(milliseconds: 2500)
    #expect(!screen.shows("outro mudou") && !screen.shows("alterado fora"))
    screen.type("Q")
    try screen.wait("the end of the screen") { !$0.showsOtherScreen }
    #expect(try shop.text(meeting).components(separatedBy: "Palavras").count == 2)
  }
}
