import Emulator
import Foundation
import Testing

/// The figures of the registers against those of a program that shares nothing with this one.
struct IndependentCountTests {
  private func count(_ folder: String, today: String) throws -> Child.Ended {
    let script = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "count.py")
    return try Child.run(
      "/usr/bin/python3", [script.path, Workshop.program, folder, today],
      environment: Workshop.environment, folder: "/")
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
    #expect(ended.output.hasSuffix(" 3\n"))
  }
}
