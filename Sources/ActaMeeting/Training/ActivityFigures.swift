/// The figures of one activity.
package struct ActivityFigures: Hashable, Sendable {
  /// The id of the group, as in group.txt.
  package var group: String
  package var training: Training
  /// People on the list, each once.
  package var participants: [Participant] = []
  /// Half-days that someone has a mark for.
  package var halfDays = 0
  /// Nil when no half-day has been marked.
  package var rate: AttendanceRate?
  /// Whether its first day has come; before it nobody has come.
  package var hasBegun = true
  /// Whether its last day has come; before it nobody has a certificate.
  package var hasEnded = true
  package var certificates = 0
  /// Over those who have both scores; nil when nobody has.
  package var scores: ScoreChange?
  /// Of an awareness activity.
  package var reached: Reached?

  package var women: Int { participants.count { $0.sex == .female } }
  package var men: Int { participants.count { $0.sex == .male } }

  /// Those of the list who came to some half-day, at least in part: nobody before the first day;
  /// everyone of a list in which no half-day has been marked.
  package var came: [Participant] {
    guard hasBegun, halfDays > 0 else { return hasBegun ? participants : [] }
    return participants.filter { $0.rate(halfDays: halfDays).halves > 0 }
  }

  /// Those who have reached the certificate; nobody before the last day.
  package var certified: [Participant] {
    guard hasEnded else { return [] }
    return participants.filter { training.certifies($0, $0.rate(halfDays: halfDays)) }
  }

  /// `GRD-MXX/2026-07-28-identificacao`.
  package var id: String { group.isEmpty ? training.name : "\(group)/\(training.name)" }

  /// Figures of one activity by itself, with what its own list and the group's members decide of who
  /// is who. Without `today` it is over.
  package init(_ training: Training, group: Group, today: CalendarDate?) {
    let record = GroupRecord(group: group, trainings: [training])
    let rolls = TrainingRolls(groups: [record], today: today)
    self = rolls.activities.first ?? ActivityFigures(group: group.id, training: training)
  }

  init(group: String, training: Training, today: CalendarDate?) {
    self.init(group: group, training: training)
    guard let today else { return }
    hasBegun = (training.firstDay ?? today) <= today
    hasEnded = (training.lastDay ?? today) <= today
  }

  private init(group: String, training: Training) {
    self.group = group
    self.training = training
  }

  /// Counts from the people on the list.
  mutating func count() {
    halfDays = training.halfDays
    if halfDays > 0, !participants.isEmpty {
      let halves = participants.reduce(0) { $0 + $1.rate(halfDays: halfDays).halves }
      rate = AttendanceRate(halves: halves, whole: participants.count * 2 * halfDays)
      certificates = certified.count
    }
    scores = ScoreChange(participants)
    if training.isAwareness || !training.reached.isEmpty { reached = Reached(training.reached) }
  }
}

/// People reached, by sex.
package struct Reached: Hashable, Sendable {
  package var women = 0
  package var men = 0

  init(_ rows: [ReachedRow]) {
    women = rows.reduce(0) { $0 + $1.women }
    men = rows.reduce(0) { $0 + $1.men }
  }
}

/// Tests before and after, in percent, of the people who wrote both.
package struct ScoreChange: Hashable, Sendable {
  package var people = 0
  package var sumPre = 0
  package var sumPost = 0
  /// Whose mark went up.
  package var improved = 0

  package var meanPre: Double { Double(sumPre) / Double(max(1, people)) }
  package var meanPost: Double { Double(sumPost) / Double(max(1, people)) }

  /// By how much the mean rose; not the difference of two means already rounded.
  package var meanChange: Double { Double(sumPost - sumPre) / Double(max(1, people)) }

  /// Nil when nobody has both.
  package init?(_ participants: [Participant]) {
    for one in participants {
      guard let pre = one.pre, let post = one.post else { continue }
      people += 1
      sumPre += pre
      sumPost += post
      improved += post > pre ? 1 : 0
    }
    if people == 0 { return nil }
  }
}

extension Language {
  /// A mean with one decimal, halves rounded away from nothing, as the language writes it.
  package func tenths(_ mean: Double) -> String {
    let tenths = Int((abs(mean) * 10).rounded())
    let point = self == .portuguese ? "," : "."
    return "\(mean < 0 && tenths > 0 ? "-" : "")\(tenths / 10)\(point)\(tenths % 10)"
  }
}
