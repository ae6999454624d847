import Emulator
import Foundation
import Testing

/// What documents of a record that contradicts itself say on standard error, and which are not made.
struct ContradictionTests {
  private func shop(_ record: String, status: String = "minuta") throws -> Workshop {
    let shop = try Workshop()
    let files = [
      "group.txt": """
      acta: 1
      grupo: Grupo de Teste
      id: GRD-TST
      local: Maxixe
      idioma: pt
      partilha: TLP:AMBER

      INSTITUIÇÃO SAÚDE: Serviço de Saúde

      INSTITUIÇÃO PRM: Polícia

      MEMBRO ana: Ana Exemplo
        de: SAÚDE

      MEMBRO rui: Rui Exemplo
        de: PRM

      """,
      "meetings/2026-03-10.txt": """
      acta: 1
      reunião: 1.ª sessão ordinária
      data: 2026-03-10
      início: 09:00
      fim: 11:00
      estado: \(status)

      ## Presenças

      ana: presente
      rui: presente

      ## Ponto

      \(record)

      """,
    ]
    try FileManager.default.createDirectory(
      at: shop.folder.appending(path: "meetings"), withIntermediateDirectories: true)
    for (name, text) in files {
      try Data(text.utf8).write(to: shop.folder.appending(path: name))
    }
    return shop
  }

  private static let decision = "DELIBERAÇÃO D1: Fazer.\n  resultado: aprovada\n"

  @Test(arguments: [
    (
      "  forma: consenso\n  veta: PRM\n",
      "acta: 1 problema em meetings/2026-03-10.txt: veja acta check"
    ),
    (
      "  presentes: 1 de 2\n  às: 10:00\n",
      "acta: 1 problema em meetings/2026-03-10.txt: veja acta check"
    ),
    ("  forma: acordo\n", "acta: meetings/2026-03-10.txt: 1 linha por perceber, e o documento"),
    ("  forma: consenso\n", ""),
  ])
  func whatContradictsIsToldApartFromWhatWasNotUnderstood(fields: String, said: String) throws {
    let ended = try shop(Self.decision + fields).run("minutes", "2026-03-10", "--form", "acta")
    #expect(ended.code == 0)
    if said.isEmpty { #expect(ended.errors.isEmpty) } else { #expect(ended.errors.hasPrefix(said)) }
    #expect(ended.errors.split(separator: "\n").count == (said.isEmpty ? 0 : 1))
  }

  @Test func brokenSentencesAreSaidBesideTheMinutes() throws {
    let shop = try shop(Self.decision)
    try Data("acta: 1\ncarimbo: {foo}\n".utf8).write(to: shop.folder.appending(path: "wording.txt"))
    let ended = try shop.run("minutes", "2026-03-10", "--form", "acta")
    #expect(ended.errors == "acta: 1 problema em wording.txt: veja acta check\n")
  }

  @Test func nobodyIsCalledToWhatWasCancelledOrIsOver() throws {
    let cancelled = try shop("Nada.", status: "cancelada").run("agenda", "2026-03-10")
    #expect(cancelled.code == 2)
    #expect(cancelled.output.isEmpty)
    #expect(cancelled.errors == "acta: esta sessão foi cancelada: não há convocatória dela.\n")
    let over = try shop("Nada.").run("agenda", "2026-03-10")
    #expect(over.code == 0)
    #expect(over.errors.contains("acta: aviso: esta sessão já passou"))
    let english = try shop("Nada.", status: "planeada").run(
      "agenda", "2026-03-10", "--today", "2026-03-11", "--language", "en")
    #expect(english.errors.contains("acta: warning: this meeting is over"))
  }

  @Test func namesOfFilesSayWhatTheyAreAbout() throws {
    let shop = try shop(Self.decision + "\nACÇÃO A1: Ir.\n  quem: SAÚDE\n")
    let saved = { (form: String, about: String) in
      try shop.run("minutes", "2026-03-10", "--form", form, "--about", about, "--save").output
    }
    #expect(try saved("certidão", "D1") == "./minutes/2026-03-10-certidao-D1-TLP-AMBER.txt\n")
    #expect(try saved("extracto", "1") == "./minutes/2026-03-10-extracto-1-TLP-AMBER.txt\n")
    #expect(try saved("acções", "Saúde") == "./minutes/2026-03-10-accoes-SAUDE-TLP-AMBER.txt\n")
  }

  @Test func theRulesSayWhatAWideCircleIsRefusedFor() throws {
    let help = try Workshop().run("help", "rules", "--language", "en").output
    let said = help.split { $0 == " " || $0 == "\n" }.joined(separator: " ")
    let rule = said.range(of: "R23").map { said[$0.upperBound...] } ?? ""
    let stops = rule.range(of: "Stops ").map { rule[$0.lowerBound...].prefix(36) } ?? ""
    #expect(stops == "Stops TLP:GREEN and TLP:CLEAR docume")
  }
}
