/// Where text goes when the group's own disk takes no more: a folder of this machine's disk, for its
/// owner alone, one for each group.
package struct Refuge: Hashable, Sendable {
  /// Made when needed.
  private let parts: [String]
  private let home: String

  /// `home` is the folder for programs' state, such as `~/.local/state`; `group` is the group's id.
  package init(home: String, group: String) {
    self.home = home
    let safe = group.utf8.map { byte -> UInt8 in
      let isSafe = byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A || byte == 0x2D
      return isSafe ? byte : 0x5F
    }
    parts = ["acta", "rescue", String(decoding: safe.prefix(64), as: UTF8.self)]
  }

  /// The folder, made when it is not there.
  func folder() throws(ArchiveFailure) -> HeldFolder {
    var path = ""
    for name in home.utf8.split(separator: 0x2F) {
      path += "/" + String(decoding: name, as: UTF8.self)
      try SafeSave.makeFolder(path)
    }
    var folder = try HeldFolder(home)
    for name in parts { folder = try folder.madeFolder(name) }
    return folder
  }

  /// The folder, nil when nothing was ever put there.
  func folderIfThere() -> HeldFolder? {
    guard var folder = try? HeldFolder(home) else { return nil }
    for name in parts {
      guard let next = try? folder.folder(name) else { return nil }
      folder = next
    }
    return folder
  }
}
