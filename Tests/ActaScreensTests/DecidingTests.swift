import ActaFrame
import ActaMeeting
import ActaScreens
import ActaText
import Testing

/// `d` on the screen: the text first, then the way, and what comes to stand in the file.
struct DecidingTests {
  private static let record = "meetings/2026-12-03.txt"
  private static let wording =
    "O serviço que recebe responde a quem encaminhou em cinco dias úteis, na própria ficha."

  /// The second item open, ten of fourteen institutions in the room, eight needed.
  private func room() throws -> Room {
    try Room.deciding()
  }

  private func decision(_ room: Room, _ label: String = "D1") throws -> Decision {
    let text = Document(text: room.text(Self.record))
    let meeting = readMeeting(text, name: "2026-12-03").value
    return try #require(meeting.decisions.first { $0.label == label })
  }

  private func decisions(_ room: Room) -> Int {
    readMeeting(Document(text: room.text(Self.record)), name: "2026-12-03").value.decisions.count
  }

  @Test func consensusIsThreeKeysAndFreezesWhoWasThere() throws {
    var room = try room()
    room.type("dc\r")
    let one = try decision(room)
    #expect(one.text == Self.wording)
    #expect(one.proposals == [Reference(label: "P-2026-04")])
    #expect(one.result == .adopted)
    #expect(one.basis == .consensus)
    #expect(one.present == CountOf(count: 10, whole: 14))
    #expect(one.at?.text == "09:10")
    #expect(room.shows("D1 registada: aprovada. u desfaz."))
  }

  @Test func aVoteIsThreeKeysBesidesItsNumbers() throws {
    var room = try room()
    room.type("dv8-1-1\r")
    let one = try decision(room)
    #expect(one.tally == Tally(votesFor: 8, votesAgainst: 1, abstentions: 1))
    #expect(one.rule == .majority)
    #expect(one.result == .adopted)
    #expect(one.basis == .vote)
  }

  @Test(arguments: ["8 1 1", "8,1,1", "8/1/1", "8-1-1", " 8 - 1 - 1 "])
  func countsAreTakenAsPeopleTypeThem(typed: String) throws {
    var room = try room()
    room.type("dv" + typed + "\r")
    #expect(try decision(room).tally == Tally(votesFor: 8, votesAgainst: 1, abstentions: 1))
  }

  @Test(arguments: ["", "8", "oito", "8-1-1-1", "8--x"])
  func whatIsNoCountIsAskedAgain(typed: String) throws {
    var room = try room()
    room.type("dv" + typed + "\r")
    #expect(decisions(room) == 0)
    #expect(room.shows("Escreva os votos a favor, contra e as abstenções, por exemplo 8-1-1."))
  }

  @Test(arguments: ["d", "dc", "dv", "dn", "dp", "de", "dr", "dm"])
  func theWholeTextStandsOnTheScreenBeforeAnythingIsCounted(keys: String) throws {
    var room = try room()
    room.type(keys)
    let shown = room.screen.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(shown.contains("Texto: \(Self.wording)"), "after \(keys)")
    #expect(shown.contains("Presentes 10 de 14 instituições; há quórum (8)."))
  }

  @Test func anAmendmentOnTheSpotLeavesTheSubmittedTextAlone() throws {
    var room = try room()
    let proposals = room.text("proposals.txt")
    room.type("dce")
    room.retype("Responde em dez dias úteis.\r\r")
    #expect(try decision(room).text == "Responde em dez dias úteis.")
    #expect(try decision(room).result == .adoptedAmended)
    #expect(room.text("proposals.txt") == proposals)
    room.type("udv")
    room.press([.backTab, .backTab, .control("u")])
    room.type("Responde em sete dias úteis.")
    room.press([.tab, .tab])
    room.type("9-1-0\r")
    #expect(try decision(room).text == "Responde em sete dias úteis.")
    #expect(try decision(room).result == .adoptedAmended)
  }

