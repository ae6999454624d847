import Emulator
import Foundation
import Testing

/// `acta report`: one more row in updates.txt, and nothing else changed.
struct ReportTests {
  private let shop: Workshop

  init() throws {
    shop = try Workshop()
    try SmallGroup.write(to: shop.folder.appending(path: "Teste"))
  }

  private static let before = SmallGroup.files["updates.txt"] ?? ""

  private func report(_ arguments: String...) throws -> Child.Ended {
    try Child.run(
      Workshop.program,
      ["report"] + arguments + ["--group", "Teste", "--today", "2026-06-10"],
      environment: Workshop.environment, folder: shop.folder.path)
  }

  private var updates: String {
    get throws { try shop.text("Teste/updates.txt") }
  }

  @Test(arguments: ["2026-01-15/A1", "GRD-TST/2026-01-15/A1", "A1", "grd-tst/2026-01-15/a1"])
  func aRowIsAppendedForEveryWayToNameTheAction(name: String) throws {
    let ended = try report(
      name, "done", "--note", "Enviada por correio.", "--by", "procuradoria distrital")
    #expect(ended.code == 0, "\(ended.errors)")
    let row = "2026-06-10 2026-01-15/A1 concluída por PD Enviada por correio."
    #expect(ended.output == "updates.txt:4: \(row)\n")
    #expect(ended.errors.isEmpty)
    #expect(try updates == Self.before + row + "\n")
    let actions = try shop.run("actions", "Teste", "--all", "--json", "--today", "2026-06-10")
      .output
    #expect(actions.contains("\"state\":\"done\""))
  }

  @Test func aDayTypedByAPersonIsShownAndStoredInFull() throws {
    let ended = try report("A1", "em-curso", "--due", "+2w")
    #expect(ended.errors == "acta: prazo: 2026-06-24, quarta-feira\n")
    #expect(try updates == Self.before + "2026-06-10 2026-01-15/A1 em-curso prazo 2026-06-24\n")
  }

  @Test(arguments: [
    (["2026-01-15/A2", "done"], "acta: não há «2026-01-15/A2»; seria 2026-01-15/A1?\n"),
    (["P-2026-01", "done"], "acta: não há «P-2026-01».\n"),
    (
      ["A1", "concluida!"],
      "acta: não conheço «concluida!»; seria concluída? Pode ser: aberta, em-curso, bloqueada, "
        + "comunicada, concluída, cancelada, elevada, fundida, não-comunicada.\n"
    ),
    (
      ["A1"],
      "acta: falta dizer mais: acta report ID ESTADO --note TEXTO --due DATA --by INSTITUIÇÃO "
        + "--to GRUPO --into ID\n"
    ),
    (["A1", "fundida"], "acta: falta --into.\n"),
    (["A1", "escalated"], "acta: falta --to.\n"),
    (
      ["A1", "escalated", "--to", "a província"],
      "acta: «a província» não serve para --to; pode ser: GRP-INH.\n"
    ),
    (
      ["A1", "done", "--by", "PRN"],
      "acta: não conheço «PRN»; seria PRM? Pode ser: PD, PRM, SDSMAS, OIM, VELHA.\n"
    ),
    (
      ["A1", "done", "--due", "ontem"],
      "acta: «ontem» não serve para --due; pode ser: 2026-06-24, 24/6, +2s, sexta.\n"
    ),
  ])
  func whatCannotBeMeantIsRefusedWithWhatWouldBeRight(words: [String], message: String) throws {
    let ended = try Child.run(
      Workshop.program, ["report"] + words + ["--group", "Teste", "--today", "2026-06-10"],
      environment: Workshop.environment, folder: shop.folder.path)
    #expect(ended.code == 2)
    #expect(ended.errors == message)
    #expect(ended.output.isEmpty)
    #expect(try updates == Self.before)
  }

