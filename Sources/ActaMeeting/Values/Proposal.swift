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
  /// What groups it was referred to decided on it, in the order it came to be known.
  package var answers: [ProposalAnswer] = []
  /// The proposal itself.
  package var text: [String] = []
  package var lines: ClosedRange<Int>

  package init(label: String, title: String, lines: ClosedRange<Int>) {
    self.label = label
    self.title = title
    self.lines = lines
  }

  /// Who brought it to the group: an institution of it, by its code, else the group that referred it.
  package var bringer: String? { by ?? origin?.group }
}

/// What another group decided on a proposal that was referred to it.
package struct ProposalAnswer: Hashable, Sendable {
  /// With its group and meeting.
  package var decision: Reference
  package var result: DecisionResult
  /// The wording decided there.
  package var text: String

  package init(decision: Reference, result: DecisionResult, text: String) {
    self.decision = decision
    self.result = result
    self.text = text
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
