import ActaMeeting

/// How a Portuguese name takes its article: «a Procuradoria», «o Serviço», «as Confissões». Names
/// that begin with no word known here, such as foreign ones, take none.
enum Article: Hashable, Sendable {
  case masculine, feminine, masculinePlural, femininePlural

  /// By the first word of a name.
  init?(ofName name: String) {
    let first =
      name.utf8.split(maxSplits: 1) { " -".utf8.contains($0) }.first.flatMap { String($0) } ?? ""
    let word = PlainWord(DifferenceCause.unmarked(first)).bytes
    let found = Article.known.first { $0.words.contains { word.elementsEqual($0.utf8) } }
    guard let found else { return nil }
    self = found.article
  }

  /// The one of four forms that agrees.
  func form(_ forms: Forms) -> String {
    switch self {
    case .masculine: forms.masculine
    case .feminine: forms.feminine
    case .masculinePlural: forms.masculinePlural
    case .femininePlural: forms.femininePlural
    }
  }

  /// Nouns by which institutions, groups and services are called, in plain letters.
  private static let known: [(article: Article, words: [String])] = [
    (
      .masculine,
      [
        "abrigo", "aeroporto", "albergue", "alto", "arquivo", "banco", "bispado", "cartorio",
        "centro", "clube", "colegio", "comando", "comissariado", "comite", "conselho", "consorcio",
        "consulado", "corpo", "departamento", "distrito", "escritorio", "estado", "exercito",
        "forum",
        "chefe", "estabelecimento", "fundo", "gabinete", "governo", "grupo", "hospital",
        "infantario", "instituto", "internato",
        "jornal", "laboratorio", "lar", "ministerio", "movimento", "municipio", "nucleo",
        "observatorio", "orfanato", "parlamento", "parque", "partido", "porto", "posto", "programa",
        "projecto",
        "provedor", "secretariado", "sector", "seminario", "servico", "sindicato", "supremo",
        "tribunal",
      ]
    ),
    (
      .feminine,
      [
        "academia", "administracao", "agencia", "aldeia", "alfandega", "alianca", "arquidiocese",
        "assembleia", "associacao", "autoridade", "brigada", "cadeia", "camara", "casa", "cidade",
        "clinica", "coligacao", "comissao", "companhia", "comunidade", "conferencia",
        "confederacao",
        "confissao", "congregacao", "cooperativa", "coordenacao", "creche", "cruz", "delegacao",
        "diocese", "direccao", "embaixada", "empresa", "equipa", "escola", "esquadra", "faculdade",
        "federacao", "fundacao", "igreja", "iniciativa", "inspeccao", "inspectoria", "instituicao",
        "irmandade", "junta", "juventude", "lideranca", "liga", "linha", "localidade",
        "maternidade", "mesquita",
        "missao", "ordem", "organizacao", "ouvidoria", "paroquia", "pastoral", "penitenciaria",
        "plataforma", "policia", "presidencia", "procuradoria", "provedoria", "provincia", "radio",
        "rede", "reparticao", "representacao", "santa", "secretaria", "seccao", "sociedade",
        "subprocuradoria",
        "televisao", "uniao", "unidade", "universidade", "vila", "visao",
      ]
    ),
    (
      .masculinePlural,
      [
        "agentes", "bombeiros", "caminhos", "centros", "comandos", "comites", "conselhos",
        "correios",
        "curandeiros", "encarregados", "hospitais", "lideres", "medicos", "ministerios", "pais",
        "parceiros", "professores", "representantes", "servicos", "transportadores", "tribunais",
      ]
    ),
    (
      .femininePlural,
      [
        "aldeias", "alfandegas", "associacoes", "autoridades", "casas", "comunidades", "confissoes",
        "delegacoes", "direccoes", "escolas", "forcas", "igrejas", "irmas", "liderancas",
        "mulheres",
        "nacoes", "organizacoes", "parteiras", "procuradorias", "radios", "redes", "universidades",
      ]
    ),
  ]
}

/// A word in the four forms in which it agrees with a name.
struct Forms: Hashable, Sendable {
  let masculine: String
  let feminine: String
  let masculinePlural: String
  let femininePlural: String

  init(
    _ masculine: String, _ feminine: String, _ masculinePlural: String, _ femininePlural: String
  ) {
    self.masculine = masculine
    self.feminine = feminine
    self.masculinePlural = masculinePlural
    self.femininePlural = femininePlural
  }

  /// One word for all, as in English.
  init(_ word: String) { self.init(word, word, word, word) }
}

/// The words of a name in plain letters.
private func wordsOfName(_ name: String) -> [[UInt8]] {
  name.utf8.split { $0 < 0x80 && ($0 | 0x20) < 0x61 }.map { PlainWord(String($0) ?? "").bytes }
}

