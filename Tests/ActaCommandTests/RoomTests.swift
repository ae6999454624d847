import Emulator
import Foundation
import Testing

/// `acta room` beside a session that somebody else runs.
@Suite(.serialized) struct RoomTests {
  private static let today = ["--today", "2026-12-03"]

  @Test func itFollowsTheSessionWithoutAKeyAndWithoutWriting() throws {
    let shop = try Workshop("Maxixe")
    let screen = try shop.start([shop.folder.path] + Self.today)
    try screen.wait(for: "[1 Agenda]")
    let hall = try shop.start(["room", shop.folder.path] + Self.today)
    try hall.wait(for: "Começa às 09:00")
    screen.type("Sojs")
    try hall.wait(for: "Ponto 2 de 6", seconds: 3)
    try hall.wait(for: "Em deliberação: P-2026-04", seconds: 3)
    screen.type("anUma nota que fica na acta.\u{1B}")
    try screen.wait(for: "Nota. u desfaz.")
    screen.type("haa")
    try screen.wait(for: "Juntar acção")
    screen.type("Enviar a lista.\rPRM\r\r\r\r")
    try hall.wait(for: "Registada: A1 Enviar a lista.", seconds: 3)
    #expect(!hall.shows("Uma nota"))
    hall.type("q")
    #expect(try hall.waitForEnd() == 0)
    #expect(hall.isCooked)
  }

  @Test func byLinesItSaysTheBoardOnceAndLeavesNothingBehind() throws {
    let shop = try Workshop("Maxixe")
    let ended = try shop.run("room", ".", "--today", "2026-12-03", "--accessible")
    #expect(ended.code == 0)
    #expect(ended.output.hasPrefix("6.ª sessão ordinária\n"))
    #expect(ended.output.contains("\n4 (reservado, TLP:RED)\n"))
    #expect(!ended.output.contains("acolhimento"))
    #expect(!FileManager.default.fileExists(atPath: shop.folder.appending(path: ".acta").path))
  }
}
