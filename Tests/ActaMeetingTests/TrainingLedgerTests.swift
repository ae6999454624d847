import ActaMeeting
import Testing

/// Capacity building counted from invented lists.
struct TrainingLedgerTests {
  private func group(
    _ trainings: [Training], _ members: [Member] = [], id: String = "GRD-TST"
  ) -> GroupRecord {
    var group = Group()
    group.id = id
    group.institutions = [
      Institution(code: "PRM", name: "Polícia da República", line: 1),
      Institution(code: "SDSMAS", name: "Serviço Distrital de Saúde", line: 2),
    ]
    group.institutions[0].aliases = ["Polícia"]
    group.members = members
    return GroupRecord(group: group, trainings: trainings)
  }

  private func training(
    _ name: String, topic: String? = "identification", _ rows: [Participant]
  ) throws -> Training {
    var training = Training(name: name)
    training.dates = [try day(String(name.prefix(10)))]
    training.topic = topic
    training.participants = rows
    return training
  }

  private func row(
    _ name: String, _ institution: String? = "PRM", _ marks: String = "PP", sex: Sex? = nil,
    pre: Int? = nil, post: Int? = nil, alias: [String] = [], distinct: [String] = []
  ) -> Participant {
    var row = Participant(name: name, line: 10)
    row.institution = institution
    row.sex = sex
    row.marks = marks.compactMap { AttendanceMark(rawValue: $0) }
    row.pre = pre
    row.post = post
    row.aliases = alias
    row.distinct = distinct
    return row
  }

  private func ledger(_ groups: GroupRecord..., since: String? = nil) throws -> TrainingLedger {
    TrainingLedger(groups: groups, today: try day("2026-11-24"), since: try since.map(day))
  }

  @Test func whereTheFileSaysNoThresholdNoCertificateIsCounted() throws {
    let one = try training("2026-03-01-a", [row("Ana Exemplo", post: 90)])
    var marked = one
    marked.passMark = 70
    let ledger = try ledger(group([one, marked]))
    #expect(ledger.activities.map(\.certificates) == [0, 0])
    #expect(ledger.people.map(\.certificates) == [0])
  }

  @Test func aTrainingToComeCountsForNobody() throws {
    var one = try training("2026-12-01-a", [row("Ana Exemplo")])
    one.certificate = 80
    let ledger = try ledger(group([one]))
    #expect(ledger.activities.map(\.certificates) == [0])
    #expect(ledger.people.map { [$0.activities, $0.certificates] } == [[0, 0]])
    #expect(ledger.coverage.isEmpty)
  }

  @Test func oneWhoIsListedTwiceIsCountedOnceForATopic() throws {
    let one = try training(
      "2026-03-01-a", [row("Ana Exemplo"), row("Bia Exemplo"), row("ana exemplo")])
    let coverage = try ledger(group([one])).coverage
    #expect(coverage.map(\.people) == [[0, 1]])
  }

  @Test func aChainOfNamesIsOnePersonWhicheverIsMetFirst() throws {
    let names = (0..<40).map { "Ana Exemplo \($0)" }
    let rows = names.indices.reversed().map { place in
      row(names[place], alias: place + 1 < names.count ? [names[place + 1]] : [])
    }
    let ledger = try ledger(group([try training("2026-03-01-a", rows)]))
    #expect(ledger.people.count == 1)
    #expect(ledger.activities.map(\.participants.count) == [1])
  }

  @Test func aTopicIsOneInBothLanguages() throws {
    let one = try training("2026-03-01-a", topic: "identificação", [row("Ana Exemplo")])
    let two = try training("2026-04-01-b", topic: "Identification", [row("Bia Exemplo")])
    let coverage = try ledger(group([one, two])).coverage
    #expect(coverage.map(\.people.count) == [2])
  }

  @Test(
    arguments: [
      ("25-35", true), ("<18", true), ("60+", true), ("mais de 60", true), ("25–35", true),
      ("desconhecida", true), ("30", false), ("35-25", false), ("25-25", false), ("5/12", false),
      ("1990-03-25", false), ("25-350", false),
    ])
  func anAgeBandHasTwoEndsInOrder(text: String, isBand: Bool) {
    #expect(AgeBand.isBand(text) == isBand)
  }

  /// Who of a training gets a certificate.
  private func certified(_ one: Training) -> [Bool] {
    one.participants.map { one.certifies($0, $0.rate(halfDays: one.halfDays)) }
  }

  @Test(arguments: [
    "criança", "CRIANÇAS", "menor", "adolescente", "child", "minor", "uma menina", "dezasseis anos",
  ])
  func aWordForChildrenIsAnAgeUnder18(text: String) {
    #expect(AgeBand.mayBeMinor(text, on: nil))
    #expect(AgeBand.read(text) == "<18")
  }