  @Test func aNoteThatBeginsAsAPairWouldStaysANote() throws {
    let ended = try report("A1", "blocked", "--note", "por PRM\nnão ter viatura", "--by", "SDSMAS")
    #expect(ended.code == 0)
    #expect(
      try updates == Self.before
        + "2026-06-10 2026-01-15/A1 bloqueada por SDSMAS - por PRM não ter viatura\n")
  }

  @Test func whatANoteGivesAwayIsSaidAtOnceAndTheNoteIsWritten() throws {
    let ended = try report("A1", "blocked", "--note", "Ligar à mãe para 84 123 4567.", "--by", "PD")
    #expect(ended.code == 0)
    let row = "2026-06-10 2026-01-15/A1 bloqueada por PD Ligar à mãe para 84 123 4567."
    #expect(try updates == Self.before + row + "\n")
    #expect(ended.output == "updates.txt:4: \(row)\n")
    let column = row.unicodeScalars.count - "84 123 4567.".count + 1
    #expect(
      ended.errors == "updates.txt:4:\(column): error: R02: Parece um número de telemóvel. Um "
        + "telemóvel é sempre de alguém: retire-o; se for preciso um contacto, escreva o telefone "
        + "fixo do serviço ou a linha 116. Trava todos os documentos.\n")
  }

  @Test func whatOnlyDeservesALookIsAWarningAndASmallNumberIsNone() throws {
    let age = try report("A1", "open", "--note", "É uma rapariga de 14 anos.", "--language", "en")
    #expect(age.code == 0)
    #expect(age.errors.contains("updates.txt:4:"))
    #expect(age.errors.contains(": warning: R13: "))
    #expect(age.errors.hasSuffix("Stops TLP:GREEN and TLP:CLEAR documents.\n"))
    let count = try report("A1", "open", "--note", "Foram dois casos em Bembe.")
    #expect(count.errors.isEmpty)
  }

  @Test func lineEndsAndALastLineWithoutOneStayAsTheyWere() throws {
    let file = shop.folder.appending(path: "Teste/updates.txt")
    let old = "\u{FEFF}acta: 1\r\n\r\n; nota\r\n2026-03-02 2026-01-15/A1 em-curso"
    try Data(old.utf8).write(to: file)
    #expect(try report("A1", "done").code == 0)
    let now = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    #expect(Array(now.utf8) == Array((old + "\r\n2026-06-10 2026-01-15/A1 concluída").utf8))
  }

  @Test func withoutUpdatesYetTheFileIsMadeForTheOwnerAlone() throws {
    let file = shop.folder.appending(path: "Teste/updates.txt")
    try FileManager.default.removeItem(at: file)
    #expect(try report("A1", "done").code == 0)
    #expect(try updates == "acta: 1\n\n2026-06-10 2026-01-15/A1 concluída\n")
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test(arguments: [
    (Array("acta: 2\n".utf8), 4), (Array("acta: 1\n\n; ac".utf8) + [0xE7, 0xE3, 0x6F, 0x0A], 3),
  ])
  func aFileThatMayOnlyBeReadIsNotWritten(bytes: [UInt8], code: Int) throws {
    let file = shop.folder.appending(path: "Teste/updates.txt")
    try Data(bytes).write(to: file)
    #expect(try report("A1", "done").code == code)
    #expect(try Array(Data(contentsOf: file)) == bytes)
  }

  @Test func aGroupThatIsOpenElsewhereIsNotWritten() throws {
    let session = try shop.start([shop.folder.appending(path: "Teste").path])
    try session.wait(for: "GRD-TST")
    let ended = try report("A1", "done")
    #expect(ended.code == 5)
    #expect(ended.errors.contains("teste"))
    #expect(try updates == Self.before)
  }

  @Test func reportsMadeAtTheSameMomentAllArrive() throws {
    let script = """
      for n in 1 2 3 4 5 6; do
        "$0" report A1 em-curso --note "n$n" --group Teste --today 2026-06-10 &
      done
      wait
      """
    let ended = try Child.run(
      "/bin/sh", ["-c", script, Workshop.program], environment: Workshop.environment,
      folder: shop.folder.path)
    #expect(ended.errors.isEmpty)
    let rows = try updates.split(separator: "\n").filter { $0.hasPrefix("2026-06-10") }
    #expect(Set(rows.map { String($0.suffix(2)) }) == ["n1", "n2", "n3", "n4", "n5", "n6"])
  }

  @Test func whatAMeetingOfTheSameDaySaysHoldsAndThatIsSaid() throws {
    let record = """
      ## Acções anteriores

      REVIEW 2026-01-15/A1: blocked
        by: PRM

      """
    try SmallGroup.write(record, on: "2026-06-10", to: shop.folder.appending(path: "Teste"))
    let ended = try report("A1", "done")
    #expect(ended.code == 0)
    #expect(
      ended.errors
        == "acta: conta, mas vale «bloqueada», dito depois (meetings/2026-06-10.txt:8).\n")
  }

  @Test func aClockBehindTheLastFactIsSaidBeforeAnythingIsWritten() throws {
    let ended = try shop.run("report", "A1", "done", "--group", "Teste", "--today", "2026-02-01")
    #expect(
      ended.errors == """
        acta: o relógio diz 2026-02-01, mas já há factos de 2026-04-16.
        acta: conta, mas vale «em-curso», dito depois (meetings/2026-04-16.txt:19).

        """)
    #expect(ended.code == 0)
  }

  @Test func aClockBehindTheLastFactWritesNothingWhereNobodyCanBeAsked() throws {
    let far = "acta: 1\ndate: 2199-01-15\nstatus: draft\n"
    try SmallGroup.write(
      ["meetings/2199-01-15.txt": far], to: shop.folder.appending(path: "Teste"))
    let ended = try shop.run("report", "A1", "done", "--group", "Teste")
    #expect(ended.code == 2)
    #expect(ended.errors.hasSuffix("acerte o relógio, ou diga o dia com --today.\n"))
    #expect(try updates == Self.before)
  }

  @Test func whatWentElsewhereSaysWhere() throws {
    let other = "acta: 1\ndate: 2026-05-05\nstatus: draft\n\nACTION A2: Ver.\n  who: PD\n"
    let parent = (SmallGroup.files["group.txt"] ?? "").replacing(
      "lang: pt", with: "parent: GRP-INH\nlang: pt")
    try SmallGroup.write(
      ["meetings/2026-05-05.txt": other, "group.txt": parent],
      to: shop.folder.appending(path: "Teste"))
    let nowhere = try report("A1", "merged")
    #expect(nowhere.errors == "acta: falta --into; pode ser: 2026-05-05/A2.\n")
    let itself = try report("A1", "merged", "--into", "A1")
    #expect(itself.errors == "acta: «A1» não serve para --into; pode ser: 2026-05-05/A2.\n")
    #expect(try report("A1", "elevada").errors == "acta: falta --to; pode ser: GRP-INH.\n")
    #expect(try updates == Self.before)
    #expect(try report("A1", "merged", "--into", "A2").code == 0)
    #expect(try report("A1", "elevada", "--to", "grp-inh").code == 0)
    let rows = """
      2026-06-10 2026-01-15/A1 fundida em 2026-05-05/A2
      2026-06-10 2026-01-15/A1 elevada para GRP-INH

      """
    #expect(try updates == Self.before + rows)
  }

  @Test func fromAboveSeveralGroupsTheUpdateGoesToTheGroupOfTheAction() throws {
    let other = SmallGroup.files["group.txt"]?.replacing("GRD-TST", with: "GRD-OUT")
    try SmallGroup.write(
      ["group.txt": other ?? ""], to: shop.folder.appending(path: "Outro"))
    let vague = try shop.run("report", "2026-01-15/A1", "done", "--today", "2026-06-10")
    #expect(vague.code == 2)
    #expect(
      vague.errors.contains("GRD-OUT/2026-01-15/A1, GRD-TST/2026-01-15/A1; escreva mais do nome."))
    let ended = try shop.run(
      "report", "GRD-OUT/2026-01-15/A1", "done", "--today", "2026-06-10", "--by", "OIM")
    #expect(ended.output.hasPrefix("Outro/updates.txt:4: "))
    #expect(try updates == Self.before)
  }
}
