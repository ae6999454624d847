import ActaFrame
import ActaMeeting
import ActaText

/// `d`: what the group decides on the selected item. The text stands on the screen before anything is
/// counted; the rules are those of `DecisionRules`.
extension Session {
  mutating func openDecision() {
    guard let file = currentMeeting, let index = selectedItem else {
      say(words.chooseItemFirst, .warning)
      return
    }
    let proposals = file.meeting.items[index].proposals
    guard proposals.count > 1 else {
      openDecisionMenu(subject(index, proposals))
      return
    }
    var options = proposals.enumerated().prefix(9).map { place, proposal in
      Menu.Option(
        letter: Character(String(place + 1)), text: title(of: proposal),
        choice: .decideOn(subject(index, [proposal])))
    }
    options.append(
      Menu.Option(
        letter: "o", text: deciding.anotherMatter,
        choice: .decideOn(DecisionSubject(item: index))))
    popup = .menu(Menu(title: deciding.decideOnWhich, options: options, selected: 0))
  }

  /// What is on the table with some proposals; a provisional decision on one of them is settled.
  private func subject(_ index: Int, _ proposals: [Reference]) -> DecisionSubject {
    let own = proposals.map { $0.within(group: library.group.id) }
    let pending = pendingDecisions.first { decision in
      decision.decision.proposals.contains { own.contains($0.within(group: library.group.id)) }
    }
    return DecisionSubject(
      item: index, proposals: proposals, ratifies: pending.map { local($0.id) })
  }

  /// Provisional decisions of other meetings that wait to be settled.
  var pendingDecisions: [DecisionRecord] {
    library.decisions.pending(in: library.group.id).filter { $0.id.meeting != meetingName }
  }

  /// The name of a decision as this group's files write it.
  func local(_ id: Reference) -> Reference { Reference(meeting: id.meeting, label: id.label) }

  private func title(of proposal: Reference) -> String {
    let title = record(of: proposal)?.title
    return [proposal.text, title].compactMap { $0 }.joined(separator: "  ")
  }

  /// The proposal in this group's register.
  func record(of proposal: Reference) -> ProposalRecord? {
    let id = proposal.within(group: library.group.id)
    return library.register.proposals.first { $0.id == id }
  }

  /// `Deliberar: P-2026-03  Prazo de 72 horas`; without a proposal the item.
  func heading(of subject: DecisionSubject) -> String {
    if let old = rewritten(subject) { return room.rewriting.filled(old.label) }
    if let ratified = subject.ratifies { return deciding.ratify.filled(ratified.text) }
    let items = currentMeeting?.meeting.items ?? []
    let item = items.indices.contains(subject.item) ? items[subject.item].title : ""
    let what = subject.proposals.map(title).joined(separator: ", ")
    return "\(words.decide): " + (what.isEmpty ? "\(subject.item + 1) \(item)" : what)
  }

  /// The wording on the table: that of the provisional decision, else the proposal's text, else its
  /// title.
  func wording(of subject: DecisionSubject) -> String {
    if let old = rewritten(subject) { return old.text }
    if let ratified = subject.ratifies?.within(group: library.group.id),
      let record = library.decisions.decision(ratified)
    {
      return record.text
    }
    return submitted(subject) ?? ""
  }

  /// The text as its authors submitted it; nil without a proposal of this group. What was recorded as
  /// adopted without amendments stays so when the record is mended.
  func submitted(_ subject: DecisionSubject) -> String? {
    if rewritten(subject)?.result == .adopted { return nil }
    return subject.proposals.first.flatMap(record).map { record in
      let text = record.proposal.text.joined(separator: " ")
      return text.isEmpty ? record.title : text
    }
  }

  /// The rules at the minute that is decided: for a decision that is written again its own, else
  /// this one while the meeting goes on, else when the item was closed.
  func rules(for subject: DecisionSubject) -> DecisionRules? {
    guard let meeting = currentMeeting?.meeting, meeting.items.indices.contains(subject.item) else {
      return nil
    }
    let ended = meeting.items[subject.item].spans.last?.closed
    let taken = rewritten(subject)
    let minute = taken.map(\.at) ?? (meeting.ended == nil ? clock : ended)
    return DecisionRules(meeting: meeting, group: library.group, minute: minute, taken: taken)
  }

