/// A decision with what it rests on and what became of it.
package struct DecisionRecord: Hashable, Sendable {
  /// With group and meeting.
  package var id: Reference
  package var decision: Decision
  /// The wording in force, with corrections made after approval put in.
  package var text: String
  /// Day of its meeting.
  package var date: CalendarDate?
  package var meetingTitle: String
  /// Title of its agenda item; nil before the first.
  package var item: String?
  /// Minute that it is judged by: its own, else when its item was last closed; nil is over the whole
  /// meeting.
  package var at: ClockTime?
  /// Voting institutions present of all: as frozen into it, else by attendance; nil when neither
  /// says anything.
  package var present: CountOf?
  /// Whether the quorum was there: by attendance at that minute, by `present:` where attendance gives
  /// no answer, nil where neither does.
  package var isQuorate: Bool?
  /// The later decision that ratified a provisional one, or let it lapse.
  package var settledBy: Reference?
  /// Actions that it gave rise to, in order.
  package var actions: [Reference]
  /// Its own label, else its item's, else its meeting's, else the group's.
  package var share: Label
  /// The label of its meeting.
  package var meetingShare: Label
  /// The group's folder, relative to what was asked about.
  package var folder: String
  package var line: Int

  /// What it is on, as written: proposals, and meetings whose acta it approves.
  package var subjects: [String] { decision.proposals.map(\.text) + decision.meetings }

  /// The file, relative to what was asked about.
  package var file: String {
    Provenance(folder: folder, meeting: id.meeting ?? "", line: line).file
  }

  /// Whether fewer people may read it than read its meeting's minutes.
  package var isForFewer: Bool { share < meetingShare }

  /// Whether it still waits for a meeting with a quorum, or with a mandate, to settle it.
  package var isPending: Bool { decision.result == .provisional && settledBy == nil }
}
