import ActaFrame
import ActaMeeting
import ActaText

/// What a meeting does by rule when it opens and when it closes: provisional decisions come onto its
/// agenda, and what was taken up and not decided is deferred.
extension Session {
  /// What closing would defer, and what was not spoken of, said before it is closed.
  var closingRemarks: [StyledText] {
    guard let meeting = currentMeeting?.meeting else { return [] }
    let undecided = meeting.leftUndecided().map { left in
      var text = deciding.willBeDeferred.filled(left.proposal.text)
      let before = record(of: left.proposal)?.postponed ?? 0
      if before + 1 >= ProposalRecord.postponementsToFlag {
        text += " " + deciding.putOffAgain.filled(left.proposal.text, before + 1)
      }
      return StyledText(text: text, role: .warning)
    }
    let others = [officersNotThere, unseen(in: meeting)].compactMap { $0 }
    return others.map { StyledText(text: $0, role: .warning) } + undecided
  }

  /// The file with a deferral for every proposal that was taken up and not decided.
  func deferringUndecided(_ file: MeetingFile) -> MeetingFile {
    let note = DecidingPhrases.of(file.language).deferredByRule
    return file.meeting.leftUndecided().reduce(file) { file, left in
      let subject = DecisionSubject(item: left.item, proposals: [left.proposal])
      let wording = wording(of: subject)
      var decision = Decision(
        label: file.nextLabel("D", taken: decisionLabelsElsewhere(file.name)),
        text: wording.isEmpty ? left.proposal.text : wording, lines: 1...1)
      decision.proposals = [left.proposal]
      decision.result = .deferred
      decision.at = clock
      decision.present = rules(for: subject).map {
        CountOf(count: $0.present.count, whole: $0.seats)
      }
      decision.notes = [note]
      return file.addingEntry(file.lines(of: decision), toItem: left.item)
    }
  }

  /// The file with every provisional decision that waits on its agenda: its proposal's item, or one
  /// item for all that are on no proposal.
  func schedulingPending(_ file: MeetingFile) -> MeetingFile {
    let agenda = RatificationAgenda(
      pending: pendingDecisions, proposals: library.register.proposals, group: library.group)
    let items = file.meeting.items
    let drafts = agenda.drafts(naming: items.flatMap(\.proposals), titles: items.map(\.title))
    return drafts.reversed().reduce(file) { file, draft in
      file.addingItem(draft, after: file.meeting.items.first?.kind == .followUp ? 0 : nil)
    }
  }
}