  /// What everyone must know before anything is counted: the text, who is there, and what hinders.
  func restatement(_ wording: String, _ subject: DecisionSubject) -> [StyledText] {
    guard let rules = rules(for: subject) else { return [] }
    var lines: [StyledText] = []
    if !wording.isEmpty {
      lines.append(StyledText(text: "\(deciding.text): \(wording)", role: .emphasis))
    }
    if let hindrance = rules.obstacle ?? rules.doubt {
      lines.append(StyledText(text: text(of: hindrance), role: .warning))
    } else {
      let phrase = rules.needed > 0 ? deciding.presentWithQuorum : deciding.presentWithoutRule
      lines.append(StyledText(text: phrase.filled(rules.present.count, rules.seats, rules.needed)))
    }
    let putOff = subject.proposals.compactMap(record).map(\.postponed).max() ?? 0
    if putOff > 1 {
      lines.append(StyledText(text: deciding.putOffBefore.filled(putOff), role: .warning))
    }
    return lines
  }

  /// What stands above the fields of a form: the text before it is voted on, or what closing does.
  func preamble(of form: Form) -> [StyledText] {
    switch form.purpose {
    case .decision(let plan): restatement(form[.text], plan.subject)
    case .close: closingRemarks + form.remarks
    case .approval(let name): approvalNotes(name)
    case .correction(let name?): library.meeting(name).map(correctionNotes) ?? []
    case .settling(.waive, let one): [StyledText(text: explained(one))]
    default: []
    }
  }

  // MARK: windows

  mutating func openDecisionForm(_ plan: DecisionPlan) {
    if let refusal = refusal(of: plan) {
      say(text(of: refusal), .warning)
      return
    }
    popup = window(of: plan) ?? popup
  }

  /// The window of a way, as it opens; nil without an item to decide on.
  func window(of plan: DecisionPlan) -> Popup? {
    switch plan.way {
    case .consensus, .rollCall: round(of: plan).map { .round($0) }
    default: .form(countForm(plan))
    }
  }

  /// What can be refused before anything is typed.
  func refusal(of plan: DecisionPlan) -> Refusal? {
    guard let rules = rules(for: plan.subject) else { return nil }
    let proposals = plan.subject.rewrites == nil ? plan.subject.proposals : []
    do throws(Refusal) {
      for record in proposals.compactMap(record) { try record.checkDecide() }
    } catch {
      return error
    }
    if let obstacle = rules.obstacle { return obstacle }
    switch plan.way {
    case .refer, .reject, .lapse: return rules.doubt
    case .postpone, .provisional: return nil
    default: return plan.subject.ratifies == nil ? nil : rules.doubt
    }
  }

  private func countForm(_ plan: DecisionPlan) -> Form {
    let wording = wording(of: plan)
    var fields = [FormField(.text, words.wording, kind: .text, text: wording)]
    fields += fieldsAfterWording(plan)
    var form = Form(title: title(of: plan), purpose: .decision(plan), fields: fields)
    let first = plan.way.asksSeveral ? 1 : fields.count - 1
    form.focus = wording.isEmpty ? 0 : min(first, fields.count - 1)
    form.start = form.focus
    return form
  }

  private func fieldsAfterWording(_ plan: DecisionPlan) -> [FormField] {
    let accord = FormField(
      .basis, deciding.decidedHow, kind: .choice(accordWords), text: accordWords[0])
    switch plan.way {
    case .vote, .secret:
      let rules = MajorityRule.allCases.map { $0.words.text(in: language) }
      return [
        FormField(.rule, words.rule, kind: .choice(rules), text: rules[0]),
        FormField(.tally, deciding.tally, kind: .tally),
      ]
    case .postpone:
      let until = FormField(.until, words.untilWhen, kind: .date)
      let why = FormField(.note, deciding.whyDeferred, kind: .text)
      // What was written under a decision stays when it is written again.
      return plan.subject.rewrites == nil ? [why, until] : [until]
    case .refer:
      let parent = library.group.parent ?? ""
      return [FormField(.to, words.toWhom, kind: .text, text: parent), accord]
    case .reject, .lapse: return [accord]
    default: return []
    }
  }

  /// What is put off is at least the item.
  private func wording(of plan: DecisionPlan) -> String {
    let wording = wording(of: plan.subject)
    guard plan.way == .postpone, wording.isEmpty else { return wording }
    let items = currentMeeting?.meeting.items ?? []
    return items.indices.contains(plan.subject.item) ? items[plan.subject.item].title : ""
  }

  func title(of plan: DecisionPlan) -> String {
    "\(heading(of: plan.subject)): \(words.name(of: plan.way, deciding))"
  }
}

extension Phrases {
  func name(of way: DecisionWay, _ deciding: DecidingPhrases) -> String {
    switch way {
    case .consensus: byConsensus
    case .unanimity: deciding.unanimously
    case .vote: byVote
    case .rollCall: deciding.byRollCall
    case .secret: deciding.bySecretBallot
    case .seenMajority: deciding.seenMajority
    case .provisional: deciding.withoutMandate
    case .postpone: deferIt
    case .refer: referIt
    case .reject: rejectIt
    case .lapse: deciding.letLapse
    }
  }
}
