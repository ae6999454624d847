/// What a sentence says of one person: how many kinds of trait, and where.
struct Traits {
  enum Kind: Int {
    case sex, age, place, school, origin, work, family, health, day, route
  }

  /// A bit for each kind.
  private var kinds: UInt = 0
  private(set) var first = Int.max
  private(set) var last = 0
  /// Letter where a school's name begins, and where a class does.
  private(set) var school: Int?
  private(set) var grade: Int?

  var count: Int { kinds.nonzeroBitCount }

  mutating func add(_ kind: Kind, _ range: Range<Int>) {
    kinds |= 1 << UInt(kind.rawValue)
    first = min(first, range.lowerBound)
    last = max(last, range.upperBound)
    if kind == .school, school == nil { school = range.lowerBound }
  }

  /// A school that may be another institution: with a class it is one.
  mutating func addSchoolOfClass(_ range: Range<Int>) {
    if school == nil { school = range.lowerBound }
  }

  mutating func addGrade(_ range: Range<Int>) {
    if grade == nil { grade = range.lowerBound }
    add(.age, range)
  }
}

extension Scanner {
  /// Notes what one word says of a person.
  func note(_ token: Int, in traits: inout Traits) {
    let range = text.tokens[token]
    if isDigit(text[range.lowerBound]) { noteNumber(range, in: &traits) }
    guard isKnown(token) else { return }
    if words(token) & SafeguardTables.traitWords != 0 {
      for (kind, words) in SafeguardTables.traits where isOne(token, of: words) {
        traits.add(kind, range)
      }
    }
    if isOne(token, of: SafeguardTables.quarters), isNameNear(token) {
      traits.add(.place, range)
    } else if isSchool(token) {
      traits.add(.school, range)
    } else if isOne(token, of: SafeguardTables.institutes), isNameNear(token) {
      traits.addSchoolOfClass(range)
    }
    if let end = gradeInWords(token) { traits.addGrade(range.lowerBound..<end) }
  }

  /// `Escola Primária de Bembe`, `ESG de Maxixe`, `Bembe Primary School`.
  private func isSchool(_ token: Int) -> Bool {
    let isCode = isOne(token, of: SafeguardTables.schoolCodes)
    if isCode { return text.isUpper(text.tokens[token].lowerBound) && isNameNear(token) }
    guard isOne(token, of: SafeguardTables.schools) else { return false }
    return isNameNear(token) || reads(token, SafeguardTables.school) && isNameBefore(token)
  }

  /// `sexta classe`, `sixth grade`, `Grade 6`, `class seven`.
  private func gradeInWords(_ token: Int) -> Int? {
    guard isFollowedByWord(token) else { return nil }
    let next = text.tokens[token + 1]
    if isOne(token, of: SafeguardTables.ordinals) {
      return isOne(token + 1, of: SafeguardTables.grades) ? next.upperBound : nil
    }
    guard isOne(token, of: SafeguardTables.gradesBefore) else { return nil }
    let isNumber = next.count <= 2 && next.allSatisfy { isDigit(text[$0]) }
    return isNumber || isOne(token + 1, of: SafeguardTables.gradeNumerals) ? next.upperBound : nil
  }

  private func noteNumber(_ range: Range<Int>, in traits: inout Traits) {
    if let end = date(at: range.lowerBound) { traits.add(.day, range.lowerBound..<end) }
    if let end = grade(at: range) { traits.addGrade(range.lowerBound..<end) }
    let age = found.reversed().prefix(32).contains {
      $0.rule == .exactAge && $0.range.contains(range.lowerBound)
    }
    if age { traits.add(.age, range) }
  }

  /// `7.ª classe`, `10ª classe`, `7th grade`.
  private func grade(at range: Range<Int>) -> Int? {
    var place = range.lowerBound
    while isDigit(text[place]) { place += 1 }
    guard place - range.lowerBound <= 2 else { return nil }
    if text[place] == 0x2E { place += 1 }
    if text[place] == Shape.degree || text[place] == 0x61 {
      place += 1
    } else if text[place] == 0x74, text[place + 1] == 0x68 {
      place += 2
    }
    place = blanks(at: place)
    return phrase(SafeguardTables.grade, at: place)
      ?? phrase(SafeguardTables.englishGrade, at: place)
  }

  /// `Bembe Primary School`: a name before it and its kind, not the beginning of a sentence.
  private func isNameBefore(_ token: Int) -> Bool {
    var word = token
    repeat {
      guard word > 0, isFollowedByWord(word - 1) else { return false }
      word -= 1
    } while isOne(word, of: SafeguardTables.schoolKinds)
    let start = text.tokens[word].lowerBound
    return text.isUpper(start) && !beginsSentence(start)
  }

  /// A capitalised word within the next four, joined by blanks.
  private func isNameNear(_ token: Int) -> Bool {
    var next = token
    while next < token + 4, isFollowedByWord(next) {
      next += 1
      if text.isUpper(text.tokens[next].lowerBound) { return true }
    }
    return false
  }
}
