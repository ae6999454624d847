import Emulator
import Foundation
import Testing

/// What `pdftotext` makes of a PDF of Acta, and files in other letters, are the approved text; a changed
/// word is found there too.
struct LaidOutCopyTests {
  private let approved = "2026-04-16"

  private func taken(_ shop: Workshop, _ form: String, _ language: String, _ mode: [String]) throws
    -> String
  {
    let made = try shop.run(
      "minutes", approved, "--form", form, "--language", language, "--format", "pdf", "--save")
    let path = made.output.trimmingCharacters(in: .newlines)
    return try Child.run(
      "/usr/bin/pdftotext", mode + [path, "-"], environment: Workshop.environment,
      folder: shop.folder.path
    ).output
  }

  private func verify(_ shop: Workshop, _ bytes: Data) throws -> Child.Ended {
    try bytes.write(to: shop.folder.appending(path: "copy.txt"))
    return try shop.run("verify", "copy.txt")
  }

  @Test(arguments: ["acta", "table", "summary"], ["pt", "en"])
  func textTakenFromPaperIsTheApprovedText(form: String, language: String) throws {
    let shop = try Workshop("Maxixe")
    for mode in [["-layout"], ["-raw"], []] where form != "table" || !mode.isEmpty {
      let text = try taken(shop, form, language, mode)
      let verified = try verify(shop, Data(text.utf8))
      #expect(verified.code == 0, "\(mode) \(verified.output)")
      #expect(verified.output.hasPrefix("copy.txt: é o texto aprovado."))
      let changed = text.replacing("Exemplo", with: "Modelo").replacing("2026", with: "2027")
      let found = try verify(shop, Data(changed.utf8))
      #expect(found.code == 1)
      #expect(found.output.contains("diz «"))
      // The lines of a cell that goes on beside a changed word are told where they stand on paper.
      let isBeside = form == "table" && mode == ["-layout"]
      #expect(isBeside || !found.output.contains("a mais"), "\(mode) \(found.output)")
    }
  }

  /// Two cells of one row that changed places, and a table whose cells stand anywhere.
  @Test func cellsInAnotherOrderAreNotTheApprovedText() throws {
    let shop = try Workshop("Maxixe")
    let text = try taken(shop, "table", "pt", ["-layout"])
    let row = try #require(text.firstMatch(of: /\n(A\d) +(.*?)  +([A-Z]+) +([A-Z]+) +(\d.*)\n/))
    let (_, label, what, who, with, rest) = row.output
    let swapped = text.replacing(
      row.output.0, with: "\n\(label)   \(what)   \(with)   \(who)   \(rest)\n")
    #expect(swapped != text)
    #expect(try verify(shop, Data(swapped.utf8)).code == 1)
    let plain = try verify(shop, Data(try taken(shop, "table", "pt", []).utf8))
    #expect(plain.code == 1)
    #expect(plain.output.hasPrefix("copy.txt: NÃO se pode confirmar: tem todas as palavras"))
    #expect(plain.output.contains("acta minutes \(approved) --form quadro"))
  }

  @Test(arguments: ["text", "html"])
  func aCopyInWindowsLettersIsTheApprovedText(format: String) throws {
    let shop = try Workshop("Maxixe")
    let text = try shop.run("minutes", approved, "--form", "acta", "--format", format).output
    let bytes = try #require(text.data(using: .windowsCP1252))
    #expect(String(data: bytes, encoding: .utf8) == nil)
    let verified = try verify(shop, bytes)
    #expect(verified.code == 0, "\(verified.output)")
  }

  @Test func aPageThatHidesAWordIsNotConfirmedAndItsLineIsNamed() throws {
    let shop = try Workshop("Maxixe")
    let page = try shop.run("minutes", approved, "--form", "acta", "--format", "html").output
    let line = try #require(
      page.split(separator: "\n", omittingEmptySubsequences: false)
        .firstIndex { $0.contains(">E nada mais") })
    let hidden = page.replacing(">E nada mais", with: ">E <s>nada</s> mais")
    let verified = try verify(shop, Data(hidden.utf8))
    #expect(verified.code == 1)
    #expect(
      verified.output.hasPrefix(
        "copy.txt:\(line + 1): NÃO se pode confirmar: tem todas as palavras do texto aprovado, mas o "
          + "Acta não escreveu «<s>»"))
    #expect(verified.output.contains("acta minutes \(approved) --form"))
    #expect(!verified.output.contains("é o texto aprovado"))
  }

  /// Programs that read paper take away a hyphen at the end of a line.
  @Test(arguments: ["acta", "table"], ["pt", "en"])
  func noHyphenOfAWordIsLostOnPaper(form: String, language: String) throws {
    let shop = try Workshop("Maxixe")
    for name in ["2025-07-24", "2025-10-23", "2026-01-29", "2026-04-16", "2026-07-30"] {
      let arguments = ["minutes", name, "--form", form, "--language", language]
      let web = try shop.run(all: arguments + ["--format", "html"]).output
      let pdf = try shop.run(all: arguments + ["--format", "pdf", "--save"]).output
      let paper = try Child.run(
        "/usr/bin/pdftotext", [pdf.trimmingCharacters(in: .newlines), "-"],
        environment: Workshop.environment, folder: shop.folder.path
      ).output
      let main = try #require(web.range(of: "<main>")).upperBound
      let said = hyphened(web[main...].replacing(/<[^>]*>/, with: " "))
      #expect(!said.isEmpty)
      #expect(hyphened(paper[...]) == said, "\(name)")
    }
  }

  private func hyphened(_ text: Substring) -> [String] {
    text.precomposedStringWithCanonicalMapping
      .split { !$0.isLetter && $0 != "-" }.map(String.init)
      .filter { $0.contains(/\w-\w/) || $0.hasSuffix("-") && $0.count > 2 }.sorted()
  }
}
