import ActaMeeting
import ActaText

/// What stands above a record: whose it is, of which meeting, when and where, and who led it.
extension MinutesWriter {
  /// The meeting's title; for a wider circle than its own, one made of its number and type.
  var meetingTitle: String {
    guard !audience.seesNames else {
      return meeting.title.isEmpty ? madeTitle ?? words.hole : ownTitle
    }
    let number = meeting.number.map { " \(words.number) \($0)" } ?? ""
    let type = meeting.type ?? .ordinary
    return ActaMeeting.meetingTitle(number: nil, type: type, in: words.language) + number
  }

  /// The title as typed; one that only tells number and type is said in the paper's language.
  private var ownTitle: String {
    hasMadeTitle ? meeting.madeTitle(in: words.language) : meeting.title
  }

  /// Whether the title was made of number and type.
  private var hasMadeTitle: Bool {
    let title = DifferenceCause.unmarked(meeting.title)
    return Language.allCases.contains { meeting.madeTitle(in: $0).utf8.elementsEqual(title.utf8) }
  }

  /// Of its number and type; nil while nobody has said of what type it is.
  private var madeTitle: String? { meeting.type.map { _ in meeting.madeTitle(in: words.language) } }

  /// What a notice calls to: `6.ª sessão ordinária`, and with a title that does not say as much
  /// `sessão extraordinária «Balanço»`.
  var sessionCalled: String {
    guard audience.seesNames else { return lowered(meetingTitle) }
    guard !meeting.title.isEmpty else { return madeTitle.map(lowered) ?? words.hole }
    guard !saysWhatItIs(meetingTitle) else { return meetingTitle }
    let isPortuguese = words.language == .portuguese
    let made = madeTitle ?? (isPortuguese ? "sessão" : "meeting")
    let title = isPortuguese ? "«\(meeting.title)»" : "“\(meeting.title)”"
    return "\(lowered(made)) \(title)"
  }

  private func lowered(_ text: String) -> String {
    "\(text.prefix(1).lowercased())\(text.dropFirst())"
  }

  /// Whether a title says of what type the session is, as far as that is known: `3.ª sessão ordinária`.
  private func saysWhatItIs(_ title: String) -> Bool {
    let said = FoldedWord(DifferenceCause.unmarked(title)).bytes
    func names(_ words: [String]) -> Bool {
      words.contains { said.firstPlace(of: FoldedWord($0).bytes) != nil }
    }
    guard names(["sessão", "reunião", "session", "meeting"]) else { return false }
    return meeting.type.map { type in names(Language.allCases.map { type.words.spoken(in: $0) }) }
      ?? true
  }

  /// Letterhead, group and title.
  mutating func writeHead(_ kind: String) {
    writeLetterhead()
    layout.blank()
    layout.title("\(kind): \(meetingTitle)")
    layout.blank()
  }

  /// The same of a page that is taken from minutes: which they are stands below its title.
  mutating func writeHeadOfPart(_ kind: String) {
    writeLetterhead()
    layout.blank()
    layout.title("\(kind): \(meetingTitle)")
    layout.centred(minutesAndType)
    layout.blank()
  }

  /// `ACTA N.º 7/GZ/2026, sessão extraordinária`; the type only where the meeting's title, which stands
  /// above, does not tell it already.
  private var minutesAndType: String {
    let minutes = sentence(.title, titleFacts)
    guard audience.seesNames, !hasMadeTitle, let type = meeting.type else { return minutes }
    let name = ActaMeeting.meetingTitle(number: nil, type: type, in: words.language)
    return "\(minutes), \(name.prefix(1).lowercased())\(name.dropFirst())"
  }

  mutating func writeLetterhead() {
    for line in group.letterheads { layout.centred(line) }
    layout.centred(group.name.isEmpty ? words.hole : group.name)
  }

  mutating func writeFacts() {
    layout.fact(words.date, words.date(meeting.date))
    layout.fact(table.type, typeWord ?? words.hole)
    guard audience.seesNames else {
      layout.blank()
      return layout.add(roomLeftOut)
    }
    layout.fact(words.time, times)
    layout.fact(words.place, meeting.place ?? words.hole)
    layout.fact(words.chair, inShort(presiding))
    layout.fact(words.secretary, inShort(writing))
  }

  private var times: String {
    let start = (meeting.started ?? meeting.time?.start)?.text ?? words.hole
    let isHeld = meeting.status.isHeld
    let end = (isHeld ? meeting.ended : meeting.time?.end)?.text ?? words.hole
    let breaks = meeting.breaks.map { pause in
      let until = pause.isRunning ? words.hole : pause.span.end?.text ?? words.hole
      let note = noteOf(pause).map { ", \($0)" } ?? ""
      return "\(words.breakWord) \(pause.span.start.text)-\(until)\(note)"
    }
    return "\(start)-\(end)" + (breaks.isEmpty ? "" : " (\(breaks.joined(separator: "; ")))")
  }
}
