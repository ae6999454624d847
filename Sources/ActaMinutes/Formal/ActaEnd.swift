import ActaMeeting

/// How the formal minutes end: the next meeting, the closing, what was mended since, and who signs.
extension MinutesWriter {
  mutating func writeActaEnd() {
    layout.blank()
    let next = facts([
      (.date, formal.day(meeting.next?.date)), (.time, meeting.next?.time.map { formal.at($0) }),
    ])
    layout.add(sentence(.next, next))
    layout.blank()
    layout.add(sentence(.closing, [.time: formal.at(meeting.ended)]), keepsNext: true)
    writeEmTempo()
    if meeting.status.isApproved {
      let day = meeting.approvedIn.flatMap { CalendarDate(iso: String($0.prefix(10))) }
      layout.blank()
      layout.add(sentence(.approved, [.date: formal.day(day)]), keepsNext: true)
    }
    layout.blank()
    layout.add(formal.placeAndDay(group.place, meeting.date), keepsNext: true)
    guard audience.seesNames else { return }
    layout.signatures(
      [
        Signature(role: sentence(.chair), name: formalPerson(meeting.chair) ?? words.hole),
        Signature(role: sentence(.secretary), name: formalPerson(meeting.secretary) ?? words.hole),
      ], stamp: sentence(.stamp))
  }

  /// What was mended after approval.
  mutating func writeEmTempo() {
    let visible = VisibleCorrections(audience, in: meeting)
    for correction in meeting.corrections where visible.contains(correction) {
      layout.blank()
      layout.add(
        sentence(
          .correction,
          facts([
            (.number, correction.label), (.date, correction.date.map { formal.day($0) }),
            (.on, correction.on.map(place(ofLabel:))), (.reads, correction.reads),
            (.shouldRead, correction.shouldRead),
          ])))
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
