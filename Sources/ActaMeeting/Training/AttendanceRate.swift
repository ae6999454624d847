/// Attendance in halves of half-days, so that rates are exact: present counts two, late or left
/// early one.
package struct AttendanceRate: Hashable, Sendable {
  package var halves: Int
  /// Two for every half-day of every person.
  package var whole: Int

  package init(halves: Int, whole: Int) {
    self.halves = halves
    self.whole = whole
  }

  /// 0 to 1.
  package var value: Double { whole == 0 ? 0 : Double(halves) / Double(whole) }

  /// Rounded to the nearest whole percent, a half upwards.
  package var percent: Int { whole == 0 ? 0 : (halves * 200 + whole) / (2 * whole) }

  /// Whether it is `percent` or more, without rounding.
  package func reaches(_ percent: Int) -> Bool { whole > 0 && halves * 100 >= percent * whole }
}

extension AttendanceMark {
  /// Halves of a half-day.
  package var halves: Int {
    switch self {
    case .present: 2
    case .partly: 1
    case .absent, .excused, .unmarked: 0
    }
  }
}

extension Training {
  /// Half-days that took place: those that someone has a mark for.
  package var halfDays: Int {
    let count = participants.map(\.marks.count).max() ?? 0
    return (0..<count).count { index in
      participants.contains { $0.marks.indices.contains(index) && $0.marks[index] != .unmarked }
    }
  }

  /// Whether a certificate is due at a rate of attendance: the threshold or above and, with a pass mark,
  /// the mark afterwards. Where the file says no threshold, no certificates are given.
  package func certifies(_ participant: Participant, _ rate: AttendanceRate) -> Bool {
    guard let certificate, rate.reaches(certificate) else { return false }
    return passMark.map { (participant.post ?? -1) >= $0 } ?? true
  }

  /// The first and last day.
  package var firstDay: CalendarDate? { dates.min() }
  package var lastDay: CalendarDate? { dates.max() }

  package var isAwareness: Bool { kind == .awareness }

  /// Whoever is listed by name with an age under 18, which the format forbids.
  package var minors: [Participant] {
    participants.filter { $0.age.map { AgeBand.mayBeMinor($0, on: firstDay) } == true }
  }

  /// The file's own label; else lists of names stay within the institutions that were there.
  package func label(of group: Group) -> Label {
    share ?? (isAwareness ? group.labelOfMeetings : .amberStrict)
  }
}

extension Participant {
  /// A half-day without a mark was not attended.
  package func rate(halfDays: Int) -> AttendanceRate {
    AttendanceRate(halves: marks.reduce(0) { $0 + $1.halves }, whole: 2 * halfDays)
  }

  /// The same person on two rows of one list: of each half-day the better mark.
  func merged(with other: Participant) -> Participant {
    var one = self
    let count = max(marks.count, other.marks.count)
    one.marks = (0..<count).map { index in
      let marks = [self.marks, other.marks].map {
        $0.indices.contains(index) ? $0[index] : .unmarked
      }
      return marks[1].halves > marks[0].halves || marks[0] == .unmarked ? marks[1] : marks[0]
    }
    one.pre = pre ?? other.pre
    one.post = other.post ?? post
    one.sex = sex ?? other.sex
    one.age = age ?? other.age
    return one
  }
}
