import Emulator
import Foundation
import Testing

/// Paper, by a real CUPS.
@Suite(.serialized) struct PrintingTests {
  @Test func minutesComeOutOnA4AsThePDFIsSet() throws {
    let printer = try CupsServer()
    let shop = try Workshop("Maxixe")
    let saved = try shop.run("minutes", "2026-07-30", "--form", "acta", "--format", "pdf", "--save")
    let pages = try Self.pages(of: saved, shop)
    let printed = try shop.run(
      "print", "2026-07-30", "--form", "acta", "--printer", "PDF",
      environment: printer.environment)
    #expect(printed.code == 0)
    let facts = try printer.paperFacts()
    #expect(facts.contains("A4)"))
    #expect(facts.contains(pages), "\(facts)")
    let words = try CupsServer.call("pdftotext", [printer.paper.path, "-"], [:])
    #expect(words.contains("reuniu em sessão ordinária"))
  }

  /// What pdfinfo says of the pages of a file that a command saved.
  private static func pages(of saved: Child.Ended, _ shop: Workshop) throws -> String {
    let own = try CupsServer.call("pdfinfo", [saved.output.trimmed(in: shop)], [:])
    return try String(#require(own.split(separator: "\n").first { $0.hasPrefix("Pages:") }))
  }

  @Test func asTextMinutesComeOutOnA4WithoutEmptyPages() throws {
    let printer = try CupsServer()
    let shop = try Workshop("Maxixe")
    let text = try shop.run("minutes", "2026-07-30")
    let pages = text.output.split(separator: "\u{0C}").count
    let printed = try shop.run(
      "print", "2026-07-30", "--format", "text", "--printer", "PDF",
      environment: printer.environment)
    #expect(printed.code == 0)
    let facts = try printer.paperFacts()
    #expect(facts.contains("Page size:       595 x 842 pts (A4)"))
    #expect(facts.contains("Pages:           \(pages)\n"), "\(facts)")
    #expect(facts.contains("Acta quadro 2026-07-30"))
  }

  @Test func theSessionPrintsAfterAsking() throws {
    let printer = try CupsServer()
    let shop = try Workshop("Maxixe")
    let pages = try Self.pages(
      of: shop.run("agenda", "2026-12-03", "--format", "pdf", "--save"), shop)
    let screen = try shop.start(
      [shop.folder.path, "--today", "2026-12-03"], environment: printer.environment)
    try screen.wait(for: "[1 Agenda]")
    screen.type("p")
    try screen.wait(for: "Imprimir 1 página")
    screen.type("i")
    try screen.wait(for: "Enviado para a impressora.")
    #expect(try printer.paperFacts().contains(pages))
  }

  @Test(arguments: ["pdf", "text"])
  func noSheetOfThePrinterNamesWhatIsPrinted(format: String) throws {
    let shop = try Workshop("Maxixe")
    let tools = try Workshop()
    let lp = tools.folder.appending(path: "lp")
    try "#!/bin/sh\necho \"$@\" >\(tools.folder.path)/words\ncat >/dev/null\n".write(
      to: lp, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: lp.path)
    let path = tools.folder.path + ":" + (Workshop.environment["PATH"] ?? "")
    let printed = try shop.run(
      "print", "2026-07-30", "--format", format, environment: ["PATH": path])
    #expect(printed.code == 0, "\(printed.errors)")
    #expect(try tools.text("words").contains("-o media=A4 -o job-sheets=none "))
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

extension String {
  /// The path that a command printed, in the folder it was run in.
  fileprivate func trimmed(in shop: Workshop) -> String {
    let path = trimmingCharacters(in: .whitespacesAndNewlines)
    return path.hasPrefix("/") ? path : shop.folder.appending(path: path).path
  }
}
