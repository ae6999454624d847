import ActaFrame
import ActaMeeting
import ActaText

/// Moving through lists and panes: no file, no process, no fold.
extension Session {
  mutating func move(_ command: Command) {
    let count = inContent ? contentCount : targetCount
    guard count > 0 else { return }
    let present = inContent ? contentSelection : selection[view] ?? 0
    let page = max(1, size.rows - 7)
    let wanted =
      switch command {
      case .up: present - 1
      case .down: present + 1
      case .pageUp: present - page
      case .pageDown: present + page
      case .first: 0
      default: count - 1
      }
    select(max(0, min(count - 1, wanted)))
  }

  private mutating func select(_ index: Int) {
    if inContent {
      contentSelection = index
    } else {
      selection[view] = index
      contentSelection = 0
    }
  }

  mutating func select(_ target: Target) {
    if let place = place(of: target) { selection[view] = place }
  }

  /// Where a target stands in the present list, as the selection counts.
  func place(of target: Target) -> Int? {
    guard view == .actions else { return targets.firstIndex(of: target) }
    guard case .action(let id) = target, let place = library.register.place(of: id) else {
      return nil
    }
    return review.shown.firstIndex(of: place)
  }

  /// Goes into the right pane, when it has something to select.
  mutating func enterContent() {
    guard view == .agenda, selectedItem != nil else {
      if view != .agenda { openBeside() }
      return
    }
    inContent = true
    contentSelection = max(0, min(contentSelection, contentCount - 1))
  }

  private var contentCount: Int {
    guard let item = selectedItem, let meeting = currentMeeting?.meeting else { return 0 }
    return meeting.items[item].entries.count
  }

  /// Brings selections back to rows that exist.
  mutating func clampSelections() {
    refreshReview()
    selection[view] = max(0, min(selection[view] ?? 0, targetCount - 1))
    contentSelection = max(0, min(contentSelection, contentCount - 1))
    if contentCount == 0 { inContent = inContent && selectedItem != nil }
  }

  /// Enter on the selected row.
  mutating func openSelected() -> [Effect] {
    if inContent { return editSelected() }
    switch selectedTarget {
    case .meeting(let name):
      meetingName = name
      go(to: .agenda)
      selectOpenItem()
    case .item: enterContent()
    case .action(let reference): openAction(reference)
    case .proposal(let label): openProposal(label)
    case .decision(let id): openDecision(id)
    case .figures:
      let lines = detail(of: .figures).map(\.text)
      popup = .text(title: OverviewPhrases.of(language).figures, lines: lines)
    case .subgroup(let folder):
      let lines = subgroupDetail(folder).map(\.text)
      popup = .text(title: lines.first ?? "", lines: Array(lines.dropFirst()))
    case .membership: turnToMembership()
    case .person, .seat, .institution, .member: return editSelected()
    case .training(let name): openGrid(name)
    case .ledger(let topic): openLedger(topic)
    case .trainingRow: move(.down)
    case .line, nil: break
    }
    return []
  }

  /// What can be done with it, in the view of proposals; from elsewhere to it there.
  private mutating func openProposal(_ label: String) {
    guard view != .proposals else {
      library.register.proposal(label).map { openProposalMenu($0) }
      return
    }
    showsDecisions = false
    go(to: .proposals)
    select(.proposal(label))
  }

  /// Right on the selected row: from a proposal to its whole life; elsewhere as Enter.
  private mutating func openBeside() {
    switch (view, selectedTarget) {
    case (.proposals, .proposal(let label)): openThread(Reference(label: label))
    default: _ = openSelected()
    }
  }

  /// From the group's page to the action's own; there its whole life.
  private mutating func openAction(_ reference: Reference) {
    guard view != .actions else { return openThread(reference) }
    go(to: .actions)
    select(.action(reference))
  }

  /// From an action to the agenda item under which it was promised.
  mutating func goToBirth(of reference: Reference) {
    guard let name = reference.meeting, let file = library.meeting(name) else {
      say(reviewWords.bornElsewhere.filled(reference.text), .warning)
      return
    }
    meetingName = name
    go(to: .agenda)
    if let item = file.meeting.place(of: .action(reference))?.item { selection[.agenda] = item }
  }
}
