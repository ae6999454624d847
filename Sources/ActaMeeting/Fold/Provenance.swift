/// Where a fact stands: its file, relative to what was asked about, and its line from 1.
package struct Provenance: Hashable, Sendable {
  package var file: String
  package var line: Int

  package init(file: String, line: Int) {
    self.file = file
    self.line = line
  }

  /// A place in a meeting's file; without a meeting, in updates.txt.
  package init(folder: String, meeting: String?, line: Int) {
    self.init(
      folder: folder, name: meeting.map { "meetings/\($0).txt" } ?? "updates.txt", line: line)
  }

  package init(folder: String, name: String, line: Int) {
    self.init(file: folder.isEmpty ? name : "\(folder)/\(name)", line: line)
  }

  /// `meetings/2026-07-30.txt:64`.
  package var text: String { "\(file):\(line)" }
}
