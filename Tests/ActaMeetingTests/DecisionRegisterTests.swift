import ActaMeeting
import Testing

struct DecisionRegisterTests {
  /// A group of four voting institutions with one member each, `a` to `d`.
  private func group() -> Group {
    var group = Group()
    group.id = "GRD-MXX"
    group.quorum = .halfPlusOne
    for letter in ["a", "b", "c", "d"] {
      group.institutions.append(Institution(code: letter.uppercased(), name: letter, line: 1))
      var member = Member(id: letter, name: letter, line: 1)
      member.institution = letter.uppercased()
      group.members.append(member)
    }
    return group
  }

  private func records(_ meetings: [Meeting]) -> [DecisionRecord] {
    let group = GroupRecord(folder: "Maxixe", group: group(), meetings: meetings)
    return DecisionRegister(groups: [group], actions: Register(groups: [group]).actions).records
  }

  private func present(_ who: [String], until: String? = nil) throws -> [AttendanceRow] {
    let stay = Stay(until: try until.map(clock))
    return who.map {
      AttendanceRow(
        who: .member($0), word: .present, stays: until == nil ? [] : [stay], line: 1)
    }
  }

  @Test func theQuorumIsTakenAtTheMinuteOfTheDecision() throws {
    var one = try meeting("2026-02-10", [decision("D1", .adopted)])
    one.attendance = try present(["a", "b"]) + present(["c"], until: "11:00")
    func judged(at time: String?) throws -> Bool? {
      guard case .decision(var decision) = one.items[0].entries[0] else { return nil }
      decision.at = try time.map(clock)
      one.items[0].entries[0] = .decision(decision)
      return records([one]).first?.isQuorate
    }
    #expect(try judged(at: "10:59") == true)
    #expect(try judged(at: "11:00") == false)
    #expect(try judged(at: nil) == true)
  }

  @Test func withoutAMinuteTheItemsLastClosingCounts() throws {
    var one = try meeting("2026-02-10", [decision("D1", .adopted)])
    one.attendance = try present(["a", "b"]) + present(["c"], until: "11:00")
    one.items[0].spans = [
      ItemSpan(opened: try clock("09:00"), closed: try clock("10:00")),
      ItemSpan(opened: try clock("10:30"), closed: try clock("11:15")),
    ]
    let record = try #require(records([one]).first)
    #expect(record.at?.text == "11:15")
    #expect(record.isQuorate == false)
    #expect(record.present == CountOf(count: 2, whole: 4))
  }

  @Test func withoutARollCallWhatTheDecisionSaysIsBelieved() throws {
    var one = try meeting("2026-02-10", [decision("D1", .adopted)])
    #expect(records([one]).map(\.isQuorate) == [nil])
    for (count, expected) in [(2, false), (3, true)] {
      guard case .decision(var decision) = one.items[0].entries[0] else { return }
      decision.present = CountOf(count: count, whole: 4)
      one.items[0].entries[0] = .decision(decision)
      #expect(records([one]).map(\.isQuorate) == [expected])
    }
  }

  @Test func withoutARuleNobodyCanSay() throws {
    var one = try meeting("2026-02-10", [decision("D1", .adopted)])
    one.attendance = try present(["a"])
    var free = group()
    free.quorum = nil
    let groups = [GroupRecord(group: free, meetings: [one])]
    #expect(DecisionRegister(groups: groups).records.map(\.isQuorate) == [nil])
    free.quorum = QuorumRule.none
    let none = [GroupRecord(group: free, meetings: [one])]
    #expect(DecisionRegister(groups: none).records.map(\.isQuorate) == [true])
  }

  @Test func aProvisionalDecisionIsPendingUntilALaterOneSettlesIt() throws {
    let first = try meeting("2026-02-10", [decision("D1", .provisional)])
    #expect(records([first]).map(\.isPending) == [true])
    for (result, pending) in [
      (DecisionResult.adopted, false), (.adoptedAmended, false), (.rejected, false),
      (.deferred, true), (.undecided, true),
    ] {
      let later = try meeting("2026-03-10", [decision("D1", result, ratifies: "2026-02-10/D1")])
      #expect(records([first, later]).map(\.isPending) == [pending, false])
    }
    let earlier = try meeting("2026-01-10", [decision("D1", .adopted, ratifies: "2026-02-10/D1")])
    #expect(records([first, earlier]).map(\.isPending) == [false, true])
  }

  @Test func actionsAndCorrectionsAreLinkedAndTheFileIsNamed() throws {
    var one = try meeting(
      "2026-02-10", [decision("D1", .adopted), action("A1", origin: "D1"), action("A2")])
    var correction = Correction(label: "C1", title: "Em tempo", lines: 50...54)
    correction.on = "D1"
    correction.reads = "72 horas"
    correction.shouldRead = "72 horas úteis"
    one.items[0].entries.append(.correction(correction))
    one.items[0].share = .amberStrict
    let record = try #require(records([one]).first)
    #expect(record.text == "Encaminhar em 72 horas úteis.")
    #expect(record.actions.map(\.text) == ["GRD-MXX/2026-02-10/A1"])
    #expect(record.file == "Maxixe/meetings/2026-02-10.txt")
    #expect(record.share == .amberStrict)
    #expect(record.item == "Ponto")
  }

  @Test func whatWasNotHeldIsNoDecision() throws {
    let cancelled = try meeting("2026-02-10", [decision("D1", .adopted)], status: .cancelled)
    #expect(records([cancelled]).isEmpty)
  }
}
