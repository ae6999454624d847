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
    var met: [[PlainWord]: Set<Int>] = [:]
    let words = activities.map { one in
      one.training.isAwareness ? nil : one.training.topic.map { TrainingRolls.topic($0) }
    }
    for row in rows where row.attended {
      guard let word = words[row.activity], let institution = row.institution else { continue }
      let training = activities[row.activity].training
      let place = [row.institutionWord, word]
      let empty = CoverageCell(
        institution: institution, topic: topics[word] ?? training.topic ?? "", people: [])
      // In place: one institution may have sent thousands.
      cells[place, default: empty].take(
        row.person, training.lastDay, isNew: met[place, default: []].insert(row.person).inserted)
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

  private mutating func take(_ person: Int, _ day: CalendarDate?, isNew: Bool) {
    if isNew { people.append(person) }
    last = [last, day].compactMap { $0 }.max()
  }
}
