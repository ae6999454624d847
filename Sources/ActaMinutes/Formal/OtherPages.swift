import ActaMeeting
import ActaText

/// Pages beside the minutes: the notice of meeting, one decision, one item, and the note with which a proposal goes on.
extension MinutesWriter {
  /// The agenda and notice of meeting.
  mutating func writeNotice() {
    writeHead(words.convened)
    if meeting.type == .caseConference {
      // It has no agenda: of it nothing is written down.
      layout.add(sentence(.conferenceNotice, noticeFacts))
    } else {
      layout.add(sentence(.notice, noticeFacts))
      writeAgenda()
    }
    layout.blank()
    layout.add(formal.placeAndDay(group.place, request.today), keepsNext: true)
    guard audience.seesNames else { return }
    layout.signatures([
      Signature(role: sentence(.chair), name: formalPerson(meeting.chair) ?? words.hole)
    ])
  }

  var noticeFacts: [Hole: String] {
    facts([
      (.group, group.name.isEmpty ? nil : group.name), (.session, sessionCalled),
      (.date, formal.day(meeting.date)),
      (.time, audience.seesNames ? formal.at(meeting.time?.start) : nil),
      (.place, audience.seesNames ? placeInSentence ?? words.hole : nil),
      (.type, typeWord),
    ])
  }

  /// What the page of a decision is called: what the group turned down, put off or left is none.
  var slipKind: String {
    decisionAsked?.result?.isTaken == true ? phrases.slip : phrases.slipOfDraft
  }

  /// One decision on one page.
  mutating func writeSlip() {
    guard let decision = decisionAsked else { return }
    let isTaken = decision.result?.isTaken == true
    writeHeadOfPart(slipKind)
    layout.add(
      sentence(isTaken ? .slip : .slipOfDraft, subjectFacts(number: decision.label)))
    layout.blank()
    write(decision)
    writeEmTempo { $0.corrections(of: decision.text, label: decision.label) }
    writeAttested()
  }

  /// One agenda item, word by word as in the formal minutes.
  mutating func writeExtract() {
    guard let index = itemAsked else { return }
    let item = meeting.items[index]
    writeHeadOfPart(phrases.extract)
    layout.add(sentence(.extract, subjectFacts(number: formal.cardinal(index + 1, .masculine))))
    layout.heading("\(point(index)): \(item.title)")
    writeItem(at: index)
    writeEmTempo { $0.corrections(of: item) }
    writeAttested()
  }

  /// The note with which a proposal goes to another group, with room for the answer.
  mutating func writeReferral() {
    guard let decision = referralAsked else { return }
    writeHeadOfPart(phrases.referral)
    layout.fact(phrases.reference, reference(to: decision))
    layout.blank()
    layout.add(
      sentence(
        .referral,
        facts([
          (.group, group.name), (.date, formal.day(meeting.date)), (.number, decision.label),
          (.parent, (decision.to ?? group.parent).map { groupName($0) }),
          (.proposal, decision.proposals.first.map { shortName($0) }),
        ])))
    layout.blank()
    for reference in decision.proposals { write(reference) }
    layout.blank()
    layout.add(sentence(.referralAsks, [.text: decision.text]))
    layout.fact(phrases.answerBy, decision.until.map { words.date($0) } ?? words.hole)
    if let lack = wording(of: decision, .inWords, in: group).lackOfQuorum { layout.add(lack) }
    writeEmTempo { $0.corrections(of: decision.text, label: decision.label) }
    layout.blank()
    layout.add(sentence(.referralReply), keepsNext: true)
    for line in phrases.replyLines {
      layout.blank()
      layout.fact(String(line.dropLast()), String(repeating: "_", count: 50))
    }
    writeAttested()
  }

  /// `7/GRD-MXX/2026, D1`.
  private func reference(to decision: Decision) -> String {
    let number = meeting.number.map(String.init) ?? words.hole
    let year = meeting.date.map { String($0.year) } ?? words.hole
    return "\(number)/\(group.id.isEmpty ? words.hole : group.id)/\(year), \(decision.label)"
  }

  private mutating func write(_ reference: Reference) {
    // Of another group's the number is what there is, if this one made none of it.
    guard let proposal = known(reference) else {
      return layout.fact(phrases.proposal, shortName(reference))
    }
    // A proposal has no label of its own.
    guard audience.seesProposals else {
      layout.fact(phrases.proposal, shortName(reference))
      return layout.add("(\(words.leaveOut), \(audience.ofProposals.rawValue))")
    }
    layout.fact(phrases.proposal, "\(shortName(reference)), \(proposal.title)")
    if let by = proposal.by { layout.fact(phrases.by, institutionName(by)) }
    if let indicator = proposal.indicator { layout.fact(phrases.indicator, indicator) }
    layout.blank()
    layout.add(sentence(.referralProblem, facts([(.text, proposal.problem)])))
    var passages = passagesOverLines([proposal.title] + proposal.text)
    for line in proposal.text where !line.isEmpty {
      layout.blank()
      layout.add(line, passages: passages)
      passages = []
    }
  }

  private func subjectFacts(number: String) -> [Hole: String] {
    facts([
      (.group, group.name), (.date, formal.day(meeting.date)), (.number, number),
      (.title, meetingTitle),
    ])
  }

  private mutating func writeAttested() {
    layout.blank()
    layout.add(formal.placeAndDay(group.place, request.today), keepsNext: true)
    guard audience.seesNames else { return }
    layout.signatures(
      [
        Signature(
          role: sentence(.secretary), name: formalPerson(inRoom(meeting.secretary)) ?? words.hole)
      ], stamp: sentence(.stamp))
  }
}

extension DecisionResult {
  /// Whether what was put to the group was decided as it reads; not what it turned down, put off or left.
  fileprivate var isTaken: Bool {
    switch self {
    case .adopted, .adoptedAmended, .referred, .provisional: true
    case .rejected, .deferred, .undecided: false
    }
  }
}
