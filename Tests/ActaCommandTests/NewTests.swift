import Emulator
import Foundation
import Testing

/// `acta new`: the next meeting's file, and a group where there is none.
struct NewTests {
  @Test func carriesOverWhatWasNotReachedWithAllItsFields() throws {
    let shop = try Workshop("Maxixe")
    let planned = "meetings/2026-12-03.txt"
    let held = try shop.text(planned)
      .replacingOccurrences(of: "estado: planeada", with: "estado: minuta\nfim: 11:50")
      .replacingOccurrences(
        of: "partilha: TLP:RED\n", with: "partilha: TLP:RED\nnível: individual\n")
    try held.write(
      to: shop.folder.appending(path: planned), atomically: true, encoding: .utf8)
    let ended = try shop.run("new", "--date", "2027-03-11", "--today", "2026-12-04")
    #expect(ended.code == 0)
    #expect(ended.output == "./meetings/2027-03-11.txt\n")
    let text = try shop.text("meetings/2027-03-11.txt")
    #expect(text.hasPrefix("acta: 1\nreunião: 7.ª sessão ordinária\nnúmero: 7\ndata: 2027-03-11\n"))
    let titles = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(
      titles == [
        "## Ponto de situação das acções anteriores", "## Contra-referência em cinco dias úteis",
        "## Balanço do Dia Mundial contra o Tráfico de Pessoas",
        "## Segurança dos locais de acolhimento", "## Plano de palestras para 2027",
        "## Diversos",
      ])
    #expect(
      text.contains(
        """
        ## Segurança dos locais de acolhimento
        natureza: discussão
        apresenta: PRM
        tempo: 25
        nível: individual
        partilha: TLP:RED

        """))
    #expect(text.contains("proposta: P-2026-04\netapa: contra-referência\n"))
    #expect(try shop.run("check", "--today", "2026-12-04").output.isEmpty)
  }

  @Test func aCaseConferenceIsForItsCircleAndHasNoAgenda() throws {
    let shop = try Workshop("Maxixe")
    let ended = try shop.run(
      "new", "--date", "2027-03-11", "--type", "case-conference", "--today", "2026-12-04")
    #expect(ended.code == 0, "\(ended.errors)")
    let path = "meetings/2027-03-11-conferencia-de-caso.txt"
    let text = try shop.text(path)
    #expect(text.contains("\npartilha: TLP:RED\n"))
    #expect(!text.contains("##"))
    #expect(text.contains("\nsecretária: ana\n"))
    #expect(try shop.run("check", "--today", "2026-12-04").output.isEmpty)
  }

  /// What a meeting for fewer people left over: an item, a deferral, its place, its file's name.
  private static let closed = """
    acta: 1
    meeting: Closed
    date: 2026-11-05
    time: 05:00-05:10
    started: 05:00
    ended: 05:10
    place: House Lima
    status: draft
    share: TLP:RED

    ## Secret alfa
    state: postponed

    DECISION D1: Charlie.
      result: provisional

    ## Secret bravo
    share: TLP:GREEN
    state: postponed

    """
  private static let open = """
    acta: 1
    meeting: Open
    date: 2026-11-06
    time: 09:00-12:00
    started: 09:00
    ended: 11:00
    place: Town hall
    status: draft

    ## Known to all
    state: postponed

    DECISION D1: Delta.
      result: provisional

    ## Put off in secret

    DECISION D2: Echo.
      share: TLP:AMBER+STRICT
      result: deferred

    """

  @Test func whatAMeetingForFewerLeftOverKeepsItsLabelInTheNotice() throws {
    let shop = try Workshop()
    try SmallGroup.write(
      [
        "group.txt": "acta: 1\nid: G\nlang: en\n", "meetings/2026-11-06.txt": Self.open,
        "meetings/2026-11-05-foxtrot.txt": Self.closed,
      ], to: shop.folder)
    for file in ["meetings/2026-11-05-foxtrot.txt", "meetings/2026-11-06.txt"] {
      #expect(FileManager.default.fileExists(atPath: shop.folder.appending(path: file).path))
    }
    #expect(try shop.run("new", "--date", "2026-12-10", "--today", "2026-11-20").code == 0)
    let text = try shop.text("meetings/2026-12-10.txt")
    #expect(text.contains("## Secret alfa\nshare: TLP:RED\n"))
    #expect(text.contains("## Secret bravo\nshare: TLP:GREEN\n"))
    #expect(text.contains("## Put off in secret\nshare: TLP:AMBER+STRICT\n"))
    #expect(text.contains("## Known to all\n\n"))
    #expect(text.contains("decisions: 2026-04-16/D1, 2026-11-06/D1\nkind: decision\ntime: 10\n\n"))
    #expect(
      text.contains(
        "decisions: 2026-11-05-foxtrot/D1\nkind: decision\ntime: 10\nshare: TLP:RED\n"))
    #expect(text.contains("place: Town hall\n") && text.contains("time: 09:00-12:00\n"))
    let notice = try shop.run("agenda", "2026-12-10", "--today", "2026-11-20")
    #expect(notice.code == 0, "\(notice.errors)")
    for secret in ["alfa", "foxtrot", "Put off", "Lima"] {
      #expect(!notice.output.contains(secret), "\(notice.output)")
    }
    #expect(notice.output.contains("Known to all") && notice.output.contains("Secret bravo"))
  }

  @Test func proposalsThatWaitStandOnTheAgendaOnce() throws {
    let shop = try Workshop("Maxixe")
    try FileManager.default.removeItem(at: shop.folder.appending(path: "meetings/2026-12-03.txt"))
    _ = try shop.run("new", "--date", "2026-12-03", "--today", "2026-11-20")
    let text = try shop.text("meetings/2026-12-03.txt")
    #expect(text.components(separatedBy: "proposta: P-2026-04").count == 2)
  }

  @Test func aMeetingThatIsThereIsNeverWrittenOver() throws {
    let shop = try Workshop("Maxixe")
    let before = try shop.text("meetings/2026-12-03.txt")
    let ended = try shop.run(
      "new", "--date", "3/12/2026", "--today", "2026-11-20", "--language", "en")
    #expect(ended.code == 3)
    #expect(ended.errors.contains("exists already; choose another day with --date."))
    #expect(try shop.text("meetings/2026-12-03.txt") == before)
  }

  /// Left over in July, not on the agenda of a later meeting: it still waits.
  @Test func whatWasLeftOverWaitsUntilAnAgendaHasIt() throws {
    let shop = try Workshop("Maxixe")
    let plan = shop.folder.appending(path: "meetings/2026-12-03.txt")
    try FileManager.default.removeItem(at: plan)
    func meeting(_ day: String, _ items: String) throws {
      try """
      acta: 1
      reunião: Sessão extraordinária
      data: \(day)
      hora: 09:00-12:00
      início: 09:00
      fim: 10:00
      tipo: extraordinária
      estado: minuta
      próxima: 2026-12-03 08:30

      ## Presenças

      \(items)
      """.write(
        to: shop.folder.appending(path: "meetings/\(day).txt"), atomically: true, encoding: .utf8)
    }
    let left = "## Mapa dos serviços\n\n## Transporte de vítimas\nestado: adiado\n"
    try meeting("2026-10-01", left)
    try meeting("2026-10-15", "## Transporte de vítimas\naberto: 09:00\nfechado: 09:30\n")
    let ended = try shop.run("new", "--date", "3 Dez", "--today", "2026-11-20")
    #expect(ended.errors.contains("3 Dez: 2026-12-03, quinta-feira"))
    let text = try shop.text("meetings/2026-12-03.txt")
    #expect(text.contains("## Mapa dos serviços\n"))
    #expect(!text.contains("Transporte de vítimas"))
    #expect(text.contains("hora: 08:30-11:30\n"))
  }

  @Test(arguments: [("30/7", 0), ("30/07/2026", 0), ("30 Jul", 0), ("30/7/2024", 3), ("31/7", 3)])
  func aMeetingIsNamedByItsDayAsPeopleTypeIt(day: String, code: Int32) throws {
    let shop = try Workshop("Maxixe")
    let ended = try shop.run("minutes", day, "--today", "2026-11-20")
    #expect(ended.code == code)
    #expect(ended.output.contains("5.ª sessão ordinária") == (code == 0))
  }

  @Test func aMeetingInANewerFormatMakesNoDocument() throws {
    let shop = try Workshop("Maxixe")
    let file = "meetings/2026-07-30.txt"
    let newer = "acta: 2" + (try shop.text(file)).dropFirst(7)
    try newer.write(to: shop.folder.appending(path: file), atomically: true, encoding: .utf8)
    let ended = try shop.run("minutes", "2026-07-30", "--language", "en")
    #expect(ended.code == 4)
    #expect(ended.output.isEmpty)
    #expect(ended.errors.hasPrefix("meetings/2026-07-30.txt:1:1: error: "))
  }

  @Test func wordsOfTwoPartsMayBeTypedWithABlank() throws {
    let shop = try Workshop("Maxixe")
    let joined = try shop.run("actions", "--state", "em-curso", "--today", "2026-11-24")
    let apart = try shop.run("actions", "--state", "em curso", "--today", "2026-11-24")
    #expect(!joined.output.isEmpty)
    #expect(apart.output == joined.output)
  }

  @Test func aGroupIsMadeBelowAnotherAndNamesItsParent() throws {
    let shop = try Workshop("Maxixe")
    try FileManager.default.createDirectory(
      at: shop.folder.appending(path: "Bairros"), withIntermediateDirectories: false)
    let ended = try shop.run("new", "Bairros", "--language", "pt")
    #expect(ended.output == "Bairros/group.txt\n")
    #expect(try shop.text("Bairros/group.txt").contains("\nsuperior: GRD-MXX\n"))
    #expect(try shop.text("Bairros/.gitattributes") == "updates.txt merge=union\n")
    #expect(try shop.run("check", "--today", "2026-11-20").output.isEmpty)
  }

  @Test func aFolderThatIsNotThereIsASlipAndNothingIsMade() throws {
    let shop = try Workshop()
    try FileManager.default.copyItem(
      at: Workshop.fixtures.appending(path: "Maxixe"), to: shop.folder.appending(path: "Maxixe"))
    let ended = try shop.run("new", "Maxixee", "--language", "en")
    #expect(ended.code == 3)
    #expect(ended.errors.hasPrefix("acta: “Maxixee” does not exist; did you mean Maxixe?"))
    let far = try shop.run("new", "Pemba", "--language", "en")
    #expect(far.errors.hasPrefix("acta: “Pemba” does not exist. A new group"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: shop.folder.path) == ["Maxixe"])
  }

  @Test func whatAPlannedMeetingHasAlreadyIsNotPlannedASecondTime() throws {
    let shop = try Workshop()
    let held = """
      acta: 1
      date: 2026-01-15
      started: 09:00
      ended: 11:00
      status: draft

      ## Plano de palestras
      kind: discussion

      """
    try SmallGroup.write(
      ["group.txt": "acta: 1\nid: G\nlang: en\n", "meetings/2026-01-15.txt": held],
      to: shop.folder)
    _ = try shop.run("new", "--date", "2026-04-15", "--today", "2026-01-20")
    _ = try shop.run("new", "--date", "2026-07-15", "--today", "2026-01-20")
    #expect(try shop.text("meetings/2026-04-15.txt").contains("## Plano de palestras\n"))
    #expect(try !shop.text("meetings/2026-07-15.txt").contains("Plano de palestras"))
  }

  @Test func insideAGroupsOwnFoldersItMakesTheGroupsNextMeeting() throws {
    let shop = try Workshop("Maxixe")
    let ended = try shop.run("new", "meetings", "--date", "2027-03-11", "--today", "2026-12-04")
    #expect(ended.code == 0)
    #expect(ended.output.hasSuffix("/meetings/2027-03-11.txt\n"))
    #expect(!FileManager.default.fileExists(atPath: shop.folder.path + "/meetings/group.txt"))
  }
}
