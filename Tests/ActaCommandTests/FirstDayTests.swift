import ActaMeeting
import Emulator
import Foundation
import Testing

@testable import ActaCommand

/// What somebody meets who has never seen the program.
@Suite(.serialized) struct FirstDayTests {
  private static let today = ["--today", "2026-11-24"]

  @Test(arguments: ["Novo", "Novo/", "./Novo"])
  func anEmptyFolderIsAskedAboutHoweverItIsNamed(path: String) throws {
    let shop = try Workshop()
    try FileManager.default.createDirectory(
      at: shop.folder.appending(path: "Novo"), withIntermediateDirectories: true)
    let ended = try Child.run(
      Workshop.program, ["--accessible", path], environment: Workshop.environment,
      folder: shop.folder.path)
    #expect(ended.output.contains("Nesta pasta ainda não há grupo"))
    #expect(ended.code == 0)
  }

  @Test(arguments: ["pt", "en"])
  func anEmptyFolderBecomesAGroupWithASavedMeeting(language: String) throws {
    let shop = try Workshop()
    let screen = try shop.start([shop.folder.path, "--language", language] + Self.today)
    let pt = language == "pt"
    try screen.wait(for: pt ? "Nesta pasta ainda não há grupo" : "There is no group in this folder")
    screen.type("\r")
    try screen.wait(for: pt ? "Grupo novo" : "New group")
    screen.type("\r\u{15}GR-X\r\r\r\r")
    try screen.wait(for: pt ? "Instituição 1" : "Institution 1")
    screen.type("PD\rProcuradoria\r\r")
    try screen.wait(for: pt ? "Instituição 2" : "Institution 2")
    screen.type("\r")
    try screen.wait(for: pt ? "Membro 1" : "Member 1")
    screen.type("Pedro Exemplo\rPD\r\rM\r")
    try screen.wait(for: pt ? "Membro 2" : "Member 2")
    screen.type("\r\r\r\r")
    try screen.wait(for: "[1 Agenda]")
    screen.type("2 1So")
    try screen.wait(for: pt ? "sessão aberta" : "meeting opened")
    screen.type("an!d Reunir.\r!a PD: convocar\u{1B}")
    try screen.wait(for: pt ? "Nota. u desfaz." : "Note. u undoes it.")
    screen.type("Q")
    #expect(try screen.waitForEnd() == 0)
    let record = try shop.text("meetings/2026-11-24.txt")
    #expect(record.contains(pt ? "pedro: presente" : "pedro: present"))
    #expect(record.contains(pt ? "DELIBERAÇÃO D1: Reunir." : "DECISION D1: Reunir."))
    #expect(record.contains(pt ? "ACÇÃO A1: convocar" : "ACTION A1: convocar"))
    #expect(try shop.run("check", ".", "--today", "2026-11-24").output.isEmpty)
    #expect(try shop.text(".gitattributes") == "updates.txt merge=union\n")
  }

  @Test func whoMakesNoGroupLeavesNothingBehind() throws {
    let shop = try Workshop()
    let screen = try shop.start([shop.folder.path] + Self.today)
    try screen.wait(for: "Nesta pasta ainda não há grupo")
    screen.type("s")
    #expect(try screen.waitForEnd() == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: shop.folder.path).isEmpty)
  }

  @Test func withoutATerminalAFolderWithoutAGroupIsAnError() throws {
    let shop = try Workshop()
    let ended = try shop.run(".")
    #expect(ended.code == 3)
    #expect(ended.errors.contains("acta new ."))
  }

  @Test func undoGoesOnAfterARestart() throws {
    try checkUndo { (first: Emulator, _: Workshop) throws in
      first.type("Q")
      let code = try first.waitForEnd()
      #expect(code == 0)
    }
  }

  @Test func undoGoesOnAfterACrash() throws {
    try checkUndo { first, shop in
      let kept = shop.folder.appending(path: ".acta/undo").path
      try first.wait("the steps on the disk") { _ in FileManager.default.fileExists(atPath: kept) }
      first.signal(SIGKILL)
      _ = try first.waitForEnd()
    }
  }

  /// A session is opened and ended somehow; the next one takes its step back, to the very bytes.
  private func checkUndo(_ end: (Emulator, Workshop) throws -> Void) throws {
    let shop = try Workshop("Maxixe")
    let before = try shop.text("meetings/2026-12-03.txt")
    let first = try shop.start([shop.folder.path, "--today", "2026-12-03"])
    try first.wait(for: "[1 Agenda]")
    first.type("So")
    try first.wait(for: "sessão aberta")
    try end(first, shop)
    #expect(try shop.text("meetings/2026-12-03.txt") != before)
    let second = try shop.start([shop.folder.path, "--today", "2026-12-03"])
    try second.wait(for: "[1 Agenda]")
    second.type("u")
    try second.wait(for: "Desfeito: sessão aberta")
    second.type("Q")
    #expect(try second.waitForEnd() == 0)
    #expect(try shop.text("meetings/2026-12-03.txt") == before)
  }

  @Test(arguments: Language.allCases)
  func theTutorialIsAGroupWithoutAProblem(language: Language) throws {
    let shop = try Workshop()
    let today = try #require(CalendarDate(iso: "2026-11-24"))
    for (path, text) in TutorialFiles(language: language, today: today).all {
      let file = shop.folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    let ended = try shop.run("check", ".", "--strict", "--today", "2026-11-24")
    #expect(ended.output + ended.errors == "")
    #expect(ended.code == 0)
  }

  @Test func theTutorialIsARealMeetingThatLeavesNothingBehind() throws {
    let shop = try Workshop()
    let place = shop.folder.path
    let screen = try shop.start(
      ["tutorial", "--language", "pt"] + Self.today, environment: ["TMPDIR": place])
    try screen.wait(for: "Isto é uma reunião de ensaio")
    screen.type("2 j j 1So")
    try screen.wait(for: "sessão aberta")
    screen.type("jjjjs")
    try screen.wait(for: "ponto 5 aberto")
    screen.type("dc\r")
    try screen.wait(for: "D1 registada")
    screen.type("Q")
    #expect(try screen.waitForEnd() == 0)
    #expect(try FileManager.default.contentsOfDirectory(atPath: place).isEmpty)
  }
}
