import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaText

/// What the acta of a meeting would leave blank, said before the meeting is closed or its acta approved;
/// neither waits for it.
extension Session {
  /// A line for what was not recorded, and one for who was not marked; none when nothing is missing.
  func blanks(ofActa file: MeetingFile) -> [StyledText] {
    var choice = minutesChoice
    (choice.form, choice.label, choice.subject, choice.language) = (.acta, nil, nil, language)
    guard file.meeting.type != .caseConference, let request = minutesRequest(of: file, choice)
    else { return [] }
    let blanks = Blanks(request)
    let words = BlankPhrases.of(language)
    let isHere = file.name == currentMeeting?.name
    var lines: [String] = []
    if !blanks.holes.isEmpty {
      lines.append(
        words.holes.filled(blanks.holes.count, some(blanks.holes))
          + " " + (isHere ? words.mendHere : words.mendThere))
    }
    if !blanks.unmarked.isEmpty {
      lines.append(
        words.unmarked.filled(blanks.unmarked.count, some(blanks.unmarked))
          + " " + (isHere ? words.markHere : words.mendThere))
    }
    return lines.map { StyledText(text: $0, role: .warning) }
  }

  private func some(_ all: [String]) -> String {
    let most = 4
    return all.prefix(most).joined(separator: "; ") + (all.count > most ? "; …" : "")
  }
}

/// Words of what an acta leaves blank, in one language. Places are `{0}`, `{1}`.
private struct BlankPhrases: Hashable, Sendable {
  let holes: String
  let unmarked: String
  /// Where it is mended: in the meeting on the screen, and in another.
  let mendHere: String
  let markHere: String
  let mendThere: String

  static func of(_ language: Language) -> BlankPhrases {
    switch language {
    case .portuguese: portuguese
    case .english: english
    }
  }

  private static let portuguese = BlankPhrases(
    holes: "A acta fica com {0} {0|lacuna|lacunas}: {1}.",
    unmarked: "{0} sem registo de presença nem de falta: {1}.",
    mendHere: "Tab e corrige o que se registou; S q, a mesa.",
    markHere: "A vista 2 marca.",
    mendThere: "Corrige-se nessa sessão, antes de a aprovar.")

  private static let english = BlankPhrases(
    holes: "The minutes have {0} {0|blank|blanks}: {1}.",
    unmarked: "{0} recorded as neither present nor absent: {1}.",
    mendHere: "Tab e corrects what was recorded; S q, who presides and writes.",
    markHere: "View 2 marks them.",
    mendThere: "Correct it in that meeting, before its approval.")
}
