import ActaMeeting
import ActaMinutes
import ActaText

/// What stops a document of the session from being printed or kept.
extension Session {
  /// Whether nothing in a document could expose an assisted person; else a window says what and where.
  mutating func mayLeave(_ document: PlainDocument) -> Bool {
    guard let file = currentMeeting else { return false }
    let check = LeavingCheck(group: library.group, files: scannedFiles(first: file))
    let verdict = check.verdict(
      on: document.texts, label: document.label, name: document.fileName(meeting: file.name))
    let messages = verdict.messages(at: document.label, in: language)
    let words = SafeguardPhrases.of(language)
    if !messages.isEmpty {
      popup = .text(
        title: verdict.refused.isEmpty ? words.lookAgain : words.refused, lines: messages)
    }
    return verdict.refused.isEmpty
  }

  private func scannedFiles(first file: MeetingFile) -> [ScannedFile] {
    let others = library.meetings.filter { $0.name != file.name }
    return ([file] + others).map { one in
      ScannedFile(
        path: FileName.meeting(one.name).path, document: one.document, kind: .meeting)
    } + [
      ScannedFile(
        path: FileName.proposals.path, document: library.proposals.document, kind: .proposals),
      ScannedFile(path: FileName.updates.path, document: library.updates.document, kind: .updates),
    ]
  }
}
