import ActaMeeting
import ActaSafeguard
import Emulator
import Foundation
import Testing

/// Every document of the program, in every format, for every label, in both languages: nothing that is
/// stricter than its label is in it, in whatever spelling.
struct LeakProductTests {
  private static let labels = [
    "TLP:RED", "TLP:AMBER+STRICT", "TLP:AMBER", "TLP:GREEN", "TLP:CLEAR",
  ]
  /// What may be in documents of its own label and stricter ones; nil is in none.
  private static let secrets: [(text: String, label: String?)] = [
    ("Segredo alfa do parágrafo reservado", "TLP:RED"), ("Título bravo que ninguém vê", "TLP:RED"),
    ("Nota charlie da acção", "TLP:RED"), ("Deliberação delta em segredo", "TLP:RED"),
    ("Comentário eco que viaja", nil), ("Campo foxtrot do utilizador", nil),
    ("Razão golfe de quem se opôs", "TLP:RED"), ("Prova hotel apresentada", "TLP:RED"),
    ("Ponto índia reservado", "TLP:RED"), ("Parágrafo juliete do ponto", "TLP:RED"),
    ("Correcção quilo antiga", "TLP:RED"), ("Segunda lima composição à parte", "TLP:AMBER+STRICT"),
    ("Comentário mike da formação", nil), ("Campo novembro da formação", nil),
    ("Comentário óscar da lista", nil), ("Promessa papa da sessão fechada", "TLP:RED"),
  ]

  private static let closed = """
    acta: 1
    reunião: Sessão fechada
    data: 2026-08-19
    início: 09:00
    fim: 10:00
    tipo: ordinária
    estado: minuta
    partilha: TLP:RED

    ## Ponto

    ACÇÃO A1: Promessa papa da sessão fechada
      quem: PRM

    """

  private static let meeting = """
    acta: 1
    reunião: 7.ª sessão ordinária
    número: 7
    data: 2026-08-20
    início: 09:00
    fim: 12:00
    local: Sala do distrito
    tipo: ordinária
    presidência: pedro
    secretária: ana
    quórum: 8 de 14
    estado: minuta
    partilha: TLP:AMBER
    x-nota: Campo foxtrot do utilizador

    ; Comentário eco que viaja

    ## Presenças

    pedro: presente
    ana: presente
    ; Comentário óscar da lista

    ## Ponto aberto a todos
    natureza: deliberação
    proposta: P-2026-03
    aberto: 09:10
    encerrado: 09:40

    Isto podem ler as instituições.

    RESERVADO TLP:RED: Título bravo que ninguém vê
      Segredo alfa do parágrafo reservado

    RESERVADO TLP:AMBER+STRICT: \("Segunda lima composição à parte".decomposedStringWithCanonicalMapping)
      Outro texto que fica.
      x-outra: \("Segunda lima composição à parte".uppercased())

    DELIBERAÇÃO D1: Deliberação delta em segredo
      partilha: TLP:RED
      veta: PRM, Razão golfe de quem se opôs
      resultado: aprovada
      forma: consenso

    DELIBERAÇÃO D2: Envia-se ao grupo provincial.
      sobre: P-2026-03
      resultado: encaminhada
      para: GRP-INH

    ACÇÃO A1: Acção aberta às instituições
      quem: PRM
      com: OIM

    SEGUIMENTO 2026-08-19/A1: em-curso

    ## Ponto índia reservado
    partilha: TLP:RED
    aberto: 09:40
    encerrado: 11:00

    Parágrafo juliete do ponto

    SEGUIMENTO 2026-07-30/A1: concluída
      prova: Prova hotel apresentada

    ACÇÃO A2: Entregar o relatório
      quem: PRM
      Nota charlie da acção

    CORRECÇÃO C1: Em tempo
      sobre: D1
      onde-se-lê: Deliberação delta
      leia-se: Correcção quilo antiga

    """

  private func shop() throws -> Workshop {
    let shop = try Workshop("Maxixe")
    try shop.write(Self.meeting, to: "meetings/2026-08-20.txt")
    try shop.write(Self.closed, to: "meetings/2026-08-19.txt")
    let training = "training/2026-07-28-identificacao.txt"
    let told = try shop.text(training).replacing(
      "campanha: Julho 2026",
      with:
        "campanha: Julho 2026\nx-nota: Campo novembro da formação\n\n; Comentário mike da formação")
    try shop.write(told, to: training)
    return shop
  }

