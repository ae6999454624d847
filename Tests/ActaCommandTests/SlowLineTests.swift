import Emulator
import Foundation
import Testing

/// A line that is slow brings keys together, and takes what is shown late.
@Suite(.serialized) struct SlowLineTests {
  /// Escape and the keys after it arrive as one, and each is what it is: the notes are closed, and others
  /// are opened and written.
  @Test(arguments: ["P", "X", "^", "_", "]", "O"])
  func escapeAndTheNextKeyAreTwoKeys(letter: String) throws {
    let shop = try Workshop("Maxixe")
    let screen = try shop.start([shop.folder.path, "--today", "2026-12-03"])
    try screen.wait(for: "[1 Agenda]")
    screen.type("an")
    try screen.wait(for: "-- Nota")
    screen.type("Assunto")
    try screen.wait(for: "Assunto")
    // No view of the agenda has such a key.
    screen.type("\u{1B}\(letter)")
    try screen.waitUntilGone("-- Nota")
    screen.type("\u{1B}\(letter) anSegundo")
    try screen.wait(for: "Segundo")
    #expect(screen.shows("-- Nota"))
    screen.type("\u{1B}")
    try screen.waitUntilGone("-- Nota")
    screen.type("Q")
    #expect(try screen.waitForEnd() == 0)
  }

  /// What terminals answer is no key, whether it comes whole or in two parts.
  @Test(arguments: [
    ["\u{1B}P1$r0m\u{1B}\\"], ["\u{1B}]11;rgb:0000/0000/0000\u{7}"],
    ["\u{1B}]11;rgb:0000/00", "00/0000\u{1B}", "\\"], ["\u{1B}_Ga", "=t\u{1B}\\"],
    ["\u{1B}P>|xterm", "(390)\u{1B}\\"],
  ])
  func whatATerminalAnswersIsNoKey(parts: [String]) throws {
    let shop = try Workshop("Maxixe")
    let before = try shop.text("meetings/2026-12-03.txt")
    let screen = try shop.start([shop.folder.path, "--today", "2026-12-03"])
    try screen.wait(for: "[1 Agenda]")
    screen.type("an")
    try screen.wait(for: "-- Nota")
    for part in parts {
      screen.type(part)
      screen.settle(milliseconds: 20)
    }
    screen.settle(milliseconds: 300)
    #expect(screen.shows("-- Nota"))
    screen.type("\u{1B}")
    try screen.waitUntilGone("-- Nota")
    screen.type("Q")
    #expect(try screen.waitForEnd() == 0)
    #expect(try shop.text("meetings/2026-12-03.txt") == before)
  }

  /// A program before this one left the terminal so that writing to a full one fails.
  @Test func whatDoesNotFitAtOnceIsShownLater() throws {
    let shop = try Workshop("Maxixe")
    let script = """
      import fcntl, os, sys
      fcntl.fcntl(1, fcntl.F_SETFL, fcntl.fcntl(1, fcntl.F_GETFL) | os.O_NONBLOCK)
      os.execv(sys.argv[1], sys.argv[1:])
      """
    let settings = Workshop.environment.merging(["TERM": "xterm-256color"]) { $1 }
    let started = Emulator(
      "/usr/bin/python3",
      ["-c", script, Workshop.program, shop.folder.path, "--today", "2026-12-03"],
      environment: settings, columns: 160, rows: 50)
    let screen = try #require(started)
    try screen.wait(for: "[1 Agenda]")
    // Nobody takes in what is sent meanwhile.
    for _ in 0..<150 {
      for view in ["6", "2", "1", "5"] {
        screen.type(view)
        usleep(2000)
      }
    }
    screen.settle(milliseconds: 400)
    let shown = screen.screen
    screen.type("\u{C}")
    screen.settle(milliseconds: 400)
    #expect(screen.screen == shown)
    screen.type("Q")
    #expect(try screen.waitForEnd() == 0)
    #expect(!screen.showsOtherScreen && screen.isCooked)
  }
}
