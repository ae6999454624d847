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
  func groups(
    at path: String, needing needed: Needed = .nothing
  ) throws(CommandFailure) -> [GroupText] {
    let folder = try folder(for: path)
    do throws(ArchiveFailure) {
      let found = try GroupFolders.search(in: folder)
      if found.groups.isEmpty, let first = found.unread.first { throw first }
      var texts: [GroupText] = []
      for files in found.groups { texts.append(try text(of: files, needing: needed)) }
      for failure in found.unread { Output.error(FailureWords.without(failure, language)) }
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
    let found = try search(in: folder)
    // Where a file cannot be read, the others are read one by one, and it is told which that is.
    if let read = try? ArchiveActions.read(found.groups, wanted: wanted) {
      return read.adding(unread: found.unread)
    }
    let read = found.groups.map { readable($0) }
    let groups = read.compactMap(\.text)
    let unread = read.flatMap(\.unread)
    if groups.isEmpty, let first = unread.first { throw failure(first) }
    return ArchiveActions(of: groups, unread: unread + found.unread)
  }

  /// The groups in and below a folder, of which there is one at least.
  func search(in folder: String) throws(CommandFailure) -> GroupFolders.Search {
    let found: GroupFolders.Search
    do throws(ArchiveFailure) { found = try GroupFolders.search(in: folder) } catch {
      throw failure(error)
    }
    guard found.groups.isEmpty else { return found }
    throw found.unread.first.map(failure) ?? noGroup(at: folder)
  }

  /// The one group that a path stands for.
  func files(at path: String) throws(CommandFailure) -> GroupFiles {
    let folder = try folder(for: path)
    let home = GroupFolders.home(of: folder) ?? folder
    do throws(ArchiveFailure) {
      if let group = try GroupFolders.group(at: home) { return group }
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
  func group(
    at path: String, needing needed: Needed = .nothing
  ) throws(CommandFailure) -> (files: GroupFiles, text: GroupText) {
    let files = try files(at: path)
    do throws(ArchiveFailure) { return (files, try text(of: files, needing: needed)) } catch {
      throw failure(error)
    }
  }

  /// A group as far as a command needs it, or the failure that keeps it from that; what of the
  /// meetings and trainings it is without is said on standard error.
  func text(of files: GroupFiles, needing needed: Needed = .nothing) throws(ArchiveFailure)
    -> GroupText
  {
    let (text, without) = try usable(files, needing: needed)
    for failure in without { Output.error(FailureWords.without(failure, language)) }
    return text
  }

  /// The same, with what it is without: one file that cannot be read keeps nobody from the others.
  func usable(
    _ files: GroupFiles, needing needed: Needed = .nothing
  ) throws(ArchiveFailure) -> (text: GroupText, without: [ArchiveFailure]) {
    let read = readable(files)
    let lacking = read.unread.first { failure in
      guard let name = files.nameAmongRecords(failure.path) else { return true }
      return needed.includes(name, isFile: !files.unread.contains(failure))
    }
    if let lacking { throw lacking }
    guard let text = read.text else {
      throw ArchiveFailure(path: files.folder, step: .read, code: 0)
    }
    return (text, read.unread)
  }

  /// What must have been read, beside the group's own files.
  enum Needed {
    case nothing
    /// Every meeting that is a file at all: the last of them is meant, or what they say together.
    case everyMeeting
    /// The one whose name begins so.
    case meeting(String)

    /// Of a meeting or a training by its path in the group's folder.
    fileprivate func includes(_ path: String, isFile: Bool) -> Bool {
      let home = "meetings/"
      guard path.utf8.starts(with: home.utf8) else { return false }
      switch self {
      case .nothing: return false
      case .everyMeeting: return isFile
      case .meeting(let name): return path.utf8.starts(with: (home + name).utf8)
      }
    }
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
