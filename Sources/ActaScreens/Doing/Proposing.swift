import ActaFrame
import ActaMeeting
import ActaText

/// A proposal's way to the group: written, submitted, put on an agenda, taken back.
extension Session {
  private var proposalsFile: ProposalsFile {
    ProposalsFile(document: library.proposals.document, group: library.group)
  }

  /// Why proposals.txt cannot be changed.
  var proposalsRefusal: String? {
    if let changeRefusal { return changeRefusal }
    if let version = library.proposals.outline.version, version > 1 { return words.newerVersion }
    let isForeign = library.proposals.diagnostics.contains { $0.name == .notUTF8 }
    return isForeign ? words.notUTF8 : nil
  }

  var selectedProposal: ProposalRecord? {
    guard case .proposal(let label)? = selectedTarget else { return nil }
    return library.register.proposal(label)
  }

  /// The meeting that a proposal would come before: the one that is open, else the next planned.
  private var nextMeeting: MeetingFile? {
    if let file = currentMeeting, [.planned, .open].contains(file.meeting.status) { return file }
    return library.nextPlanned(from: now.date).flatMap { library.meeting($0.name) }
  }

  // MARK: what can be done

  mutating func openProposalMenu(_ record: ProposalRecord) {
    var options = [
      Menu.Option(letter: "e", text: proposing.edit, choice: .proposal(.edit, record.label))
    ]
    if record.state == .draft {
      options.append(
        Menu.Option(letter: "s", text: proposing.submit, choice: .proposal(.submit, record.label)))
    }
    if let meeting = nextMeeting?.meeting {
      let day = meeting.date.map(words.longDate) ?? meeting.name
      options.append(
        Menu.Option(
          letter: "o", text: proposing.putOnAgenda.filled(day),
          choice: .proposal(.schedule, record.label)))
    }
    options.append(
      Menu.Option(
        letter: "w", text: proposing.withdraw, choice: .proposal(.withdraw, record.label)))
    if let name = record.decisions.last?.meeting ?? record.meetings.last {
      options.append(
        Menu.Option(
          letter: "m", text: proposing.showMeeting.filled(name),
          choice: .proposal(.show, record.label)))
    }
    popup = .menu(
      Menu(
        title: "\(record.label)  \(record.title)", options: options, selected: nil,
        notes: [StyledText(text: "\(words.state): \(record.state.words.spoken(in: language))")]))
  }

  mutating func take(_ step: ProposalStep, _ label: String) -> [Effect] {
    guard let record = library.register.proposal(label) else { return [] }
    if step == .show {
      show(record)
      return []
    }
    if let proposalsRefusal {
      say(proposalsRefusal, .warning)
      return []
    }
    do throws(Refusal) {
      return try change(record, step)
    } catch {
      say(text(of: error), .warning)
      return []
    }
  }

  private mutating func change(
    _ record: ProposalRecord, _ step: ProposalStep
  ) throws(Refusal) -> [Effect] {
    let label = record.label
    switch step {
    case .edit:
      try record.checkEdit()
      openProposalForm(editing: record)
    case .submit:
      try record.checkSubmit()
      return commit(
        [(.proposals, set(.date, to: now.date.iso, of: label))],
        proposing.didSubmit.filled(label, words.longDate(now.date)))
    case .withdraw:
      try record.checkWithdraw()
      return commit(
        [(.proposals, set(.withdrawn, to: now.date.iso, of: label))],
        proposing.didWithdraw.filled(label))
    case .schedule: return try schedule(record)
    case .show: break
    }
    return []
  }

  private func set(_ key: FieldKey, to value: String, of label: String) -> Document {
    proposalsFile.setting(key, to: value, of: label).reading.document
  }

  private mutating func schedule(_ record: ProposalRecord) throws(Refusal) -> [Effect] {
    guard let file = nextMeeting else {
      say(proposing.noMeeting, .warning)
      return []
    }
    try record.checkSchedule(in: file.meeting)
    var draft = ItemDraft(
      title: record.title, kind: .decision, lead: record.proposal.by, minutes: 20,
      proposal: Reference(label: record.label))
    draft.stage = record.proposal.stage
    draft.level = record.proposal.level
    let after = file.meeting.items.lastIndex { $0.kind != .other }
    let day = file.meeting.date.map(words.longDate) ?? file.name
    return commit(
      file.addingItem(draft, after: after), proposing.didSchedule.filled(record.label, day))
  }

  private mutating func show(_ record: ProposalRecord) {
    if let decision = record.decisions.last {
      openDecision(decision)
    } else if let name = record.meetings.last, library.meeting(name) != nil {
      meetingName = name
      go(to: .agenda)
      let items = library.meeting(name)?.meeting.items ?? []
      let item = items.firstIndex { $0.proposals.contains { $0.label == record.label } }
      if let item { selection[.agenda] = item }
    }
  }

  // MARK: writing one

