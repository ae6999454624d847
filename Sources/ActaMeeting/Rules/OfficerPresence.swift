/// Whether who presides or writes was there from the beginning to the end.
extension Presence {
  /// When a member first came, in their own seat or in another's, to a meeting that had been opened
  /// by then; nil of who was there from the beginning, or is not marked.
  package func lateArrival(of member: String) -> ClockTime? {
    guard let opening = meeting.started else { return nil }
    return stays(of: member, awayAt: opening).compactMap(\.from).filter { $0 > opening }.min()
  }

  /// When a member left for good a meeting that went on; nil of who was there to its end, or is not
  /// marked.
  package func earlyDeparture(of member: String) -> ClockTime? {
    guard let end = meeting.ended else { return nil }
    return stays(of: member, awayAt: end).compactMap(\.until).filter { $0 < end }.max()
  }

  /// All stays of a member who was not there at a minute; none of one who was.
  private func stays(of member: String, awayAt time: ClockTime) -> [Stay] {
    let rows = meeting.attendance.filter { brings(member, $0) }
    return rows.contains { isHere($0, at: time) } ? [] : rows.flatMap(\.stays)
  }
}
