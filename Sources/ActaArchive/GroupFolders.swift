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

  package static func find(in folder: String) throws(ArchiveFailure) -> [GroupFiles] {
    var found: [Found] = []
    try look(folder, relative: "", depth: 0, &found)
    let all = found
    return Cores.map(all.count, state: 0) { index, _ in all[index].files }
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
      GroupFiles(
        folder: folder, relative: relative, meetings: texts("meetings"),
        trainings: texts("training"), hasProposals: listing.kind(of: "proposals.txt") == .file,
        hasUpdates: listing.kind(of: "updates.txt") == .file)
    }

    /// The names of the texts in one of a group's own folders, without `.txt`.
    private func texts(_ name: String) -> [String] {
      guard listing.kind(of: name) == .folder, let inside = try? FolderListing(join(folder, name))
      else { return [] }
      return inside.entries.filter { entry in
        entry.kind == .file && entry.name.utf8.count > 4
          && entry.name.utf8.suffix(4).elementsEqual(".txt".utf8)
      }.map { String(decoding: $0.name.utf8.dropLast(4), as: UTF8.self) }
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
    _ folder: String, relative: String, depth: Int, _ found: inout [Found]
  ) throws(ArchiveFailure) {
    let listing = try FolderListing(folder)
    if listing.kind(of: "group.txt") == .file {
      found.append(Found(folder: folder, relative: relative, listing: listing))
    }
    guard depth < 8 else { return }
    for entry in listing.entries where entry.kind == .folder && !own.contains(entry.name) {
      try look(
        join(folder, entry.name), relative: join(relative, entry.name), depth: depth + 1, &found)
    }
  }

  /// Names of a group's meetings as they stand now, without `.txt`.
  package static func meetings(of folder: String) -> [String] {
    guard let listing = try? FolderListing(folder) else { return [] }
    return Found(folder: folder, relative: "", listing: listing).files.meetings
  }
}
