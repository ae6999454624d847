import Emulator
import Foundation
import Testing

/// A proposal on its way from a district to its province and back, as files.
struct ReferralTests {
  private let today = ["--today", "2026-12-04"]

  /// A province that has received nothing yet, next to its district.
  private func shops() throws -> (district: Workshop, province: Workshop) {
    let province = try Workshop("Inhambane")
    try FileManager.default.removeItem(at: province.folder.appending(path: "proposals.txt"))
    try FileManager.default.removeItem(at: province.folder.appending(path: "meetings"))
    return (try Workshop("Maxixe"), province)
  }

  private func write(_ text: String, in shop: Workshop, as name: String = "remessa.txt") throws {
    let path = shop.folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: path, atomically: true, encoding: .utf8)
  }

  private func packet(_ district: Workshop) throws -> String {
    try district.run("refer", "P-2026-02", "--today", "2026-12-03").output
  }

  @Test func aReferralCarriesOriginWordingReasonAndDecision() throws {
    let ended = try shops().district.run("refer", "P-2026-02", "--today", "2026-12-03")
    #expect(ended.code == 0)
    #expect(
      ended.output == """
        acta: 1
        remessa: GRD-MXX/P-2026-02
        grupo: Grupo de Referência Distrital de Maxixe
        reunião: 2026-03-12-extraordinaria
        para: GRP-INH
        data: 2026-12-03
        partilha: TLP:AMBER

        ; No grupo GRP-INH: acta receive este-ficheiro

        PROPOSTA P-2026-02: Fundo distrital de transporte
          por: SDSMAS
          data: 2026-03-02
          etapa: recursos
          nível: estrutural
          problema: O transporte para o regresso às famílias depende de favores.
          indicador: Dias de espera por transporte (mediana)
          Cria-se um fundo de transporte, gerido pelo SDSMAS, com prestação de contas trimestral \
        ao grupo.

        DELIBERAÇÃO D1: Propor ao grupo provincial a criação de um fundo de transporte.
          sobre: P-2026-02
          resultado: encaminhada
          para: GRP-INH
          forma: unanimidade
          presentes: 11 de 14
          às: 15:08

        """)
  }

  @Test func theParentMakesItAProposalWithItsOriginAndTwiceChangesNothing() throws {
    let (district, province) = try shops()
    try write(packet(district), in: province)
    let first = try province.run("receive", "remessa.txt", "--today", "2026-12-04")
    #expect(first.code == 0)
    #expect(first.output == "GRP-INH/P-2026-01\n")
    let proposals = try province.text("proposals.txt")
    for line in [
      "; Recebida de GRD-MXX em 2026-12-04; deliberação GRD-MXX/2026-03-12-extraordinaria/D1;",
      "PROPOSTA P-2026-01: Fundo distrital de transporte", "  data: 2026-12-04",
      "  origem: GRD-MXX/P-2026-02", "  Cria-se um fundo de transporte, gerido pelo SDSMAS",
    ] { #expect(proposals.contains(line), "missing: \(line)") }
    #expect(!proposals.contains("por: SDSMAS"))
    let second = try province.run("receive", "remessa.txt", "--today", "2026-12-05")
    #expect(second.code == 0)
    #expect(second.output == first.output)
    #expect(try province.text("proposals.txt") == proposals)
    #expect(try province.run("check", "--today", "2026-12-05").output.isEmpty)
  }

  @Test func aCodeThatIsAnotherInstitutionHereIsNotTakenForIt() throws {
    let (district, province) = try shops()
    try write(packet(district), in: province)
    let seat = "\nINSTITUIÇÃO SDSMAS: Secretariado dos Serviços da Província\n"
    try write(try province.text("group.txt") + seat, in: province, as: "group.txt")
    let ended = try province.run("receive", "remessa.txt", "--today", "2026-12-04")
    #expect(
      ended.errors == "acta: recebida como P-2026-01, de GRD-MXX; apresentou-a lá: SDSMAS.\n")
    let kept = try province.text("proposals.txt")
    #expect(!kept.contains("por: "))
    #expect(
      kept.contains(
        "; Recebida de GRD-MXX em 2026-12-04; deliberação GRD-MXX/2026-03-12-extraordinaria/D1; "
          + "apresentou-a lá: SDSMAS.\n"))
    let rows = try province.run("proposals", "--today", "2026-12-05").output
    #expect(rows.contains("GRP-INH/P-2026-01\tGRD-MXX\t2026-12-04\t"), "\(rows)")
    #expect(try province.run("proposals", "--json").output.contains("\"by\":null"))
  }

  @Test func theAnswerReturnsTheSameWay() throws {
    let (district, province) = try shops()
    try write(packet(district), in: province)
    _ = try province.run("receive", "remessa.txt", "--today", "2026-12-04")
    let early = try province.run("refer", "P-2026-01")
    #expect(early.code == 2)
    #expect(early.errors.contains("responde-se depois de deliberar"))
    try write(
      """
      acta: 1
      reunião: 4.ª sessão ordinária
      data: 2026-12-10
      estado: minuta

      ## Fundo

      DELIBERAÇÃO D2: Cria-se a linha no orçamento de 2027.
        sobre: P-2026-01
        resultado: aprovada-com-emendas
        forma: consenso

      """, in: province, as: "meetings/2026-12-10.txt")
    let answer = try province.run("refer", "P-2026-01", "--today", "2026-12-11")
    #expect(answer.code == 0)
    #expect(answer.output.contains("para: GRD-MXX\n"))
    try write(answer.output, in: district)
    let before = try district.text("proposals.txt")
    let heard = try district.run("receive", "remessa.txt", "--today", "2026-12-12")
    #expect(heard.output == "GRD-MXX/P-2026-02\n")
    let line =
      "  resposta: GRP-INH/2026-12-10/D2, aprovada-com-emendas, Cria-se a linha no orçamento de 2027.\n"
    let after = try district.text("proposals.txt")
    #expect(after.contains(line))
    #expect(after.replacing(line, with: "") == before)
    _ = try district.run("receive", "remessa.txt", "--today", "2026-12-13")
    #expect(try district.text("proposals.txt") == after)
    #expect(try district.run("check", "--today", "2026-12-12").output.isEmpty)
  }

  @Test(arguments: ["TLP:RED", "TLP:AMBER+STRICT"])
  func whatItsLabelKeepsInTheGroupIsNotSent(label: String) throws {
    let shop = try shops().district
    let path = "meetings/2026-03-12-extraordinaria.txt"
    let text = try shop.text(path)
    try write(
      text.replacing("  para: GRP-INH\n", with: "  para: GRP-INH\n  partilha: \(label)\n"),
      in: shop, as: path)
    let ended = try shop.run("refer", "P-2026-02")
    #expect(ended.code == 6)
    #expect(ended.output.isEmpty)
    #expect(ended.errors.contains("é \(label) e não sai do grupo"))
  }

  @Test func aPacketThatCouldExposeSomebodyIsNotMade() throws {
    let shop = try shops().district
    let text = try shop.text("proposals.txt")
    try write(
      text.replacing(
        "O transporte para o regresso às famílias depende de favores.",
        with: "Quem queira ajudar liga para 84 123 4567."), in: shop, as: "proposals.txt")
    let ended = try shop.run("refer", "P-2026-02")
    #expect(ended.code == 6)
    #expect(ended.output.isEmpty)
  }

  @Test func onlyWhatWasReferredIsSent() throws {
    let shop = try shops().district
    let ended = try shop.run("refer", "P-2026-03")
    #expect(ended.code == 2)
    #expect(ended.errors.contains("só se envia o que o grupo encaminhou"))
    #expect(try shop.run("refer", "P-2026-99").code == 2)
    #expect(try shop.run("refer").code == 2)
  }

  @Test func aPacketIsKeptUnderANameThatHoldsItsLabel() throws {
    let shop = try shops().district
    let ended = try shop.run("refer", "P-2026-02", "--save", "--group", ".")
    #expect(ended.output.hasSuffix("minutes/P-2026-02-GRP-INH-TLP-AMBER.txt\n"))
    #expect(try shop.text("minutes/P-2026-02-GRP-INH-TLP-AMBER.txt").hasPrefix("acta: 1\n"))
  }

  // MARK: what others send

  private func received(_ change: (String) -> String) throws -> (code: Int32, proposals: String?) {
    let (district, province) = try shops()
    try write(change(packet(district)), in: province)
    let ended = try province.run("receive", "remessa.txt", "--today", "2026-12-04")
    #expect(!ended.errors.utf8.contains(0x1B))
    return (Int32(ended.code), try? province.text("proposals.txt"))
  }

  @Test func aFileThatIsNoPacketOrHoldsMoreChangesNothing() throws {
    for (change, code) in [
      ({ _ in "" }, 1), ({ _ in "\u{1B}]0;olá\u{7}" }, 1),
      ({ $0 + "\nRESERVADO TLP:RED: Contactos\n  Texto.\n" }, 1),
      ({ $0 + "\nreservado: texto\n" }, 1),
      ({ $0 + "\nPROPOSTA P-2026-09: Outra\n  data: 2026-01-01\n" }, 1),
      ({ $0.replacing("  resultado: encaminhada\n", with: "") }, 1),
      ({ $0.replacing("remessa: GRD-MXX/P-2026-02", with: "remessa: GRD-MXX/P-2026-03") }, 1),
      ({ $0.replacing("reunião: 2026-03-12-extraordinaria", with: "reunião: ../../x") }, 1),
      ({ $0.replacing("acta: 1", with: "acta: 2") }, 4),
      ({ $0.replacing("para: GRP-INH", with: "para: GRN") }, 2),
      ({ $0.replacing("GRD-MXX/P-2026-02", with: "GRP-INH/P-2026-02") }, 2),
      ({ $0 + String(repeating: "; a\n", count: 60_000) }, 1),
    ] as [((String) -> String, Int32)] {
      let ended = try received(change)
      #expect(ended.code == code)
      #expect(ended.proposals == nil)
    }
  }

  @Test func nothingThatDrivesATerminalIsKept() throws {
    let ended = try received {
      $0.replacing("Fundo distrital", with: "\u{1B}]0;x\u{7}Fundo\u{202E} distrital\u{9B}2J")
    }
    #expect(ended.code == 0)
    let kept = ended.proposals ?? ""
    #expect(kept.contains("PROPOSTA P-2026-01: ]0;xFundo distrital2J de transporte\n"))
    #expect(kept.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 && $0 != "\u{202E}" })
  }

  @Test func textThatWouldReadAsAFieldStaysText() throws {
    let ended = try received {
      $0.replacing(
        "  Cria-se um fundo", with: "  Primeiro.\n  \\origem: GRD-XXX/P-2026-01\n  Cria-se um fundo"
      )
    }
    #expect(ended.code == 0)
    let kept = ended.proposals ?? ""
    #expect(kept.contains("  Primeiro.\n  \\origem: GRD-XXX/P-2026-01\n"))
  }

  @Test func anAnswerThatNobodyAskedForIsNotRecorded() throws {
    let (district, province) = try shops()
    try write(packet(district), in: province)
    _ = try province.run("receive", "remessa.txt", "--today", "2026-12-04")
    let before = try district.text("proposals.txt")
    let forged = try packet(district)
      .replacing("remessa: GRD-MXX/P-2026-02", with: "remessa: GRP-XXX/P-2026-02")
      .replacing("para: GRP-INH", with: "para: GRD-MXX")
      .replacing("  nível: estrutural", with: "  nível: estrutural\n  origem: GRD-MXX/P-2026-02")
      .replacing("encaminhada", with: "rejeitada")
    try write(forged, in: district)
    let ended = try district.run("receive", "remessa.txt")
    #expect(ended.code == 2)
    #expect(ended.errors.contains("não foi encaminhada a GRP-XXX"))
    #expect(try district.text("proposals.txt") == before)
  }

  @Test func aLinkAPipeAndADeviceAreNotRead() throws {
    let shop = try shops().province
    let link = shop.folder.appending(path: "ligação")
    try FileManager.default.createSymbolicLink(
      atPath: link.path, withDestinationPath: "/etc/passwd")
    mkfifo(shop.folder.appending(path: "cano").path, 0o600)
    for name in ["ligação", "cano", "/dev/zero", "não-há"] {
      #expect(try shop.run("receive", name).code == 3)
    }
  }
}

