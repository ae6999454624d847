import ActaMeeting

/// Lines of the notes whose sign led to nothing: who typed them meant an action, a decision or
/// restricted text, and documents print them as they stand. One that is held as text has a backslash.
struct SignCheck {
  let reading: Reading<Meeting>

  /// Of approved minutes the text stays as it is.
  var problems: [Diagnostic] {
    guard !reading.value.status.isApproved else { return [] }
    return reading.value.entries.compactMap { _, entry in
      guard case .paragraph(let paragraph) = entry, paragraph.text.utf8.contains(0x21) else {
        return nil
      }
      let document = reading.document
      return paragraph.lines.first { NoteSign(atHeadOf: document.content(ofLine: $0)) != nil }
        .map { Diagnostic(.leftSign, line: $0, [document.text(ofLine: $0).prefixForMessage]) }
    }
  }
}
