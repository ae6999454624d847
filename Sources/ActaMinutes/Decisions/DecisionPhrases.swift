import ActaMeeting

/// The words in which minutes say how a decision was come to, in one language. The participles agree
/// with «deliberação» and «proposta», which are both feminine.
struct DecisionPhrases: Hashable, Sendable {
  let adopted: String
  let adoptedAmended: String
  let rejected: String
  let deferred: String
  /// Before the day until which it is put off.
  let until: String
  /// Before the name of the group it goes to, with an article that agrees with it.
  let referredTo: String
  /// Before the id of a group whose name is not known.
  let group: String
  /// Of what the record does not say where it goes.
  let referredNowhere: String
  let provisional: String
  let forLackOfQuorum: String
  /// Of what was decided without a quorum: at the hour `{0}` of the decision, at the hour `{0}` at which
  /// its item was closed, over the whole meeting, and where no hour is known.
  let inquorateThen: String
  let inquorateAtClosing: String
  let neverQuorate: String
  let inquorate: String
  /// Before an hour in figures.
  let atHour: String
  let undecided: String
  let byTie: String
  let byConsensus: String
  /// Where somebody blocked.
  let withoutConsensus: String
  /// Where the record contradicts itself.
  let byUnknown: String
  let unanimously: String
  let byVote: String
  let byRollCall: String
  let bySecretBallot: String
  let byTheChair: String
  let byMajority: String
  let byAbsoluteMajority: String
  let byTwoThirds: String
  /// After a rejection under a rule that asks for more than a majority.
  let withoutAbsolute: String
  let withoutTwoThirds: String
  let seenNotCounted: String
  let with: String
  /// One and several; places are filled by appending.
  let voteInFavour: Counted
  let against: Counted
  let abstention: Counted
  let castingFor: String
  let castingAgainst: String
  let votedFor: Counted
  let votedAgainst: Counted
  let abstained: Counted
  let stoodAside: Counted
  let blocked: Counted
  let consults: Counted
  let ratifies: String
  /// Between a decision and the day of its meeting.
  let ofMeeting: String
  /// Before the names of the proposals that a decision is on.
  let concerns: Counted
  /// Before `of the meeting of …`: the minutes that a decision approves.
  let concernsMinutes: Counted
  /// Whose minutes, and their number.
  let minutesNumbered: String
  /// How many voting institutions were there, of how many: all of `{0}`, one and several `{0}` of
  /// `{1}`, none of `{0}`.
  let allPresent: Whole
  let somePresent: Counted
  let nonePresent: Whole
  let and: String
  let months: [String]

  /// A word in the forms that none, one and several of a thing take.
  struct Counted: Hashable, Sendable {
    /// The whole word for none of it; verbs have none.
    let none: String
    let one: String
    let several: String
    let gender: GrammaticalGender

    init(_ none: String, _ one: String, _ several: String, _ gender: GrammaticalGender) {
      self.none = none
      self.one = one
      self.several = several
      self.gender = gender
    }

    /// A verb: what one does and what several do.
    init(_ one: String, _ several: String) {
      self.init("", one, several, .feminine)
    }

    func form(_ count: Int) -> String { count == 1 ? one : several }
  }

  /// What is said of all there are, by how many those are.
  struct Whole: Hashable, Sendable {
    let one: String
    let two: String
    let several: String

    func of(_ count: Int) -> String {
      switch count {
      case 1: one
      case 2: two
      default: several
      }
    }
  }

  static func of(_ language: Language) -> DecisionPhrases {
    switch language {
    case .portuguese: .portuguese
    case .english: .english
    }
  }
}

