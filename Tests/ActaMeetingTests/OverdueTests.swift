import ActaMeeting
import Testing

struct OverdueTests {
  private func promise(due: String?, then meetings: [Meeting] = []) throws -> ActionRecord {
    let first = try meeting("2026-01-15", [action("A1", due: due)], started: "09:00")
    return try #require(Register(groups: [record(meetings: [first] + meetings)]).actions.first)
  }

  @Test(arguments: [("2026-02-27", 0), ("2026-02-28", 0), ("2026-03-01", 1), ("2026-03-31", 31)])
  func theDueDayItselfIsInTime(today: String, late: Int) throws {
    let one = try promise(due: "2026-02-28")
    #expect(one.daysLate(today: try day(today)) == late)
    #expect(one.isOverdue(today: try day(today)) == (late > 0))
  }

  @Test(arguments: ActionState.allCases)
  func everyStateThatIsNotFinalCanBeLate(state: ActionState) throws {
    let one = try promise(
      due: "2026-02-28", then: [meeting("2026-02-10", [review("2026-01-15/A1", event(state))])])
    #expect(one.isOverdue(today: try day("2026-03-01")) == !state.isFinal)
  }

  @Test func withoutADayItIsLateFromTheDayAfterTheNextOrdinaryMeeting() throws {
    let one = try promise(due: nil, then: [meeting("2026-04-16"), meeting("2026-07-30")])
    #expect(one.nextMeetingHeld == CalendarDate(iso: "2026-04-16"))
    #expect(one.daysLate(today: try day("2026-04-16")) == 0)
    #expect(one.daysLate(today: try day("2026-04-17")) == 1)
    #expect(one.daysLate(today: try day("2026-08-16")) == 122)
  }

  @Test func withoutADayAndWithoutANextMeetingItIsNeverLate() throws {
    let others = [
      try meeting("2026-02-01", type: .extraordinary), try meeting("2026-02-02", type: .technical),
      try meeting("2026-02-03", type: .caseConference), try meeting("2026-02-04", status: .planned),
      try meeting("2026-02-05", status: .cancelled), try meeting("2026-01-15-b", started: "15:00"),
    ]
    let one = try promise(due: nil, then: others)
    #expect(one.lastDay == nil)
    #expect(!one.isOverdue(today: try day("2036-01-01")))
  }

  @Test func theMeetingOfAnotherGroupIsNotTheNextMeeting() throws {
    let register = Register(groups: [
      record(meetings: [try meeting("2026-01-15", [action("A1")])]),
      record("GRP-INH", meetings: [try meeting("2026-02-20")]),
    ])
    #expect(register.actions.map(\.nextMeetingHeld) == [nil])
  }

  @Test func aPromiseOfAnExtraordinaryMeetingWaitsForTheOrdinaryOne() throws {
    let meetings = [
      try meeting("2026-01-15"), try meeting("2026-02-20", [action("A1")], type: .extraordinary),
      try meeting("2026-04-16", [action("A1")], type: .ordinary), try meeting("2026-04-16-b"),
      try meeting("2026-07-30"),
    ]
    let actions = Register(groups: [record(meetings: meetings)]).actions
    #expect(
      actions.map(\.nextMeetingHeld) == [
        CalendarDate(iso: "2026-04-16"), CalendarDate(iso: "2026-07-30"),
      ])
  }

  @Test func aGivenDayReplacesTheNextMeeting() throws {
    let one = try promise(
      due: nil,
      then: [
        meeting("2026-04-16", [review("2026-01-15/A1", event(.inProgress, due: "2026-06-30"))])
      ])
    #expect(one.lastDay == CalendarDate(iso: "2026-06-30"))
    #expect(one.daysLate(today: try day("2026-07-01")) == 1)
  }
}
