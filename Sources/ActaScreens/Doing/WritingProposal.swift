import ActaFrame
import ActaMeeting
import ActaText

/// The form of a proposal, and what it writes into proposals.txt.
extension Session {
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

  /// An institution of this group; none where another group sent it, unless one takes it up.
  private func bringer(of proposal: Proposal, _ form: Form) throws(FormProblem) -> String? {
    if proposal.origin != nil, form[.by].isEmpty { return nil }
    if let by = institution(typed: form[.by]) { return by }
    throw FormProblem(
      field: .by, text: form[.by].isEmpty ? proposing.byMissing : words.unknownInstitution)
  }

  private func fill(_ proposal: inout Proposal, _ form: Form) throws(FormProblem) {
    guard !form[.title].isEmpty else { throw FormProblem(field: .title, text: words.titleMissing) }
    proposal.title = form[.title]
    proposal.by = try bringer(of: proposal, form)
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
