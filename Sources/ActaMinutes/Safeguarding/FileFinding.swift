package import ActaMeeting
package import ActaSafeguard

/// A finding with its place in a file of the group.
package struct FileFinding: Hashable, Sendable {
  /// As the folder was asked for: `meetings/2026-07-30.txt`.
  package var file: String
  /// From 1; 0 when the text stands in the document and in no file.
  package var line: Int
  /// In characters from 1.
  package var column: Int
  /// The line on which its paragraph begins: what stands above it settles the whole paragraph.
  package var firstLine = 0
  package var finding: Finding
  /// The words themselves in plain letters, to find them again in a document.
  var words: [UInt8]
  /// Why someone judged it harmless; nil when nobody did.
  package var settled: String?
  /// The line of the comment that says so.
  package var settledOn: Int?

  package var rule: Rule { finding.rule }

  /// The same wherever it stands: to tell what is new in a text whose lines have moved.
  package var withoutPlace: FileFinding {
    var one = self
    one.line = 0
    one.column = 0
    one.firstLine = 0
    one.settledOn = nil
    one.finding.range = 0..<0
    return one
  }

  /// How it weighs in a document of this label, `settled` considered.
  package func level(at label: Label) -> Level? {
    let level = max(finding.level, rule.level(at: label))
    if settled != nil, rule.canBeAllowed, label < .green { return nil }
    return level
  }

  /// How it weighs where no document is made; nil when it is settled.
  package var level: Level? {
    settled != nil && rule.canBeAllowed ? nil : finding.level
  }

  /// `meetings/2026-07-30.txt:64:12: error: R02: Parece …`.
  package func message(_ level: Level, in language: Language) -> String {
    let place = line == 0 ? file : "\(file):\(line):\(column)"
    let weight = level == .blocking ? "error" : level == .warning ? "warning" : "notice"
    let words = SafeguardWords.message(finding, in: language)
    return "\(place): \(weight): \(rule.rawValue): \(words)"
  }
}
