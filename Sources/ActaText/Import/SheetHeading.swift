import ActaMeeting

/// What a heading of someone's attendance list stands for, in Portuguese or English, however it is
/// spelt.
enum SheetHeading: Hashable {
  case name, surname, institution, sex, age, birth, marks
  case pre(Scale)
  case post(Scale)
  case halfDay(HalfDay)
  /// A telephone, an address, the number of a document: dropped with a word about it.
  case contact
  /// A running number or a signature: dropped without a word.
  case nothing

  /// What a full score is.
  enum Scale: Hashable {
    case percent
    case outOf(Int)
  }

  /// A day with its half; what is not said is nil.
  struct HalfDay: Hashable {
    var day: Day?
    var half: Half?
  }

  enum Half: Int, Hashable {
    case morning, afternoon
  }

  enum Day: Hashable {
    /// The first day is 1.
    case ordinal(Int)
    case date(day: Int, month: Int)
  }

  /// Nil when it stands for nothing known here.
  init?(_ text: String) {
    let words = HeadingWords(text)
    guard !words.all.isEmpty else { return nil }
    if words.has(HeadingWords.contact) {
      self = .contact
    } else if words.has(HeadingWords.institution) {
      self = .institution
    } else if words.has(["apelido", "surname"]) || words.all == ["last", "name"] {
      self = .surname
    } else if words.has(HeadingWords.name) {
      self = .name
    } else if words.has(["sexo", "sex", "genero", "gender"]) || words.isSexPair {
      self = .sex
    } else if words.has(["nascimento", "birth", "dob", "nasc"]) {
      self = .birth
    } else if words.has(["idade", "age", "faixa", "etaria", "etario", "idades"]) {
      self = .age
    } else if words.all == ["marcas"] || words.all == ["marks"] {
      self = .marks
    } else if let score = words.score {
      self = score
    } else if words.has(["assinatura", "signature", "rubrica"]) || words.isNumber {
      self = .nothing
    } else if let halfDay = words.halfDay {
      self = .halfDay(halfDay)
    } else {
      return nil
    }
  }
}

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

  /// `Dia 1 manhã`, `28/07 tarde`, `Day 2 AM`, `28 de Julho`, `Manhã`, `D1M`, `Presença`.
  var halfDay: SheetHeading.HalfDay? {
    let day = self.day
    var half: SheetHeading.Half?
    if has(["manha", "am", "morning", "manhas"]) { half = .morning }
    if has(["tarde", "pm", "afternoon", "tardes"]) { half = .afternoon }
    if half == nil, day != nil, let last = all.last, all.count > 1 {
      if last == "m" { half = .morning }
      if last == "t" { half = .afternoon }
    }
    let isPresence = has(["presenca", "presencas", "presente", "attendance", "present", "attended"])
    guard day != nil || half != nil || isPresence else { return nil }
    return SheetHeading.HalfDay(day: day, half: half)
  }

  private var day: SheetHeading.Day? {
    let numbers = all.compactMap { Int($0) }
    if let place = all.firstIndex(where: { ["dia", "day", "d"].contains($0) }), numbers.count == 1,
      let number = numbers.first, (1...60).contains(number), all.indices.contains(place)
    {
      return .ordinal(number)
    }
    let month = all.lazy.compactMap(HeadingWords.month).first
    if let month, let number = numbers.first, (1...31).contains(number) {
      return .date(day: number, month: month)
    }
    guard numbers.count >= 2 else { return nil }
    let isYearFirst = numbers[0] > 1900 && numbers.count >= 3
    let (day, number) = isYearFirst ? (numbers[2], numbers[1]) : (numbers[0], numbers[1])
    guard (1...31).contains(day), (1...12).contains(number) else { return nil }
    return .date(day: day, month: number)
  }

  private static func month(_ word: String) -> Int? {
    let names = [
      ["jan"], ["fev", "feb"], ["mar"], ["abr", "apr"], ["mai", "may"], ["jun"], ["jul"],
      ["ago", "aug"], ["set", "sep"], ["out", "oct"], ["nov"], ["dez", "dec"],
    ]
    guard word.utf8.count >= 3, word != "manha", word != "marcas" else { return nil }
    return names.firstIndex { $0.contains { word.hasPrefix($0) } }.map { $0 + 1 }
  }
}
