import ActaFrame
import ActaMeeting
import ActaText

/// `e` on a decision: the window that it was taken in, filled in as it stands, under the rules of the
/// minute at which it was taken.
extension Session {
  mutating func openRewriting(_ place: EntryPlace, _ decision: Decision) {
    let subject = place.item.map { item in
      DecisionSubject(
        item: item, proposals: decision.proposals, ratifies: decision.ratifies,
        rewrites: place.entry)
    }
    // What the rules would not take today is the record all the same, and its wording can be mended.
    guard let subject, let way = way(of: decision, subject),
      refusal(of: DecisionPlan(way: way, subject: subject)) == nil
    else {
      openWordingForm(place, decision.text)
      return
    }
    popup = window(over: decision, DecisionPlan(way: way, subject: subject)) ?? popup
  }

  /// The way whose window a decision is mended in; nil when there is none.
  private func way(of decision: Decision, _ subject: DecisionSubject) -> DecisionWay? {
    let way = DecisionWay(of: decision)
    // With a quorum and nobody to consult, it was the group that called it provisional.
    let isByChoice =
      way == .consensus && decision.result == .provisional && decision.consults.isEmpty
      && rules(for: subject)?.doubt == nil
    return isByChoice ? .provisional : way
  }

  /// The window of a way, filled in with what a decision says.
  private func window(over decision: Decision, _ plan: DecisionPlan) -> Popup? {
    let window = window(of: plan)
    guard case .form(var form)? = window else { return window }
    form.fill(from: decision, language, tallyLabel: deciding.tally)
    return .form(form)
  }

  /// The decision that a subject would write again.
  func rewritten(_ subject: DecisionSubject) -> Decision? {
    guard let entry = subject.rewrites,
      case .decision(let decision)? = currentMeeting?.entry(
        at: EntryPlace(item: subject.item, entry: entry))
    else { return nil }
    return decision
  }

  /// The decision that a plan would write again in the way that it was come to; nil for a new one, and
  /// for one that takes the place of another.
  func standing(_ plan: DecisionPlan) -> Decision? {
    guard let old = rewritten(plan.subject), way(of: old, plan.subject) == plan.way else {
      return nil
    }
    return old
  }

  /// The decision with its wording, day and receiver as a window has them, where how it was come to was
  /// left as it stands: that is the record, which no rule takes anything from. Nil where it is counted
  /// or agreed anew.
  func corrected(_ plan: DecisionPlan, _ form: Form) throws(FormProblem) -> Decision? {
    guard let old = standing(plan), case .form(let opened)? = window(over: old, plan) else {
      return nil
    }
    let isChanged = { (name: FormField.Name) in form[name] != opened[name] }
    guard ![.basis, .rule, .tally].contains(where: isChanged) else { return nil }
    guard !form[.text].isEmpty else {
      throw FormProblem(field: .text, text: text(of: .wordingMissing))
    }
    var decision = reworded(old, form[.text], plan.subject)
    if isChanged(.until) { decision.until = try date(form, .until) }
    if isChanged(.to) { decision.to = try receiver(form) }
    return decision
  }

  /// The same of a round in which nobody answers otherwise than the record has it.
  func corrected(_ round: Round) -> Decision? {
    guard let old = standing(round.plan), let opened = self.round(of: round.plan),
      !round.wording.isEmpty, round.rule == opened.rule, round.votes == opened.votes,
      round.standings == opened.standings
    else { return nil }
    return reworded(old, round.wording, round.plan.subject)
  }

  /// What was adopted with amendments has none once it is what its authors submitted.
  private func reworded(_ old: Decision, _ text: String, _ subject: DecisionSubject) -> Decision {
    var decision = old
    decision.text = text
    if old.result == .adoptedAmended, let submitted = submitted(subject),
      submitted.utf8.elementsEqual(text.utf8)
    {
      decision.result = .adopted
    }
    return decision
  }

  /// What is written over a decision that was counted or agreed anew: its label, its hour, who was there
  /// and its text stay, and all that its window does not ask.
  func written(_ decided: Decision, over old: Decision, _ plan: DecisionPlan?) -> Decision {
    var decision = decided
    (decision.label, decision.at, decision.share) = (old.label, old.at, old.share)
    (decision.present, decision.meetings) = (old.present ?? decided.present, old.meetings)
    if let plan, standing(plan) != nil { decision.keepUnasked(of: old, plan.way) }
    return decision
  }

  /// Writes what changed of a decision.
  mutating func write(
    _ decision: Decision, again subject: DecisionSubject, _ rules: DecisionRules
  ) -> [Effect] {
    guard let file = currentMeeting, let entry = subject.rewrites else { return [] }
    let place = EntryPlace(item: subject.item, entry: entry)
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
    case (.rejected, .consensus), (.rejected, .unanimity), (.rejected, .chair), (.rejected, nil):
      self = decision.ratifies == nil ? .reject : .lapse
    case (.adopted, .unanimity), (.adoptedAmended, .unanimity), (.provisional, .unanimity):
      self = .unanimity
    case (.rejected, .vote) where decision.counted == .no,
      (.undecided, .vote) where decision.counted == .no:
      return nil
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
  /// Takes over what the window of a way does not ask. Names and counts that new ones contradict go.
  fileprivate mutating func keepUnasked(of old: Decision, _ way: DecisionWay) {
    until = old.until
    if way != .refer { to = old.to }
    if way != .consensus {
      (standAside, blocks, consults) = (old.standAside, old.blocks, old.consults)
    }
    switch way {
    case .consensus:
      (counted, rule, casting) = (old.counted, old.rule, old.casting)
      (votesFor, votesAgainst, abstentions) = (old.votesFor, old.votesAgainst, old.abstentions)
      keepNames(of: old)
    case .rollCall:
      counted = old.counted
      votesFor = old.votesFor.map { _ in rollFor.count }
      votesAgainst = old.votesAgainst.map { _ in rollAgainst.count }
      abstentions = old.abstentions.map { _ in rollAbstained.count }
    default:
      guard basis?.isCounted == true else { return }
      if old.counted == .yes { counted = .yes }
      if way == .refer, old.basis == .vote { rule = old.rule }
      if counts == old.counts { keepNames(of: old) }
    }
  }

  private mutating func keepNames(of old: Decision) {
    (rollFor, rollAgainst, rollAbstained) = (old.rollFor, old.rollAgainst, old.rollAbstained)
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
    // A vote on a referral has its counts in a field that is only there when one was taken, and which
    // is empty where nobody wrote them.
    if decision.result == .referred, decision.basis == .vote {
      fields.append(FormField(.tally, tallyLabel, kind: .tally))
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
