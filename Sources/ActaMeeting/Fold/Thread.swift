/// The whole life of one action, proposal or decision, over meetings and groups: every fact in the
/// order in which it counts, each with the line it stands on.
package struct Thread: Hashable, Sendable {
  /// With group.
  package var subject: Reference
  /// How it stands now.
  package var standing: Standing
  package var facts: [ThreadFact]
  /// Of a proposal: how it stands in the groups it was referred to or came from.
  package var counterparts: [Counterpart]

  /// The thing itself, with all that was folded into it.
  package enum Standing: Hashable, Sendable {
    case action(ActionRecord)
    case proposal(ProposalRecord)
    case decision(DecisionRecord)
  }

  /// Nil when nothing has that name.
  package init?(of subject: Reference, in groups: [GroupRecord]) {
    let web = ThreadWeb(groups)
    guard let standing = web.standing(of: subject) else { return nil }
    self.subject = subject
    self.standing = standing
    facts = web.facts(about: web.related(to: subject))
    counterparts = web.counterparts(of: standing)
  }
}

/// One thing that is written of it, or of what belongs to it.
package struct ThreadFact: Hashable, Sendable {
  package var date: CalendarDate?
  /// The group in whose files it stands.
  package var group: String
  /// The meeting; nil outside of meetings.
  package var meeting: String?
  package var place: Provenance
  /// What it is about: the subject, or what led to it or came of it.
  package var about: Reference
  package var what: What
  /// The label that governs it; nil of what is in no meeting.
  package var share: Label?

  /// What happened.
  package enum What: Hashable, Sendable {
    case submitted(Proposal)
    case withdrawn
    /// What a group that it was referred to decided, as it came to be known.
    case answered(ProposalAnswer)
    /// On the agenda of a meeting that is planned; the item's title.
    case scheduled(String)
    /// Under an item; whether it was put off.
    case discussed(String, postponed: Bool)
    case decided(DecisionRecord)
    case corrected(Correction)
    /// The promise, with the wording as corrected.
    case promised(Action, text: String)
    /// Something said of an action, with what held before; nil of an action whose own story is not
    /// told here, only that it became part of this one.
    case said(ActionEvent, before: ActionSituation?)
  }
}

/// What holds of an action at one time.
package struct ActionSituation: Hashable, Sendable {
  package var state: ActionState = .open
  package var who: String?
  package var due: CalendarDate?

  /// A new day, later than a day that was there before.
  package func isPostponed(by event: ActionEvent) -> Bool {
    guard let due, let next = event.due else { return false }
    return next > due
  }

  /// Final before, and asked about again.
  package func isReopened(by event: ActionEvent) -> Bool {
    state.isFinal && !event.state.isFinal
  }

  package mutating func take(_ event: ActionEvent) {
    state = event.state
    who = event.who ?? who
    due = event.due ?? due
  }
}

extension Thread {
  /// Every name that has a thread, in full.
  package static func names(in groups: [GroupRecord]) -> [Reference] { ThreadWeb(groups).names }
}
