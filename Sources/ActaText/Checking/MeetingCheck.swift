import ActaMeeting

/// What one meeting's file shows by itself to be wrong.
struct MeetingCheck {
  let meeting: Meeting
  let outline: Outline
  private let places: FieldPlaces

  init(meeting: Meeting, outline: Outline) {
    self.meeting = meeting
    self.outline = outline
    places = FieldPlaces(outline)
  }

  func problems() -> [Diagnostic] {
    missingOwners + missingResults
      + TimeCheck(meeting: meeting, outline: outline, places: places).problems
      + tallies + corrections + secondReviews + caseConference + reviewWords
  }

  private var missingOwners: [Diagnostic] {
    meeting.actions.filter { $0.who == nil }
      .map { Diagnostic(.missingOwner, line: $0.lines.lowerBound, [$0.label]) }
  }

  /// What was decided is open until somebody says so; what is written ahead in a planned meeting is.
  private var missingResults: [Diagnostic] {
    guard meeting.status.isHeld else { return [] }
    return meeting.decisions.filter { $0.result == nil }
      .map { Diagnostic(.missingResult, line: $0.lines.lowerBound, [$0.label]) }
  }

  /// A review whose word is none became a paragraph; here it is said why.
  private var reviewWords: [Diagnostic] {
    outline.allParts.compactMap { part in
      guard case .block(let block) = part, block.keyword == .review,
        Value.actionStates[block.text] == nil
      else { return nil }
      let line = block.lines.lowerBound
      guard let near = Value.near(block.text, ActionState.allCases.map(\.words)) else {
        return Diagnostic(
          .badValue, line: line, Value.stateComplaint(block.keyword.words, block.text))
      }
      return Diagnostic(.nearMiss, line: line, [block.text, near.english, near.portuguese])
    }
  }

  // MARK: votes

  private var tallies: [Diagnostic] { meeting.decisions.compactMap(tallyProblem) }

  private func tallyProblem(_ decision: Decision) -> Diagnostic? {
    if let mismatch = consensusProblem(decision) ?? rollProblem(decision) { return mismatch }
    guard let tally = decision.tally else { return nil }
    if let present = decision.present, tally.total > present.count {
      return Diagnostic(
        .tallyMismatch, at: places.spot(.present, ofBlockAt: decision.lines.lowerBound),
        [String(tally.total), String(present.count), "present"])
    }
    return outcomeProblem(decision, tally)
  }

  /// Nothing is adopted by consensus against an institution that blocks it.
  private func consensusProblem(_ decision: Decision) -> Diagnostic? {
    guard decision.basis == .consensus, decision.result?.isAdopted == true,
      let block = decision.blocks.first
    else { return nil }
    return Diagnostic(
      .tallyMismatch, at: places.spot(.block, ofBlockAt: decision.lines.lowerBound),
      [block.institution.prefixForMessage, "", "block"])
  }

  /// A count that is written beside a roll call that gives another.
  private func rollProblem(_ decision: Decision) -> Diagnostic? {
    let rolls = [decision.rollFor, decision.rollAgainst, decision.rollAbstained]
    let counts: [(FieldKey, Int?)] = [
      (.votesFor, decision.votesFor), (.votesAgainst, decision.votesAgainst),
      (.abstain, decision.abstentions),
    ]
    guard rolls.contains(where: { !$0.isEmpty }) else { return nil }
    for (roll, (key, count)) in zip(rolls, counts) {
      guard let count, count != roll.count else { continue }
      return Diagnostic(
        .tallyMismatch, at: places.spot(key, ofBlockAt: decision.lines.lowerBound),
        [String(count), String(roll.count), "roll"])
    }
    return nil
  }

  /// Whether the result follows from the counts under the rule.
  private func outcomeProblem(_ decision: Decision, _ tally: Tally) -> Diagnostic? {
    guard let result = decision.result else { return nil }
    if decision.basis == .unanimity, result.isAdopted, tally.votesAgainst > 0 {
      return mismatch(decision, result)
    }
    // As many for as against settles nothing, however many seats there are.
    let known = decision.rule == .absolute ? (decision.present ?? meeting.quorum)?.whole : 0
    guard decision.basis?.isCounted != false, let seats = known ?? (tally.isTie ? 0 : nil) else {
      return nil
    }
    let casting = decision.casting.flatMap { voice in
      Value.casting("\(voice.institution), \(voice.reason ?? "")")?.vote
    }
    let outcome = tally.outcome(rule: decision.rule ?? .majority, seats: seats, casting: casting)
    let fits =
      switch result {
      case .adopted, .adoptedAmended: outcome == .carried
      case .rejected: outcome == .lost
      case .undecided: outcome != .carried
      case .deferred, .referred, .provisional: true
      }
    return fits ? nil : mismatch(decision, result)
  }

  private func mismatch(_ decision: Decision, _ result: DecisionResult) -> Diagnostic {
    Diagnostic(
      .tallyMismatch, at: places.spot(.result, ofBlockAt: decision.lines.lowerBound),
      [decision.counts?.text ?? "", result.words.english, result.words.portuguese])
  }

  // MARK: corrections, reviews, case conferences

  private var corrections: [Diagnostic] {
    meeting.corrections.isEmpty ? [] : CorrectionCheck(meeting: meeting, places: places).problems
  }

  private var secondReviews: [Diagnostic] {
    var seen: Set<Reference> = []
    return meeting.reviews.compactMap { review in
      let id = review.action.within(group: "", meeting: meeting.name)
      return seen.insert(id).inserted
        ? nil : Diagnostic(.secondEvent, line: review.lines.lowerBound, [review.action.text])
    }
  }

  /// A case conference holds no free text, and only its circle sees it.
  private var caseConference: [Diagnostic] {
    guard meeting.type == .caseConference else { return [] }
    let written = outline.header.label(.share) ?? .red
    let spot = outline.header.spot(.share) ?? Spot(line: 1)
    let wide =
      written == .red ? [] : [Diagnostic(.caseConferenceLabel, at: spot, [written.rawValue])]
    return wide
      + meeting.entries.map { Diagnostic(.caseConferenceText, line: $1.lines.lowerBound) }
  }
}

extension String {
  /// Whether the bytes of another text occur in this one's.
  package func contains(bytesOf other: String) -> Bool {
    Array(utf8).firstPlace(of: Array(other.utf8)) != nil
  }
}