/// Which English names take «the»: those that say what they are, such as an office or a service; not
/// those that are a word of their own, such as UNICEF or Save the Children.
struct DefiniteArticle {
  static func isTaken(by name: String) -> Bool {
    if Article(ofName: name) != nil || EnglishPlural.isName(name) { return true }
    // What stands in brackets says more of it, and is no part of the name.
    let words = wordsOfName(name.utf8.split(separator: 0x28).first.flatMap { String($0) } ?? name)
    guard let first = words.first, !first.elementsEqual("the".utf8) else { return false }
    return heads.contains(where: words.contains) || openings.contains(first)
  }

  private static let heads = Set(
    [
      "administration", "agency", "association", "authority", "board", "bureau", "centre",
      "center", "command", "commission", "committee", "consulate", "council", "court", "delegation",
      "department", "directorate", "division", "embassy", "federation", "force", "forum",
      "foundation", "fund", "government", "group", "inspectorate", "institute", "league",
      "ministry", "mission", "movement", "municipality", "network", "office", "organisation",
      "organization", "platform", "police", "post", "programme", "secretariat", "section",
      "service", "services", "shelter", "society", "station", "union", "unit",
    ].map { PlainWord($0).bytes })

  /// Words that take it only where they begin the name: «the University of», but «Pedagogic University».
  private static let openings = Set(
    ["church", "diocese", "hospital", "school", "university"].map { PlainWord($0).bytes })
}

/// Which English names are of several: by the noun that says what they are, `Leaders of the Community`,
/// `Parents and Guardians`. A name that only looks like a plural, such as United Nations, is of one.
enum EnglishPlural {
  static func isName(_ name: String) -> Bool {
    // What stands after a comma says whose or where, too.
    let whole = name.utf8.split(separator: UInt8(ascii: ",")).first.flatMap { String($0) } ?? ""
    let noun = wordsOfName(whole).prefix { !ends.contains($0) }.last
    return noun.map(heads.contains) ?? false
  }

  /// What follows them only says whose or where.
  private static let ends = Set(
    ["of", "for", "in", "at", "from", "against", "on", "to", "without"].map { PlainWord($0).bytes })

  private static let heads = Set(
    [
      "activists", "agents", "associations", "authorities", "churches", "communities", "courts",
      "denominations", "elders", "embassies", "families", "forces", "groups", "guardians",
      "healers",
      "hospitals", "leaders", "members", "ministries", "mosques", "networks", "offices", "officers",
      "organisations", "organizations", "parents", "partners", "representatives", "schools",
      "services", "teachers", "traders", "transporters", "unions", "volunteers",
    ].map { PlainWord($0).bytes })
}

/// Makes the small word before a name agree with it: `a cargo de` and a network become «a cargo da
/// Rede», of several each gets its own: «com o apoio do Comando e da Organização»; English «the» goes
/// where a name takes none.
struct Agreement {
  let formal: FormalWords

  /// Puts the names after what was written so far; false where the word before them does not change,
  /// and nothing is put.
  func join(_ names: [String], to written: inout String) -> Bool {
    let bytes = written.utf8
    guard bytes.last == 0x20 else { return false }
    let end = bytes.index(before: bytes.endIndex)
    let start = bytes[..<end].lastIndex(of: 0x20).map(bytes.index(after:)) ?? bytes.startIndex
    let word = DifferenceCause.unmarked(String(written[start..<end]))
    guard let parts = parts(word.lowercased(), names) else { return false }
    let isCapital = word.utf8.first.map { (0x41...0x5A).contains($0) } ?? false
    let text = formal.list(parts)
    written.removeSubrange(start...)
    written += isCapital ? text.prefix(1).uppercased() + text.dropFirst() : text
    return true
  }

  /// What was written so far with a name after it.
  func joined(_ written: String, _ name: String) -> String {
    var text = written
    if !join([name], to: &text) { text += name }
    return text
  }

  /// Some words with the name after them: `elevada ao` and a network, «elevada à Rede».
  func phrase(_ words: String, _ name: String) -> String {
    joined("\(words) ", name)
  }

  /// Every name after its own word; nil where the word is none that changes.
  private func parts(_ word: String, _ names: [String]) -> [String]? {
    switch formal.language {
    case .portuguese:
      guard let forms = Agreement.forms(of: word) else { return nil }
      return names.map { "\(Article(ofName: $0)?.form(forms) ?? word) \($0)" }
    case .english:
      guard word == "the" else { return nil }
      return names.map { DefiniteArticle.isTaken(by: $0) ? "the \($0)" : $0 }
    }
  }

  private static func forms(of word: String) -> Forms? {
    switch word {
    case "de", "do": Forms("do", "da", "dos", "das")
    case "o": Forms("o", "a", "os", "as")
    case "ao": Forms("ao", "à", "aos", "às")
    case "em", "no": Forms("no", "na", "nos", "nas")
    case "por", "pelo": Forms("pelo", "pela", "pelos", "pelas")
    default: nil
    }
  }
}
