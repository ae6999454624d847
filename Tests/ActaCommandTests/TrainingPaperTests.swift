import Emulator
import Foundation
import Testing

/// The report, the certificates and the sheets as commands.
struct TrainingPaperTests {
  private let shop: Workshop
  private static let file = "training/2026-07-28-identificacao.txt"

  init() throws { shop = try Workshop("Maxixe") }

  /// A document of the training, some months after it.
  private func training(_ more: String...) throws -> Child.Ended {
    try shop.run(all: ["training", Self.file] + more + ["--today", "2026-11-24"])
  }

  @Test func theReportIsWrittenForTheTrainingsOwnCircleAndKept() throws {
    let ended = try training("--form", "relatório")
    #expect(ended.code == 0, "\(ended.errors)")
    #expect(ended.output.contains("24 participantes: 14 mulheres, 10 homens."))
    #expect(ended.output.contains("Presença: 94% (90 de 96 meios-dias de pessoas)."))
    let kept = try training("--form", "report", "--save")
    let name = "2026-07-28-identificacao-relatorio-TLP-AMBER+STRICT.txt"
    #expect(kept.output.hasSuffix("minutes/\(name)\n"))
    #expect(try shop.text("minutes/\(name)") == ended.output)
  }

  @Test func aReportForAllNamesNobody() throws {
    let ended = try training("--form", "report", "--label", "clear", "--language", "en")
    #expect(ended.code == 0, "\(ended.errors)")
    #expect(!ended.output.contains("Ana Exemplo"))
    #expect(ended.output.contains("figures and names: restricted,\nTLP:AMBER+STRICT."))
    let others = try training("--form", "report", "--label", "green", "--language", "en")
    #expect(!others.output.contains("Ana Exemplo"))
    #expect(others.output.contains("List of names: restricted, TLP:AMBER+STRICT."))
  }

  @Test func whatLooksLikePersonalDataStopsTheReport() throws {
    let url = shop.folder.appending(path: Self.file)
    var text = try shop.text(Self.file)
    text += "\n## Recomendações\n\nLigar para a vítima: +258 84 123 4567.\n"
    try Data(text.utf8).write(to: url)
    #expect(try training("--form", "report").code == 6)
  }

  @Test func certificatesAreOnePageEach() throws {
    let ended = try training("--form", "certificados")
    #expect(ended.output.split(separator: "\u{0C}").count == 21)
    #expect(try shop.run("training", ".", "--form", "certificados").code == 2)
    #expect(try training("--form", "diploma").code == 2)
  }

  /// What `pdfinfo` and `pdftotext` say of a PDF.
  private func pdf(_ path: String) throws -> (info: String, text: String) {
    let file = shop.folder.appending(path: path).path
    let info = try Child.run("/usr/bin/pdfinfo", [file], environment: [:], folder: "/")
    let text = try Child.run(
      "/usr/bin/pdftotext", ["-layout", file, "-"], environment: [:], folder: "/")
    return (info.output, text.output)
  }

  /// Each goes to another person.
  @Test func certificatesAreNumberedForNobodyAndCalledWhatTheySay() throws {
    let made = try training("--form", "certificates", "--format", "pdf", "--save")
    let found = try pdf(made.output.trimmingCharacters(in: .newlines))
    #expect(!found.text.contains("Página"))
    let title = try #require(found.info.firstMatch(of: /Title: +(.*)/)).output.1
    #expect(found.text.contains(title))
  }

