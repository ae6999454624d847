import ActaMeeting

/// Words of deciding and of a proposal's life in one language. Places are `{0}`, `{1}`.
struct DecidingPhrases: Hashable, Sendable {
  // Ways.
  let unanimously: String
  let byRollCall: String
  let bySecretBallot: String
  let seenMajority: String
  let withoutMandate: String
  let letLapse: String
  let anotherMatter: String
  let ratifyOthers: String
  let ratify: String
  let decideOnWhich: String
  // Of what was decided already.
  let decidedHere: String
  let replaceIt: String
  let reconsiderIt: String
  // Before anything is counted.
  let text: String
  let presentWithQuorum: String
  let presentWithoutRule: String
  let putOffBefore: String
  let newWording: String
  let tally: String
  let tallyHelp: String
  let decidedHow: String
  let whyDeferred: String
  let tallyRead: String
  let tallySilent: String
  /// Of a count without abstentions.
  let abstentionsUnsaid: String
  let wouldBe: String
  let tieWithoutChair: String
  let castingQuestion: String
  let castingFor: String
  let castingAgainst: String
  let castingNone: String
  // Rounds.
  let agrees: String
  let standsAside: String
  let blocks: String
  let consults: String
  let notAsked: String
  let votesFor: String
  let votesAgainst: String
  let abstains: String
  let reasonOf: String
  let consultsUntil: String
  let nobodyBlocks: String
  let somebodyBlocks: String
  let somebodyConsults: String
  let rollSoFar: String
  let roundHints: [String]
  let rollHints: [String]
  let askingHints: [String]
  // After.
  let putOffAgain: String
  let blockedSo: String
  let lostWithoutQuorum: String
  let provisionalLost: String
  let provisionalMissing: String
  let deferredByRule: String
  let willBeDeferred: String
  let pendingOnAgenda: String
  let pendingTitle: String
  let lapseNote: String
  // Refusals.
  let meetingNotOpen: String
  let rollNotCalled: String
  let quorumLost: String
  let quorumMissing: String
  let moreVotes: String
  let nobodyVoted: String
  let nobodyCalled: String
  let twice: String
  let notPresent: String
  let observer: String
  let reasonMissing: String
  let dayMissing: String
  let otherResult: String
  let castingWithoutTie: String
  let chairNotPresent: String
  let groupMissing: String
  let ownGroup: String
  let withdrawn: String
  let textIsFixed: String
  let notForAgenda: String
  let alreadyOnAgenda: String
  let alreadySubmitted: String
  let decidedAlready: String

  static func of(_ language: Language) -> DecidingPhrases {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }
}

extension DecidingPhrases {
  /// A refusal in words: what is wrong and what would be right.
  func text(of refusal: Refusal, _ words: Phrases) -> String {
    let language = words.language
    switch refusal {
    case .wordingMissing: return words.wordingMissing
    case .meetingNotOpen: return meetingNotOpen
    case .rollNotCalled: return rollNotCalled
    case .quorumLost(let at, let present, let needed):
      return quorumLost.filled(at.text, present, needed)
    case .quorumMissing(let present, let needed): return quorumMissing.filled(present, needed)
    case .moreVotesThanPresent(let votes, let present): return moreVotes.filled(votes, present)
    case .nobodyVoted: return nobodyVoted
    case .twice(let code): return twice.filled(code)
    case .notPresent(let code): return notPresent.filled(code)
    case .observer(let code): return observer.filled(code)
    case .reasonMissing(let code): return reasonMissing.filled(code)
    case .dayMissing(let code): return dayMissing.filled(code)
    case .otherResult(let result): return otherResult.filled(result.words.spoken(in: language))
    case .castingWithoutTie: return castingWithoutTie
    case .chairNotPresent: return chairNotPresent
    case .groupMissing: return groupMissing
    case .withdrawn(let day): return withdrawn.filled(words.longDate(day))
    case .textIsFixed(let state): return textIsFixed.filled(state.words.spoken(in: language))
    case .notForAgenda(let state): return notForAgenda.filled(state.words.spoken(in: language))
    case .alreadyOnAgenda: return alreadyOnAgenda
    case .alreadySubmitted: return alreadySubmitted
    case .decidedAlready(let state): return decidedAlready.filled(state.words.spoken(in: language))
    }
  }

  static func pairs(_ texts: [String]) -> [(String, String)] {
    stride(from: 0, to: texts.count - 1, by: 2).map { (texts[$0], texts[$0 + 1]) }
  }
}

extension Session {
  var deciding: DecidingPhrases { DecidingPhrases.of(language) }

  func text(of refusal: Refusal) -> String { deciding.text(of: refusal, words) }
}
