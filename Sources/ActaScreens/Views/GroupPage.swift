import ActaFrame
import ActaMeeting
import ActaText

/// View 0: what the group must know before it meets.
extension Session {
  var groupPage: Page {
    guard !showsMembership else { return membershipPage }
    var page = Page(listColumns: 38)
    page.whenEmpty = words.emptyGroup
    let list = presentGroupList
    page.rows = list.rows
    let target = chosen(among: page.rows)
    page.makeDetail = { detail(of: target) }
    page.foot = [
      StyledText(text: words.actionsOpenLate.filled(list.open, list.late)),
      StyledText(text: words.meetingsHeld.filled(list.held)),
    ]
    if let first = library.unread.first {
      let more = library.unread.count - 1
      page.foot.append(
        StyledText(
          text: safetyWords.unread.filled(first) + (more > 0 ? " (+\(more))" : ""),
          role: .overdue))
    }
    return page
  }

  func meetingRow(_ meeting: Meeting) -> ListRow {
    let day = meeting.date.map(words.shortDate) ?? meeting.name
    return ListRow(
      text: "\(day)  \(meeting.title)", right: meeting.status.words.spoken(in: language),
      target: .meeting(meeting.name))
  }

  func actionRow(_ action: ActionRecord) -> ListRow {
    let late = action.isOverdue(today: now.date)
    let due = late ? words.daysLate(action.daysLate(today: now.date)) : dueText(action)
    return ListRow(
      text: "\(action.who ?? "____")  \(action.text)", right: due,
      role: late ? .overdue : .plain, target: .action(action.id))
  }

  func dueText(_ action: ActionRecord) -> String {
    action.due.map { words.shortDate($0, from: now.date) } ?? words.dueNextMeeting
  }

  func detail(of target: Target?) -> [DetailLine] {
    switch target {
    case .meeting(let name): library.meeting(name).map { meetingDetail($0.meeting) } ?? []
    case .figures:
      FiguresLines(figures, language).lines
        + ["", MembershipWords.of(language).groupEdits].map { DetailLine(text: $0, role: .dim) }
    case .subgroup(let folder): subgroupDetail(folder)
    case .action(let id): library.register.action(id).map(actionDetail) ?? []
    case .proposal(let label): library.register.proposal(label).map(proposalDetail) ?? []
    case .decision(let id): library.decisions.decision(id).map(decisionDetail) ?? []
    case .training(let name):
      library.training(name).map(trainingDetail) ?? []
    case .ledger(let topic): ledgerDetail(topic)
    case .institution(let code): membershipDetail(institution: code)
    case .member(let id): membershipDetail(member: id)
    case .membership, .person, .seat, .item, .line, .trainingRow, nil: []
    }
  }

  private var figures: GroupFigures {
    GroupFigures(record: library.record, register: library.register, today: now.date)
  }

  private func meetingDetail(_ meeting: Meeting) -> [DetailLine] {
    var lines = [DetailLine(text: meeting.title, role: .heading)]
    let when = [meeting.date.map(words.longDate), meeting.time.map(words.span)].compactMap { $0 }
    lines.append(DetailLine(text: when.joined(separator: "  ")))
    if let place = meeting.place { lines.append(DetailLine(text: place)) }
    lines.append(DetailLine(text: meeting.status.words.spoken(in: language), role: .dim))
    lines.append(DetailLine(text: ""))
    let visible = meeting.items.enumerated()
    lines += visible.map { number, item in
      let hidden = isStricter(item, in: meeting)
      let title =
        hidden
        ? words.restrictedItem.filled(item.label(in: meeting, of: library.group).rawValue)
        : item.title
      return DetailLine(text: "\(number + 1) \(title)", hanging: 2)
    }
    if meeting.status == .planned {
      lines += ["", words.enterOpensMeeting].map { DetailLine(text: $0) }
    }
    return lines
  }

  func isStricter(_ item: AgendaItem, in meeting: Meeting) -> Bool {
    item.label(in: meeting, of: library.group) < meeting.label(of: library.group)
  }
}
