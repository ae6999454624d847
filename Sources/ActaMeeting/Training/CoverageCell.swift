/// Who of an institution was trained in a topic, and when last.
package struct CoverageCell: Hashable, Sendable {
  package var institution: String
  package var topic: String
  /// Places in the ledger's people.
  package var people: [Int]
  package var last: CalendarDate?
}

extension CoverageCell {
  /// In the order of institution and topic; `topics` has the spelling of each.
  static func all(
    _ rows: [TrainingRolls.Row], _ activities: [ActivityFigures], _ topics: [PlainWord: String]
  ) -> [CoverageCell] {
    var cells: [[PlainWord]: CoverageCell] = [:]
    for row in rows where row.attended {
      let training = activities[row.activity].training
      guard let topic = training.topic, let institution = row.institution, !training.isAwareness
      else { continue }
      let word = TrainingRolls.topic(topic)
      let place = [PlainWord(institution), word]
      var cell =
        cells[place]
        ?? CoverageCell(institution: institution, topic: topics[word] ?? topic, people: [])
      if !cell.people.contains(row.person) { cell.people.append(row.person) }
      cell.last = [cell.last, training.lastDay].compactMap { $0 }.max()
      cells[place] = cell
    }
    let places = cells.keys.sorted {
      $0.map(\.bytes).joined(separator: [0]).lexicographicallyPrecedes(
        $1.map(\.bytes).joined(separator: [0]))
    }
    return places.compactMap { place in
      var cell = cells[place]
      cell?.people.sort()
      return cell
    }
  }
}
