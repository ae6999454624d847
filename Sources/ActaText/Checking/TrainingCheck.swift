import ActaMeeting

/// What a training's own table shows to be wrong.
struct TrainingCheck {
  let training: Training

  var problems: [Diagnostic] { ages + marks + doubles }

  /// Two rows of one name and institution are counted as one person, unless a row says `distinct`.
  private var doubles: [Diagnostic] {
    var lines: [PersonKey: Int] = [:]
    return training.participants.compactMap { person in
      guard person.distinct.isEmpty, !person.name.isEmpty else { return nil }
      let key = PersonKey(
        name: PersonName(person.name), institution: PlainWord(person.institution ?? ""))
      guard let earlier = lines[key] else {
        lines[key] = person.line
        return nil
      }
      return Diagnostic(
        .duplicateRow, line: person.line, [person.name.prefixForMessage, String(earlier), "person"])
    }
  }

  /// Ages are bands, never dates; one that begins under 18 is a child's.
  private var ages: [Diagnostic] {
    training.participants.compactMap { person in
      guard let age = person.age else { return nil }
      if let first = TrainingCheck.firstYear(age), first < 18 {
        return Diagnostic(.minorListed, line: person.line, [age.prefixForMessage])
      }
      return TrainingCheck.band(age, line: person.line)
    }
      + training.reached.compactMap { TrainingCheck.band($0.age, line: $0.line) }
  }

  private static func band(_ age: String, line: Int) -> Diagnostic? {
    AgeBand.isBand(age) ? nil : Diagnostic(.ageBand, line: line, [age.prefixForMessage])
  }

  /// As many marks as most people have.
  private var marks: [Diagnostic] {
    let counts = training.participants.map(\.marks.count).filter { $0 > 0 }
    let tallies = Dictionary(counts.map { ($0, 1) }, uniquingKeysWith: +)
    guard let usual = tallies.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else {
      return []
    }
    return training.participants.compactMap { person in
      guard !person.marks.isEmpty, person.marks.count != usual else { return nil }
      return Diagnostic(
        .marksMismatch, line: person.line, [String(person.marks.count), String(usual)])
    }
  }

  /// The first number of a band such as `12-17`, `<18` (which begins at 0) or `60+`; of a date, one
  /// that no age reaches.
  private static func firstYear(_ age: String) -> Int? {
    let band = AgeBand.isBand(age) ? AgeBand.read(age) : nil
    let bytes = Array((band ?? age).utf8.prefix(20))
    if bytes.first == UInt8(ascii: "<") { return 0 }
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    let isDate = bytes.contains { $0 == UInt8(ascii: "/") }
    return isDate ? 9999 : decimal(digits)
  }
}
