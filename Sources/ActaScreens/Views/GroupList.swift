import ActaFrame
import ActaMeeting
import ActaText

/// The rows of view 0 and what they come to. They are made anew only when something changed that they
/// follow from, so that a movement key makes no row.
struct GroupList: Sendable {
  /// What the rows follow from.
  struct Basis: Hashable, Sendable {
    /// Changes whenever a text of the group does.
    var version = -1
    var today: CalendarDate?
    var language: Language?
    var subgroups: [Overview.Entry] = []
  }

  var basis = Basis()
  var rows: [ListRow] = []
  /// Actions that are not final.
  var open = 0
  /// Those of them that are past their day.
  var late = 0
  /// Meetings that were held.
  var held = 0
}

extension Session {
  private var groupBasis: GroupList.Basis {
    GroupList.Basis(
      version: library.version, today: now.date, language: language, subgroups: subgroups)
  }

  /// Makes the list anew when it is on the screen and no longer true.
  mutating func refreshGroupList() {
    if view == .group { groupList = presentGroupList }
  }

  /// The list as it is now, whether it was made before or not.
  var presentGroupList: GroupList {
    let basis = groupBasis
    guard groupList.basis != basis else { return groupList }
    var list = GroupList(basis: basis)
    let next = library.nextPlanned(from: now.date)
    if let next { list.rows = [heading(words.nextMeeting), meetingRow(next)] }
    if !library.meetings.isEmpty {
      list.rows.append(ListRow(text: OverviewPhrases.of(language).figures, target: .figures))
    }
    if !library.group.institutions.isEmpty { list.rows.append(membershipRow) }
    list.rows += section(OverviewPhrases.of(language).below, subgroups.map { subgroupRow($0) })
    let late = lateRows(counting: &list)
    list.rows += section(words.overdueActions, late)
    let waiting = library.register.proposals.filter(\.isWaiting)
    list.rows += section(words.proposalsWaiting, waiting.map { proposalRow($0) })
    let meetings = library.meetings.map(\.meeting)
    list.held = meetings.count { $0.status.isHeld }
    let others = meetings.filter { $0.name != next?.name }
    list.rows += section(words.meetings, others.reversed().map { meetingRow($0) })
    return list
  }

  /// The actions that are past their day.
  private func lateRows(counting list: inout GroupList) -> [ListRow] {
    let actions = library.register.actions.span
    var rows: [ListRow] = []
    for place in 0..<actions.count where !actions[place].state.isFinal {
      list.open += 1
      if actions[place].isOverdue(today: now.date) { rows.append(actionRow(actions[place])) }
    }
    list.late = rows.count
    return rows
  }

  private func heading(_ text: String) -> ListRow { ListRow(text: text, role: .heading) }

  private func section(_ title: String, _ rows: [ListRow]) -> [ListRow] {
    rows.isEmpty ? [] : [heading("\(title) (\(rows.count))")] + rows
  }
}
