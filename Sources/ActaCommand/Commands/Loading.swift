import ActaArchive
import ActaMeeting
import ActaText

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
    let files: [GroupFiles]
    do throws(ArchiveFailure) { files = try GroupFolders.find(in: folder) } catch {
      throw failure(error)
    }
    guard !files.isEmpty else { throw noGroup(at: path) }
    // Where a file cannot be read, the others are read one by one, and it is told which that is.
    if let read = try? ArchiveActions.read(files, wanted: wanted) { return read }
    let read = files.map { readable($0) }
    let groups = read.compactMap(\.text)
    let unread = read.flatMap(\.unread)
    if groups.isEmpty, let first = unread.first { throw failure(first) }
    return ArchiveActions(of: groups, unread: unread)
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

  /// All of a group, or the first failure. `isAlone` is whether no other group is being read: then all
  /// processors share its meetings.
  func text(of files: GroupFiles, isAlone: Bool = true) throws(ArchiveFailure) -> GroupText {
    let read = readable(files, isAlone: isAlone)
    guard let text = read.text, read.unread.isEmpty else {
      throw read.unread.first ?? ArchiveFailure(path: files.folder, step: .read, code: 0)
    }
    return text
  }

  /// All of a group but what is no file at all among its meetings and trainings, or the first failure:
  /// what nobody can have written there through Acta keeps nobody from working.
  func text(withoutStraysOf files: GroupFiles) throws(ArchiveFailure) -> GroupText {
    try text(of: files.withoutStrays)
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
