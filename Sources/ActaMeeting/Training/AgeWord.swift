/// A band of age that is said by a word and no number, as awareness sessions count people.
enum AgeWord: Hashable, Sendable {
  /// Of everyone under 18, or of years that nobody can read: `criança`, `adolescentes`, `dezasseis anos`.
  case minor
  case adult
  /// Nobody asked.
  case unsaid

  /// By the whole text or one of its words; nil where no word of it is known.
  init?(_ text: String) {
    let words = text.utf8.split { $0 < 0x80 && !AgeWord.isLetter($0) }
      .map { PlainWord(String($0) ?? "").bytes }
    // `-`, `?`, `/` say nothing.
    guard !words.isEmpty else {
      self = .unsaid
      return
    }
    func names(_ known: [String]) -> Bool {
      known.contains { one in words.contains { $0.elementsEqual(one.utf8) } }
    }
    if names(AgeWord.wordsOfMinors) {
      self = .minor
    } else if names(AgeWord.wordsOfAdults) {
      self = .adult
    } else if names(AgeWord.wordsOfNothing) {
      self = .unsaid
    } else {
      return nil
    }
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// In plain letters.
  private static let wordsOfMinors = [
    "crianca", "criancas", "menor", "menores", "adolescente", "adolescentes", "adolescencia",
    "infancia", "infante", "bebe", "bebes", "menina", "meninas", "menino", "meninos", "rapariga",
    "raparigas", "rapaz", "rapazes", "aluno", "aluna", "alunos", "alunas", "petiz", "ano", "anos",
    "mes", "meses", "child", "children", "minor", "minors", "adolescent", "adolescents", "teen",
    "teens", "teenager", "teenagers", "kid", "kids", "infant", "infants", "baby", "babies", "girl",
    "girls", "boy", "boys", "pupil", "pupils", "underage", "year", "years", "month", "months",
  ]

  private static let wordsOfAdults = [
    "adulto", "adulta", "adultos", "adultas", "maior", "maiores", "jovem", "jovens", "idoso",
    "idosa", "idosos", "idosas", "anciao", "anciaos", "adult", "adults", "youth", "youths", "elder",
    "elders", "elderly", "senior", "seniors",
  ]

  private static let wordsOfNothing = [
    "ni", "nd", "na", "sd", "desconhecida", "desconhecido", "desconhecidas", "desconhecidos",
    "indicada", "indicado", "sabe", "unknown", "stated", "given",
  ]
}
