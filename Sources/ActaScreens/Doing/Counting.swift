import ActaFrame
import ActaMeeting
import ActaText

/// From what was counted, or agreed, to the decision in the file.
extension Session {
  /// Writes the decision that a form describes.
  mutating func decide(_ plan: DecisionPlan, _ form: Form) throws(FormProblem) -> [Effect] {
    guard let rules = rules(for: plan.subject) else { return [] }
    if let corrected = try corrected(plan, form) {
      return write(corrected, again: plan.subject, rules)
    }
    if let asking = askingForVotes(form) {
      popup = .form(asking)
      return []
    }
    var motion = Motion(wording: form[.text], way: try way(plan, form))
    motion.notes = [form[.note]].filter { !$0.isEmpty }
    motion.submitted = submitted(plan.subject)
    motion.proposals = plan.subject.proposals
    motion.ratifies = plan.subject.ratifies
    do throws(Refusal) {
      return try put(ReadyMotion(motion: motion, subject: plan.subject, source: .form(form)), rules)
    } catch {
      throw FormProblem(field: field(of: error, form), text: text(of: error))
    }
  }

  private func way(_ plan: DecisionPlan, _ form: Form) throws(FormProblem) -> Motion.Way {
    switch plan.way {
    case .vote: return .showOfHands(try ballot(form))
    case .secret: return .secret(try ballot(form))
    case .unanimity: return .unanimity
    case .seenMajority: return .seenMajority
    case .provisional: return .provisional
    case .reject, .lapse: return .reject(try accord(plan, form))
    case .postpone: return .postpone(until: try date(form, .until))
    case .refer: return .refer(to: try receiver(form), try accord(plan, form))
    case .consensus: return .consensus([])
    case .rollCall: return .rollCall([], rule: .majority, casting: nil)
    }
  }

  private func ballot(_ form: Form) throws(FormProblem) -> Ballot {
    guard let typed = TypedTally(form[.tally]) else {
      throw FormProblem(field: .tally, text: deciding.nobodyVoted)
    }
    let rule = MajorityRule.allCases.first { isTyped(form[.rule], $0.words) }
    guard let rule else { throw FormProblem(field: .rule, text: words.wordNotKnown) }
    return Ballot(tally: typed.tally, rule: rule)
  }

  /// The group that a referral goes to: an id in capitals, and not this group's.
  func receiver(_ form: Form) throws(FormProblem) -> String {
    if let problem = problem(ofReceiver: form[.to]) {
      throw FormProblem(field: .to, text: problem)
    }
    return form[.to].uppercased()
  }

