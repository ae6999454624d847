import Emulator
import Foundation
import Testing

/// A sheet of actions bears the seal of the minutes whose actions it lists; its states are those of the day
/// on which it was made.
struct CopiedSheetTests {
  private let name = "2026-01-29"
  private let shop: Workshop

  init() throws { shop = try Workshop("Maxixe") }

  private func sheet(_ arguments: [String] = []) throws -> String {
    try shop.run(
      all: ["minutes", name, "--form", "actions", "--today", "2026-05-04"] + arguments
    ).output
  }

  private func verify(_ copy: String) throws -> Child.Ended {
    try copy.write(to: shop.folder.appending(path: "copy"), atomically: true, encoding: .utf8)
    return try shop.run("verify", "copy")
  }

  @Test func everyPageBearsTheSeal() throws {
    let meeting = try String(
      contentsOf: shop.folder.appending(path: "meetings/\(name).txt"), encoding: .utf8)
    let seal = try #require(meeting.firstMatch(of: /(?:selo|seal): ([0-9a-f]{16})/)).1
    for page in try sheet().split(separator: "\u{0C}") {
      let lines = page.split(separator: "\n")
      for edge in [try #require(lines.first), try #require(lines.last)] {
        #expect(edge.contains("Selo \(seal)"), "\(page)")
      }
    }
  }

  @Test(arguments: [[], ["--about", "HRC"], ["--format", "html"], ["--language", "en"]])
  func aCopyAsItStandsTodayIsConfirmed(arguments: [String]) throws {
    let ended = try verify(try sheet(arguments))
    #expect(ended.code == 0, "\(ended.output)")
    #expect(
      ended.output.contains("é uma folha de acções de acta aprovada, e hoje estão como ela diz"))
    #expect(ended.output.contains("Selo verdadeiro"))
  }

  /// Whether what differs may have changed since, or is the meeting's own.
  @Test(arguments: [("elevada", "aberta ", true), ("Libertar", "Arrendar", false)])
  func whatDiffersIsNamedWithItsCause(right: String, wrong: String, isLater: Bool) throws {
    let copy = try sheet()
    #expect(copy.contains(right))
    let ended = try verify(copy.replacing(right, with: wrong))
    #expect(ended.code == 1)
    #expect(ended.output.contains("NÃO é a folha de acções que o Acta faz hoje"))
    let read = wrong.trimmingCharacters(in: .whitespaces)
    #expect(ended.output.contains("diz «\(read)», devia dizer «\(right)»"))
    #expect(ended.output.contains("podem ter mudado desde que se fez") == isLater)
    #expect(
      ended.output.contains("que o selo cobre, ou foi acrescentado: a cópia foi mudada") != isLater)
  }

  @Test func anotherLabelIsNamedAlone() throws {
    let ended = try verify(try sheet().replacing("TLP:AMBER", with: "TLP:CLEAR"))
    #expect(ended.code == 1)
    #expect(ended.output.contains("a etiqueta foi mudada: diz TLP:CLEAR"))
    #expect(!ended.output.contains("podem ter mudado"))
  }
}
