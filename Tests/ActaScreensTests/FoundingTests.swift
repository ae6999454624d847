import ActaFrame
import ActaMeeting
import ActaText
import Testing

@testable import ActaScreens

/// From an empty folder to a meeting with attendance, a decision and an action, on the screen.
struct FoundingTests {
  private static func session(_ language: Language) throws -> (Session, Moment) {
    let none = Document(bytes: [])
    let moment = Moment(
      date: try #require(CalendarDate(iso: "2026-11-24")), time: try #require(ClockTime("09:10")))
    let library = Library(
      group: Group(), meetings: [], proposals: none, updates: none, trainings: [],
      foundingName: "Massinga")
    let session = Session(
      library: library, language: language, now: moment, size: Size(columns: 80, rows: 24))
    return (session, moment)
  }

  private func type(_ keys: String, _ session: inout Session, _ moment: Moment) {
    for letter in keys {
      let key: Key =
        letter == "\r" ? .enter : letter == "\u{1B}" ? .escape : .character(letter)
      for effect in session.update(.key(key), at: moment) {
        if case .save(let file, _) = effect {
          _ = session.update(.saved(file, .saved), at: moment)
        }
      }
    }
  }

  @Test func aGroupAndItsFirstMeetingAreMadeWithoutLeavingTheScreen() throws {
    var (session, moment) = try Self.session(.portuguese)
    #expect(session.view(session.size).text().contains("Nesta pasta ainda não há grupo"))
    type("c\r\r\r\r\r", &session, moment)
    type("PD\rProcuradoria Distrital\r\r", &session, moment)
    type("SDSMAS\rAcção Social\r\r", &session, moment)
    type("\r", &session, moment)
    type("Pedro Exemplo\rPD\r\rM\r", &session, moment)
    type("Ana Exemplo\rSDSMAS\r\rF\r", &session, moment)
    type("\r\r\r\r", &session, moment)
    #expect(session.isSaved)
    let group = String(decoding: session.library.bytes(of: .group) ?? [], as: UTF8.self)
    #expect(
      group == """
        acta: 1
        grupo: Grupo de Referência de Massinga
        id: GR-MAS
        nível: distrital
        local: Massinga
        idioma: pt
        periodicidade: trimestral
        quórum: metade+1
        partilha: TLP:AMBER
        permanente: Diversos | diversos | 10

        INSTITUIÇÃO PD: Procuradoria Distrital
          sector: justiça

        INSTITUIÇÃO SDSMAS: Acção Social
          sector: acção social

        MEMBRO pedro: Pedro Exemplo
          de: PD
          papel: presidência
          sexo: M

        MEMBRO ana: Ana Exemplo
          de: SDSMAS
          papel: secretário
          sexo: F

        """)
    // The first meeting is on the screen and can be run at once.
    type("2 j 1Sojs", &session, moment)
    type("an!d Reunir todos os meses.\r!a PD: convocar até 1/12\u{1B}", &session, moment)
    let record = String(
      decoding: session.library.bytes(of: .meeting("2026-11-24")) ?? [], as: UTF8.self)
    for line in [
      "presidência: pedro", "secretária: ana", "local: Massinga", "pedro: presente",
      "DELIBERAÇÃO D1: Reunir todos os meses.", "  resultado: aprovada",
      "ACÇÃO A1: convocar", "  prazo: 2026-12-01", "  origem: D1",
    ] { #expect(record.contains(line), "missing: \(line)") }
    #expect(session.isSaved)
  }

  @Test func whatCannotBeIsSaidInItsField() throws {
    var (session, moment) = try Self.session(.english)
    type("m\rx y!\r", &session, moment)
    type("\r\r\r", &session, moment)
    #expect(session.view(session.size).text().contains("Type letters, digits and hyphens only"))
    #expect(session.library.bytes(of: .group) == nil)
  }

  @Test func escapeInTheChainGoesOnAndEverythingCanBeTakenBack() throws {
    var (session, moment) = try Self.session(.english)
    type("m\r\r\r\r\r", &session, moment)
    type("\u{1B}", &session, moment)
    #expect(session.view(session.size).text().contains("Member 1"))
    type("\u{1B}\u{1B}", &session, moment)
    #expect(session.view(session.size).text().contains("No meetings yet. Press a"))
    type("u", &session, moment)
    #expect(session.library.bytes(of: .group) == nil)
  }

  @Test func theGroupGrowsLaterFromItsOwnView() throws {
    var (session, moment) = try Self.session(.english)
    type("m\r\r\r\r\r\u{1B}\u{1B}\u{1B}", &session, moment)
    type("aiIOM\rInternational Organization for Migration\r", &session, moment)
    _ = session.update(.key(.control("u")), at: moment)
    type("observer\r", &session, moment)
    type("amCarla Exemplo\riom\r\r\r", &session, moment)
    type("as\r\r\r", &session, moment)
    #expect(session.library.group.institutions.map(\.code) == ["IOM"])
    #expect(session.library.group.institutions.map(\.seat) == [.observer])
    #expect(session.library.group.members.map(\.id) == ["carla"])
    #expect(session.library.meetings.map(\.name) == ["2026-11-24"])
  }

  @Test func severalInstitutionsAreAddedAtOnceByTheirCodes() throws {
    var (session, moment) = try Self.session(.portuguese)
    type("c\r\r\r\r\r", &session, moment)
    type("prm, Rádio, OIM\r", &session, moment)
    #expect(session.library.group.institutions.map(\.code) == ["PRM", "OIM"])
    #expect(session.view(session.size).text().contains("Rádio não é das conhecidas: que nome tem?"))
    type("\r", &session, moment)
    #expect(session.view(session.size).text().contains("Escreva o nome de Rádio"))
    type("Rádio Comunitária\r\r", &session, moment)
    let all = session.library.group.institutions
    #expect(all.map(\.code) == ["PRM", "OIM", "Rádio"])
    #expect(
      all.map(\.name) == [
        "Polícia da República de Moçambique", "Organização Internacional para as Migrações",
        "Rádio Comunitária",
      ])
    #expect(all.map(\.sector) == ["polícia", "nações unidas", nil])
    #expect(all.map(\.seat) == [.voting, .observer, .voting])
    type("IPAJ, PRM\r", &session, moment)
    #expect(session.view(session.size).text().contains("PRM já existe."))
    #expect(session.library.group.institutions.count == 3)
  }

