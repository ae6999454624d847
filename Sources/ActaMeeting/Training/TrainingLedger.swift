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

  /// People by whom a register may call them: nobody under 18 is listed by name.
  package var named: [TrainedPerson] { people.filter { !$0.isMinor } }

  /// Names of people, by their places; of those under 18 none.
  package func names(of places: [Int]) -> [String] {
    places.filter { !people[$0].isMinor }.map { people[$0].name }
  }

  /// Everyone who came at least once.
  package var trained: [TrainedPerson] { people.filter { $0.activities > 0 } }

  /// People reached by awareness activities, women and men.
  package var reached: (women: Int, men: Int) {
    activities.compactMap(\.reached).reduce((0, 0)) { ($0.0 + $1.women, $0.1 + $1.men) }
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
  /// Whether the last age that a list says of the person is, or may be, under 18.
  package var isMinor = false
  /// Activities that the person came to, at least in part.
  package var activities = 0
  package var certificates = 0
  /// Where the name stands: activity by its place in the ledger, and the row's line.
  package var rows: [RowPlace] = []

  /// A row of one activity's list.
  package struct RowPlace: Hashable, Sendable {
    package var activity: Int
    package var line: Int
    /// Whether the person came, at least in part.
    package var attended = false
  }
}
