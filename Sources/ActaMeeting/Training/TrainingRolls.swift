/// Every row of every list with the person it stands for: what the ledger is counted from.
struct TrainingRolls {
  private(set) var activities: [ActivityFigures] = []
  private(set) var people: [TrainedPerson] = []
  private(set) var coverage: [CoverageCell] = []
  /// One key for each person, in the order of `people`.
  private(set) var keys: [PersonKey] = []
  /// Pairs of places in `people` that someone has decided are two.
  private(set) var apartPlaces: Set<PersonPair> = []
  /// Each topic by its comparable form, in the spelling that was met first.
  private(set) var topics: [PlainWord: String] = [:]

  private(set) var rows: [Row] = []
  private var apart: Set<PersonPair> = []
  private var identities = Identities()
  /// How many people the decisions read so far could mean.
  private var decided = 0
  /// No lists need more. Of thousands with one name, each kept apart from all others, the rest is left
  /// undecided: they may be named as likely doubles.
  private static let mostDecided = 100_000

  /// One line of one list.
  struct Row {
    var activity: Int
    var participant: Participant
    /// Number of who stands there, as `Identities` gives it.
    var key: Int
    /// Of the key.
    var institutionWord: PlainWord
    var institution: String?
    var attended: Bool
    /// Place in `people`.
    var person = 0
  }

  /// Without `today` everything is over.
  init(groups: [GroupRecord], today: CalendarDate?) {
    let all = groups.indices.flatMap { place in groups[place].trainings.map { (place, $0) } }
    let order = all.indices.sorted { one, two in
      (TrainingRolls.rank(all[one].1, today), one) < (TrainingRolls.rank(all[two].1, today), two)
    }
    for (place, training) in order.map({ all[$0] }) {
      read(training, of: groups[place].group, today)
    }
    for record in groups { read(members: record.group) }
    decide(groups)
    gather(groups)
    count()
    coverage = CoverageCell.all(rows, activities, topics)
  }

  private static func rank(_ training: Training, _ today: CalendarDate?) -> Int {
    (training.firstDay ?? today)?.daysSince1970 ?? .max
  }

  private static func key(of one: Participant, _ institution: String?) -> PersonKey {
    var key = PersonKey(name: PersonName(one.name), institution: PlainWord(institution ?? ""))
    key.isOther = one.distinct.contains { NamedPerson($0).name == key.name }
    return key
  }

  // MARK: reading

  private mutating func read(
    _ training: Training, of group: Group, _ today: CalendarDate?
  ) {
    let figures = ActivityFigures(group: group.id, training: training, today: today)
    let halfDays = training.halfDays
    for one in training.participants {
      let rate = halfDays == 0 ? nil : one.rate(halfDays: halfDays)
      let institution = one.institution.map { group.code(answeringTo: $0) ?? $0 }
      let key = TrainingRolls.key(of: one, institution)
      rows.append(
        Row(
          activity: activities.count, participant: one, key: identities.meet(key),
          institutionWord: key.institution, institution: institution,
          attended: figures.hasBegun && rate?.halves != 0))
    }
    activities.append(figures)
    if let topic = training.topic, !training.isAwareness {
      topics[TrainingRolls.topic(topic)] = topics[TrainingRolls.topic(topic)] ?? topic
    }
  }

  private mutating func read(members group: Group) {
    for member in group.members { _ = identities.meet(TrainingRolls.key(of: member)) }
  }

  private static func key(of member: Member) -> PersonKey {
    PersonKey(name: PersonName(member.name), institution: PlainWord(member.institution ?? ""))
  }

  /// A topic that is a word of the format is one in both languages.
  static func topic(_ text: String) -> PlainWord {
    CaseStage(topic: text).map { PlainWord($0.words.english) } ?? PlainWord(text)
  }

  // MARK: who is who

  /// Takes the decisions that the files hold: `alias` makes one person of two, `distinct` keeps two.
  private mutating func decide(_ groups: [GroupRecord]) {
    for row in rows { decide(row.key, row.participant.aliases, row.participant.distinct) }
    for member in groups.flatMap(\.group.members) {
      decide(identities.meet(TrainingRolls.key(of: member)), member.aliases, member.distinct)
    }
  }

