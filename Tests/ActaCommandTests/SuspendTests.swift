import ActaArchive
import Emulator
import Foundation
import Testing

/// Stopped and continued under a shell, as people do it, whatever is open.
@Suite(.serialized) struct SuspendTests {
  /// A shell that goes on with the next line when the program is stopped.
  private static let script = """
    set -m
    sh -c 'echo $$ >"$0"; exec "$@"' "$@"
    echo PARADO; read x; fg >/dev/null
    echo PARADO; read x; fg >/dev/null
    """

  private func start(_ shop: Workshop) throws -> (screen: Emulator, number: URL) {
    let number = shop.folder.appending(path: ".number")
    let settings = Workshop.environment.merging(["TERM": "xterm-256color"]) { $1 }
    let arguments = [number.path, Workshop.program, shop.folder.path, "--today", "2026-12-03"]
    let started = Emulator(
      "/bin/bash", ["-c", Self.script, "bash"] + arguments, environment: settings)
    let screen = try #require(started)
    try screen.wait(for: "[1 Agenda]")
    return (screen, number)
  }

  private func expectStopped(_ screen: Emulator) throws {
    try screen.wait("the shell's screen") {
      $0.shows("PARADO") && !$0.showsOtherScreen && $0.isCooked
    }
    #expect(!screen.shows("Contra-referência"))
  }

  /// Everything is drawn anew, in the place of what the shell wrote.
  private func goOn(_ screen: Emulator, _ shown: String) throws {
    screen.type("\n")
    try screen.wait("\(shown) again") {
      $0.showsOtherScreen && $0.shows(shown) && !$0.shows("PARADO")
    }
  }

  /// Whether the words are in a journal of the group, or already in the meeting's file.
  private func isKept(_ words: String, _ shop: Workshop) throws -> Bool {
    let found = Recovery(try HeldFolder(shop.folder.path), refuge: nil).files
    return try shop.text("meetings/2026-12-03.txt").contains(words)
      || found.contains { String(decoding: $0.text ?? [], as: UTF8.self).contains(words) }
  }

  @Test(arguments: [
    ("an", "-- Nota", "Isto fica"), ("aa", "Juntar acção", "Isto fica"),
    ("S", "Abrir a sessão", ""), ("v", "(escondido: v mostra)", ""), ("", "[1 Agenda]", ""),
  ])
  func theKeyAndTheSignalStopItAndNothingIsLost(keys: String, shown: String, text: String) throws {
    let shop = try Workshop("Maxixe")
    let (screen, file) = try start(shop)
    screen.type(keys)
    try screen.wait(for: shown)
    screen.type(text)
    try screen.wait(for: text)
    screen.type("\u{1A}")
    try expectStopped(screen)
    #expect(try text.isEmpty || isKept(text, shop))
    try goOn(screen, text.isEmpty ? shown : text)
    let number = try String(contentsOf: file, encoding: .utf8)
    kill(try #require(pid_t(number.trimmingCharacters(in: .whitespacesAndNewlines))), SIGTSTP)
    try expectStopped(screen)
    try goOn(screen, shown)
    // What was open goes on as it was.
    guard !text.isEmpty else { return }
    screen.type(" e segue")
    try screen.wait(for: "\(text) e segue")
  }
}
