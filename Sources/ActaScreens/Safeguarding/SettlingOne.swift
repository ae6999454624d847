import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaSafeguard
import ActaText

/// What is done about one finding: its words are changed, or why they are harmless is written down.
extension Session {
  /// Opens what a finding stands in: the note, the block, the item, the person; else the file itself,
  /// at its line.
  mutating func edit(_ one: FileFinding) -> [Effect] {
    if let meetingRefusal {
      say(meetingRefusal, .warning)
      return []
    }
    guard let file = currentMeeting else { return [] }
    if let row = file.meeting.attendance.first(where: { $0.line == one.line }) {
      go(to: .attendance)
      select(.person(row.who))
      return editSelected()
    }
    go(to: .agenda)
    if let item = file.meeting.items.firstIndex(where: { $0.line == one.line }) {
      selection[.agenda] = item
      openItemForm(editing: item)
      return []
    }
    guard let place = entry(of: one), let item = place.item, isInWindow(one, file.entry(at: place))
    else { return openFile(at: one) }
    selection[.agenda] = item
    inContent = true
    contentSelection = place.entry
    return editSelected()
  }

  /// Whether the window of an entry holds the words of a finding: those of a decision or an action
  /// hold its first line.
  private func isInWindow(_ one: FileFinding, _ entry: Entry?) -> Bool {
    switch entry {
    case .paragraph, .review, .restricted: true
    case .decision, .action: one.line == entry?.lines.lowerBound
    case .correction, nil: false
    }
  }

  private mutating func openFile(at one: FileFinding) -> [Effect] {
    if let reason = unavailability(.editFile) {
      say(reason, .warning)
      return []
    }
    return currentMeeting.map { [.edit(.meeting($0.name), line: one.line)] } ?? []
  }

  mutating func openSettlingForm(_ step: SettlingStep, _ one: FileFinding) {
    if let reason = step == .allow ? changeRefusal : meetingRefusal {
      say(reason, .warning)
      return
    }
    let (title, label, text) =
      step == .allow
      ? (safeguard.allowTitle, safeguard.publicText, excerpt(of: one))
      : (safeguard.waiveTitle.filled(one.rule.rawValue), safeguard.reason, "")
    popup = .form(
      Form(
        title: title, purpose: .settling(step, one),
        fields: [FormField(.text, label, kind: .text, text: text)]))
  }

  /// What a finished form of either kind does; what is left is shown next.
  mutating func settle(
    _ one: FileFinding, by step: SettlingStep, _ form: Form
  ) throws(FormProblem) -> [Effect] {
    let effects = try step == .allow ? allow(form[.text], one) : waive(one, because: form[.text])
    showWhatIsLeft(after: one)
    return effects
  }

  /// The reason stands above the paragraph; it must not tell what it excuses.
  private mutating func waive(
    _ one: FileFinding, because reason: String
  ) throws(FormProblem) -> [Effect] {
    guard !reason.isEmpty else {
      throw FormProblem(field: .text, text: safeguard.reasonMissing)
    }
    let told = Safeguard(SafeguardSettings(of: library.group)).findings(in: reason)
    guard told.allSatisfy({ $0.level < .blocking && $0.rule != one.rule }) else {
      throw FormProblem(field: .text, text: safeguard.reasonTells)
    }
    guard let file = currentMeeting, allFindingsToSettle.contains(one) else { return [] }
    return commit(
      file.settling(one.rule.rawValue, because: reason, above: one.firstLine),
      safeguard.waived.filled(one.rule.rawValue))
  }

  private mutating func allow(_ text: String, _ one: FileFinding) throws(FormProblem) -> [Effect] {
    guard let document = library.groupDocument, let file = currentMeeting else { return [] }
    let allowed = document.allowing(text, in: library.group.language ?? language)
    let reread = MeetingFile(
      name: file.name, document: file.document, group: readGroup(allowed).value)
    guard !text.isEmpty, !SafeguardMarks.findings(in: reread).contains(one) else {
      throw FormProblem(field: .text, text: safeguard.notCovered)
    }
    return commit([(.group, allowed)], safeguard.allowed.filled(text))
  }
}