/// The other group's state, where the folders of both lie in one tree.
struct CounterpartTests {
  /// `Inhambane/Maxixe`: the district lies in its province, which has decided on what it was sent.
  private func tree() throws -> Workshop {
    let shop = try Workshop()
    let files = FileManager.default
    let province = shop.folder.appending(path: "Inhambane")
    try files.copyItem(at: Workshop.fixtures.appending(path: "Inhambane"), to: province)
    try files.copyItem(
      at: Workshop.fixtures.appending(path: "Maxixe"), to: province.appending(path: "Maxixe"))
    for name in ["2026-06-18", "2026-12-10"] {
      try files.removeItem(at: province.appending(path: "meetings/\(name).txt"))
    }
    let proposal = """
      acta: 1

      PROPOSTA P-2026-01: Fundo distrital de transporte
        data: 2026-04-02
        origem: GRD-MXX/P-2026-02
        Cria-se um fundo.

      """
    try proposal.write(
      to: province.appending(path: "proposals.txt"), atomically: true, encoding: .utf8)
    let meeting = """
      acta: 1
      data: 2026-05-20
      estado: minuta

      ## Fundo
      proposta: P-2026-01

      DELIBERAÇÃO D1: Não há verba.
        sobre: P-2026-01
        resultado: rejeitada
        forma: consenso

      """
    try meeting.write(
      to: province.appending(path: "meetings/2026-05-20.txt"), atomically: true, encoding: .utf8)
    return shop
  }

