/// A voting institution of a group that has nobody trained in a topic.
package struct CoverageGap: Hashable, Sendable {
  package var group: String
  package var institution: String
  package var topic: String

  static func all(
    _ groups: [GroupRecord], _ rolls: TrainingRolls, today: CalendarDate
  ) -> [CoverageGap] {
    let topics = rolls.topics.sorted { $0.key.bytes.lexicographicallyPrecedes($1.key.bytes) }
      .map(\.value)
    let covered = Set(rolls.coverage.map { [PlainWord($0.institution), PlainWord($0.topic)] })
    return groups.flatMap { record in
      let seats = record.group.institutions(on: today).filter { $0.seat == .voting }
      return seats.flatMap { seat in
        topics.filter { !covered.contains([PlainWord(seat.code), PlainWord($0)]) }
          .map { CoverageGap(group: record.group.id, institution: seat.code, topic: $0) }
      }
    }
  }
}

/// A topic that an institution of a group was last trained in longer ago than the group's period.
package struct RefresherDue: Hashable, Sendable {
  package var group: String
  package var institution: String
  package var topic: String
  package var last: CalendarDate
  /// The day from which it is due.
  package var due: CalendarDate

  static func all(
    _ groups: [GroupRecord], _ rolls: TrainingRolls, today: CalendarDate
  ) -> [RefresherDue] {
    groups.flatMap { record -> [RefresherDue] in
      guard let period = record.group.refresher else { return [] }
      let seats = Set(record.group.institutions(on: today).map { PlainWord($0.code) })
      return rolls.coverage.compactMap { cell in
        guard seats.contains(PlainWord(cell.institution)), let last = cell.last,
          let due = last.adding(months: period), due <= today
        else { return nil }
        return RefresherDue(
          group: record.group.id, institution: cell.institution, topic: cell.topic, last: last,
          due: due)
      }
    }
  }
}
