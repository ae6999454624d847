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
    var parts: [GroupPart] = []
    for part in read(files.map { ($0, wanted) }) { parts.append(try part.get()) }
    guard Set(parts.map(\.record.group.id)).count == parts.count else { return nil }
    let strangers = Strangers(parts)
    let again = parts.indices.filter { strangers.reopen(parts[$0].record) }
    for (index, part) in zip(again, read(again.map { (files[$0], .all) })) {
      parts[index] = try part.get()
    }
    return ArchiveActions(
      actions: fold(parts, strangers), groups: parts.map(\.record.group),
      exit: parts.map(\.exit).max { $0.rawValue < $1.rawValue } ?? .well)
  }

  private static func read(
    _ work: [(files: GroupFiles, wanted: WantedActions)]
  ) -> [Result<GroupPart, ArchiveFailure>] {
    Cores.map(work.count, state: GroupReader()) { index, reader in
      reader.read(work[index].files, work[index].wanted)
    }
  }

  /// Each group by itself, with what others say of its actions; then all in one order.
  private static func fold(_ parts: [GroupPart], _ strangers: Strangers) -> [ActionRecord] {
    let folded = Cores.map(parts.count, state: 0) { index, _ in
      let group = parts[index].record.group.id
      let register = Register(groups: strangers.records(beside: index, parts))
      return register.actions.filter { $0.id.group == group }
    }
    let places = folded.indices.flatMap { ActionPlace.all(folded[$0], parts[$0], owner: $0) }
    return places.sorted().map { folded[$0.owner][$0.place] }
  }
}

/// One group with what an answer needs of it.
struct GroupPart: Sendable {
  var record: GroupRecord
  /// What it says of other groups' actions.
  var sayings: [Saying]
  var exit: ExitCode
}

/// Where an action stands among those of all groups: the order in which the register of all groups
/// would have them.
private struct ActionPlace: Comparable {
  var owner: Int
  /// Among those of its group.
  var place: Int
  private var day: Int
  private var minute: Int
  private var meeting: String

  static func all(_ actions: [ActionRecord], _ part: GroupPart, owner: Int) -> [ActionPlace] {
    let minutes = Dictionary(
      part.record.meetings.map { ($0.name, ($0.started ?? $0.time?.start)?.minutes ?? 1440) },
      uniquingKeysWith: { one, _ in one })
    return actions.indices.map { place in
      let meeting = actions[place].id.meeting ?? ""
      return ActionPlace(
        owner: owner, place: place, day: actions[place].born?.daysSince1970 ?? .min,
        minute: minutes[meeting] ?? 1440, meeting: meeting)
    }
  }

  static func < (left: ActionPlace, right: ActionPlace) -> Bool {
    if left.day != right.day { return left.day < right.day }
    if left.minute != right.minute { return left.minute < right.minute }
    if left.owner == right.owner { return left.place < right.place }
    let (one, two) = (left.meeting.utf8, right.meeting.utf8)
    return one.elementsEqual(two) ? left.owner < right.owner : one.lexicographicallyPrecedes(two)
  }
}
