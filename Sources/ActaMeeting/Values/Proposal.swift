/// A case-management improvement proposal as its authors submitted it.
package struct Proposal: Hashable, Sendable {
  /// `P-2026-03`.
  package var label: String
  package var title: String
  /// Institution that brings it.
  package var by: String?
  package var date: CalendarDate?
  package var stage: CaseStage?
  package var level: ProblemLevel?
  package var problem: String?
  package var indicator: String?
  /// Day it was taken back.
  package var withdrawn: CalendarDate?
  /// The proposal of another group that this one received.
  package var origin: Reference?
  /// The proposal itself.
  package var text: [String] = []
  package var lines: ClosedRange<Int>

  package init(label: String, title: String, lines: ClosedRange<Int>) {
    self.label = label
    self.title = title
    self.lines = lines
  }
}

/// A row of `updates.txt`: what was reported between meetings.
package struct Update: Hashable, Sendable {
  package var date: CalendarDate
  package var action: Reference
  package var event: ActionEvent
  package var line: Int

  package init(date: CalendarDate, action: Reference, event: ActionEvent, line: Int) {
    self.date = date
    self.action = action
    self.event = event
    self.line = line
  }
}
