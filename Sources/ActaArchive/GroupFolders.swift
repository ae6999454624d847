import Glibc

/// The files of one group, by path.
package struct GroupFiles: Hashable, Sendable {
  /// The folder as it can be opened.
  package var folder: String
  /// Relative to the folder that was asked about; "" when they are one.
  package var relative: String
  /// File names without `.txt`, in byte order.
  package var meetings: [String]
  package var trainings: [String]
  package var hasProposals: Bool
  package var hasUpdates: Bool
  /// What stands in the place of a file or a folder of the group and cannot be read, so that what
  /// would be in it is missing above.
  package var unread: [ArchiveFailure] = []

  /// The path in the group's folder of what stands among its meetings or trainings; nil for its other
  /// files and its folders, without which nobody can work.
  package func nameAmongRecords(_ path: String) -> String? {
    for home in GroupFiles.records {
      let start = join(folder, home) + "/"
      guard path.utf8.starts(with: start.utf8) else { continue }
      return String(
        decoding: path.utf8.dropFirst(start.utf8.count - home.utf8.count - 1), as: UTF8.self)
    }
    return nil
  }

  private static let records = ["meetings", "training"]
}

extension GroupFiles {
  /// A folder that is to become a group.
  package init(empty folder: String) {
    self.init(
      folder: folder, relative: "", meetings: [], trainings: [], hasProposals: false,
      hasUpdates: false)
  }
}

/// Finds groups: folders that hold `group.txt`. Names beginning with a dot are left alone, links
/// are not followed, and at most eight levels are looked through.
package enum GroupFolders {
  /// Folders that are a group's own; no group is looked for in them.
  package static let own = ["meetings", "training", "minutes"]

  /// What was found in and below a folder.
  package struct Search: Sendable {
    package var groups: [GroupFiles]
    /// Folders below that could not be looked into: the groups in them are missing.
    package var unread: [ArchiveFailure]
  }

  package static func search(in folder: String) throws(ArchiveFailure) -> Search {
    var found: [Found] = []
    var unread: [ArchiveFailure] = []
    try look(folder, relative: "", depth: 0, &found, &unread)
    let all = found
    return Search(
      groups: Cores.map(all.count, state: 0) { index, _ in all[index].files }, unread: unread)
  }

  /// The groups that can be found in and below a folder.
  package static func find(in folder: String) throws(ArchiveFailure) -> [GroupFiles] {
    try search(in: folder).groups
  }

  /// The files of the group at a place; nil where there is none.
  package static func group(at folder: String) throws(ArchiveFailure) -> GroupFiles? {
    let listing = try FolderListing(folder)
    guard isGroup(listing) else { return nil }
    return Found(folder: folder, relative: "", listing: listing).files
  }

  /// The files of the group at a place.
  package static func files(at place: GroupPlace) throws(ArchiveFailure) -> GroupFiles {
    let listing = try FolderListing(place.folder)
    return Found(folder: place.folder, relative: place.relative, listing: listing).files
  }

  /// A folder with its listing; what its own folders hold is not yet looked at.
  private struct Found: Sendable {
    var folder: String
    var relative: String
    var listing: FolderListing

    var files: GroupFiles {
      var unread: [ArchiveFailure] = []
      for name in ["group.txt", "proposals.txt", "updates.txt"] {
        note(listing.kind(of: name), join(folder, name), .notAFile, &unread)
      }
      let meetings = texts("meetings", &unread)
      let trainings = texts("training", &unread)
      return GroupFiles(
        folder: folder, relative: relative, meetings: meetings, trainings: trainings,
        hasProposals: listing.kind(of: "proposals.txt") == .file,
        hasUpdates: listing.kind(of: "updates.txt") == .file, unread: unread)
    }

    /// The names of the texts in one of a group's own folders, without `.txt`.
    private func texts(_ name: String, _ unread: inout [ArchiveFailure]) -> [String] {
      let path = join(folder, name)
      let kind = listing.kind(of: name)
      guard kind == .folder else {
        note(kind == .file ? .other : kind, path, .list, &unread)
        return []
      }
      let inside: FolderListing
      do throws(ArchiveFailure) { inside = try FolderListing(path) } catch {
        unread.append(error)
        return []
      }
      let texts = inside.entries.filter { entry in
        let isText =
          entry.name.utf8.count > 4 && entry.name.utf8.suffix(4).elementsEqual(".txt".utf8)
        if isText, !entry.isNameUTF8 {
          unread.append(ArchiveFailure(path: join(path, entry.name), step: .badName, code: 0))
        }
        return isText && entry.isNameUTF8
      }
      for text in texts { note(text.kind, join(path, text.name), .notAFile, &unread) }
      return texts.filter { $0.kind == .file }.map {
        String(decoding: $0.name.utf8.dropLast(4), as: UTF8.self)
      }
    }

    /// Notes what is neither a file nor missing: a link, or something else in the place of what is
    /// wanted there.
    private func note(
      _ kind: Kind, _ path: String, _ step: ArchiveFailure.Step, _ unread: inout [ArchiveFailure]
    ) {
      guard kind == .other || kind == .folder else { return }
      var status = stat()
      let isLink = unsafe lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFLNK
      let code = step == .list ? ENOTDIR : 0
      unread.append(
        isLink
          ? ArchiveFailure(path: path, step: .open, code: ELOOP)
          : ArchiveFailure(path: path, step: step, code: code))
    }
  }

  /// The folder of the group that a path belongs to: itself, or the nearest above that is one.
  package static func home(of path: String) -> String? {
    var folder = path
    for _ in 0..<64 {
      if kind(of: join(folder, "group.txt")) == .file { return folder }
      guard let slash = folder.utf8.lastIndex(of: 0x2F) else {
        return folder != "." && kind(of: "group.txt") == .file ? "." : nil
      }
      folder = String(folder[..<slash])
      if folder.isEmpty { return kind(of: "/group.txt") == .file ? "/" : nil }
    }
    return nil
  }

  /// What stands at a path.
  package enum Kind: Hashable, Sendable {
    case file, folder, other, nothing
  }

  package static func kind(of path: String) -> Kind {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  private static func look(
    _ folder: String, relative: String, depth: Int, _ found: inout [Found],
    _ unread: inout [ArchiveFailure]
  ) throws(ArchiveFailure) {
    let listing: FolderListing
    do throws(ArchiveFailure) { listing = try FolderListing(folder) } catch {
      // What is gone meanwhile is not missing.
      guard depth > 0 else { throw error }
      if error.code != ENOENT { unread.append(error) }
      return
    }
    if isGroup(listing) {
      found.append(Found(folder: folder, relative: relative, listing: listing))
    }
    guard depth < 8 else { return }
    for entry in listing.entries where entry.kind == .folder && !isNoPlace(entry.name) {
      try look(
        join(folder, entry.name), relative: join(relative, entry.name), depth: depth + 1, &found,
        &unread)
    }
  }

  /// A link there, which is not followed, is told of and not passed over.
  private static func isGroup(_ listing: FolderListing) -> Bool {
    [.file, .other].contains(listing.kind(of: "group.txt"))
  }

  /// Whether a folder of this name holds no groups: a group's own, and the one that every ext4 disk has
  /// at its top for the system alone.
  private static func isNoPlace(_ name: String) -> Bool {
    own.contains(name) || name.utf8.elementsEqual("lost+found".utf8)
  }

  /// Names of a group's meetings as they stand now, without `.txt`.
  package static func meetings(of folder: String) -> [String] {
    guard let listing = try? FolderListing(folder) else { return [] }
    return Found(folder: folder, relative: "", listing: listing).files.meetings
  }
}
