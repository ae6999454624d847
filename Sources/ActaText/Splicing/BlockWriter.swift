import ActaMeeting

/// The lines of new blocks in one language.
struct BlockWriter: Sendable {
  let language: Language

  func lines(of action: Action) -> [String] {
    block(
      .action, action.label, action.text,
      [
        (.who, action.who), (.with, list(action.with)), (.due, action.due?.iso),
        (.priority, action.priority?.words.text(in: language)), (.origin, action.origin?.text),
        (.share, action.share?.rawValue),
      ], action.notes)
  }

  func lines(of decision: Decision) -> [String] {
    block(.decision, decision.label, decision.text, fields(of: decision), decision.notes)
  }

  func lines(of review: Review) -> [String] {
    let event = review.event
    return block(
      .review, review.action.text, event.state.words.text(in: language),
      [
        (.due, event.due?.iso), (.who, event.who), (.by, event.by), (.to, event.to),
        (.into, event.into?.text), (.evidence, event.evidence),
      ], event.notes)
  }

  func lines(of restricted: Restricted) -> [String] {
    block(.restricted, restricted.label.rawValue, restricted.title, [], restricted.text)
  }

  func lines(of proposal: Proposal) -> [String] {
    var fields: [(FieldKey, String?)] = [
      (.by, proposal.by), (.date, proposal.date?.iso),
      (.stage, proposal.stage?.words.text(in: language)),
      (.level, proposal.level?.words.text(in: language)), (.problem, proposal.problem),
      (.indicator, proposal.indicator), (.origin, proposal.origin?.text),
      (.withdrawn, proposal.withdrawn?.iso),
    ]
    fields += proposal.answers.map { (.answer, text(of: $0)) }
    return block(.proposal, proposal.label, proposal.title, fields, proposal.text)
  }

  /// `GRP-INH/2026-06-18/D2, adopted, Cria-se a linha.`
  func text(of answer: ProposalAnswer) -> String {
    [answer.decision.text, answer.result.words.text(in: language), oneLine(answer.text)]
      .joined(separator: ", ")
  }

  /// The fields that a decision is written with, each with its values in order.
  func values(of decision: Decision) -> [FieldKey: [String]] {
    fields(of: decision).reduce(into: [:]) { values, field in
      if let value = field.1 { values[field.0, default: []].append(oneLine(value)) }
    }
  }

  private func fields(of decision: Decision) -> [(FieldKey, String?)] {
    let subjects = decision.proposals.map(\.text) + decision.meetings
    var fields: [(FieldKey, String?)] = [
      (.on, list(subjects)), (.result, decision.result?.words.text(in: language)),
      (.until, decision.until?.iso), (.to, decision.to), (.ratifies, decision.ratifies?.text),
      (.basis, decision.basis?.words.text(in: language)),
    ]
    for voice in decision.standAside { fields.append((.standAside, voice.text)) }
    for voice in decision.blocks { fields.append((.block, voice.text)) }
    for voice in decision.consults { fields.append((.consults, voice.text)) }
    fields += votes(of: decision)
    let of = language == .portuguese ? "de" : "of"
    fields += [
      (.present, decision.present.map { "\($0.count) \(of) \($0.whole)" }),
      (.at, decision.at?.text), (.share, decision.share?.rawValue),
    ]
    return fields
  }

  private func votes(of decision: Decision) -> [(FieldKey, String?)] {
    [
      (.counted, decision.counted?.words.text(in: language)),
      (.votesFor, decision.votesFor.map(String.init)),
      (.votesAgainst, decision.votesAgainst.map(String.init)),
      (.abstain, decision.abstentions.map(String.init)),
      (.votedFor, list(decision.rollFor)), (.votedAgainst, list(decision.rollAgainst)),
      (.abstained, list(decision.rollAbstained)),
      (.rule, decision.rule?.words.text(in: language)), (.casting, casting(of: decision)),
    ]
  }

  private func casting(of decision: Decision) -> String? {
    guard let casting = decision.casting, let vote = casting.castingVote else {
      return decision.casting?.text
    }
    let key: FieldKey = vote == .inFavour ? .votesFor : .votesAgainst
    return "\(casting.institution), \(key.words.text(in: language))"
  }

  package func lines(of correction: Correction) -> [String] {
    block(
      .correction, correction.label, correction.title,
      [
        (.on, correction.on), (.reads, correction.reads), (.shouldRead, correction.shouldRead),
        (.date, correction.date?.iso),
      ], correction.notes)
  }

  private func block(
    _ keyword: BlockKeyword, _ label: String, _ text: String, _ fields: [(FieldKey, String?)],
    _ notes: [String]
  ) -> [String] {
    let heading = trimmedWords("\(keyword.words.text(in: language)) \(label): \(oneLine(text))")
    let written = fields.compactMap { key, value in
      value.map { "  \(key.written(in: language)): \(oneLine($0))" }
    }
    return [heading] + written + notes.map { "  " + escapedInBlock(oneLine($0), keyword) }
  }

  private func list(_ words: [String]) -> String? {
    words.isEmpty ? nil : words.joined(separator: ", ")
  }
}

extension Voice {
  fileprivate var text: String { institution + (reason.map { ", \($0)" } ?? "") }
}