  private let today = ["--today", "2026-12-12", "--language", "pt"]

  @Test(arguments: ["Inhambane/Maxixe", "Inhambane"])
  func theRegisterOfEitherGroupShowsTheState(folder: String) throws {
    let shop = try tree()
    let ended = try shop.run(all: ["proposals", folder] + today)
    #expect(ended.code == 0)
    let lines = ended.output.split(separator: "\n")
    let own = folder == "Inhambane" ? "GRP-INH/P-2026-01" : "GRD-MXX/P-2026-02"
    let state =
      folder == "Inhambane"
      ? "rejeitada; GRD-MXX/P-2026-02: encaminhada" : "encaminhada; GRP-INH/P-2026-01: rejeitada"
    #expect(lines.contains { $0.hasPrefix(own) && $0.contains("\t\(state)\t") }, "\(ended.output)")
  }

  @Test func theJSONNamesTheOtherProposalWithItsState() throws {
    let shop = try tree()
    let ended = try shop.run(all: ["proposals", "Inhambane/Maxixe", "--json"] + today)
    let wanted = #""elsewhere":[{"id":"GRP-INH/P-2026-01","state":"rejected"}]"#
    #expect(ended.output.replacing(" ", with: "").contains(wanted), "\(ended.output)")
  }

  @Test func theThreadTellsBothGroupsStories() throws {
    let shop = try tree()
    let ended = try shop.run(all: ["thread", "P-2026-02", "--group", "Inhambane/Maxixe"] + today)
    #expect(ended.code == 0)
    #expect(ended.output.contains("No outro grupo, GRP-INH/P-2026-01: rejeitada"))
    #expect(ended.output.contains("../meetings/2026-05-20.txt:"))
  }

