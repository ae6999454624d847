import ActaMeeting

/// The words and numbers of a heading, without case, accents and signs.
struct HeadingWords {
  let all: [String]

  static let contact = [
    "tel", "telefone", "telefones", "telemovel", "telem", "celular", "cel", "contacto", "contactos",
    "contato", "contact", "contacts", "phone", "telephone", "mobile", "email", "mail", "correio",
    "whatsapp", "bi", "nuit", "documento", "document", "passaporte", "passport", "dire", "mpesa",
    "pesa", "emola", "mola", "nib", "iban", "conta", "morada", "endereco", "address", "residencia",
  ]
  static let institution = [
    "instituicao", "instituicoes", "institution", "organizacao", "organization", "organisation",
    "entidade", "proveniencia", "servico", "agency",
  ]
  static let name = [
    "nome", "nomes", "name", "names", "participante", "participant", "participantes",
  ]

  init(_ text: String) {
    var words: [[UInt8]] = [[]]
    for byte in PlainWord(text).bytes {
      let isDigit = (0x30...0x39).contains(byte)
      guard isDigit || (0x61...0x7A).contains(byte) else {
        words.append([])
        continue
      }
      // `d1m` and `28jul` are several words.
      if let last = words.last?.last, (0x30...0x39).contains(last) != isDigit { words.append([]) }
      words[words.count - 1].append(byte)
    }
    all = words.filter { !$0.isEmpty }.map { String(decoding: $0, as: UTF8.self) }
  }

  func has(_ words: [String]) -> Bool { all.contains { words.contains($0) } }

  /// `Nome da actividade`, `Local do evento`: a fact of the event, which is no column.
  var isOfTheEvent: Bool {
    has([
      "evento", "event", "actividade", "atividade", "activity", "formacao", "capacitacao",
      "training",
      "facilitador", "facilitadora", "formador", "formadora", "trainer",
    ]) && has(["nome", "name", "local", "data", "tema", "titulo", "title", "instituicao"])
  }

  /// `Fem.`, `Masculino`, `Mulheres`: a column for people of one sex.
  var sexTicked: Sex? {
    guard all.count == 1, let word = all.first else { return nil }
    switch word {
    case "fem", "feminino", "feminina", "mulher", "mulheres", "female", "women": return .female
    case "masc", "masculino", "masculina", "homem", "homens", "male", "men": return .male
    default: return nil
    }
  }

  /// `Sessão 2`, `Meio-dia 3`, `Half-day 1`.
  var session: Int? {
    let isHalfDay = has(["meio", "half"]) && has(["dia", "day"])
    guard isHalfDay || has(["sessao", "session", "periodo"]) else { return nil }
    let numbers = all.compactMap { Int($0) }
    return numbers.count == 1 && (1...60).contains(numbers[0]) ? numbers[0] : nil
  }

  /// `F/M`, `H/M`, `M/F`.
  var isSexPair: Bool { all.count == 2 && all.allSatisfy { ["f", "m", "h"].contains($0) } }

  /// `N.º`, `#`, `N. ordem`.
  var isNumber: Bool {
    all.allSatisfy {
      ["n", "no", "nr", "num", "numero", "number", "o", "ord", "ordem", "de"].contains($0)
    }
  }

  /// `Pré-teste`, `pos teste (%)`, `Teste final /20`.
  var score: SheetHeading? {
    let isTest = has(["teste", "test", "nota", "score", "resultado", "avaliacao", "marks"])
    let isFirst =
      has(["pre", "preteste", "pretest", "antes", "before"])
      || isTest && has(["inicial", "initial"])
    let isLast =
      has(["pos", "post", "posteste", "posttest", "depois", "after"]) || isTest && has(["final"])
    guard isFirst != isLast else { return nil }
    let full = all.compactMap { Int($0) }.last { [5, 10, 20, 25, 30, 40, 50].contains($0) }
    let scale = full.map { SheetHeading.Scale.outOf($0) } ?? .percent
    return isFirst ? .pre(scale) : .post(scale)
  }
}