  @Test(arguments: ["report", "list", "certificates", "sheet"])
  func everyDocumentExistsAsTextAsAWebPageAndAsPDF(form: String) throws {
    let text = try training("--form", form, "--language", "en")
    #expect(text.code == 0, "\(text.errors)")
    #expect(text.output.contains("Ana Exemplo"))
    let page = try training("--form", form, "--language", "en", "--format", "html")
    #expect(page.output.hasPrefix("<!DOCTYPE html>"))
    #expect(page.output.contains("Ana Exemplo"))
    #expect(page.output.contains("TLP:AMBER+STRICT"))
    let kept = try training("--form", form, "--language", "en", "--format", "pdf", "--save")
    let name = "minutes/2026-07-28-identificacao-\(form)-TLP-AMBER+STRICT.pdf"
    #expect(kept.output.hasSuffix("\(name)\n"), "\(kept.errors)")
    let (info, words) = try pdf(name)
    let size = form == "sheet" ? "841.89 x 595.276" : "595.276 x 841.89"
    #expect(info.contains(size), "\(info)")
    #expect(words.contains("Ana Exemplo"))
    // No cell is so narrow that a percentage breaks.
    if form == "report" { #expect(words.contains("100%")) }
  }

  @Test func whyThereIsNoCertificateIsSaidAndNothingIsKept() throws {
    for (more, why) in [
      (["--today", "2026-07-28"], "antes do último dia"),
      (["--today", "2026-11-24", "--label", "green"], "os nomes são TLP:AMBER+STRICT"),
    ] {
      let ended = try shop.run(
        all: ["training", Self.file, "--form", "certificados", "--save"] + more)
      #expect(ended.code == 0)
      #expect(ended.output.isEmpty)
      #expect(ended.errors.contains(why))
    }
    #expect(!FileManager.default.fileExists(atPath: shop.folder.appending(path: "minutes").path))
  }

  @Test func theSheetOnPaperHasARowToSignForEachPersonEachDayAndBlankOnes() throws {
    for name in [Self.file, "2026-12-03"] {
      let ended = try shop.run("sheet", name, "--format", "pdf", "--save")
      #expect(ended.code == 0, "\(ended.errors)")
    }
    let (_, training) = try pdf(
      "minutes/2026-07-28-identificacao-presencas-TLP-AMBER+STRICT.pdf")
    #expect(training.components(separatedBy: "Ana Exemplo").count == 3)
    #expect(training.contains("Assinatura"))
    #expect(training.components(separatedBy: "LISTA DE PRESENÇAS").count == 3)
    #expect(try pdf("minutes/2026-12-03-presencas-TLP-AMBER.pdf").text.contains("Pedro Exemplo"))
  }

  @Test(arguments: ["pt", "en"])
  func noHeadOfASheetIsBrokenOnPaper(language: String) throws {
    let heads =
      language == "pt"
      ? ["N.º", "Nome", "Instituição", "Função", "Sexo"]
      : ["No.", "Name", "Institution", "Function", "Sex"]
    for (name, more) in [
      ("2026-12-03", language == "pt" ? ["Chegada", "Assinatura"] : ["Arrival", "Signature"]),
      ("2026-07-28-identificacao", language == "pt" ? ["Idade", "Manhã", "Tarde"] : ["Age"]),
    ] {
      let made = try shop.run("sheet", name, "--language", language, "--format", "pdf", "--save")
      let words = try pdf(made.output.trimmingCharacters(in: .newlines)).text
        .precomposedStringWithCanonicalMapping.split(separator: "\n")
      #expect(
        words.contains { line in
          (heads + more).allSatisfy { head in line.split(separator: " ").contains { $0 == head } }
        }, "\(words.prefix(12))")
    }
  }

  @Test(arguments: [["--label", "clear"], ["--format", "pdf"], ["--save"]])
  func whatIsForADocumentNeedsAForm(options: [String]) throws {
    let ended = try shop.run(all: ["training", Self.file] + options)
    #expect(ended.code == 2)
    #expect(ended.output.isEmpty)
    #expect(ended.errors.contains("falta --form; pode ser: relatório"))
  }

  @Test func aListForAllNamesNobody() throws {
    let ended = try training("--form", "lista", "--label", "green")
    #expect(!ended.output.contains("Ana Exemplo"))
    #expect(ended.output.contains("24 participantes: 14 mulheres, 10 homens."))
  }

  @Test func sheetsAreMadeOfTrainingsAndMeetings() throws {
    let training = try shop.run("sheet", Self.file)
    #expect(training.output.contains("LISTA DE PRESENÇAS: Identificação de presumíveis vítimas"))
    #expect(try shop.run("sheet", "2026-07-28-identificacao").output == training.output)
    let meeting = try shop.run("sheet", "2026-12-03", "--language", "en", "--today", "2026-11-24")
    #expect(meeting.output.contains("ATTENDANCE SHEET: 6.ª sessão ordinária"))
    #expect(meeting.output.contains("|Pedro Exemplo "))
    #expect(try shop.run("sheet", "next", "--today", "2026-11-24").code == 0)
    #expect(try shop.run("sheet", "2031-01-01").code == 3)
  }
}