  @Test func aCodeThatNobodyKnowsIsCorrectedOrLeftOutAndThatIsSaid() throws {
    var (session, moment) = try Self.session(.portuguese)
    type("c\r\r\r\r\r", &session, moment)
    type("PMR, XYZ, OIM\r", &session, moment)
    // The slip is seen and mended in the field before.
    _ = session.update(.key(.backTab), at: moment)
    _ = session.update(.key(.control("u")), at: moment)
    type("PRM\r\r\r", &session, moment)
    #expect(session.library.group.institutions.map(\.code) == ["OIM", "PRM"])
    #expect(session.view(session.size).text().contains("XYZ não é das conhecidas"))
    type("\u{1B}", &session, moment)
    #expect(session.log.map(\.text).contains("Sem nome, não ficou no grupo: XYZ"))
    #expect(session.view(session.size).text().contains("Membro 1"))
    #expect(session.library.group.institutions.count == 2)
  }

  @Test func aSingleCodeThatNobodyKnowsNeedsAName() throws {
    var (session, moment) = try Self.session(.english)
    type("m\r\r\r\r\r", &session, moment)
    type("XYZ\r\r", &session, moment)
    #expect(session.view(session.size).text().contains("Type the name of XYZ"))
    #expect(session.library.group.institutions.isEmpty)
  }

  @Test func aFamiliarCodeBringsItsNameWhichCanBeTypedOver() throws {
    var (session, moment) = try Self.session(.english)
    type("m\r\r\r\r\r", &session, moment)
    type("ipaj\r", &session, moment)
    #expect(session.view(session.size).text().contains("Legal Aid Institute"))
    type("Legal Aid of Massinga\r\r", &session, moment)
    #expect(session.library.group.institutions.map(\.name) == ["Legal Aid of Massinga"])
    #expect(session.library.group.institutions.map(\.code) == ["IPAJ"])
  }

  @Test func aGuessGivesWayToWhatIsTypedAndIsTakenByEnter() throws {
    var (session, moment) = try Self.session(.english)
    type("mGroup of the coast\r\r\r\r\r", &session, moment)
    #expect(session.library.group.name == "Group of the coast")
    #expect(session.library.group.id == "GR-MAS")
  }

  @Test func aPartOfTheChainThatWasPassedByIsGoneBackTo() throws {
    var (session, moment) = try Self.session(.english)
    type("m\r\r\r\r\r\r", &session, moment)
    #expect(session.view(session.size).text().contains("Member 1"))
    _ = session.update(.key(.backTab), at: moment)
    #expect(session.view(session.size).text().contains("Institution 1"))
  }

  @Test func anInstitutionWithoutMembersStandsInTheRollCallUntilSomebodyCameForIt() throws {
    var (session, moment) = try Self.session(.english)
    type("m\r\r\r\r\r", &session, moment)
    type("PRM, IPAJ\r\r\r\r\r\r", &session, moment)
    type("2", &session, moment)
    #expect(session.view(session.size).text().contains("PRM      (Enter: who came?)"))
    type("- ", &session, moment)
    type("Rui Exemplo\r\rM\r\r\r", &session, moment)
    let record = String(
      decoding: session.library.bytes(of: .meeting("2026-11-24")) ?? [], as: UTF8.self)
    #expect(record.contains("+ Rui Exemplo (PRM, M): present"))
    let screen = session.view(session.size).text()
    #expect(!screen.contains("PRM      (Enter: who came?)"))
    #expect(screen.contains("IPAJ     (Enter: who came?)"))
    #expect(screen.contains("Institutions present: 1 of"))
  }

  @Test func whoJoinsAGroupThatHasMetIsCalledAtNoEarlierMeeting() throws {
    var room = try Room("Maxixe", .portuguese, today: "2026-12-03")
    room.type("0amRui Exemplo\rPRM\r\rM\r")
    let group = room.session.library.group
    let member = try #require(group.members.last)
    #expect(member.name == "Rui Exemplo")
    #expect(member.term.from == CalendarDate(iso: "2026-12-03"))
    #expect(!group.members(on: CalendarDate(iso: "2026-07-30")).contains(member))
  }
}
