import ActaFrame
import ActaMeeting
import ActaText

/// A proposal's way to the group: written, submitted, put on an agenda, taken back.
extension Session {
  var proposalsFile: ProposalsFile {
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
        title: "\(record.label)  \(record.title)", options: options, selected: 0,
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
}

/// What can be done with a proposal from its own menu.
enum ProposalStep: Hashable, Sendable {
  case edit, submit, schedule, withdraw, show
}
