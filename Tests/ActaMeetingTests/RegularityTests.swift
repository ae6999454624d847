import ActaMeeting
import Testing

/// How many meetings a group's rhythm asks for, and since when.
struct RegularityTests {
  private func figures(
    _ meetings: String..., today: String = "2026-12-03", every frequency: Frequency = .quarterly
  ) throws -> GroupFigures {
    var group = Group()
    group.frequency = frequency
    let record = GroupRecord(
      group: group, meetings: try meetings.map { try meeting($0) }, proposals: [], updates: [])
    return GroupFigures(
      record: record, register: Register(groups: [record]), today: try day(today))
  }

  @Test func aGroupThatFirstMetTodayHasMetAsDue() throws {
    let figures = try figures("2026-12-03")
    #expect(figures.dueInYear == 1)
    #expect(figures.meetsAsDue == true)
  }

  @Test func inItsFirstYearAGroupOwesWhatItHadTimeFor() throws {
    #expect(try figures("2026-06-03").dueInYear == 3)
    #expect(try figures("2026-06-03").meetsAsDue == false)
    #expect(try figures("2026-06-04", "2026-09-04").dueInYear == 2)
    #expect(try figures("2026-06-04", "2026-09-04").meetsAsDue == true)
  }

  @Test func fromThenOnItOwesAllOfIt() throws {
    #expect(try figures("2024-06-03", "2026-09-03").dueInYear == 4)
    #expect(try figures("2024-06-03", every: .monthly).dueInYear == 12)
    #expect(try figures("2024-06-03", every: .yearly).dueInYear == 1)
  }

  @Test func aGroupThatNeverMetOwesNothing() throws {
    #expect(try figures().dueInYear == nil)
  }
}
