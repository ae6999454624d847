import ActaFrame
import ActaMeeting
import ActaText

/// `e` on a decision: the window that it was taken in, filled in as it stands, under the rules of the
/// minute at which it was taken.
extension Session {
  mutating func openRewriting(_ place: EntryPlace, _ decision: Decision) {
    guard let item = place.item, let way = DecisionWay(of: decision) else {
      openWordingForm(place, decision.text)
      return
    }
    let subject = DecisionSubject(
      item: item, proposals: decision.proposals, ratifies: decision.ratifies,
      rewrites: place.entry)
    // With a quorum and nobody to consult, it was the group that called it provisional.
    let isByChoice =
      way == .consensus && decision.result == .provisional && decision.consults.isEmpty
      && rules(for: subject)?.doubt == nil
    openDecisionForm(DecisionPlan(way: isByChoice ? .provisional : way, subject: subject))
    guard case .form(var form) = popup else { return }
    form.fill(from: decision, language, tallyLabel: deciding.tally)
    popup = .form(form)
  }

  /// The decision that a subject would write again.
  func rewritten(_ subject: DecisionSubject) -> Decision? {
    guard let entry = subject.rewrites,
      case .decision(let decision)? = currentMeeting?.entry(
        at: EntryPlace(item: subject.item, entry: entry))
    else { return nil }
    return decision
  }

  /// Writes what changed of a decision; its label, its hour, who was there and its text stay.
  mutating func rewrite(
    _ place: EntryPlace, as decided: Decision, _ rules: DecisionRules
  ) -> [Effect] {
    guard let file = currentMeeting, case .decision(let old)? = file.entry(at: place) else {
      return []
    }
    var decision = decided
    (decision.label, decision.at, decision.share) = (old.label, old.at, old.share)
    (decision.present, decision.meetings) = (old.present ?? decided.present, old.meetings)
    decision.keepBasis(ofDeferral: old)
    let result = decision.result?.words.spoken(in: language) ?? ""
    let effects = commit(
      file.rewriting(place, as: decision), room.rewritten.filled(decision.label, result))
    if let more = remark(on: decision, rules) { say(more, .warning) }
    return effects
  }
}

extension DecisionWay {
  /// The way that a decision was come to, as its fields tell; nil when no window takes it, such as
  /// the approval of an acta.
  init?(of decision: Decision) {
    guard decision.meetings.isEmpty else { return nil }
    switch (decision.result, decision.basis) {
    case (.deferred, _): self = .postpone
    case (.referred, .rollCall), (.referred, .secret): return nil
    case (.referred, _): self = .refer
    case (.rejected, .consensus), (.rejected, .unanimity), (.rejected, .chair):
      self = decision.ratifies == nil ? .reject : .lapse
    case (_, .unanimity): self = .unanimity
    case (_, .vote) where decision.counted == .no: self = .seenMajority
    case (_, .vote): self = .vote
    case (_, .secret): self = .secret
    case (_, .rollCall): self = .rollCall
    case (_, .consensus): self = .consensus
    default: return nil
    }
  }
}

extension Decision {
  /// The window of a deferral does not ask how it was come to, and takes nothing of it away.
  fileprivate mutating func keepBasis(ofDeferral old: Decision) {
    guard result == .deferred, old.result == .deferred else { return }
    (basis, counted, rule) = (old.basis, old.counted, old.rule)
    (votesFor, votesAgainst, abstentions) = (old.votesFor, old.votesAgainst, old.abstentions)
  }
}

extension Form {
  /// Puts what a decision says into the fields that there are, and begins at the wording.
  fileprivate mutating func fill(
    from decision: Decision, _ language: Language, tallyLabel: String
  ) {
    let counts = [decision.votesFor, decision.votesAgainst, decision.abstentions]
    let values: [FormField.Name: String?] = [
      .rule: decision.rule?.words.text(in: language),
      .tally: counts.contains(nil)
        ? nil : counts.compactMap { $0.map(String.init) }.joined(separator: "-"),
      .until: decision.until?.iso, .to: decision.to,
      .basis: .some(decision.basis?.words.text(in: language) ?? ""),
    ]
    // A vote on a referral has its counts in a field that is only there when one was taken.
    if decision.result == .referred, decision.basis == .vote, let counted = values[.tally] ?? nil {
      fields.append(FormField(.tally, tallyLabel, kind: .tally, text: counted))
    }
    for index in fields.indices {
      guard let value = values[fields[index].name] ?? nil else { continue }
      fields[index].line = LineField(text: value)
    }
    (focus, start) = (0, 0)
  }
}

extension Round {
  /// Takes over the answers of a decision; an institution that was not in the room by the roll of
  /// then is listed all the same.
  mutating func take(_ decision: Decision) {
    rule = decision.rule ?? rule
    for (institution, answer) in answers(of: decision) {
      if let index = rows.firstIndex(where: { $0.institution == institution }) {
        rows[index].answer = answer
      } else {
        rows.append(Row(institution: institution, answer: answer))
      }
    }
  }

  private func answers(of decision: Decision) -> [(String, Answer)] {
    let votes: [(NamedVote.Vote, [String])] = [
      (.inFavour, decision.rollFor), (.against, decision.rollAgainst),
      (.abstains, decision.rollAbstained),
    ]
    return votes.flatMap { vote, names in names.map { ($0, .vote(vote)) } }
      + decision.standAside.map {
        ($0.institution, .position(.standsAside(reason: $0.reason ?? "")))
      }
      + decision.blocks.map { ($0.institution, .position(.blocks(reason: $0.reason ?? ""))) }
      + decision.consults.map {
        ($0.institution, .position(.consults(by: $0.reason.flatMap { CalendarDate(iso: $0) })))
      }
  }
}
