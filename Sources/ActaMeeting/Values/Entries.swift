/// What stands under an agenda item, in the order of the file.
package indirect enum Entry: Hashable, Sendable {
  case paragraph(Paragraph)
  case decision(Decision)
  case action(Action)
  case review(Review)
  case restricted(Restricted)
  case correction(Correction)

  /// Lines of the entry, from 1.
  package var lines: ClosedRange<Int> {
    switch self {
    case .paragraph(let paragraph): paragraph.lines
    case .decision(let decision): decision.lines
    case .action(let action): action.lines
    case .review(let review): review.lines
    case .restricted(let restricted): restricted.lines
    case .correction(let correction): correction.lines
    }
  }

  /// The name of a decision or an action; nil of what is no fact that others refer to.
  package var label: String? {
    switch self {
    case .decision(let decision): decision.label
    case .action(let action): action.label
    case .paragraph, .review, .restricted, .correction: nil
    }
  }

  /// What a reader could read of it; what a correction quotes is a text of another entry.
  package var texts: [String] {
    switch self {
    case .paragraph(let one): [one.text]
    case .decision(let one):
      [one.text] + one.notes + (one.standAside + one.blocks + one.consults).compactMap(\.reason)
    case .action(let one): [one.text] + one.notes
    case .review(let one): [one.event.evidence].compactMap { $0 } + one.event.notes
    case .restricted(let one): [one.title] + one.text
    case .correction(let one): [one.shouldRead].compactMap { $0 } + one.notes
    }
  }
}

/// Consecutive lines of text; a line that starts `- ` is a paragraph of its own.
package struct Paragraph: Hashable, Sendable {
  /// The lines joined with a blank, without escapes.
  package var text: String
  package var lines: ClosedRange<Int>

  package init(text: String, lines: ClosedRange<Int>) {
    self.text = text
    self.lines = lines
  }
}

/// An institution with its reason: `PRM, falta de viatura`.
package struct Voice: Hashable, Sendable {
  package var institution: String
  package var reason: String?

  package init(institution: String, reason: String?) {
    self.institution = institution
    self.reason = reason
  }
}

/// What the group decided, with what it rests on.
package struct Decision: Hashable, Sendable {
  package var label: String
  /// The wording.
  package var text: String
  /// Proposals it is on.
  package var proposals: [Reference] = []
  /// Meetings whose acta it approves, by name.
  package var meetings: [String] = []
  package var result: DecisionResult?
  package var until: CalendarDate?
  /// Group it was referred to.
  package var to: String?
  /// Provisional decision that it settles.
  package var ratifies: Reference?
  package var basis: DecisionBasis?
  package var standAside: [Voice] = []
  package var blocks: [Voice] = []
  package var consults: [Voice] = []
  package var counted: YesNo?
  package var votesFor: Int?
  package var votesAgainst: Int?
  package var abstentions: Int?
  package var rollFor: [String] = []
  package var rollAgainst: [String] = []
  package var rollAbstained: [String] = []
  package var rule: MajorityRule?
  /// The chair's casting vote.
  package var casting: Voice?
  package var present: CountOf?
  package var at: ClockTime?
  package var share: Label?
  /// Lines of text under the fields.
  package var notes: [String] = []
  package var lines: ClosedRange<Int>

  package init(label: String, text: String, lines: ClosedRange<Int>) {
    self.label = label
    self.text = text
    self.lines = lines
  }
}

/// What somebody promised.
package struct Action: Hashable, Sendable {
  package var label: String
  package var text: String
  /// Code of the one institution that answers for it; nil is an error in the file.
  package var who: String?
  package var with: [String] = []
  /// Nil: by the next ordinary meeting.
  package var due: CalendarDate?
  package var priority: Priority?
  package var origin: Reference?
  package var share: Label?
  package var notes: [String] = []
  package var lines: ClosedRange<Int>

  package init(label: String, text: String, lines: ClosedRange<Int>) {
    self.label = label
    self.text = text
    self.lines = lines
  }
}

/// What was said about a promise: the event of a REVIEW block or of a row of updates.txt.
package struct ActionEvent: Hashable, Sendable {
  package var state: ActionState
  package var due: CalendarDate?
  package var who: String?
  /// Who reported it, or what blocks it.
  package var by: String?
  /// Group it was passed on to.
  package var to: String?
  /// Action it became part of.
  package var into: Reference?
  package var evidence: String?
  package var notes: [String] = []

  package init(state: ActionState) {
    self.state = state
  }
}

/// A promise looked at in a meeting.
package struct Review: Hashable, Sendable {
  package var action: Reference
  package var event: ActionEvent
  package var lines: ClosedRange<Int>

  package init(action: Reference, event: ActionEvent, lines: ClosedRange<Int>) {
    self.action = action
    self.event = event
    self.lines = lines
  }
}

/// Text for a stricter circle than its item's.
package struct Restricted: Hashable, Sendable {
  package var label: Label
  /// What stands after the label; itself restricted.
  package var title: String
  package var text: [String]
  package var lines: ClosedRange<Int>

  package init(label: Label, title: String, text: [String], lines: ClosedRange<Int>) {
    self.label = label
    self.title = title
    self.text = text
    self.lines = lines
  }
}

/// A mistake mended after approval.
package struct Correction: Hashable, Sendable {
  package var label: String
  package var title: String
  /// What it corrects: a label of this meeting, or nothing for the running text.
  package var on: String?
  package var reads: String?
  package var shouldRead: String?
  /// What both are where they are counts of a vote, `a-favor: 2` or the number alone.
  package var vote: VoteCorrection?
  package var date: CalendarDate?
  /// Lines of text under the fields.
  package var notes: [String] = []
  package var lines: ClosedRange<Int>

  package init(label: String, title: String, lines: ClosedRange<Int>) {
    self.label = label
    self.title = title
    self.lines = lines
  }
}
