import ActaArchive
import ActaMeeting
import ActaText

/// The actions of every group in or below a folder, read on all processors and never all held at
/// once: of each group only what the answer needs outlives its reading.
struct ArchiveActions: Sendable {
  /// Oldest promise first, as the register of all groups has them.
  var actions: [ActionRecord]
  var groups: [Group]
  /// What the program's exit says about the files.
  var exit: ExitCode

  /// Nil when two groups share an id, so that what is said of one could be meant for the other.
  static func read(
    _ files: [GroupFiles], wanted: WantedActions
  ) throws(ArchiveFailure) -> ArchiveActions? {
    var parts = try Loading.all(
      Cores.map(files.count, state: GroupReader()) { index, reader in
        reader.read(files[index], wanted).map { GroupPart($0.record, exit: $0.exit) }
      })
    guard Set(parts.map(\.group.id)).count == parts.count else { return nil }
    try hear(Strangers(parts), files, &parts)
    return ArchiveActions(
      actions: inOrder(parts), groups: parts.map(\.group),
      exit: parts.map(\.exit).max { $0.rawValue < $1.rawValue } ?? .well)
  }

  /// Groups of whose actions others speak are read again, with all of them: what was done may have
  /// been taken up elsewhere.
  private static func hear(
    _ strangers: Strangers, _ files: [GroupFiles], _ parts: inout [GroupPart]
  ) throws(ArchiveFailure) {
    let spokenOf = parts.indices.filter { strangers.speak(of: parts[$0].group.id) }
    let heard = try Loading.all(
      Cores.map(spokenOf.count, state: GroupReader()) { place, reader in
        reader.read(files[spokenOf[place]], .all).map { read in
          let records = strangers.records(beside: read.record, at: spokenOf[place])
          return GroupActions(records, of: read.record)
        }
      })
    for (place, actions) in zip(spokenOf, heard) { parts[place].actions = actions }
  }

  private static func inOrder(_ parts: [GroupPart]) -> [ActionRecord] {
    let places = parts.indices.flatMap { parts[$0].actions.places(owner: $0) }
    return places.sorted().map { parts[$0.owner].actions.records[$0.place] }
  }
}

/// One group with what an answer needs of it.
struct GroupPart: Sendable {
  var group: Group
  /// As the group alone tells them.
  var actions: GroupActions
  /// What it says of other groups' actions, and nothing else.
  var speech: GroupRecord
  var exit: ExitCode

  init(_ record: GroupRecord, exit: ExitCode) {
    group = record.group
    actions = GroupActions([record], of: record)
    speech = record.speech
    self.exit = exit == .well && record.hasLooseEnds ? .errorsInFiles : exit
  }
}

extension GroupRecord {
  /// Whether it names an institution that it does not have, or speaks of an action of its own that it
  /// does not have: what `acta check` calls an error, as far as it was read.
  fileprivate var hasLooseEnds: Bool {
    let codes = Set(group.institutions.map(\.code))
    let actions = Set(meetings.flatMap { one in one.actions.map { [one.name, $0.label] } })
    var index: InstitutionIndex?
    for meeting in meetings {
      for action in meeting.actions {
        for name in [action.who].compactMap({ $0 }) + action.with where !codes.contains(name) {
          index = index ?? InstitutionIndex(group)
          if index?.code(of: name) == nil { return true }
        }
      }
    }
    let said = meetings.flatMap { one in
      one.reviews.map { $0.action.within(group: group.id, meeting: one.name) }
    }
    return (said + updates.map { $0.action.within(group: group.id) }).contains {
      $0.group == group.id && !actions.contains([$0.meeting ?? "", $0.label])
    }
  }
}

/// The actions of one group, oldest promise first.
struct GroupActions: Sendable {
  let records: [ActionRecord]
  /// For each, the minute of the day at which its meeting began.
  private let minutes: [Int]

  /// `groups` are the one with those that speak of its actions.
  init(_ groups: [GroupRecord], of record: GroupRecord) {
    let began = Dictionary(
      record.meetings.map { ($0.name, ($0.started ?? $0.time?.start)?.minutes ?? 1440) },
      uniquingKeysWith: { one, _ in one })
    records = Register.actions(of: groups).filter { $0.id.group == record.group.id }
    minutes = records.map { began[$0.id.meeting ?? ""] ?? 1440 }
  }

  func places(owner: Int) -> [ActionPlace] {
    records.indices.map { place in
      ActionPlace(
        owner: owner, place: place, day: records[place].born?.daysSince1970 ?? .min,
        minute: minutes[place], meeting: records[place].id.meeting ?? "")
    }
  }
}

/// Where an action stands among those of all groups: the order in which the register of all groups
/// would have them.
struct ActionPlace: Comparable {
  var owner: Int
  /// Among those of its group.
  var place: Int
  var day: Int
  var minute: Int
  var meeting: String

  static func < (left: ActionPlace, right: ActionPlace) -> Bool {
    if left.day != right.day { return left.day < right.day }
    if left.minute != right.minute { return left.minute < right.minute }
    if left.owner == right.owner { return left.place < right.place }
    let (one, two) = (left.meeting.utf8, right.meeting.utf8)
    return one.elementsEqual(two) ? left.owner < right.owner : one.lexicographicallyPrecedes(two)
  }
}
