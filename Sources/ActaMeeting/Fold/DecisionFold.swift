/// Every decision of every held meeting of some groups, in the order in which they were taken.
package struct DecisionRegister: Sendable {
  package private(set) var records: [DecisionRecord] = []
  /// Where the meeting of each stands among all.
  private var keys: [Timeline.Key] = []
  private var followed: [Reference: [Reference]] = [:]
  /// Decisions that settle provisional ones: each with its place among all.
  private var settlers: [Reference: (id: Reference, place: Int)] = [:]
  /// Where each stands among all; the first of those with one id.
  private var places: [Reference: Int] = [:]

  /// `actions` are those of a register of the same groups; without them no decision knows its own.
  package init(groups: [GroupRecord], actions: [ActionRecord] = []) {
    for action in actions {
      guard let origin = action.origin else { continue }
      let decision = origin.within(group: action.id.group ?? "", meeting: action.id.meeting)
      followed[decision, default: []].append(action.id)
    }
    for held in Timeline(groups).held { add(held, groups[held.owner]) }
    noteSettlers()
  }

  /// Registers of groups that were each read alone, as the register of all of them would have it.
  package init(merging registers: [DecisionRegister]) {
    let all = registers.flatMap { zip($0.keys, $0.records) }
    for place in all.indices.sorted(by: { (all[$0].0, $0) < (all[$1].0, $1) }) {
      let (key, record) = all[place]
      settle(record.decision, record.id)
      add(record, key)
    }
    noteSettlers()
  }

  private mutating func noteSettlers() {
    for place in records.indices where records[place].decision.result == .provisional {
      guard let settler = settlers[records[place].id], settler.place > place else { continue }
      records[place].settledBy = settler.id
    }
  }

  /// By its full id.
  package func decision(_ id: Reference) -> DecisionRecord? {
    places[id].map { records[$0] }
  }

  /// Provisional decisions of a group that nothing has settled yet.
  package func pending(in group: String) -> [DecisionRecord] {
    records.filter { $0.isPending && $0.id.group == group }
  }

  private mutating func add(_ held: Timeline.Held, _ owner: GroupRecord) {
    let meeting = held.meeting
    let presence = Presence(meeting: meeting, group: owner.group)
    let corrections = CorrectionIndex(of: meeting)
    let closings = meeting.items.map { item in item.spans.last { $0.closed != nil }?.closed }
    for (index, entry) in meeting.entries {
      guard case .decision(let decision) = entry else { continue }
      let item = index.map { meeting.items[$0] }
      let at = decision.at ?? index.flatMap { closings[$0] }
      let id = Reference(group: held.group, meeting: meeting.name, label: decision.label)
      settle(decision, id)
      let whole = meeting.label(of: owner.group)
      let label = item?.label(in: meeting, of: owner.group) ?? whole
      let record = DecisionRecord(
        id: id, decision: corrections.applied(to: decision),
        text: corrections.applied(to: decision.text, label: decision.label),
        date: meeting.date, meetingTitle: meeting.title, item: item?.title, at: at,
        present: decision.present ?? presence.count(at: at),
        isQuorate: presence.isQuorate(decision, at: at), actions: followed[id] ?? [],
        share: decision.share ?? label, meetingShare: whole, folder: owner.folder,
        line: decision.lines.lowerBound)
      add(record, Timeline.Key(meeting))
    }
  }

  private mutating func add(_ record: DecisionRecord, _ key: Timeline.Key) {
    places[record.id] = places[record.id] ?? records.count
    records.append(record)
    keys.append(key)
  }

  /// Only what was adopted ratifies; what was rejected lets lapse.
  private mutating func settle(_ decision: Decision, _ id: Reference) {
    guard let settled = decision.ratifies, let result = decision.result,
      result.isAdopted || result == .rejected
    else { return }
    let name = settled.within(group: id.group ?? "", meeting: id.meeting)
    settlers[name] = (id, records.count)
  }
}

extension Presence {
  /// Voting institutions present at a minute of all; nil without any attendance.
  package func count(at time: ClockTime?) -> CountOf? {
    hasAttendance ? CountOf(count: present(at: time).count, whole: seatCount) : nil
  }

  /// Whether a decision had its quorum: by attendance, else by what it says itself; nil without a
  /// rule, and where nothing written says so.
  package func isQuorate(_ decision: Decision, at time: ClockTime?) -> Bool? {
    guard let rule else { return nil }
    guard !hasAttendance else { return presentCount(for: decision, at: time) >= needed.count }
    return decision.present.map { $0.count >= rule($0.whole) }
  }
}
