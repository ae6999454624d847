import Emulator
import Foundation
import Testing

/// The figures of the registers against those of a program that shares nothing with this one.
struct IndependentCountTests {
  private func run(_ script: String, _ arguments: String...) throws -> Child.Ended {
    let path = URL(filePath: #filePath).deletingLastPathComponent().appending(path: script).path
    let environment = Workshop.environment.merging(["PYTHONDONTWRITEBYTECODE": "1"]) { $1 }
    return try Child.run(
      "/usr/bin/python3", [path] + arguments, environment: environment, folder: "/")
  }

  /// Actions, decisions and attendance first, then proposals and trainings.
  private func count(_ folder: String, today: String) throws -> Child.Ended {
    try run("count_more.py", Workshop.program, folder, today)
  }

  @Test(arguments: [
    ("Maxixe", "2026-11-24"), ("Maxixe", "2026-05-01"), ("Inhambane", "2026-11-24"),
    ("Cross-border", "2026-11-24"),
  ])
  func theFixturesComeToTheSameFigures(name: String, today: String) throws {
    let ended = try count(Workshop.fixtures.appending(path: name).path, today: today)
    #expect(ended.code == 0, "\(ended.errors)")
    #expect(!ended.output.hasPrefix("0 "))
  }

  @Test func severalGroupsTogetherComeToTheSameFigures() throws {
    let shop = try Workshop()
    for name in ["Maxixe", "Inhambane", "Cross-border"] {
      try FileManager.default.copyItem(
        at: Workshop.fixtures.appending(path: name), to: shop.folder.appending(path: name))
    }
    let ended = try count(shop.folder.path, today: "2026-11-24")
    #expect(ended.code == 0, "\(ended.errors)")
    #expect(ended.output.hasSuffix("9 28 4\n"))
  }

  @Test(arguments: 1...6)
  func anArchiveDrawnByLotComesToTheSameFiguresInEveryForm(seed: Int) throws {
    let shop = try Workshop()
    let drawn = try run("make_archive.py", shop.folder.path, "\(seed)")
    #expect(drawn.code == 0, "\(drawn.errors)")
    let counted = try count(shop.folder.path, today: "2026-11-24")
    #expect(counted.code == 0, "\(counted.errors)")
    #expect(!counted.output.hasPrefix("0 "))
    let compared = try run("compare_forms.py", Workshop.program, shop.folder.path, "2026-11-24")
    #expect(compared.code == 0, "\(compared.errors)")
    #expect(!compared.output.hasPrefix("0 "))
  }
}
