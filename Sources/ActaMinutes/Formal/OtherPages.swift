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
      (.group, group.name.isEmpty ? nil : group.name), (.session, meetingTitle),
      (.date, formal.day(meeting.date)),
      (.time, audience.seesNames ? formal.at(meeting.time?.start) : nil),
      (.place, audience.seesNames ? placeInSentence ?? words.hole : nil),
      (.type, typeWord),
    ])
  }

  /// One decision on one page.
  mutating func writeSlip() {
    guard let decision = decisionAsked else { return }
    writeHeadOfPart(phrases.slip)
    layout.add(sentence(.slip, subjectFacts(number: decision.label)))
    layout.blank()
    layout.add(formally(decision), indent: 3)
    layout.add(decision.notes, after: decision.text, indent: 3)
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
    let proposal = proposal(of: decision)
    writeHeadOfPart(phrases.referral)
    layout.add(
      sentence(
        .referral,
        facts([
          (.group, group.name), (.date, formal.day(meeting.date)), (.number, decision.label),
          (.parent, (decision.to ?? group.parent).map(groupName)), (.proposal, proposal?.label),
        ])))
    layout.blank()
    if let proposal { write(proposal) }
    layout.blank()
    layout.add(sentence(.referralAsks, [.text: decision.text]))
    writeEmTempo { $0.corrections(of: decision.text, label: decision.label) }
    layout.blank()
    layout.add(sentence(.referralReply), keepsNext: true)
    for line in phrases.replyLines {
      layout.blank()
      layout.fact(String(line.dropLast()), String(repeating: "_", count: 50))
    }
    writeAttested()
  }

  private mutating func write(_ proposal: Proposal) {
    // A proposal has no label of its own: it is for the circle of the meeting.
    guard audience.seesNames else {
      layout.fact(phrases.proposal, proposal.label)
      return layout.add("(\(words.leaveOut), \(audience.meeting.rawValue))")
    }
    layout.fact(phrases.proposal, "\(proposal.label), \(proposal.title)")
    if let by = proposal.by { layout.fact(phrases.by, institutionName(by)) }
    if let indicator = proposal.indicator { layout.fact(phrases.indicator, indicator) }
    if let problem = proposal.problem {
      layout.blank()
      layout.add(sentence(.referralProblem, [.text: problem]))
    }
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
      [Signature(role: sentence(.secretary), name: formalPerson(meeting.secretary) ?? words.hole)],
      stamp: sentence(.stamp))
  }
}

/// What a document is about, as it was asked for.
extension MinutesWriter {
  /// Why it cannot be about that; nil when it can.
  var subjectProblem: SubjectProblem? {
    if isNotHeld, request.form.needsSubject { return .notHeld }
    if request.form == .agenda, meeting.status == .cancelled { return .cancelled }
    let choices: [String]
    let isFound: Bool
    switch request.form {
    case .slip: (choices, isFound) = (visibleDecisions.map(\.label), decisionAsked != nil)
    case .extract:
      let seen = meeting.items.indices.filter { audience.sees(meeting.items[$0]) }
      (choices, isFound) = (seen.map { String($0 + 1) }, itemAsked != nil)
    case .referral: (choices, isFound) = (referrals.map(\.label), referralAsked != nil)
    case .actions:
      choices = group.institutions.map(\.code)
      isFound = request.subject == nil || request.subject.flatMap(institution(named:)) != nil
    case .table, .summary, .agenda, .acta: return nil
    }
    if isFound { return nil }
    if choices.isEmpty, request.form.needsSubject { return .nothing }
    return request.subject.map { .unknown($0, choices) } ?? .missing(choices)
  }

  /// What the document is about, for the name of its file; nil where it is about the whole meeting.
  var subjectOfName: String? {
    switch request.form {
    case .slip: decisionAsked?.label
    case .extract: itemAsked.map { String($0 + 1) }
    case .referral: referralAsked.map { $0.proposals.first?.label ?? $0.label }
    case .actions: request.subject.flatMap(institution(named:))
    case .table, .summary, .agenda, .acta: nil
    }
  }

  /// The decision named; without a name the only one there is.
  private var decisionAsked: Decision? { asked(among: visibleDecisions) }

  private var referralAsked: Decision? {
    if let wanted = request.subject, let reference = Reference(wanted), reference.isProposal {
      return referrals.last { $0.proposals.contains { $0.label == reference.label } }
    }
    return asked(among: referrals)
  }

  private func asked(among decisions: [Decision]) -> Decision? {
    guard let wanted = request.subject else { return decisions.count == 1 ? decisions[0] : nil }
    return decisions.first { PlainWord($0.label) == PlainWord(wanted) }
  }

  private var referrals: [Decision] { visibleDecisions.filter { $0.result == .referred } }

  private func proposal(of decision: Decision) -> Proposal? {
    decision.proposals.first.flatMap { reference in
      request.proposals.first { $0.label == reference.label }
    }
  }

  /// The place of the item whose number was asked for, when this circle sees it.
  private var itemAsked: Int? {
    guard let number = request.subject.flatMap({ decimal(Array($0.utf8)) }),
      meeting.items.indices.contains(number - 1), audience.sees(meeting.items[number - 1])
    else { return nil }
    return number - 1
  }

  func institution(named name: String) -> String? {
    let wanted = PlainWord(name)
    return group.institutions.first { institution in
      ([institution.code, institution.name] + institution.aliases)
        .contains { PlainWord($0) == wanted }
    }?.code
  }
}