  private static let minutes: [[String]] = [
    ["acta"], ["table"], ["summary"], ["agenda"], ["actions"], ["actions", "PRM"], ["slip", "D1"],
    ["slip", "D2"], ["extract", "1"], ["extract", "2"], ["referral", "D2"],
  ].map { words in
    ["minutes", "2026-08-20", "--form", words[0]]
      + (words.count > 1 ? ["--about", words[1]] : [])
  }
  private static let others: [[String]] = [
    ["agenda", "2026-08-20"], ["sheet", "2026-08-20"],
    ["sheet", "training/2026-07-28-identificacao.txt"],
    ["training", "training/2026-07-28-identificacao.txt", "--form", "report"],
    [
      "training", "training/2026-07-28-identificacao.txt", "--form", "certificates", "--today",
      "2026-11-24",
    ],
  ]

  /// Letters and digits in lower case without accents, as whoever searches a leak would.
  private func plain(_ text: String) -> String {
    text.decomposedStringWithCanonicalMapping.lowercased()
      .unicodeScalars.reduce(into: "") { plain, scalar in
        if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
          plain.unicodeScalars.append(scalar)
        }
      }
  }

  private func expectNothingStricter(
    _ text: String, _ label: String, _ arguments: [String]
  ) throws {
    let found = plain(text)
    let place = try #require(Self.labels.firstIndex(of: label))
    for secret in Self.secrets {
      let own = secret.label.flatMap { Self.labels.firstIndex(of: $0) } ?? -1
      guard own < place else { continue }
      #expect(!found.contains(plain(secret.text)), "\(arguments) \(label): \(secret.text)")
    }
  }

  @Test(arguments: minutes + others)
  func inTextAndOnTheWebForEveryLabelAndLanguage(document: [String]) throws {
    let shop = try shop()
    var made = 0
    for label in Self.labels {
      for language in ["pt", "en"] {
        for format in document[0] == "minutes" && language == "pt" ? ["text", "html"] : ["text"] {
          let all =
            document + ["--language", language, "--label", label]
            + (document[0] == "minutes" ? ["--format", format] : [])
          let ended = try shop.run(all: all)
          #expect([0, 2, 6].contains(ended.code), "\(all) \(ended.errors)")
          if ended.code != 0 { #expect(ended.output.isEmpty) }
          if ended.code == 0 { made += 1 }
          try expectNothingStricter(ended.output, label, all)
        }
      }
    }
    // A slip of the secret decision and an extract of the secret item exist only for their circle.
    #expect(made >= 2, "\(document) was never made")
  }

  @Test(arguments: minutes, ["TLP:AMBER", "TLP:CLEAR"])
  func onPaperReadBack(document: [String], label: String) throws {
    let shop = try shop()
    let all = document + ["--label", label, "--format", "pdf", "--save"]
    let ended = try shop.run(all: all)
    guard ended.code == 0 else { return #expect([2, 6].contains(ended.code)) }
    let path = ended.output.trimmingCharacters(in: .newlines)
    let words = try Child.run(
      "/usr/bin/pdftotext", ["-raw", path, "-"], environment: Workshop.environment,
      folder: shop.folder.path)
    #expect(words.code == 0)
    #expect(words.output.contains(label))
    try expectNothingStricter(words.output, label, all)
    let facts = try Child.run(
      "/usr/bin/pdfinfo", [path], environment: Workshop.environment, folder: shop.folder.path)
    try expectNothingStricter(facts.output, label, all)
    let bytes = try Data(contentsOf: shop.folder.appending(path: path))
    try expectNothingStricter(String(decoding: bytes, as: UTF8.self), label, all)
  }

  @Test(arguments: ["acta", "table", "agenda"], ["pt", "en"])
  func theGroupsOwnSentencesCarryNothingOut(form: String, language: String) throws {
    let shop = try shop()
    let secret = "segredo ALFA do paragrafo reservado"
    let keys: [Sentence] = [.opening, .closing, .notice, .stamp, .chair]
    let sentences = keys.map { one in
      let holes = one.needed.map { "{\($0.words.english)}" }
      return "\(one.words.english): Pois \(([secret] + holes).joined(separator: " "))."
    }
    let own = (["acta: 1", "## Português"] + sentences + ["## English"] + sentences)
      .joined(separator: "\n")
    try shop.write(own, to: "wording.txt")
    let ended = try shop.run("minutes", "2026-08-20", "--form", form, "--language", language)
    try expectNothingStricter(ended.output, "TLP:AMBER", [form])
    if form != "table" || ended.code != 0 {
      #expect(ended.code == 6)
      #expect(ended.errors.contains("meetings/2026-08-20.txt:"))
    }
  }

  /// One example of each rule that blocks or warns, under an item about individuals.
  private static let refused = [
    ("R01", "O BI 080101234567A foi visto."), ("R02", "Ligar para 84 123 4567 amanhã."),
    ("R03", "O fixo é 293 00 123 agora."), ("R04", "Ligar para +27 82 123 4567 amanhã."),
    ("R05", "O NUIT: 400 339 910 consta."), ("R07", "Tem o passaporte AB1234567 consigo."),
    ("R08", "Mostrou 11PT00012345A na fronteira."),
    ("R09", "O assento de nascimento n.º 1234 falta."),
    ("R10", "Escrever a fulana@exemplo.com hoje."),
    ("R11", "Ver https://facebook.com/fulano.tal hoje."),
    ("R12", "Foi nascido aos 3 de Maio de 2010 ali."), ("R13", "Tem 14 anos de idade."),
    ("R14", "A vítima, de nome Maria João Nhampossa, regressou."),
    ("R15", "a menor Joana foi ouvida"),
    ("R16", "A vítima A. B. M. foi ouvida."), ("R17", "a mãe, Teresa Fulana Guambe, veio"),
    ("R18", "Mora no Quarteirão 5, casa n.º 12."), ("R19", "Fica em -23.8597, 35.3472 ali."),
    ("R20", "Seguem os autos n.º 45/2026 hoje."),
    ("R21", "Conta MZ59000301080016367102371 aberta."),
    ("R22", "O NIB 000301080016367102371 serve."),
    ("K3", "A menor da 7.ª classe da Escola Primária de Chambone foi ouvida."),
    ("D11", "Ver MXX-26-001, MXX-26-002, MXX-26-003 e MXX-26-004."),
    ("K1", "A menor da 7.ª classe, grávida, natural do bairro Chambone, foi ouvida."),
    ("K2", "A menor está grávida e foi ouvida."), ("K4", "Foi denunciado por uma vizinha."),
    ("K5", "O abrigo fica no bairro Chambone."), ("K6", "O mandado de captura sai a 30/12/2026."),
    ("K8", "Conhecido por Tigre na zona."),
    (
      "K9",
      "Disse: «Levaram-me de noite, e ninguém quis saber onde eu andava durante esse tempo todo»."
    ), ("R23", "foram registados dois casos em Bembe"),
  ]
  /// One of each rule that only remarks.
  private static let remarked = [
    ("R06", "O número 400339910 consta."), ("K10", "Ver a fotografia visita.jpg da sala."),
    ("D15", "Há pessoas em perigo na fronteira."), ("T1", "Falou-se de um migrante ilegal."),
    ("S1", "Leu-se a ata da sessão."),
  ]

  private static let record = "meetings/2026-07-30.txt"

  @Test func everyRuleHasAnExampleHere() {
    let named = Set((Self.refused + Self.remarked).map(\.0))
    #expect(named == Set(Rule.allCases.map(\.rawValue)))
  }

  /// Maxixe's last meeting with a sentence of it another, under a heading of its last item.
  private func shop(saying sentence: String, under heading: String = "## Diversos\n") throws
    -> Workshop
  {
    let shop = try Workshop("Maxixe")
    let path = Self.record
    let text = try shop.text(path).replacing(
      "A sessão de Outubro passa para Dezembro, por causa da campanha de vacinação.", with: sentence
    ).replacing("## Diversos\n", with: heading)
    try shop.write(text, to: path)
    return shop
  }

  /// A remark stands beside a document and never in its way.
  @Test(arguments: remarked)
  func remarksRefuseNothing(rule: String, sentence: String) throws {
    let shop = try shop(saying: sentence)
    let ended = try shop.run("minutes", "2026-07-30", "--form", "acta")
    #expect(ended.code == 0)
    #expect(ended.output.contains(sentence))
    #expect(ended.errors.contains(" \(rule): "), "\(ended.errors)")
  }

  /// A document of the meeting that holds it is refused with file, line and rule: at any label when it
  /// blocks, at TLP:GREEN and TLP:CLEAR when it warns.
  @Test(arguments: refused)
  func everyRuleRefusesWithFileLineAndRule(rule: String, sentence: String) throws {
    let shop = try shop(saying: sentence, under: "## Diversos\nnível: individual\n")
    let path = Self.record
    let text = try shop.text(path)
    let line = try #require(
      text.split(separator: "\n", omittingEmptySubsequences: false).firstIndex { $0 == sentence })
    let cleared = text.replacing("partilha: TLP:AMBER\n", with: "partilha: TLP:GREEN\n")
    try shop.write(cleared, to: path)
    for form in ["acta", "table"] {
      for format in ["text", "html", "pdf"] {
        let ended = try shop.run("minutes", "2026-07-30", "--form", form, "--format", format)
        #expect(ended.code == 6, "\(rule) \(form) \(format)")
        #expect(ended.output.isEmpty)
        let found = ended.errors.split(separator: "\n").contains {
          $0.contains("\(path):\(line + 1):") && $0.contains(" \(rule): ")
        }
        #expect(found, "\(rule): \(ended.errors)")
      }
    }
  }
}
