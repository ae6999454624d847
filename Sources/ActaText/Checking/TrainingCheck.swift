package import ActaMeeting

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
      guard AgeBand.mayBeMinor(age, on: training.firstDay) else {
        return TrainingCheck.band(age, line: person.line)
      }
      return Diagnostic(minorListed: person)
    }
      // Who is counted may be told by other words: teachers, leaders.
      + training.reached.filter { $0.age.utf8.contains { (0x30...0x39).contains($0) } }
      .compactMap { TrainingCheck.band($0.age, line: $0.line) }
  }

  private static func band(_ age: String, line: Int) -> Diagnostic? {
    AgeBand.isBand(age) ? nil : Diagnostic(.ageBand, line: line, [age.prefixForMessage])
  }

  private var marks: [Diagnostic] {
    guard let usual = usualMarks else { return [] }
    return uneven.map { person in
      Diagnostic(.marksMismatch, line: person.line, [String(person.marks.count), String(usual)])
    }
  }

  /// How many marks most people have; nil when nobody has any.
  var usualMarks: Int? {
    let counts = training.participants.map(\.marks.count).filter { $0 > 0 }
    let tallies = Dictionary(counts.map { ($0, 1) }, uniquingKeysWith: +)
    return tallies.max { ($0.value, $0.key) < ($1.value, $1.key) }?.key
  }

  /// People who have marks, and not as many as most.
  var uneven: [Participant] {
    guard let usual = usualMarks else { return [] }
    return training.participants.filter { !$0.marks.isEmpty && $0.marks.count != usual }
  }
}

extension Diagnostic {
  /// That somebody under 18 is listed by name.
  package init(minorListed person: Participant) {
    self.init(.minorListed, line: person.line, [(person.age ?? "").prefixForMessage])
  }
}
