import ActaMeeting
import Testing

/// Principle: by day; on one day updates, then meetings by when they started (else were called,
/// else by name), then place in the file.
struct ActionOrderTests {
  /// The states that A1 of 2026-01-15 went through.
  private func states(meetings: [Meeting], updates: [Update] = []) throws -> [ActionState] {
    let first = try meeting("2026-01-15", [action("A1")])
    let register = Register(groups: [record(meetings: meetings + [first], updates: updates)])
    return try #require(register.actions.first).history.compactMap { $0.event?.state }
  }

  private func said(
    _ state: ActionState, in name: String, started: String? = nil, called: String? = nil
  ) throws -> Meeting {
    var one = try meeting(name, [review("2026-01-15/A1", event(state))], started: started)
    one.time = try called.map { TimeSpan(start: try clock($0), end: nil) }
    return one
  }

  @Test func updatesOfADayComeBeforeItsMeetings() throws {
    let folded = try states(
      meetings: [said(.done, in: "2026-03-01", started: "00:00")],
      updates: [update("2026-03-01", "2026-01-15/A1", event(.blocked))])
    #expect(folded == [.blocked, .done])
  }

  @Test func updatesAreSortedByDateAndKeepTheirOrderWithinADay() throws {
    let folded = try states(
      meetings: [],
      updates: [
        update("2026-03-02", "2026-01-15/A1", event(.done)),
        update("2026-03-01", "2026-01-15/A1", event(.blocked)),
        update("2026-03-01", "2026-01-15/A1", event(.inProgress)),
      ])
    #expect(folded == [.blocked, .inProgress, .done])
  }

  @Test func meetingsOfADayFollowTheClockNotTheirNames() throws {
    let folded = try states(meetings: [
      said(.done, in: "2026-03-01-a", started: "14:00"),
      said(.blocked, in: "2026-03-01-b", started: "09:00"),
    ])
    #expect(folded == [.blocked, .done])
  }

  @Test func theTimeItWasCalledForStandsInForTheStart() throws {
    let folded = try states(meetings: [
      said(.done, in: "2026-03-01-a", started: "10:00", called: "08:00"),
      said(.blocked, in: "2026-03-01-b", called: "09:00"),
    ])
    #expect(folded == [.blocked, .done])
  }

  @Test func withoutTimesTheFileNameDecidesByItsBytes() throws {
    let folded = try states(meetings: [
      said(.done, in: "2026-03-01-b"), said(.blocked, in: "2026-03-01-B"),
      said(.open, in: "2026-03-01"),
    ])
    #expect(folded == [.open, .blocked, .done])
  }

  @Test func aMeetingWithoutATimeComesAfterThoseThatHaveOne() throws {
    let folded = try states(meetings: [
      said(.done, in: "2026-03-01-a"), said(.blocked, in: "2026-03-01-b", called: "17:00"),
    ])
    #expect(folded == [.blocked, .done])
  }

  @Test func groupsShareOneOrder() throws {
    let district = record(
      meetings: [
        try meeting("2026-01-15", [action("A1")]),
        try said(.done, in: "2026-03-01", started: "11:00"),
      ])
    let other = try meeting(
      "2026-03-01", [review("GRD-MXX/2026-01-15/A1", event(.blocked))], started: "10:00")
    for groups in [
      [district, record("GRP-INH", meetings: [other])],
      [record("GRP-INH", meetings: [other]), district],
    ] {
      let folded = try #require(Register(groups: groups).actions.first)
      #expect(folded.history.compactMap { $0.event?.state } == [.blocked, .done])
    }
  }
}
