import Glibc

/// Everything in or below a folder, relative to it and in byte order. Names that begin with a dot are
/// left alone, and at most ten levels are looked through.
package struct EveryFile: Sendable {
  /// Regular files.
  package private(set) var files: [String] = []
  /// Links, pipes, sockets and devices, which are not followed and not opened; folders by the name of a
  /// text, or too deep to be looked through; and files whose names no path can say.
  package private(set) var others: [String] = []

  /// Folders that could not be looked into.
  package private(set) var failed: [ArchiveFailure] = []

  private static let deepest = 10

  package init(in folder: String) throws(ArchiveFailure) {
    try look(folder, "", 0)
  }

  private mutating func look(
    _ folder: String, _ relative: String, _ depth: Int
  ) throws(ArchiveFailure) {
    let listing: FolderListing
    do throws(ArchiveFailure) { listing = try FolderListing(folder) } catch {
      // What is gone meanwhile is no file any more.
      guard depth > 0 else { throw error }
      if error.code != ENOENT { failed.append(error) }
      return
    }
    for entry in listing.entries {
      let name = join(relative, entry.name)
      guard entry.isNameUTF8 else {
        others.append(name)
        continue
      }
      if entry.kind == .folder, name.utf8.suffix(4).elementsEqual(".txt".utf8) {
        others.append(name)
      }
      switch entry.kind {
      case .file: files.append(name)
      case .other: others.append(name)
      case .folder where depth < EveryFile.deepest:
        try look(join(folder, entry.name), name, depth + 1)
      case .folder: others.append(name)
      case .nothing: break
      }
    }
  }
}