  private mutating func decide(_ key: Int, _ aliases: [String], _ distinct: [String]) {
    for text in aliases {
      for other in meant(by: text, beside: key) { identities.join(key, other) }
    }
    for text in distinct {
      for other in meant(by: text, beside: key) { apart.insert(PersonPair(key, other)) }
    }
  }

  private mutating func meant(by text: String, beside key: Int) -> [Int] {
    guard decided < TrainingRolls.mostDecided else { return [] }
    let meant = identities.meant(by: text, beside: key)
    decided += meant.looked
    return meant.people
  }

  // MARK: counting

  /// Gives every row its person, in the order of institution and name.
  private mutating func gather(_ groups: [GroupRecord]) {
    let members = groups.flatMap(\.group.members).map {
      (key: identities.meet(TrainingRolls.key(of: $0)), member: $0)
    }
    let roots = identities.roots()
    var found: [Int: TrainedPerson] = [:]
    for row in rows {
      // In place: one person may have thousands of rows.
      found[roots[row.key], default: TrainedPerson(name: row.participant.name)]
        .take(row, on: activities[row.activity].training.firstDay)
    }
    // A member's own block knows best how the name is written.
    for (key, member) in members {
      found[roots[key]]?.name = member.name
      if let sex = member.sex { found[roots[key]]?.sex = sex }
    }
    let ordered = found.map { (rank: $0.value.rank, key: $0.key, person: $0.value) }
      .sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
    keys = ordered.map { identities.keys[$0.key] }
    people = ordered.map(\.person)
    let places = Dictionary(uniqueKeysWithValues: ordered.enumerated().map { ($1.key, $0) })
    for index in rows.indices { rows[index].person = places[roots[rows[index].key]] ?? 0 }
    apartPlaces = Set(
      apart.compactMap { pair in
        guard let one = places[roots[pair.first]], let other = places[roots[pair.second]] else {
          return nil
        }
        return PersonPair(one, other)
      })
  }

  private mutating func count() {
    var lists: [[Int: Int]] = Array(repeating: [:], count: activities.count)
    var came = Array(repeating: Set<Int>(), count: activities.count)
    for row in rows {
      if row.attended { came[row.activity].insert(row.person) }
      if let place = lists[row.activity][row.person] {
        let present = activities[row.activity].participants[place]
        activities[row.activity].participants[place] = present.merged(with: row.participant)
      } else {
        lists[row.activity][row.person] = activities[row.activity].participants.count
        activities[row.activity].participants.append(row.participant)
      }
    }
    for index in activities.indices {
      activities[index].count()
      let training = activities[index].training
      let halfDays = activities[index].halfDays
      for (person, place) in lists[index] {
        let one = activities[index].participants[place]
        let isCertified =
          activities[index].hasEnded && training.certifies(one, one.rate(halfDays: halfDays))
        people[person].certificates += isCertified ? 1 : 0
      }
    }
    for person in came.joined() { people[person].activities += 1 }
  }
}

/// Two people by their numbers, in either order.
struct PersonPair: Hashable {
  let first: Int
  let second: Int

  init(_ one: Int, _ other: Int) {
    first = min(one, other)
    second = max(one, other)
  }
}

extension CaseStage {
  /// The stage that a training's topic names, in either language.
  package init?(topic: String) {
    let word = PlainWord(topic)
    let stage = CaseStage.allCases.first { stage in
      PlainWord(stage.words.english) == word || PlainWord(stage.words.portuguese) == word
    }
    guard let stage else { return nil }
    self = stage
  }
}

extension TrainedPerson {
  /// By institution, then by name, then by where the name stands first.
  fileprivate var rank: [UInt8] {
    let first = rows.first ?? RowPlace(activity: 0, line: 0)
    let parts = [
      PlainWord(institution ?? "").bytes, PlainWord(name).bytes,
      Array("\(padded(first.activity, 6))\(padded(first.line, 8))".utf8),
    ]
    return Array(parts.joined(separator: [0]))
  }
}

extension TrainedPerson {
  /// What the latest row that stands for the person says.
  fileprivate mutating func take(_ row: TrainingRolls.Row, on day: CalendarDate?) {
    name = row.participant.name
    institution = row.institution ?? institution
    sex = row.participant.sex ?? sex
    isMinor = row.participant.age.map { AgeBand.mayBeMinor($0, on: day) } ?? isMinor
    rows.append(
      RowPlace(activity: row.activity, line: row.participant.line, attended: row.attended))
  }
}
