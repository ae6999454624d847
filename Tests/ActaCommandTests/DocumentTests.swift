import Emulator
import Foundation
import Testing

/// Documents by the command line: forms, formats, labels, wording, copies that are verified.
struct DocumentTests {
  /// A slip in the days must not print a ream.
  @Test func aSheetOfThousandsOfRowsIsRefusedInWords() throws {
    let shop = try Workshop("Maxixe")
    let days = (1...250).map { "2\(100 + $0)-01-01" }.joined(separator: ", ")
    let people = (1...80).map { "Ana\($0) Exemplo | PRM\n" }.joined()
    for (path, rows) in [("many", people), ("few", "")] {
      try
        "acta: 1\ncapacitação: X\ndata: \(days)\n\n## Presenças\ncolunas: nome | instituição\n\n\(rows)"
        .write(
          to: shop.folder.appending(path: "training/2026-01-01-\(path).txt"), atomically: true,
          encoding: .utf8)
    }
    let refused = try shop.run("sheet", "training/2026-01-01-many.txt")
    #expect(refused.code == 1)
    #expect(refused.output.isEmpty)
    #expect(
      refused.errors == """
        acta: training/2026-01-01-many.txt: 250 dias de 80 pessoas dariam uma folha com mais de 20000 \
        linhas; corrija data:, ou escreva um ficheiro para cada parte da capacitação.

        """)
    #expect(try shop.run("sheet", "training/2026-01-01-few.txt").code == 0)
  }

  private func words(_ text: String) -> [String] {
    text.split { !$0.isLetter && !$0.isNumber }.map { $0.lowercased() }
  }

  /// Words of one text that occur in the other in the same order, others between.
  private func isInOrder(_ some: [String], in all: [String]) -> String? {
    var rest = all[...]
    for word in some {
      guard let place = rest.firstIndex(of: word) else { return word }
      rest = rest[(place + 1)...]
    }
    return nil
  }

  @Test(arguments: ["acta", "table"], ["pt", "en"])
  func thePaperGivesBackEveryWordInOrderOnTaggedA4(form: String, language: String) throws {
    let shop = try Workshop("Maxixe")
    let arguments = ["minutes", "2026-07-30", "--form", form, "--language", language]
    let text = try shop.run(all: arguments)
    let file = shop.folder.appending(path: "paper.pdf")
    let pdf = try shop.run(all: arguments + ["--format", "pdf", "--save"])
    let path = pdf.output.split(separator: "\n").first.map(String.init) ?? ""
    try FileManager.default.copyItem(
      at: path.hasPrefix("/") ? URL(filePath: path) : shop.folder.appending(path: path), to: file)
    let facts = try CupsServer.call("pdfinfo", [file.path], [:])
    #expect(facts.contains("Page size:       595.276 x 841.89 pts (A4)"))
    #expect(facts.contains("Tagged:          yes"))
    #expect(facts.contains(language == "pt" ? "5.ª sessão ordinária" : "5th ordinary session"))
    // The table's cells stand beside each other on paper; its words are looked for without order.
    let paper = words(try CupsServer.call("pdftotext", ["-layout", file.path, "-"], [:]))
    let body = text.output.split(separator: "\u{0C}").flatMap { page in
      page.split(separator: "\n", omittingEmptySubsequences: false).dropFirst(2).dropLast(2)
    }
    if form == "acta" {
      // Who signs stands beside each other in text, and one after the other on paper.
      let prose = body.prefix { !$0.hasPrefix("____") }
      let said = words(prose.joined(separator: "\n")).filter {
        $0 != "rubricas" && $0 != "initials"
      }
      #expect(isInOrder(said, in: paper) == nil)
    } else {
      #expect(Set(words(body.joined(separator: "\n"))).subtracting(paper).isEmpty)
    }
    #expect(paper.count(where: { $0 == "amber" }) >= 2)
  }

  @Test func theFileNameCarriesTheLabelAndNothingIsOverwritten() throws {
    let shop = try Workshop("Maxixe")
    let arguments = ["minutes", "2026-07-30", "--form", "acta", "--save", "--format"]
    let first = try shop.run(all: arguments + ["text"]).output
    #expect(first.contains("minutes/2026-07-30-acta-TLP-AMBER.txt"))
    #expect(try shop.run(all: arguments + ["text"]).output == first)
    let path = "minutes/2026-07-30-acta-TLP-AMBER.txt"
    try shop.write("outra", to: path)
    #expect(try shop.run(all: arguments + ["text"]).output.contains("TLP-AMBER-2.txt"))
    #expect(try shop.text(path) == "outra")
    #expect(try shop.run(all: arguments + ["html"]).output.contains("TLP-AMBER.html"))
  }

  /// Files are as they were found; what is made of them is composed, as people search for it.
  @Test func filesWithLettersApartMakeTheSameDocumentsAndRegisters() throws {
    let shop = try Workshop("Maxixe")
    var orders = [
      ["minutes", "2026-07-30"], ["minutes", "2026-07-30", "--form", "acta"],
      ["minutes", "2026-07-30", "--format", "html"], ["thread", "P-2026-03"],
    ]
    for register in ["actions", "decisions", "proposals", "attendance", "training"] {
      orders += [[], ["--csv"], ["--json"]].map { [register] + $0 }
    }
    orders += ["--ics", "--todo"].map { ["actions", "--all", $0] }
    let whole = try orders.map { try shop.run(all: $0).output }
    let meetings = ["2026-07-30", "2026-04-16"].map { "meetings/\($0).txt" }
    for file in ["group.txt", "proposals.txt"] + meetings {
      try shop.write(try shop.text(file).decomposedStringWithCanonicalMapping, to: file)
    }
    for (order, expected) in zip(orders, whole) {
      let made = try shop.run(all: order).output
      #expect(Array(made.utf8) == Array(expected.utf8), "\(order)")
    }
  }

  @Test func everyTextInTheWebPageIsEscaped() throws {
    let shop = try Workshop("Maxixe")
    let path = "meetings/2026-07-30.txt"
    let meeting = try shop.text(path).replacing(
      "A Procuradoria lembrou", with: "<script>alert(1)</script> & \u{202E}«A» lembrou")
    try shop.write(meeting, to: path)
    let page = try shop.run("minutes", "2026-07-30", "--format", "html").output
    #expect(page.contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &lt;U+202E&gt;«A» lembrou"))
    #expect(!page.contains("<script"))
    #expect(page.contains("<html lang=\"pt-MZ\">"))
    #expect(page.contains(">MINUTA &#160; TLP:AMBER<"))
    #expect(!page.contains("http"))
  }

  @Test func theGroupsOwnSentencesAreUsed() throws {
    let shop = try Workshop("Maxixe")
    let written = try shop.run("wording", "--save")
    #expect(written.code == 0)
    #expect(try shop.run("check").code == 0)
    #expect(try shop.run("wording", "--save").code == 3)
    let own = """
      acta: 1

      mesa: Dirigiu os trabalhos {presidência}
        e escreveu {secretariado}.
      encerramento: Terminou {hora}[, no {local}].

      ## English
      closing: It ended {time}.
      """
    try shop.write(own, to: "wording.txt")
    let text = try shop.run("minutes", "2026-07-30", "--form", "acta").output
      .replacing("\n", with: " ")
    #expect(text.contains("Dirigiu os trabalhos Pedro Exemplo"))
    #expect(text.contains("Terminou pelas onze horas e quarenta e sete minutos. "))
    let english = try shop.run("minutes", "2026-07-30", "--form", "acta", "--language", "en").output
      .replacing("\n", with: " ")
    #expect(english.contains("It ended at 11:47."))
    let check = try shop.run("check")
    #expect(check.code == 1)
    #expect(check.output.contains("wording.txt:5:1: error:"))
  }

  @Test func otherPagesSayWhatTheyCanBeAbout() throws {
    let shop = try Workshop("Maxixe")
    for form in [[], ["--form", "acta"], ["--form", "summary"]] {
      let ended = try shop.run(all: ["minutes", "2026-07-30", "--about", "D1"] + form)
      #expect(ended.code == 2 && ended.errors.contains("--about"))
    }
    let missing = try shop.run("minutes", "2026-07-30", "--form", "slip")
    #expect(missing.code == 2)
    #expect(missing.errors.contains("--about; pode ser: D2, D1"))
    let wrong = try shop.run("minutes", "2026-07-30", "--form", "extract", "--about", "9")
    #expect(wrong.code == 2)
    #expect(wrong.errors.contains("1, 2, 3, 4, 5"))
    let slip = try shop.run("minutes", "2026-07-30", "--form", "slip", "--about", "d1").output
    #expect(slip.contains("Certifica-se que o Grupo de Referência Distrital de Maxixe"))
    let extract = try shop.run("minutes", "2026-07-30", "--form", "extract", "--about", "2").output
    #expect(extract.contains("Ponto dois: Tempo entre identificação e encaminhamento"))
    #expect(!extract.contains("Capacitação dos membros"))
    let sheet = try shop.run("minutes", "2026-07-30", "--form", "acções", "--about", "Polícia")
    #expect(sheet.code == 0)
    #expect(sheet.output.contains("Comando Distrital da Polícia"))
    let note = try shop.run(
      "minutes", "2026-03-12-extraordinaria", "--form", "referral", "--about", "P-2026-02")
    #expect(note.output.contains("encaminha ao grupo GRP-INH a"))
  }

  @Test func aNoticeGivenLateIsSaid() throws {
    let shop = try Workshop("Maxixe")
    let late = try shop.run("agenda", "next", "--today", "2026-12-02")
    #expect(late.code == 0)
    #expect(late.errors.contains("menos de 48 horas"))
    #expect(!late.output.contains("48 horas"))
    #expect(try shop.run("agenda", "next", "--today", "2026-11-24").errors.isEmpty)
  }

  // MARK: copies

  private let approved = "2026-03-12-extraordinaria"

  @Test func theSealOnPaperTellsTheApprovedText() throws {
    let shop = try Workshop("Maxixe")
    for typed in ["a9376f622ebfcd1a", "A937 6F62 2EBF CD1A"] {
      let verified = try shop.run("verify", typed)
      #expect(verified.code == 0)
      #expect(verified.output.contains("Selo verdadeiro"))
    }
    #expect(try shop.run("verify", "0000000000000000").code == 1)
    #expect(try shop.run("verify", "nada").code == 2)
    let path = "meetings/\(approved).txt"
    let changed = try shop.text(path).replacing("14:05", with: "14:06")
    try shop.write(changed, to: path)
    let after = try shop.run("verify", "a9376f622ebfcd1a")
    #expect(after.code == 1)
    #expect(after.output.contains("alterado depois de aprovado"))
  }

  @Test(arguments: ["acta", "table", "summary"], ["pt", "en"])
  func aCopyIsTheApprovedTextOrSaysWhichLineIsNot(form: String, language: String) throws {
    let shop = try Workshop("Maxixe")
    let text = try shop.run(
      "minutes", approved, "--form", form, "--language", language
    ).output
    let copy = shop.folder.appending(path: "copy.txt")
    try Data(text.replacing("\n", with: "\r\n").utf8).write(to: copy)
    #expect(try shop.run("verify", copy.path).code == 0)
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let place = try #require(lines.firstIndex { $0.contains("2025") })
    lines[place] = lines[place].replacing("2025", with: "2024")
    try Data(lines.joined(separator: "\n").utf8).write(to: copy)
    let verified = try shop.run("verify", copy.path)
    #expect(verified.code == 1)
    let reports = verified.output.split(separator: "\n").filter { $0.contains("copy.txt:") }
    #expect(reports.count == 3)
    #expect(verified.output.hasPrefix("\(copy.path): NÃO é o texto aprovado, embora traga"))
    #expect(reports[1].contains("copy.txt:\(place + 1): diz «"))
    #expect(reports.last?.contains("copy.txt: o que difere é texto da reunião") == true)
  }

  @Test(
    arguments: ["acta", "table", "summary", "slip", "extract", "referral"],
    ["html", "pdf", "text"])
  func aCopyInAnyFormatIsTheApprovedText(form: String, format: String) throws {
    let shop = try Workshop("Maxixe")
    for language in ["pt", "en"] {
      let about = form == "extract" ? ["--about", "1"] : []
      let made = try shop.run(
        all: [
          "minutes", approved, "--form", form, "--format", format, "--language", language,
          "--today", "2026-11-03", "--save",
        ] + about)
      let path = made.output.trimmingCharacters(in: .newlines)
      #expect(path.contains(language == "pt" ? "-aprovad" : "-approved"), "\(path) \(made.errors)")
      let verified = try shop.run("verify", path)
      #expect(verified.code == 0, "\(form) \(format) \(language) \(verified.output)")
      #expect(verified.output.contains("é o texto aprovado"))
    }
  }

  @Test(arguments: ["html", "pdf", "text"])
  func aCopyForAnotherCircleIsTheApprovedTextAndAChangedLabelIsSaid(format: String) throws {
    let shop = try Workshop("Maxixe")
    for label in ["TLP:AMBER", "TLP:GREEN"] {
      let made = try shop.run(
        "minutes", "2025-10-23", "--form", "acta", "--format", format, "--label", label, "--save")
      let path = made.output.trimmingCharacters(in: .newlines)
      let verified = try shop.run("verify", path)
      #expect(verified.code == 0, "\(verified.output)")
    }
    let page = try shop.run("minutes", "2025-10-23", "--form", "acta").output
    try Data(page.replacing("TLP:AMBER ", with: "TLP:RED ").utf8)
      .write(to: shop.folder.appending(path: "copy.txt"))
    let verified = try shop.run("verify", "copy.txt")
    #expect(verified.code == 1)
    #expect(verified.output.contains("copy.txt: a etiqueta foi mudada: diz TLP:RED, o texto é o"))
    #expect(!verified.output.contains("turnos da noite"))
  }

  @Test func aChangedWordInAWebPageIsSaidWithItsLine() throws {
    let shop = try Workshop("Maxixe")
    let arguments = ["minutes", approved, "--form", "acta", "--format", "html"]
    let page = try shop.run(all: arguments).output
    let changed = page.replacing("nada mais havendo", with: "muito mais havendo")
    let line = changed.split(separator: "\n", omittingEmptySubsequences: false)
      .firstIndex { $0.contains("muito mais") }
    try shop.write(changed, to: "copy.html")
    let verified = try shop.run("verify", "copy.html")
    #expect(verified.code == 1)
    let place = try #require(line) + 1
    #expect(verified.output.contains("copy.html:\(place): diz «muito», devia dizer «nada»"))
    let hidden = page.replacing("<p>E nada", with: "<!-- x --><p>E&#32;n<b>a</b>da")
    try shop.write(hidden, to: "copy.html")
    #expect(try shop.run("verify", "copy.html").code == 0)
  }

  @Test func aPaperOfChangedWordsIsSaidWithItsPage() throws {
    let shop = try Workshop("Maxixe")
    // A changed record bears no seal; another name of the group leaves the seal and changes the paper.
    let group = try shop.text("group.txt")
    let forged = group.replacing("Referência Distrital", with: "Referência Municipal")
    #expect(forged != group)
    try shop.write(forged, to: "group.txt")
    let made = try shop.run(
      "minutes", approved, "--form", "acta", "--format", "pdf", "--save")
    try shop.write(group, to: "group.txt")
    let verified = try shop.run("verify", made.output.trimmingCharacters(in: .newlines))
    #expect(verified.code == 1)
    #expect(verified.output.contains(".pdf: página 1: diz «Municipal»"), "\(verified.output)")
    #expect(verified.output.contains("o que difere são nomes de group.txt"))
    try shop.write("%PDF-1.7 nada", to: "x.pdf")
    let damaged = try shop.run("verify", "x.pdf")
    #expect(damaged.code == 3)
    #expect(damaged.errors.contains("acta verify SELO"))
  }

  /// Minutes tell what was decided; sheets of actions, under the same seal, what became of it.
  @Test func approvedMinutesDoNotChangeWhenTheirActionsMove() throws {
    let shop = try Workshop("Maxixe")
    let table = ["minutes", "2026-04-16", "--form", "table"]
    let before = try shop.run(all: table).output
    let copy = shop.folder.appending(path: "copy.txt")
    try Data(before.utf8).write(to: copy)
    #expect(try shop.run("report", "2026-04-16/A3", "done", "--note", "Feito.").code == 0)
    #expect(try shop.run(all: table).output == before)
    #expect(try shop.run("verify", copy.path).code == 0)
    #expect(before.contains("15/07/2026"))
    let sheet = try shop.run("minutes", "2026-04-16", "--form", "actions").output
    #expect(sheet.contains("concluída"))
    #expect(sheet.contains("Selo"))
  }

  @Test func aCopyOfTheRecordSaysWhichLineDiffers() throws {
    let shop = try Workshop("Maxixe")
    let text = try shop.text("meetings/\(approved).txt")
    let copy = shop.folder.appending(path: "\(approved).txt")
    try Data("\u{FEFF}\(text.replacing("\n", with: "\r\n"))".utf8).write(to: copy)
    #expect(try shop.run("verify", copy.path).code == 0)
    try Data(text.replacing("14:05", with: "14:06").utf8).write(to: copy)
    let verified = try shop.run("verify", copy.path)
    #expect(verified.code == 1)
    #expect(
      verified.output.contains(":5: diz «início: 14:06», a acta aprovada diz «início: 14:05»"))
  }
}
