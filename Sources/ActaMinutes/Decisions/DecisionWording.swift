package import ActaMeeting

/// How a decision was come to, in sentences that whoever presides can sign. Singular, plural and
/// gender agree in both languages; nothing is said that the record does not hold.
package struct DecisionWording: Sendable {
  /// Whether numbers are written out, as in the formal minutes, or stand in figures, as in tables.
  package enum Numbers: Hashable, Sendable {
    case inWords, inFigures
  }

  let decision: Decision
  private let language: Language
  private let numbers: Numbers
  private let hadQuorum: Bool?
  private let moment: DecisionMoment?
  private let recordedSeats: Int?
  private let group: Group?
  private let otherGroups: [String: String]
  let phrases: DecisionPhrases

  /// `hadQuorum` is whether the quorum was there when it was decided, `moment` the minute that this is
  /// known of, `seats` how many voting institutions the group had that day; nil when unknown.
  /// Institutions go by the names that `group` gives them, without one by their codes; `otherGroups`
  /// are names of groups by their ids.
  package init(
    _ decision: Decision, in language: Language, numbers: Numbers = .inWords,
    hadQuorum: Bool? = nil, moment: DecisionMoment? = nil, seats: Int? = nil, group: Group? = nil,
    otherGroups: [String: String] = [:]
  ) {
    self.decision = decision
    self.language = language
    self.numbers = numbers
    self.hadQuorum = hadQuorum
    self.moment = moment
    recordedSeats = seats
    self.group = group
    self.otherGroups = otherGroups
    phrases = DecisionPhrases.of(language)
  }

  /// Voting institutions of that day; nil where nobody knows.
  var seats: Int? { decision.present?.whole ?? recordedSeats }

  /// `aprovada`, `adiada até 29 de Outubro de 2026`: a participle for «deliberação» or «proposta»;
  /// nil when the decision has no result.
  package var result: String? {
    switch decision.result {
    case .adopted: phrases.adopted
    case .adoptedAmended: phrases.adoptedAmended
    case .rejected: phrases.rejected
    case .deferred:
      decision.until.map { "\(phrases.deferred) \(phrases.until) \(day($0))" } ?? phrases.deferred
    case .referred: decision.to.map { referred(to: $0) } ?? phrases.referredNowhere
    case .provisional:
      hadQuorum == false
        ? "\(phrases.provisional), \(phrases.forLackOfQuorum)" : phrases.provisional
    case .undecided: phrases.undecided
    case nil: nil
    }
  }

  /// `por unanimidade`, `por maioria, com oito votos a favor, um contra e uma abstenção`; nil when
  /// the record says nothing of it.
  package var basis: String? {
    let parts = [way, tally, casting].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// `com oito votos a favor, um contra e uma abstenção`; nil when nothing was to be counted. What was
  /// not written down is a hole.
  package var tally: String? {
    let recorded = decision.counts
    let isMissing = decision.basis?.isCounted == true && decision.counted != .no
    guard recorded != nil || isMissing else { return nil }
    let counts = [
      count(recorded?.votesFor, phrases.voteInFavour),
      count(recorded?.votesAgainst, phrases.against),
      count(recorded?.abstentions, phrases.abstention),
    ]
    return "\(phrases.with) \(FormalWords(language).list(counts))"
  }

  /// `Estavam presentes dez das catorze instituições votantes.`; nil when it was not recorded.
  package var presence: String? {
    guard let present = decision.present, present.whole > 0 else { return nil }
    let (here, all) = (number(present.count, .feminine), number(present.whole, .feminine))
    let words = MinutesWords.of(language)
    if present.count == present.whole {
      return words.fill(phrases.allPresent.of(present.whole), all)
    }
    guard present.count > 0 else { return words.fill(phrases.nonePresent.of(present.whole), all) }
    return capitalised(words.fill(phrases.somePresent.form(present.count), here, all))
  }

  /// One sentence each for a roll call, reservations, objections and consultations.
  package var voices: [String] {
    rollCall
      + [
        said(decision.standAside, phrases.stoodAside), said(decision.blocks, phrases.blocked),
        said(decision.consults, phrases.consults),
      ].compactMap { $0 }
  }

  /// `Votaram a favor: PD e PRM.`: who voted how, a sentence for each way.
  package var rollCall: [String] {
    [
      named(decision.rollFor, phrases.votedFor), named(decision.rollAgainst, phrases.votedAgainst),
      named(decision.rollAbstained, phrases.abstained),
    ].compactMap { $0 }
  }

  /// `Ratifica a deliberação D2, da sessão de 29 de Janeiro de 2026.`; nil when it settles none.
  package var ratified: String? {
    decision.ratifies.map { "\(phrases.ratifies) \(named($0))." }
  }

  /// Whether it was decided without a quorum, and the result does not say so by itself.
  package var lacksQuorum: Bool { hadQuorum == false && decision.result != .provisional }

  /// `Pelas doze horas e quarenta e cinco minutos, hora desta deliberação, não havia quórum.`; nil where
  /// there was one, or nobody knows.
  package var lackOfQuorum: String? {
    guard lacksQuorum else { return nil }
    let (words, formal) = (MinutesWords.of(language), FormalWords(language))
    switch moment {
    case .own(let time): return capitalised(words.fill(phrases.inquorateThen, at(time, formal)))
    case .closing(let time):
      return capitalised(words.fill(phrases.inquorateAtClosing, at(time, formal)))
    case .meeting: return phrases.neverQuorate
    case nil: return phrases.inquorate
    }
  }

  private func at(_ time: ClockTime, _ formal: FormalWords) -> String {
    guard numbers == .inFigures else { return formal.at(time) }
    return "\(phrases.atHour) \(time.text)"
  }

  /// Everything, in the order in which it is read out: the result with its basis, whether a quorum was
  /// missing, what it ratifies, who said what, and who was there.
  package var sentences: [String] { sentences(outcome) }

  /// The same on paper, where a basis that nobody wrote down is a hole.
  package var sentencesOnPaper: [String] { sentences(outcomeOnPaper) }

  private func sentences(_ outcome: String?) -> [String] {
    [outcome.map { capitalised($0) + "." }, lackOfQuorum, ratified].compactMap { $0 } + voices
      + [presence].compactMap { $0 }
  }

  /// `aprovada por maioria, com oito votos a favor, um contra e uma abstenção`; nil when the record
  /// says nothing of it.
  package var outcome: String? {
    let parts = [result, basis].compactMap { $0 }
    return parts.isEmpty ? nil : parts.joined(separator: separator)
  }

  /// `aprovada por ____`, `____ por consenso`: what the record does not say is a hole; only what was left
  /// undecided or put off needs no basis.
  package var outcomeOnPaper: String {
    let hole = MinutesWords.of(language).hole
    guard let result else { return [hole, basis].compactMap { $0 }.joined(separator: separator) }
    let needsBasis = decision.result != .undecided && decision.result != .deferred
    guard basis == nil, needsBasis else { return outcome ?? hole }
    let comma = decision.result?.isShort == true ? "" : ","
    return "\(result)\(comma) \(phrases.byUnknown)"
  }

  /// A short basis follows without a comma: «aprovada por consenso»; after a remark of the result's
  /// own one is needed: «adiada até 29 de Outubro de 2026, por consenso».
  private var separator: String {
    switch decision.result {
    case .rejected where decision.basis == .consensus && lacksConsensus: ", "
    case .some(let result) where !result.isShort: ", "
    default: way == nil ? ", " : " "
    }
  }

  private func referred(to id: String) -> String {
    let name = otherGroups[id] ?? "\(phrases.group) \(id)"
    return Agreement(formal: FormalWords(language)).phrase(phrases.referredTo, name)
  }

  func count(_ number: Int?, _ word: DecisionPhrases.Counted) -> String {
    guard let number else { return "\(MinutesWords.of(language).hole) \(word.several)" }
    guard number > 0 else { return word.none }
    return "\(self.number(number, word.gender)) \(word.form(number))"
  }

  private func number(_ number: Int, _ gender: GrammaticalGender) -> String {
    switch numbers {
    case .inWords: NumberWords.text(number, gender, in: language)
    case .inFigures: String(number)
    }
  }

  /// `D2, da sessão de vinte e nove de Janeiro de …`; as it is written where its meeting has no day.
  private func named(_ decision: Reference) -> String {
    let day = decision.meeting.flatMap { CalendarDate(iso: String($0.prefix(10))) }
    guard let day else { return decision.text }
    return "\(decision.label), \(phrases.ofMeeting) \(self.day(day))"
  }

  private func named(_ codes: [String], _ verb: DecisionPhrases.Counted) -> String? {
    codes.isEmpty ? nil : "\(verb.form(codes.count)): \(listed(codes.map { name($0) }))."
  }

  private func said(_ voices: [Voice], _ verb: DecisionPhrases.Counted) -> String? {
    guard !voices.isEmpty else { return nil }
    let each = voices.map { voice in
      name(voice.institution) + (voice.reason.map { " (\($0))" } ?? "")
    }
    return "\(verb.form(voices.count)): \(listed(each))."
  }

  func name(_ code: String) -> String { group?.institution(code)?.name ?? code }

  private func day(_ date: CalendarDate) -> String {
    if numbers == .inWords { return FormalWords(language).day(date) }
    let month = phrases.months[date.month - 1]
    switch language {
    case .portuguese: return "\(date.day) de \(month) de \(date.year)"
    case .english: return "\(date.day) \(month) \(date.year)"
    }
  }

  /// `a`, `a e b`, `a, b e c`; names, which hold commas of their own, `a; b; e c`.
  private func listed(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    if group != nil { return FormalWords(language).listOfNames(words) }
    return "\(words.dropLast().joined(separator: ", ")) \(phrases.and) \(last)"
  }

}

extension DecisionResult {
  /// Whether it is said in a word or two, with nothing after it that a basis could be read with.
  fileprivate var isShort: Bool {
    switch self {
    case .adopted, .adoptedAmended, .rejected: true
    case .deferred, .referred, .provisional, .undecided: false
    }
  }
}

/// The text with its first letter as a sentence begins.
func capitalised(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}