  /// Why a proposal cannot go there; nil when it can.
  func problem(ofReceiver typed: String) -> String? {
    let id = typed.uppercased()
    let isID = id.utf8.allSatisfy { byte in
      (0x41...0x5A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
    }
    guard !id.isEmpty, isID else { return deciding.groupMissing }
    return id.isSame(as: library.group.id) ? deciding.ownGroup.filled(id) : nil
  }

  private func field(of refusal: Refusal, _ form: Form) -> FormField.Name {
    switch refusal {
    case .wordingMissing: .text
    case .moreVotesThanPresent, .nobodyVoted, .otherResult: .tally
    default: form.fields[form.focus].name
    }
  }

  /// Takes a motion as the rules make of it; a tie first asks for the chair's casting vote.
  mutating func put(_ ready: ReadyMotion, _ rules: DecisionRules) throws(Refusal) -> [Effect] {
    let decision = try rules.decision(on: ready.motion)
    guard decision.casting == nil, decision.result == .undecided, let tally = decision.tally,
      tally.isTie, let chair = rules.castingInstitution
    else { return write(decision, ready, rules) }
    let title = deciding.castingQuestion.filled(tally.votesFor, tally.votesAgainst, chair)
    let answers: [(Character, String, CastingVote?)] = [
      ("f", deciding.castingFor, .inFavour), ("c", deciding.castingAgainst, .against),
      ("n", deciding.castingNone, nil),
    ]
    popup = .menu(
      Menu(
        title: title,
        options: answers.map { letter, text, vote in
          var cast = ready
          cast.motion.way = ready.motion.way.casting(vote)
          return Menu.Option(letter: letter, text: text, choice: .record(cast))
        }, selected: 2, onEscape: .countAgain(ready.source)))
    return []
  }

  /// Takes a motion after its last question.
  mutating func record(_ ready: ReadyMotion) -> [Effect] {
    guard let rules = rules(for: ready.subject) else { return [] }
    refusal = nil
    do throws(Refusal) {
      let effects = write(try rules.decision(on: ready.motion), ready, rules)
      if refusal != nil { popup = ready.source.popup }
      return effects
    } catch {
      say(text(of: error), .warning)
      return []
    }
  }

  private mutating func write(
    _ decided: Decision, _ ready: ReadyMotion, _ rules: DecisionRules
  ) -> [Effect] {
    guard let file = currentMeeting else { return [] }
    if let old = rewritten(ready.subject) {
      let decision = written(decided, over: old, ready.source.plan)
      return write(decision, again: ready.subject, rules)
    }
    var decision = decided
    decision.label = file.nextLabel("D", taken: decisionLabelsElsewhere(file.name))
    if let ratified = decision.ratifies, decision.result == .rejected {
      let words = DecidingPhrases.of(file.language)
      decision.notes.append(words.lapseNote.filled(ratified.text))
    }
    let result = decision.result?.words.spoken(in: language) ?? ""
    let said = words.didDecide.filled(decision.label, result)
    let effects = commit(
      file, adding: file.lines(of: decision), toItem: ready.subject.item, said)
    if let more = remark(on: decision, rules) { say(more, .warning) }
    return effects
  }

  /// What must be said instead of the bare result.
  func remark(on decision: Decision, _ rules: DecisionRules) -> String? {
    if decision.result == .deferred {
      let putOff = decision.proposals.compactMap(record).first(where: \.isPutOffTooOften)
      return putOff.map { deciding.putOffAgain.filled($0.label, $0.postponed) }
    }
    if !decision.blocks.isEmpty { return deciding.blockedSo.filled(decision.label) }
    switch (decision.result, rules.doubt) {
    case (.provisional, .quorumLost(let at, let present, let needed)?):
      return deciding.provisionalLost.filled(decision.label, at.text, present, needed)
    case (.provisional, .quorumMissing(let present, let needed)?):
      return deciding.provisionalMissing.filled(decision.label, present, needed)
    case (.undecided, .some) where decision.tally?.isTie == false:
      return deciding.lostWithoutQuorum.filled(decision.label)
    default: return nil
    }
  }

  /// Labels of a meeting's decisions that other files speak of, so that none is given twice.
  func decisionLabelsElsewhere(_ meeting: String) -> [String] {
    let all = library.meetings.map(\.meeting)
    let named =
      all.flatMap(\.decisions).compactMap(\.ratifies) + all.flatMap(\.actions).compactMap(\.origin)
    return named.filter { $0.meeting == meeting }.map(\.label)
  }

  /// What a count comes to while it is typed.
  func explanation(ofTally text: String, _ form: Form) -> [String] {
    if case .approval = form.purpose, let typed = TypedTally(text) {
      return explanation(ofApproval: typed)
    }
    guard case .decision(let plan) = form.purpose, let rules = rules(for: plan.subject),
      let typed = TypedTally(text)
    else { return [deciding.tallyHelp] }
    return [
      countSentence(typed, of: rules.present.count), outlook(plan, form, rules),
    ]
  }

  /// `4 a favor, 3 contra, 0 abstenções (não indicadas), sem voto 1`.
  func countSentence(_ typed: TypedTally, of present: Int) -> String {
    let tally = typed.tally
    let silent = present - tally.total
    var read = deciding.tallyRead.filled(tally.votesFor, tally.votesAgainst, tally.abstentions)
    if !typed.saysAbstentions { read += " (\(deciding.abstentionsUnsaid))" }
    return ([read] + (silent > 0 ? [deciding.tallySilent.filled(silent)] : []))
      .joined(separator: ", ")
  }

  private func outlook(_ plan: DecisionPlan, _ form: Form, _ rules: DecisionRules) -> String {
    do throws(FormProblem) {
      var motion = Motion(wording: form[.text], way: try way(plan, form))
      motion.submitted = submitted(plan.subject)
      do throws(Refusal) {
        let decision = try rules.decision(on: motion)
        if decision.tally?.isTie == true, rules.castingInstitution == nil {
          return deciding.tieWithoutChair
        }
        return deciding.wouldBe.filled(decision.result?.words.spoken(in: language) ?? "")
      } catch {
        return text(of: error)
      }
    } catch {
      return error.text
    }
  }
}

extension Motion.Way {
  /// The same ballot with the chair's casting vote.
  fileprivate func casting(_ vote: CastingVote?) -> Motion.Way {
    switch self {
    case .showOfHands(var ballot):
      ballot.casting = vote
      return .showOfHands(ballot)
    case .secret(var ballot):
      ballot.casting = vote
      return .secret(ballot)
    case .rollCall(let votes, let rule, _): return .rollCall(votes, rule: rule, casting: vote)
    default: return self
    }
  }
}
