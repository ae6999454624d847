import Emulator
import Foundation
import Testing

/// Until minutes are approved their record may be mended: what was kept of them follows, or is said to be
/// older, and nothing that somebody changed is written over.
struct KeptDraftTests {
  private let record = "meetings/2026-07-30.txt"
  private let kept = "minutes/2026-07-30-acta-TLP-AMBER.txt"
  private let second = "minutes/2026-07-30-acta-TLP-AMBER-2.txt"
  private let shop: Workshop

  init() throws { shop = try Workshop("Maxixe") }

  private func acta(_ more: String...) throws -> Child.Ended {
    try shop.run(all: ["minutes", "2026-07-30", "--form", "acta"] + more)
  }

  private func mend(_ wrong: String = "O SDSMAS apresentou", _ right: String) throws {
    let text = try shop.text(record)
    #expect(text.contains(wrong))
    try shop.write(text.replacing(wrong, with: right), to: record)
  }

  private func isThere(_ path: String) -> Bool {
    FileManager.default.fileExists(atPath: shop.folder.appending(path: path).path)
  }

  @Test func aCopyThatNobodyChangedIsMadeAnewAndTheOneBeforeIsThere() throws {
    #expect(try acta("--save").errors.isEmpty)
    let first = try shop.text(kept)
    try mend("O SDSMAS apresentou os tempos", "O SDSMAS mostrou os tempos")
    let again = try acta("--save")
    #expect(again.output.contains(kept))
    #expect(again.errors.contains("\(kept) foi feita de novo; a anterior está em .acta/prev."))
    #expect(try shop.text(kept).contains("O SDSMAS mostrou os tempos"))
    #expect(!isThere(second))
    let folder = shop.folder.appending(path: ".acta/prev").path
    let before = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.contains("acta-TLP-AMBER") }
    #expect(before.count == 1)
    #expect(try shop.text(".acta/prev/\(before.first ?? "")") == first)
  }

  @Test func aCopyThatSomebodyChangedIsNeverWrittenOver() throws {
    _ = try acta("--save")
    let changed = try shop.text(kept).replacing("ACTA N.º 5", with: "ACTA N.º 5 (revista)")
    try shop.write(changed, to: kept)
    try mend("O SDSMAS apresentou os tempos", "O SDSMAS mostrou os tempos")
    let again = try acta("--save")
    #expect(again.output.contains(second))
    #expect(again.errors.contains("\(kept) fica como está; a de agora é \(second)."))
    #expect(try shop.text(kept) == changed)
    // The second is Acta's own, and follows.
    try mend("O SDSMAS mostrou os tempos", "O SDSMAS leu os tempos")
    #expect(try acta("--save").output.contains(second))
    #expect(try shop.text(second).contains("O SDSMAS leu os tempos"))
    #expect(try shop.text(kept) == changed)
  }

  @Test func whereNothingIsKnownOfACopyItStays() throws {
    _ = try acta("--save")
    let first = try shop.text(kept)
    try FileManager.default.removeItem(at: shop.folder.appending(path: ".acta"))
    try mend("O SDSMAS apresentou os tempos", "O SDSMAS mostrou os tempos")
    #expect(try acta("--save").output.contains(second))
    #expect(try shop.text(kept) == first)
  }

  @Test func minutesVerifyAndCheckSayThatACopyIsOlderThanTheRecord() throws {
    _ = try acta("--save")
    #expect(try acta().errors.isEmpty)
    #expect(try shop.run("check").output.isEmpty)
    #expect(try shop.run("verify", kept).output.contains("diz o que diz o registo"))
    try mend("O SDSMAS apresentou os tempos", "O SDSMAS mostrou os tempos")
    let older = "mais antiga do que o registo, que foi emendado depois"
    #expect(try acta().errors.contains("acta: aviso: \(kept): \(older)"))
    #expect(try shop.run("verify", kept).output.contains("\(kept): \(older)"))
    let checked = try shop.run("check")
    #expect(checked.output.contains(try Regex("^\(kept):[1-9][0-9]+:1: warning: \(older)")))
    #expect(checked.code == 0)
    #expect(try shop.run("check", "--strict").code == 1)
    let json = try shop.run("check", "--json").output
    #expect(json.contains(#""name": "old-copy""#) || json.contains(#""name":"old-copy""#))
    try shop.write(try shop.text(kept) + "à mão\n", to: kept)
    #expect(try shop.run("check").output.contains("\(kept):"))
    #expect(try shop.run("check").output.contains("difere do registo: foi mudada à mão"))
    // One that says what the record does stands beside it.
    _ = try acta("--save")
    #expect(try shop.run("check").output.isEmpty)
  }

  /// What was changed without a word of the minutes is no reason to say anything.
  @Test func aCommentMakesNoCopyOlder() throws {
    _ = try acta("--save")
    try shop.write(try shop.text(record) + "\n; para mim\n", to: record)
    #expect(try shop.run("check").output.isEmpty)
  }

  @Test func closingAgainMakesTheCopyAnewAndLeavingTooWhereItWasMendedSince() throws {
    let screen = try shop.start([shop.folder.appending(path: record).path, "--today", "2026-07-30"])
    try screen.wait(for: "[1 Agenda]")
    screen.type("So")
    try screen.wait(for: "u desfaz")
    screen.type("Se\r")
    try screen.wait(for: "Acta guardada em minutes/.")
    screen.type("So")
    try screen.wait(for: "sessão aberta")
    screen.type("1ganDito depois de encerrar.\u{1B}Se\r")
    try screen.wait(for: "Acta guardada em minutes/.")
    try screen.wait("the copy made anew") { _ in
      (try? shop.text(kept))?.contains("Dito depois de encerrar.") == true
    }
    screen.type("anDito sem reabrir.\u{1B}")
    try screen.wait(for: "Nota. u desfaz.")
    screen.type("Q")
    #expect(try screen.waitForEnd() == 0)
    #expect(try shop.text(kept).contains("Dito sem reabrir."))
    #expect(!isThere(second))
  }

  /// A seal that was taken back is no text's any more; one that holds is a witness.
  @Test func approvingAgainMakesTheCopyOfASealThatWasTakenBackAnew() throws {
    let name = "2026-04-16"
    let path = "meetings/\(name).txt"
    let approved = "minutes/\(name)-acta-aprovada-TLP-AMBER.txt"
    let other = "minutes/\(name)-acta-aprovada-TLP-AMBER-2.txt"
    func save() throws -> String {
      try shop.run("minutes", name, "--form", "acta", "--save").output
    }
    _ = try save()
    let first = try shop.text(approved)
    let group = try shop.text("group.txt")
    try shop.write(group.replacing("Pedro Exemplo", with: "Joana Exemplo"), to: "group.txt")
    #expect(try save().contains(other))
    #expect(try shop.text(approved) == first)
    let mended = try shop.text(path).replacing("sala de espera", with: "sala de triagem")
    try shop.write(mended, to: path)
    let seal = try #require(
      try shop.run("check").output.firstMatch(of: /o texto dá ([0-9a-f]{16})/)?.output.1)
    try shop.write(mended.replacing("d92b0332766ad0ab", with: seal), to: path)
    #expect(try save().contains(approved))
    #expect(try shop.text(approved).contains("Selo \(seal)"))
    #expect(try shop.text(approved).contains("sala de triagem"))
    #expect(try shop.text(other).contains("Selo d92b0332766ad0ab"))
  }
}
