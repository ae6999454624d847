import ActaArchive
import ActaMeeting
import ActaText
import Glibc

/// A group's own file, read when the program started, with the folder that it lies in.
struct ReadGroup: Sendable {
  var folder: String
  var text: Reading<Group>
}

/// Reading groups from their folders.
struct Loading {
  let language: Language
  /// One that has been read already; it is not read again.
  var group: ReadGroup?

  /// Every group in or below a path; a file stands for the group it belongs to.
  func groups(at path: String) throws(CommandFailure) -> [GroupText] {
    let folder = try folder(for: path)
    do throws(ArchiveFailure) {
      var texts: [GroupText] = []
      for files in try GroupFolders.find(in: folder) { texts.append(try text(of: files)) }
      guard texts.isEmpty else { return texts }
    } catch {
      throw failure(error)
    }
    throw noGroup(at: path)
  }

  /// The actions of every group in or below a path, without reading more of the files than they need.
  func actions(
    at path: String, _ wanted: WantedActions
  ) throws(CommandFailure) -> ArchiveActions {
    let folder = try folder(for: path)
    do throws(ArchiveFailure) {
      let files = try GroupFolders.find(in: folder)
      if !files.isEmpty, let archive = try ArchiveActions.read(files, wanted: wanted) {
        return archive
      }
      var groups: [GroupText] = []
      for one in files { groups.append(try text(of: one)) }
      if !groups.isEmpty { return ArchiveActions(of: groups) }
    } catch {
      throw failure(error)
    }
    throw noGroup(at: path)
  }

  /// The one group that a path stands for.
  func files(at path: String) throws(CommandFailure) -> GroupFiles {
    let folder = try folder(for: path)
    let home = GroupFolders.home(of: folder) ?? folder
    do throws(ArchiveFailure) {
      let found = try GroupFolders.find(in: home)
      if let first = found.first(where: { $0.folder == home }) { return first }
    } catch {
      throw failure(error)
    }
    throw noGroup(at: path)
  }

  func noGroup(at path: String) -> CommandFailure {
    let pt = language == .portuguese
    return CommandFailure(
      code: .cannotReadOrWrite,
      message: pt
        ? "acta: «\(path)» não é um grupo (falta group.txt). Para criar um: acta new \(path)"
        : "acta: “\(path)” is no group (group.txt is missing). To make one: acta new \(path)")
  }

  /// The one group that a path stands for, read.
  func group(at path: String) throws(CommandFailure) -> (files: GroupFiles, text: GroupText) {
    let files = try files(at: path)
    do throws(ArchiveFailure) { return (files, try text(of: files)) } catch {
      throw failure(error)
    }
  }

  /// `isAlone` is whether no other group is being read: then all processors share its meetings.
  func text(of files: GroupFiles, isAlone: Bool = true) throws(ArchiveFailure) -> GroupText {
    var text = GroupText(folder: files.relative, group: try group(of: files))
    if files.hasProposals { text.proposals = readProposals(try document(files, "proposals.txt")) }
    if files.hasUpdates { text.updates = readUpdates(try document(files, "updates.txt")) }
    if let wording = try wording(files) {
      text.wording = readWording(wording, in: text.group.value.language ?? language)
    }
    text.meetings = try meetings(of: files, isAlone: isAlone)
    for name in files.trainings {
      text.trainings.append(readTraining(try document(files, "training/\(name).txt"), name: name))
    }
    return text
  }

  private func group(of files: GroupFiles) throws(ArchiveFailure) -> Reading<Group> {
    if let group, group.folder.utf8.elementsEqual(files.folder.utf8) { return group.text }
    return readGroup(try document(files, "group.txt"))
  }

  /// Most of what a group is.
  private func meetings(
    of files: GroupFiles, isAlone: Bool
  ) throws(ArchiveFailure) -> [Reading<Meeting>] {
    guard isAlone else {
      var meetings: [Reading<Meeting>] = []
      for name in files.meetings { meetings.append(try meeting(name, of: files)) }
      return meetings
    }
    return try Loading.all(
      Cores.map(files.meetings.count, state: ()) { index, _ in
        Result { () throws(ArchiveFailure) in
          try self.meeting(files.meetings[index], of: files)
        }
      })
  }

  private func meeting(
    _ name: String, of files: GroupFiles
  ) throws(ArchiveFailure) -> Reading<Meeting> {
    readMeeting(try document(files, "meetings/\(name).txt"), name: name)
  }

  /// Everything that was read, or the first failure.
  static func all<Value>(
    _ results: [Result<Value, ArchiveFailure>]
  ) throws(ArchiveFailure) -> [Value] {
    var values: [Value] = []
    values.reserveCapacity(results.count)
    for result in results { values.append(try result.get()) }
    return values
  }

  private func document(_ files: GroupFiles, _ name: String) throws(ArchiveFailure) -> Document {
    Document(bytes: try readText(join(files.folder, name)))
  }

  /// The group's own sentences; nil when it has none.
  private func wording(_ files: GroupFiles) throws(ArchiveFailure) -> Document? {
    do throws(ArchiveFailure) {
      return try document(files, "wording.txt")
    } catch  where error.code == ENOENT {
      return nil
    }
  }

  func folder(for path: String) throws(CommandFailure) -> String {
    let path = Paths.trimmed(path)
    switch GroupFolders.kind(of: path) {
    case .folder: return path
    case .file: return GroupFolders.home(of: path) ?? "."
    case .other: return path
    case .nothing:
      throw CommandFailure(
        code: .cannotReadOrWrite,
        message: language == .portuguese
          ? "acta: «\(path)» não existe." : "acta: “\(path)” does not exist.")
    }
  }

  func failure(_ failure: ArchiveFailure) -> CommandFailure {
    CommandFailure(
      code: .cannotReadOrWrite, message: "acta: " + FailureWords.text(failure, in: language))
  }
}
