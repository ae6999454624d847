import Emulator
import Foundation
import Testing

/// A disk that fails once and then does its work.
@Suite(.serialized) struct FailedSyncTests {
  private static let meeting = "meetings/2026-12-03.txt"

  /// The new text is in its place when the folder cannot be synced: nobody else wrote it.
  @Test func whatAFailedSaveLeftInTheFileIsItsOwn() throws {
    let shop = try Workshop("Maxixe")
    let meetings = shop.folder.appending(path: "meetings").path
    let screen = try Emulator.traced(
      shop,
      [
        "-P", meetings, "-e", "trace=fsync", "-e", "inject=fsync:error=EIO:when=1",
      ], ["--today", "2026-12-03"])
    try screen.wait(for: "[1 Agenda]")
    screen.type("an")
    try screen.wait(for: "-- Nota")
    screen.type("zebra")
    try screen.wait(for: "NÃO GUARDADO")
    try screen.wait("the text in the file") { _ in
      (try? shop.text(Self.meeting))?.contains("zebra") == true
    }
    // While it is looked for others' changes.
    screen.settle(milliseconds: 1500)
    screen.type(" girafa")
    try screen.wait("the longer text in the file") { _ in
      (try? shop.text(Self.meeting))?.contains("zebra girafa") == true
    }
    screen.type("\u{1B}")
    try screen.waitUntilGone("-- Nota")
    #expect(!screen.shows("outro mudou"))
    screen.type("Q")
    #expect(try screen.waitForEnd() == 0)
    let text = try shop.text(Self.meeting)
    #expect(text.components(separatedBy: "zebra").count == 2)
    #expect(text.contains("\nzebra girafa\n"))
  }
}
