import Emulator
import Foundation
import Testing

/// What a terminal marks as pasted, in the real program: also when its end never comes, or comes late.
@Suite(.serialized) struct PasteTests {
  private let shop: Workshop
  private let screen: Emulator

  init() throws {
    shop = try Workshop("Maxixe")
    screen = try shop.start([shop.folder.path, "--today", "2026-12-03"])
    try screen.wait(for: "[1 Agenda]")
    screen.type("an")
    try screen.wait(for: "-- Nota")
  }

  private func meeting() throws -> String { try shop.text("meetings/2026-12-03.txt") }

  private func leave() throws {
    screen.type("\u{1B}")
    try screen.waitUntilGone("-- Nota")
    screen.type("Q")
    #expect(try screen.waitForEnd() == 0)
  }

  @Test(arguments: [300, 600, 1500], [true, false])
  func escapeLeavesAPasteWhoseEndNeverComes(pause: Int, isApart: Bool) throws {
    screen.type("\u{1B}[200~sem fim")
    screen.settle(milliseconds: pause)
    if isApart {
      try leave()
    } else {
      screen.type("\u{1B}Q")
      #expect(try screen.waitForEnd() == 0)
    }
    #expect(try meeting().contains("\nsem fim\n"))
  }

  @Test(arguments: ["sem fim ", ""])
  func afterAPauseKeysAreKeysAgain(text: String) throws {
    screen.type("\u{1B}[200~\(text)")
    screen.settle(milliseconds: 800)
    for letter in ["e", " ", "\u{7F}", "\r", "d"] {
      screen.type(letter)
      screen.settle(milliseconds: 40)
    }
    try leave()
    #expect(try meeting().contains("\n\(text)e\n\nd\n"))
  }

  /// A slow line: what comes late is text too, also when the end mark is cut in two.
  @Test func theRestOfAPasteThatComesLateIsNoKey() throws {
    screen.type("\u{1B}[200~primeira parte\r")
    screen.settle(milliseconds: 900)
    screen.type("segunda parte\u{1B}\u{1B}Q\rQ1S terceira\u{1B}[2")
    screen.settle(milliseconds: 50)
    screen.type("01~ e fim")
    try screen.wait(for: "e fim")
    try leave()
    let text = try meeting()
    #expect(text.contains("\nprimeira parte\n\nsegunda parteQ\n\nQ1S terceira e fim\n"))
  }

  /// What is removed leaves nothing that is a control by itself.
  @Test func noControlComesTogetherFromWhatWasRemovedBetween() throws {
    let paste: [UInt8] = [0xC2, 0x1B, 0x9B, 0x33, 0x31, 0x6D, 0xC2, 0xC2, 0x9B, 0x01, 0x9B]
    screen.send(
      Array("\u{1B}[200~antes ".utf8) + paste + Array("depois é\u{1B}[201~".utf8))
    try screen.wait(for: "depois")
    try leave()
    #expect(try meeting().contains("\nantes 31mdepois é\n"))
  }

  /// Keys that came with it, before the question could be read, are no answer.
  @Test func aBigPasteAsksAndIsNotAnsweredByWhatComesWithIt() throws {
    let before = try meeting()
    let line = String(repeating: "texto colado ", count: 6) + "\r"
    let paste = "\u{1B}[200~" + String(repeating: line, count: 2000) + "\u{1B}[201~"
    screen.type(paste + "s\ry")
    try screen.wait(for: "Colar aqui 155 KB, 2000 linhas?")
    screen.settle(milliseconds: 700)
    #expect(screen.shows("Colar aqui"))
    #expect(try meeting() == before)
    screen.type("\r")
    try screen.wait(for: "Nada foi colado")
    screen.type("Escrito à mão")
    try leave()
    let text = try meeting()
    #expect(text.contains("\nEscrito à mão\n"))
    #expect(!text.contains("texto colado"))
  }

  @Test func aPasteOfMoreThanAMegabyteSaysWhatIsMissing() throws {
    screen.type("\u{1B}[200~" + String(repeating: "linha\r", count: 200_000) + "\u{1B}[201~")
    try screen.wait(for: "Colar aqui 1024 KB", seconds: 60)
    try screen.wait(for: "só chegou o primeiro megabyte")
    screen.type("n")
    try leave()
  }
}
