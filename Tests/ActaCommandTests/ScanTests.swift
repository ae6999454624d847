import Emulator
import Foundation
import Testing

/// `acta scan` looks through every file and never says that there is nothing.
struct ScanTests {
  private func add(_ text: String, _ path: String, to shop: Workshop) throws {
    try text.write(to: shop.folder.appending(path: path), atomically: true, encoding: .utf8)
  }

  @Test func aCleanFolderIsNotCalledFreeOfPersonalData() throws {
    let shop = try Workshop("Maxixe")
    let scan = try shop.run("scan", "--language", "en")
    #expect(scan.code == 0)
    #expect(scan.output.isEmpty)
    #expect(
      scan.errors.hasSuffix(
        """
        0 findings. The rules do not catch everything (names and stories slip through): read it \
        again before sharing.

        """))
  }

  /// People of a training may be named; what reaches them is found where documents would refuse it.
  @Test(arguments: [
    "formadora: Ana Exemplo, 84 123 4567", "financia: UNICEF, ana@exemplo.org",
    "organiza: PD, +27 11 123 4567", "Rita Exemplo 84 123 4567 | PRM",
    "Rita Exemplo | PRM 293 00 123",
  ])
  func scanFindsInATrainingWhatItsDocumentsRefuse(line: String) throws {
    let shop = try Workshop("Maxixe")
    let isRow = line.contains("|")
    try add(
      """
      acta: 1
      capacitação: Curso
      data: 2026-05-05
      \(isRow ? "formadora: Ana Exemplo" : line)

      ## Presenças
      colunas: nome | instituição

      \(isRow ? line : "Rita Exemplo | PRM")

      """, "training/2026-05-05-curso.txt", to: shop)
    let scan = try shop.run("scan", "--language", "pt")
    let found = scan.output.split(separator: "\n").filter { $0.contains("2026-05-05-curso.txt:") }
    #expect(found.count == 1, "\(scan.output)")
    let form = isRow ? "list" : "report"
    let document = try shop.run("training", "training/2026-05-05-curso.txt", "--form", form)
    let isWarning = line.contains("293") || line.contains("@")
    #expect(document.code == (isWarning ? 0 : 6), "\(document.errors)")
    #expect(document.errors.contains("2026-05-05-curso.txt:"), "\(document.errors)")
  }

  /// `every file` is a promise: a folder too deep to be looked through is named.
  @Test func whatLiesTooDeepIsNamed() throws {
    let shop = try Workshop("Maxixe")
    let folder = "a/b/c/d/e/f/g/h/i/j/k"
    try FileManager.default.createDirectory(
      at: shop.folder.appending(path: folder), withIntermediateDirectories: true)
    try add("ligar 84 123 4567\n", "\(folder)/x.txt", to: shop)
    let scan = try shop.run("scan", "--language", "en")
    #expect(scan.code == 3)
    #expect(scan.errors.contains(folder))
  }

  /// Each file is looked through with the settings of its own group.
  @Test func twoGroupsInOneFolderHaveTheirOwnSettings() throws {
    let shop = try Workshop("Maxixe")
    try FileManager.default.createDirectory(
      at: shop.folder.appending(path: "outro"), withIntermediateDirectories: true)
    try add(
      "acta: 1\ngroup: X\nid: GRE\nallow: geral@exemplo.gov.mz\n", "outro/group.txt", to: shop)
    for folder in ["", "outro/", "training/"] {
      try add("geral@exemplo.gov.mz\n", "\(folder)nota.md", to: shop)
    }
    let scan = try shop.run("scan", "--language", "en")
    let files = scan.output.split(separator: "\n").filter { $0.contains("R10") }
      .map { $0.prefix { $0 != ":" } }
    #expect(files == ["nota.md", "training/nota.md"])
  }

  @Test func commentsUnknownFilesAndNamesOfFilesAreLookedAt() throws {
    let shop = try Workshop("Maxixe")
    try add("notas\n\nligar 84 123 4567\n", "notas.md", to: shop)
    try add("acta: 1\n; a vítima Ana Exemplo\n", "proposals.txt", to: shop)
    try add("nada\n", "080101234567A.csv", to: shop)
    let scan = try shop.run("scan", "--language", "pt")
    #expect(scan.code == 1)
    let heads = scan.output.split(separator: "\n").filter { !$0.hasPrefix(" ") }
      .map { $0.split(separator: " ").prefix(3).joined(separator: " ") }
    #expect(
      heads == [
        "080101234567A.csv: error: R01:", "notas.md:3:7: error: R02:",
        "proposals.txt:2:5: error: R14:",
      ])
    #expect(scan.output.contains("  ligar 84 123 4567\n        ^\n"))
  }

  /// As `acta check` counts: by what a reader sees.
  @Test(arguments: ["não ", "na\u{303}o "])
  func marksOnLettersTakeNoColumn(word: String) throws {
    let shop = try Workshop()
    try add("\(word)84 123 4567, \(word)84 123 4568\n", "a.md", to: shop)
    let scan = try shop.run("scan", "a.md")
    #expect(scan.output.contains("a.md:1:5: "))
    #expect(scan.output.contains("a.md:1:22: "))
    #expect(scan.output.contains("\n      ^\n"))
  }

  @Test func jsonNamesRulePlaceAndWhatWasSettled() throws {
    let shop = try Workshop()
    try add("; allow R13: plano\ncom 14 anos\n\ncom 15 anos\n", "a.txt", to: shop)
    let scan = try shop.run("scan", "a.txt", "--json", "--language", "en")
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(scan.output.utf8)) as? [String: Any])
    let findings = try #require(json["findings"] as? [[String: Any]])
    #expect(findings.map { $0["line"] as? Int } == [2, 4])
    #expect(findings.map { $0["rule"] as? String } == ["R13", "R13"])
    #expect(findings.map { $0["settled"] as? String } == ["plano", nil])
    #expect(scan.code == 1)
  }

  @Test func aFileThatIsNoTextIsNamed() throws {
    let shop = try Workshop()
    try Data([0x25, 0x50, 0x44, 0x46, 0, 1]).write(to: shop.folder.appending(path: "a.pdf"))
    let scan = try shop.run("scan", ".", "--language", "en")
    #expect(scan.errors.contains("no text, not looked at: a.pdf"))
  }

  @Test func aPipeAndALinkAreNamedAndNotOpened() throws {
    let shop = try Workshop("Maxixe")
    try add("telefone 84 123 4567\n", "fora.md", to: shop)
    let meetings = shop.folder.appending(path: "meetings").path
    #expect(mkfifo("\(meetings)/2026-09-01.txt", 0o600) == 0)
    #expect(symlink("../fora.md", "\(meetings)/2026-09-02.txt") == 0)
    let scan = try shop.run("scan", "--language", "en")
    #expect(
      scan.errors.contains(
        "links, pipes or folders below ten others, not looked at; put the file itself there or higher up, or remove them: "
          + "meetings/2026-09-01.txt, meetings/2026-09-02.txt"))
    #expect(try shop.run("scan", "meetings/2026-09-01.txt").code == 3)
  }

  /// A file is judged as its documents are: by the label that it has.
  @Test(arguments: [("TLP:AMBER", 0), ("TLP:GREEN", 1), ("TLP:CLEAR", 1)])
  func theLabelOfTheFileWeighs(label: String, code: Int32) throws {
    let shop = try Workshop()
    try SmallGroup.write(to: shop.folder)
    try shop.write(
      """
      acta: 1
      meeting: M
      date: 2026-05-28
      share: \(label)
      status: draft

      ## Um ponto

      Houve dois casos.

      ; allow R13: plano
      O plano é de rapazes com 14 anos.

      """, to: "meetings/2026-05-28.txt")
    let scan = try shop.run("scan", "meetings/2026-05-28.txt", "--language", "pt")
    #expect(scan.code == code)
    let isWide = code == 1
    #expect(scan.output.contains("warning: R23") == isWide, "\(scan.output)")
    #expect(scan.output.contains("notice: R23") != isWide)
    #expect(scan.output.contains("warning: R13") == isWide)
  }
}
