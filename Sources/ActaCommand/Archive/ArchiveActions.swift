import ActaArchive
import ActaMeeting
import ActaText

/// The actions of every group in or below a folder, read on all processors and never all held at
/// once: of each group only what the answer needs outlives its reading.
struct ArchiveActions: Sendable {
  private let parts: [GroupActions]
  let groups: [Group]
  /// What the program's exit says about the files.
  let exit: ExitCode
  /// Why some files could not be read, which this is without.
  private(set) var unread: [ArchiveFailure]

  /// Nil when two groups share an id, so that what is said of one could be meant for the other.
  static func read(
    _ files: [GroupFiles], wanted: WantedActions
  ) throws(ArchiveFailure) -> ArchiveActions? {
    var parts = try Loading.all(
      Cores.map(files.count, state: GroupReader()) { index, reader in
        reader.read(files[index], wanted).map { GroupPart($0.record, exit: $0.exit) }
      })
    guard Set(parts.map { Array($0.group.id.utf8) }).count == parts.count else { return nil }
    try hear(Strangers(parts), files, &parts)
    return ArchiveActions(
      parts: parts.map(\.actions), groups: parts.map(\.group),
      exit: parts.map(\.exit).max { $0.rawValue < $1.rawValue } ?? .well)
  }

  /// The same of groups that were read in full.
  init(of texts: [GroupText], unread: [ArchiveFailure]) {
    parts = [GroupActions(inOrder: Register(groups: texts.map(\.record)).actions)]
    groups = texts.map(\.group.value)
    exit = texts.registerExit
    self.unread = unread
  }

  /// The same, and without more.
  func adding(unread more: [ArchiveFailure]) -> ArchiveActions {
    var one = self
    one.unread += more
    return one
  }

  private init(parts: [GroupActions], groups: [Group], exit: ExitCode) {
    self.parts = parts
    self.groups = groups
    self.exit = exit
    unread = []
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
          let actions = GroupActions(records, of: read.record)
          let isWhole = actions.hold(whatIsSaidIn: records, of: read.record.group.id)
          return (actions: actions, isWhole: isWhole)
        }
      })
    for (place, read) in zip(spokenOf, heard) {
      parts[place].actions = read.actions
      if !read.isWhole, parts[place].exit == .well { parts[place].exit = .errorsInFiles }
    }
  }

  /// Those that are asked for, by the day that `day` gives each, those without one last; among others
  /// oldest promise first, as the register of all groups has them.
  func actions(
    by day: (ActionRecord) -> CalendarDate?, where isAskedFor: (ActionRecord) -> Bool
  ) -> AskedActions {
    var places: [ActionPlace] = []
    for owner in parts.indices {
      parts[owner].add(to: &places, owner: owner, by: day, isAskedFor)
    }
    places.sort()
    return AskedActions(archive: self, places: places)
  }

  subscript(place: ActionPlace) -> ActionRecord { parts[place.owner].records[place.place] }

  /// For the end of a run: tens of thousands of small pieces of memory go quickest with the process.
  func leaveToTheSystem() { _ = unsafe Unmanaged.passRetained(Kept(parts)) }

  /// A class because only such a one can be kept without an owner.
  private final class Kept {
    private let parts: [GroupActions]

    init(_ parts: [GroupActions]) {
      self.parts = parts
    }
  }

  func contains(_ isMeant: (ActionRecord) -> Bool) -> Bool {
    parts.contains { $0.records.contains(where: isMeant) }
  }
}

/// Some actions of an archive in some order. They are large and stay where they were read.
struct AskedActions: RandomAccessCollection, Sendable {
  fileprivate let archive: ArchiveActions
  fileprivate var places: [ActionPlace]

  var startIndex: Int { 0 }
  var endIndex: Int { places.count }

  subscript(index: Int) -> ActionRecord { archive[places[index]] }

  /// Those that are meant, in the same order.
  func only(where isMeant: (ActionRecord) -> Bool) -> AskedActions {
    AskedActions(archive: archive, places: places.filter { isMeant(archive[$0]) })
  }

  /// By the code of the owner; what is equal stays as it was.
  var byOwner: AskedActions {
    let owners = map { $0.who ?? "" }
    let order = indices.sorted { (owners[$0], $0) < (owners[$1], $1) }
    return AskedActions(archive: archive, places: order.map { places[$0] })
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
    self.exit = exit
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

  /// Whether every action that others speak of with the group's name is there.
  func hold(whatIsSaidIn groups: [GroupRecord], of group: String) -> Bool {
    let ids = Set(records.map(\.id))
    let said = groups.flatMap { group in
      group.meetings.flatMap { $0.reviews.map(\.action) } + group.updates.map(\.action)
    }
    return said.allSatisfy { $0.group != group || ids.contains($0) }
  }

  /// Of several groups, whose order is settled.
  init(inOrder records: [ActionRecord]) {
    self.records = records
    minutes = Array(records.indices)
  }

  func add(
    to places: inout [ActionPlace], owner: Int, by day: (ActionRecord) -> CalendarDate?,
    _ isAskedFor: (ActionRecord) -> Bool
  ) {
    for (place, record) in records.enumerated() where isAskedFor(record) {
      places.append(
        ActionPlace(
          owner: owner, place: place, sorted: day(record)?.daysSince1970 ?? .max,
          day: record.born?.daysSince1970 ?? .min, minute: minutes[place],
          meeting: record.id.meeting ?? ""))
    }
  }
}

/// Where an action stands among those of all groups.
struct ActionPlace: Comparable {
  /// Its group.
  var owner: Int
  /// Among those of its group.
  var place: Int
  /// The day that it is put in order by before all else.
  var sorted: Int
  /// Where the register of all groups would have it: by day, minute and name of its meeting.
  var day: Int
  var minute: Int
  var meeting: String

  static func < (left: ActionPlace, right: ActionPlace) -> Bool {
    if left.sorted != right.sorted { return left.sorted < right.sorted }
    if left.day != right.day { return left.day < right.day }
    if left.minute != right.minute { return left.minute < right.minute }
    if left.owner == right.owner { return left.place < right.place }
    if left.meeting.precedes(byBytes: right.meeting) { return true }
    return left.owner < right.owner && !right.meeting.precedes(byBytes: left.meeting)
  }
}
