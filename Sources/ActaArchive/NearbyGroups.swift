import Glibc

/// Where a group's folder is, before anything of it is read.
package struct GroupPlace: Hashable, Sendable {
  /// As it can be opened.
  package var folder: String
  /// From the folder around which it was looked for.
  package var relative: String

  package init(folder: String, relative: String) {
    self.folder = folder
    self.relative = relative
  }
}

extension GroupFolders {
  /// Groups around a folder, nearest first: those that it lies in, and those that lie beside it or
  /// beside one of these. Looked for at most four levels up, and not in a folder that anybody may
  /// write to, such as `/tmp`: what lies there may be anybody's.
  package static func near(_ folder: String) -> [GroupPlace] {
    var found: [GroupPlace] = []
    var around = GroupPlace(folder: folder, relative: "")
    for _ in 0..<4 {
      around = around.within("..")
      guard !isCommonGround(around.folder), let listing = try? FolderListing(around.folder)
      else { break }
      if listing.kind(of: "group.txt") == .file { found.append(around) }
      let folders = listing.entries.filter { $0.kind == .folder && !own.contains($0.name) }
      found += folders.prefix(2000).map { around.within($0.name) }.filter {
        kind(of: join($0.folder, "group.txt")) == .file
      }
    }
    return found
  }

  private static func isCommonGround(_ folder: String) -> Bool {
    var status = stat()
    guard unsafe stat(folder, &status) == 0 else { return true }
    return status.st_mode & S_IWOTH != 0
  }
}

extension GroupPlace {
  fileprivate func within(_ name: String) -> GroupPlace {
    GroupPlace(folder: join(folder, name), relative: join(relative, name))
  }
}
