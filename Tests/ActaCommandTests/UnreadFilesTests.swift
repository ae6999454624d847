import Emulator
import Foundation
import Testing

/// A register prints what could be read and says which file it is without; its code says so too.
struct UnreadFilesTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    try SmallGroup.write(to: shop.folder.appending(path: "Teste"))
  }

  private func run(_ command: String, _ more: String...) throws -> Child.Ended {
    try shop.run(all: [command] + more + ["--today", "2026-06-10", "--language", "pt"])
  }

  /// In the place of a file one that is larger than anything that is read.
  private func makeUnreadable(_ path: String) throws {
    let file = shop.folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data().write(to: file)
    let handle = try FileHandle(forWritingTo: file)
    try handle.truncate(atOffset: 1 << 30)
    try handle.close()
  }

  private func without(_ path: String) -> String {
    "acta: \(path): grande demais; o que se mostra não conta com este ficheiro\n"
  }

  @Test(arguments: ["actions", "decisions", "proposals", "attendance", "training"])
  func theOthersAreStillListed(command: String) throws {
    let whole = try run(command, "Teste")
    #expect(whole.code == 0)
    for path in ["Teste/meetings/2026-05-20.txt", "Teste/training/2026-05-21-registo.txt"] {
      try makeUnreadable(path)
    }
    let rest = try run(command, "Teste")
    #expect(rest.code == 3)
    #expect(rest.output == whole.output)
    let files = ["meetings/2026-05-20.txt", "training/2026-05-21-registo.txt"]
    #expect(rest.errors == files.map { without("Teste/\($0)") }.joined())
  }

  @Test func whatStandsOnlyThereIsMissingInEveryForm() throws {
    try makeUnreadable("Teste/meetings/2026-01-15.txt")
    let rest = try run("decisions", "Teste", "--json")
    #expect(rest.code == 3)
    #expect(rest.output.contains("GRD-TST/2026-04-16/D1"))
    #expect(!rest.output.contains("2026-01-15"))
    #expect(rest.errors == without("Teste/meetings/2026-01-15.txt"))
  }

  @Test func aGroupWhoseOwnFileCannotBeReadIsLeftOutOfSeveral() throws {
    try FileManager.default.copyItem(
      at: Workshop.fixtures.appending(path: "Inhambane"),
      to: shop.folder.appending(path: "Inhambane"))
    try makeUnreadable("Teste/group.txt")
    for command in ["actions", "decisions", "attendance"] {
      let rest = try run(command, ".", "--json")
      #expect(rest.code == 3)
      #expect(rest.output.contains("GRP-INH") && !rest.output.contains("GRD-TST"))
      #expect(rest.errors == without("./Teste/group.txt"))
    }
    let alone = try run("decisions", "Teste")
    #expect(alone.code == 3 && alone.output.isEmpty)
    #expect(alone.errors == "acta: Teste/group.txt: grande demais\n")
  }

  @Test func whatWritesNeedsEverything() throws {
    try makeUnreadable("Teste/meetings/2026-05-20.txt")
    let before = try shop.text("Teste/updates.txt")
    let ended = try run("report", "A1", "done", "--group", "Teste")
    #expect(ended.code == 3)
    #expect(ended.errors == "acta: Teste/meetings/2026-05-20.txt: grande demais\n")
    #expect(try shop.text("Teste/updates.txt") == before)
  }
}

/// Registers on a terminal that has no letters but ASCII.
struct NarrowTerminalTests {
  @Test(arguments: [(["--ascii"], "..."), ([], "…")])
  func aRowThatIsTooLongEndsInAMarkWithinTheScreen(option: [String], mark: String) throws {
    let shop = try Workshop("Maxixe")
    let screen = try shop.start(
      ["decisions", shop.folder.path, "--today", "2026-11-24"] + option, columns: 70, rows: 60)
    #expect(try screen.waitForEnd() == 0)
    let rows = screen.screen.filter { $0.contains(mark) }
    #expect(rows.count > 3)
    #expect(rows.allSatisfy { $0.hasSuffix(mark) && $0.unicodeScalars.count == 70 }, "\(rows)")
  }
}
