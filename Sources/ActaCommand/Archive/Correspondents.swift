import ActaArchive
import ActaMeeting
import ActaText

/// Groups that proposals were sent to or came from, as far as their folders lie in the same tree.
/// What cannot be read is not at hand.
extension Loading {
  /// Those that are not among `groups` already, which were read in or below `path`.
  func correspondents(of groups: [GroupRecord], around path: String) -> [GroupRecord] {
    let wanted = groups.reduce(into: Set<String>()) { $0.formUnion($1.correspondents) }
    let isFolder = GroupFolders.kind(of: path) == .folder
    return records(
      of: wanted.subtracting(groups.map(\.group.id)),
      among: GroupFolders.near(isFolder ? path : GroupFolders.home(of: path) ?? "."))
  }

  /// Those of one group, in whose own folder others may lie.
  func correspondents(of group: GroupRecord, in folder: String) -> [GroupRecord] {
    guard !group.correspondents.isEmpty else { return [] }
    return records(of: group.correspondents, among: places(around: folder))
  }

  /// Names of the groups that one meeting wrote to or spoke of, by their ids; of the others nothing is read.
  func groupNames(for meeting: Meeting, of group: Group, in folder: String) -> [String: String] {
    let ids = meeting.groupsWrittenTo(parent: group.parent) + meeting.groupsSpokenOf
    var wanted = Set(ids).subtracting([group.id])
    guard !wanted.isEmpty else { return [:] }
    var names: [String: String] = [:]
    for place in places(around: folder) where !wanted.isEmpty {
      guard let other = self.group(at: place), wanted.remove(other.id) != nil else { continue }
      names[other.id] = other.name
    }
    return names
  }

  /// Those of other groups.
  private func places(around folder: String) -> [GroupPlace] {
    let inside = ((try? GroupFolders.find(in: folder)) ?? []).map {
      GroupPlace(folder: $0.folder, relative: $0.relative)
    }
    return (inside + GroupFolders.near(folder)).filter { !$0.folder.isSame(as: folder) }
  }

  /// The first group of each id.
  private func records(of ids: Set<String>, among places: [GroupPlace]) -> [GroupRecord] {
    var wanted = ids
    var found: [GroupRecord] = []
    for place in places where !wanted.isEmpty {
      guard let id = group(at: place)?.id, wanted.contains(id), let record = record(at: place)
      else {
        continue
      }
      wanted.remove(id)
      found.append(record)
    }
    return found
  }

  private func group(at place: GroupPlace) -> Group? {
    guard let bytes = try? readText(join(place.folder, "group.txt")) else { return nil }
    return readGroup(Document(bytes: bytes)).value
  }

  private func record(at place: GroupPlace) -> GroupRecord? {
    try? usable(GroupFolders.files(at: place)).text.record
  }
}
