import ActaMeeting

/// How the formal minutes end: the next meeting, the closing, what was mended since, and who signs.
extension MinutesWriter {
  mutating func writeActaEnd() {
    // How it ended and who signs belongs to those who were there.
    guard audience.seesNames else { return writeEmTempo { $0.corrections } }
    if meeting.next != nil || !isStillOpen {
      layout.blank()
      layout.add(nextMeeting)
    }
    layout.blank()
    layout.add(isStillOpen ? sentence(.stillOpen) : closing, keepsNext: true)
    writeEmTempo { $0.corrections }
    if meeting.status.isApproved {
      let day = meeting.approvedIn.flatMap { CalendarDate(iso: String($0.prefix(10))) }
      layout.blank()
      layout.add(sentence(.approved, [.date: formal.day(day)]), keepsNext: true)
    }
    layout.blank()
    layout.add(formal.placeAndDay(town, meeting.date), keepsNext: true)
    layout.signatures(
      [
        Signature(role: sentence(.chair), name: formalPerson(inRoom(meeting.chair)) ?? words.hole),
        Signature(
          role: sentence(.secretary), name: formalPerson(inRoom(meeting.secretary)) ?? words.hole),
      ], stamp: sentence(.stamp))
  }

  /// Nobody has closed yet what goes on.
  private var isStillOpen: Bool { meeting.status == .open && meeting.ended == nil }

  private var nextMeeting: String {
    guard let next = meeting.next else { return sentence(.nextUnset) }
    return sentence(
      .next, facts([(.date, formal.day(next.date)), (.time, next.time.map { formal.at($0) })]))
  }

  /// That nothing was left to deal with is said only where it is so.
  private var closing: String {
    let time = [Hole.time: formal.at(meeting.ended)]
    let left = request.meeting.leftOver(group)
    guard !left.isEmpty else { return sentence(.closing, time) }
    let seen = left.filter { audience.sees(request.meeting.items[$0]) }
    let early = sentence(earlyClosing, time)
    guard meeting.ended != nil, !seen.isEmpty else { return early }
    let isTouched = seen.contains { meeting.items[$0].isTakenUp }
    let leaving = sentence(
      .leftOver,
      [
        .state: isTouched ? phrases.notConcluded : phrases.notDealtWith,
        .session: meeting.next.map { "\(phrases.theMeetingOf) \(formal.day($0.date))" }
          ?? phrases.theNextMeeting,
      ], lists: [.list: seen.map { formal.cardinal($0 + 1, .masculine) }])
    return "\(leaving) \(early)"
  }

  /// A group that words its closing in its own way, and only that, means it for every meeting.
  private var earlyClosing: Sentence {
    let language = request.language
    guard request.wording[.closingEarly, language] == nil,
      let own = request.wording[.closing, language],
      own != Sentence.closing.standard.text(in: language), own != MinutesWriter.formerClosing
    else { return .closingEarly }
    return .closing
  }

  /// The standard English closing of earlier days, which files of groups hold as it was written out.
  private static let formerClosing =
    "There being no further business, the chair closed the meeting {time}. This record of it, once "
    + "read and approved, is to be signed by the chair and by the person who wrote it."

  /// What was mended after approval, and that more was.
  mutating func writeEmTempo(_ wanted: (Meeting) -> [Correction]) {
    let quoting = Quoting(self, isFormal: true)
    for correction in wanted(meeting) {
      let quoted = quoting.quoted(correction)
      layout.blank()
      layout.add(
        sentence(
          .correction,
          facts([
            (.number, correction.label), (.date, correction.date.map { formal.day($0) }),
            (.on, correction.on.map(place(ofLabel:))),
            (.reads, quoted.reads), (.shouldRead, quoted.shouldRead),
          ])))
      layout.add(correction.notes, after: "", indent: 3)
    }
    for line in leftOut(wanted(request.meeting)) {
      layout.blank()
      layout.add("\(line).")
    }
  }

  /// `na deliberação D1`, `na acção A2`.
  private func place(ofLabel label: String) -> String {
    let letter = Reference.numberedLabel(label)?.letter
    let name = letter == UInt8(ascii: "D") ? phrases.inDecision : phrases.inAction
    return "\(name) \(label)"
  }
}

/// Names as the formal minutes write them, and the facts that fill their sentences.
extension MinutesWriter {
  /// An institution by its full name; what is no code of one stays as typed.
  func institutionName(_ code: String) -> String { group.institution(code)?.name ?? code }

  /// Another group by its name; one of which only the id is known, as `grupo GRP-INH`.
  func groupName(_ id: String) -> String {
    request.otherGroups[id] ?? "\(DecisionPhrases.of(words.language).group) \(id)"
  }

  /// `Ana Exemplo, Técnica de Acção Social (Serviço …)`; nil when nobody is named.
  func formalPerson(_ id: String?) -> String? {
    guard let id else { return nil }
    guard let member = group.member(id) else { return id }
    let function = member.function.map { ", \($0)" } ?? ""
    return member.name + function + (member.institution.map { " (\(institutionName($0)))" } ?? "")
  }

  /// The facts that there are.
  func facts(_ pairs: [(Hole, String?)]) -> [Hole: String] {
    var facts: [Hole: String] = [:]
    for (hole, value) in pairs { facts[hole] = value }
    return facts
  }
}
