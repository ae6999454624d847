import Emulator
import Foundation
import Testing

/// `acta actions` on a small group: A1 has a new day, A2 waited for a meeting that was held, A3 is
/// done.
struct ActionsTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    for (name, text) in Self.files { try write(text, to: "Teste/\(name)") }
  }

  private static let files = [
    "group.txt": """
    acta: 1
    group: Grupo de Teste
    id: GRD-TST
    lang: pt

    INSTITUTION SDSMAS: Serviço Distrital de Saúde
      alias: Acção Social
      alias: Saúde

    INSTITUTION PRM: Polícia da República

    """,
    "meetings/2026-01-15.txt": """
    acta: 1
    meeting: 1.ª sessão
    date: 2026-01-15
    status: draft

    ## Ponto

    ACTION A1: Enviar a lista.
      who: SDSMAS
      with: PRM
      due: 2026-02-28
      priority: high

    ACTION A2: =1+1, dito "soma"
      who: PRM

    ACTION A3: Fechar a porta.
      who: PRM
      due: 2026-02-01

    """,
    "meetings/2026-04-16.txt": """
    acta: 1
    meeting: 2.ª sessão
    date: 2026-04-16
    status: draft

    ## Acções anteriores

    REVIEW 2026-01-15/A3: done

    """,
    "updates.txt": """
    acta: 1

    2026-03-02 2026-01-15/A1 in-progress due 2026-05-31 Falta papel.

    """,
  ]

  private func write(_ text: String, to path: String) throws {
    let file = shop.folder.appending(path: path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
  }

  private func run(_ arguments: [String]) throws -> Child.Ended {
    try Child.run(
      Workshop.program, arguments, environment: Workshop.environment, folder: shop.folder.path)
  }

  private func ids(_ arguments: String...) throws -> [String] {
    try listed(arguments).actions.map(\.label)
  }

  private func listed(_ arguments: [String]) throws -> Listing {
    let ended = try run(["actions", "Teste", "--today", "2026-06-10", "--json"] + arguments)
    return try JSONDecoder().decode(Listing.self, from: Data(ended.output.utf8))
  }

  /// The JSON as it is promised.
  private struct Listing: Decodable, Equatable {
    var version: Int
    var today: String
    var actions: [Row]
  }

  private struct Row: Decodable, Equatable {
    var id: String
    var group: String
    var meeting: String
    var label: String
    var text: String
    var who: String
    var with: [String]
    var due: String?
    var priority: String?
    var state: String
    var overdue: Bool
    var daysLate: Int
    var postponed: Int
    var reviews: Int
    var file: String
    var line: Int
  }

  @Test func theJSONSaysWhatBecameOfEveryPromise() throws {
    let late = Row(
      id: "GRD-TST/2026-01-15/A2", group: "GRD-TST", meeting: "2026-01-15", label: "A2",
      text: "=1+1, dito \"soma\"", who: "PRM", with: [], due: nil, priority: nil, state: "open",
      overdue: true, daysLate: 55, postponed: 0, reviews: 0, file: "meetings/2026-01-15.txt",
      line: 14)
    let moved = Row(
      id: "GRD-TST/2026-01-15/A1", group: "GRD-TST", meeting: "2026-01-15", label: "A1",
      text: "Enviar a lista.", who: "SDSMAS", with: ["PRM"], due: "2026-05-31", priority: "high",
      state: "in-progress", overdue: true, daysLate: 10, postponed: 1, reviews: 1,
      file: "meetings/2026-01-15.txt", line: 8)
    let expected = Listing(version: 1, today: "2026-06-10", actions: [late, moved])
    #expect(try listed([]) == expected)
    #expect(try listed(["--language", "en"]) == expected)
  }

  @Test func whatIsNotKnownIsNullAndNotLeftOut() throws {
    let json = try shop.run("actions", "Teste", "--json", "--state", "open").output
    #expect(json.contains("\"due\":null"))
    #expect(json.contains("\"priority\":null"))
  }

  @Test func theFileIsRelativeToThePathThatWasAsked() throws {
    let json = try shop.run("actions", ".", "--json", "--today", "2026-06-10").output
    let files = try JSONDecoder().decode(Listing.self, from: Data(json.utf8)).actions.map(\.file)
    #expect(Set(files) == ["Teste/meetings/2026-01-15.txt"])
  }

  @Test func aPipeGetsOneRecordALine() throws {
    let ended = try shop.run("actions", "Teste", "--today", "2026-06-10")
    #expect(ended.code == 0)
    #expect(
      ended.output == """
        GRD-TST/2026-01-15/A2\tPRM\tpróxima reunião\taberta, ATRASADA 55 dias\t=1+1, dito "soma"
        GRD-TST/2026-01-15/A1\tSDSMAS\t2026-05-31\tem-curso, ATRASADA 10 dias\tEnviar a lista.

        """)
  }

  @Test func theInterfaceSpeaksEnglishWhenAsked() throws {
    let ended = try shop.run(
      "actions", "Teste", "--today", "2026-06-10", "--language", "en", "--who", "sdsmas")
    #expect(
      ended.output
        == "GRD-TST/2026-01-15/A1\tSDSMAS\t2026-05-31\tin-progress, OVERDUE 10 days\tEnviar a lista.\n"
    )
  }

  @Test func anInstitutionNamedByAliasOrInAnotherCaseIsThatInstitution() throws {
    try write(
      """
      acta: 1
      date: 2026-05-14
      status: draft

      ACTION A1: Ouvir.
        who: saude
        with: prm, Serviço Distrital de Saúde

      ACTION A2: Falar.
        who: UNICEF

      """, to: "Teste/meetings/2026-05-14.txt")
    try write(
      "acta: 1\n\n2026-05-20 2026-05-14/A2 done by SDSMAS Feito.\n", to: "Teste/updates.txt")
    let rows = try listed(["--who", "sdsmas"]).actions
    #expect(rows.map(\.id) == ["GRD-TST/2026-01-15/A1", "GRD-TST/2026-05-14/A1"])
    #expect(rows.last?.who == "SDSMAS")
    #expect(rows.last?.with == ["PRM", "SDSMAS"])
    #expect(try ids("--who", "acção social") == ids("--who", "SDSMAS"))
    let stranger = try run(["actions", "Teste", "--who", "unicef"])
    #expect(stranger.output.isEmpty)
    // As every register says it: group.txt does not know it.
    #expect(stranger.code == 1)
  }

  @Test func anInstitutionThatNobodyKnowsIsRefusedWithTheNearest() throws {
    let ended = try run(["actions", "Teste", "--who", "sdsmass", "--language", "en"])
    #expect(ended.code == 2)
    #expect(
      ended.errors
        == "acta: “sdsmass” is not known; did you mean SDSMAS? It can be: SDSMAS, PRM.\n")
  }

  @Test func aTerminalGetsAlignedColumnsCutToItsWidthAndTotals() throws {
    let path = shop.folder.appending(path: "Teste").path
    let screen = try shop.start(["actions", path, "--today", "2026-06-10"], columns: 70, rows: 8)
    #expect(try screen.waitForEnd() == 0)
    #expect(
      screen.screen.prefix(7).map { $0.trimmingCharacters(in: .whitespaces) } == [
        "Em atraso", "2026-01-15/A2  PRM     próxima reunião  aberta, ATRASADA 55 dias",
        "=1+1, dito \"soma\"",
        "2026-01-15/A1  SDSMAS  2026-05-31       em-curso, ATRASADA 10 dias",
        "Enviar a lista.", "", "2 acções, 2 em atraso em 2026-06-10",
      ])
  }

  @Test func aWideTerminalGetsOneLineAnAction() throws {
    let path = shop.folder.appending(path: "Teste").path
    let screen = try shop.start(["actions", path, "--today", "2026-06-10"], columns: 120, rows: 8)
    #expect(try screen.waitForEnd() == 0)
    #expect(
      screen.screen[1].trimmingCharacters(in: .whitespaces)
        == "2026-01-15/A2  PRM     próxima reunião  aberta, ATRASADA 55 dias    =1+1, dito \"soma\""
    )
  }

  @Test func cellsOfTheCSVAreQuotedAndInert() throws {
    let ended = try shop.run("actions", "Teste", "--today", "2026-06-10", "--csv", "--all")
    let expected = [
      "id,group,meeting,label,text,who,with,due,priority,state,overdue,daysLate,postponed,reviews,file,line,share",
      "GRD-TST/2026-01-15/A3,GRD-TST,2026-01-15,A3,Fechar a porta.,PRM,,2026-02-01,,done,false,0,0,1,meetings/2026-01-15.txt,17,TLP:AMBER",
      "GRD-TST/2026-01-15/A2,GRD-TST,2026-01-15,A2,'=1+1¦ dito \"\"soma\"\",PRM,,,,open,true,55,0,0,meetings/2026-01-15.txt,14,TLP:AMBER",
      "GRD-TST/2026-01-15/A1,GRD-TST,2026-01-15,A1,Enviar a lista.,SDSMAS,PRM,2026-05-31,high,in-progress,true,10,1,1,meetings/2026-01-15.txt,8,TLP:AMBER",
    ]
    let quoted = expected.map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map { "\"\($0)\"" }
        .joined(separator: ",").replacing("¦", with: ",") + "\r\n"
    }
    #expect(ended.output == quoted.joined())
  }

  @Test func finalActionsAreListedOnlyWhenAskedFor() throws {
    #expect(try ids() == ["A2", "A1"])
    #expect(try ids("--all") == ["A3", "A2", "A1"])
    #expect(try ids("--state", "done") == ["A3"])
  }

  @Test func wordsOfOptionsAreReadInBothLanguages() throws {
    for word in ["in-progress", "em-curso", "EM-CURSO"] {
      #expect(try ids("--state", word) == ["A1"])
    }
    #expect(try ids("--state", "concluida") == ["A3"])
  }

  @Test(arguments: ["SDSMAS", "sdsmas", "Acção Social", "accao social"])
  func anInstitutionIsFoundByCodeAndAliasWithoutAccents(who: String) throws {
    #expect(try ids("--who", who) == ["A1"])
  }

  @Test func overdueAndDueBeforeUseTheDayItIsDueAt() throws {
    let early = try shop.run("actions", "Teste", "--today", "2026-04-17", "--overdue").output
    #expect(early.hasPrefix("GRD-TST/2026-01-15/A2\t"))
    #expect(early.utf8.count { $0 == 0x0A } == 1)
    #expect(try ids("--due-before", "2026-05-31") == ["A2"])
    #expect(try ids("--due-before", "1/6/2026") == ["A2", "A1"])
  }

  @Test func theOrderIsByDayOwnerOrAge() throws {
    #expect(try ids("--all", "--sort", "due") == ["A3", "A2", "A1"])
    #expect(try ids("--all", "--sort", "who") == ["A2", "A3", "A1"])
    #expect(try ids("--all", "--sort", "age") == ["A1", "A2", "A3"])
    #expect(try ids("--all", "--sort", "idade") == ["A1", "A2", "A3"])
  }

  @Test(arguments: [["--state", "feita"], ["--due-before", "ontem?"], ["--sort", "date"]])
  func aValueThatCannotBeIsRefused(arguments: [String]) throws { try expectRefusal(arguments) }

  private func expectRefusal(_ arguments: [String]) throws {
    let ended = try run(["actions", "Teste"] + arguments)
    #expect(ended.code == 2)
    #expect(ended.output.isEmpty)
    #expect(ended.errors.contains(arguments[1]))
  }

  @Test func aRegisterPrintsWhatCouldBeReadAndSaysThatSomethingWasNot() throws {
    try write(
      "acta: 1\nmeeting: 3.ª sessão\ndate: 2026-05-40\nstatus: draft\n\n## Ponto\n",
      to: "Teste/meetings/2026-05-40.txt")
    let ended = try shop.run("actions", "Teste", "--today", "2026-06-10")
    #expect(ended.code == 1)
    #expect(ended.output.utf8.count { $0 == 0x0A } == 2)
  }
}
