import ActaFrame
import ActaMeeting
import ActaText

/// `d`: what the group decides on the selected item.
extension Session {
  var decisionMenu: Menu {
    let ways: [(Character, String, DecisionWay)] = [
      ("c", words.byConsensus, .consensus), ("v", words.byVote, .vote),
      ("p", words.deferIt, .postpone), ("e", words.referIt, .refer), ("r", words.rejectIt, .reject),
    ]
    return Menu(
      title: words.decide,
      options: ways.map { Menu.Option(letter: $0.0, text: $0.1, choice: .decide($0.2)) },
      selected: 0)
  }

  mutating func openDecisionForm(_ way: DecisionWay) {
    guard let meeting = currentMeeting?.meeting, let index = selectedItem else {
      say(words.chooseItemFirst, .warning)
      return
    }
    var fields = [FormField(.text, words.wording, kind: .text, text: motion(meeting.items[index]))]
    switch way {
    case .consensus: fields.append(FormField(.standAside, words.standsAside, kind: .institution))
    case .vote: fields += voteFields
    case .postpone: fields.append(FormField(.until, words.untilWhen, kind: .date))
    case .refer:
      fields.append(FormField(.to, words.toWhom, kind: .text, text: library.group.parent ?? ""))
    case .reject: break
    }
    popup = .form(Form(title: words.title(of: way), purpose: .decision(way), fields: fields))
  }

  private var voteFields: [FormField] {
    let rules = MajorityRule.allCases.map { $0.words.text(in: language) }
    return [
      FormField(.votesFor, words.votesFor, kind: .number),
      FormField(.votesAgainst, words.votesAgainst, kind: .number),
      FormField(.abstentions, words.abstentions, kind: .number),
      FormField(.rule, words.rule, kind: .choice(rules), text: rules[0]),
      FormField(
        .casting, words.casting,
        kind: .choice([words.votesFor, words.votesAgainst])),
    ]
  }

  /// The wording on the table: the proposal's text, else its title.
  private func motion(_ item: AgendaItem) -> String {
    guard let label = item.proposals.first?.label,
      let proposal = library.proposals.value.first(where: { $0.label == label })
    else { return "" }
    let text = proposal.text.joined(separator: " ")
    return text.isEmpty ? proposal.title : text
  }

  /// Writes the decision that a form describes.
  mutating func decide(_ way: DecisionWay, _ form: Form) throws(FormProblem) -> [Effect] {
    guard let file = currentMeeting, let index = selectedItem else { return [] }
    guard !form[.text].isEmpty else {
      throw FormProblem(field: .text, text: words.wordingMissing)
    }
    let item = file.meeting.items[index]
    let presence = Presence(meeting: file.meeting, group: library.group)
    let at = file.meeting.ended == nil ? now.time : item.spans.last?.closed
    let here = presence.present(at: at).count
    var decision = Decision(label: file.nextLabel("D"), text: form[.text], lines: 1...1)
    decision.proposals = item.proposals
    decision.present = CountOf(count: here, whole: presence.voting.count)
    decision.at = at
    try fill(&decision, way, form, present: here, seats: presence.voting.count)
    if decision.result?.isAdopted == true {
      if !motion(item).isEmpty, !motion(item).utf8.elementsEqual(form[.text].utf8) {
        decision.result = .adoptedAmended
      }
      if !presence.isQuorate(at: at) { decision.result = .provisional }
    }
    let result = decision.result?.words.text(in: language) ?? ""
    let effects = commit(
      file.addingEntry(file.lines(of: decision), toItem: index),
      words.didDecide.filled(decision.label, result))
    if decision.result == .provisional { say(words.provisionalWithoutQuorum, .warning) }
    return effects
  }

  private func fill(
    _ decision: inout Decision, _ way: DecisionWay, _ form: Form, present: Int, seats: Int
  ) throws(FormProblem) {
    switch way {
    case .consensus:
      decision.result = .adopted
      decision.basis = .consensus
      if let aside = institution(typed: form[.standAside]) {
        decision.standAside = [Voice(institution: aside, reason: nil)]
      } else if !form[.standAside].isEmpty {
        throw FormProblem(field: .standAside, text: words.unknownInstitution)
      }
    case .vote: try fillVote(&decision, form, present: present, seats: seats)
    case .postpone:
      decision.result = .deferred
      decision.until = try date(form, .until)
    case .refer:
      guard !form[.to].isEmpty else { throw FormProblem(field: .to, text: words.toWhomMissing) }
      decision.result = .referred
      decision.to = form[.to]
    case .reject:
      decision.result = .rejected
      decision.basis = .consensus
    }
  }

  private func fillVote(
    _ decision: inout Decision, _ form: Form, present: Int, seats: Int
  ) throws(FormProblem) {
    let tally = Tally(
      votesFor: try number(form, .votesFor, required: true) ?? 0,
      votesAgainst: try number(form, .votesAgainst, required: true) ?? 0,
      abstentions: try number(form, .abstentions) ?? 0)
    guard tally.total <= present else {
      throw FormProblem(field: .votesFor, text: words.tooManyVotes.filled(tally.total, present))
    }
    let rule = MajorityRule.allCases.first { isTyped(form[.rule], $0.words) } ?? .majority
    let casting: CastingVote? =
      form[.casting].isEmpty ? nil : isSame(form[.casting], words.votesFor) ? .inFavour : .against
    decision.basis = .vote
    decision.rule = rule
    decision.votesFor = tally.votesFor
    decision.votesAgainst = tally.votesAgainst
    decision.abstentions = tally.abstentions
    switch tally.outcome(rule: rule, seats: seats, casting: casting) {
    case .carried: decision.result = .adopted
    case .lost: decision.result = .rejected
    case .undecided: decision.result = .undecided
    }
    if let casting, tally.votesFor == tally.votesAgainst {
      decision.casting = castingVoice(casting)
    }
  }

  private func castingVoice(_ vote: CastingVote) -> Voice? {
    guard let meeting = currentMeeting, let chair = meeting.meeting.chair,
      let institution = library.group.member(chair)?.institution
    else { return nil }
    let key: FieldKey = vote == .inFavour ? .votesFor : .votesAgainst
    return Voice(institution: institution, reason: key.words.text(in: meeting.language))
  }

  func isTyped(_ text: String, _ words: Words) -> Bool {
    ([words.english, words.portuguese] + words.also).contains { isSame(text, $0) }
  }

  func isSame(_ one: String, _ other: String) -> Bool { PlainWord(one) == PlainWord(other) }

  /// A whole number from 0 to 9999 that a field holds; nil when it is empty and may be.
  func number(
    _ form: Form, _ name: FormField.Name, required: Bool = false
  ) throws(FormProblem) -> Int? {
    if form[name].isEmpty, !required { return nil }
    guard let number = decimal(Array(form[name].utf8)), number <= 9999 else {
      throw FormProblem(field: name, text: words.numberWanted)
    }
    return number
  }

  /// The day that a field holds; nil when it is empty.
  func date(_ form: Form, _ name: FormField.Name) throws(FormProblem) -> CalendarDate? {
    guard !form[name].isEmpty else { return nil }
    guard let date = TypedDate.read(form[name], today: now.date) else {
      throw FormProblem(field: name, text: words.dateNotUnderstood)
    }
    return date
  }
}
