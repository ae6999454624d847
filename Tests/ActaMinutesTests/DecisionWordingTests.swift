import ActaMeeting
import ActaMinutes
import Testing

struct DecisionWordingTests {
  private func decision(
    _ result: DecisionResult?, _ basis: DecisionBasis? = nil,
    votes: (Int, Int, Int)? = nil, rule: MajorityRule? = nil
  ) -> Decision {
    var decision = Decision(label: "D1", text: "Encaminhar em 72 horas.", lines: 1...1)
    decision.result = result
    decision.basis = basis
    decision.votesFor = votes?.0
    decision.votesAgainst = votes?.1
    decision.abstentions = votes?.2
    decision.rule = rule
    return decision
  }

  private func said(_ decision: Decision, hadQuorum: Bool? = nil) -> [String] {
    [Language.portuguese, .english].map {
      DecisionWording(decision, in: $0, hadQuorum: hadQuorum).sentences.joined(separator: " ")
    }
  }

  @Test func consensusAndUnanimityAreSaidPlainly() {
    #expect(
      said(decision(.adopted, .consensus)) == ["Aprovada por consenso.", "Adopted by consensus."])
    #expect(
      said(decision(.adoptedAmended, .unanimity))
        == ["Aprovada com emendas por unanimidade.", "Adopted as amended unanimously."])
    #expect(
      said(decision(.adopted, .chair))
        == ["Aprovada por decisão da presidência.", "Adopted by decision of the chair."])
  }

  @Test(
    arguments: [
      (
        (8, 1, 1), "com oito votos a favor, um contra e uma abstenção",
        "with eight votes in favour, one against and one abstention"
      ),
      (
        (1, 0, 0), "com um voto a favor, nenhum contra e nenhuma abstenção",
        "with one vote in favour, none against and no abstentions"
      ),
      (
        (2, 2, 2), "com dois votos a favor, dois contra e duas abstenções",
        "with two votes in favour, two against and two abstentions"
      ),
      (
        (0, 21, 32), "com nenhum voto a favor, vinte e um contra e trinta e duas abstenções",
        "with no votes in favour, twenty-one against and thirty-two abstentions"
      ),
    ] as [((Int, Int, Int), String, String)])
  func countsAgreeInNumberAndGender(
    votes: (Int, Int, Int), portuguese: String, english: String
  ) {
    let counted = decision(.adopted, .vote, votes: votes)
    #expect(DecisionWording(counted, in: .portuguese).tally == portuguese)
    #expect(DecisionWording(counted, in: .english).tally == english)
  }

  @Test(
    arguments: [
      (2, 2, nil, "com dois votos a favor, dois contra e ____ abstenções"),
      (nil, 2, nil, "com ____ votos a favor, dois contra e ____ abstenções"),
      (1, nil, 0, "com um voto a favor, ____ contra e nenhuma abstenção"),
    ] as [(Int?, Int?, Int?, String)])
  func aCountThatNobodyWroteIsAHoleAndNotZero(
    votesFor: Int?, against: Int?, abstentions: Int?, words: String
  ) {
    var counted = decision(.rejected, .vote)
    counted.votesFor = votesFor
    counted.votesAgainst = against
    counted.abstentions = abstentions
    #expect(DecisionWording(counted, in: .portuguese).tally == words)
    #expect(said(counted)[0] == "Rejeitada por votação, \(words).")
  }

  @Test func figuresAgreeToo() {
    let counted = decision(.adopted, .vote, votes: (8, 1, 2))
    #expect(
      DecisionWording(counted, in: .portuguese, numbers: .inFigures).tally
        == "com 8 votos a favor, 1 contra e 2 abstenções")
  }

  @Test(
    arguments: [
      (MajorityRule.majority, "Aprovada por maioria", "Adopted by a majority"),
      (.absolute, "Aprovada por maioria absoluta", "Adopted by an absolute majority"),
      (.twoThirds, "Aprovada por maioria de dois terços", "Adopted by a two-thirds majority"),
    ])
  func theMajorityThatCarriedIsNamed(rule: MajorityRule, portuguese: String, english: String) {
    let counts = [
      ", com oito votos a favor, um contra e uma abstenção.",
      ", with eight votes in favour, one against and one abstention.",
    ]
    #expect(
      said(decision(.adopted, .vote, votes: (8, 1, 1), rule: rule))
        == [portuguese + counts[0], english + counts[1]])
  }

  @Test func aRejectionWithMoreForThanAgainstSaysWhichMajorityWasMissed() {
    #expect(
      said(decision(.rejected, .vote, votes: (6, 1, 3), rule: .absolute)) == [
        "Rejeitada por não ter alcançado a maioria absoluta, com seis votos a favor, um contra e "
          + "três abstenções.",
        "Rejected for want of an absolute majority, with six votes in favour, one against and three "
          + "abstentions.",
      ])
    #expect(
      said(decision(.rejected, .vote, votes: (1, 6, 0)))[0]
        == "Rejeitada por votação, com um voto a favor, seis contra e nenhuma abstenção.")
  }

  @Test func aTieIsUndecidedUnlessTheChairCasts() {
    var tie = decision(.undecided, .vote, votes: (4, 4, 0))
    #expect(
      said(tie) == [
        "Sem decisão, por empate, com quatro votos a favor, quatro contra e nenhuma abstenção.",
        "Left undecided, on a tied vote, with four votes in favour, four against and no "
          + "abstentions.",
      ])
    tie.result = .adopted
    tie.casting = Voice(institution: "PD", reason: "a-favor")
    #expect(
      said(tie) == [
        "Aprovada por votação, com quatro votos a favor, quatro contra e nenhuma abstenção, com o "
          + "voto de qualidade da presidência a favor (PD).",
        "Adopted by vote, with four votes in favour, four against and no abstentions, with the "
          + "chair's casting vote in favour (PD).",
      ])
  }

  @Test func aMajorityThatWasSeenIsNotGivenNumbers() {
    var seen = decision(.adopted, .vote)
    seen.counted = .no
    #expect(
      said(seen) == [
        "Aprovada por maioria manifesta, sem contagem dos votos.",
        "Adopted by a clear majority, the votes not being counted.",
      ])
  }

  @Test func aRollCallNamesWhoVotedHow() {
    var roll = decision(.adopted, .rollCall, rule: .majority)
    roll.rollFor = ["PD", "SDSMAS", "IPAJ"]
    roll.rollAgainst = ["PRM"]
    #expect(
      said(roll)[0]
        == "Aprovada por votação nominal, por maioria, com três votos a favor, um contra e "
        + "nenhuma abstenção. Votaram a favor: PD, SDSMAS e IPAJ. Votou contra: PRM.")
  }

  @Test func reservationsObjectionsAndConsultationsKeepTheirReasons() {
    var heard = decision(.adopted, .consensus)
    heard.standAside = [Voice(institution: "PRM", reason: "falta de viatura")]
    heard.consults = [
      Voice(institution: "OIM", reason: "até 2026-09-30"), Voice(institution: "SCI", reason: nil),
    ]
    #expect(
      DecisionWording(heard, in: .portuguese).voices == [
        "Não se opôs, mas apresentou reserva: PRM (falta de viatura).",
        "Ficaram de consultar a sua direcção: OIM (até 2026-09-30) e SCI.",
      ])
    heard.blocks = [Voice(institution: "PD", reason: "competência do tribunal")]
    #expect(
      DecisionWording(heard, in: .english).voices[1] == "Blocked by: PD (competência do tribunal).")
  }

  @Test func whatWasBlockedIsNotSaidToHaveConsensus() {
    var blocked = decision(.undecided, .consensus)
    blocked.blocks = [Voice(institution: "PRM", reason: "sem mandato")]
    #expect(
      said(blocked) == [
        "Sem decisão, por não ter havido consenso. Opôs-se: PRM (sem mandato).",
        "Left undecided, no consensus having been reached. Blocked by: PRM (sem mandato).",
      ])
    blocked.result = .deferred
    #expect(said(blocked)[1].hasPrefix("Deferred, no consensus having been reached."))
    blocked.result = .rejected
    #expect(said(blocked)[1].hasPrefix("Rejected, no consensus having been reached."))
  }

  @Test func puttingOffAndPassingOnSayUntilWhenAndToWhom() throws {
    var deferred = decision(.deferred)
    #expect(said(deferred) == ["Adiada.", "Deferred."])
    deferred.until = CalendarDate(iso: "2026-10-29")
    #expect(
      said(deferred) == [
        "Adiada até vinte e nove de Outubro de dois mil e vinte e seis.",
        "Deferred until the twenty-ninth of October, two thousand and twenty-six.",
      ])
    let inFigures = DecisionWording(deferred, in: .portuguese, numbers: .inFigures)
    #expect(inFigures.result == "adiada até 29 de Outubro de 2026")
    var referred = decision(.referred, .consensus)
    referred.to = "GRP-INH"
    #expect(said(referred)[0] == "Encaminhada ao grupo GRP-INH, por consenso.")
  }

  @Test func withoutQuorumItIsProvisionalAndTheReasonIsSaidOnlyWhenKnown() {
    let provisional = decision(.provisional, .consensus)
    #expect(said(provisional)[0] == "Aprovada a título provisório, por consenso.")
    #expect(
      said(provisional, hadQuorum: false) == [
        "Aprovada a título provisório, por falta de quórum, por consenso.",
        "Adopted provisionally, for want of a quorum, by consensus.",
      ])
  }

  @Test func ratifyingNamesWhatIsRatified() {
    var ratifying = decision(.adopted, .unanimity)
    ratifying.ratifies = Reference("2026-07-30/D1")
    #expect(
      said(ratifying)[0]
        == "Aprovada por unanimidade. Ratifica a deliberação D1, da sessão de trinta de Julho de dois "
        + "mil e vinte e seis.")
  }

  @Test(
    arguments: [
      (10, 14, "Estavam presentes dez das catorze instituições votantes."),
      (1, 14, "Estava presente uma das catorze instituições votantes."),
      (2, 22, "Estavam presentes duas das vinte e duas instituições votantes."),
      (14, 14, "Estavam presentes todas as catorze instituições votantes."),
      (0, 14, "Não estava presente nenhuma das catorze instituições votantes."),
      (1, 1, "Estava presente a única instituição votante."),
    ])
  func presenceAgrees(count: Int, whole: Int, sentence: String) {
    var present = decision(.adopted)
    present.present = CountOf(count: count, whole: whole)
    #expect(DecisionWording(present, in: .portuguese).presence == sentence)
  }

  @Test func whatIsNotRecordedIsNotSaid() {
    #expect(said(decision(nil)) == ["", ""])
    #expect(DecisionWording(decision(nil), in: .portuguese).result == nil)
    #expect(DecisionWording(decision(.adopted), in: .portuguese).basis == nil)
  }
}

