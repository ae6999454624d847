import ActaMeeting
import ActaSafeguard
import Testing

/// The examples that the guidance gives for every rule, and those where nothing may be found.
struct ExampleTests {
  private static let found: [(Rule, String)] = [
    (.identityCard, "A participante apresentou o BI n.º 080101234567A emitido em Inhambane."),
    (.mobile, "contactar pelo 84 123 4567"),
    (.mobile, "258841234567"),
    (.landline, "fixo 293 00 123"),
    (.taxNumberNamed, "NUIT: 400 339 910"),
    (.passport, "passaporte AB1234567"),
    (.residencePermit, "DIRE 11PT00012345A"),
    (.documentNumber, "assento de nascimento n.º 1234"),
    (.socialProfile, "https://facebook.com/fulano.tal"),
    (.birthDate, "nascido aos 3 de Maio de 2010"),
    (.exactAge, "a 14-year-old girl"),
    (.fullName, "A vítima, de nome Maria João Nhampossa, regressou"),
    (.fullName, "the survivor Ana Maria Guambe was referred"),
    (.kinship, "a mãe, Teresa Fulana Guambe"),
    (.address, "Bairro Rumbana, Quarteirão 5, casa n.º 12"),
    (.coordinates, "-23.8597, 35.3472"),
    (.processNumber, "autos n.º 45/2026"),
    (.smallNumber, "foram registados dois casos em Bembe"),
    (.singleName, "a menor Joana foi"),
    (.investigation, "Mandado de captura a executar em 12/12/2026."),
    (.investigation, "The suspect will be arrested on 10 December 2026."),
    (.investigation, "An arrest is planned for tomorrow."),
    (.investigation, "The search warrant will be used next week."),
    (.investigation, "The house is under surveillance until 10 December 2026."),
    (.investigation, "Two raids will follow tonight."),
  ]

  private static let harmless = [
    "O orçamento aprovado é de 842 000 000 MT.",
    "A Lei n.º 6/2008, de 9 de Julho, pune com pena de 16 a 20 anos de prisão.",
    "Plano estratégico de 5 anos 2026-2030.",
    "A Direcção Provincial do Género, Criança e Acção Social apresentou o relatório.",
    "Grupo de Referência de Protecção da Criança, Combate ao Tráfico de Pessoas e Migração Ilegal",
    "Reunião em 20260514, acta 003/GRD-MXX/2026.",
    "Foram sensibilizados 350 alunos e 12 professores.",
    "Linha Fala Criança 116 e Linha Verde 1458.",
    "A criança tem direito à protecção; Save the Children apoiou.",
    "o jovem Município de Maxixe",
    "Os 2 casos discutidos no total nacional 5 de 2025",
    "Horário 08:30-12:30 de 14/05/2026",
    "Versão 2.0.1234, código INH-MXX-2026-014",
    "Criança Feliz Organização",
    "The arrest procedure was explained to the guests.",
  ]

  private static let safeguard = Safeguard(SafeguardSettings(language: .portuguese))

  @Test(arguments: found)
  func findsWhatTheGuidanceShows(rule: Rule, text: String) {
    #expect(Self.safeguard.findings(in: text).map(\.rule).contains(rule))
  }

  @Test(arguments: harmless)
  func findsNothingWhereTheGuidanceSeesNothing(text: String) {
    #expect(Self.safeguard.findings(in: text).isEmpty)
  }
}
