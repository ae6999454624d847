import ActaMeeting
import ActaMinutes
import ActaText

/// What stops a document of the session from being printed or kept.
extension Session {
  /// Whether nothing in the document that view 6 shows could expose an assisted person or disclose what
  /// its label keeps out; else a window says what and where.
  mutating func mayLeave(_ document: PlainDocument) -> Bool {
    if let training = trainingOnPaper { return mayLeave(document, of: training) }
    guard let file = currentMeeting, let request = minutesRequest else { return false }
    return mayLeave(document, request, of: file, quietly: false)
  }

  /// The same of a document that was made as requested of a meeting. `quietly` leaves out what only
  /// deserves a look.
  mutating func mayLeave(
    _ document: PlainDocument, _ request: MinutesRequest, of file: MeetingFile, quietly: Bool
  ) -> Bool {
    let check = LeavingCheck(group: library.group, files: scannedFiles(first: file))
    let verdict = check.verdict(
      on: document.texts, label: document.label, name: document.fileName(meeting: file.name))
    let path = FileName.meeting(file.name).path
    let leaks = Disclosure(request, of: file.reading).leaks(in: document).map { leak in
      "\(path):\(leak.message(for: document.label, in: language))"
    }
    let isHere = (verdict.refused + verdict.listed).contains { $0.file == path }
    let messages =
      leaks + verdict.messages(at: document.label, in: language)
      + (isHere ? [SafeguardPhrases.of(language).howToSettle] : [])
    return tell(messages, isRefused: !verdict.refused.isEmpty || !leaks.isEmpty, quietly: quietly)
  }

  /// Lists and certificates are looked through as reports are: a place or a title is text of people.
  private mutating func mayLeave(_ document: PlainDocument, of file: TrainingFile) -> Bool {
    let scanned = ScannedFile(
      path: FileName.training(file.name).path, document: file.document, kind: .training)
    let verdict = LeavingCheck(group: library.group, files: [scanned]).verdict(
      on: document.texts, label: document.label, name: document.fileName(meeting: file.name))
    return tell(
      verdict.messages(at: document.label, in: language), isRefused: !verdict.refused.isEmpty,
      quietly: false)
  }

  private mutating func tell(_ messages: [String], isRefused: Bool, quietly: Bool) -> Bool {
    let words = SafeguardPhrases.of(language)
    if isRefused || !quietly && !messages.isEmpty {
      popup = .text(title: isRefused ? words.refused : words.lookAgain, lines: messages)
    }
    return !isRefused
  }

  private func scannedFiles(first file: MeetingFile) -> [ScannedFile] {
    let others = library.meetings.filter { $0.name != file.name }
    return ([file] + others).map { one in
      ScannedFile(path: FileName.meeting(one.name).path, one.reading)
    } + [
      ScannedFile(
        path: FileName.proposals.path, document: library.proposals.document, kind: .proposals),
      ScannedFile(path: FileName.updates.path, document: library.updates.document, kind: .updates),
    ]
  }
}