  @Test(arguments: [
    ("adulto", true), ("jovens", true), ("elder", true), ("-", true), ("NI", true),
    ("professora", false), ("quadro técnico", false),
  ])
  func otherWordsNameABandOrAreNone(text: String, isBand: Bool) {
    #expect(!AgeBand.mayBeMinor(text, on: nil))
    #expect(AgeBand.isBand(text) == isBand)
  }

  @Test func theRateCountsLateAsHalfAndACertificateNeedsTheThresholdAndThePassMark() throws {
    var one = try training(
      "2026-03-01-a",
      [
        row("Ana Exemplo", "PRM", "PPPP", pre: 40, post: 70),
        row("Bia Exemplo", "PRM", "PPPM", pre: 40, post: 69),
        row("Celso Exemplo", "PRM", "PPMM"),
        row("David Exemplo", "PRM", "PPJA", post: 90),
        row("Elsa Exemplo", "PRM", "PP"),
      ])
    one.certificate = 75
    #expect(one.halfDays == 4)
    #expect(certified(one) == [true, true, true, false, false])
    one.passMark = 70
    #expect(certified(one) == [true, false, false, false, false])
    let figures = try #require(try ledger(group([one])).activities.first)
    #expect(figures.rate == AttendanceRate(halves: 8 + 7 + 6 + 4 + 4, whole: 40))
    #expect(figures.certificates == 1)
    #expect(figures.scores?.people == 2)
    #expect(figures.scores?.meanPre == 40)
    #expect(figures.scores?.meanPost == 69.5)
    #expect(figures.scores?.improved == 2)
  }

  @Test func aThresholdIsNotReachedByRounding() throws {
    var one = try training("2026-03-01-a", [row("Ana Exemplo", "PRM", "PPPPPM")])
    one.certificate = 92
    #expect(certified(one) == [false])
    one.certificate = 91
    #expect(certified(one) == [true])
  }

  @Test(arguments: [
    "Dr. João Exemplo", "joao exemplo", "Exemplo, João", "Joa\u{303}o  EXEMPLO", "Sr. JOÃO EXEMPLO",
  ])
  func theSamePersonIsRecognisedHoweverTheNameIsWritten(name: String) throws {
    let ledger = try ledger(
      group([
        try training("2026-03-01-a", [row("João Exemplo", "PRM")]),
        try training("2026-04-01-b", [row(name, "Polícia")]),
      ]))
    #expect(ledger.people.map(\.activities) == [2])
    #expect(ledger.people.map(\.institution) == ["PRM"])
    #expect(ledger.doubles.isEmpty)
  }

  @Test func aPersonTwiceOnOneListCountsOnceWithTheBetterMarks() throws {
    let ledger = try ledger(
      group([
        try training(
          "2026-03-01-a",
          [
            row("Ana Exemplo", "PRM", "PA", sex: .female),
            row("Exemplo Ana", "PRM", "AM", post: 80),
          ])
      ]))
    let figures = try #require(ledger.activities.first)
    #expect(figures.participants.count == 1)
    #expect(figures.women == 1)
    #expect(figures.rate == AttendanceRate(halves: 3, whole: 4))
    #expect(ledger.people.map(\.activities) == [1])
  }

