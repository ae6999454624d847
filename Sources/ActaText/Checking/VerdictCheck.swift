import ActaMeeting

/// What only the order of all facts shows: a decision that says the opposite of an earlier one, and
/// actions that were merged in a circle.
struct VerdictCheck {
  private let groups: [GroupText]
  private let register: Register
  private let decisions: [DecisionRecord]

  init(groups: [GroupText]) {
    self.groups = groups
    let records = groups.map(\.record)
    register = Register(groups: records)
    decisions = DecisionRegister(groups: records, actions: register.actions).records
  }

  var problems: [FileProblem] { contradictions + secondAnswers + circles }

  /// Adopted after rejected, or the other way round; the later one holds.
  private var contradictions: [FileProblem] {
    var verdicts: [Reference: (adopted: Bool, by: Reference)] = [:]
    var found: [FileProblem] = []
    for record in decisions {
      guard let adopted = record.verdict else { continue }
      let ratified = record.decision.ratifies.map {
        $0.within(group: record.id.group ?? "", meeting: record.id.meeting)
      }
      let subjects = record.decision.proposals.map { $0.within(group: record.id.group ?? "") }
      for subject in Set(subjects + [ratified].compactMap { $0 }) {
        if let before = verdicts[subject], before.adopted != adopted {
          found.append(
            problem(
              .contradictsEarlier, record.file, record.line,
              [record.id.label, subject.text, before.by.text]))
        }
        verdicts[subject] = (adopted, record.id)
      }
    }
    return found
  }

  /// Two answers to one proposal in one meeting, of which the later one holds. What was put off may be taken
  /// up again; yes and no are contradictions wherever they were said.
  private var secondAnswers: [FileProblem] {
    var answers: [Reference: (answer: DecisionResult, by: Reference)] = [:]
    var found: [FileProblem] = []
    for record in decisions {
      guard let answer = record.answer else { continue }
      for subject in Set(record.decision.proposals.map { $0.within(group: record.id.group ?? "") })
      {
        if let before = answers[subject], before.by.meeting == record.id.meeting,
          before.by.group == record.id.group, before.answer != answer, before.answer != .deferred,
          before.answer == .referred || answer == .referred || answer == .deferred
        {
          found.append(
            problem(
              .contradictsEarlier, record.file, record.line,
              [record.id.label, subject.text, before.by.label, "again"]))
        }
        answers[subject] = (answer, record.id)
      }
    }
    return found
  }

  /// The last merge of each action, followed; whoever comes back to where it began goes round.
  private var circles: [FileProblem] {
    var merged: [Reference: (into: Reference, step: ActionStep)] = [:]
    for action in register.actions where action.state == .merged {
      guard let step = action.history.last(where: { $0.event?.into != nil }),
        let into = step.event?.into
      else { continue }
      merged[action.id] = (into.within(group: step.group, meeting: step.meeting), step)
    }
    let round = goingRound(register.actions.map(\.id), merged.mapValues(\.into))
    return register.actions.compactMap { action in
      guard round.contains(action.id), let first = merged[action.id] else { return nil }
      return problem(
        .mergeCycle, first.step.place.file, first.step.line, [action.id.text, first.into.text])
    }
  }

  /// The names from which following leads back to them. Each is gone through once: what an earlier walk
  /// has passed goes round with it or not at all.
  private func goingRound(_ names: [Reference], _ next: [Reference: Reference]) -> Set<Reference> {
    var passed: Set<Reference> = []
    var round: Set<Reference> = []
    for name in names {
      var way: [Reference] = []
      var places: [Reference: Int] = [:]
      var here: Reference? = name
      while let one = here, passed.insert(one).inserted {
        places[one] = way.count
        way.append(one)
        here = next[one]
      }
      if let end = here, let start = places[end] { round.formUnion(way[start...]) }
    }
    return round
  }

  private func problem(
    _ name: Diagnostic.Name, _ file: String, _ line: Int, _ arguments: [String]
  ) -> FileProblem {
    FileProblem(file: file, diagnostic: Diagnostic(name, line: line, arguments))
  }
}

extension DecisionRecord {
  /// What it answered to what was proposed; nil when that is left open.
  fileprivate var answer: DecisionResult? {
    switch decision.result {
    case .adopted, .adoptedAmended: .adopted
    case .rejected: .rejected
    case .deferred: .deferred
    case .referred: .referred
    case .provisional, .undecided, nil: nil
    }
  }

  /// Yes or no to what it is on; nil when it leaves that open.
  fileprivate var verdict: Bool? {
    switch decision.result {
    case .adopted, .adoptedAmended: true
    case .rejected: false
    case .deferred, .referred, .provisional, .undecided, nil: nil
    }
  }
}