  mutating func openProposalForm(editing record: ProposalRecord?) {
    let proposal = record?.proposal
    let stages = CaseStage.allCases.map { $0.words.text(in: language) }
    let levels = ProblemLevel.allCases.map { $0.words.text(in: language) }
    var fields = [
      FormField(.title, words.title, kind: .text, text: proposal?.title ?? ""),
      FormField(.by, words.by, kind: .institution, text: proposal?.by ?? ""),
      FormField(.problem, proposing.problem, kind: .text, text: proposal?.problem ?? ""),
    ]
    let texts = proposal?.text ?? []
    fields += (texts + (texts.isEmpty ? [""] : [])).map {
      FormField(.text, proposing.textLine, kind: .text, text: $0)
    }
    fields += [
      FormField(.indicator, proposing.indicator, kind: .text, text: proposal?.indicator ?? ""),
      FormField(
        .stage, proposing.stage, kind: .choice(stages),
        text: proposal?.stage?.words.text(in: language) ?? ""),
      FormField(
        .level, proposing.level, kind: .choice(levels),
        text: proposal?.level?.words.text(in: language) ?? ""),
    ]
    if record == nil {
      fields.append(
        FormField(
          .submit, proposing.submitNow, kind: .choice([words.yes, words.no]), text: words.yes))
    }
    popup = .form(
      Form(
        title: record.map { "\(proposing.edit) \($0.label)" } ?? proposing.add,
        purpose: .proposal(editing: record?.label), fields: fields))
  }

  /// Writes a new proposal, or the fields of one that was edited.
  mutating func propose(_ label: String?, _ form: Form) throws(FormProblem) -> [Effect] {
    if let label { return try rewrite(label, form) }
    var proposal = Proposal(
      label: proposalsFile.nextLabel(year: now.date.year, taken: labelsOfProposals),
      title: form[.title], lines: 1...1)
    try fill(&proposal, form)
    let isSubmitted = isSame(form[.submit], words.yes)
    guard isSubmitted || isSame(form[.submit], words.no) else {
      throw FormProblem(field: .submit, text: words.wordNotKnown)
    }
    if isSubmitted { proposal.date = now.date }
    let said = isSubmitted ? proposing.didAdd : proposing.didDraft
    let effects = commit(
      [(.proposals, proposalsFile.adding(proposal))], said.filled(proposal.label))
    showsDecisions = false
    go(to: .proposals)
    select(.proposal(proposal.label))
    return effects
  }

  private func fill(_ proposal: inout Proposal, _ form: Form) throws(FormProblem) {
    guard !form[.title].isEmpty else { throw FormProblem(field: .title, text: words.titleMissing) }
    proposal.title = form[.title]
    guard let by = institution(typed: form[.by]) else {
      throw FormProblem(
        field: .by, text: form[.by].isEmpty ? proposing.byMissing : words.unknownInstitution)
    }
    proposal.by = by
    proposal.problem = form[.problem].isEmpty ? nil : form[.problem]
    proposal.indicator = form[.indicator].isEmpty ? nil : form[.indicator]
    proposal.text = form.fields.filter { $0.name == .text }
      .map { trimmedWords($0.line.text) }.filter { !$0.isEmpty }
    guard !proposal.text.isEmpty else {
      throw FormProblem(field: .text, text: proposing.textMissing)
    }
    proposal.stage = try word(form, .stage)
    proposal.level = try word(form, .level)
  }

  /// Only fields that changed are written; the text only when a line of it did.
  private mutating func rewrite(_ label: String, _ form: Form) throws(FormProblem) -> [Effect] {
    guard let record = library.register.proposal(label) else { return [] }
    var next = record.proposal
    try fill(&next, form)
    let before = record.proposal
    let file = library.group.language ?? .portuguese
    let fields: [(FieldKey, String?, String?)] = [
      (.by, before.by, next.by), (.problem, before.problem, next.problem),
      (.indicator, before.indicator, next.indicator),
      (.stage, before.stage?.words.text(in: file), next.stage?.words.text(in: file)),
      (.level, before.level?.words.text(in: file), next.level?.words.text(in: file)),
    ]
    var changed = proposalsFile
    for (key, old, new) in fields where old != new {
      changed = changed.setting(key, to: new, of: label)
    }
    let kept = before.text.filter { !trimmedWords($0).isEmpty }
    if !kept.elementsEqual(next.text, by: { $0.utf8.elementsEqual($1.utf8) }) {
      changed = changed.rewording(label, to: next.text)
    }
    if !before.title.utf8.elementsEqual(next.title.utf8) {
      changed = changed.retitling(label, to: next.title)
    }
    return commit([(.proposals, changed.reading.document)], room.edited.filled(label))
  }

  /// Labels that meetings speak of, so that none is given twice.
  private var labelsOfProposals: [String] {
    library.meetings.map(\.meeting).flatMap { meeting in
      (meeting.items.flatMap(\.proposals) + meeting.decisions.flatMap(\.proposals))
        .filter { $0.within(group: library.group.id).group == library.group.id }.map(\.label)
    }
  }
}

/// What can be done with a proposal from its own menu.
enum ProposalStep: Hashable, Sendable {
  case edit, submit, schedule, withdraw, show
}
