import Foundation
import Testing

/// Texts that were read and found good. `ACTA_RECORD=1` writes them anew and fails, so that it cannot
/// stay on.
enum Golden {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden")
  private static let isRecording = ProcessInfo.processInfo.environment["ACTA_RECORD"] == "1"

  static func expect(_ text: String, is name: String) throws {
    let file = folder.appending(path: name)
    if isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name)")
      return
    }
    let known = try String(contentsOf: file, encoding: .utf8)
    guard !known.utf8.elementsEqual(text.utf8) else { return }
    Issue.record("\(name) differs: \(firstDifference(known, text))")
  }

  private static func firstDifference(_ known: String, _ text: String) -> String {
    let one = known.split(separator: "\n", omittingEmptySubsequences: false)
    let two = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (line, pair) in zip(one, two).enumerated() where pair.0 != pair.1 {
      return "line \(line + 1): «\(pair.0)» became «\(pair.1)»"
    }
    return "one is longer: \(one.count), \(two.count) lines"
  }
}