extension DecisionPhrases {
  static let portuguese = DecisionPhrases(
    adopted: "aprovada",
    adoptedAmended: "aprovada com emendas",
    rejected: "rejeitada",
    deferred: "adiada",
    until: "até",
    referredTo: "encaminhada ao",
    group: "grupo",
    referredNowhere: "encaminhada a ____",
    provisional: "aprovada a título provisório",
    forLackOfQuorum: "por falta de quórum",
    inquorateThen: "{0}, hora desta deliberação, não havia quórum.",
    inquorateAtClosing: "{0}, quando se encerrou o ponto, não havia quórum.",
    neverQuorate: "Em nenhum momento da sessão houve quórum.",
    inquorate: "Não havia quórum.",
    atHour: "às",
    undecided: "sem decisão",
    byTie: "por empate",
    byConsensus: "por consenso",
    withoutConsensus: "por não ter havido consenso",
    byUnknown: "por ____",
    unanimously: "por unanimidade",
    byVote: "por votação",
    byRollCall: "por votação nominal",
    bySecretBallot: "por escrutínio secreto",
    byTheChair: "por decisão da presidência",
    byMajority: "por maioria",
    byAbsoluteMajority: "por maioria absoluta",
    byTwoThirds: "por maioria de dois terços",
    withoutAbsolute: "por não ter alcançado a maioria absoluta",
    withoutTwoThirds: "por não ter alcançado a maioria de dois terços",
    seenNotCounted: "por maioria manifesta, sem contagem dos votos",
    with: "com",
    voteInFavour: Counted("nenhum voto a favor", "voto a favor", "votos a favor", .masculine),
    against: Counted("nenhum contra", "contra", "contra", .masculine),
    abstention: Counted("nenhuma abstenção", "abstenção", "abstenções", .feminine),
    castingFor: "com o voto de qualidade da presidência a favor",
    castingAgainst: "com o voto de qualidade da presidência contra",
    votedFor: Counted("Votou a favor", "Votaram a favor"),
    votedAgainst: Counted("Votou contra", "Votaram contra"),
    abstained: Counted("Absteve-se", "Abstiveram-se"),
    stoodAside: Counted(
      "Não se opôs, mas apresentou reserva", "Não se opuseram, mas apresentaram reservas"),
    blocked: Counted("Opôs-se", "Opuseram-se"),
    consults: Counted("Ficou de consultar a sua direcção", "Ficaram de consultar a sua direcção"),
    ratifies: "Ratifica a deliberação",
    ofMeeting: "da sessão de",
    concerns: Counted("Incide sobre a proposta", "Incide sobre as propostas"),
    concernsMinutes: Counted("Incide sobre a acta", "Incide sobre as actas"),
    minutesNumbered: "{0}, número {1}",
    allPresent: Whole(
      one: "Estava presente a única instituição votante.",
      two: "Estavam presentes ambas as instituições votantes.",
      several: "Estavam presentes todas as {0} instituições votantes."),
    somePresent: Counted(
      "Estava presente {0} das {1} instituições votantes.",
      "Estavam presentes {0} das {1} instituições votantes."),
    nonePresent: Whole(
      one: "Não estava presente a única instituição votante.",
      two: "Não estava presente nenhuma das duas instituições votantes.",
      several: "Não estava presente nenhuma das {0} instituições votantes."),
    and: "e",
    months: [
      "Janeiro", "Fevereiro", "Março", "Abril", "Maio", "Junho", "Julho", "Agosto", "Setembro",
      "Outubro", "Novembro", "Dezembro",
    ])

  static let english = DecisionPhrases(
    adopted: "adopted",
    adoptedAmended: "adopted as amended",
    rejected: "rejected",
    deferred: "deferred",
    until: "until",
    referredTo: "referred to the",
    group: "group",
    referredNowhere: "referred to ____",
    provisional: "adopted provisionally",
    forLackOfQuorum: "for want of a quorum",
    inquorateThen: "There was no quorum {0}, when this was decided.",
    inquorateAtClosing: "There was no quorum {0}, when the item was closed.",
    neverQuorate: "There was no quorum at any time of the meeting.",
    inquorate: "There was no quorum.",
    atHour: "at",
    undecided: "left undecided",
    byTie: "on a tied vote",
    byConsensus: "by consensus",
    withoutConsensus: "no consensus having been reached",
    byUnknown: "by ____",
    unanimously: "unanimously",
    byVote: "by vote",
    byRollCall: "by roll-call vote",
    bySecretBallot: "by secret ballot",
    byTheChair: "by decision of the chair",
    byMajority: "by a majority",
    byAbsoluteMajority: "by an absolute majority",
    byTwoThirds: "by a two-thirds majority",
    withoutAbsolute: "for want of an absolute majority",
    withoutTwoThirds: "for want of a two-thirds majority",
    seenNotCounted: "by a clear majority, the votes not being counted",
    with: "with",
    voteInFavour: Counted("no votes in favour", "vote in favour", "votes in favour", .masculine),
    against: Counted("none against", "against", "against", .masculine),
    abstention: Counted("no abstentions", "abstention", "abstentions", .masculine),
    castingFor: "with the chair's casting vote in favour",
    castingAgainst: "with the chair's casting vote against",
    votedFor: Counted("Voted in favour", "Voted in favour"),
    votedAgainst: Counted("Voted against", "Voted against"),
    abstained: Counted("Abstained", "Abstained"),
    stoodAside: Counted("Stood aside with a reservation", "Stood aside with reservations"),
    blocked: Counted("Blocked by", "Blocked by"),
    consults: Counted("Is to consult its management", "Are to consult their management"),
    ratifies: "Ratifies decision",
    ofMeeting: "of the meeting of",
    concerns: Counted("It concerns proposal", "It concerns proposals"),
    concernsMinutes: Counted("It concerns the minutes", "It concerns the minutes"),
    minutesNumbered: "{0}, number {1}",
    allPresent: Whole(
      one: "The only voting institution was present.",
      two: "Both voting institutions were present.",
      several: "All {0} voting institutions were present."),
    somePresent: Counted(
      "{0} of the {1} voting institutions was present.",
      "{0} of the {1} voting institutions were present."),
    nonePresent: Whole(
      one: "The only voting institution was not present.",
      two: "Neither of the two voting institutions was present.",
      several: "None of the {0} voting institutions was present."),
    and: "and",
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ])
}
