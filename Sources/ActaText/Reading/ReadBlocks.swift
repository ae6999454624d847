import ActaMeeting

/// Blocks of a meeting as values.
extension OutlineBlock {
  /// Nil for blocks that belong in other files.
  var entry: Entry? {
    switch keyword {
    case .decision: .decision(decision)
    case .action: .action(action)
    case .review: review
    case .restricted:
      .restricted(
        Restricted(label: Label(rawValue: label) ?? .red, title: text, text: bodyText, lines: lines)
      )
    case .correction: .correction(correction)
    case .institution, .member, .proposal: nil
    }
  }

  /// A DECISION block as a value.
  var decision: Decision {
    var decision = Decision(label: label, text: text, lines: lines)
    let subjects = fields.list(.on)
    decision.proposals = subjects.compactMap { Reference($0) }.filter(\.isProposal)
    decision.meetings = subjects.filter { Reference($0)?.isProposal != true }
    decision.result = fields.word(.result, as: DecisionResult.self)
    decision.until = fields.date(.until)
    decision.to = fields.text(.to)
    decision.ratifies = fields.reference(.ratifies)
    decision.basis = fields.word(.basis, as: DecisionBasis.self)
    decision.standAside = fields.all(.standAside).map(Value.voice)
    decision.blocks = fields.all(.block).map(Value.voice)
    decision.consults = fields.all(.consults).map(Value.voice)
    readVotes(&decision)
    decision.present = fields.text(.present).flatMap(Value.count)
    decision.at = fields.time(.at)
    decision.share = fields.label(.share)
    decision.notes = bodyText
    return decision
  }

  private func readVotes(_ decision: inout Decision) {
    decision.counted = fields.word(.counted, as: YesNo.self)
    decision.votesFor = fields.number(.votesFor)
    decision.votesAgainst = fields.number(.votesAgainst)
    decision.abstentions = fields.number(.abstain)
    decision.rollFor = fields.list(.votedFor)
    decision.rollAgainst = fields.list(.votedAgainst)
    decision.rollAbstained = fields.list(.abstained)
    decision.rule = fields.word(.rule, as: MajorityRule.self)
    decision.casting = fields.text(.casting).map(Value.voice)
  }

  private var action: Action {
    var action = Action(label: label, text: text, lines: lines)
    action.who = fields.text(.who)
    action.with = fields.list(.with)
    action.due = fields.date(.due)
    action.priority = fields.word(.priority, as: Priority.self)
    action.origin = fields.reference(.origin)
    action.share = fields.label(.share)
    action.notes = bodyText
    return action
  }

  /// A review without a known word is shown as the text it is.
  private var review: Entry {
    guard let reference = Reference(label), let state = Value.actionStates[text]
    else {
      let all = ["\(keyword.words.english) \(label): \(text)"] + fields.map(\.value) + bodyText
      return .paragraph(Paragraph(text: all.joined(separator: " "), lines: lines))
    }
    var event = ActionEvent(state: state)
    event.due = fields.date(.due)
    event.who = fields.text(.who)
    event.by = fields.text(.by)
    event.to = fields.text(.to)
    event.into = fields.reference(.into)
    event.evidence = fields.text(.evidence)
    event.notes = bodyText
    return .review(Review(action: reference, event: event, lines: lines))
  }

  private var correction: Correction {
    var correction = Correction(label: label, title: text, lines: lines)
    correction.on = fields.text(.on)
    correction.reads = fields.text(.reads)
    correction.shouldRead = fields.text(.shouldRead)
    correction.vote = VoteCorrection(reads: correction.reads, shouldRead: correction.shouldRead)
    correction.date = fields.date(.date)
    correction.notes = bodyText
    return correction
  }
}
