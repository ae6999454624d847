import Emulator
import Foundation
import Testing

/// Nothing that looks like personal data of an assisted person leaves in a document.
struct LeavingTests {
  private static let meeting = "meetings/2026-03-05.txt"

  /// A group with one meeting whose item holds these lines, from line 14 on.
  private func shop(_ lines: String, share: String = "TLP:AMBER") throws -> Workshop {
    let shop = try Workshop()
    let meetings = shop.folder.appending(path: "meetings")
    try FileManager.default.createDirectory(at: meetings, withIntermediateDirectories: true)
    try """
    acta: 1
    grupo: Grupo de Referência de Exemplo
    id: GRE
    idioma: pt
    cabeçalho: Telefone 293 20 123
    permite: iom.int

    INSTITUIÇÃO PD: Procuradoria Distrital

    """.write(
      to: shop.folder.appending(path: "group.txt"), atomically: true, encoding: .utf8)
    try """
    acta: 1
    reunião: Sessão
    data: 2026-03-05
    início: 09:00
    fim: 10:00
    estado: minuta
    partilha: \(share)

    ## Presenças

    + Ana Exemplo (PD, F): presente, de manhã

    ## Informações
    \(lines)

    """.write(
      to: shop.folder.appending(path: Self.meeting), atomically: true, encoding: .utf8)
    return shop
  }

  @Test func aTelephoneNumberStopsEveryDocument() throws {
    let shop = try shop("\nContactar pelo 84 123 4567 amanhã.\n\nOutro parágrafo.")
    for command in [["minutes"], ["minutes", "--label", "TLP:RED"], ["minutes", "--save"]] {
      let ended = try Child.run(
        Workshop.program, command, environment: Workshop.environment, folder: shop.folder.path)
      #expect(ended.code == 6)
      #expect(ended.output.isEmpty)
      #expect(ended.errors.hasPrefix("\(Self.meeting):15:16: error: R02: "))
    }
    #expect(!FileManager.default.fileExists(atPath: shop.folder.appending(path: "minutes").path))
  }

  /// The words under a line to sign on are the group's own, and are looked at as any other.
  @Test func aNumberInTheSentencesOfTheGroupStopsTheDocument() throws {
    let shop = try shop("\nTexto.")
    try shop.write(
      "acta: 1\n\n## Português\n\npresidência: Presidência 84 123 4567\n", to: "wording.txt")
    for words in [["minutes", "--form", "acta"], ["agenda"]] {
      let ended = try shop.run(all: words)
      #expect(ended.code == 6, "\(words)")
      #expect(ended.output.isEmpty)
      #expect(ended.errors.contains("wording.txt:5:26: error: R02: "))
    }
  }

  @Test func ofTheLetterheadWhatIsPublicLeavesAndNoOtherNumber() throws {
    let shop = try shop("\nTexto.")
    let form = ["minutes", "--form", "acta"]
    let plain = try shop.run(all: form)
    #expect(plain.code == 0, "\(plain.errors)")
    #expect(!plain.output.contains("293 20 123"))
    let group = try shop.text("group.txt")
    try shop.write(
      group.replacing("permite: iom.int", with: "permite: 293 20 123 | PD"), to: "group.txt")
    #expect(try shop.run(all: form).output.contains("Telefone 293 20 123"))
    try shop.write(
      group.replacing("permite: iom.int", with: "permite: 293 20 123")
        .replacing("20 123\npermite", with: "20 123, 84 123 4567\npermite"), to: "group.txt")
    let both = try shop.run(all: form)
    #expect(both.output.contains("Telefone 293 20 123\n"))
    #expect(!both.output.contains("84 123"))
  }

  @Test func aWarningIsListedForTheGroupAndStopsAWideCircle() throws {
    let shop = try shop("\nA criança, com 14 anos, foi encaminhada.")
    let amber = try shop.run("minutes")
    #expect(amber.code == 0)
    #expect(amber.errors.hasPrefix("\(Self.meeting):15:12: warning: R13: "))
    let green = try self.shop(
      "\nA criança, com 14 anos, foi encaminhada.", share: "TLP:GREEN")
    #expect(try green.run("minutes").code == 6)
  }

  @Test func aSettledFindingIsSilentForTheGroupOnly() throws {
    let lines = "\n; permite R13: idade do programa\nA criança, com 14 anos, foi encaminhada."
    let amber = try shop(lines).run("minutes")
    #expect(amber.code == 0)
    #expect(amber.errors.isEmpty)
    #expect(try shop(lines, share: "TLP:GREEN").run("minutes").code == 6)
  }

  @Test func aTelephoneNumberCannotBeSettled() throws {
    let ended = try shop("\n; allow R02: é da linha\nContactar pelo 84 123 4567.").run("minutes")
    #expect(ended.code == 6)
    #expect(ended.errors.hasPrefix("\(Self.meeting):16:16: error: R02: "))
  }

  @Test func whatTheLabelLeavesOutStopsNothing() throws {
    let lines = "\nNada de novo.\n\nRESERVADO TLP:RED: Contactos\n  Ligar para 84 123 4567."
    #expect(try shop(lines).run("minutes").code == 0)
    #expect(try shop(lines).run("minutes", "--label", "TLP:RED").code == 6)
    #expect(try shop("\nLigar para 84 123 4567.").run("minutes", "--form", "summary").code == 0)
  }

  @Test func theGroupsOwnContactsAreNoFindings() throws {
    let ended = try shop("\nPedir a lista a apoio@iom.int.").run("minutes")
    #expect(ended.code == 0)
    #expect(ended.errors.isEmpty)
  }

