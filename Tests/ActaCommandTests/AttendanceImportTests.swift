import Emulator
import Foundation
import Testing

/// `acta import attendance` on lists that LibreOffice made, as LibreOffice and Excel in Portuguese
/// export them. LibreOffice must be there: a test that cannot run is a test that fails.
@Suite(.serialized) struct AttendanceImportTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop("Maxixe")
    try shop.write(Self.training, to: "training/2026-11-10-entrevista.txt")
    try shop.write(Self.list, to: "lista.csv")
  }

  private static let training = """
    acta: 1
    capacitação: Entrevista de crianças
    data: 2026-11-10, 2026-11-11
    tema: assistência
    certificado: 80%
    nota-mínima: 60%

    ## Presenças
    colunas: nome | instituição | sexo | idade | marcas | pré | pós

    """

  /// A list with a title, accents, a line break in a cell, contacts and marks of several kinds.
  private static let list = """
    Lista de presenças;;;;;;;;;;
    N.º;Nome completo;Instituição;Sexo;Faixa etária;Telefone;Dia 1 manhã;Dia 1 tarde;Dia 2 manhã;Dia 2 tarde;Pré-teste;Pós-teste
    1;Dra. Ana Exemplo;Acção Social;F;25-35;840000001;P;P;P;P;55;81
    2;João Exemplo;Polícia;M;36-59;840000002;P;A;P;M;48;65
    3;"Graça
    Exemplo";PRM;F;25-35;;P;P;J;P;50;77
    4;Tomé Exemplo;SERNIC;M;36-59;;P;P;P;M;61;59
    5;Sónia Conceição Exemplo;RCM;F;18-24;;P;P;P;P;;90
    6;"=Exemplo, José";Município;M;60+;;A;A;A;A;30;

    """

  /// LibreOffice's own conversion, with a profile for itself.
  private func office(_ file: String, to format: String, input: String? = nil) throws {
    let profile = "-env:UserInstallation=file://\(shop.folder.path)/profile"
    let filter = input.map { ["--infilter=\($0)"] } ?? []
    let ended = try Child.run(
      "soffice",
      ["--headless", profile] + filter + ["--convert-to", format, "--outdir", ".", file],
      environment: Workshop.environment, folder: shop.folder.path)
    try #require(ended.code == 0, "LibreOffice is needed for this test: \(ended.errors)")
  }

  private func importing(_ list: String, _ more: String...) throws -> Child.Ended {
    try Child.run(
      Workshop.program,
      ["import", "attendance", list, "--training", "training/2026-11-10-entrevista.txt"]
        + more + ["--today", "2026-12-04"],
      environment: Workshop.environment, folder: shop.folder.path)
  }

  private struct Report: Decodable {
    var activities: [Activity]
  }

  private struct Activity: Decodable {
    var participants: Int
    var women: Int
    var men: Int
    var rate: Double
    var certificates: Int
    var meanPre: Double
    var meanPost: Double
  }

  /// The list once more by awk: rows, women, men, halves, certificates, both, sums before and after.
  private func countByHand() throws -> [Double] {
    let count = """
      BEGIN { RS = "^$" }
      { gsub(/\\nExemplo"/, " Exemplo"); gsub(/"/, ""); n = split($0, lines, "\\n")
        for (i = 3; i <= n; i++) {
          if (split(lines[i], c, ";") < 12) continue
          rows++; women += c[4] == "F"; men += c[4] == "M"; h = 0
          for (k = 7; k <= 10; k++) h += c[k] == "P" ? 2 : c[k] == "M"
          halves += h; certificates += (h / 8 >= 0.8 && c[12] != "" && c[12] >= 60)
          if (c[11] != "" && c[12] != "") { both++; pre += c[11]; post += c[12] }
        }
        print rows, women, men, halves, certificates, both, pre, post }
      """
    let ended = try Child.run(
      "awk", [count, "lista.csv"], environment: Workshop.environment, folder: shop.folder.path)
    return ended.output.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
  }

  private func checkFigures() throws {
    let hand = try countByHand()
    try #require(hand.count == 8)
    let ended = try shop.run(
      "training", "training/2026-11-10-entrevista.txt", "--json", "--today", "2026-11-24")
    let one = try #require(
      try JSONDecoder().decode(Report.self, from: Data(ended.output.utf8)).activities.first)
    #expect(
      [one.participants, one.women, one.men, one.certificates].map(Double.init)
        == [hand[0], hand[1], hand[2], hand[4]])
    #expect(abs(one.rate - hand[3] / (hand[0] * 8)) < 1e-12)
    #expect(abs(one.meanPre - hand[6] / hand[5]) < 1e-9)
    #expect(abs(one.meanPost - hand[7] / hand[5]) < 1e-9)
  }

  @Test(arguments: [
    ("ods", ""), ("xlsx", ""), ("csv", "59,34,76"), ("csv", "44,34,76"), ("csv", "9,34,76"),
    ("csv", "59,34,ANSI"), ("csv", "59,34,65535"),
  ])
  func aListMadeByLibreOfficeComesInWithoutAQuestion(format: String, filter: String) throws {
    try office("lista.csv", to: "ods", input: "CSV:59,34,76")
    var file = "lista.ods"
    if format != "ods" {
      let how = filter.isEmpty ? "" : ":Text - txt - csv (StarCalc):\(filter)"
      try office("lista.ods", to: "export.\(format)\(how)")
      let name = try FileManager.default.contentsOfDirectory(atPath: shop.folder.path)
        .first { $0.hasSuffix(".\(format)") && $0 != "lista.csv" }
      file = try #require(name)
    }
    let ended = try importing(file, "--yes")
    #expect(ended.code == 0, "\(ended.errors)")
    #expect(ended.output.contains("Telefone: contacto: não se guarda"))
    #expect(ended.output.contains("6 pessoas a juntar"))
    try checkFigures()
    let text = try shop.text("training/2026-11-10-entrevista.txt")
    #expect(text.hasPrefix(Self.training))
    #expect(text.contains("Graça Exemplo"))
    #expect(text.contains("Sónia Conceição Exemplo"))
    #expect(!text.contains("84000"))
    #expect(try shop.run("check", ".", "--today", "2026-11-24").output.isEmpty)
  }

  /// LibreOffice itself gets a place of its own, and sees where that is.
  @Test func nothingOfASpreadsheetStandsOutsideTheGroupOrStaysInIt() throws {
    try office("lista.csv", to: "ods", input: "CSV:59,34,76")
    let place = try Workshop()
    let tool = place.folder.appending(path: "soffice")
    let script = """
      #!/bin/sh
      echo "$TMPDIR" > "\(place.folder.path)/seen"
      stat -c %a "$TMPDIR" "$(dirname "$TMPDIR")" >> "\(place.folder.path)/seen"
      exec /usr/bin/soffice "$@"
      """
    try script.write(to: tool, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: tool.path)
    let path = "\(place.folder.path):" + (Workshop.environment["PATH"] ?? "")
    let ended = try shop.run(
      "import", "attendance", "lista.ods", "--training", "training/2026-11-10-entrevista.txt",
      "--yes", environment: ["PATH": path, "TMPDIR": "/nonexistent"])
    #expect(ended.code == 0, "\(ended.errors)")
    let seen = try place.text("seen").split(separator: "\n").map(String.init)
    #expect(seen.first?.contains("/.acta/conversion-") == true)
    #expect(Array(seen.dropFirst()) == ["700", "700"])
    let kept = try FileManager.default.contentsOfDirectory(
      atPath: shop.folder.appending(path: ".acta").path)
    #expect(!kept.contains { $0.hasPrefix("conversion-") })
  }

  @Test func theListOfExcelInPortugueseComesInWithoutAQuestion() throws {
    let text = try shop.text("lista.csv").replacing("\n", with: "\r\n")
    var bytes: [UInt8] = []
    for scalar in text.unicodeScalars { bytes.append(UInt8(scalar.value)) }
    try Data(bytes).write(to: shop.folder.appending(path: "excel.csv"))
    let ended = try importing("excel.csv", "--yes")
    #expect(ended.code == 0, "\(ended.errors)")
    try checkFigures()
    let again = try importing("excel.csv", "--yes")
    #expect(again.output.hasSuffix("Nada a gravar.\n"))
  }

  @Test func nothingIsWrittenWithoutAYes() throws {
    let before = try shop.text("training/2026-11-10-entrevista.txt")
    #expect(try importing("lista.csv").code == 2)
    #expect(try shop.text("training/2026-11-10-entrevista.txt") == before)
    for (answer, isWritten) in [("\r", false), ("n\r", false), ("s\r", true)] {
      let screen = try shop.start([
        "import", "attendance", shop.folder.path + "/lista.csv", "--training",
        shop.folder.path + "/training/2026-11-10-entrevista.txt",
      ])
      try screen.wait(for: "[s/N]")
      screen.type(answer)
      #expect(try screen.waitForEnd() == 0)
      #expect((try shop.text("training/2026-11-10-entrevista.txt") != before) == isWritten)
    }
  }

  @Test func whatCannotBePlacedIsNamedAndTheRestIsWritten() throws {
    try shop.write(
      "Nome;Instituição;Idade;Dia 1 manhã\nAna Exemplo;Casa do Povo;30;P\n;PRM;30;P\n"
        + "Rui Exemplo;PRM;16;P\nMarta Maria Exemplo;TJD;30;P\n",
      to: "má.csv")
    let ended = try importing("má.csv", "--yes")
    #expect(ended.code == 1)
    for wanted in [
      "linha 3: sem nome de pessoa", "«Casa do Povo»",
      "menores de 18 anos, que não se nomeiam: 0 F, 0 M, 1",
      "talvez a mesma pessoa: Marta Exemplo (TJD) e Marta Maria Exemplo (TJD)",
    ] {
      #expect(ended.errors.contains(wanted), "missing: \(wanted)")
    }
    let text = try shop.text("training/2026-11-10-entrevista.txt")
    #expect(text.contains("Casa do Povo"))
    #expect(!text.contains("Rui"))
  }

  @Test func aListOfOneHalfDayIntoATrainingOfFourSaysWhatIsMissing() throws {
    #expect(try importing("lista.csv", "--yes").code == 0)
    try shop.write("Nome;Instituição;Dia 1 manhã\nNova Exemplo;PRM;P\n", to: "uma.csv")
    let ended = try importing("uma.csv", "--yes")
    #expect(ended.code == 0)
    #expect(ended.errors.contains("que tem 4 (uma por meio-dia): Nova Exemplo; importe também"))
    let rest = "Nome;Instituição;Dia 1 tarde;Dia 2 manhã;Dia 2 tarde\nNova Exemplo;PRM;P;P;P\n"
    try shop.write(rest, to: "resto.csv")
    #expect(try importing("resto.csv", "--yes").errors.isEmpty)
    #expect(try shop.run("check", ".", "--today", "2026-11-24").output.isEmpty)
  }

  /// A form as districts print it, with joined headings, ticks and signatures.
  private static let form = """
    REPÚBLICA DE MOÇAMBIQUE;;;;;;;;;
    Nome da actividade: Entrevista de crianças;;;;;;;;;
    Data: 10 e 11 de Novembro de 2026;;;;;;;;;
    ;;;;;;;;;
    N.º;Nome completo;Instituição;Sexo;;Terça;;Quarta;;Contacto
    ;;;F;M;Manhã;Tarde;Manhã;Tarde;
    1;EXEMPLO, Ana;Acção Social;x;;✓;✓;✓;✓;84 000 0001
    ;;;;;;;;;
    2;"Exemplo, José, Dr. - 82 000 0002";P.R.M.;;x;✓;;✓;✓;
    3;Graça Exemplo;Serviço Nacional de Investigacao Criminal;x;;✓;✓;✓;talvez;
    4;;;;;;;;;
    Total de participantes;3;;2;1;;;;;
    Elaborado por: Carla Exemplo, 86 000 0003;;;;;;;;;
    """

  @Test(arguments: ["ods", "xlsx"])
  func aPrintedFormOfASpreadsheetIsReadAndEveryRowIsAccountedFor(format: String) throws {
    try shop.write(Self.form, to: "folha.csv")
    try office("folha.csv", to: format, input: "CSV:59,34,76")
    let ended = try importing("folha.\(format)", "--yes")
    #expect(ended.code == 1)
    for wanted in [
      "linha 1: não é de uma pessoa: REPÚBLICA DE MOÇAMBIQUE", "Terça Manhã: meio-dia 1",
      "Quarta Tarde: meio-dia 4", "Contacto: contacto: não se guarda", "2 pessoas a juntar",
      "linha 12: não é de uma pessoa: Total de participantes",
      "linha 13: não é de uma pessoa: Elaborado por: Carla Exemplo",
    ] {
      #expect(ended.output.contains(wanted), "missing: \(wanted)")
    }
    #expect(ended.errors.contains("linha 10: «talvez» em «Quarta Tarde» não é presença"))
    #expect(ended.errors.contains("linha 9: um contacto ou o número de um documento"))
    let text = try shop.text("training/2026-11-10-entrevista.txt")
    #expect(text.contains("Ana EXEMPLO"))
    #expect(text.contains("| P P P P"))
    #expect(text.contains("Dr José Exemplo | PRM"))
    #expect(text.contains("| P A P P"))
    for number in ["0001", "0002", "0003"] {
      #expect(!(text + ended.output + ended.errors).contains(number))
    }
  }

  @Test func whatIsMissingIsSaid() throws {
    #expect(try shop.run("import", "attendance", "lista.csv").code == 2)
    #expect(try shop.run("import", "minutes", "lista.csv", "--training", "x").code == 2)
    #expect(try importing("nada.csv", "--yes").code == 3)
    try shop.write("só texto\n", to: "texto.csv")
    #expect(try importing("texto.csv", "--yes").code == 1)
    let other = try shop.run(
      "import", "attendance", "lista.csv", "--training", "meetings/2026-07-30.txt", "--yes")
    #expect(other.code == 3)
  }
}
