import ActaFrame
import ActaMeeting
import ActaScreens
import Foundation
import Testing

/// Every view, saved as text at six sizes in both languages: the rows, the roles of their cells, the
/// cursor. `ACTA_RECORD=1` writes the files anew, and fails.
struct GoldenTests {
  private static let sizes = [
    Size(columns: 160, rows: 50), Size(columns: 100, rows: 30), Size(columns: 80, rows: 24),
    Size(columns: 60, rows: 20), Size(columns: 40, rows: 8), Size(columns: 39, rows: 7),
  ]

  /// A screen, by the keys that lead to it from the start.
  struct Scene: CustomTestStringConvertible, Sendable {
    var name: String
    var keys: String

    var testDescription: String { name }
  }

  private static let scenes = [
    Scene(name: "agenda", keys: "j"), Scene(name: "attendance", keys: "2j j j "),
    Scene(name: "proposals", keys: "3G"), Scene(name: "actions", keys: "4j"),
    Scene(name: "training", keys: "5G"), Scene(name: "minutes", keys: "6"),
    Scene(name: "group", keys: "0jj"), Scene(name: "help", keys: "?"),
    Scene(name: "add", keys: "a"), Scene(name: "decide", keys: "jd"),
    Scene(name: "notes", keys: "janUma nota com acentuação."), Scene(name: "meeting", keys: "S"),
    Scene(name: "decisions", keys: "33j"), Scene(name: "thread", keys: "4j\r"),
    Scene(name: "grid", keys: "5\rj"), Scene(name: "palette", keys: ":ac"),
    Scene(name: "history", keys: "2 j H"), Scene(name: "find", keys: "Fde\r"),
    Scene(name: "veil", keys: "v"), Scene(name: "forms", keys: "m"),
    Scene(name: "count", keys: "jdv"), Scene(name: "membership", keys: "0jj\rjje"),
  ]

  @Test(arguments: scenes, [Language.portuguese, .english])
  func everyViewIsDrawnAsSaved(scene: Scene, language: Language) throws {
    var report = ""
    for size in Self.sizes {
      var room = try Room(
        language == .portuguese ? "Maxixe" : "Cross-border", language,
        today: language == .portuguese ? "2026-12-03" : "2026-12-10", columns: size.columns,
        rows: size.rows)
      room.type(scene.keys)
      let frame = room.session.view(size)
      report += "== \(size.columns)x\(size.rows)\n\(frame.marked())\n"
    }
    let word = language == .portuguese ? "pt" : "en"
    let file = Room.fixtures.deletingLastPathComponent()
      .appending(path: "Tests/ActaScreensTests/Golden/\(scene.name)-\(word).txt")
    if ProcessInfo.processInfo.environment["ACTA_RECORD"] == "1" {
      try report.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file.lastPathComponent)")
    }
    #expect(report == (try String(contentsOf: file, encoding: .utf8)))
  }
}