  @Test func likelyDoublesAreShownAndNotMerged() throws {
    let ledger = try ledger(
      group([
        try training(
          "2026-03-01-a",
          [
            row("João Exemplo", "PRM"), row("Marta Exemplo", "PRM", sex: .female),
            row("Sónia Exemplo", "PRM"),
          ]),
        try training(
          "2026-04-01-b",
          [
            row("João Manuel Exemplo", "PRM"), row("J. Exemplo", "PRM"),
            row("Marta Exemplo", "SDSMAS", sex: .female), row("Sonja Exemplo", "PRM"),
            row("Mario Exemplo", "PRM", sex: .male),
          ]),
      ]))
    let shown = ledger.doubles.map { double in
      "\(ledger.people[double.one].name)/\(ledger.people[double.other].name) \(double.reason)"
    }
    #expect(
      shown == [
        "J. Exemplo/João Exemplo shorterName", "J. Exemplo/João Manuel Exemplo shorterName",
        "João Exemplo/João Manuel Exemplo shorterName", "Marta Exemplo/Marta Exemplo sameName",
        "Sónia Exemplo/Sonja Exemplo similarName",
      ])
    #expect(ledger.people.count == 8)
  }

  @Test func whatSomeoneDecidedHolds() throws {
    let ledger = try ledger(
      group([
        try training("2026-03-01-a", [row("João Exemplo", "PRM"), row("Marta Exemplo", "PRM")]),
        try training(
          "2026-04-01-b",
          [
            row("João M. Exemplo", "PRM", alias: ["João Exemplo"]),
            row("Marta Exemplo", "SDSMAS", distinct: ["Marta Exemplo (PRM)"]),
          ]),
      ]))
    #expect(ledger.people.map(\.name) == ["João M. Exemplo", "Marta Exemplo", "Marta Exemplo"])
    #expect(ledger.people.map(\.activities) == [2, 1, 1])
    #expect(ledger.doubles.isEmpty)
  }

  @Test func aMembersOwnAliasJoinsAndItsNameIsUsed() throws {
    var member = Member(id: "joao", name: "João Manuel Exemplo", line: 1)
    member.institution = "PRM"
    member.sex = .male
    member.aliases = ["J. Exemplo"]
    let ledger = try ledger(
      group([try training("2026-03-01-a", [row("J. Exemplo", "PRM")])], [member]))
    #expect(ledger.people.map(\.name) == ["João Manuel Exemplo"])
    #expect(ledger.people.map(\.sex) == [.male])
  }

  @Test func twoPeopleOfOneNameStayTwoWhenTheFileSaysSo() throws {
    var second = row("João Exemplo", distinct: ["João Exemplo"])
    second.line += 1
    let ledger = try ledger(
      group([
        try training("2026-03-01-a", [row("João Exemplo"), second]),
        try training("2026-04-01-b", [row("João Exemplo", distinct: ["João Exemplo"])]),
      ]))
    #expect(ledger.people.map(\.activities) == [1, 2])
    #expect(ledger.doubles.isEmpty)
  }

  @Test func coverageNeedsSomeoneWhoCameAndTopicsAreOneInBothLanguages() throws {
    let ledger = try ledger(
      group([
        try training(
          "2026-03-01-a", [row("Ana Exemplo", "PRM"), row("Bia Exemplo", "SDSMAS", "AA")]),
        try training("2026-05-01-b", topic: "Identificação", [row("Celso Exemplo", "Polícia")]),
      ]))
    #expect(ledger.coverage.map(\.institution) == ["PRM"])
    #expect(ledger.coverage.map(\.people.count) == [2])
    #expect(ledger.coverage.first?.last == (try day("2026-05-01")))
    #expect(ledger.gaps.map(\.institution) == ["SDSMAS"])
    #expect(ledger.trained.count == 2)
  }

  @Test func anActivityThatIsStillToComeTrainsNobody() throws {
    let ledger = try ledger(
      group([try training("2026-12-01-a", [row("Ana Exemplo", "PRM", "")])]))
    #expect(ledger.trained.isEmpty)
    #expect(ledger.coverage.isEmpty)
    #expect(ledger.activities.first?.rate == nil)
  }

  @Test func aRefresherIsDueWhenTheGroupsPeriodIsOver() throws {
    var record = group([
      try training("2025-11-24-a", [row("Ana Exemplo", "PRM")]),
      try training("2025-11-25-b", topic: "dados", [row("Ana Exemplo", "PRM")]),
    ])
    #expect(try ledger(record).refreshers.isEmpty)
    record.group.refresher = 12
    let due = try ledger(record).refreshers
    #expect(due.map(\.topic) == ["identification"])
    #expect(due.first?.due == (try day("2026-11-24")))
  }

  @Test func peopleOfSeveralGroupsAreCountedOnceAndCampaignsAddUp() throws {
    var one = try training("2026-03-01-a", [row("Ana Exemplo", "PRM", sex: .female)])
    var two = try training("2026-04-01-b", [row("Ana Exemplo", "PRM", sex: .female)])
    var talk = try training("2026-05-01-c", topic: "prevention", [])
    talk.kind = .awareness
    talk.reached = [
      ReachedRow(age: "12-17", women: 180, men: 160, line: 9),
      ReachedRow(age: "18-24", women: 6, men: 4, line: 10),
    ]
    (one.certificate, two.certificate) = (80, 80)
    one.campaign = "Julho 2026"
    two.campaign = "julho 2026"
    talk.campaign = "Julho 2026"
    let ledger = try ledger(group([one, talk], id: "GRD-A"), group([two], id: "GRD-B"))
    #expect(ledger.people.count == 1)
    #expect(
      ledger.activities.map(\.id) == [
        "GRD-A/2026-03-01-a", "GRD-B/2026-04-01-b", "GRD-A/2026-05-01-c",
      ])
    var sum = CampaignFigures(name: "Julho 2026")
    (sum.activities, sum.participants, sum.women, sum.certificates) = (3, 1, 1, 2)
    (sum.reachedWomen, sum.reachedMen) = (186, 164)
    #expect(ledger.campaigns == [sum])
    #expect(
      try self.ledger(group([one, talk], id: "GRD-A"), since: "2026-04-01").activities.count == 1)
  }
}
