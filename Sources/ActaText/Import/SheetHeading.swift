import ActaMeeting

/// What a heading of someone's attendance list stands for, in Portuguese or English, however it is
/// spelt.
enum SheetHeading: Hashable {
  case name, surname, institution, sex, age, birth, marks
  case pre(Scale)
  case post(Scale)
  case halfDay(HalfDay)
  /// The half-day of that number, from 1.
  case session(Int)
  /// A column that is ticked for people of one sex, or of one age band.
  case isSex(Sex)
  case isAge(String)
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
    /// 0 is Monday. `segunda` and its like are the second and so on where a first is named.
    case weekday(Int)
  }

  /// Nil when it stands for nothing known here.
  init?(_ text: String) {
    let words = HeadingWords(text)
    guard !words.all.isEmpty, !words.isOfTheEvent,
      let found = SheetHeading.ofPerson(words) ?? SheetHeading.ofCourse(words) ?? .ofBand(text)
    else { return nil }
    self = found
  }

  /// Who somebody is.
  private static func ofPerson(_ words: HeadingWords) -> SheetHeading? {
    if words.has(HeadingWords.contact) { return .contact }
    if words.has(HeadingWords.institution) { return .institution }
    if words.has(["apelido", "surname"]) || words.all == ["last", "name"] { return .surname }
    if words.has(HeadingWords.name) { return .name }
    if let sex = words.sexTicked { return .isSex(sex) }
    if words.has(["sexo", "sex", "genero", "gender"]) || words.isSexPair { return .sex }
    if words.has(["nascimento", "birth", "dob", "nasc"]) { return .birth }
    let isAge = words.has(["idade", "age", "faixa", "etaria", "etario", "idades"])
    return isAge ? .age : nil
  }

  /// When somebody came, and what they scored.
  private static func ofCourse(_ words: HeadingWords) -> SheetHeading? {
    if words.all == ["marcas"] || words.all == ["marks"] { return .marks }
    if let score = words.score { return score }
    if words.has(["assinatura", "signature", "rubrica"]) || words.isNumber { return .nothing }
    if let number = words.session { return .session(number) }
    return words.halfDay.map { .halfDay($0) }
  }

  private static func ofBand(_ text: String) -> SheetHeading? {
    AgeBand.isBand(text) ? AgeBand.read(text).map { .isAge($0) } : nil
  }
}

extension SheetHeading {
  var isHalfDay: Bool {
    switch self {
    case .halfDay, .session: true
    default: false
    }
  }

  /// Whether it can stand in a second row of headings, below a wider one.
  var isPart: Bool {
    switch self {
    case .halfDay, .session, .isSex, .isAge, .pre, .post: true
    default: false
    }
  }

  /// What each cell of a row of headings stands for; letters are told by their neighbours.
  static func all(_ cells: [String]) -> [SheetHeading?] {
    let letters = cells.map { cell -> String? in
      let words = HeadingWords(cell).all
      return words.count == 1 && words[0].utf8.count == 1 ? words[0] : nil
    }
    return cells.indices.map { place in
      guard let letter = letters[place] else { return SheetHeading(cells[place]) }
      let before = letters[..<place].last ?? nil
      let after = letters[(place + 1)...].first ?? nil
      return SheetHeading(letter: letter, between: before, and: after)
        ?? SheetHeading(cells[place])
    }
  }

  /// `F` and `M`, `H` and `M`, `M` and `T` side by side.
  private init?(letter: String, between before: String?, and after: String?) {
    switch (before, letter, after) {
    case (_, "f", "m"), ("m", "f", _): self = .isSex(.female)
    case ("f", "m", _): self = .isSex(.male)
    case (_, "m", "t"): self = .halfDay(HalfDay(half: .morning))
    case ("m", "t", _): self = .halfDay(HalfDay(half: .afternoon))
    case (_, "m", "f"): self = .isSex(.male)
    case (_, "h", "m"), ("m", "h", _): self = .isSex(.male)
    case ("h", "m", _), (_, "m", "h"): self = .isSex(.female)
    default: return nil
    }
  }
}
