import Emulator
import Foundation
import Testing

/// `acta thread`: the whole life of one thing, over meetings and groups.
struct ThreadTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    try SmallGroup.write(to: shop.folder.appending(path: "Teste"))
  }

  private func thread(_ arguments: String...) throws -> Child.Ended {
    try Child.run(
      Workshop.program, ["thread"] + arguments + ["--today", "2026-06-10"],
      environment: Workshop.environment, folder: shop.folder.path)
  }

  @Test func theThreadOfAnActionTellsEveryDayEveryOwnerAndEveryLine() throws {
    let ended = try thread("A1", "--group", "Teste")
    #expect(ended.code == 0)
    #expect(
      ended.output == """
        ACÇÃO GRD-TST/2026-01-15/A1
        Enviar a lista, incluindo «Acção»; fim.
        Responde: PD, com PRM
        Estado: em curso, ATRASADA 10 dias, prazo 2026-05-31, adiada 2 vezes

        2026-01-15  2026-01-15/D1: aprovada com emendas, por maioria 2-1-0, 3 de 3,
                    com quórum
                    Redacção aprovada: Encaminhar em 48 horas úteis.
                    meetings/2026-01-15.txt:22

        2026-01-15  Assumida por SDSMAS, com PRM, prazo 2026-02-28, prioridade alta,
                    por força de D1
                    meetings/2026-01-15.txt:33

        2026-01-20  2026-01-15/D1: Corrigida (C1): onde se lê «48 horas», leia-se «48
                    horas úteis»
                    meetings/2026-01-15.txt:40

        2026-03-02  aberta -> em curso, por SDSMAS, prazo 2026-02-28 -> 2026-04-30
                    (adiada)
                    Falta papel.
                    updates.txt:3

        2026-04-16  continua em curso, prazo 2026-04-30 -> 2026-05-31 (adiada), passa
                    de SDSMAS para PD
                    meetings/2026-04-16.txt:19

        """)
  }

  @Test func theThreadOfAProposalShowsTheProposedAndTheAdoptedWordingInEnglish() throws {
    let ended = try thread("p-2026-01", "--group", "Teste", "--language", "en")
    #expect(
      ended.output.hasPrefix(
        """
        PROPOSAL GRD-TST/P-2026-01
        Prazo de 72 horas para o encaminhamento
        State: implementing, by SDSMAS

        2026-01-10  Submitted, by SDSMAS
                    Encaminhar em 72 horas.
                    proposals.txt:3

        2026-01-15  Discussed: Prazo de encaminhamento
                    meetings/2026-01-15.txt:17

        2026-01-15  2026-01-15/D1: adopted as amended, by a majority 2-1-0, 3 of 3,
                    with quorum
                    Wording proposed: Encaminhar em 72 horas.
                    Wording adopted: Encaminhar em 48 horas úteis.
                    meetings/2026-01-15.txt:22

        """))
    #expect(ended.output.contains("2026-01-15/A1: open -> in progress, by SDSMAS"))
  }

  /// A province takes over what a district escalated; a third group goes on with it; two actions
  /// that were merged into each other go round in a circle.
  private func writeProvince() throws {
    let province = """
      acta: 1
      group: Grupo Provincial
      id: GRP-TST

      INSTITUTION DPS: Direcção Provincial de Saúde

      """
    let meeting = """
      acta: 1
      meeting: Sessão provincial
      date: 2026-05-07
      status: draft

      ## Elevadas

      REVIEW GRD-TST/2026-01-15/A1: merged
        into: A1

      ACTION A1: Distribuir em toda a província.
        who: DPS

      ACTION A2: Em círculo.
        who: DPS

      REVIEW A1: merged
        into: A2

      REVIEW A2: merged
        into: GRD-TST/2026-01-15/A1

      """
    let received = """
      acta: 1

      PROPOSAL P-2026-07: Recebida do distrito
        by: DPS
        date: 2026-05-01
        origin: GRD-TST/P-2026-01

      """
    for (name, text) in [
      "group.txt": province, "meetings/2026-05-07.txt": meeting, "proposals.txt": received,
    ] {
      let file = shop.folder.appending(path: "Provincia/\(name)")
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
  }

  private struct Told: Decodable {
    var id: String
    var kind: String
    var state: String?
    var facts: [Fact]

    struct Fact: Decodable, Equatable {
      var date: String?
      var group: String
      var about: String
      var what: String
      var state: String?
      var stateBefore: String?
      var file: String
      var line: Int
    }
  }

  private func told(_ name: String) throws -> Told {
    let ended = try thread(name, "--json")
    #expect(ended.code == 0, "\(ended.errors)")
    return try JSONDecoder().decode(Told.self, from: Data(ended.output.utf8))
  }

  @Test func anActionMergedIntoAnotherGroupsIsFollowedAndACircleEnds() throws {
    try writeProvince()
    let told = try told("GRD-TST/2026-01-15/A1")
    #expect(told.kind == "action")
    #expect(told.state == "merged")
    let province = told.facts.filter { $0.group == "GRP-TST" }
    let file = "Provincia/meetings/2026-05-07.txt"
    #expect(
      province == [
        .init(
          date: "2026-05-07", group: "GRP-TST", about: "GRD-TST/2026-01-15/A1", what: "said",
          state: "merged", stateBefore: "in-progress", file: file, line: 8),
        .init(
          date: "2026-05-07", group: "GRP-TST", about: "GRP-TST/2026-05-07/A1", what: "promised",
          state: "open", stateBefore: nil, file: file, line: 11),
        .init(
          date: "2026-05-07", group: "GRP-TST", about: "GRP-TST/2026-05-07/A2", what: "promised",
          state: "open", stateBefore: nil, file: file, line: 14),
        .init(
          date: "2026-05-07", group: "GRP-TST", about: "GRP-TST/2026-05-07/A1", what: "said",
          state: "merged", stateBefore: "open", file: file, line: 17),
        .init(
          date: "2026-05-07", group: "GRP-TST", about: "GRP-TST/2026-05-07/A2", what: "said",
          state: "merged", stateBefore: "open", file: file, line: 20),
      ])
  }

  @Test func aProposalReceivedByAnotherGroupIsToldWithTheFirst() throws {
    try writeProvince()
    let whats = try told("GRD-TST/P-2026-01").facts.map { "\($0.about) \($0.what)" }
    #expect(whats.contains("GRP-TST/P-2026-07 submitted"))
    let there = try told("GRP-TST/P-2026-07").facts.map { "\($0.about) \($0.what)" }
    #expect(there.contains("GRD-TST/P-2026-01 discussed"))
  }

  @Test func aProposalOnThePlannedAgendaSaysSo() throws {
    let ended = try thread("P-2026-02", "--group", "Teste")
    #expect(ended.output.contains("2026-10-15  Na agenda (2026-10-15): Intérpretes\n"))
    #expect(ended.output.contains("____-__-__  Rascunho, por PD\n"))
  }

  @Test func whatIsNotThereIsRefusedWithTheNearestName() throws {
    let ended = try thread("P-2026-03", "--group", "Teste")
    #expect(ended.code == 2)
    #expect(ended.errors == "acta: não há «P-2026-03»; seria P-2026-01?\n")
    #expect(try thread("--group", "Teste").code == 2)
  }

  @Test func nothingInAThreadDrivesTheTerminal() throws {
    let text = "acta: 1\n\n2026-05-02 2026-01-15/A1 blocked \u{1B}]0;x\u{07}\u{9B}2J\u{202E}fim\n"
    try SmallGroup.write(["updates.txt": text], to: shop.folder.appending(path: "Teste"))
    for form in [[], ["--json"]] {
      let ended = try Child.run(
        Workshop.program, ["thread", "A1", "--group", "Teste"] + form,
        environment: Workshop.environment, folder: shop.folder.path)
      let harmful: [Unicode.Scalar] = ["\u{1B}", "\u{07}", "\u{9B}", "\u{202E}"]
      #expect(!ended.output.unicodeScalars.contains { harmful.contains($0) })
      #expect(ended.output.contains("fim"))
    }
  }
}
