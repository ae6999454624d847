import ActaMeeting
import Testing

struct ActionFoldTests {
  private static let born = "2026-01-15"

  /// The one action of a group that promised A1 on 2026-01-15.
  private func fold(
    due: String? = nil, then meetings: [Meeting] = [], updates: [Update] = []
  ) throws -> ActionRecord {
    let first = try meeting(Self.born, [action("A1", due: due)])
    let register = Register(groups: [record(meetings: [first] + meetings, updates: updates)])
    return try #require(register.actions.first)
  }

  @Test func aPromiseNobodyAskedAboutIsOpenAsItWasMade() throws {
    let only = try fold(due: "2026-02-28")
    #expect(only.id == Reference(group: "GRD-MXX", meeting: Self.born, label: "A1"))
    #expect(only.text == "Enviar a lista.")
    #expect(only.who == "PRM")
    #expect(only.state == .open)
    #expect(only.due == CalendarDate(iso: "2026-02-28"))
    #expect(only.originalDue == only.due)
    #expect(only.born == CalendarDate(iso: Self.born))
    #expect([only.postponed, only.reviews] == [0, 0])
    #expect(only.file == "meetings/2026-01-15.txt")
    #expect(only.line == 20)
    #expect(
      only.history == [
        ActionStep(date: only.born, group: "GRD-MXX", meeting: Self.born, event: nil, line: 20)
      ])
  }

  @Test func everyEventStandsInTheHistoryWithItsPlace() throws {
    let reported = try event(.reported)
    let accepted = try event(.done)
    let folded = try fold(
      then: [meeting("2026-04-16", [review("2026-01-15/A1", accepted, line: 41)])],
      updates: [update("2026-03-02", "2026-01-15/A1", reported, line: 7)])
    #expect(
      Array(folded.history.dropFirst()) == [
        ActionStep(
          date: try day("2026-03-02"), group: "GRD-MXX", meeting: nil, event: reported, line: 7),
        ActionStep(
          date: try day("2026-04-16"), group: "GRD-MXX", meeting: "2026-04-16", event: accepted,
          line: 41),
      ])
    #expect(folded.reviews == 2)
  }

  @Test(arguments: ActionState.allCases)
  func theLastEventGivesTheState(state: ActionState) throws {
    let folded = try fold(then: [
      meeting("2026-02-10", [review("2026-01-15/A1", event(.blocked))]),
      meeting("2026-04-16", [review("2026-01-15/A1", event(state))]),
    ])
    #expect(folded.state == state)
  }

  @Test func aDoneActionIsReopenedByALaterEvent() throws {
    let folded = try fold(
      due: "2026-02-01",
      then: [
        meeting("2026-02-10", [review("2026-01-15/A1", event(.done))]),
        meeting("2026-04-16", [review("2026-01-15/A1", event(.inProgress))]),
      ])
    #expect(folded.state == .inProgress)
    #expect(folded.daysLate(today: try day("2026-02-03")) == 2)
  }

  @Test func onlyDoneCancelledAndMergedAreFinal() {
    #expect(Set(ActionState.allCases.filter(\.isFinal)) == [.done, .cancelled, .merged])
  }

  @Test func aNewOwnerReplacesTheFormerOne() throws {
    let folded = try fold(then: [
      meeting("2026-02-10", [review("2026-01-15/A1", event(.open, who: "SDSMAS"))]),
      meeting("2026-04-16", [review("2026-01-15/A1", event(.inProgress))]),
    ])
    #expect(folded.who == "SDSMAS")
  }

  @Test func onlyADayLaterThanTheOneBeforeIsAPostponement() throws {
    let days = ["2026-03-15", "2026-03-01", "2026-03-01", "2026-04-01"]
    let updates = try days.enumerated().map { index, due in
      try update("2026-02-0\(index + 1)", "2026-01-15/A1", event(.inProgress, due: due))
    }
    let folded = try fold(due: "2026-03-10", updates: updates)
    #expect(folded.postponed == 2)
    #expect(folded.due == CalendarDate(iso: "2026-04-01"))
    #expect(folded.originalDue == CalendarDate(iso: "2026-03-10"))
  }

  @Test func theFirstDayOfWhatWasDueByTheNextMeetingIsNoPostponement() throws {
    let folded = try fold(then: [
      meeting("2026-04-16", [review("2026-01-15/A1", event(.inProgress, due: "2026-06-30"))])
    ])
    #expect(folded.postponed == 0)
    #expect(folded.due == CalendarDate(iso: "2026-06-30"))
    #expect(folded.originalDue == nil)
  }

  @Test func anEventBeforeThePromiseCounts() throws {
    let folded = try fold(updates: [update("2025-12-01", "2026-01-15/A1", event(.done))])
    #expect(folded.state == .done)
    #expect(folded.reviews == 1)
  }

  @Test func twoReviewsInOneMeetingBothCountAndTheSecondWins() throws {
    let folded = try fold(then: [
      meeting(
        "2026-04-16",
        [review("2026-01-15/A1", event(.done)), review("2026-01-15/A1", event(.blocked))])
    ])
    #expect(folded.state == .blocked)
    #expect(folded.reviews == 2)
  }

  @Test(arguments: [MeetingStatus.planned, .cancelled])
  func aMeetingThatWasNotHeldSaysAndPromisesNothing(status: MeetingStatus) throws {
    let first = try meeting(Self.born, [action("A1")])
    let other = try meeting(
      "2026-04-16", [action("A1"), review("2026-01-15/A1", event(.done))], status: status)
    let actions = Register(groups: [record(meetings: [first, other])]).actions
    #expect(actions.map(\.id.meeting) == [Self.born])
    #expect(actions.map(\.state) == [.open])
    #expect(actions.map(\.nextMeetingHeld) == [nil])
  }

  @Test func aReviewOfAnActionOfItsOwnMeetingMayBeBare() throws {
    let one = try meeting(Self.born, [action("A1"), review("A1", event(.done))])
    #expect(Register(groups: [record(meetings: [one])]).actions.map(\.state) == [.done])
  }

  @Test func anotherGroupsMeetingReviewsByTheFullName() throws {
    let district = record(
      folder: "Maxixe", meetings: [try meeting(Self.born, [action("A1"), action("A2")])])
    let events = [
      try review("GRD-MXX/2026-01-15/A1", event(.done)), try review("2026-01-15/A2", event(.done)),
    ]
    let province = record("GRP-INH", meetings: [try meeting("2026-03-01", events)])
    let actions = Register(groups: [province, district]).actions
    #expect(actions.map(\.state) == [.done, .open])
    #expect(actions.map(\.file) == Array(repeating: "Maxixe/meetings/2026-01-15.txt", count: 2))
    #expect(actions.first?.history.last?.meeting == "2026-03-01")
  }

  @Test func mergedAndEscalatedKeepWhereTheActionWent() throws {
    var merged = ActionEvent(state: .merged)
    merged.into = try name("2026-02-10/A4")
    var escalated = ActionEvent(state: .escalated)
    escalated.to = "GRP-INH"
    let one = try meeting(
      Self.born, [action("A1", due: "2026-02-01"), action("A2", due: "2026-02-01")])
    let two = try meeting(
      "2026-03-10", [review("2026-01-15/A1", merged), review("2026-01-15/A2", escalated)])
    let actions = Register(groups: [record(meetings: [one, two])]).actions
    let today = try day("2026-03-11")
    #expect(actions.map { $0.isOverdue(today: today) } == [false, true])
    #expect(actions.map { $0.history.last?.event } == [merged, escalated])
  }

  @Test func bothOfTwoActionsOfOneNameAreKeptAndTheFirstIsTheOneSpokenOf() throws {
    let one = try meeting(
      Self.born,
      [action("A1", line: 20), action("A1", line: 60), review("A1", event(.done))])
    let register = Register(groups: [record(meetings: [one])])
    #expect(register.actions.map(\.line) == [20, 60])
    #expect(register.actions.map(\.state) == [.done, .open])
    #expect(register.states(bornIn: Self.born, group: "GRD-MXX").mapValues(\.line) == ["A1": 20])
  }

  @Test func theOldestPromiseComesFirstWhateverTheOrderOfTheFiles() throws {
    let late = try meeting("2026-04-16", [action("A2"), action("A1")])
    let early = try meeting(Self.born, [action("A1")])
    let actions = Register(groups: [record(meetings: [late, early])]).actions
    #expect(
      actions.map(\.id.text) == [
        "GRD-MXX/2026-01-15/A1", "GRD-MXX/2026-04-16/A2", "GRD-MXX/2026-04-16/A1",
      ])
  }

  @Test func anActionIsFoundByItsFullName() throws {
    let register = Register(groups: [
      record(meetings: [try meeting(Self.born, [action("A1"), action("A2")])])
    ])
    let id = Reference(group: "GRD-MXX", meeting: Self.born, label: "A2")
    #expect(register.action(id) == register.actions.last)
    #expect(register.action(Reference(group: "GRD-MXX", meeting: Self.born, label: "A3")) == nil)
    #expect(register.states(bornIn: Self.born, group: "GRD-MXX").keys.sorted() == ["A1", "A2"])
  }

  @Test func theNearestLabelThatWasWrittenHolds() throws {
    func share(_ own: Label?, _ item: Label?, _ meetings: Label?, _ groups: Label?) throws -> Label?
    {
      var one = try meeting(Self.born)
      var promise = Action(label: "A1", text: "Enviar.", lines: 1...1)
      promise.share = own
      one.items[0].entries = [.action(promise)]
      one.items[0].share = item
      one.share = meetings
      var group = record(meetings: [one])
      group.group.share = groups
      return Register(groups: [group]).actions.first?.share
    }
    #expect(try share(.green, .red, .amber, .clear) == .green)
    #expect(try share(nil, .red, .amber, .clear) == .red)
    #expect(try share(nil, nil, .red, .clear) == .red)
    #expect(try share(nil, nil, nil, .clear) == .clear)
    #expect(try share(nil, nil, nil, nil) == .amber)
  }
}
