import Emulator
import Foundation
import Testing

/// What a document says of a record that is no longer what was approved, and which meeting it is of.
struct AlteredMinutesTests {
  private func run(_ shop: Workshop, _ arguments: String...) throws -> Child.Ended {
    try Child.run(
      Workshop.program, arguments + ["--today", "2026-11-23"],
      environment: Workshop.environment, folder: shop.folder.path)
  }

  @Test func minutesChangedAfterApprovalBearNoSealAndSaySo() throws {
    let shop = try Workshop("Maxixe")
    let file = shop.folder.appending(path: "meetings/2026-04-16.txt")
    #expect(try run(shop, "minutes", "2026-04-16").output.contains("Selo d92b0332766ad0ab"))
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacingOccurrences(of: "rosa: presente", with: "rosa: ausente")
      .write(to: file, atomically: true, encoding: .utf8)
    let ended = try run(shop, "minutes", "2026-04-16")
    #expect(ended.code == 0)
    #expect(!ended.output.contains("d92b0332766ad0ab"))
    #expect(ended.output.contains("Selo ____"))
    #expect(ended.errors.contains("meetings/2026-04-16.txt"))
  }

  @Test(arguments: ["agenda", "sheet", "minutes", "print"])
  func aReservedBlockThatCannotBeReadStopsEveryDocument(command: String) throws {
    let shop = try Workshop("Maxixe")
    let file = shop.folder.appending(path: "meetings/2026-07-30.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacingOccurrences(of: "RESERVADO TLP:RED:", with: "RESERVADO TLP:ROXO:")
      .write(to: file, atomically: true, encoding: .utf8)
    let ended = try run(shop, command, "2026-07-30")
    #expect(ended.code == 6)
    #expect(ended.output.isEmpty)
    #expect(ended.errors.contains("meetings/2026-07-30.txt:"))
  }

  @Test(arguments: ["agenda", "sheet", "minutes"])
  func lastIsTheLastOneHeldInEveryCommand(command: String) throws {
    let shop = try Workshop("Maxixe")
    #expect(try run(shop, command, "last").output.contains("5.ª sessão ordinária"))
    #expect(try run(shop, command, "next").output.contains("6.ª sessão ordinária"))
  }

  @Test func aNoticeAndASheetAreOfTheNextMeetingUnlessOneIsNamed() throws {
    let shop = try Workshop("Maxixe")
    for command in ["agenda", "sheet"] {
      #expect(try run(shop, command).output.contains("6.ª sessão ordinária"))
    }
  }

  @Test func aRegisterSaysThatAFileIsOfANewerFormat() throws {
    let shop = try Workshop("Maxixe")
    let file = shop.folder.appending(path: "meetings/2026-04-16.txt")
    let text = try String(contentsOf: file, encoding: .utf8)
    try text.replacingOccurrences(of: "acta: 1", with: "acta: 2")
      .write(to: file, atomically: true, encoding: .utf8)
    let ended = try run(shop, "actions")
    #expect(ended.code == 4)
    #expect(ended.errors.contains("formato"))
  }
}
