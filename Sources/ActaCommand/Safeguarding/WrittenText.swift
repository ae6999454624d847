import ActaMeeting
import ActaMinutes
import ActaSafeguard
import ActaText

/// A row that a command has just written in `updates.txt`. What it gives away is said at once, as the
/// session does when a field is left; nothing is refused, for only documents leave the group.
struct WrittenText {
  /// Where the row stands now.
  private let line: Int
  /// As it is named to people.
  private let file: String
  private let group: Group

  init(line: Int, of file: String, in group: Group) {
    self.line = line
    self.file = file
    self.group = group
  }

  /// On standard error: where, what it looks like, why it should not stand there, what to do, and
  /// which documents it stops.
  func sayWhatItHolds(_ row: String, _ language: Language) {
    for (finding, level) in findings(in: row) {
      let stops = SafeguardWords.stops(level, in: language)
      Output.error("\(finding.message(level, in: language)) \(stops)")
    }
  }

  /// What deserves a look, and whoever is in danger.
  private func findings(in row: String) -> [(FileFinding, Level)] {
    let document = Document(text: "acta: 1\n\n\(row)\n")
    let scan = FileScan(group: group)
    return scan.findings(in: ScannedFile(path: file, document: document, kind: .updates))
      .compactMap { found in
        guard let level = found.level(at: group.share ?? .amber),
          level > .notice || found.rule == .emergency
        else { return nil }
        var found = found
        found.line = line
        return (found, level)
      }
  }
}
