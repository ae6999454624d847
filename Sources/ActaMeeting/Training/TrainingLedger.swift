/// What capacity building has come to, over the activities of one or more groups: figures of each
/// activity, people counted once, and which institution has whom for which topic. Derived from the
/// files every time, never stored.
package struct TrainingLedger: Hashable, Sendable {
  /// In the order of their first day, group by group where the days are the same.
  package let activities: [ActivityFigures]
  /// Everyone listed, once, in the order of institution and name.
  package let people: [TrainedPerson]
  /// In the order of institution and topic.
  package let coverage: [CoverageCell]
  /// Voting institutions without anyone trained in a topic that was trained.
  package let gaps: [CoverageGap]
  /// What is to be trained again because the group's period is over.
  package let refreshers: [RefresherDue]
  package let doubles: [LikelyDouble]

  /// `since` leaves out activities that ended before it.
  package init(groups: [GroupRecord], today: CalendarDate, since: CalendarDate? = nil) {
    let held = groups.map { group in
      var group = group
      group.trainings = group.trainings.filter { one in
        since.map { (one.lastDay ?? $0) >= $0 } ?? true
      }
      return group
    }
    let rolls = TrainingRolls(groups: held, today: today)
    activities = rolls.activities
    people = rolls.people
    coverage = rolls.coverage
    gaps = CoverageGap.all(held, rolls, today: today)
    refreshers = RefresherDue.all(held, rolls, today: today)
    doubles = LikelyDouble.all(rolls)
  }

  /// Everyone who came at least once.
  package var trained: [TrainedPerson] { people.filter { $0.activities > 0 } }

  /// People reached by awareness activities, women and men.
  package var reached: (women: Int, men: Int) {
    activities.compactMap(\.reached).reduce((0, 0)) { ($0.0 + $1.women, $0.1 + $1.men) }
  }
}

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
  /// Whether its first day has come; before it nobody has come or has a certificate.
  package var hasBegun = true
  package var certificates = 0
  /// Over those who have both scores; nil when nobody has.
  package var scores: ScoreChange?
  /// Of an awareness activity.
  package var reached: Reached?

  package var women: Int { participants.count { $0.sex == .female } }
  package var men: Int { participants.count { $0.sex == .male } }

  /// `GRD-MXX/2026-07-28-identificacao`.
  package var id: String { group.isEmpty ? training.name : "\(group)/\(training.name)" }

  /// Figures of one activity by itself, as far as the group's own words allow.
  package init(_ training: Training, group: Group) {
    self = TrainingRolls.figures(of: training, group: group)
  }

  init(group: String, training: Training) {
    self.group = group
    self.training = training
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

/// One person over all activities.
package struct TrainedPerson: Hashable, Sendable {
  /// As the member's block has it, else as last written.
  package var name: String
  /// The code of the institution, or what was written for one that the group does not know; of the
  /// last activity.
  package var institution: String?
  package var sex: Sex?
  /// Activities that the person came to, at least in part.
  package var activities = 0
  package var certificates = 0
  /// Where the name stands: activity by its place in the ledger, and the row's line.
  package var rows: [RowPlace] = []

  /// A row of one activity's list.
  package struct RowPlace: Hashable, Sendable {
    package var activity: Int
    package var line: Int
  }
}

/// Who of an institution was trained in a topic, and when last.
package struct CoverageCell: Hashable, Sendable {
  package var institution: String
  package var topic: String
  /// Places in the ledger's people.
  package var people: [Int]
  package var last: CalendarDate?
}