  @Test func aGroupAloneShowsOnlyTheAnswerItWasGiven() throws {
    let shop = try Workshop("Maxixe")
    let path = shop.folder.appending(path: "proposals.txt")
    let text = try shop.text("proposals.txt")
    let heading = "PROPOSTA P-2026-02: Fundo distrital de transporte\n"
    let answer = "  resposta: GRP-INH/2026-05-20/D1, rejeitada, Não há verba.\n"
    try text.replacing(heading, with: heading + answer)
      .write(to: path, atomically: true, encoding: .utf8)
    let ended = try shop.run(all: ["thread", "P-2026-02"] + today)
    #expect(ended.output.contains("2026-05-20  Resposta de GRP-INH/2026-05-20/D1: rejeitada"))
    #expect(ended.output.contains("            Não há verba."))
    #expect(!ended.output.contains("No outro grupo"))
  }

  @Test func theDistrictsScreenShowsTheProvincesState() throws {
    let shop = try tree()
    let path = shop.folder.appending(path: "Inhambane/Maxixe").path
    let screen = try shop.start([path] + today, columns: 110, rows: 40)
    try screen.wait(for: "Propostas")
    screen.type("3fP-2026-02\r")
    try screen.wait(for: "No outro grupo, GRP-INH/P-2026-01: rejeitada")
    screen.type("Q")
    #expect(try screen.waitForEnd() == 0)
  }
}

/// Two groups that meet on one day and decide on one proposal.
struct DecisionsOfTwoGroupsTests {
  @Test func onlyDecisionsOfOneMeetingDecideAgain() throws {
    let shop = try Workshop()
    let refused = Workshop.fixtures.appending(path: "Refused/contradicts-earlier")
    for (name, id) in [("one", "GR-EX"), ("two", "GR-EY")] {
      let folder = shop.folder.appending(path: name)
      try FileManager.default.copyItem(at: refused, to: folder)
      try FileManager.default.removeItem(at: folder.appending(path: "meetings"))
      try FileManager.default.removeItem(at: folder.appending(path: "EXPECTED"))
      let group = try String(contentsOf: folder.appending(path: "group.txt"), encoding: .utf8)
      try shop.write(group.replacing("id: GR-EX", with: "id: \(id)"), to: "\(name)/group.txt")
      try FileManager.default.createDirectory(
        at: folder.appending(path: "meetings"), withIntermediateDirectories: true)
      let result = name == "one" ? "referred\n  to: GRP-EX" : "adopted"
      try shop.write(
        "acta: 1\ndate: 2026-06-04\nstatus: draft\n\n## Item\n\nDECISION D1: One form.\n"
          + "  on: GR-EX/P-2026-01\n  result: \(result)\n  basis: consensus\n",
        to: "\(name)/meetings/2026-06-04.txt")
    }
    let found = try shop.run("check", ".", "--language", "en").output
    #expect(!found.contains("decides once more"), "\(found)")
    // In one meeting it is said.
    try shop.write(
      shop.text("one/meetings/2026-06-04.txt")
        + "\nDECISION D2: One form.\n  on: GR-EX/P-2026-01\n  result: rejected\n  basis: consensus\n",
      to: "one/meetings/2026-06-04.txt")
    #expect(
      try shop.run("check", ".", "--language", "en").output.contains("D2 decides once more"))
  }
}
