import ActaMeeting
import Draws
import Testing

/// Unique persons over invented groups: whoever is one is counted once, however the name is written and
/// wherever it stands, and whoever is two is counted twice.
struct UniquePersonsTests {
  /// Someone as the invention knows them, before anyone writes a list.
  private struct Real {
    var given: String
    var middle: String
    var institution: String
    var sex: Sex
    var isSecond = false
  }

  private static let codes = ["PRM", "SDSMAS", "HRC"]
  private static let given = ["João", "Ana", "Sónia", "Graça", "Tomé", "Célia"]
  private static let middle = ["Alfredo", "da Conceição", "Inácio", "Mabunda", "Cossa"]

  private func people(_ dice: inout Chance) -> [Real] {
    var people: [Real] = []
    for institution in Self.codes {
      for given in Self.given where Bool.random(using: &dice) {
        for middle in Self.middle.shuffled(using: &dice).prefix(2) {
          people.append(
            Real(
              given: given, middle: middle, institution: institution,
              sex: ["Ana", "Sónia", "Graça", "Célia"].contains(given) ? .female : .male))
        }
      }
    }
    if var second = people.first {
      second.isSecond = true
      people.append(second)
    }
    return people
  }

  /// The name in one of the ways that people write it.
  private func written(_ one: Real, _ dice: inout Chance) -> String {
    let plain = ["ã": "a", "é": "e", "ó": "o", "ç": "c", "á": "a"]
    var name =
      [
        "\(one.given) \(one.middle) Exemplo", "Exemplo, \(one.given) \(one.middle)",
        "\(one.middle) Exemplo \(one.given)", "EXEMPLO \(one.given)  \(one.middle)",
      ].randomElement(using: &dice) ?? ""
    if Bool.random(using: &dice) { name = name.uppercased() }
    if Bool.random(using: &dice) {
      name = name.map { plain[$0.lowercased()] ?? String($0) }.joined()
    }
    let title = ["", "Dr. ", "Dra. ", "Sr. ", "Eng.º ", "Prof. Dr. "].randomElement(using: &dice)
    return (title ?? "") + name
  }

  private func institution(_ code: String, _ dice: inout Chance) -> String {
    [code, code.lowercased(), "Nome de \(code)", "também \(code)"].randomElement(using: &dice)
      ?? code
  }

  private func group(_ trainings: [Training]) -> GroupRecord {
    var group = Group()
    group.id = "GRD-TST"
    group.institutions = Self.codes.enumerated().map { line, code in
      var one = Institution(code: code, name: "Nome de \(code)", line: line)
      one.aliases = ["Também \(code)"]
      return one
    }
    return GroupRecord(group: group, trainings: trainings)
  }

  /// Activities with lists of these people, and who came to each by the invention's own count.
  private func invent(
    _ people: [Real], _ dice: inout Chance
  ) throws -> (trainings: [Training], came: [Set<Int>], certified: [Set<Int>]) {
    var trainings: [Training] = []
    var came: [Set<Int>] = []
    var certified: [Set<Int>] = []
    for number in 0..<4 {
      var training = Training(name: "2026-0\(number + 1)-01-x")
      training.dates = [try #require(CalendarDate(year: 2026, month: number + 1, day: 1))]
      training.topic = "identification"
      training.certificate = 75
      came.append([])
      certified.append([])
      for place in people.indices.shuffled(using: &dice)
      where Int.random(in: 0..<4, using: &dice) > 0 {
        let marks = (0..<4).map { _ in
          [AttendanceMark.present, .present, .partly, .absent, .excused].randomElement(using: &dice)
            ?? .present
        }
        var row = Participant(
          name: written(people[place], &dice), line: training.participants.count)
        row.institution = institution(people[place].institution, &dice)
        row.sex = people[place].sex
        row.marks = marks
        if people[place].isSecond { row.distinct = [row.name] }
        training.participants.append(row)
        let halves = marks.reduce(0) { $0 + ($1 == .present ? 2 : $1 == .partly ? 1 : 0) }
        if halves > 0 { came[number].insert(place) }
        if halves >= 6 { certified[number].insert(place) }
      }
      trainings.append(training)
    }
    return (trainings, came, certified)
  }

  @Test(arguments: 0..<60)
  func everyoneIsCountedOnceAsCountedByHand(seed: Int) throws {
    var dice = Chance(seed: UInt64(seed))
    let people = people(&dice)
    let (trainings, came, certified) = try invent(people, &dice)
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    let ledger = TrainingLedger(groups: [group(trainings)], today: today)
    let everyone = came.reduce(into: Set<Int>()) { $0.formUnion($1) }
    #expect(ledger.trained.count == everyone.count)
    #expect(
      ledger.trained.count { $0.sex == .female }
        == everyone.count { people[$0].sex == .female })
    #expect(ledger.activities.map(\.came.count) == came.map(\.count))
    #expect(ledger.activities.map(\.certificates) == certified.map(\.count))
    #expect(
      ledger.people.reduce(0) { $0 + $1.certificates } == certified.reduce(0) { $0 + $1.count })
    for code in Self.codes {
      let cell = ledger.coverage.first { $0.institution == code }
      #expect(
        (cell?.people.count ?? 0) == everyone.count { people[$0].institution == code })
    }
    // The order in which the files lie changes nothing.
    let turned = TrainingLedger(groups: [group(trainings.reversed())], today: today)
    #expect(turned.trained.count == ledger.trained.count)
    #expect(
      turned.people.map(\.certificates).sorted() == ledger.people.map(\.certificates).sorted())
  }

  @Test(arguments: 0..<20)
  func anAliasJoinsTwoNamesAndDistinctKeepsThemApartWhereverItStands(seed: Int) throws {
    var dice = Chance(seed: UInt64(1000 + seed))
    let today = try #require(CalendarDate(year: 2026, month: 11, day: 24))
    let names = ["Marta Exemplo", "Marta Maria Exemplo"]
    for decision in ["alias", "distinct", "none"] {
      var trainings: [Training] = []
      for (number, name) in names.shuffled(using: &dice).enumerated() {
        var training = Training(name: "2026-0\(number + 1)-01-x")
        training.dates = [try #require(CalendarDate(year: 2026, month: number + 1, day: 1))]
        var row = Participant(name: name, line: 9)
        row.institution = "PRM"
        row.marks = [.present]
        let other = names.first { $0 != name } ?? ""
        if number == Int(seed % 2) {
          if decision == "alias" { row.aliases = [other] }
          if decision == "distinct" { row.distinct = [other] }
        }
        training.participants = [row]
        trainings.append(training)
      }
      let ledger = TrainingLedger(groups: [group(trainings)], today: today)
      #expect(ledger.trained.count == (decision == "alias" ? 1 : 2))
      #expect(ledger.doubles.count == (decision == "none" ? 1 : 0))
    }
  }
}
