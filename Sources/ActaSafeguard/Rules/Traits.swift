/// What a sentence says of one person: how many kinds of trait, and where.
struct Traits {
  enum Kind: CaseIterable, Hashable {
    case sex, age, place, school, origin, work, family, health, day, route
  }

  private var kinds: Set<Kind> = []
  private(set) var first = Int.max
  private(set) var last = 0
  /// Letter where a school's name begins, and where a class does.
  private(set) var school: Int?
  private(set) var grade: Int?

  var count: Int { kinds.count }

  mutating func add(_ kind: Kind, _ range: Range<Int>) {
    kinds.insert(kind)
    first = min(first, range.lowerBound)
    last = max(last, range.upperBound)
    if kind == .school, school == nil { school = range.lowerBound }
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
    for (kind, words) in SafeguardTables.traits where isOne(token, of: words) {
      traits.add(kind, range)
    }
    if isOne(token, of: SafeguardTables.quarters), isNameNear(token) {
      traits.add(.place, range)
    } else if isOne(token, of: SafeguardTables.schools), isNameNear(token) {
      traits.add(.school, range)
    }
  }

  private func noteNumber(_ range: Range<Int>, in traits: inout Traits) {
    if let end = date(at: range.lowerBound) { traits.add(.day, range.lowerBound..<end) }
    if let end = grade(at: range) { traits.addGrade(range.lowerBound..<end) }
    let age = found.reversed().prefix(32).contains {
      $0.rule == .exactAge && $0.range.contains(range.lowerBound)
    }
    if age { traits.add(.age, range) }
  }

  /// `7.ª classe`, `10ª classe`, `grade`.
  private func grade(at range: Range<Int>) -> Int? {
    var place = range.lowerBound
    while isDigit(text[place]) { place += 1 }
    guard place - range.lowerBound <= 2 else { return nil }
    if text[place] == 0x2E { place += 1 }
    if text[place] == Shape.degree || text[place] == 0x61 { place += 1 }
    place = blanks(at: place)
    return phrase(SafeguardTables.grade, at: place)
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
