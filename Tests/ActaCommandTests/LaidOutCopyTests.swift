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

  /// Whoever sends a copy chooses how long it is; a true seal in it makes nobody wait.
  @Test func aCopyFarLongerThanAnyDocumentIsNotCompared() throws {
    let shop = try Workshop("Maxixe")
    let text = try shop.run("minutes", approved).output
    let long = text + String(repeating: "mais uma\n", count: 30_000)
    let found = try verify(shop, Data(long.utf8))
    #expect(found.code == 1)
    #expect(found.output.contains("é muito mais longo do que qualquer documento dessa reunião"))
    #expect(!found.output.contains("a mais"))
    let some = try verify(shop, Data((text + "mais uma\n").utf8))
    #expect(some.output.contains("a mais: «mais uma»"))
  }

  /// Half a megabyte that unfolds to gigabytes of strokes: what reads paper has two seconds.
  @Test func aPaperThatNeverEndsIsGivenUp() throws {
    let shop = try Workshop("Maxixe")
    let made = try Child.run(
      "/usr/bin/python3", ["-c", Self.endless], environment: Workshop.environment,
      folder: shop.folder.path)
    #expect(made.code == 0, "\(made.errors)")
    let found = try shop.run("verify", "endless.pdf")
    #expect(found.code == 3)
    #expect(found.errors.contains("não consigo ler o PDF"))
  }

  private static let endless = """
    import zlib
    packer = zlib.compressobj(9)
    stream = b"".join(packer.compress(b"0 0 m 9 9 l S\\n" * 100000) for _ in range(1500)) + packer.flush()
    parts = [
      b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
      b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>",
      b"<< /Length %d /Filter /FlateDecode >>\\nstream\\n" % len(stream) + stream + b"\\nendstream",
    ]
    out, places = b"%PDF-1.4\\n", []
    for number, part in enumerate(parts, 1):
      places.append(len(out))
      out += b"%d 0 obj\\n" % number + part + b"\\nendobj\\n"
    table = b"".join(b"%010d 00000 n \\n" % place for place in places)
    tail = b"trailer\\n<< /Size 5 /Root 1 0 R >>\\nstartxref\\n%d\\n%%%%EOF\\n" % len(out)
    open("endless.pdf", "wb").write(out + b"xref\\n0 5\\n0000000000 65535 f \\n" + table + tail)
    """

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
    #expect(
      plain.output.hasPrefix("copy.txt: não se pôde comparar nesta forma: tem todas as palavras"))
    #expect(plain.output.contains("acta minutes \(approved) --form quadro"))
  }

  /// As LibreOffice saves the web page as text: a line for each cell and paragraph, edges without numbers.
  @Test(arguments: [
    ["acta"], ["table"], ["summary"], ["slip", "--about", "D2"], ["extract", "--about", "2"],
  ])
  func whatAWordProcessorSavesAsTextIsTheApprovedText(form: [String]) throws {
    let shop = try Workshop("Maxixe")
    let page = try shop.run(all: ["minutes", approved, "--format", "html", "--form"] + form).output
    let body = try #require(page.range(of: "<body>")).upperBound
    let text = page[body...].replacing("&#160;", with: "\u{A0}")
      .replacing(/<\/?(?:p|h1|h2|td|th|br)\b[^>]*>/, with: "\n").replacing(/<[^>]*>/, with: "")
      .replacing(/\n\n+/, with: "\n")
    let verified = try verify(shop, Data("\u{FEFF}\(text)".utf8))
    #expect(verified.code == 0, "\(verified.output)")
    // A hyphen at the end of a line is lost between letters, never between figures.
    #expect(try verify(shop, Data(text.replacing("fim-de-", with: "fimde-").utf8)).code == 0)
    let figures = text.replacing("2026-0", with: "20260")
    #expect(try verify(shop, Data(figures.utf8)).code == (figures == text ? 0 : 1))
    let changed = try verify(
      shop, Data(text.replacing("Ratifica", with: "Recusa").replacing("IPAJ", with: "CMM").utf8))
    #expect(changed.code == 1)
    #expect(changed.output.contains("copy.txt:"))
    #expect(changed.output.contains("devia dizer"))
    // Where two cells changed places nothing is confirmed.
    let cells = text.split(separator: "\n")
    let swapped =
      cells.dropLast(8) + [cells[cells.count - 7], cells[cells.count - 8]] + cells.suffix(6)
    #expect(try verify(shop, Data(swapped.joined(separator: "\n").utf8)).code == 1)
  }

  @Test(arguments: [
    [0x50, 0x4B, 3, 4, 20, 0], [0xD0, 0xCF, 0x11, 0xE0, 0xA1], Array("{\\rtf1".utf8),
  ])
  func whatToDoWithAWordProcessorsDocumentIsSaid(start: [UInt8]) throws {
    let shop = try Workshop("Maxixe")
    let verified = try verify(shop, Data(start + Array("Selo d92b0332766ad0ab".utf8)))
    #expect(verified.code == 3)
    #expect(verified.errors.contains("guarde-o como texto (.txt)"))
  }

  @Test func aCopyThatLacksPagesIsSaidToBeIncomplete() throws {
    let shop = try Workshop("Maxixe")
    let text = try shop.run("minutes", approved, "--form", "acta").output
    let pages = text.split(separator: "\u{0C}")
    #expect(pages.count == 3)
    let part = try verify(shop, Data("\(pages[0])\u{0C}\(pages[2])".utf8))
    #expect(part.code == 1)
    #expect(
      part.output.hasPrefix("copy.txt: INCOMPLETA: as páginas que tem são as do texto aprovado"))
    #expect(part.output.contains("falta a página 2 de 3."))
    let changed = pages[0].replacing("Exemplo", with: "Modelo")
    let other = try verify(shop, Data(changed.utf8))
    #expect(other.output.hasPrefix("copy.txt: NÃO é o texto aprovado"))
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
