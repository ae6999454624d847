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
  // Before anything is counted.
  let text: String
  let presentWithQuorum: String
  let presentWithoutRule: String
  let putOffBefore: String
  let newWording: String
  let tally: String
  let tallyHelp: String
  let tallyRead: String
  let tallySilent: String
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
  let twice: String
  let notPresent: String
  let observer: String
  let reasonMissing: String
  let dayMissing: String
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
  static let portuguese = DecidingPhrases(
    unanimously: "por unanimidade",
    byRollCall: "por votação nominal",
    bySecretBallot: "por escrutínio secreto",
    seenMajority: "por maioria que se viu e não se contou (matéria corrente)",
    withoutMandate: "a título provisório, sem mandato ainda",
    letLapse: "deixar caducar a deliberação provisória",
    anotherMatter: "outra matéria deste ponto",
    ratifyOthers: "ratificar uma deliberação provisória ({0})",
    ratify: "Ratificar {0}",
    decideOnWhich: "Deliberar sobre",
    text: "Texto",
    presentWithQuorum:
      "{0|Presente|Presentes} {0} de {1} {1|instituição|instituições}; há quórum ({2}).",
    presentWithoutRule:
      "{0|Presente|Presentes} {0} de {1} {1|instituição|instituições}; o grupo não pede quórum.",
    putOffBefore: "Já foi adiada {0} {0|vez|vezes}.",
    newWording: "Novo texto",
    tally: "A favor-contra-abstenções",
    tallyHelp: "como 8-1-1; Shift-Tab: regra e texto",
    tallyRead: "{0} a favor, {1} contra, {2} {2|abstenção|abstenções}",
    tallySilent: "sem voto {0}",
    wouldBe: "Resultado: {0}",
    tieWithoutChair: "empate; a presidência não está e não desempata",
    castingQuestion: "Empate {0}-{1}. Voto de qualidade da presidência ({2})?",
    castingFor: "a favor",
    castingAgainst: "contra",
    castingNone: "não usa: fica sem decisão",
    agrees: "concorda",
    standsAside: "reserva",
    blocks: "veta",
    consults: "consulta",
    notAsked: "-",
    votesFor: "a favor",
    votesAgainst: "contra",
    abstains: "abstém-se",
    reasonOf: "Motivo ({0}, {1})",
    consultsUntil: "{0} responde até",
    nobodyBlocks: "Ninguém veta: há consenso.",
    somebodyBlocks: "Há veto: não há consenso; fica sem decisão, e pode votar-se depois.",
    somebodyConsults: "Falta consultar: fica provisória até haver mandato.",
    rollSoFar: "{0} a favor, {1} contra, {2} {2|abstenção|abstenções}, por chamar {3}. Regra: {4}.",
    roundHints: [
      "Enter", "registar", "Esc", "cancelar", "r", "reserva", "v", "veta", "q", "consulta", "c",
      "concorda", "e", "texto",
    ],
    rollHints: [
      "f", "a favor", "c", "contra", "a", "abstém-se", "Enter", "registar", "Esc", "cancelar", "m",
      "regra", "e", "texto",
    ],
    askingHints: ["Enter", "aceitar", "Esc", "cancelar"],
    putOffAgain: "{0}: é o {1}.º adiamento desta proposta.",
    blockedSo: "{0} sem decisão: há veto, não há consenso. d v põe à votação.",
    lostWithoutQuorum: "{0} sem decisão: sem quórum não se rejeita.",
    provisionalLost: "{0} provisória: o quórum perdeu-se às {1} (há {2}, precisa {3}).",
    provisionalMissing: "{0} provisória: não há quórum (há {1}, precisa {2}).",
    deferredByRule: "Adiada por regra: a sessão encerrou sem deliberação sobre a proposta.",
    willBeDeferred: "{0} foi tratada e não decidida: ao encerrar fica adiada por regra.",
    pendingOnAgenda: "Sessão aberta. Para ratificar: {0}.",
    pendingTitle: "Ratificação de deliberações provisórias",
    lapseNote: "Caduca a deliberação provisória {0}.",
    meetingNotOpen: "Abra primeiro a sessão (S): só uma sessão aberta delibera.",
    rollNotCalled: "Ninguém está presente: marque primeiro as presenças (2).",
    quorumLost: "O quórum perdeu-se às {0} (presentes {1}, precisa {2}): só pode ser provisória.",
    quorumMissing: "Não há quórum (presentes {0}, precisa {1}): só pode ser provisória.",
    moreVotes: "{0} {0|voto|votos}, mas só {1} {1|instituição presente|instituições presentes}.",
    nobodyVoted: "Escreva os votos a favor, contra e as abstenções, por exemplo 8-1-1.",
    twice: "{0} já respondeu: cada instituição tem um voto.",
    notPresent: "{0} não está presente a essa hora.",
    observer: "{0} é observadora: fala e não conta.",
    reasonMissing: "{0}: escreva o motivo.",
    dayMissing: "{0}: diga até que dia responde.",
    castingWithoutTie: "Não há empate: o voto de qualidade não se usa.",
    chairNotPresent: "A presidência não está presente: não há voto de qualidade.",
    groupMissing: "Diga a que grupo se encaminha, por exemplo GRP-INH.",
    ownGroup: "{0} é este grupo: encaminha-se a outro.",
    withdrawn: "A proposta foi retirada em {0}: nada mais se delibera sobre ela.",
    textIsFixed: "A proposta está {0}: o texto submetido já não muda. Emende-se ao deliberar.",
    notForAgenda: "A proposta está {0}: não vai à ordem de trabalhos.",
    alreadyOnAgenda: "A proposta já está na ordem de trabalhos.",
    alreadySubmitted: "A proposta já foi submetida.",
    decidedAlready: "A proposta está {0}: já não se retira.")

  static let english = DecidingPhrases(
    unanimously: "unanimously",
    byRollCall: "by roll call",
    bySecretBallot: "by secret ballot",
    seenMajority: "by a majority that was seen and not counted (routine)",
    withoutMandate: "provisionally, without a mandate yet",
    letLapse: "let the provisional decision lapse",
    anotherMatter: "another matter of this item",
    ratifyOthers: "ratify a provisional decision ({0})",
    ratify: "Ratify {0}",
    decideOnWhich: "Decide on",
    text: "Text",
    presentWithQuorum: "Present {0} of {1} {1|institution|institutions}; quorum met ({2}).",
    presentWithoutRule:
      "Present {0} of {1} {1|institution|institutions}; the group asks for no quorum.",
    putOffBefore: "It was put off {0} {0|time|times} before.",
    newWording: "New wording",
    tally: "For-against-abstaining",
    tallyHelp: "as 8-1-1; Shift-Tab: rule and text",
    tallyRead: "{0} for, {1} against, {2} {2|abstention|abstentions}",
    tallySilent: "no vote {0}",
    wouldBe: "Result: {0}",
    tieWithoutChair: "tie; the chair is not there to break it",
    castingQuestion: "Tie {0}-{1}. The chair's casting vote ({2})?",
    castingFor: "for",
    castingAgainst: "against",
    castingNone: "not used: it stays undecided",
    agrees: "agrees",
    standsAside: "stands aside",
    blocks: "blocks",
    consults: "consults",
    notAsked: "-",
    votesFor: "for",
    votesAgainst: "against",
    abstains: "abstains",
    reasonOf: "Reason ({0}, {1})",
    consultsUntil: "{0} answers by",
    nobodyBlocks: "Nobody blocks: there is consensus.",
    somebodyBlocks: "Blocked: there is no consensus; it stays undecided, and a vote may follow.",
    somebodyConsults: "Somebody must consult: provisional until there is a mandate.",
    rollSoFar: "{0} for, {1} against, {2} {2|abstention|abstentions}, not called {3}. Rule: {4}.",
    roundHints: [
      "Enter", "record", "Esc", "cancel", "s", "stand aside", "b", "block", "q", "consult", "a",
      "agree", "e", "text",
    ],
    rollHints: [
      "f", "for", "g", "against", "a", "abstain", "Enter", "record", "Esc", "cancel", "m", "rule",
      "e", "text",
    ],
    askingHints: ["Enter", "take", "Esc", "cancel"],
    putOffAgain: "{0}: this proposal is put off for time number {1}.",
    blockedSo: "{0} undecided: blocked, no consensus. d v puts it to the vote.",
    lostWithoutQuorum: "{0} undecided: nothing is rejected without a quorum.",
    provisionalLost: "{0} provisional: quorum was lost at {1} (there are {2}, needed {3}).",
    provisionalMissing: "{0} provisional: there is no quorum (there are {1}, needed {2}).",
    deferredByRule: "Deferred by rule: the meeting closed without a decision on the proposal.",
    willBeDeferred: "{0} was taken up and not decided: on closing it is deferred by rule.",
    pendingOnAgenda: "Meeting open. To be ratified: {0}.",
    pendingTitle: "Ratification of provisional decisions",
    lapseNote: "The provisional decision {0} lapses.",
    meetingNotOpen: "Open the meeting first (S): only an open meeting decides.",
    rollNotCalled: "Nobody is present: mark attendance first (2).",
    quorumLost: "Quorum was lost at {0} (present {1}, needed {2}): this can only be provisional.",
    quorumMissing: "There is no quorum (present {0}, needed {1}): this can only be provisional.",
    moreVotes: "{0} {0|vote|votes}, but only {1} {1|institution|institutions} present.",
    nobodyVoted: "Type the votes for, against and abstaining, for example 8-1-1.",
    twice: "{0} has answered already: each institution has one vote.",
    notPresent: "{0} is not present at that minute.",
    observer: "{0} is an observer: heard, never counted.",
    reasonMissing: "{0}: type the reason.",
    dayMissing: "{0}: say by which day it answers.",
    castingWithoutTie: "There is no tie: the casting vote is not used.",
    chairNotPresent: "The chair is not present: there is no casting vote.",
    groupMissing: "Say which group it is referred to, for example GRP-INH.",
    ownGroup: "{0} is this group: a referral goes to another.",
    withdrawn: "The proposal was withdrawn on {0}: nothing more is decided on it.",
    textIsFixed: "The proposal is {0}: its submitted text no longer changes. Amend when deciding.",
    notForAgenda: "The proposal is {0}: it does not go on an agenda.",
    alreadyOnAgenda: "The proposal is on the agenda already.",
    alreadySubmitted: "The proposal was submitted already.",
    decidedAlready: "The proposal is {0}: it is no longer withdrawn.")
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