  @Test func aNameAcrossTwoLinesIsFoundWhereItBegins() throws {
    let ended = try shop("\nChegou a vítima Maria\nJoana Exemplo ao centro.").run("minutes")
    #expect(ended.code == 6)
    #expect(ended.errors.hasPrefix("\(Self.meeting):15:10: error: R14: "))
  }

  /// Sheets and lists are documents too, and so is a note in the roll call.
  @Test(arguments: [
    ("meetings/2026-12-03.txt", "local: Sala", "local: BI 080101234567A, Sala", ["sheet", "next"]),
    (
      "training/2026-07-28-identificacao.txt", "local: Centro", "local: BI 080101234567A, Centro",
      ["training", "training/2026-07-28-identificacao.txt", "--form", "list"]
    ),
    (
      "training/2026-07-28-identificacao.txt", "local: Centro",
      "local: Vítima Maria João Nhampossa, Centro",
      [
        "training", "training/2026-07-28-identificacao.txt", "--form", "certificates", "--today",
        "2026-11-24",
      ]
    ),
    (
      "training/2026-07-28-identificacao.txt", "organiza: OIM", "organiza: OIM 84 123 4567",
      [
        "training", "training/2026-07-28-identificacao.txt", "--form", "certificates", "--today",
        "2026-11-24",
      ]
    ),
    (
      "training/2026-07-28-identificacao.txt", "local: Centro", "local: BI 080101234567A, Centro",
      ["sheet", "training/2026-07-28-identificacao.txt"]
    ),
    (
      "meetings/2026-07-30.txt", "em missão", "em missão 84 123 4567",
      ["minutes", "2026-07-30", "--form", "table"]
    ),
    (
      "meetings/2026-07-30.txt", "em missão", "com a vítima Maria João Nhampossa",
      ["minutes", "2026-07-30", "--form", "acta"]
    ),
    (
      "meetings/2026-07-30.txt", "+ Amélia Exemplo", "+ Amélia Exemplo 84 123 4567",
      ["minutes", "2026-07-30", "--form", "acta"]
    ),
  ])
  func whatIsNotProseIsLookedThroughToo(
    path: String, old: String, new: String, command: [String]
  ) throws {
    let shop = try Workshop("Maxixe")
    let before = try shop.run(all: command + ["--today", "2026-11-23"])
    #expect(before.code == 0, "\(before.errors)")
    let text = try shop.text(path).replacing(old, with: new)
    try shop.write(text, to: path)
    let ended = try shop.run(all: command + ["--today", "2026-11-23"])
    #expect(ended.code == 6)
    #expect(ended.output.isEmpty)
    #expect(ended.errors.contains("error: R"), "\(ended.errors)")
  }

  /// An account in quotation marks under an item about one person's case: found by its file, in a scan of
  /// the folder, and before a document leaves.
  @Test func aTestimonyIsFoundWhereTheItemIsAboutOnePerson() throws {
    let quoted = "Disse: «\(String(repeating: "andava ", count: 12))».\n"
    let individual = try shop("nível: individual\n\n" + quoted, share: "TLP:GREEN")
    #expect(try individual.run("scan").output.contains("\(Self.meeting):16:8: warning: K9: "))
    let ended = try individual.run("minutes")
    #expect(ended.code == 6)
    #expect(ended.errors.hasPrefix("\(Self.meeting):16:8: warning: K9: "))
    let other = try shop("\n" + quoted, share: "TLP:GREEN").run("minutes")
    #expect(other.code == 0, "\(other.errors)")
  }

  /// The text of a block stands on several lines of the file, and on several of the document.
  @Test(arguments: [
    (
      "ACTION A1: Falar com a vítima, de nome Maria\n  João Nhampossa, na sexta\n",
      "15:24: error: R14"
    ),
    (
      "ACTION A1: Ouvir a vítima, de nome Maria\n  who: PD\n  João Nhampossa\n", "15:20: error: R14"
    ),
    ("DECISION D1: Ligar para o 87 555\n  1234\n", "15:27: error: R02"),
    ("DECISION D1: Ligar\n  result: adopted\n  para o 87 555\n  1234\n", "17:10: error: R02"),
    ("REVIEW 2026-01-05/A1: in-progress\n  ligar para o 87 555\n  1234\n", "16:16: error: R02"),
    ("ACTION A1: Ver o processo\n  n.º 345/PDM/2026\n", "15:18: error: R20"),
    ("DECISION D1: A menor está\n  grávida\n", "16:3: error: K2"),
    ("Ligar para o 84 123\n; nota\n4567\n", "15:14: error: R02"),
  ])
  func aBrokenLineHidesNothing(lines: String, finding: String) throws {
    for share in ["TLP:AMBER", "TLP:CLEAR"] {
      let shop = try shop("\n" + lines, share: share)
      for form in ["table", "acta"] {
        let ended = try shop.run("minutes", "--form", form)
        #expect(ended.code == 6, "\(form) \(ended.errors)")
        #expect(ended.errors.contains("\(Self.meeting):\(finding)"), "\(form) \(ended.errors)")
      }
    }
  }

  @Test func aBrokenLineOfRestrictedTextHidesNothing() throws {
    let shop = try shop("\nRESTRICTED TLP:RED: Contacto\n  o 87 555\n  1234\n")
    #expect(try shop.run("minutes").code == 0)
    let ended = try shop.run("minutes", "--label", "TLP:RED")
    #expect(ended.code == 6)
    #expect(ended.errors.contains("\(Self.meeting):16:5: error: R02"), "\(ended.errors)")
  }
}
