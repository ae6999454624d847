import ActaMeeting
import ActaMinutes
import ActaText
import Testing

/// What must not get out does not, in any form, label or language.
struct LeakTests {
  private static let secrets = [
    "Segredo alfa do parágrafo reservado", "Título bravo que ninguém vê", "Nota charlie da acção",
    "Deliberação delta em segredo", "Comentário eco que viaja", "Campo foxtrot do utilizador",
    "Razão golfe de quem se opôs", "Prova hotel apresentada", "Ponto índia reservado",
    "Parágrafo juliete do ponto", "Correcção quilo antiga",
  ]

  private static let text = """
    acta: 1
    meeting: 7.ª sessão ordinária
    number: 7
    date: 2026-08-20
    started: 09:00
    ended: 12:00
    place: Sala lima do distrito
    type: ordinary
    chair: pedro
    secretary: ana
    quorum: 8 of 14
    status: draft
    share: TLP:AMBER
    x-nota: Campo foxtrot do utilizador

    ; Comentário eco que viaja

    ## Attendance

    pedro: present
    ana: present, nota mike da presença
    + Uma Exemplo (Universidade, F): guest

    ## Ponto aberto a todos os distritos
    kind: decision
    share: TLP:CLEAR
    opened: 09:10
    closed: 09:40

    Isto pode dizer-se a toda a gente.

    RESTRICTED TLP:RED: Título bravo que ninguém vê
      Segredo alfa do parágrafo reservado

    DECISION D1: Deliberação delta em segredo
      share: TLP:RED
      block: PRM, Razão golfe de quem se opôs
      result: adopted
      basis: consensus

    ACTION A1: Acção aberta a todos
      who: PRM

    ## Ponto índia reservado
    share: TLP:RED
    opened: 09:40
    closed: 11:00

    Parágrafo juliete do ponto

    REVIEW 2026-07-30/A1: done
      evidence: Prova hotel apresentada

    ACTION A2: Entregar o relatório november
      who: PRM
      Nota charlie da acção

    ## Ponto do costume
    opened: 11:00
    closed: 11:30

    Só os membros lêem óscar.

    CORRECTION C1: Em tempo
      on: D1
      reads: Correcção quilo antiga
      should-read: Correcção papa nova

    """

  private func reading(_ text: String = text) -> Reading<Meeting> {
    readMeeting(Document(text: text), name: "2026-08-20")
  }

