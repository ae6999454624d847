import ActaMeeting

/// One thing that a group says of another group's action.
struct Saying: Sendable {
  var action: Reference
  var state: ActionState
}

/// What groups say of the actions of other groups.
struct Strangers: Sendable {
  /// By the id of the group whose action it is about, with the place of the group that says it.
  private var sayings: [String: [(speaker: Int, saying: Saying)]] = [:]

  init(_ parts: [GroupPart]) {
    for (speaker, part) in parts.enumerated() {
      for saying in part.sayings {
        sayings[saying.action.group ?? "", default: []].append((speaker, saying))
      }
    }
  }

  /// Whether others speak of an action as open that was left out because its own group is done with
  /// it: then the group must be read again with all its actions.
  func reopen(_ record: GroupRecord) -> Bool {
    guard let sayings = sayings[record.group.id] else { return false }
    let kept = Set(
      record.meetings.flatMap { meeting in
        meeting.actions.map { Reference(meeting: meeting.name, label: $0.label) }
      })
    return sayings.contains { _, saying in
      let name = Reference(meeting: saying.action.meeting, label: saying.action.label)
      return !saying.state.isFinal && !kept.contains(name)
    }
  }

  /// A group's record with those of the groups that speak of its actions, of which only that counts;
  /// in the order in which the groups were read.
  func records(beside index: Int, _ parts: [GroupPart]) -> [GroupRecord] {
    let own = parts[index].record
    let speakers = Set((sayings[own.group.id] ?? []).map(\.speaker))
    guard !speakers.isEmpty else { return [own] }
    return speakers.union([index]).sorted().map { speaker in
      speaker == index ? own : parts[speaker].record.speaking(of: own.group.id)
    }
  }
}

extension GroupRecord {
  /// What is said here of other groups' actions.
  var sayings: [Saying] {
    var said: [Saying] = []
    func hear(_ action: Reference, _ event: ActionEvent) {
      guard let owner = action.group, owner != group.id else { return }
      said.append(Saying(action: action, state: event.state))
    }
    for meeting in meetings {
      for review in meeting.reviews { hear(review.action, review.event) }
    }
    for update in updates { hear(update.action, update.event) }
    return said
  }

  /// Only what is said of another group's actions, in the meetings where it was said.
  fileprivate func speaking(of group: String) -> GroupRecord {
    var record = GroupRecord(folder: folder, group: self.group)
    record.meetings = meetings.compactMap { meeting in
      var spoken = meeting
      spoken.items = []
      spoken.opening = meeting.reviews.filter { $0.action.group == group }.map { .review($0) }
      return spoken.opening.isEmpty ? nil : spoken
    }
    record.updates = updates.filter { $0.action.group == group }
    return record
  }
}
