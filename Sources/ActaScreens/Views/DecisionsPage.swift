import ActaFrame
import ActaMeeting
import ActaMinutes
import ActaText

/// The register of decisions, the second face of view 3: every decision of every meeting, newest
/// first. The filter looks for its words in wording, notes, item and meeting, without accents.
extension Session {
  var decisionsPage: Page {
    let all = library.decisions.records
    let rows = all.reversed().map(decisionRow)
    var page = Page(rows: rows, whenEmpty: proposing.noDecisions, listColumns: 44)
    let target = chosen(among: rows)
    page.makeDetail = { detail(of: target) }
    page.foot = [
      StyledText(text: proposing.decisionsCounted.filled(all.count, all.count(where: \.isPending))),
      StyledText(text: proposing.toProposals, role: .dim),
    ]
    return page
  }

  private func decisionRow(_ record: DecisionRecord) -> ListRow {
    let decision = record.decision
    let day = record.date.map(words.shortDate) ?? record.id.meeting ?? "____"
    let label = isStricter(record) ? "\(record.share.rawValue) " : ""
    return ListRow(
      text: "\(day) \(record.id.label)  \(label)\(record.text)",
      right: decision.result?.words.spoken(in: language) ?? words.undecidedYet,
      role: record.isPending ? .warning : .plain, target: .decision(record.id),
      alsoFound: ([record.id.text, record.item ?? "", record.meetingTitle] + record.subjects
        + decision.notes + decision.proposals.compactMap { self.record(of: $0)?.title })
        .joined(separator: " "))
  }

  private func isStricter(_ record: DecisionRecord) -> Bool {
    record.share < library.group.labelOfMeetings
  }

  func decisionDetail(_ record: DecisionRecord) -> [DetailLine] {
    let wording = DecisionWording(
      record.decision, in: language, numbers: .inFigures, hadQuorum: record.isQuorate)
    var lines = [
      DetailLine(text: local(record.id).text, role: .dim),
      DetailLine(text: record.meetingTitle, role: .dim),
    ]
    if isStricter(record) {
      lines.append(DetailLine(text: record.share.rawValue, role: .restricted))
    }
    lines += [DetailLine(text: record.text, role: .heading), DetailLine(text: "")]
    lines += wording.sentences.map { DetailLine(text: $0, hanging: 2) }
    if let at = record.at { lines.append(DetailLine(text: at.text, role: .dim)) }
    lines += status(of: record)
    lines += record.decision.proposals.map { proposal in
      let title = self.record(of: proposal).map { "  \($0.title)" } ?? ""
      return DetailLine(text: "\(proposing.on): \(proposal.text)\(title)", hanging: 2)
    }
    lines += record.decision.notes.map { DetailLine(text: $0, hanging: 2) }
    return lines + consequences(of: [record.id])
  }

  private func status(of record: DecisionRecord) -> [DetailLine] {
    if record.isPending { return [DetailLine(text: proposing.pending, role: .warning)] }
    guard let settler = record.settledBy.flatMap(library.decisions.decision) else { return [] }
    let result = settler.decision.result?.words.spoken(in: language) ?? ""
    return [DetailLine(text: proposing.settledBy.filled(local(settler.id).text, result))]
  }

  /// Opens the meeting of a decision at its item.
  mutating func openDecision(_ id: Reference) {
    guard let name = id.meeting, let file = library.meeting(name) else { return }
    meetingName = name
    go(to: .agenda)
    if let item = file.meeting.place(of: .decision(id))?.item { selection[.agenda] = item }
  }
}
