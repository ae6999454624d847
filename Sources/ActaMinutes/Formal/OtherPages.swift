import ActaMeeting
import ActaText

/// Pages beside the minutes: the notice of meeting, what each institution has to do, one decision,
/// one item, and the note with which a proposal goes on.
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

  /// One page for each institution that answers for something, or only for the one asked for.
  mutating func writeActionSheets() {
    let actions = visibleActions.map(named)
    let asked = request.subject.flatMap(institution(named:))
    let all = group.institutions.map(\.code).filter { code in
      actions.contains { code.isSame(as: $0.who) || $0.with.contains(where: code.isSame) }
    }
    let codes = asked.map { [$0] } ?? all
    let left = leftOut([.action])
    guard !codes.isEmpty else {
      writeHead(phrases.actionSheet)
      return writeSheet([], left)
    }
    for (number, code) in codes.enumerated() {
      if number > 0 { layout.newPage() }
      writeSheetHead(institutionName(code))
      writeSheet(actions.filter { code.isSame(as: $0.who) }, left)
      let supported = actions.filter { $0.with.contains(where: code.isSame) }
      if !supported.isEmpty {
        layout.heading(phrases.inSupport)
        writeSheet(supported, [])
      }
      layout.blank()
      layout.add(formal.placeAndDay(group.place, request.today))
    }
  }

  /// An action as it stands today, with the codes of the institutions that it names in other words.
  private func named(_ action: Action) -> Action {
    var named = action
    let who = record(of: action)?.who ?? action.who
    named.who = who.map { institution(named: $0) ?? $0 }
    named.with = action.with.map { institution(named: $0) ?? $0 }
    return named
  }

  private mutating func writeSheetHead(_ institution: String) {
    writeHead(phrases.actionSheet)
    layout.add(
      sentence(
        .actionSheet,
        [.institution: institution, .group: group.name, .date: formal.day(meeting.date)]))
    layout.blank()
  }

  /// What stays out may be another institution's: the lines for it name none.
  private mutating func writeSheet(_ actions: [Action], _ left: [String]) {
    defer { for line in left { layout.add(line) } }
    guard !actions.isEmpty else {
      return layout.add(left.isEmpty ? words.noActions : words.noActionsShown)
    }
    let corrections = CorrectionIndex(meeting.corrections)
    layout.table(
      [words.number, words.what, words.who, words.byWhen, words.state],
      widths: [4, 34, 10, 11, 11],
      rows: actions.map { action in
        [
          action.label, corrections.applied(to: action.text, label: action.label),
          action.who ?? words.hole, due(action), state(action),
        ]
      }, staysTogether: actions.count <= Table.longestWhole)
  }

  /// What the page of a decision is called: what the group turned down, put off or left is none.
  var slipKind: String {
    decisionAsked?.result?.isTaken == true ? phrases.slip : phrases.slipOfDraft
  }

  /// One decision on one page.
  mutating func writeSlip() {
    guard let decision = decisionAsked else { return }
    let isTaken = decision.result?.isTaken == true
    writeHead(slipKind)
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
    writeHead(phrases.extract)
    layout.add(sentence(.extract, subjectFacts(number: formal.cardinal(index + 1, .masculine))))
    layout.heading("\(point(index)): \(item.title)")
    writeItem(at: index)
    writeEmTempo { $0.corrections(of: item) }
    writeAttested()
  }

  /// The note with which a proposal goes to another group, with room for the answer.
  mutating func writeReferral() {
    guard let decision = referralAsked else { return }
    writeHead(phrases.referral)
    layout.add(
      sentence(
        .referral,
        facts([
          (.group, group.name), (.date, formal.day(meeting.date)), (.number, decision.label),
          (.parent, (decision.to ?? group.parent).map(groupName)),
          (.proposal, decision.proposals.first.map(shortName)),
        ])))
    layout.blank()
    for reference in decision.proposals { write(reference) }
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

  private mutating func write(_ reference: Reference) {
    // Of another group's the number is what there is, if this one made none of it.
    guard let proposal = known(reference) else {
      return layout.fact(phrases.proposal, shortName(reference))
    }
    // A proposal has no label of its own: it is for the circle of the meeting.
    guard audience.seesNames else {
      layout.fact(phrases.proposal, shortName(reference))
      return layout.add("(\(words.leaveOut), \(audience.meeting.rawValue))")
    }
    layout.fact(phrases.proposal, "\(shortName(reference)), \(proposal.title)")
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

extension DecisionResult {
  /// Whether what was put to the group was decided as it reads; not what it turned down, put off or left.
  fileprivate var isTaken: Bool {
    switch self {
    case .adopted, .adoptedAmended, .referred, .provisional: true
    case .rejected, .deferred, .undecided: false
    }
  }
}