  @Test func whoStandsAsideSaysWhy() throws {
    var room = try room()
    room.type("dcjr")
    #expect(room.shows("Motivo (SDSMAS, reserva):"))
    room.type("\r")
    #expect(room.shows("SDSMAS: escreva o motivo."))
    room.type("falta de viatura\r\r")
    #expect(
      try decision(room).standAside == [Voice(institution: "SDSMAS", reason: "falta de viatura")])
    #expect(try decision(room).result == .adopted)
  }

  @Test func aBlockIsNoConsensusAndASecondBallotKeepsTheFirst() throws {
    var room = try room()
    room.type("dcjjvcompetência do tribunal\r\r")
    #expect(try decision(room).result == .undecided)
    #expect(
      try decision(room).blocks == [Voice(institution: "PRM", reason: "competência do tribunal")])
    #expect(room.shows("D1 sem decisão: há veto, não há consenso. d v põe à votação."))
    room.type("dv7-2-1\r")
    #expect(decisions(room) == 2)
    #expect(try decision(room).result == .undecided)
    #expect(try decision(room, "D2").result == .adopted)
  }

  @Test func whoMustConsultSaysByWhenAndItIsProvisional() throws {
    var room = try room()
    room.type("dcq+2s")
    #expect(room.shows("= quinta-feira, 17 de Dezembro de 2026"))
    room.type("\r\r")
    #expect(try decision(room).consults == [Voice(institution: "PD", reason: "2026-12-17")])
    #expect(try decision(room).result == .provisional)
  }

  @Test func aTieOffersTheChairsCastingVote() throws {
    var room = try room()
    room.type("dv5-5-0\r")
    #expect(decisions(room) == 0)
    #expect(room.shows("Empate 5-5. Voto de qualidade da presidência (PD)?"))
    room.type("f")
    #expect(try decision(room).result == .adopted)
    #expect(room.text(Self.record).contains("  qualidade: PD, a-favor\n"))
    room.type("udv5-5-0\rc")
    #expect(try decision(room).result == .rejected)
    room.type("udv5-5-0\r\r")
    #expect(try decision(room).result == .undecided)
    #expect(try decision(room).casting == nil)
  }

  @Test func escapeAtTheCastingVoteComesBackWithTheCountsKept() throws {
    var room = try room()
    room.type("dv5-5-0\r\u{1B}")
    #expect(decisions(room) == 0)
    #expect(room.shows("5-5-0"))
    room.press(.backspace)
    room.type("1\r")
    #expect(room.shows("11 votos, mas só 10 instituições presentes."))
    room.press(.backspace)
    room.type("0\rf")
    #expect(try decision(room).result == .adopted)
  }

  @Test func escapeAtTheCastingVoteComesBackToTheRollCallWithEveryVote() throws {
    var room = try room()
    room.type("dn" + "fffff" + "ccccc" + "\r\u{1B}")
    #expect(decisions(room) == 0)
    #expect(room.shows("5 a favor, 5 contra"))
    room.press(.up)
    room.type("f\r")
    #expect(try decision(room).tally == Tally(votesFor: 6, votesAgainst: 4))
  }

  @Test func moreVotesThanInstitutionsAreRefusedAndNothingTypedIsLost() throws {
    var room = try room()
    room.type("dv9-1-1\r")
    #expect(decisions(room) == 0)
    #expect(room.shows("11 votos, mas só 10 instituições presentes."))
    #expect(room.shows("9-1-1"))
    room.press(.backspace)
    room.type("0\r")
    #expect(try decision(room).tally == Tally(votesFor: 9, votesAgainst: 1))
  }

  @Test func aRollCallNamesEveryVote() throws {
    var room = try room()
    room.type("dn" + "ffffff" + "cc" + "a" + "\r")
    let one = try decision(room)
    #expect(one.rollFor == ["PD", "SDSMAS", "PRM", "SERNIC", "SENAMI", "IPAJ"])
    #expect(one.rollAgainst == ["TJD", "SDEJT"])
    #expect(one.rollAbstained == ["CMM"])
    #expect(one.basis == .rollCall)
    #expect(one.result == .adopted)
    #expect(!room.text(Self.record).contains("  a-favor:"))
  }

  @Test func theRollCallCountsAsItGoesAndItsRuleCanBeChanged() throws {
    var room = try room()
    room.type("dnffc")
    #expect(room.shows("2 a favor, 1 contra, 0 abstenções, por chamar 7. Regra: maioria."))
    room.type("mff\r")
    #expect(try decision(room).rule == .absolute)
    #expect(try decision(room).result == .rejected)
  }

  @Test func aRoutineMajorityIsSeenAndNotCounted() throws {
    var room = try room()
    room.type("dm\r")
    #expect(try decision(room).counted == .no)
    #expect(try decision(room).tally == nil)
    #expect(try decision(room).result == .adopted)
  }

  @Test func aSecretBallotHasCountsAndNoNames() throws {
    var room = try room()
    room.type("ds6-3-1\r")
    #expect(try decision(room).basis == .secret)
    #expect(try decision(room).tally == Tally(votesFor: 6, votesAgainst: 3, abstentions: 1))
  }

  /// Three institutions leave at 11:32; seven of fourteen are no quorum.
  private func roomWithoutQuorum() throws -> Room {
    var room = try room()
    try room.wait(until: "11:32")
    room.type("2G")
    for _ in 0..<7 { room.type("k") }
    for _ in 0..<4 { room.type("sk") }
    room.type("1")
    try room.wait(until: "11:40")
    return room
  }

  @Test func withoutQuorumItIsProvisionalAndTheReasonIsSaid() throws {
    var room = try roomWithoutQuorum()
    room.type("dc")
    #expect(room.shows("O quórum perdeu-se às 11:32"))
    room.type("\r")
    let one = try decision(room)
    #expect(one.result == .provisional)
    #expect(one.at?.text == "11:40")
    #expect(one.present?.count == 7)
    #expect(room.shows("D1 provisória: o quórum perdeu-se às 11:32 (há 7, precisa 8)."))
  }

  @Test func withoutQuorumNothingIsRejectedOrReferred() throws {
    for way in ["r", "e"] {
      var room = try roomWithoutQuorum()
      room.type("d" + way)
      #expect(room.shows("O quórum perdeu-se às 11:32"))
      room.type("\r")
      #expect(decisions(room) == 0)
    }
    var room = try roomWithoutQuorum()
    room.type("dv2-4-1\r")
    #expect(try decision(room).result == .undecided)
    #expect(room.shows("sem quórum não se rejeita"))
  }

  @Test func aMeetingThatIsNotOpenDecidesNothing() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    let before = room.files
    room.type("jdc")
    #expect(room.shows("Abra primeiro a sessão (S)"))
    room.type("Sodc")
    #expect(room.shows("Ninguém está presente: marque primeiro as presenças (2)."))
    room.type("u")
    #expect(room.files == before)
  }

  @Test func everyWayCanBeTakenBackToTheLastByte() throws {
    for keys in [
      "dc\r", "dv8-1-1\r", "dnffc\r", "dm\r", "du\r", "di\r", "dp\r\r", "de\r\r", "dr\r",
      "dv5-5-0\rf",
    ] {
      var room = try room()
      let before = room.files
      room.type(keys)
      #expect(decisions(room) == 1, "after \(keys)")
      room.type("u")
      #expect(room.files == before, "after \(keys)")
    }
  }

  @Test func aReferralNamesAnotherGroup() throws {
    var room = try room()
    room.type("de")
    room.retype("grd-mxx\r")
    #expect(room.shows("GRD-MXX é este grupo"))
    room.retype("grp inh\r")
    #expect(room.shows("Diga a que grupo se encaminha"))
    room.retype("grp-inh\r\r")
    #expect(try decision(room).to == "GRP-INH")
    #expect(try decision(room).result == .referred)
  }

  // MARK: decided already

  @Test(arguments: ["dc\r", "dr\r", "de\r\r", "dp\r\r"])
  func whatThisMeetingDecidedAlreadyIsAskedAbout(keys: String) throws {
    var room = try room()
    room.type(keys + "d")
    #expect(room.shows("D1 já deliberou sobre P-2026-04: "))
    room.type("n")
    #expect(decisions(room) == 1)
    #expect(!room.shows("já deliberou"))
  }

  @Test func aDecisionThatWasMistakenIsWrittenAgainInItsPlace() throws {
    var room = try room()
    room.type("dn" + "ffffff" + "cc" + "\r")
    #expect(try decision(room).basis == .rollCall)
    room.type("dcc\r")
    #expect(decisions(room) == 1)
    let one = try decision(room)
    #expect(one.basis == .consensus)
    #expect(one.result == .adopted)
    #expect(one.rollFor.isEmpty && one.tally == nil)
    room.type("dcr\r")
    #expect(decisions(room) == 1)
    #expect(try decision(room).result == .rejected)
  }

  @Test func aDecisionThatIsReconsideredIsANewOne() throws {
    var room = try room()
    room.type("dc\rdrr\r")
    #expect(decisions(room) == 2)
    #expect(try decision(room).result == .adopted)
    #expect(try decision(room, "D2").result == .rejected)
  }

  @Test func anotherMatterOfTheItemIsNotAskedAbout() throws {
    var room = try room()
    room.type("dc\rjdTexto.\r")
    #expect(!room.shows("já deliberou"))
  }

  // MARK: what nobody said

  @Test func howItWasRejectedOrReferredIsShownAndCanBeChanged() throws {
    for (keys, rest) in [("dr", "\r"), ("de\r", "\r")] {
      var room = try room()
      room.type(keys)
      #expect(room.screen.contains { $0.contains("Como se decidiu") && $0.contains("consenso") })
      room.type(rest)
      #expect(try decision(room).basis == .consensus)
      room.type("u" + keys + "presid" + rest)
      #expect(try decision(room).basis == .chair)
      room.type("u" + keys)
      room.retype(rest)
      #expect(try decision(room).basis == nil)
    }
  }

  @Test func aVoteOnWhatIsRejectedOrReferredIsCounted() throws {
    var room = try room()
    room.type("drvota\r")
    #expect(decisions(room) == 0)
    room.type("7-2-1\r")
    #expect(room.shows("Com estes votos fica aprovada: registe-a como votação (d v)."))
    room.retype("2-7-1\r")
    #expect(try decision(room).result == .rejected)
    #expect(try decision(room).tally == Tally(votesFor: 2, votesAgainst: 7, abstentions: 1))
    room.type("ude\rvota\r8-1-1\r")
    #expect(try decision(room).result == .referred)
    #expect(try decision(room).basis == .vote)
    #expect(try decision(room).votesFor == 8)
  }

  @Test func aDeferralSaysWhatWhyAndUntilWhenAndClaimsNoForm() throws {
    var room = try room()
    room.type("dpFalta o parecer da DPS.\r2027-03-04\r")
    let one = try decision(room)
    #expect(one.text == Self.wording)
    #expect(one.notes == ["Falta o parecer da DPS."])
    #expect(one.until == CalendarDate(iso: "2027-03-04"))
    #expect(one.basis == nil)
    room.type("ujjdp\r\r")
    #expect(try decision(room).text == "Segurança dos locais de acolhimento")
    #expect(try decision(room).notes == [])
  }

  // MARK: by rule

  @Test func closingDefersWhatWasTakenUpAndNotDecidedAndSaysSoFirst() throws {
    var room = try room()
    room.type("Se")
    #expect(
      room.shows("P-2026-04 foi tratada e não decidida: ao encerrar fica adiada por regra."))
    room.type("\r")
    let one = try decision(room)
    #expect(one.result == .deferred)
    #expect(one.proposals == [Reference(label: "P-2026-04")])
    #expect(one.text == Self.wording)
    #expect(
      one.notes == [
        "Adiada por regra: a sessão encerrou sem deliberação sobre a proposta."
      ])
    #expect(one.basis == nil)
  }

  @Test func closingDefersNothingThatWasDecidedOrNotReached() throws {
    var room = try room()
    room.type("dc\rSe")
    #expect(!room.shows("fica adiada por regra"))
    room.type("\r")
    #expect(decisions(room) == 1)
    var untouched = try Room("Maxixe", .portuguese, today: "2026-12-03")
    untouched.type("SoSe\r")
    #expect(decisions(untouched) == 0)
  }

  @Test func theThirdPostponementIsFlagged() throws {
    var library = try Room.library("Maxixe")
    let extra = ["2026-10-06", "2026-11-05"].map { day in
      MeetingFile(
        name: day,
        document: Document(
          text: """
            acta: 1
            reunião: Sessão
            data: \(day)
            estado: minuta

            ## Contra-referência
            proposta: P-2026-04
            situação: adiado

            """), group: library.group)
    }
    library = Library(
      group: library.group, meetings: library.meetings + extra,
      proposals: library.proposals.document, updates: library.updates.document,
      trainings: library.trainings)
    var room = try Room(library, .portuguese, today: "2026-12-03")
    room.type("2")
    for _ in 0..<14 { room.type(" j") }
    room.type("1Sojsd")
    #expect(room.shows("Já foi adiada 2 vezes."))
    room.type("p\r\r")
    #expect(room.shows("P-2026-04: é o 3.º adiamento desta proposta."))
  }

  /// The fixture with a meeting that left two provisional decisions: on a proposal and on none.
  private func roomWithPending(_ keys: String) throws -> Room {
    let library = try Room.library("Maxixe")
    let extra = MeetingFile(
      name: "2026-11-05",
      document: Document(
        text: """
          acta: 1
          reunião: Sessão
          data: 2026-11-05
          estado: minuta

          ## Ficha
          natureza: deliberação

          DELIBERAÇÃO D1: A ficha leva a data.
            resultado: provisória
            forma: consenso

          DELIBERAÇÃO D2: Cria-se o fundo.
            sobre: P-2026-02
            resultado: provisória
            forma: consenso

          """), group: library.group)
    let whole = Library(
      group: library.group, meetings: library.meetings + [extra],
      proposals: library.proposals.document, updates: library.updates.document,
      trainings: library.trainings)
    var room = try Room(whole, .portuguese, today: "2026-12-03")
    room.type("2")
    for _ in 0..<14 { room.type(" j") }
    room.type("1" + keys)
    return room
  }

  @Test func openingFindsWhatIsProvisionalOnItsAgenda() throws {
    let room = try roomWithPending("So")
    #expect(room.shows("Sessão aberta. Para ratificar: 2026-11-05/D1, 2026-11-05/D2."))
    let text = room.text(Self.record)
    #expect(text.contains("## Ratificação de deliberações provisórias: 2026-11-05/D1\n"))
    #expect(text.contains("## Fundo distrital de transporte\n"))
    #expect(text.contains("proposta: P-2026-02\n"))
    let again = try roomWithPending("SoSe\rSo")
    #expect(again.text(Self.record).components(separatedBy: "## Ratificação").count == 2)
  }

  @Test func aProvisionalDecisionIsRatifiedInItsOwnWords() throws {
    var room = try roomWithPending("So")
    room.type("jd")
    #expect(room.shows("Ratificar 2026-11-05/D2"))
    #expect(room.shows("Texto: Cria-se o fundo."))
    room.type("c\r")
    let one = try decision(room)
    #expect(one.text == "Cria-se o fundo.")
    #expect(one.ratifies == Reference(meeting: "2026-11-05", label: "D2"))
    #expect(one.proposals == [Reference(label: "P-2026-02")])
    #expect(one.result == .adoptedAmended)
    room.type("3")
    #expect(room.shows("aprovada com emendas"))
  }

  @Test func oneThatIsOnNoProposalIsChosenFromTheList() throws {
    var room = try roomWithPending("So")
    room.type("jjdt1u\r")
    #expect(try decision(room).ratifies == Reference(meeting: "2026-11-05", label: "D1"))
    #expect(try decision(room).text == "A ficha leva a data.")
    #expect(try decision(room).result == .adopted)
    #expect(try decision(room).basis == .unanimity)
  }

  @Test func whatIsNotRatifiedLapses() throws {
    var room = try roomWithPending("So")
    room.type("jdk\r")
    let one = try decision(room)
    #expect(one.result == .rejected)
    #expect(one.ratifies == Reference(meeting: "2026-11-05", label: "D2"))
    #expect(one.notes == ["Caduca a deliberação provisória 2026-11-05/D2."])
    room.type("d")
    #expect(!room.shows("Ratificar 2026-11-05/D2"))
  }
}

extension String {
  fileprivate func components(separatedBy text: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      parts.append(String(rest[..<range.lowerBound]))
      rest = rest[range.upperBound...]
    }
    return parts + [String(rest)]
  }
}
