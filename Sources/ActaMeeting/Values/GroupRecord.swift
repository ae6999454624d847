/// Everything the files of one group say, for the fold and the registers.
package struct GroupRecord: Hashable, Sendable {
  /// The group's folder relative to the folder the program was asked about; "" when they are one.
  package var folder: String
  package var group: Group
  /// In the order of their file names.
  package var meetings: [Meeting]
  package var proposals: [Proposal]
  package var updates: [Update]
  package var trainings: [Training]

  package init(
    folder: String = "", group: Group, meetings: [Meeting] = [], proposals: [Proposal] = [],
    updates: [Update] = [], trainings: [Training] = []
  ) {
    self.folder = folder
    self.group = group
    self.meetings = meetings
    self.proposals = proposals
    self.updates = updates
    self.trainings = trainings
  }

  /// The last day of which the files tell something that happened: a meeting that was held, or an update
  /// between meetings. A clock that says an earlier day is likely wrong.
  package var lastFact: CalendarDate? {
    let held = meetings.lazy.filter(\.status.isHeld).compactMap(\.date).max()
    return [held, updates.lazy.map(\.date).max()].compactMap { $0 }.max()
  }
}
