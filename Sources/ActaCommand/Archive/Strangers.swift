import ActaMeeting

/// What groups say of the actions of other groups.
struct Strangers: Sendable {
  /// By place among all groups.
  private let speeches: [GroupRecord]
  /// By the id of a group, the places of the others that speak of its actions.
  private var speakers: [String: Set<Int>] = [:]

  init(_ parts: [GroupPart]) {
    speeches = parts.map(\.speech)
    for (place, speech) in speeches.enumerated() {
      for group in speech.groupsSpokenOf { speakers[group, default: []].insert(place) }
    }
  }

  func speak(of group: String) -> Bool { speakers[group] != nil }

  /// A group's record with those of the groups that speak of its actions, of which only that counts;
  /// in the order in which the groups were read.
  func records(beside record: GroupRecord, at place: Int) -> [GroupRecord] {
    let id = record.group.id
    return (speakers[id] ?? []).union([place]).sorted().map { one in
      one == place ? record : speeches[one].said { $0 == id }
    }
  }
}

extension GroupRecord {
  /// Only what is said here of other groups' actions.
  var speech: GroupRecord { said { $0 != group.id } }

  /// The groups named in what is said here.
  fileprivate var groupsSpokenOf: Set<String> {
    Set(
      meetings.flatMap { $0.reviews.compactMap(\.action.group) }
        + updates.compactMap(\.action.group))
  }

  /// Only what is said of the actions of groups that are named, in the meetings where it was said.
  fileprivate func said(_ isMeant: (String) -> Bool) -> GroupRecord {
    func counts(_ action: Reference) -> Bool { action.group.map(isMeant) ?? false }
    var record = GroupRecord(folder: folder, group: group)
    record.meetings = meetings.compactMap { meeting in
      let reviews = meeting.reviews.filter { counts($0.action) }
      guard !reviews.isEmpty else { return nil }
      var spoken = meeting
      spoken.items = []
      spoken.opening = reviews.map { .review($0) }
      return spoken
    }
    record.updates = updates.filter { counts($0.action) }
    return record
  }
}
