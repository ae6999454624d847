import ActaFrame
import ActaMeeting

/// Institution after institution: a consensus round, or a roll call. Everyone agrees until they say
/// otherwise; nobody has voted until they were called.
struct Round: Hashable, Sendable {
  var plan: DecisionPlan
  var wording: String
  var submitted: String?
  var rows: [Row]
  var selected = 0
  var rule: MajorityRule = .majority
  var asking: Asking?
  /// Why the last answer, or the whole, cannot be taken.
  var problem: String?
  /// Whether what it decides on is gone: nothing is written by it any more.
  var hasLostPlace = false

  struct Row: Hashable, Sendable {
    var institution: String
    var answer: Answer?
  }

  /// Nil in a row: agrees, or was not called yet.
  enum Answer: Hashable, Sendable {
    case position(Standing.Position)
    case vote(NamedVote.Vote)
  }

  /// A line that is being typed: why, until when, or another wording.
  struct Asking: Hashable, Sendable {
    var what: What
    var line = LineField(text: "")

    enum What: Hashable, Sendable {
      case standAside, block, consult, wording
    }
  }

  var isRollCall: Bool { plan.way == .rollCall }

  var standings: [Standing] {
    rows.compactMap { row in
      guard case .position(let position)? = row.answer else { return nil }
      return Standing(institution: row.institution, position: position)
    }
  }

  var votes: [NamedVote] {
    rows.compactMap { row in
      guard case .vote(let vote)? = row.answer else { return nil }
      return NamedVote(institution: row.institution, vote: vote)
    }
  }

  func count(_ vote: NamedVote.Vote) -> Int { votes.count { $0.vote == vote } }

  /// Gives the selected institution an answer and goes on to the next.
  mutating func set(_ answer: Answer?) {
    guard rows.indices.contains(selected) else { return }
    rows[selected].answer = answer
    selected = min(rows.count - 1, selected + 1)
  }
}

extension Session {
  /// A round as it opens; nil without an item to decide on.
  func round(of plan: DecisionPlan) -> Round? {
    guard let rules = rules(for: plan.subject) else { return nil }
    var round = Round(
      plan: plan, wording: wording(of: plan.subject), submitted: submitted(plan.subject),
      rows: rules.present.map { Round.Row(institution: $0, answer: nil) })
    if let old = rewritten(plan.subject), DecisionWay(of: old) == plan.way { round.take(old) }
    if round.wording.isEmpty { round.asking = Round.Asking(what: .wording) }
    return round
  }

  mutating func answer(_ round: Round, _ key: Key) -> [Effect] {
    var round = round
    round.problem = nil
    if round.asking != nil { return answerLine(round, key) }
    switch key {
    case .escape, .control("c"):
      popup = nil
      return []
    case .up, .character("k"): round.selected = max(0, round.selected - 1)
    case .down, .character("j"): round.selected = min(round.rows.count - 1, round.selected + 1)
    case .home: round.selected = 0
    case .end: round.selected = max(0, round.rows.count - 1)
    case .delete, .backspace, .character("-"):
      if round.rows.indices.contains(round.selected) { round.rows[round.selected].answer = nil }
    case .character("e"):
      round.asking = Round.Asking(what: .wording, line: LineField(text: round.wording))
    case .enter, .control("s"): return finish(round)
    case .character(let letter):
      if round.isRollCall { call(&round, letter) } else { ask(&round, letter) }
    default: break
    }
    popup = .round(round)
    return []
  }

  /// Votes by the letters of both languages.
  private func call(_ round: inout Round, _ letter: Character) {
    switch letter {
    case "f": round.set(.vote(.inFavour))
    case "c", "g": round.set(.vote(.against))
    case "a": round.set(.vote(.abstains))
    case "m":
      let all = MajorityRule.allCases
      let next = (all.firstIndex(of: round.rule) ?? 0) + 1
      round.rule = all[next % all.count]
    default: break
    }
  }

  /// Positions by the letters of both languages; all but agreeing ask for one line more.
  private func ask(_ round: inout Round, _ letter: Character) {
    switch letter {
    case "c", "a": round.set(nil)
    case "r", "s": round.asking = Round.Asking(what: .standAside)
    case "v", "b": round.asking = Round.Asking(what: .block)
    case "q": round.asking = Round.Asking(what: .consult)
    default: break
    }
  }

  private mutating func answerLine(_ round: Round, _ key: Key) -> [Effect] {
    var round = round
    switch key {
    case .escape, .control("c"):
      let wasNeeded = round.asking?.what == .wording && round.wording.isEmpty
      round.asking = nil
      popup = wasNeeded ? nil : .round(round)
      return []
    case .enter, .control("s"): takeLine(&round)
    default: _ = round.asking?.line.handle(key)
    }
    popup = .round(round)
    return []
  }

  /// Takes the line that was asked for; without it the question stays.
  func takeLine(_ round: inout Round) {
    guard let asking = round.asking, round.rows.indices.contains(round.selected) else { return }
    let typed = trimmedWords(asking.line.text)
    let who = round.rows[round.selected].institution
    switch asking.what {
    case .wording:
      guard !typed.isEmpty else {
        round.problem = words.wordingMissing
        return
      }
      round.wording = typed
      round.asking = nil
      return
    case .consult:
      guard let day = TypedDate.read(typed, today: now.date) else {
        round.problem = text(of: .dayMissing(who))
        return
      }
      round.set(.position(.consults(by: day)))
    case .standAside, .block:
      guard !typed.isEmpty else {
        round.problem = text(of: .reasonMissing(who))
        return
      }
      round.set(
        .position(
          asking.what == .block ? .blocks(reason: typed) : .standsAside(reason: typed)))
    }
    round.asking = nil
  }

  mutating func paste(_ text: String, into round: Round) {
    var round = round
    round.asking?.line.paste(text)
    popup = .round(round)
  }

  /// Takes the round as it stands; one that the rules refuse stays open and says why.
  mutating func finish(_ round: Round) -> [Effect] {
    guard !round.hasLostPlace else { return refuse(round, safetyWords.placeIsGone) }
    guard let rules = rules(for: round.plan.subject) else { return [] }
    let subject = round.plan.subject
    let ready = ReadyMotion(motion: motion(of: round), subject: subject, source: .round(round))
    let corrected = corrected(round)
    (popup, refusal) = (nil, nil)
    do throws(Refusal) {
      let effects =
        if let corrected { write(corrected, again: subject, rules) } else { try put(ready, rules) }
      return refusal.map { refuse(round, $0) } ?? effects
    } catch {
      // Here votes are given by name, and no counts are typed.
      return refuse(round, error == .nobodyVoted ? deciding.nobodyCalled : text(of: error))
    }
  }

  /// The window stays as it was filled in, and says why nothing is written.
  private mutating func refuse(_ round: Round, _ problem: String) -> [Effect] {
    var refused = round
    refused.problem = problem
    popup = .round(refused)
    return []
  }

  func motion(of round: Round) -> Motion {
    let way: Motion.Way =
      round.isRollCall
      ? .rollCall(round.votes, rule: round.rule, casting: nil) : .consensus(round.standings)
    var motion = Motion(wording: round.wording, way: way)
    motion.submitted = round.submitted
    motion.proposals = round.plan.subject.proposals
    motion.ratifies = round.plan.subject.ratifies
    return motion
  }
}
