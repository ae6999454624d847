import Emulator
import Foundation
import Testing

/// A folder above several groups, and a group above others.
struct SeveralGroupsTests {
  /// Two groups side by side.
  private func shop() throws -> Workshop {
    let shop = try Workshop()
    for name in ["Inhambane", "Maxixe"] {
      try FileManager.default.copyItem(
        at: Workshop.fixtures.appending(path: name), to: shop.folder.appending(path: name))
    }
    return shop
  }

  @Test func theListOfGroupsIsReadByLinesAndOpensEachOfThem() throws {
    let shop = try shop()
    let script = shop.folder.appending(path: "script")
    let lines = "9\n2\nacções\nQ\n\n1\nQ\nq\n"
    try Data(lines.utf8).write(to: script)
    let all = [
      Workshop.program, shop.folder.path, "--today", "2026-11-24", "--accessible", "--language",
      "pt",
    ]
    let ended = try Child.run(
      "sh", ["-c", #"script="$1"; shift; exec "$@" < "$script""#, "sh", script.path] + all,
      environment: Workshop.environment)
    let rows = ended.output.split(separator: "\n").map(String.init)
    #expect(ended.code == 0)
    #expect(rows.contains { $0.hasPrefix("1. GRP-INH, ") })
    let maxixe = try #require(rows.first { $0.hasPrefix("2. GRD-MXX, ") })
    #expect(maxixe.contains("5 em atraso; propostas à espera: "))
    #expect(maxixe.hasSuffix("3 de 4 em 12 meses"))
    #expect(rows.contains { $0.hasPrefix("Não percebi.") })
    // At the start, after each group and once more when asked.
    #expect(rows.count { $0.hasPrefix("2. GRD-MXX, ") } == 4)
    #expect(!ended.output.contains("\u{1B}"))
  }

  @Test func aGroupShowsTheFiguresOfThoseInItsFolder() throws {
    let shop = try shop()
    try FileManager.default.moveItem(
      at: shop.folder.appending(path: "Maxixe"), to: shop.folder.appending(path: "Inhambane/Maxixe")
    )
    let screen = try shop.start(
      [shop.folder.appending(path: "Inhambane").path, "--today", "2026-11-24"], rows: 40)
    screen.type("0")
    try screen.wait(for: "Grupos abaixo deste (1)")
    try screen.wait(for: "5 em atraso")
    screen.type("Q")
    #expect(try screen.waitForEnd() == 0)
  }
}