struct NumberWordsTests {
  @Test(
    arguments: [
      (0, "zero", "zero"), (1, "um", "one"), (14, "catorze", "fourteen"),
      (16, "dezasseis", "sixteen"), (19, "dezanove", "nineteen"), (20, "vinte", "twenty"),
      (21, "vinte e um", "twenty-one"), (100, "cem", "one hundred"),
      (101, "cento e um", "one hundred and one"), (200, "duzentos", "two hundred"),
      (999, "novecentos e noventa e nove", "nine hundred and ninety-nine"),
      (1000, "mil", "one thousand"), (1200, "mil e duzentos", "one thousand two hundred"),
      (1234, "mil duzentos e trinta e quatro", "one thousand two hundred and thirty-four"),
      (2026, "dois mil e vinte e seis", "two thousand and twenty-six"),
    ])
  func areSpelledAsInMozambique(number: Int, portuguese: String, english: String) {
    #expect(NumberWords.text(number, .masculine, in: .portuguese) == portuguese)
    #expect(NumberWords.text(number, .masculine, in: .english) == english)
  }

  @Test func agreeInGenderWherePortugueseDoes() {
    let words = [1, 2, 22, 201, 500, 2001].map { NumberWords.text($0, .feminine, in: .portuguese) }
    #expect(
      words == ["uma", "duas", "vinte e duas", "duzentas e uma", "quinhentas", "duas mil e uma"])
  }

  @Test func largeAndNegativeNumbersAreSpelledToo() {
    #expect(NumberWords.text(12_000, .masculine, in: .portuguese) == "doze mil")
    #expect(NumberWords.text(-1, .masculine, in: .english) == "minus one")
  }
}
