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
