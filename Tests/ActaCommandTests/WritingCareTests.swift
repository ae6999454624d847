import ActaArchive
import Emulator
import Foundation
import Testing

/// Commands that write write only what they may, where they may, and over nobody.
struct WritingCareTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    try SmallGroup.write(to: shop.folder.appending(path: "Teste"))
  }

  private func run(_ arguments: [String]) throws -> Child.Ended {
    try shop.run(all: arguments + ["--today", "2026-06-10", "--language", "pt"])
  }

  private func place(_ path: String) -> URL { shop.folder.appending(path: path) }

  /// Every file below, with what it holds.
  private func contents() throws -> [String: Data] {
    let all = try FileManager.default.subpathsOfDirectory(atPath: shop.folder.path)
    return all.reduce(into: [:]) { $0[$1] = (try? Data(contentsOf: place($1))) ?? Data() }
  }

  @Test(arguments: [
    "new Teste", "new Novo", "wording Teste --save", "minutes --group Teste --save",
    "agenda --group Teste --save", "sheet last --group Teste --save",
    "training Teste/training/2026-05-21-registo.txt --form relatório --save",
    "import attendance lista.csv --training Teste/training/2026-05-21-registo.txt --yes",
    "report 2026-01-15/A1 done --group Teste", "receive pedido.txt --group Teste",
    "refer P-2026-01 --group Teste --save", "encrypt lista.csv --to age1x", "decrypt lista.csv.age",
    "tutorial",
  ])
  func readOnlyChangesNothing(words: String) throws {
    try shop.write("nome;instituição;dia 1\nAna Exemplo;PRM;P\n", to: "lista.csv")
    try FileManager.default.createDirectory(at: place("Novo"), withIntermediateDirectories: true)
    let before = try contents()
    let ended = try run(words.split(separator: " ").map(String.init) + ["--read-only"])
    #expect(ended.code == 3)
    #expect(ended.errors == "acta: com --read-only nada se escreve.\n")
    #expect(ended.output.isEmpty)
    #expect(try contents() == before)
  }

  @Test(arguments: ["minutes --group Teste", "sheet last --group Teste", "wording Teste"])
  func readOnlyShowsWhatIsNotWritten(words: String) throws {
    let ended = try run(words.split(separator: " ").map(String.init) + ["--read-only"])
    #expect(ended.code == 0, "\(ended.errors)")
    #expect(!ended.output.isEmpty)
  }

  @Test(arguments: [
    "new Teste", "wording Teste --save", "minutes --group Teste --save",
    "sheet last --group Teste --save", "report 2026-01-15/A1 done --group Teste",
  ])
  func whatCannotBeLockedIsNotWritten(words: String) throws {
    try shop.write("", to: "Teste/.acta")
    let before = try contents()
    let ended = try run(words.split(separator: " ").map(String.init))
    #expect(ended.code == 3)
    #expect(ended.errors.contains("Teste/.acta: devia ser uma pasta e não é"), "\(ended.errors)")
    #expect(try contents() == before)
  }

  @Test func aSheetIsNotSavedUnderAnothersHands() throws {
    let state = try PrivateFolder(group: place("Teste").path)
    guard case .held(let lock) = try GroupLock.acquire(state, owner: "ana (1)") else {
      Issue.record("not held")
      return
    }
    let before = try contents()
    let saved = try run(["sheet", "last", "--group", "Teste", "--save"])
    #expect(saved.code == 5 && saved.errors.contains("em uso por ana (1)"), "\(saved.errors)")
    #expect(try contents() == before)
    #expect(try run(["sheet", "last", "--group", "Teste"]).code == 0)
    _ = consume lock
  }

  /// A group that is made below another changes nothing there.
  @Test func aGroupIsMadeBelowOneThatIsInUse() throws {
    try FileManager.default.createDirectory(
      at: place("Teste/Novo"), withIntermediateDirectories: true)
    try shop.write("", to: "Teste/.acta")
    #expect(try run(["new", "Teste/Novo"]).code == 0)
    #expect(try shop.text("Teste/Novo/group.txt").hasPrefix("acta: 1\n"))
  }

  @Test func noDocumentIsKeptThroughALink() throws {
    try FileManager.default.createDirectory(at: place("Fora"), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: place("Teste/minutes"), withDestinationURL: place("Fora"))
    let ended = try run(["minutes", "--group", "Teste", "--save"])
    #expect(ended.code == 3)
    #expect(ended.errors.contains("Teste/minutes: é uma ligação"), "\(ended.errors)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: place("Fora").path).isEmpty)
  }

  @Test func aReportThatWouldMakeUpdatesUnreadableIsRefused() throws {
    let full = "acta: 1\n\n" + String(repeating: "; x\n", count: TextLimit.lines - 2)
    try shop.write(full, to: "Teste/updates.txt")
    let ended = try run(["report", "2026-01-15/A1", "in-progress", "--group", "Teste"])
    #expect(ended.code == 3)
    #expect(
      ended.errors.contains("Teste/updates.txt: grande demais: mais de 50000 linhas"),
      "\(ended.errors)")
    #expect(try shop.text("Teste/updates.txt") == full)
  }

  /// While the question about the clock stands, another program puts a meeting of that name there.
  @Test func aMeetingThatAppearedMeanwhileIsNotReplaced() throws {
    let started = Emulator(
      "/usr/bin/faketime",
      ["2018-01-01 08:00:00", Workshop.program, "new", place("Teste").path, "--language", "pt"],
      environment: Workshop.environment.merging(["TERM": "xterm"]) { $1 }, columns: 80, rows: 24)
    let screen = try #require(started)
    try screen.wait(for: "Hoje é mesmo 2018-01-01?")
    let theirs = "acta: 1\nreunião: Deles\n"
    let folder = place("Teste/meetings")
    let before = Set(try FileManager.default.contentsOfDirectory(atPath: folder.path))
    for year in 2018...2027 {
      for month in 1...12 {
        for day in 1...31 {
          let name = "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day).txt"
          guard !before.contains(name) else { continue }
          try Data(theirs.utf8).write(to: folder.appending(path: name))
        }
      }
    }
    screen.type("s\r")
    #expect(try screen.waitForEnd() == 3)
    #expect(screen.shows("já existe"))
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path)
    where !before.contains(name) {
      #expect(try String(contentsOf: folder.appending(path: name), encoding: .utf8) == theirs)
    }
  }

  /// The file as it was before an import that was named by its path stays beside it.
  @Test func theListBeforeAnImportIsKept() throws {
    let file = "training/2026-05-21-registo.txt"
    try FileManager.default.createDirectory(
      at: place("Teste/training"), withIntermediateDirectories: true)
    let before = """
      acta: 1
      capacitação: Registo
      data: 2026-05-21

      ## Presenças
      colunas: nome | instituição | sexo | idade | marcas

      """
    try shop.write(before, to: "Teste/\(file)")
    try shop.write("nome;instituição;sexo;dia 1\nNova Exemplo;PRM;F;P\n", to: "Teste/lista.csv")
    let ended = try Child.run(
      Workshop.program,
      ["import", "attendance", "lista.csv", "--training", file, "--yes", "--today", "2026-06-10"],
      environment: Workshop.environment, folder: place("Teste").path)
    #expect(ended.code == 0, "\(ended.errors)")
    #expect(try shop.text("Teste/\(file)").contains("Nova Exemplo"))
    #expect(try shop.text("Teste/.acta/prev/training+2026-05-21-registo.txt") == before)
  }
}
