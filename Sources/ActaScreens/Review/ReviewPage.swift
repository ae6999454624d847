import ActaFrame
import ActaMeeting

/// View 4, the review: every action that is not final, with its history beside it.
extension Session {
  var reviewWords: ReviewPhrases { .of(language) }

  /// Brings the review up to what the register, the filter and the day now are.
  mutating func refreshReview() {
    let isHere = view == .actions
    let basis = ReviewList.Basis(
      version: library.version, today: now.date, order: reviewOrder, filter: isHere ? filter : "",
      isTyped: isHere && isFilterOpen)
    let words = reviewWords
    let (today, language) = (now.date, language)
    review.follow(library.register, basis) { action, text in
      for part in [action.id.group, action.id.meeting] {
        text.append(part ?? "")
        text.append("/")
      }
      text.add(action.id.label)
      text.add(action.who ?? "")
      for one in action.with { text.add(one) }
      text.add(action.text)
      text.add(action.state.words.text(in: language))
      if action.isOverdue(today: today) { text.add(words.lateWords) }
    }
  }

  private var isFilterOpen: Bool {
    if case .form(let form) = popup { return form.purpose == .filter }
    return false
  }

  var actionsPage: Page { actionsPage(review.shown.indices) }

  /// Only the rows that can be in sight around the selected one; the rest is counted.
  var actionsPageInSight: Page {
    let selected = selection[.actions] ?? 0
    let first = max(0, min(selected, review.shown.count - 1) - size.rows)
    return actionsPage(first..<min(review.shown.count, selected + size.rows + 1))
  }

  private func actionsPage(_ range: Range<Int>) -> Page {
    let rows = range.map { reviewRow(library.register.actions[review.shown[$0]]) }
    var page = Page(rows: rows, listColumns: 44)
    page.before = range.lowerBound
    page.whenEmpty = filter.isEmpty ? words.noActions : words.nothingFound
    page.makeDetail = { selectedInReview.map(actionDetail) ?? [] }
    page.foot = [
      StyledText(text: words.actionsOpenLate.filled(review.shown.count, review.late)),
      StyledText(text: reviewWords.order(reviewOrder)),
    ]
    if !marked.isEmpty {
      page.foot.append(StyledText(text: reviewWords.marked.filled(marked.count), role: .warning))
    }
    return page
  }

  var selectedInReview: ActionRecord? {
    let index = selection[.actions] ?? 0
    guard review.shown.indices.contains(index),
      library.register.actions.indices.contains(review.shown[index])
    else { return nil }
    return library.register.actions[review.shown[index]]
  }

  /// Why nothing can be said of the selected action; nil when something can. Two that bear one label
  /// cannot be told apart by what is said of them.
  var actionRefusal: String? {
    if let changeRefusal { return changeRefusal }
    guard let action = selectedAction else { return words.noAction }
    return library.register.action(action.id) == action
      ? nil : reviewWords.labelTwice.filled(action.id.label)
  }

  private func reviewRow(_ action: ActionRecord) -> ListRow {
    var row = actionRow(action)
    if marked.contains(action.id) { row.text = "* " + row.text }
    if action.state != .open, !action.isOverdue(today: now.date) {
      row.right = action.state.words.spoken(in: language)
    }
    return row
  }

  /// Space: marks the selected action for a bulk change, or takes the mark away, and goes on.
  mutating func toggleMark() {
    guard let id = selectedAction?.id else { return }
    if marked.remove(id) == nil { marked.insert(id) }
    move(.down)
  }

  /// What a change is made to: the marked actions in their order, else the selected one.
  var chosenActions: [ActionRecord] {
    guard view == .actions, !marked.isEmpty else { return selectedAction.map { [$0] } ?? [] }
    return library.register.actions.filter { marked.contains($0.id) }
  }

  mutating func changeOrder() {
    reviewOrder = reviewOrder.next
    selection[.actions] = 0
    refreshReview()
    say(reviewWords.order(reviewOrder))
  }
}
