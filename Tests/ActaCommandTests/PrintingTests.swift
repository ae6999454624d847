import Emulator
import Foundation
import Testing

/// Paper, by a real CUPS.
@Suite(.serialized) struct PrintingTests {
  @Test func minutesComeOutOnA4WithoutEmptyPages() throws {
    let printer = try CupsServer()
    let shop = try Workshop("Maxixe")
    let text = try shop.run("minutes", "2026-07-30")
    let pages = text.output.split(separator: "\u{0C}").count
    let printed = try shop.run(
      "print", "2026-07-30", "--printer", "PDF", environment: printer.environment)
    #expect(printed.code == 0)
    let facts = try printer.paperFacts()
    #expect(facts.contains("Page size:       595 x 842 pts (A4)"))
    #expect(facts.contains("Pages:           \(pages)\n"), "\(facts)")
    #expect(facts.contains("5.a sessao ordinaria"))
  }

  @Test func theSessionPrintsAfterAsking() throws {
    let printer = try CupsServer()
    let shop = try Workshop("Maxixe")
    let screen = try shop.start(
      [shop.folder.path, "--today", "2026-12-03"], environment: printer.environment)
    try screen.wait(for: "[1 Agenda]")
    screen.type("p")
    try screen.wait(for: "Imprimir 2 página(s)")
    screen.type("i")
    try screen.wait(for: "Enviado para a impressora.")
    #expect(try printer.paperFacts().contains("Pages:           2\n"))
  }

  @Test func aPrinterThatIsNotThereIsSaid() throws {
    let printer = try CupsServer()
    let shop = try Workshop("Maxixe")
    let printed = try shop.run(
      "print", "2026-07-30", "--printer", "NENHUMA", environment: printer.environment)
    #expect(printed.code == 3)
    #expect(printed.errors.contains("a impressora não aceitou"))
  }
}
