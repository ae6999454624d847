import ActaFrame
import ActaMeeting

/// The groups below the open one, in its own view.
extension Session {
  func subgroupRow(_ entry: Overview.Entry) -> ListRow {
    let late = entry.figures?.overdue ?? 0
    let right = entry.figures == nil ? "" : OverviewPhrases.of(language).overdue.filled(late)
    return ListRow(
      text: "\(entry.id)  \(entry.name)", right: right, role: late > 0 ? .overdue : .plain,
      target: .subgroup(entry.folder))
  }

  /// Its name, and the same figures as those of the open group.
  func subgroupDetail(_ folder: String) -> [DetailLine] {
    let entry = subgroups.first { $0.folder.utf8.elementsEqual(folder.utf8) }
    guard let entry else { return [] }
    let lines = entry.figures.map { FiguresLines($0, language).lines } ?? []
    return [DetailLine(text: "\(entry.id)  \(entry.name)", role: .heading)] + lines
  }
}
