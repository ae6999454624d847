import ActaFrame
import ActaMeeting
import ActaText

/// `/`, `n` and `N`: the rows of the present list, and what is recorded under the items of an agenda.
extension Session {
  /// Where a word stands: in a row, or in an entry that the row's right pane shows.
  private struct Finding: Hashable {
    var row: Int
    /// By its place in the item; nil is the row itself.
    var entry: Int?
  }

  /// Goes to the next place from the present one on that holds the word, turning round at the end.
  mutating func findAgain(forward: Bool) {
    guard !lastSearch.isEmpty else {
      say(room.searchFirst, .warning)
      return
    }
    let all = findings
    guard let index = next(among: all, forward: forward) else {
      say(words.nothingFound, .warning)
      return
    }
    selection[view] = all[index].row
    textPlace = nil
    inContent = all[index].entry != nil
    contentSelection = all[index].entry ?? 0
    say(room.hit.filled(lastSearch, index + 1, all.count))
  }

  private var findings: [Finding] {
    let wanted = PlainText(lastSearch)
    let holds: (String) -> Bool = { PlainText($0).containsWords(of: wanted) }
    let rows = shownPage.rows.filter { $0.target != nil }
    return rows.enumerated().flatMap { place, row -> [Finding] in
      let own = holds(row.text + " " + row.alsoFound) ? [Finding(row: place, entry: nil)] : []
      return own
        + entries(of: row.target).filter { holds($0.1) }.map { entry, _ in
          Finding(row: place, entry: entry)
        }
    }
  }

  /// What a search reads under an agenda item, each with its place; what is restricted is not read.
  private func entries(of target: Target?) -> [(Int, String)] {
    guard case .item(let index)? = target, let meeting = currentMeeting?.meeting else { return [] }
    return meeting.items[index].entries.enumerated().compactMap { place, entry in
      switch entry {
      case .paragraph(let paragraph): (place, paragraph.text)
      case .decision(let decision): (place, "\(decision.label) \(decision.text)")
      case .action(let action): (place, "\(action.label) \(action.text)")
      case .review, .restricted, .correction: nil
      }
    }
  }

  private func next(among all: [Finding], forward: Bool) -> Int? {
    let here = (selection[view] ?? 0, inContent ? contentSelection : -1)
    if forward {
      return all.firstIndex { ($0.row, $0.entry ?? -1) > here } ?? all.indices.first
    }
    return all.lastIndex { ($0.row, $0.entry ?? -1) < here } ?? all.indices.last
  }
}
