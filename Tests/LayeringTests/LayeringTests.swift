import Foundation
import Testing

/// Which room may know which: read from every `import` line of the sources.
struct LayeringTests {
  private static let allowed: [String: Set<String>] = [
    "ActaMeeting": [],
    "ActaText": ["ActaMeeting", "CDigest", "Swift"],
    "ActaDisplay": ["CWidth"],
    "ActaFrame": ["ActaDisplay"],
    "ActaSafeguard": ["ActaMeeting"],
    "ActaMinutes": [
      "ActaMeeting", "ActaText", "ActaSafeguard", "ActaDisplay", "CNumerals", "Swift",
    ],
    "ActaScreens": [
      "ActaMeeting", "ActaText", "ActaSafeguard", "ActaMinutes", "ActaDisplay", "ActaFrame",
    ],
    "ActaArchive": ["CFiles", "Glibc", "Synchronization"],
    "ActaTerminal": ["ActaFrame", "CTerminal", "Glibc"],
    "ActaCommand": [
      "ActaMeeting", "ActaText", "ActaSafeguard", "ActaMinutes", "ActaDisplay", "ActaFrame",
      "ActaScreens", "ActaArchive", "ActaTerminal", "COptions", "Glibc", "FoundationEssentials",
      "Synchronization",
    ],
    "acta": ["ActaCommand"],
  ]

  private static let sources = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  @Test(arguments: allowed.keys.sorted())
  func importsOnlyWhatItsRoomMayKnow(target: String) throws {
    let folder = Self.sources.appending(path: target)
    let files = try #require(
      FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
    var count = 0
    for case let file as URL in files where file.pathExtension == "swift" {
      count += 1
      let text = try String(contentsOf: file, encoding: .utf8)
      let imports = text.split(separator: "\n").compactMap(Self.imported)
      let strangers = Set(imports).subtracting(Self.allowed[target] ?? [])
      #expect(strangers.isEmpty, "\(file.lastPathComponent) imports \(strangers.sorted())")
    }
    #expect(count > 0)
  }

  @Test func everyRoomIsInTheTable() throws {
    let folders = try FileManager.default.contentsOfDirectory(atPath: Self.sources.path)
    let swift = folders.filter { !$0.hasPrefix("C") && !$0.hasPrefix(".") }
    #expect(Set(swift) == Set(Self.allowed.keys))
  }

  private static func imported(_ line: Substring) -> String? {
    let words = line.split(separator: " ")
    guard let place = words.firstIndex(of: "import"), place <= 2, place + 1 < words.count,
      words[..<place].allSatisfy({
        ["package", "internal", "private"].contains($0) || $0.hasPrefix("@")
      })
    else { return nil }
    return String(words[place + 1])
  }
}
