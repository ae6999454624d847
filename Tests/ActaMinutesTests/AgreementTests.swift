import ActaMeeting
import ActaMinutes
import ActaText
import Testing

/// Words before a name agree with it in gender and number, in the standard sentences and in the
/// group's own.
struct AgreementTests {
  private static let names = [
    "Procuradoria Distrital": "da", "Serviço de Migração": "do", "Confissões religiosas": "das",
    "Serviços de Saúde": "dos", "Rede da Criança": "da", "Rádio Local": "da",
    "Hospital Rural": "do", "Comando Distrital": "do", "Organização das Migrações": "da",
    "Save the Children": "de", "UNICEF": "de", "Polícia": "da", "Alfândegas": "das",
    "Direcção Provincial": "da", "Alto Comissariado": "do", "Casa de Acolhimento": "da",
    "Provedoria de Justiça": "da", "Procuradoria-Geral da República": "da",
    "Visão Mundial": "da", "Estabelecimento Penitenciário": "do", "Representação Provincial": "da",
    "Chefe do Posto": "do", "Parque Nacional": "do", "Aldeias SOS": "das", "Juventude Activa": "da",
    "Pais e encarregados": "dos", "National Migration Service": "de",
  ]

  private func text(
    _ names: [String], wording: [Sentence: String] = [:], group name: String = "Grupo de Maxixe",
    attendance: String = "", language: Language = .portuguese
  ) -> String {
    let seats = names.enumerated().map { "INSTITUIÇÃO I\($0.offset): \($0.element)\n" }
    let members = names.indices.map { "MEMBRO m\($0): Ana Exemplo\n  de: I\($0)\n" }
    let head = "acta: 1\ngrupo: \(name)\nid: GE\n\n"
    let group = readGroup(
      Document(text: head + (seats + members).joined(separator: "\n"))
    ).value
    let supported = names.indices.map { "I\($0)" }.joined(separator: ", ")
    let meeting = readMeeting(
      Document(
        text: """
          acta: 1
          data: 2026-07-30
          início: 09:00
          fim: 10:00

          ## Presenças

          \(attendance)

          ## Ponto

          ACÇÃO A1: Fazer.
            quem: I0
            com: \(supported)
            prazo: 2026-08-31

          """), name: "2026-07-30"
    ).value
    var request = MinutesRequest(
      meeting: meeting, group: group, form: .acta, label: nil, language: language)
    request.wording.sentences[.portuguese] = wording
    return Minutes.document(request).blocks.flatMap(\.texts).joined(separator: " ")
  }

  @Test(arguments: names.keys.sorted())
  func theArticleIsThatOfTheName(name: String) {
    let all = text([name])
    #expect(all.contains("A cargo \(Self.names[name] ?? "") \(name), com o apoio"))
  }

  @Test func ofSeveralEachTakesItsOwn() {
    let all = text(["Rede da Criança", "Comando Distrital", "Save the Children"])
    #expect(
      all.contains(
        "com o apoio da Rede da Criança, do Comando Distrital e de Save the Children, até trinta"))
  }

  @Test func theGroupsOwnSentencesAgreeToo() {
    let own: [Sentence: String] = [
      .opening: "O {grupo} reuniu, por convocatória do {grupo}, e apresentou-se ao {grupo}.",
      .action: "{texto} Feito por {instituição}.",
    ]
    let all = text(["Rede da Criança"], wording: own, group: "Comissão de Maxixe")
    #expect(all.contains("A Comissão de Maxixe reuniu, por convocatória da Comissão de Maxixe, e"))
    #expect(all.contains("apresentou-se à Comissão de Maxixe."))
    #expect(all.contains("Feito pela Rede da Criança."))
  }

  @Test(arguments: [
    (["m0: ausente"], "Faltou, sem justificação: Rede"),
    (["m0: ausente", "m1: ausente"], "Faltaram, sem justificação: Rede"),
    (["m0: justificada"], "Faltou, com justificação: Rede"),
    (["m2: ausente"], "Faltaram, sem justificação: Confissões"),
  ])
  func oneWasAbsentOrSeveralWere(rows: [String], expected: String) {
    let all = text(
      ["Rede da Criança", "Comando Distrital", "Confissões religiosas"],
      attendance: rows.joined(separator: "\n"))
    #expect(all.contains(expected))
  }

  @Test(arguments: [
    ("National Migration Service", "the "), ("South African Police Service, Komatipoort", "the "),
    ("Office of the Prosecutor", "the "), ("Police", "the "), ("Procuradoria Distrital", "the "),
    ("Prosecutor’s Office", "the "), ("Chicuque Rural Hospital", ""),
    ("University of Maxixe", "the "), ("UNICEF", ""), ("IOM", ""), ("Save the Children", ""),
    ("The Hague Institute", ""),
  ])
  func theEnglishArticleStandsBeforeNamesThatSayWhatTheyAre(name: String, article: String) {
    #expect(text([name], language: .english).contains("with the support of \(article)\(name), by"))
  }

  @Test(arguments: [
    ("Community Leaders", "are"), ("Customs Authorities", "are"), ("Parents and guardians", "are"),
    ("Churches", "are"), ("Leaders of the Community", "are"), ("Confissões religiosas", "are"),
    ("Border Services, Komatipoort", "are"), ("United Nations", "is"), ("Save the Children", "is"),
    ("Network of Churches", "is"), ("Ministry of Social Services", "is"), ("UNICEF", "is"),
  ])
  func theEnglishVerbAgreesWithTheName(name: String, verb: String) throws {
    var group = Group()
    group.institutions = [Institution(code: "I0", name: name, line: 1)]
    let meeting = readMeeting(
      Document(
        text: "acta: 1\ndate: 2026-07-30\n\n## One\n\nREVIEW 2026-01-10/A1: done\n  who: I0\n"),
      name: "2026-07-30"
    ).value
    let request = MinutesRequest(
      meeting: meeting, group: group, form: .acta, label: nil, language: .english)
    let all = Minutes.document(request).blocks.flatMap(\.texts).joined(separator: " ")
    #expect(all.contains("\(name) \(verb) responsible: done"))
  }

  @Test func aChoiceOfWordsNeedsBoth() {
    #expect(SentenceParts("{lista:um} {lista:um|dois|três}").unknownHoles.count == 2)
    #expect(SentenceParts("{list: is| are}").holes == [.list])
  }
}