  private func letters(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter }
  }

  @Test(arguments: MinutesForm.allCases, [Label.amberStrict, .amber, .green, .clear])
  func nothingStricterEntersAnyForm(form: MinutesForm, label: Label) throws {
    let group = try FixtureGroup("Maxixe")
    let source = reading()
    for language in Language.allCases {
      for subject in [nil, "1", "2", "3", "D1", "PRM"] as [String?] {
        var request = group.request(source.value, form, language, label: label)
        request.subject = subject
        let document = Minutes.document(request)
        let all = letters(document.pages.flatMap { $0 }.joined())
        for secret in Self.secrets {
          #expect(!all.contains(letters(secret)), "\(form) \(label.rawValue) \(secret)")
        }
        let wider = ["Pedro Exemplo", "Sala lima", "nota mike", "óscar", "Ponto do costume"]
        for name in wider where label > .amber {
          #expect(!all.contains(letters(name)), "\(form) \(label.rawValue) \(name)")
        }
        #expect(Disclosure(request, of: source).leaks(in: document.text).isEmpty)
      }
    }
  }

  @Test(arguments: [MinutesForm.acta, .table, .agenda])
  func whatReachesAMemberStaysAtHome(form: MinutesForm) throws {
    var group = try FixtureGroup("Maxixe").request(reading().value, form, .portuguese).group
    for index in group.members.indices {
      group.members[index].function = "Procurador, tel. 84 123 4567, pd@exemplo.mz"
    }
    for index in group.institutions.indices { group.institutions[index].name += " 84 123 4567" }
    let meeting = reading().value
    let request = MinutesRequest(
      meeting: meeting, group: group, form: form, label: .red, language: .portuguese)
    let sheet = AttendanceSheet(meeting, group: group, language: .portuguese).text
    for text in [Minutes.document(request).text, sheet] {
      #expect(!text.contains("84 123") && !text.contains("pd@"))
    }
    #expect(sheet.contains("Procurador"))
  }

  @Test func theirOwnCircleReadsThem() throws {
    let group = try FixtureGroup("Maxixe")
    let request = group.request(reading().value, .acta, .portuguese, label: .red)
    let all = letters(Minutes.document(request).text)
    for secret in ["Segredo alfa do parágrafo", "Deliberação delta", "Ponto índia", "juliete"] {
      #expect(all.contains(letters(secret)))
    }
    #expect(!all.contains(letters("Comentário eco")))
  }

  @Test func whatIsLeftOutSaysSoAndNoMore() throws {
    let group = try FixtureGroup("Maxixe")
    for form in [MinutesForm.acta, .table, .agenda] {
      let text = Minutes.document(group.request(reading().value, form, .portuguese)).text
      #expect(text.contains("Ponto 2: reservado, TLP:RED"))
      if form != .agenda { #expect(text.contains("(reservado, TLP:RED)")) }
    }
    let english = Minutes.document(group.request(reading().value, .acta, .english)).text
    #expect(english.contains("Item 2: restricted, TLP:RED"))
  }

  @Test func aClearedItemReachesTheWiderCircleWithItsLabel() throws {
    let group = try FixtureGroup("Maxixe")
    let request = group.request(reading().value, .table, .portuguese, label: .clear)
    let text = Minutes.document(request).text
    #expect(text.contains("Isto pode dizer-se a toda a gente."))
    #expect(text.contains("Acção aberta a todos"))
    #expect(text.contains("TLP:CLEAR"))
    #expect(!text.contains("TLP:AMBER "))
  }

  @Test(
    arguments: [
      "SEGREDO ALFA DO PARAGRAFO RESERVADO", "segredo alfa do para\u{301}grafo\nreservado",
      "Segredo  alfa-do parágrafo\n   reservado", "titulo bravo que ninguem ve",
      "Comentário eco que viaja",
    ])
  func aLeakIsFoundHoweverItIsSpelled(leak: String) throws {
    let group = try FixtureGroup("Maxixe")
    let source = reading()
    let request = group.request(source.value, .acta, .portuguese)
    let leaks = Disclosure(request, of: source).leaks(in: "Antes. \(leak) Depois.")
    #expect(leaks.count == 1)
    let found = try #require(leaks.first)
    #expect(source.document.text(ofLine: found.withheld.line).utf8.count > 4)
  }

  /// The rows of a cell stand beside those of its neighbours, so that no line of the page holds it.
  @Test func aLeakIsFoundInACellThatIsBroken() throws {
    let group = try FixtureGroup("Maxixe")
    let source = reading()
    let other = reading(
      Self.text.replacing("Acção aberta a todos", with: "Segredo alfa do parágrafo reservado"))
    let sheet = Minutes.document(group.request(other.value, .actions, .portuguese))
    #expect(sheet.text.contains("A1    Segredo alfa do parágrafo                      "))
    let disclosure = Disclosure(group.request(source.value, .actions, .portuguese), of: source)
    let texts = disclosure.leaks(in: sheet).map(\.withheld.text)
    #expect(texts == ["Segredo alfa do parágrafo reservado"])
  }

  /// Text of a stricter label that somebody wrote again where all read it.
  private static let repeated = """
    acta: 1
    date: 2026-08-20
    place: O piquete muda de casa no domingo
    status: draft
    share: TLP:AMBER

    ## Ponto

    Falou-se da rede.

    O PIQUETE muda de
    casa no domingo.

    RESTRICTED TLP:RED: Piquete
      O piquete muda de casa no domingo.

    """

  @Test(arguments: [
    ("", [3]), ("place: O piquete muda de casa no domingo\n", [10]),
    ("place: O piquete muda de casa no domingo\n|; allow TLP: foi na rádio\n", []),
  ])
  func whatIsSaidAgainInTextForAllIsALeak(change: String, places: [Int]) throws {
    let parts = change.split(separator: "|").map(String.init)
    var text = parts.first.map { Self.repeated.replacing($0, with: "") } ?? Self.repeated
    if parts.count > 1 { text = text.replacing("O PIQUETE", with: parts[1] + "O PIQUETE") }
    let group = try FixtureGroup("Maxixe")
    let source = reading(text)
    let request = group.request(source.value, .acta, .portuguese)
    let leaks = Disclosure(request, of: source).leaks(in: Minutes.document(request))
    #expect(leaks.compactMap(\.repeatedAt) == places)
    for leak in leaks {
      let message = leak.message(for: .amber, in: .portuguese)
      #expect(message.hasPrefix("\(places[0]):1: error: TLP: aqui repete-se texto da linha"))
      #expect(message.contains("permite TLP: motivo"))
      #expect(!leak.message(for: .green, in: .portuguese).contains("permite"))
    }
  }

  /// Public text, the whole of a restricted one, and whether the first gives the second away.
  @Test(arguments: [
    ("O caso é de Chambone, como se sabe.", "Chambone.", true),
    ("Entregue o relatório.", "Entregue.", false), ("Foi entregue.", "Entregue.", false),
    ("Textosegredo do ponto.", "Textosegredo do ponto.", true),
    ("Textosegredo", "Textosegredo", true), ("A chave é xk-7741-qq.", "XK-7741-QQ", true),
    ("Falou-se da casa\ndo pastor.", "Casa do pastor", true),
    ("Está em curso.", "Em curso.", false), ("Os acasos do pastoreio.", "Casa do pastor", false),
    ("A OIM leu.", "OIM", false), ("Veio Ana Exemplo.", "Ana Exemplo", false),
    ("Na casa, do pastor.", "CASA DO PASTOR", true),
  ])
  func aShortTextIsALeakWhereItTellsSomething(shown: String, hidden: String, isLeak: Bool) throws {
    let text = Self.repeated.replacing("Falou-se da rede.", with: shown)
      .replacing("O PIQUETE muda de\ncasa no domingo.\n\n", with: "")
      .replacing("  O piquete muda de casa no domingo.", with: "  " + hidden)
    let group = try FixtureGroup("Maxixe")
    let source = reading(text.replacing("place: O piquete muda de casa no domingo\n", with: ""))
    let request = group.request(source.value, .acta, .portuguese)
    let leaks = Disclosure(request, of: source).leaks(in: Minutes.document(request))
    #expect(leaks.map(\.withheld.text) == (isLeak ? [hidden] : []))
    #expect(leaks.allSatisfy { $0.repeatedAt == 8 })
  }

  /// A decision that was cleared by itself is for all who may read it, wherever else it is told.
  @Test func whatWasClearedByItselfIsNoLeak() throws {
    let text = Self.repeated.replacing("place: O piquete muda de casa no domingo\n", with: "")
      .replacing(
        "O PIQUETE muda de\ncasa no domingo.",
        with: "DECISION D1: O piquete muda de casa no domingo.\n  share: TLP:AMBER")
    let group = try FixtureGroup("Maxixe")
    let source = reading(text)
    let request = group.request(source.value, .acta, .portuguese)
    #expect(Disclosure(request, of: source).leaks(in: Minutes.document(request)).isEmpty)
  }

  /// What the forms themselves put together never looks like personal data.
  @Test(arguments: FixtureGroup.all, MinutesForm.allCases)
  func noDocumentOfTheFixturesIsRefused(group: FixtureGroup, form: MinutesForm) {
    for reading in group.meetings {
      for language in Language.allCases {
        let document = Minutes.document(group.request(reading.value, form, language))
        let file = ScannedFile(
          path: "meetings/\(reading.value.name).txt", document: reading.document, kind: .meeting)
        let check = LeavingCheck(group: group.group, files: [file])
        let verdict = check.verdict(on: document.texts, label: document.label, name: "acta")
        #expect(verdict.refused.isEmpty, "\(reading.value.name) \(form) \(language)")
      }
    }
  }
}
