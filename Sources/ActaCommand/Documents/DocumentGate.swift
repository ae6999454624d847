import ActaMeeting
import ActaMinutes
import ActaText

/// The last look at a document before anything is written: whatever must not be in it is looked for
/// in its finished text and in the lines it was made of.
struct DocumentGate {
  let language: Language

  /// Refuses, with every finding by file, line and rule.
  func pass(
    _ document: PlainDocument, _ request: MinutesRequest, of reading: Reading<Meeting>
  ) throws(CommandFailure) {
    let file = "meetings/\(reading.value.name).txt"
    let leaks = Disclosure(request, of: reading).leaks(in: document)
    guard !leaks.isEmpty else { return }
    throw CommandFailure(
      code: .wouldDisclose,
      message: leaks.map { "\(file):\($0.message(for: document.label, in: language))" }
        .joined(separator: "\n"))
  }
}

extension Commands {
  /// Nothing is made of what would expose somebody by being made.
  func refuse(_ exposure: Exposure?, in file: String) throws(CommandFailure) {
    guard let exposure else { return }
    throw CommandFailure(
      code: .wouldDisclose,
      message: exposure.messages(in: file, language).joined(separator: "\n"))
  }

  /// No document of a meeting whose restricted text is in doubt, nor of one in a newer format: its
  /// words for what may not leave are not known here.
  func refuseDoubtful(_ reading: Reading<Meeting>) throws(CommandFailure) {
    let newer = reading.diagnostics.filter { $0.name == .newerVersion }
    guard reading.isRestrictedBroken || !newer.isEmpty else { return }
    let file = "meetings/\(reading.value.name).txt"
    let found = newer + reading.diagnostics.filter(\.leavesCircleInDoubt)
    let lines = found.map { one in
      "\(file):\(one.line):\(one.column): error: "
        + DiagnosticWords.message(one, in: language)
    }
    throw CommandFailure(
      code: newer.isEmpty ? .wouldDisclose : .newerVersion,
      message: lines.joined(separator: "\n"))
  }
}
