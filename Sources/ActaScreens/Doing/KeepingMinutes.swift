import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaText

/// Minutes that are kept under `minutes/` without being asked for: when a meeting is closed or its minutes
/// are circulated, so that what goes round is there, and when its acta is approved, so that there is a copy
/// to hold later ones against. Until approval the copy follows the record.
extension Session {
  /// The minutes of the meeting that was just closed; only a failure is said.
  mutating func keepClosedMinutes() -> [Effect] {
    currentMeeting.map { keep($0) } ?? []
  }

  /// The approved acta of a meeting, as `minutes --save` keeps it. What may not leave holds no approval up:
  /// that there is no copy is said, with what to do.
  mutating func keepApprovedMinutes(of name: String) -> [Effect] {
    guard let file = library.meeting(name) else { return [] }
    let effects = keep(file)
    let said = DocumentPhrases.of(language)
    guard effects.isEmpty else {
      sayMore(said.approvedKept)
      return effects
    }
    let reason = said.approvedNotKept.filled(name)
    if case .text(let title, let lines) = popup {
      popup = .text(title: title, lines: lines + [reason])
    }
    say(reason, .warning)
    return []
  }

  /// The minutes of meetings that were mended after they were closed, in the place of what closing kept.
  var renewedMinutes: [Effect] {
    var trial = self
    return mendedDrafts.flatMap { trial.keep($0) }.compactMap { effect in
      guard case .keepQuietly(let document, let meeting) = effect else { return nil }
      return .renewKept(document, meeting: meeting)
    }
  }

  /// Records that wait for approval and were written in since the program knows of it.
  private var mendedDrafts: [MeetingFile] {
    guard readOnly == nil else { return [] }
    let names = history.done.flatMap(\.changes).compactMap { change -> String? in
      if case .meeting(let name) = change.file { name } else { nil }
    }
    return Set(names).sorted().compactMap(library.meeting).filter {
      $0.meeting.status == .draft || $0.meeting.status == .circulated
    }
  }

  /// In the form, the language and for the circle that the group's minutes have by themselves.
  private mutating func keep(_ file: MeetingFile) -> [Effect] {
    let choice = MinutesChoice(language: library.group.language ?? language)
    guard Exposure(of: file.meeting, group: library.group, label: nil) == nil,
      let request = minutesRequest(of: file, choice)
    else { return [] }
    let document = Minutes.document(request)
    guard mayLeave(document, request, of: file, quietly: true) else { return [] }
    return [.keepQuietly(document, meeting: file.name)]
  }
}
