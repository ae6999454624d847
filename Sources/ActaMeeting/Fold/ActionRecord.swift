/// A promise with all that became of it.
package struct ActionRecord: Hashable, Sendable {
  /// With group and meeting.
  package var id: Reference
  /// The wording, with corrections made after approval put in.
  package var text: String
  package var who: String?
  /// Who promised it first.
  package var originalWho: String?
  package var with: [String]
  /// The day it is due now; nil is by the next ordinary meeting.
  package var due: CalendarDate?
  /// The day that was promised first.
  package var originalDue: CalendarDate?
  package var priority: Priority?
  package var origin: Reference?
  package var state: ActionState = .open
  /// How often a new day was later than the one before; the first day given to what was due by the
  /// next meeting is not counted.
  package var postponed = 0
  /// REVIEWs and updates about it.
  package var reviews = 0
  /// From the promise on, in order.
  package var history: [ActionStep]
  /// Its own label, else its item's, else its meeting's, else the group's.
  package var share: Label?
  /// The label of the meeting it was promised in.
  package var meetingShare: Label?
  /// Day of the meeting it was promised in.
  package var born: CalendarDate?
  /// Day of the first ordinary meeting held after that one.
  package var nextMeetingHeld: CalendarDate?
  /// The group's folder, relative to what was asked about.
  package var folder: String
  package var line: Int

  /// The file, relative to what was asked about.
  package var file: String {
    Provenance(folder: folder, meeting: id.meeting ?? "", line: line).file
  }

  /// Whether fewer people may read it than read its meeting's minutes.
  package var isForFewer: Bool {
    guard let share, let meetingShare else { return false }
    return share < meetingShare
  }

  /// The last day on which it is in time; nil while it waits for a meeting not yet held.
  package var lastDay: CalendarDate? { due ?? nextMeetingHeld }

  /// Any state that is not final, past its last day.
  package func isOverdue(today: CalendarDate) -> Bool { daysLate(today: today) > 0 }

  /// Days since the last day in time; 0 when there are none or nobody asks any more.
  package func daysLate(today: CalendarDate) -> Int {
    guard !state.isFinal, let lastDay else { return 0 }
    return max(0, today.daysSince1970 - lastDay.daysSince1970)
  }
}

extension ActionRecord {
  /// As a circle may know it: nothing of what was said under a stricter label.
  package func told(to label: Label) -> ActionRecord {
    guard history.dropFirst().contains(where: { $0.share < label }) else { return self }
    var told = self
    (told.state, told.who, told.due) = (.open, originalWho, originalDue)
    (told.postponed, told.reviews) = (0, 0)
    told.history = Array(history.prefix(1))
    for step in history.dropFirst() where step.share >= label { told.apply(step) }
    return told
  }

  /// Whether a circle may know what was said last; the promise itself is asked elsewhere.
  package func lastWordReaches(_ label: Label) -> Bool {
    history.count < 2 || history.last.map { $0.share >= label } ?? true
  }

  /// What is said last holds, whenever it was said and whatever was said before: a done action that
  /// is in progress again is in progress. Only a day after another day is a postponement; the first
  /// day given to what was due by the next meeting is none, for there was no day before it.
  mutating func apply(_ step: ActionStep) {
    guard let event = step.event else { return }
    state = event.state
    reviews += 1
    if let who = event.who { self.who = who }
    if let due = event.due {
      if let before = self.due, due > before { postponed += 1 }
      self.due = due
    }
    history.append(step)
  }
}

/// One thing said of a promise; the first is the promise itself.
package struct ActionStep: Hashable, Sendable {
  package var date: CalendarDate?
  /// The group that said it, which need not be the one that promised.
  package var group: String
  /// The meeting; nil is updates.txt.
  package var meeting: String?
  /// Nil for the promise.
  package var event: ActionEvent?
  /// Of the group that said it, relative to what was asked about.
  package var folder: String
  package var line: Int
  /// The label that governs it.
  package var share: Label

  package init(
    date: CalendarDate?, group: String, meeting: String?, event: ActionEvent?, folder: String = "",
    line: Int, share: Label = .amber
  ) {
    self.date = date
    self.group = group
    self.meeting = meeting
    self.event = event
    self.folder = folder
    self.line = line
    self.share = share
  }

  /// Where it is written.
  package var place: Provenance { Provenance(folder: folder, meeting: meeting, line: line) }
}
