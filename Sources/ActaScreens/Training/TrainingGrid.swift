import ActaFrame
import ActaMeeting
import ActaText

/// A column of the grid that can be filled in.
enum GridColumn: Hashable, Sendable {
  /// A half-day, counted from 0.
  case mark(Int)
  case pre, post, women, men
}

/// The list of one activity: people by half-days, or age bands by sex.
extension Session {
  var currentTraining: TrainingFile? { trainingName.flatMap(library.training) }

  mutating func openGrid(_ name: String) {
    guard library.training(name) != nil else { return }
    trainingName = name
    selection[.grid] = 0
    go(to: .grid)
    gridColumn = firstOpenColumn
  }

  mutating func leaveGrid() {
    let name = trainingName
    go(to: .training)
    if let name { select(.training(name)) }
  }

  /// Two half-days for every day, and more where the list has more marks; one that nobody has a mark
  /// for did not take place and counts for nothing.
  var gridColumns: [GridColumn] {
    guard let training = currentTraining?.training else { return [] }
    if training.isAwareness { return [.women, .men] }
    let marked = training.participants.map(\.marks.count).max() ?? 0
    let count = max(marked, 2 * training.dates.count)
    return (0..<max(1, count)).map { .mark($0) } + [.pre, .post]
  }

  var column: GridColumn? {
    let all = gridColumns
    return all.indices.contains(gridColumn) ? all[gridColumn] : all.last
  }

  /// The first half-day that nobody has a mark for; while there is none, the first.
  private var firstOpenColumn: Int {
    guard let training = currentTraining?.training, !training.isAwareness else { return 0 }
    let open = gridColumns.firstIndex { column in
      guard case .mark(let index) = column else { return false }
      return !training.participants.contains {
        $0.marks.indices.contains(index) && $0.marks[index] != .unmarked
      }
    }
    return open ?? 0
  }

  mutating func moveColumn(by step: Int) {
    gridColumn = max(0, min(gridColumns.count - 1, gridColumn + step))
    if let column { say(name(of: column)) }
  }

  /// Lines of the rows of the list in their order.
  var gridLines: [Int] {
    guard let training = currentTraining?.training else { return [] }
    return training.isAwareness ? training.reached.map(\.line) : training.participants.map(\.line)
  }

  var gridPage: Page { gridPage(gridLines.indices) }

  /// Only the rows that can be in sight around the selected one; the rest is counted.
  var gridPageInSight: Page {
    let selected = selection[.grid] ?? 0
    let count = gridLines.count
    let first = max(0, min(selected, count - 1) - size.rows)
    return gridPage(first..<min(count, first + 2 * size.rows))
  }

  private func gridPage(_ range: Range<Int>) -> Page {
    guard let file = currentTraining else { return Page(whenEmpty: trainingWords.empty) }
    var page = Page(whenEmpty: trainingWords.noPeople, listColumns: 200)
    page.before = range.lowerBound
    let halfDays = file.figures.halfDays
    page.rows =
      file.training.isAwareness
      ? file.training.reached[range].map(reachedRow)
      : file.training.participants[range].map { participantRow($0, halfDays) }
    page.foot = gridFoot(file)
    return page
  }

  private func reachedRow(_ row: ReachedRow) -> ListRow {
    ListRow(text: row.age, right: "F \(row.women)  M \(row.men)", target: .trainingRow(row.line))
  }

  private func participantRow(_ one: Participant, _ halfDays: Int) -> ListRow {
    let marks = one.marks.map { String($0.rawValue) }.joined(separator: " ")
    let rate = halfDays == 0 ? "" : "\(one.rate(halfDays: halfDays).percent)%"
    return ListRow(
      text: "\(one.name)  \(one.institution ?? "")", right: "\(marks)  \(rate)",
      target: .trainingRow(one.line))
  }

  private func gridFoot(_ file: TrainingFile) -> [StyledText] {
    let figures = file.figures
    if file.training.isAwareness {
      let sum = figures.reached
      return [
        StyledText(text: trainingWords.reached.filled(sum?.women ?? 0, sum?.men ?? 0)),
        StyledText(text: trainingWords.reminder, role: .dim),
      ]
    }
    let scores = figures.scores.map {
      "\(language.tenths($0.meanPre)) > \(language.tenths($0.meanPost)) (\($0.people))"
    }
    let unmarked = max(0, gridColumns.count - 2 - figures.halfDays)
    let warning = trainingWords.unmarkedHalves.filled(unmarked)
    let isPartly = figures.halfDays > 0 && unmarked > 0
    return [
      StyledText(
        text: trainingWords.totals.filled(
          figures.participants.count, figures.women, figures.men,
          figures.rate.map { "\($0.percent)%" } ?? "-", certificates(of: file), scores ?? "-")),
      isPartly ? StyledText(text: warning, role: .warning) : nil,
      StyledText(text: cellText, role: .dim),
    ].compactMap { $0 }
  }

  /// Where the cursor is and what can be typed there, for eyes and for ears.
  private var cellText: String {
    guard let column else { return "" }
    let help: String
    switch column {
    case .mark: help = trainingWords.markHelp
    case .pre, .post: help = trainingWords.scoreHelp
    case .women, .men: help = trainingWords.countHelp
    }
    return "\(name(of: column)): \(help)"
  }

  /// `28 Jul manhã`, `pré`.
  func name(of column: GridColumn) -> String {
    switch column {
    case .pre: return trainingWords.pre
    case .post: return trainingWords.post
    case .women: return trainingWords.women
    case .men: return trainingWords.men
    case .mark(let index):
      guard let day = day(of: index) else { return trainingWords.halfDay.filled(index + 1) }
      let half = index.isMultiple(of: 2) ? trainingWords.morning : trainingWords.afternoon
      return "\(words.shortDate(day, from: day)) \(half)"
    }
  }

  /// The day of a half-day, where every day has two.
  func day(of halfDay: Int) -> CalendarDate? {
    let days = (currentTraining?.training.dates ?? []).sorted()
    return days.indices.contains(halfDay / 2) ? days[halfDay / 2] : nil
  }

  /// The row that is selected.
  var selectedParticipant: Participant? {
    guard case .trainingRow(let line)? = selectedTarget else { return nil }
    return currentTraining?.training.participants.first { $0.line == line }
  }

  var selectedReached: ReachedRow? {
    guard case .trainingRow(let line)? = selectedTarget else { return nil }
    return currentTraining?.training.reached.first { $0.line == line }
  }

  /// Certificates that are due; none before the last day.
  func certificates(of file: TrainingFile) -> Int {
    isOver(file.training) ? file.figures.certificates : 0
  }

  func isOver(_ training: Training) -> Bool { (training.lastDay ?? now.date) <= now.date }

  /// Why the grid cannot be changed.
  var gridRefusal: String? {
    if let changeRefusal { return changeRefusal }
    guard let file = currentTraining else { return trainingWords.empty }
    return file.isFrozen ? trainingWords.frozen : nil
  }
}
