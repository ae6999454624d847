import Emulator
import Foundation
import Testing

/// The group's folder is taken away under an open session.
@Suite(.serialized) struct GoneFolderTests {
  private static let today = ["--today", "2026-12-03"]
  private static let meeting = "meetings/2026-12-03.txt"

  private func waitForFile(_ screen: Emulator, _ words: String, _ shop: Workshop) throws {
    try screen.wait("\(words) in the file") { _ in
      (try? shop.text(Self.meeting))?.contains(words) == true
    }
  }

  /// Removed, or thrown into the desktop's trash; left by key or because the system wants it.
  @Test(arguments: [
    (false, false, "GRD-MXX", "/GRD-MXX"), (true, true, "GRD-MXX", "/GRD-MXX"),
    (false, true, "", "/"), (false, true, "né", "/_6E_C3_A9"),
  ])
  func whatIsTypedThenIsRescuedAndOffered(
    isMoved: Bool, isAskedToLeave: Bool, id: String, place: String
  ) throws {
    let shop = try Workshop("Maxixe")
    let group = try shop.text("group.txt").replacing(
      "id: GRD-MXX\n", with: id.isEmpty ? "" : "id: \(id)\n")
    try shop.write(group, to: "group.txt")
    let state = try Workshop()
    let files = FileManager.default
    let settings = ["XDG_STATE_HOME": state.folder.path]
    let screen = try shop.start([shop.folder.path] + Self.today, environment: settings)
    try screen.wait(for: "[1 Agenda]")
    screen.type("an")
    try screen.wait(for: "-- Nota")
    screen.type("Dito antes.")
    try waitForFile(screen, "Dito antes.", shop)
    let saved = try shop.text(Self.meeting)
    let trash = state.folder.appending(path: "Trash/files")
    let elsewhere = trash.appending(path: "Maxixe")
    if isMoved {
      try files.createDirectory(at: trash, withIntermediateDirectories: true)
      try files.moveItem(at: shop.folder, to: elsewhere)
    } else {
      try files.removeItem(at: shop.folder)
    }
    screen.type(" Dito depois.")
    try screen.wait(for: "O texto fica em")
    if isAskedToLeave {
      screen.signal(SIGTERM)
    } else {
      screen.type("\u{1B}")
      try screen.waitUntilGone("-- Nota")
      screen.type("Q")
      try screen.wait(for: "Sair mesmo assim?")
      screen.type("s")
    }
    #expect(try screen.waitForEnd(seconds: 60) == 3)
    #expect(!screen.showsOtherScreen)
    #expect(screen.shows("acta: há texto por guardar. Está em "))
    #expect(screen.screen.joined().contains("/acta/rescue\(place)"))
    // A long path breaks the line anywhere.
    let words = screen.screen.joined().replacing(" ", with: "")
    #expect(words.contains(",eoActaoferece-o"))
    if isMoved {
      let left = try String(contentsOf: elsewhere.appending(path: Self.meeting), encoding: .utf8)
      #expect(left == saved)
    }

    try files.copyItem(at: Workshop.fixtures.appending(path: "Maxixe"), to: shop.folder)
    try shop.write(saved, to: Self.meeting)
    try shop.write(group, to: "group.txt")
    let again = try shop.start([shop.folder.path] + Self.today, environment: settings)
    try again.wait(for: "ficou texto por guardar")
    again.answer("\r")
    try waitForFile(again, "Dito antes. Dito depois.", shop)
    again.type("Q")
    #expect(try again.waitForEnd() == 0)
    #expect(again.screen.allSatisfy { $0.isEmpty })
  }

  /// A folder that was given another name, or put elsewhere on the same disk, is still the group's.
  @Test func aRenamedFolderIsWrittenWhereItIsNow() throws {
    let shop = try Workshop("Maxixe")
    let state = try Workshop()
    let screen = try shop.start(
      [shop.folder.path] + Self.today, columns: 160,
      environment: ["XDG_STATE_HOME": state.folder.path])
    try screen.wait(for: "[1 Agenda]")
    screen.type("an")
    try screen.wait(for: "-- Nota")
    screen.type("Dito antes.")
    try waitForFile(screen, "Dito antes.", shop)
    let now = state.folder.appending(path: "Maxixe 2026")
    try FileManager.default.moveItem(at: shop.folder, to: now)
    screen.type(" Dito depois.")
    let file = now.appending(path: Self.meeting)
    try screen.wait("the words in the moved file") { _ in
      (try? String(contentsOf: file, encoding: .utf8))?.contains("antes. Dito depois.") == true
    }
    try screen.wait(for: "A pasta do grupo mudou de lugar. Continua a guardar-se em ")
    screen.type("\u{1B}")
    try screen.waitUntilGone("-- Nota")
    screen.type("Q")
    #expect(try screen.waitForEnd() == 0)
    #expect(!FileManager.default.fileExists(atPath: shop.folder.path))
    #expect(!FileManager.default.fileExists(atPath: state.folder.appending(path: "acta").path))
    let place = now.appending(path: ".acta/place")
    #expect(try String(contentsOf: place, encoding: .utf8).hasPrefix("2026-12-03\n"))
    let journals = try FileManager.default.contentsOfDirectory(
      atPath: now.appending(path: ".acta/j").path)
    #expect(journals.isEmpty)
  }

  /// A look at the files while they go does not take the meetings for deleted ones.
  @Test func nothingIsTakenOffTheScreen() throws {
    let shop = try Workshop("Maxixe")
    let state = try Workshop()
    let screen = try shop.start(
      [shop.folder.path] + Self.today, environment: ["XDG_STATE_HOME": state.folder.path])
    try screen.wait(for: "[1 Agenda]")
    try FileManager.default.moveItem(
      at: shop.folder, to: state.folder.appending(path: "elsewhere"))
    screen.settle(milliseconds: 2500)
    screen.type("1")
    try screen.wait(for: "Contra-referência")
    #expect(!screen.shows("alterado fora"))
  }
}
