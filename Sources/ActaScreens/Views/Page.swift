import ActaFrame
import ActaMeeting
import ActaText

/// What a view shows: a list to choose from, and what is known of the chosen row.
struct Page: Sendable {
  var rows: [ListRow] = []
  /// Rows above these that are not in sight and were left out.
  var before = 0
  /// Sentences that stand below the list when there is room: quorum, times, what is late.
  var foot: [StyledText] = []
  var detail: [DetailLine] { makeDetail() }
  /// Made when it is drawn: what a key does is mostly a question about the rows, and asked several times.
  var makeDetail: @Sendable () -> [DetailLine] = { [] }
  /// What a list without rows says instead: what to do next.
  var whenEmpty = ""
  /// Columns that the list would like beside a detail.
  var listColumns = 30
  /// Whether the list has the whole screen: what is printed is shown as wide as it is.
  var isAlone = false
}

/// One row of a list; without a target it cannot be selected.
struct ListRow: Hashable, Sendable {
  var text: String
  /// Stands at the right edge.
  var right = ""
  var role: Role = .plain
  var target: Target?
  /// What a filter looks through besides, and nobody sees in the row.
  var alsoFound = ""
}

/// What a row stands for.
enum Target: Hashable, Sendable {
  case meeting(String)
  case action(Reference)
  /// How the group stands.
  case figures
  /// Who sits in the group; an institution by its code, a member by the id.
  case membership
  case institution(String)
  case member(String)
  /// A group below this one, by its folder.
  case subgroup(String)
  case proposal(String)
  case decision(Reference)
  case person(Attendee)
  /// An institution of whose people none is known, by its code: who comes for it is still to be named.
  case seat(String)
  case item(Int)
  case training(String)
  /// A part of what training has come to.
  case ledger(LedgerTopic)
  /// A row of the activity that the grid shows, by its line.
  case trainingRow(Int)
  /// A line of the printed minutes.
  case line(Int)
}

/// A sentence with its role.
struct StyledText: Hashable, Sendable {
  var text: String
  var role: Role = .plain
}

/// A line of the right pane before it is wrapped.
struct DetailLine: Hashable, Sendable {
  var text: String
  var role: Role = .plain
  /// Columns that the wrapped rest is set in.
  var hanging = 0
  /// The entry that the line belongs to, by its place in the item.
  var entry: Int?
}

extension Session {
  /// The page of the present view, before filtering.
  var page: Page {
    switch view {
    case .group: groupPage
    case .agenda: agendaPage
    case .attendance: attendancePage
    case .proposals: proposalsPage
    case .actions: actionsPage
    case .training: trainingPage
    case .grid: gridPage
    case .minutes: minutesPage
    }
  }

  /// The page with only the rows that the filter lets through.
  var shownPage: Page {
    // The review is filtered where it is made.
    guard !filter.isEmpty, view != .actions else { return page }
    var shown = page
    shown.rows = filtered(shown.rows)
    shown.whenEmpty = words.nothingFound
    return shown
  }

  /// The page as far as it can be seen: of long lists only what is around the selected row.
  var pageInSight: Page {
    if view == .actions { return actionsPageInSight }
    return view == .grid && filter.isEmpty ? gridPageInSight : shownPage
  }

  /// What the filter lets through: everything while there is none, else rows that can be selected
  /// and hold its word.
  private func filtered(_ rows: [ListRow]) -> [ListRow] {
    guard !filter.isEmpty else { return rows }
    let wanted = PlainText(filter)
    return rows.filter { row in
      row.target != nil
        && PlainText([row.text, row.right, row.alsoFound].joined(separator: " "))
          .containsWords(of: wanted)
    }
  }

  /// The target that is selected among the rows of the page that is being made, so that a page can
  /// say what is known of it.
  func chosen(among rows: [ListRow]) -> Target? {
    let targets = filtered(rows).compactMap(\.target)
    let index = selection[view] ?? 0
    return targets.indices.contains(index) ? targets[index] : nil
  }

  /// Targets of the present list in order, as the selection counts them.
  var targets: [Target] {
    view == .grid && filter.isEmpty
      ? gridLines.map { .trainingRow($0) } : shownPage.rows.compactMap(\.target)
  }

  /// How many rows can be selected.
  var targetCount: Int { view == .actions ? review.shown.count : targets.count }

  var selectedTarget: Target? {
    if view == .actions { return selectedInReview.map { .action($0.id) } }
    let all = targets
    let index = selection[view] ?? 0
    return all.indices.contains(index) ? all[index] : nil
  }

  /// The agenda item that the agenda view is on.
  var selectedItem: Int? {
    guard view == .agenda, case .item(let index)? = selectedTarget else { return nil }
    return index
  }

  /// Line of the current meeting's file that belongs to what is selected.
  var selectedLine: Int {
    guard let meeting = currentMeeting?.meeting, let item = selectedItem else { return 1 }
    let entries = meeting.items[item].entries
    if inContent, entries.indices.contains(contentSelection) {
      return entries[contentSelection].lines.lowerBound
    }
    return meeting.items[item].line
  }

  /// The entry selected in the right pane.
  var selectedEntry: EntryPlace? {
    guard inContent, let item = selectedItem, let meeting = currentMeeting?.meeting,
      meeting.items[item].entries.indices.contains(contentSelection)
    else { return nil }
    return EntryPlace(item: item, entry: contentSelection)
  }
}
