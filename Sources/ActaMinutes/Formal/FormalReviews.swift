import ActaMeeting

/// What became of earlier actions, in the prose of the formal minutes.
extension MinutesWriter {
  func reviewsSeen(in item: AgendaItem) -> [Review] {
    entries(of: item).compactMap { if case .review(let review) = $0 { review } else { nil } }
  }

  func reviewedCount(_ count: Int) -> String {
    formal.counted(count, phrases.earlierAction)
  }

  /// `uma concluída, duas em curso e uma reservada`.
  func counts(_ reviews: [Review]) -> String {
    let told = reviews.filter { !isHidden(record(of: $0)) }
    var counts = ActionState.allCases.map { state in
      (told.count { $0.event.state == state }, phrases.state(state))
    }
    counts.append((reviews.count - told.count, phrases.withheld))
    return formal.list(counts.filter { $0.0 > 0 }.map { formal.counted($0.0, $0.1) })
  }

  /// Whether an action is nothing for this circle.
  func isHidden(_ record: ActionRecord?) -> Bool {
    record?.share.map { $0 < audience.document } ?? false
  }

  func formally(_ review: Review) -> String {
    let record = record(of: review)
    let event = review.event
    if isHidden(record) {
      return sentence(
        .review, [.number: review.action.label, .state: words.leaveOut])
    }
    let state = outcome(of: event)
    let said = ([event.evidence].compactMap { $0 } + event.notes).map { capitalised(ended($0)) }
    let review = sentence(
      .review,
      facts([
        (.number, number(of: review.action)),
        (.date, (record?.born ?? day(of: review.action)).map { formal.day($0) }),
        (.group, otherGroup(of: review.action).map { groupName($0) }),
        (.text, record.map { withoutStop($0.text) } ?? textMissing(of: review.action)),
        (.institution, owner(of: review, record)), (.state, state),
        (.due, event.due.map { "\(phrases.newDue) \(formal.day($0))" }),
      ]))
    return ([review] + said).joined(separator: " ")
  }

  /// Of an action of this group that nobody made a hole tells; files of others are hardly at hand.
  private func textMissing(of action: Reference) -> String? {
    otherGroup(of: action) == nil ? words.hole : nil
  }

  /// Where the group's own sentence has no place for another group, its action goes by its whole name.
  private func number(of action: Reference) -> String {
    let isOwn = otherGroup(of: action) == nil
    let saysGroup = parts(of: .review).holes.contains(.group)
    return isOwn || saysGroup ? action.label : action.text
  }

  /// By the name of its meeting, where nothing else is known of it.
  private func day(of action: Reference) -> CalendarDate? {
    action.meeting.flatMap { CalendarDate(iso: String($0.prefix(10))) }
  }

  /// `Hospital Rural, em substituição da Escola`: who answers for it from then on, and who did before.
  private func owner(of review: Review, _ record: ActionRecord?) -> String? {
    guard let owner = review.event.who ?? record?.who else { return nil }
    let before = record?.owner(before: review, in: meeting.name)
    guard let before, !owner.isSame(as: before) else { return institutionName(owner) }
    let former = Agreement(formal: formal).phrase(phrases.inPlaceOf, institutionName(before))
    return words.fill(phrases.takenOver, institutionName(owner), former)
  }

  /// `concluída`, `elevada ao Grupo de Referência Provincial`, `fundida na acção A3, da sessão de …`.
  private func outcome(of event: ActionEvent) -> String {
    let state = phrases.state(event.state).one
    if let into = event.into {
      let born = request.reviewed[into.within(group: group.id, meeting: meeting.name)]?.born
      let day = born.map { ", \(phrases.ofMeeting) \(formal.day($0))" } ?? ""
      return "\(phrases.mergedInto) \(into.label)\(day)"
    }
    if let to = event.to, event.state == .escalated {
      return Agreement(formal: formal).phrase(phrases.escalatedTo, groupName(to))
    }
    if let to = event.to { return "\(state) (\(groupName(to)))" }
    guard let by = event.by else { return state }
    guard let institution = group.institution(by) else { return "\(state) \(phrases.doneBy) \(by)" }
    return Agreement(formal: formal)
      .phrase("\(state) \(phrases.doneByInstitution)", institution.name)
  }
}

extension ActionRecord {
  /// Who answered for it until a review of a meeting said otherwise; nil where none is recorded.
  func owner(before review: Review, in meeting: String) -> String? {
    guard review.event.who != nil else { return who }
    let earlier = history.prefix { step in
      step.line != review.lines.lowerBound || !meeting.isSame(as: step.meeting)
    }
    return earlier.compactMap { $0.event?.who }.last ?? originalWho
  }
}
